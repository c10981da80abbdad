"""The first bytes of an address, under the same rules as a download."""

import gzip
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, EmptyAnswer, HttpStatusError, RedirectRefused, TimedOut, TooLarge
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest, Limits
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.probe import PROBE_BYTES, Probed
from tests.servers.faulty import FaultServer, answer, png, redirect, silent
from tests.servers.sized import ranged

LIMITS = Limits(connect_timeout=30.0, read_timeout=30.0)


def probe(url: str, *, limits: Limits = LIMITS, control: TransferControl | None = None) -> Probed:
    request = DownloadRequest(0, url, Path(), "", "http://page.example/", limits)
    with closing(Fetcher(NetworkOptions(proxy="none"))) as fetcher:
        return fetcher.probe(request, control or TransferControl(Gate()))


def test_a_range_is_asked_for_and_tells_the_whole_size(fault_server: FaultServer) -> None:
    body = png(400, 300)
    found = probe(fault_server.at("/a.png", ranged(body)))
    assert (found.size, found.http_status) == (len(body), 206)
    assert found.head == body[:PROBE_BYTES]
    (seen,) = fault_server.seen()
    assert seen.headers["range"] == f"bytes=0-{PROBE_BYTES - 1}"
    assert seen.headers["referer"] == "http://page.example/"
    assert "cookie" not in seen.headers


def test_without_ranges_only_the_beginning_is_read(fault_server: FaultServer) -> None:
    body = png() + bytes(3_000_000)
    found = probe(fault_server.at("/a.png", answer(body)))
    assert (found.size, found.http_status) == (len(body), 200)
    assert found.head == body[:PROBE_BYTES]


def test_redirects_are_followed_and_told_and_circles_end(fault_server: FaultServer) -> None:
    target = fault_server.at("/b.png", ranged(png()))
    assert probe(fault_server.at("/a.png", redirect("/b.png"))).final_url == target
    with pytest.raises(RedirectRefused):
        probe(fault_server.at("/c.png", redirect("ftp://127.0.0.1/x")))


def test_what_is_no_whole_beginning_is_refused(fault_server: FaultServer) -> None:
    for status, field in (
        ("404 Not Found", "X: y"),
        ("416 Range Not Satisfiable", "Content-Range: bytes */0"),
        ("206 Partial Content", "Content-Range: bytes 5-9/20"),
        ("206 Partial Content", "X: y"),
    ):
        with pytest.raises(HttpStatusError):
            probe(fault_server.at("/a.png", answer(b"12345", field, status=status)))
    with pytest.raises(EmptyAnswer):
        probe(fault_server.at("/a.png", answer(b"")))


def test_a_size_nobody_tells_is_not_known(fault_server: FaultServer) -> None:
    field = "Content-Range: bytes 0-4/*"
    assert probe(fault_server.at("/a.png", answer(b"12345", field, status="206 Partial Content"))).size == 0
    assert probe(fault_server.at("/b.png", answer(png(), length=None))).size == 0
    packed = probe(fault_server.at("/c.png", answer(gzip.compress(png()), "Content-Encoding: gzip")))
    assert (packed.size, packed.head) == (0, png())


def test_limits_and_cancel_hold_as_for_downloads(fault_server: FaultServer) -> None:
    url = fault_server.at("/a.png", ranged(png(100, 100)))
    with pytest.raises(TooLarge):
        probe(url, limits=replace(LIMITS, max_bytes=1000))
    with pytest.raises(TimedOut):
        probe(fault_server.at("/b.png", silent()), limits=replace(LIMITS, read_timeout=0.2))
    stopped = TransferControl(Gate())
    stopped.cancel()
    with pytest.raises(Cancelled):
        probe(url, control=stopped)
