"""``pixhaul get`` of large pictures over several connections, from servers of every kind, interrupted and killed."""

import hashlib
import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.end2end.getting import Getting
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Line, answer, head_of, png, redirect
from tests.servers.large import PAUSE, TAG, Large, noise
from tests.servers.relays import HttpProxy

BIG = noise(2200, 1)
OTHER = noise(2200, 2)
OTHER = OTHER[:-2][: len(BIG) - 2].ljust(len(BIG) - 2, b"\0") + b"\xff\xd9"
"""As long as the first one."""
RIGHT = hashlib.sha256(BIG).hexdigest()
RANGES = "Accept-Ranges: bytes"


def report(getting: Getting, *arguments: str) -> dict[str, Any]:
    """The only entry's line after a run that went well."""
    ended, rows = getting.report(*arguments)
    assert ended.status == 0, ended.err
    assert len(rows) == 1
    return rows[0]


def whole(getting: Getting) -> bool:
    return list(getting.digests().values()) == [RIGHT]


# ---- killed and interrupted


def test_killed_in_the_midst_and_run_again(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    url = fault_server.at("/big.jpg", large.answer)
    for parts in (1, 2, 3):
        process = getting.start(url)
        large.wait_for_parts(parts)
        before = large.sent
        until = time.monotonic() + 10
        while large.sent < before + 300_000 and time.monotonic() < until and process.poll() is None:
            os.sched_yield()
        process.kill()
        process.communicate()
        assert not [name for name in getting.files() if not name.endswith(".part")], "nothing under a final name"
        while large.parts.acquire(blocking=False):
            pass
    assert getting.run(url).status == 0
    assert getting.files() == ["big.jpg"]
    assert whole(getting)
    assert getting.check_journal() == {"complete": 1}


def test_an_interruption_in_the_midst_ends_soon_and_goes_on_later(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    url = fault_server.at("/big.jpg", large.answer)
    process = getting.start(url)
    large.wait_for_parts(3)
    large.pause = 60.0  # nothing comes to its end by itself
    ended = getting.stop(process, signal.SIGINT)
    assert ended.status == 130
    assert getting.files() == []
    large.pause = PAUSE
    assert report(getting, url)["sha256"] == RIGHT
    assert getting.files() == ["big.jpg"]


# ---- limits


def test_the_bandwidth_limit_holds_over_all_parts(getting: Getting, fault_server: FaultServer) -> None:
    limit = 1_500_000
    large = Large(BIG)
    row = report(getting, fault_server.at("/big.jpg", large.answer), "--limit-rate", str(limit))
    assert row["sha256"] == RIGHT
    assert len(large.asked) > 1
    assert large.asked.count("") == 1
    assert len(BIG) / (time.monotonic() - fault_server.seen()[0].at) < 1.15 * limit


def test_the_limit_of_a_host_counts_parts(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    urls = [fault_server.at("/big.jpg", large.answer), fault_server.at("/small.png", answer(png()))]
    assert getting.run(*urls, "--per-host", "2").status == 0
    assert getting.digests()["big.jpg"] == RIGHT
    assert any(large.asked)
    assert large.most == 2


def test_one_place_is_never_divided(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    report(getting, fault_server.at("/big.jpg", large.answer), "--per-host", "1")
    assert large.asked == [""]


def test_a_host_that_has_asked_for_time_is_not_divided(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    url = fault_server.at("/big.jpg", answer(b"", "Retry-After: 1", status="429 Too Many"), large.answer)
    assert report(getting, url)["sha256"] == RIGHT
    assert large.asked == [""]


# ---- servers of every kind


def asked_for_time(_large: Large, line: Line, _first: int, _last: int) -> None:
    line.send(head_of("429 Too Many Requests", "Content-Length: 0", "Retry-After: 1"))


def busy(_large: Large, line: Line, _first: int, _last: int) -> None:
    line.send(head_of("503 Busy", "Content-Length: 0", "Retry-After: 1"))


def unsatisfied(_large: Large, line: Line, _first: int, _last: int) -> None:
    line.send(head_of("416 Range Not Satisfiable", "Content-Length: 0", f"Content-Range: bytes */{len(BIG)}"))


def ignored(large: Large, line: Line, _first: int, _last: int) -> None:
    large.whole(line)


def changed(large: Large, line: Line, first: int, last: int) -> None:
    large.part(line, first, last, OTHER, 'ETag: "v2"')


def packed(_large: Large, line: Line, first: int, last: int) -> None:
    span = f"Content-Range: bytes {first}-{last}/{len(BIG)}"
    line.send(head_of("206 Partial", span, TAG, "Content-Encoding: gzip", f"Content-Length: {last + 1 - first}"))
    line.send(OTHER[first : last + 1])


def led_away(_large: Large, line: Line, _first: int, _last: int) -> None:
    redirect("http://localhost:1/elsewhere.jpg")(line)


def cut(large: Large, line: Line, first: int, last: int) -> None:
    large.drip(line, part_head(first, last), BIG[first : first + 100_000])
    line.open = False


def part_head(first: int, last: int) -> bytes:
    return head_of(
        "206 Partial Content",
        f"Content-Range: bytes {first}-{last}/{len(BIG)}",
        TAG,
        f"Content-Length: {last + 1 - first}",
    )


@pytest.mark.parametrize("part", [asked_for_time, busy, unsatisfied, ignored, changed, packed, led_away, cut])
def test_a_server_whose_parts_are_of_no_use(
    getting: Getting, fault_server: FaultServer, part: Callable[[Large, Line, int, int], None]
) -> None:
    large = Large(BIG, piecewise=part)
    row = report(getting, fault_server.at("/big.jpg", large.answer))
    assert row["sha256"] == RIGHT
    assert row["attempts"] == 1
    assert getting.files() == ["big.jpg"]
    assert 2 <= len(large.asked) <= 7, "the whole, five parts, and the rest"


@pytest.mark.parametrize(
    ("fields", "parted"),
    [
        ((TAG, RANGES), True),
        (("Last-Modified: Mon, 06 Jan 2020 10:00:00 GMT", "Date: Tue, 07 Jan 2020 10:00:00 GMT", RANGES), True),
        (("Last-Modified: Tue, 07 Jan 2020 09:59:59 GMT", "Date: Tue, 07 Jan 2020 10:00:00 GMT", RANGES), False),
        (('ETag: W/"v1"', RANGES), False),
        ((RANGES,), False),
        ((TAG,), False),
        ((TAG, "Accept-Ranges: none"), False),
    ],
    ids=["tag", "old date", "fresh date", "weak tag", "nothing", "no ranges", "none"],
)
def test_only_who_promises_parts_of_one_version_is_asked_for_them(
    getting: Getting, fault_server: FaultServer, fields: tuple[str, ...], parted: bool
) -> None:
    large = Large(BIG, fields)
    assert report(getting, fault_server.at("/big.jpg", large.answer))["sha256"] == RIGHT
    assert (len(large.asked) > 1) is parted


def test_an_old_server_that_closes_each_connection(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG, version="HTTP/1.0")
    assert report(getting, fault_server.at("/big.jpg", large.answer))["sha256"] == RIGHT
    assert len(large.asked) > 1


def test_every_connection_is_cut_the_first_one_too(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG, piecewise=cut)

    def first(line: Line) -> None:
        large.asked.append("")
        head = head_of("200 OK", f"Content-Length: {len(BIG)}", TAG, RANGES)
        large.drip(line, head, BIG[:1_500_000])
        line.open = False

    row = report(getting, fault_server.at("/big.jpg", first, large.answer))
    assert row["sha256"] == RIGHT
    assert getting.files() == ["big.jpg"]
    assert len(large.asked) <= 14


def test_other_bytes_under_the_same_tag_are_never_saved(getting: Getting, fault_server: FaultServer) -> None:
    def lying(large: Large, line: Line, first: int, last: int) -> None:
        large.part(line, first, last, OTHER)

    large = Large(BIG, piecewise=lying)
    ended, rows = getting.report(fault_server.at("/big.jpg", large.answer), "--retries", "1")
    assert len(large.asked) > 1
    assert not getting.files() or whole(getting)
    assert (ended.status, rows[0]["sha256"]) in {(0, RIGHT), (1, None), (1, "")}


def test_parts_from_the_wrong_place_are_never_saved(getting: Getting, fault_server: FaultServer) -> None:
    def shifted(large: Large, line: Line, first: int, last: int) -> None:
        large.part(line, first, last, BIG[7:] + BIG[:7])

    large = Large(BIG, piecewise=shifted)
    getting.report(fault_server.at("/big.jpg", large.answer), "--retries", "1")
    assert len(large.asked) > 1
    assert not getting.files() or whole(getting)


# ---- ways


def test_through_a_proxy(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    url = fault_server.at("/big.jpg", large.answer)
    with HttpProxy() as proxy:
        row = report(getting, url, "--proxy", f"http://127.0.0.1:{proxy.port}")
        assert row["sha256"] == RIGHT
        assert len(large.asked) > 1
        assert proxy.targets == [url] * len(large.asked)


def test_over_tls(getting: Getting, tls_server: FaultServer, certificates: Certificates) -> None:
    large = Large(BIG)
    row = report(getting, tls_server.at("/big.jpg", large.answer), "--ca-bundle", str(certificates.bundle))
    assert row["sha256"] == RIGHT
    assert len(large.asked) > 1


def test_others_of_the_host_go_before_parts(getting: Getting, fault_server: FaultServer) -> None:
    large = Large(BIG)
    urls = [fault_server.at("/big.jpg", large.answer)]
    urls += [fault_server.at(f"/{number}.png", answer(png(seed=number))) for number in range(30)]
    assert getting.run(*urls, "--per-host", "2").status == 0
    assert len(getting.files()) == 31
    assert RIGHT in getting.digests().values()
    assert large.most <= 2
