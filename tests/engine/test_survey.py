"""A few pictures of each host and rule are asked for, with a real server and nothing saved."""

import contextlib
import itertools
import queue
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.options import NetworkOptions, RunOptions
from pixhaul.core.request import Limits
from pixhaul.core.status import DownloadStatus as S
from pixhaul.engine.survey import Finding, Survey, entries_of, grouped, sample
from pixhaul.engine.task import Workshop
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.headless.workers import WorkerPool
from pixhaul.naming.claims import Claims
from tests.servers.faulty import FaultServer, answer, png, silent
from tests.servers.sized import Shop, ranged

LIMITS = Limits(connect_timeout=30.0, read_timeout=30.0)


class Pool(WorkerPool):
    """Eight threads that end with the test."""

    def __init__(self) -> None:
        super().__init__(8)

    def close(self, seconds: float = 10.0) -> bool:
        return super().close(seconds)


def listed(*urls: str) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(url) for url in urls])
    return store


def survey(store: ItemStore, *, stop: threading.Event | None = None, limits: Limits = LIMITS) -> list[Finding]:
    """Ask to the end, on real threads."""
    events: queue.SimpleQueue[object] = queue.SimpleQueue()
    with closing(Fetcher(NetworkOptions(proxy="none"))) as fetcher, closing(Pool()) as pool:
        workshop = Workshop(fetcher, Claims(), threading.Semaphore(2))
        asking = Survey(grouped(entries_of(store)), workshop, RunOptions(8, limits=limits), pool.submit, events.put)
        asking.engine.start()
        while asking.engine.started:
            due = asking.engine.pump()
            with contextlib.suppress(queue.Empty):
                asking.engine.settle(events.get(timeout=0.2 if due is None else min(0.2, due)))  # type: ignore[arg-type]
            if stop is not None and stop.is_set():
                asking.engine.stop()
        assert stop is not None or asking.asked == asking.total
        return asking.findings()


def test_a_sample_spread_over_the_list_tells_how_much_larger(fault_server: FaultServer, tmp_path: Path) -> None:
    shop = Shop(fault_server)
    shop.add(40)
    (found,) = survey(listed(*shop.small))
    assert found.group.rule == "WordPress sizes"
    assert [one.candidate.item for one in found.tried] == [0, 10, 20, 29, 39]
    assert [one.gain for one in found.tried] == [9.0] * 5
    assert found.sentence == (
        f"For 5 of 5 tried pictures of 127.0.0.1:{fault_server.port} a larger version exists, "
        "about 9 times as large (WordPress sizes, 40 pictures)"
    )
    assert found.tried[0].before.startswith("30×20 · ")
    assert found.tried[0].after.startswith("90×60 · ")
    assert len(fault_server.seen()) == 10, "nothing else is asked for"
    assert shop.whole() == []
    assert list(tmp_path.iterdir()) == []


def test_missing_ones_pages_and_smaller_ones_do_not_count(fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(2, missing=1)
    for name, handler in (
        ("page", answer(b"<html>not here</html>", type="text/html")),
        ("same", ranged(png(30, 20))),
        ("broken", answer(b"", status="500 Oops")),
    ):
        shop.small.append(fault_server.at(f"/{name}-30x20.png", ranged(png(30, 20))))
        fault_server.at(f"/{name}.png", handler)
    (found,) = survey(listed(*shop.small))
    assert [one.gain for one in found.tried] == [9.0, 0, 0, 0, 0]
    assert found.sentence.startswith("For 1 of 5 tried pictures")


def test_a_server_that_knows_no_ranges_is_read_no_further_than_needed(fault_server: FaultServer) -> None:
    large = png(3000, 2000) + b"\0" * 5_000_000
    store = listed(fault_server.at("/a.png?w=30", answer(png(30, 20))))
    fault_server.at("/a.png", answer(large))
    (found,) = survey(store)
    assert found.tried[0].gain == 10_000
    assert found.group.rule == "sizes in the address"


def test_what_is_over_the_limits_is_not_offered(fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(1)
    (found,) = survey(listed(*shop.small), limits=Limits(max_bytes=200))
    assert not found.better
    assert found.sentence.startswith("For none of 1 tried picture of ")


def test_never_more_than_two_at_once_at_a_host(fault_server: FaultServer) -> None:
    at_work, most, lock = [0], [0], threading.Lock()

    def watched(line: object) -> None:
        with lock:
            at_work[0] += 1
            most[0] = max(most[0], at_work[0])
        line.pause(0.05)  # type: ignore[attr-defined]
        with lock:
            at_work[0] -= 1
        ranged(png(30, 20))(line)  # type: ignore[arg-type]

    for number in range(5):
        for path in (f"/{number}-30x20.png", f"/{number}.png"):
            fault_server.at(path, watched)
    survey(listed(*(fault_server.url(f"/{number}-30x20.png") for number in range(5))))
    assert most[0] == 2


def test_stopping_tells_what_is_known_so_far(fault_server: FaultServer) -> None:
    stop = threading.Event()
    shop = Shop(fault_server)
    shop.add(1)
    hung = fault_server.at("/hung-30x20.png", silent())
    shop.small.append(hung)

    def wait_and_stop() -> None:
        fault_server.wait_for("/hung-30x20.png")
        stop.set()

    waiting = threading.Thread(target=wait_and_stop)
    waiting.start()
    found = survey(listed(*shop.small), stop=stop)
    waiting.join(30)
    assert all(one.candidate.url != hung for finding in found for one in finding.tried)


def test_only_unfinished_and_failed_entries_are_looked_at() -> None:
    store = listed(*(f"http://a.test/{number}-30x20.png" for number in range(5)), "http://a.test/plain.png")
    store.set_status(1, S.ACTIVE)
    store.set_status(2, S.SKIPPED)
    store.set_status(3, S.FAILED)
    store.origins.larger[4] = "http://a.test/4.png"
    (group,) = grouped(entries_of(store))
    assert [one.item for one in group.candidates] == [0, 3]
    assert sample(group, 1) == group.candidates[:1]


def test_a_long_look_through_the_list_rests_often_and_ends_with_what_a_rest_raises() -> None:
    drawn: list[int] = []
    rests: list[int] = []

    def rest() -> None:
        rests.append(len(drawn))
        if len(drawn) > 1_000:
            raise LookupError

    def entries() -> Iterator[tuple[int, str]]:
        for item in range(100_000):
            drawn.append(item)
            yield item, "http://a.test/1-30x20.png"

    with pytest.raises(LookupError):
        grouped(entries(), rest)
    assert len(drawn) < 2_000
    assert max(after - before for before, after in itertools.pairwise(rests)) < 100, "entries that take some 3 ms"
