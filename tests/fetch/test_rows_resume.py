"""Row 37: going on with an interrupted body, and never two versions in one file."""

import hashlib
import os
import sys
import time
from email.utils import formatdate

import pytest

from pixhaul.core.errors import (
    HttpStatusError,
    IncompleteAnswer,
    StorageError,
)
from tests.fetch.conftest import Bench
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, raw

BIG = os.urandom(3_000_000)
CUT = 2_000_000
OLD = formatdate(time.time() - 86400, usegmt=True)
NOW = formatdate(usegmt=True)


def cut(*fields: str) -> Handler:
    return raw(head_of("200 OK", f"Content-Length: {len(BIG)}", f"Date: {NOW}", *fields) + BIG[:CUT])


def rest(line: Line, first: int | None = None, *fields: str, data: bytes = BIG) -> None:
    start = int(line.request.headers["range"].removeprefix("bytes=").removesuffix("-"))
    first = start if first is None else first
    content_range = f"Content-Range: bytes {first}-{len(data) - 1}/{len(data)}"
    length = f"Content-Length: {len(data) - first}"
    line.send(head_of("206 Partial Content", content_range, length, *fields) + data[first:])


def broken_then(bench: Bench, server: FaultServer, first: Handler, then: Handler) -> tuple[bytes, list[dict[str, str]]]:
    """The bytes after two tries, and the headers of all requests."""
    url = server.at("/big", first, then, answer(BIG))
    part = bench.part()
    error = bench.failure_of_part(url, part)
    assert type(error) is IncompleteAnswer
    fetched = bench.fetch(url, part=part)
    data = part.read_bytes()
    assert fetched.sha256 == hashlib.sha256(data).digest()
    assert fetched.bytes == len(data)
    assert fetched.http_status == 200
    return data, [dict(seen.headers) for seen in server.seen("/big")]


@pytest.mark.parametrize("validator", ['ETag: "v1"', f"Last-Modified: {OLD}"], ids=["tag", "date"])
def test_row_37_resume_works(bench: Bench, fault_server: FaultServer, validator: str) -> None:
    data, asked = broken_then(bench, fault_server, cut(validator), lambda line: rest(line, None, validator))
    assert data == BIG
    assert asked[1]["range"] == f"bytes={CUT}-"
    assert asked[1]["if-range"] == validator.partition(": ")[2]
    assert len(asked) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_row_51_what_became_a_link_is_not_gone_on_with(bench: Bench, fault_server: FaultServer) -> None:
    tag = 'ETag: "v1"'
    url, part = fault_server.at("/big", cut(tag), lambda line: rest(line, None, tag)), bench.part()
    assert type(bench.failure_of_part(url, part)) is IncompleteAnswer
    victim = part.with_name("victim")
    part.rename(victim)
    before = victim.read_bytes()
    part.symlink_to(victim)
    assert isinstance(bench.failure_of(url, part=part), StorageError)
    assert victim.read_bytes() == before


def test_row_37_resume_breaks_again_and_goes_on(bench: Bench, fault_server: FaultServer) -> None:
    tag = 'ETag: "v1"'

    def half(line: Line) -> None:
        span = f"Content-Range: bytes {CUT}-{len(BIG) - 1}/{len(BIG)}"
        line.send(head_of("206 Partial", span, f"Content-Length: {len(BIG) - CUT}", tag) + BIG[CUT : CUT + 500_000])
        line.open = False

    url = fault_server.at("/big", cut(tag), half, lambda line: rest(line, None, tag))
    part = bench.part()
    for _ in range(2):
        assert type(bench.failure_of_part(url, part)) is IncompleteAnswer
    bench.fetch(url, part=part)
    assert part.read_bytes() == BIG
    assert fault_server.seen("/big")[2].headers["range"] == "bytes=2500000-"


def refused(line: Line) -> None:
    line.send(head_of("429 Too Many Requests", "Content-Length: 0", "Retry-After: 1"))


def closed(line: Line) -> None:
    line.open = False


@pytest.mark.parametrize("meanwhile", [refused, closed])
def test_row_37_what_is_there_is_kept_while_the_server_gives_nothing(
    bench: Bench, fault_server: FaultServer, meanwhile: Handler
) -> None:
    tag = 'ETag: "v1"'
    url = fault_server.at("/big", cut(tag), meanwhile, lambda line: rest(line, None, tag))
    part = bench.part()
    assert type(bench.failure_of_part(url, part)) is IncompleteAnswer
    assert bench.failure_of_part(url, part).may_retry
    bench.fetch(url, part=part)
    assert part.read_bytes() == BIG
    assert [seen.headers.get("range") for seen in fault_server.seen("/big")] == [None, *2 * [f"bytes={CUT}-"]]


def test_row_37_what_is_there_goes_when_the_picture_is_gone(bench: Bench, fault_server: FaultServer) -> None:
    url = fault_server.at("/big", cut('ETag: "v1"'), answer(b"no", status="410 Gone"))
    part = bench.part()
    for _ in range(2):
        bench.failure_of_part(url, part)
    assert not part.exists()


def test_row_37_a_range_shorter_than_it_says_is_not_whole(bench: Bench, fault_server: FaultServer) -> None:
    span = f"Content-Range: bytes {CUT}-{len(BIG) - 1}/{len(BIG)}"
    short = raw(head_of("206 Partial", span, "Content-Length: 999", 'ETag: "v1"') + BIG[CUT : CUT + 999])
    url = fault_server.at("/big", cut('ETag: "v1"'), short, answer(BIG))
    part = bench.part()
    assert type(bench.failure_of_part(url, part)) is IncompleteAnswer
    assert type(bench.error_of(url, part=part)) is IncompleteAnswer
    bench.fetch(url, part=part)
    assert part.read_bytes() == BIG


OTHER = bytes(3_000_000)


@pytest.mark.parametrize(
    ("then", "wanted", "requests"),
    [
        (answer(b"no", status="416 Range Not Satisfiable"), BIG, 3),
        (answer(BIG), BIG, 2),
        (answer(OTHER, 'ETag: "v2"'), OTHER, 2),
        (lambda line: rest(line, None, 'ETag: "v2"', data=OTHER), BIG, 3),
        (lambda line: rest(line, 1_000_000), BIG, 3),
        (lambda line: rest(line, None, "Content-Encoding: gzip"), BIG, 3),
        (lambda line: rest(line, data=BIG + b"x"), BIG, 3),
        (raw(head_of("206 Partial Content", "Content-Length: 1000000") + BIG[CUT:]), BIG, 3),
    ],
    ids=["416", "ignored", "changed", "other-tag", "offset", "encoded", "longer", "no-range"],
)
def test_row_37_never_two_versions(
    bench: Bench, fault_server: FaultServer, then: Handler, wanted: bytes, requests: int
) -> None:
    data, asked = broken_then(bench, fault_server, cut('ETag: "v1"'), then)
    assert data == wanted
    assert len(asked) == requests


@pytest.mark.parametrize(
    ("first", "later"),
    [('ETag: "v1"', "X: none"), (f"Last-Modified: {OLD}", f"Last-Modified: {NOW}")],
    ids=["tag-not-repeated", "other-date"],
)
def test_row_37_a_rest_that_may_be_of_another_version(
    bench: Bench, fault_server: FaultServer, first: str, later: str
) -> None:
    def other(line: Line) -> None:
        rest(line, None, later, data=OTHER)

    data, asked = broken_then(bench, fault_server, cut(first), other)
    assert data == BIG
    assert ["range" in headers for headers in asked] == [False, True, False]


@pytest.mark.parametrize(
    "validator",
    ['ETag: W/"v1"', f"Last-Modified: {NOW}", "X: none", "ETag: unquoted"],
    ids=["weak", "fresh", "none", "unquoted"],
)
def test_row_37_without_a_strong_validator_from_the_start(
    bench: Bench, fault_server: FaultServer, validator: str
) -> None:
    data, asked = broken_then(bench, fault_server, cut(validator), answer(BIG))
    assert data == BIG
    assert "range" not in asked[1]


def test_row_37_what_is_kept_can_be_given_up(bench: Bench, fault_server: FaultServer) -> None:
    url = fault_server.at("/big", cut('ETag: "v1"'))
    for end in (bench.fetcher.discard, lambda part: bench.fetcher.close()):
        part = bench.part()
        bench.failure_of_part(url, part)
        assert part.stat().st_size == CUT
        end(part)
        assert list(bench.folder.iterdir()) == []
    part = bench.part()
    bench.failure_of_part(url, part)
    fault_server.at("/big", answer(b"", status="404 Not Found"))
    assert isinstance(bench.error_of(url, part=part), HttpStatusError)


def test_a_try_that_does_not_keep_leaves_nothing(bench: Bench, fault_server: FaultServer) -> None:
    assert type(bench.error_of(fault_server.at("/big", cut('ETag: "v1"')))) is IncompleteAnswer
