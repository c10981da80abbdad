"""What is kept of a run to look at: exact while there is little, bounded when there is much."""

import pytest

from pixhaul.core.errors import ConnectionLost, ConnectionRefused, DownloadError, NotAPicture
from pixhaul.core.request import Finished
from pixhaul.engine import trace as module
from pixhaul.engine.trace import OTHERS, Figure, Outcome, RunTrace
from tests.engine.engine_parts import Bench, result, urls


class Traced(Bench):
    """A bench whose events go through a trace, as the manager does it."""

    def __init__(self, addresses: list[str], jobs: int = 4, per_host: int = 0) -> None:
        super().__init__(addresses, jobs=jobs, per_host=per_host)
        self.trace = RunTrace(self.engine)
        self.engine.start()

    def succeed(self, item: int, size: int = 1000) -> None:
        one = self.take(item)
        one.control.received = size
        self.trace.settle(Finished(item, one.attempt, result(item, size), None, 1.0))
        self.engine.pump()

    def fail(self, item: int, error: DownloadError) -> None:
        one = self.take(item)
        self.trace.settle(Finished(item, one.attempt, None, error, 1.0))
        self.engine.pump()

    def total(self, figure: Figure) -> float:
        return sum(row[figure] for _, row in self.trace.figures(0).rows(0, 1e9))

    def seen(self) -> list[tuple[int, int, float, float, Outcome]]:
        return [(t.item, t.place, t.start, t.end, t.outcome) for t in self.trace.transfers(0)]


def test_transfers_stand_in_the_lowest_free_place_from_begin_to_end() -> None:
    bench = Traced(urls(4), jobs=2, per_host=2)
    bench.clock.now += 1
    bench.succeed(1)
    bench.clock.now += 2
    bench.succeed(0)
    bench.clock.now += 1
    bench.trace.sample()
    assert bench.seen() == [
        (1, 1, 0.0, 1.0, Outcome.DONE),
        (0, 0, 0.0, 3.0, Outcome.DONE),
        (2, 1, 1.0, 4.0, Outcome.RUNNING),
        (3, 0, 3.0, 4.0, Outcome.RUNNING),
    ]
    line = bench.trace.lines["a.test"]
    assert (line.places, line.done, line.failed) == (2, 2, 0)
    assert bench.trace.transfers(2.0)[0].item == 0, "what ended before is left out"


def test_bytes_pictures_failures_and_parallelism_over_time() -> None:
    bench = Traced(urls(3), jobs=3, per_host=3)
    bench.clock.now += 0.5
    for one in bench.tries:
        one.control.received = 500
    bench.trace.sample()
    bench.clock.now += 0.5
    bench.succeed(0, 1000)
    bench.fail(1, NotAPicture("a page"))
    bench.fail(2, ConnectionLost("reset"))
    bench.trace.sample()
    assert bench.total(Figure.RECEIVED) == 2000
    assert bench.total(Figure.PICTURES) == 1
    assert bench.total(Figure.FAILED) == 1
    assert bench.total(Figure.AGAIN) == 1
    assert bench.total(Figure.BUSY) == pytest.approx(1.5)
    assert [t.outcome for t in bench.trace.transfers(0)] == [Outcome.DONE, Outcome.FAILED, Outcome.AGAIN]
    first, second, *_ = (row[Figure.RECEIVED] for _, row in bench.trace.figures(0).rows(0, 1))
    assert (first, second) == (750, 750), "what came between two looks is spread evenly"


def test_what_an_earlier_try_had_brought_did_not_come_twice() -> None:
    bench = Traced(urls(1))
    control = bench.tries[0].control
    control.resumed = control.received = 4000
    control.received += 100
    bench.clock.now += 1
    bench.trace.sample()
    assert bench.total(Figure.RECEIVED) == 100
    control.received = 0
    bench.clock.now += 1
    bench.trace.sample()
    assert bench.total(Figure.RECEIVED) == 100, "a body that begins anew takes nothing back"


def test_pauses_take_no_room() -> None:
    bench = Traced(urls(1))
    bench.clock.now += 2
    bench.engine.pause()
    bench.clock.now += 100
    bench.engine.resume()
    bench.clock.now += 1
    bench.succeed(0)
    assert bench.seen() == [(0, 0, 0.0, 3.0, Outcome.DONE)]
    assert bench.trace.breaks == [(2.0, 100.0)]
    assert bench.trace.seconds == 3.0


def test_stopped_transfers_are_kept_as_such_and_late_news_of_them_is_no_failure() -> None:
    bench = Traced(urls(2))
    bench.clock.now += 1
    bench.trace.sample()
    tries = {one.item: one for one in bench.tries}
    bench.engine.stop()
    bench.trace.sample()
    bench.trace.settle(Finished(0, tries[0].attempt, None, NotAPicture("a page"), 1.0))
    assert [(item, outcome) for item, _, _, _, outcome in bench.seen()] == [(0, Outcome.STOPPED), (1, Outcome.STOPPED)]
    assert bench.total(Figure.FAILED) == 0


def test_many_that_fail_with_their_host_are_counted() -> None:
    bench = Traced(urls(30), jobs=1, per_host=1)
    while bench.runs():
        if bench.tries:
            bench.fail(bench.asked[0], ConnectionRefused())
        else:
            bench.wait(5)
            bench.trace.sample()
    assert bench.total(Figure.FAILED) == 30
    assert bench.trace.lines["a.test"].failed < 30, "most were given up without a try"


def test_another_list_begins_with_nothing() -> None:
    bench = Traced(urls(2))
    bench.clock.now += 1
    bench.succeed(0)
    bench.trace.sample()
    before = bench.trace.revision
    bench.engine.begin_anew()
    assert bench.trace.transfers(0) == []
    assert bench.trace.lines == {}
    assert bench.trace.seconds == 0
    assert bench.trace.revision > before


def test_memory_does_not_grow_with_the_list_or_the_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TRANSFERS", 50)
    monkeypatch.setattr(module, "MOST_HOSTS", 5)
    bench = Traced([url for host in range(12) for url in urls(20, f"h{host}.test")], jobs=4, per_host=1)
    while bench.tries:
        bench.clock.now += 3
        bench.trace.sample()
        bench.succeed(bench.asked[0])
    kept = bench.trace.transfers(0)
    assert len(kept) == 50
    assert bench.trace.whole_from == kept[0].end - 3
    assert list(bench.trace.lines) == [*(f"h{host}.test" for host in range(5)), OTHERS]
    assert bench.trace.lines[OTHERS].done == 7 * 20
    assert bench.trace.other_hosts == 7
    assert bench.total(Figure.PICTURES) == 240
    assert len(bench.trace.figures(0)) <= module.BUCKETS
    recent = bench.trace.figures(bench.trace.seconds - 60)
    assert (recent.width, len(recent)) == (module.BUCKET, module.RECENT)
    busy = sum(row[Figure.BUSY] for line in bench.trace.lines.values() for _, row in line.density.rows(0, 1e9))
    assert busy == pytest.approx(bench.total(Figure.BUSY), rel=0.01)
