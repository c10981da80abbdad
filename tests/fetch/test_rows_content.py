"""Rows 11 to 30: codings, statuses, heads, and bodies of every kind."""

import gzip
import os
import time
import tracemalloc
import zlib
from email.utils import formatdate

import pytest

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import (
    BadAnswer,
    BadEncoding,
    EmptyAnswer,
    HttpStatusError,
    TooLarge,
)
from pixhaul.core.request import Limits
from tests.fetch.conftest import Bench
from tests.servers.faulty import (
    FaultServer,
    answer,
    chunked,
    endless,
    head_of,
    raw,
)


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP", "gzip, identity"])
def test_row_11_gzip(bench: Bench, fault_server: FaultServer, picture: bytes, coding: str) -> None:
    url = fault_server.at("/x", answer(gzip.compress(picture), f"Content-Encoding: {coding}"))
    assert bench.bytes_of(url) == picture


def test_row_11_other_forms_of_compression(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    bare = zlib.compressobj(wbits=-15)
    bodies = {
        "deflate": zlib.compress(picture),
        "DEFLATE": bare.compress(picture) + bare.flush(),
        "gzip": gzip.compress(picture[:999]) + gzip.compress(picture[999:]),
        "x-gzip": gzip.compress(picture) + bytes(512),
        "deflate, gzip": gzip.compress(zlib.compress(picture)),
    }
    for coding, body in bodies.items():
        assert bench.bytes_of(fault_server.at("/x", answer(body, f"Content-Encoding: {coding}"))) == picture
        pieces = [body[at : at + 100] for at in range(0, len(body), 100)]
        assert (
            bench.bytes_of(fault_server.at("/x", chunked(*pieces, fields=(f"Content-Encoding: {coding}",)))) == picture
        )


def test_row_12_broken_gzip(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    good = gzip.compress(picture)
    wrong_sum = good[:-8] + bytes([good[-8] ^ 1]) + good[-7:]
    wrong_size = good[:-1] + bytes([good[-1] ^ 1])
    for body in (picture, wrong_sum, wrong_size, good[:-1], good[:-8], good[: len(good) // 2], good[:5]):
        url = fault_server.at("/x", answer(body, "Content-Encoding: gzip"))
        assert type(bench.error_of(url)) is BadEncoding
    url = fault_server.at("/x", answer(zlib.compress(picture)[:-2], "Content-Encoding: deflate"))
    assert type(bench.error_of(url)) is BadEncoding


def test_row_13_gzip_bomb(bench: Bench, fault_server: FaultServer) -> None:
    packer = zlib.compressobj(9, wbits=31)
    million = bytes(1_000_000)
    bomb = b"".join(packer.compress(million) for _ in range(200)) + packer.flush()
    assert len(bomb) < 250_000
    url = fault_server.at("/x", answer(bomb, "Content-Encoding: gzip"))
    tracemalloc.start()
    error = bench.error_of(url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert type(error) is TooLarge
    assert peak < 8_000_000


def test_row_14_encodings_nobody_knows(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    for name in ("utf-8", "none", "binary", "", "UTF-8"):
        assert bench.bytes_of(fault_server.at("/x", answer(picture, f"Content-Encoding: {name}"))) == picture
    for name in ("br", "zstd", "compress", "gzip, br"):
        assert type(bench.error_of(fault_server.at("/x", answer(picture, f"Content-Encoding: {name}")))) is BadEncoding


def test_row_14_transfer_codings_nobody_asked_for(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/x", answer(picture, "Transfer-Encoding: gzip, chunked"))
    assert type(bench.error_of(url)) is BadEncoding


def test_row_15_endless_body(bench: Bench, fault_server: FaultServer) -> None:
    limits = Limits(max_bytes=3_000_000)
    url = fault_server.at("/x", endless(head_of("200 OK"), bytes(65536)))
    assert type(bench.error_of(url, limits=limits)) is TooLarge
    url = fault_server.at(
        "/y", endless(head_of("200 OK", "Transfer-Encoding: chunked"), b"1000\r\n" + bytes(4096) + b"\r\n")
    )
    assert type(bench.error_of(url, limits=limits)) is TooLarge


def test_row_16_eight_megabytes_with_progress(bench: Bench, fault_server: FaultServer) -> None:
    body = os.urandom(8_000_000)
    control = TransferControl(bench.gate)
    part = bench.part()
    bench.fetch(fault_server.at("/x", answer(body)), control=control, part=part)
    assert (control.received, control.total) == (8_000_000, 8_000_000)
    assert part.read_bytes() == body


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 410, 451])
def test_row_17_final_answers(bench: Bench, fault_server: FaultServer, status: int) -> None:
    error = bench.error_of(fault_server.at("/x", answer(b"no", status=f"{status} Because")))
    assert isinstance(error, HttpStatusError)
    assert error.status == status
    assert not error.may_retry
    assert str(status) not in error.message


def test_row_18_picture_as_body_of_an_error(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    assert isinstance(bench.error_of(fault_server.at("/x", answer(picture, status="404 Not Found"))), HttpStatusError)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_row_19_passing_troubles(bench: Bench, fault_server: FaultServer, picture: bytes, status: int) -> None:
    url = fault_server.at("/x", answer(b"later", status=f"{status} Later"), answer(picture))
    assert bench.error_of(url).may_retry
    assert bench.bytes_of(url) == picture


def wait_asked_for(bench: Bench, server: FaultServer, *fields: str) -> float | None:
    error = bench.error_of(server.at("/x", answer(b"", *fields, status="429 Too Many")))
    assert isinstance(error, HttpStatusError)
    return error.retry_after


def test_row_20_retry_after(bench: Bench, fault_server: FaultServer) -> None:
    assert wait_asked_for(bench, fault_server, "Retry-After: 7") == 7
    soon = wait_asked_for(bench, fault_server, f"Retry-After: {formatdate(time.time() + 30, usegmt=True)}")
    assert soon is not None
    assert 20 < soon <= 30


@pytest.mark.parametrize("value", ["soon", "-5", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT", "", "12 apples", "٣"])
def test_row_21_retry_after_that_says_nothing(bench: Bench, fault_server: FaultServer, value: str) -> None:
    field = f"Retry-After: {value}".encode().decode("latin-1")
    assert wait_asked_for(bench, fault_server, field) is None


def test_row_22_very_long_retry_after(bench: Bench, fault_server: FaultServer) -> None:
    assert wait_asked_for(bench, fault_server, "Retry-After: 86400") == 86400
    capped = wait_asked_for(bench, fault_server, "Retry-After: " + "9" * 30)
    assert capped is not None
    assert 86400 < capped < 1e9


@pytest.mark.parametrize("status", [204, 205, 206, 299, 300, 304, 305, 999])
def test_row_23_statuses_that_are_no_success(
    bench: Bench, fault_server: FaultServer, picture: bytes, status: int
) -> None:
    error = bench.error_of(fault_server.at("/x", answer(picture, status=f"{status} Odd", close=True)))
    assert isinstance(error, HttpStatusError)
    assert error.status == status
    assert not error.may_retry


@pytest.mark.parametrize("interim", ["100 Continue", "103 Early Hints", "102 Processing"])
def test_row_24_interim_answers(bench: Bench, fault_server: FaultServer, picture: bytes, interim: str) -> None:
    data = head_of(interim, "Link: </x.css>; rel=preload") * 3 + head_of("200 OK", f"Content-Length: {len(picture)}")
    url = fault_server.at("/x", raw(data + picture, then="keep"))
    assert bench.bytes_of(url) == picture
    assert bench.bytes_of(url) == picture


def test_row_24_endless_interim_answers(bench: Bench, fault_server: FaultServer) -> None:
    assert type(bench.error_of(fault_server.at("/x", endless(b"", head_of("103 Early Hints"))))) is BadAnswer
    assert type(bench.error_of(fault_server.at("/y", raw(head_of("101 Switching Protocols"))))) is BadAnswer


def test_row_25_empty(bench: Bench, fault_server: FaultServer) -> None:
    gzipped = answer(gzip.compress(b""), "Content-Encoding: gzip")
    for handler in (answer(b""), chunked(), raw(head_of("200 OK")), gzipped):
        error = bench.error_of(fault_server.at("/x", handler))
        assert type(error) is EmptyAnswer
        assert not error.may_retry


def test_row_26_a_label_decides_nothing(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    # Whether bytes are a picture is judged by the bytes, in the room for pictures.
    assert bench.bytes_of(fault_server.at("/x", answer(picture, type="text/html"))) == picture
    page = b"<!doctype html><title>gone</title>"
    assert bench.bytes_of(fault_server.at("/y", answer(page, type="image/jpeg"))) == page


def test_row_27_long_and_many_header_lines(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    assert bench.bytes_of(fault_server.at("/long", answer(picture, "X-Long: " + "y" * 70_000))) == picture
    assert bench.bytes_of(fault_server.at("/many", answer(picture, *[f"X-{n}: y" for n in range(300)]))) == picture


@pytest.mark.parametrize("piece", [b"X: y\r\n" * 500, b"z" * 65536, b" folded\r\n" * 500, b"\r\n"])
def test_row_27_endless_head(bench: Bench, fault_server: FaultServer, piece: bytes) -> None:
    first = b"" if piece == b"\r\n" else b"HTTP/1.1 200 OK\r\nX-First: 1\r\n"
    url = fault_server.at("/x", endless(first, piece))
    tracemalloc.start()
    error = bench.error_of(url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert type(error) is BadAnswer
    assert peak < 8_000_000


def test_row_28_odd_heads_that_are_understood(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    size = b"Content-Length: %d" % len(picture)
    heads = (
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\n" + size + b"\n\n",
        b"HTTP/1.1 200\r\n" + size + b"\r\n\r\n",
        b"HTTP/1.1 200 Bl\xfct\xe9\r\nX-Name: \xfc\xff\r\n" + size + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Folded: a\r\n b\r\n\tc\r\n" + size + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n: no name\r\n" + size + b"\r\n\r\n",
        b"\r\nHTTP/1.1 200 OK\r\n" + size + b"\r\n\r\n",
    )
    for head in heads:
        assert bench.bytes_of(fault_server.at("/x", raw(head + picture))) == picture


@pytest.mark.parametrize(
    "data",
    [
        b"<html>HTTP/0.9</html>",
        b"HTTP/1.1 OK 200\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 099 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/2 200\r\n\r\nx",
        b"ICY 200 OK\r\n\r\nx",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00\xff" * 50 + b"\n",
    ],
)
def test_row_28_garbage(bench: Bench, fault_server: FaultServer, data: bytes) -> None:
    assert type(bench.error_of(fault_server.at("/x", raw(data)))) is BadAnswer


def test_row_29_labels(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    for label, told in (
        (None, None),
        ("application/octet-stream", "application/octet-stream"),
        ("Text/Plain; charset=x", "text/plain"),
    ):
        part = bench.part()
        assert bench.fetch(fault_server.at("/x", answer(picture, type=label)), part=part).media_type == told
        assert part.read_bytes() == picture


def test_row_30_what_the_names_are_made_of(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/image.php?id=7", answer(picture, 'Content-Disposition: attachment; filename="a.png"'))
    fetched = bench.fetch(url)
    assert fetched.disposition == 'attachment; filename="a.png"'
    assert fetched.final_url == url
