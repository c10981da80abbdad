"""Large files over several connections: the same bytes whatever happens to the parts, and never two versions in one."""

import hashlib
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import Cancelled, DownloadError, HttpStatusError
from pixhaul.core.request import Limits
from pixhaul.fetch.split import SEAM
from tests.fetch.conftest import QUICK, Bench
from tests.servers.faulty import FaultServer, Line, head_of

BIG = os.urandom(4_000_000)
OTHER = os.urandom(len(BIG))
TAG = 'ETag: "v1"'
PATIENT = Limits(connect_timeout=30.0, read_timeout=30.0, min_speed_window=30.0, max_bytes=20_000_000)
Part = Callable[[Line, int, int], None]


def whole(line: Line, *fields: str, parts: bool = True) -> None:
    """All of it, so slowly that helpers pay: one to two seconds."""
    units = ["Accept-Ranges: bytes"] if parts else []
    line.send(head_of("200 OK", f"Content-Length: {len(BIG)}", *(fields or (TAG,)), *units))
    dripped(line, BIG)


def dripped(line: Line, data: bytes) -> None:
    for at in range(0, len(data), 20_000):
        line.send(data[at : at + 20_000])
        line.pause(0.008)


def part_of(line: Line, first: int, last: int, data: bytes = BIG) -> None:
    span = f"Content-Range: bytes {first}-{last}/{len(data)}"
    line.send(head_of("206 Partial Content", span, f"Content-Length: {last + 1 - first}", TAG))
    dripped(line, data[first : last + 1])


def serving(part: Part = part_of, *fields: str, parts: bool = True) -> Callable[[Line], None]:
    """Parts to those who ask for parts with both ends, otherwise the whole or its rest."""

    def handle(line: Line) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", line.request.headers.get("range", ""))
        if asked is None:
            whole(line, *fields, parts=parts)
        elif asked[2]:
            part(line, int(asked[1]), int(asked[2]))
        else:
            part_of(line, int(asked[1]), len(BIG) - 1)

    return handle


@pytest.fixture
def control(bench: Bench) -> Iterator[TransferControl]:
    """Of a transfer that is offered two helpers from the beginning."""
    control = TransferControl(bench.gate)
    control.helpers.offer(2)
    yield control
    assert control.helpers.used == 0


def fetched(bench: Bench, url: str, control: TransferControl) -> bytes:
    part = bench.part()
    found = bench.fetch(url, part=part, control=control, limits=PATIENT)
    data = part.read_bytes()
    assert found.sha256 == hashlib.sha256(data).digest()
    assert (found.bytes, found.http_status) == (len(data), 200)
    assert control.received == control.total == len(data)
    return data


def ranges(server: FaultServer) -> list[str]:
    return [seen.headers["range"] for seen in server.seen("/big") if "range" in seen.headers]


def test_the_rest_comes_over_as_many_connections_as_were_offered(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    assert fetched(bench, fault_server.at("/big", serving()), control) == BIG
    asked = [seen for seen in fault_server.seen("/big") if "range" in seen.headers]
    assert len(asked) == 2
    assert {seen.headers["if-range"] for seen in asked} == {'"v1"'}
    assert len({seen.connection for seen in fault_server.seen("/big")}) == 3
    assert not control.helpers.refused


def test_whoever_comes_alone_takes_half_of_an_even_share(bench: Bench, fault_server: FaultServer) -> None:
    control = TransferControl(bench.gate)
    control.helpers.offer(1)
    assert fetched(bench, fault_server.at("/big", serving()), control) == BIG
    (asked,) = ranges(fault_server)
    first, last = map(int, asked.removeprefix("bytes=").split("-"))
    assert last == len(BIG) - 1
    assert 0.15 * len(BIG) < len(BIG) - first < 0.3 * len(BIG)


def test_nobody_helps_unasked(bench: Bench, fault_server: FaultServer) -> None:
    assert fetched(bench, fault_server.at("/big", serving()), TransferControl(bench.gate)) == BIG
    assert ranges(fault_server) == []


@pytest.mark.parametrize(
    ("fields", "parts"),
    [((TAG,), False), (('ETag: W/"v1"',), True), (("X-None: 1",), True)],
    ids=["no ranges", "weak tag", "no validator"],
)
def test_a_server_that_promises_nothing_is_asked_for_no_part(
    bench: Bench, fault_server: FaultServer, control: TransferControl, fields: tuple[str, ...], parts: bool
) -> None:
    assert fetched(bench, fault_server.at("/big", serving(part_of, *fields, parts=parts)), control) == BIG
    assert ranges(fault_server) == []


def refused(line: Line, _first: int, _last: int) -> None:
    line.send(head_of("503 Service Unavailable", "Content-Length: 0"))


def changed(line: Line, _first: int, _last: int) -> None:
    line.send(head_of("200 OK", f"Content-Length: {len(OTHER)}", 'ETag: "v2"') + OTHER)


def another_version(line: Line, first: int, last: int) -> None:
    span = f"Content-Range: bytes {first}-{last}/{len(OTHER)}"
    line.send(
        head_of("206 Partial", span, f"Content-Length: {last + 1 - first}", 'ETag: "v2"') + OTHER[first : last + 1]
    )


def elsewhere(line: Line, first: int, last: int) -> None:
    span = f"Content-Range: bytes {first + 1}-{last}/{len(BIG)}"
    line.send(head_of("206 Partial", span, f"Content-Length: {last - first}", TAG) + BIG[first + 1 : last + 1])


def cut(line: Line, first: int, last: int) -> None:
    span = f"Content-Range: bytes {first}-{last}/{len(BIG)}"
    line.send(head_of("206 Partial", span, f"Content-Length: {last + 1 - first}", TAG) + BIG[first : first + 1000])
    line.open = False


@pytest.mark.parametrize("part", [refused, changed, another_version, elsewhere, cut])
def test_useless_parts_cost_nothing_but_time(
    bench: Bench, fault_server: FaultServer, control: TransferControl, part: Part
) -> None:
    assert fetched(bench, fault_server.at("/big", serving(part)), control) == BIG
    assert control.helpers.refused
    assert len(ranges(fault_server)) <= 3  # the parts, and the rest over one connection


def test_a_part_that_breaks_late_is_asked_for_once_more_over_one_connection(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    control.helpers.take_back()
    control.helpers.offer(1)

    def late(line: Line, first: int, last: int) -> None:
        span = f"Content-Range: bytes {first}-{last}/{len(BIG)}"
        line.send(head_of("206 Partial", span, f"Content-Length: {last + 1 - first}", TAG))
        line.send(BIG[first : first + 5000])
        while control.received < first + 5000 and line.pause(0.01):
            pass  # until the first connection has come to the end of its half
        line.pause(0.3)
        line.open = False

    assert fetched(bench, fault_server.at("/big", serving(late)), control) == BIG
    first, second = ranges(fault_server)
    start = int(first.removeprefix("bytes=").partition("-")[0])
    assert second == f"bytes={start + 5000}-"


def sent_away(line: Line, *fields: str) -> None:
    line.send(head_of("429 Too Many Requests", "Content-Length: 0", *fields))


def test_what_a_part_was_told_is_passed_on_and_the_first_connection_goes_on(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    def part(line: Line, _first: int, _last: int) -> None:
        sent_away(line, "Retry-After: 40")

    assert fetched(bench, fault_server.at("/big", serving(part)), control) == BIG
    control.helpers.take_back()
    told = control.helpers.sent_away()
    assert told is not None
    assert (told.status, told.retry_after) == (429, 40.0)
    assert control.helpers.sent_away() is None


def test_another_refusal_of_a_part_says_nothing_of_the_host(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    def part(line: Line, _first: int, _last: int) -> None:
        line.send(head_of("403 Forbidden", "Content-Length: 0", "Retry-After: 40"))

    assert fetched(bench, fault_server.at("/big", serving(part)), control) == BIG
    assert control.helpers.sent_away() is None


@pytest.mark.parametrize("said", [("Retry-After: 40",), ()], ids=["for so long", "for a while"])
def test_a_gap_is_not_asked_for_while_the_host_wants_time(
    bench: Bench, fault_server: FaultServer, control: TransferControl, said: tuple[str, ...]
) -> None:
    """What the first connection has brought is kept for the next try."""
    control.helpers.take_back()
    control.helpers.offer(1)

    def part(line: Line, first: int, _last: int) -> None:
        while control.received < first and line.pause(0.01):
            pass  # until the first connection has come to the end of its share
        line.pause(0.3)
        sent_away(line, *said)

    url, path = fault_server.at("/big", serving(part)), bench.part()
    with pytest.raises(HttpStatusError) as failed:
        bench.fetch(url, part=path, control=control, limits=PATIENT, keep_partial=True)
    assert failed.value.status == 429
    assert len(ranges(fault_server)) == 1
    assert bench.fetch(url, part=path, limits=QUICK).sha256 == hashlib.sha256(BIG).digest()
    first = ranges(fault_server)[0].removeprefix("bytes=").partition("-")[0]
    assert ranges(fault_server)[1] == f"bytes={int(first) + SEAM}-"


def test_the_time_of_all_tries_at_the_body_is_told(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    def lying(line: Line, first: int, last: int) -> None:
        part_of(line, first, last, OTHER)

    url = fault_server.at("/big", serving(lying))
    answer = bench.fetch(url, part=bench.part(), control=control, limits=PATIENT).answer
    assert answer is not None
    timings = answer.timings
    first, *_, again = fault_server.seen("/big")
    assert timings.transferred + timings.answered > again.at - first.at
    assert timings.transferred > 1.0 + (again.at - first.at) * 0.8


def test_bytes_that_were_dropped_are_never_taken_for_those_after_them(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    """A part breaks just when the connection before it has come to its beginning, and read on."""
    control.helpers.take_back()
    control.helpers.offer(1)

    def until_reached(line: Line, first: int, last: int) -> None:
        span = f"Content-Range: bytes {first}-{last}/{len(BIG)}"
        line.send(head_of("206 Partial Content", span, f"Content-Length: {last + 1 - first}", TAG))
        line.send(BIG[first : first + SEAM])
        while control.received < first + SEAM and line.pause(0.001):
            pass
        line.open = False

    bench.fetcher.rate.set(2_000_000)  # waits for its turn after each piece
    assert fetched(bench, fault_server.at("/big", serving(until_reached)), control) == BIG


def test_parts_that_do_not_fit_are_not_believed(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    """The same tag, other bytes."""

    def lying(line: Line, first: int, last: int) -> None:
        part_of(line, first, last, OTHER)

    assert fetched(bench, fault_server.at("/big", serving(lying)), control) == BIG
    assert control.helpers.refused
    assert len(fault_server.seen("/big")) == 1 + 2 + 1


def test_cancel_ends_the_helpers_too(bench: Bench, fault_server: FaultServer, control: TransferControl) -> None:
    url = fault_server.at("/big", serving())
    failures: list[DownloadError] = []

    def run() -> None:
        failures.append(bench.failure_of(url, control=control, limits=PATIENT))

    worker = threading.Thread(target=run)
    worker.start()
    until = time.monotonic() + 20
    while len(ranges(fault_server)) < 2 and time.monotonic() < until:
        worker.join(0.02)
    control.cancel()
    worker.join(30)
    assert type(failures[0]) is Cancelled
    assert list(bench.folder.iterdir()) == []


def test_the_first_connection_breaks_and_another_try_goes_on(
    bench: Bench, fault_server: FaultServer, control: TransferControl
) -> None:
    def breaks(line: Line) -> None:
        if "range" in line.request.headers:
            serving()(line)
            return
        line.send(head_of("200 OK", f"Content-Length: {len(BIG)}", TAG, "Accept-Ranges: bytes"))
        dripped(line, BIG[:1_200_000])
        line.open = False

    control.helpers.take_back()
    control.helpers.offer(1)
    url, part = fault_server.at("/big", breaks), bench.part()
    with pytest.raises(DownloadError):
        bench.fetch(url, part=part, control=control, limits=PATIENT, keep_partial=True)
    assert part.exists()
    assert bench.fetch(url, part=part, limits=QUICK).sha256 == hashlib.sha256(BIG).digest()
    assert part.read_bytes() == BIG
    assert Path(part).stat().st_size == len(BIG)
