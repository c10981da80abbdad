"""A server of one large picture that comes slowly over each connection, in parts to those who ask for parts.

It counts what is under way at once, so that a test can hold a program to its limits from outside.
"""

import contextlib
import re
import select
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from random import Random

from PIL import Image

from tests.servers.faulty import Line, head_of

TAG = 'ETag: "v1"'
PIECE, PAUSE = 32_000, 0.012
"""Bytes between two pauses, and seconds of one: some two million bytes a second for each connection at most.

Parts are offered a second after the beginning, so a file must last longer."""
Part = Callable[["Large", Line, int, int], None]


def noise(edge: int, seed: int) -> bytes:
    """A JPEG of nothing but noise: two bytes for each of its pixels, about."""
    pixels = Random(seed).randbytes(3 * edge * edge)
    file = BytesIO()
    Image.frombytes("RGB", (edge, edge), pixels).save(file, "JPEG", quality=92)
    return file.getvalue()


def plain(large: "Large", line: Line, first: int, last: int) -> None:
    """The part as it should be."""
    large.part(line, first, last)


@dataclass
class Large:
    """Handle requests with :meth:`answer`. ``piecewise`` answers those for a part with both its ends."""

    data: bytes
    fields: tuple[str, ...] = (TAG, "Accept-Ranges: bytes")
    piecewise: Part = plain
    version: str = "HTTP/1.1"
    pause: float = PAUSE
    most: int = 0
    """Bodies under way at once, at most."""
    sent: int = 0
    asked: list[str] = field(default_factory=list)
    """What was said in Range, empty for the whole."""
    parts: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    """Released for each part that was asked for."""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _under_way: dict[int, socket.socket] = field(default_factory=dict)

    def answer(self, line: Line) -> None:
        """One request."""
        wanted = line.request.headers.get("range", "")
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted)
        with self._lock:
            self.asked.append(wanted)
        if match is None:
            self.whole(line)
        elif match[2]:
            self.parts.release()
            self.piecewise(self, line, int(match[1]), int(match[2]))
        else:
            self.part(line, int(match[1]), len(self.data) - 1)

    def whole(self, line: Line) -> None:
        """200 with all of it."""
        fields = ["Content-Type: image/jpeg", f"Content-Length: {len(self.data)}", *self.fields]
        self.drip(line, head_of("200 OK", *fields, version=self.version), self.data)

    def part(self, line: Line, first: int, last: int, data: bytes | None = None, tag: str | None = None) -> None:
        """206 with these bytes of it, or of other ``data``."""
        data = self.data if data is None else data
        span = f"Content-Range: bytes {first}-{last}/{len(data)}"
        fields = [span, f"Content-Length: {last + 1 - first}", *([tag] if tag else self.fields)]
        self.drip(line, head_of("206 Partial Content", *fields, version=self.version), data[first : last + 1])

    def drip(self, line: Line, head: bytes, data: bytes) -> None:
        """Slowly, counted as under way until the last piece goes out or the other side has gone.

        Not until it has gone out: by then the other side may have asked for more on another connection.
        """
        number = line.request.connection
        with self._lock:
            self._under_way = {key: sock for key, sock in self._under_way.items() if _there(sock)}
            self._under_way[number] = line.sock
            self.most = max(self.most, len(self._under_way))
        try:
            line.send(head)
            for at in range(0, len(data), PIECE):
                if at + PIECE >= len(data):
                    with self._lock:
                        self._under_way.pop(number, None)
                line.send(data[at : at + PIECE])
                with self._lock:
                    self.sent += len(data[at : at + PIECE])
                line.pause(self.pause)
        finally:
            with self._lock:
                self._under_way.pop(number, None)
        line.open = line.open and self.version != "HTTP/1.0"

    def wait_for_parts(self, count: int, seconds: float = 40.0) -> None:
        """Wait until so many more parts were asked for. Raises TimeoutError."""
        until = time.monotonic() + seconds
        for _ in range(count):
            if not self.parts.acquire(timeout=max(0.0, until - time.monotonic())):
                raise TimeoutError("no part was asked for")


def _there(sock: socket.socket) -> bool:
    """Whether the other side still listens: it sends nothing while it is answered, but its end."""
    with contextlib.suppress(OSError, ValueError):
        ready, _, _ = select.select([sock], [], [], 0)
        return not ready or bool(sock.recv(1, socket.MSG_PEEK))
    return False
