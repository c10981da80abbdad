"""Sixty and more ways of one host to misbehave, each with the row of the table of faults and what must come of it."""

import gzip
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.servers.faulty import (
    FaultServer,
    Handler,
    answer,
    chunked,
    drip,
    endless,
    head_of,
    png,
    raw,
    redirect,
    reset,
    shut,
    silent,
)

BODY = png(32, 32, 7)
HEAD = head_of("200 OK", f"Content-Length: {len(BODY)}", "Content-Type: image/png")
HTML = b"<!doctype html><title>Log in</title><p>Please log in"
GZIP = "Content-Encoding: gzip"


@dataclass(frozen=True)
class Case:
    """One address: ``ends`` are the states it may end in, ``asked`` the most requests for it."""

    row: int
    name: str
    handlers: tuple[Handler, ...]
    ends: frozenset[str]
    reason: str = ""
    asked: int = 8


def _case(row: int, name: str, *handlers: Handler, ends: str = "failed", reason: str = "", asked: int = 8) -> Case:
    return Case(row, name, handlers, frozenset(ends.split()), reason, asked)


def good(row: int, name: str, *handlers: Handler) -> Case:
    return _case(row, name, *handlers, ends="complete")


def _status(code: int, *fields: str, body: bytes = b"no", type: str = "text/plain") -> Handler:
    return answer(body, *fields, status=f"{code} Word", type=type)


def _huge_png() -> bytes:
    """50,000 x 50,000 pixels, by its own account."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(10_000))) + chunk(b"IEND", b"")
    )


def network(server: FaultServer) -> Iterator[Case]:
    """Rows 2 to 36."""
    ok, half = answer(BODY), len(BODY) // 2
    yield good(2, "shut-once", shut(), ok)
    yield _case(2, "shut-always", shut(), reason="connection-lost", asked=8)
    yield good(3, "reset-once", reset(HEAD + BODY[:half]), ok)
    yield _case(3, "reset-before", reset(), reason="connection-lost", asked=8)
    yield _case(3, "reset-within", reset(HEAD + BODY[:half]))
    yield _case(4, "one-byte-short", answer(BODY, length=len(BODY) + 1), reason="incomplete")
    yield good(4, "short-once", answer(BODY, length=len(BODY) + 1), ok)
    yield _case(5, "length-too-small", answer(BODY, length=len(BODY) - 20), reason="damaged")
    for word in ("garbage", "-5", "99999999999999999999"):
        yield _case(5, f"length-{word}", answer(BODY, length=word))
    yield _case(5, "two-lengths", answer(BODY, f"Content-Length: {len(BODY) - 1}"), ends="failed complete")
    yield good(6, "chunked", chunked(BODY[:half], BODY[half:], end=b"0;ext=1\r\nX-Trailer: 1\r\n\r\n"))
    yield _case(6, "chunked-cut", chunked(BODY[:half], end=b""))
    yield _case(6, "chunked-bad-size", chunked(BODY[:half], end=b"zz\r\n\r\n"))
    yield good(7, "http-1-0", raw(head_of("200 OK", version="HTTP/1.0") + BODY))
    yield _case(7, "http-1-0-cut", raw(head_of("200 OK", version="HTTP/1.0") + BODY[:half]), reason="damaged")
    yield _case(8, "silent", silent(), reason="timed-out", asked=2)
    yield _case(8, "silent-within", silent(HEAD + BODY[:half]), reason="timed-out", asked=2)
    # Silent at first, since that is known sooner than the half minute after which a server is too slow.
    yield _case(9, "one-byte-a-second", silent(HEAD), drip(HEAD, BODY, 1, 1.0), reason="too-slow", asked=2)
    yield good(10, "slow-but-steady", drip(HEAD, BODY, 500, 0.1))
    yield good(11, "gzip", answer(gzip.compress(BODY), GZIP))
    yield _case(12, "gzip-is-not", answer(BODY, GZIP))
    yield _case(12, "gzip-crc", answer(gzip.compress(BODY)[:-8] + bytes(8), GZIP))
    yield _case(12, "gzip-cut", answer(gzip.compress(BODY)[:-200], GZIP))
    yield _case(13, "gzip-bomb", answer(gzip.compress(bytes(60_000_000)), GZIP), reason="too-large", asked=1)
    yield good(14, "encoding-utf-8", answer(BODY, "Content-Encoding: utf-8"))
    yield _case(14, "br-unasked", answer(BODY, "Content-Encoding: br"))
    yield _case(15, "endless", endless(head_of("200 OK"), bytes(65536)), reason="too-large", asked=1)
    for code in (400, 401, 403, 404, 407, 410, 451):
        yield _case(17, f"status-{code}", _status(code), reason="http-status", asked=1)
    yield _case(18, "picture-with-404", _status(404, body=BODY, type="image/png"), reason="http-status", asked=1)
    yield _case(19, "status-500", _status(500), reason="http-status")
    yield good(19, "status-502-once", _status(502), ok)
    yield good(20, "status-429-once", _status(429, "Retry-After: 1"), ok)
    yield good(21, "retry-after-negative", _status(503, "Retry-After: -5"), ok)
    yield _case(22, "retry-after-a-day", _status(503, "Retry-After: 86400"), ends="waiting", reason="parked", asked=1)
    yield _case(22, "retry-after-30-digits", _status(429, "Retry-After: " + "9" * 30), ends="waiting", asked=1)
    for code in (204, 304, 999, 206):
        yield _case(23, f"status-{code}", raw(head_of(f"{code} Word", "Content-Length: 0")))
    yield good(24, "continue-first", raw(head_of("100 Continue") + HEAD + BODY))
    yield _case(24, "early-hints-first", raw(head_of("103 Early Hints") + HEAD + BODY), ends="failed complete")
    yield _case(25, "empty", answer(b""), reason="empty")
    yield _case(25, "empty-chunked", chunked(), reason="empty")
    yield _case(26, "html", answer(HTML, type="text/html"), reason="not-a-picture", asked=2)
    yield _case(26, "html-as-jpeg", answer(HTML, type="image/jpeg"), reason="not-a-picture", asked=2)
    yield _case(26, "json", answer(b'{"error": 1}', type="application/json"), reason="not-a-picture", asked=2)
    yield _case(26, "login-after-redirect", redirect(server.at("/login", answer(HTML))), reason="not-a-picture")
    yield _case(27, "header-70-kb", raw(head_of("200 OK", "X-Long: " + "x" * 70_000) + BODY), ends="failed complete")
    yield _case(27, "headers-300", answer(BODY, *(f"X-{n}: 1" for n in range(300))), ends="failed complete")
    yield _case(27, "endless-headers", endless(b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"))
    yield _case(28, "garbage-status", raw(b"HTTP/1.1 abc OK\r\n\r\n" + BODY))
    yield _case(28, "http-0-9", raw(BODY), ends="failed complete")
    yield _case(28, "bare-lf", raw(HEAD.replace(b"\r\n", b"\n") + BODY), ends="failed complete")
    yield good(29, "no-type", answer(BODY, type=None))
    yield good(31, "five-hops", redirect("/hop-1"))
    for hop in range(1, 5):
        server.at(f"/hop-{hop}", redirect(f"/hop-{hop + 1}", status="307 Temporary Redirect"))
    server.at("/hop-5", ok)
    yield _case(32, "circle", redirect("/bad/32-circle"), reason="too-many-redirects", asked=30)
    yield _case(33, "no-location", redirect(None), reason="redirect-refused")
    yield _case(33, "bad-port", redirect("http://127.0.0.1:99999/x.png"))
    for scheme in ("file:///etc/passwd", "data:image/png;base64,AAAA", "ftp://127.0.0.1/x.png", "javascript:1"):
        yield _case(34, f"to-{scheme.partition(chr(58))[0]}", redirect(scheme), reason="redirect-refused", asked=1)


def pictures() -> Iterator[Case]:
    """Rows 73 to 79."""
    yield _case(73, "truncated", answer(BODY[:-30]), reason="damaged")
    yield _case(74, "too-many-pixels", answer(_huge_png()))
    yield _case(76, "svg", answer(b'<svg xmlns="http://www.w3.org/2000/svg"/>', type="image/svg+xml"))
    yield _case(79, "exe", answer(b"MZ" + bytes(500)), reason="not-a-picture")
    yield _case(79, "pdf", answer(b"%PDF-1.7\n" + bytes(500)), reason="not-a-picture")


def cases(server: FaultServer) -> list[tuple[str, Case]]:
    """All of them with their addresses."""
    return [
        (server.at(f"/bad/{case.row}-{case.name}", *case.handlers), case) for case in (*network(server), *pictures())
    ]
