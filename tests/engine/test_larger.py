"""Larger versions are asked for first; what cannot be had is fetched from the entry's own address, once."""

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import ConnectionRefused, HttpStatusError, NotAPicture
from pixhaul.core.options import RetryPolicy
from pixhaul.core.origins import ORIGINAL_SIZE
from pixhaul.core.status import DownloadStatus as S
from pixhaul.engine.opening import skip
from tests.engine.engine_parts import Bench, result, urls

SMALL, LARGE = "http://a.test/cat-300x200.png", "http://a.test/cat.png"


def bench_with(count: int = 1, *, tries: int = 3) -> Bench:
    bench = Bench(retry=RetryPolicy(tries=tries, base=0.01))
    bench.store.append([NewEntry(SMALL, larger=LARGE)])
    bench.add(urls(count - 1))
    return bench


def test_the_larger_version_is_asked_for_and_the_address_of_the_list_stays() -> None:
    bench = bench_with()
    assert bench.store.address(0) == LARGE
    bench.engine.start()
    bench.succeed(0)
    assert bench.store.view(0).url == SMALL
    assert bench.store.view(0).message == ""
    assert not bench.runs()


def test_a_missing_larger_version_gives_way_to_the_original_once() -> None:
    bench = bench_with(2)
    bench.engine.start()
    bench.maker.kept.add(0)
    bench.fail(0, HttpStatusError(404))
    assert bench.maker.cleaned == [0], "nothing of the larger version is continued"
    assert bench.settled == [], "the entry has not ended"
    assert 0 in bench.asked
    assert bench.store.address(0) == SMALL
    bench.succeed(0)
    assert bench.state(0) is S.COMPLETE
    assert bench.store.view(0).message == ORIGINAL_SIZE


def test_it_ends_with_the_words_of_the_original_when_that_fails_too() -> None:
    bench = bench_with()
    bench.engine.start()
    bench.fail(0, NotAPicture("a web page"))
    bench.fail(0, HttpStatusError(410))
    assert bench.settled == [(0, S.FAILED)]
    assert bench.store.view(0).http_status == 410
    assert not bench.runs()


def test_the_original_has_all_its_tries() -> None:
    bench = bench_with(tries=2)
    bench.engine.start()
    for _ in range(2):
        bench.fail(0, HttpStatusError(500))
        bench.wait(20)
    assert bench.store.address(0) == SMALL
    assert bench.store.attempts[0] == 1
    bench.fail(0, HttpStatusError(500))
    bench.wait(20)
    bench.succeed(0)
    assert bench.state(0) is S.COMPLETE


def test_stopping_by_hand_gives_nothing_up() -> None:
    bench = bench_with()
    bench.engine.start()
    bench.engine.cancel([0])
    assert bench.state(0) is S.CANCELLED
    assert bench.store.address(0) == LARGE


def test_a_dead_host_is_not_asked_for_the_original() -> None:
    bench = bench_with(30, tries=1)
    bench.engine.start()
    while bench.runs():
        for item in bench.asked:
            bench.fail(item, ConnectionRefused("nobody"))
        bench.wait(5)
    assert bench.state(0) is S.FAILED
    assert len(bench.settled) == 30


def test_what_was_saved_before_from_the_small_address_is_not_enough() -> None:
    bench = bench_with()
    small, large = result(0), result(0)
    object.__setattr__(small, "final_url", SMALL)
    object.__setattr__(large, "final_url", LARGE)
    assert skip(bench.store, {0: small}) == []
    assert skip(bench.store, {0: large}) == [0]
