"""What the engine does with tries it has let go of, entries that leave, and what they have kept."""

from pixhaul.core.errors import ConnectionLost, HttpStatusError
from pixhaul.core.request import Finished
from pixhaul.core.status import DownloadStatus as S
from tests.engine.engine_parts import Bench, result, urls


def test_stop_cancels_what_runs_and_keeps_the_rest() -> None:
    bench = Bench(urls(5), jobs=2)
    bench.engine.start()
    controls = [one.control for one in bench.tries]
    bench.engine.stop()
    assert all(control.cancelled for control in controls)
    assert bench.store.count(S.CANCELLED) == 2
    assert bench.store.count(S.QUEUED) == 3
    assert not bench.runs()
    bench.engine.start()
    assert len(bench.engine.running) == 2


def test_late_news_of_a_try_that_was_let_go_of() -> None:
    bench = Bench(urls(2), jobs=2)
    bench.engine.start()
    first, second = bench.tries
    bench.engine.stop()
    bench.engine.settle(Finished(0, first.attempt, None, ConnectionLost(), 1.0))
    assert bench.state(0) is S.CANCELLED
    bench.engine.settle(Finished(1, second.attempt, result(1), None, 1.0))
    assert bench.state(1) is S.COMPLETE


def test_a_late_picture_makes_a_second_try_needless() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    first = bench.tries[0]
    bench.engine.stop()
    bench.engine.start()
    again = bench.tries[-1]
    bench.engine.settle(Finished(0, first.attempt, result(0), None, 1.0))
    assert again.control.cancelled
    assert bench.state(0) is S.COMPLETE
    bench.engine.pump()
    assert not bench.runs()


def test_an_edited_address_never_gets_the_old_picture() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    first = bench.tries[0]
    bench.engine.drop(0)
    bench.engine.settle(Finished(0, first.attempt, result(0), None, 1.0))
    assert bench.state(0) is not S.COMPLETE


def test_cancelling_the_last_that_waits_ends_the_run() -> None:
    bench = Bench(urls(2), per_host=1)
    bench.engine.start()
    bench.fail(0, HttpStatusError(429, retry_after=50.0))
    assert bench.runs()
    bench.engine.cancel([0, 1])
    assert not bench.runs()
    assert bench.store.count(S.CANCELLED) == 2


def test_what_was_kept_is_removed_when_an_item_ends_or_leaves() -> None:
    bench = Bench(urls(5), jobs=5, per_host=5)
    bench.engine.start()
    for item in range(5):
        bench.fail(item, ConnectionLost())
    bench.maker.kept = set(range(5))
    bench.maker.forgotten.clear()
    bench.engine.cancel([0])
    bench.store.remove([1])
    bench.engine.cancel([1])
    bench.engine.drop(2)
    assert bench.maker.cleaned == [0, 1, 2]
    bench.engine.stop()
    assert bench.maker.cleaned == [0, 1, 2, 3, 4]


def test_what_was_kept_stays_for_the_next_try() -> None:
    bench = Bench(urls(1))
    bench.engine.start()
    bench.maker.kept = {0}
    bench.fail(0, ConnectionLost())
    assert bench.maker.kept == {0}
    bench.wait(1.0)
    bench.succeed(0)
    assert bench.maker.cleaned == [0]
