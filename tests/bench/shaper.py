"""A line with physics, in a process of its own.

``python -m tests.bench.shaper PORT TARGET RTT_MS LINK_MBIT EACH_MBIT``

What it stands before (a real server on loopback) is reached through it as over a long line. It passes bytes on without
looking at them, so TLS, keep-alive and ranges are those of the real programs:

* every byte is half a round trip on its way, in either direction; a connect costs one whole round trip more, since the
  kernel has answered it before anybody here hears of it;
* a connection begins with ten segments in flight (RFC 6928) and has one more for each that is acknowledged, a round
  trip after it left (slow start, RFC 5681);
* a connection has no more than ``EACH_MBIT``, and all of them share ``LINK_MBIT`` in turns.
"""

import asyncio
import contextlib
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.servers.nginx import free_port

ROOT = Path(__file__).resolve().parents[2]
SEGMENT = 1460
PIECE = 8 * SEGMENT
"""Bytes that take their turn on the link at once."""
FIRST_WINDOW = 10 * SEGMENT
SLACK = 0.004
"""Seconds by which a late timer may be made good for: the line itself would not have waited."""
WAITING = 512 * 1024
"""Bytes of one connection that are taken from the server in advance."""


@dataclass(frozen=True, slots=True)
class Physics:
    """Of the line: seconds, and bytes per second."""

    round_trip: float
    link: float
    each: float

    @classmethod
    def of(cls, milliseconds: float, link_mbit: float, each_mbit: float) -> "Physics":
        return cls(milliseconds / 1000, link_mbit * 125_000, each_mbit * 125_000)

    def shortest(self, sizes: list[int], *, tls: bool) -> float:
        """Seconds that nothing can beat: to connect, to agree on keys, to ask, and all bytes over the link.

        No slow start is counted, nor what the answers' heads and the keys take.
        """
        return (3 if tls else 2) * self.round_trip + sum(sizes) / self.link


class Meter:
    """Turns on something that passes so many bytes per second. Times are those of the loop."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self.free = 0.0

    def reserve(self, now: float, count: int) -> float:
        """When so many bytes will have passed."""
        self.free = max(self.free, now - SLACK) + count / self._rate
        return self.free


class Line:
    """One connection through the shaper."""

    def __init__(self, physics: Physics, link: Meter, client: asyncio.Transport) -> None:
        self._physics = physics
        self._link = link
        self._client = client
        self._own = Meter(physics.each)
        self._loop = asyncio.get_running_loop()
        self._ready = self._loop.time() + physics.round_trip
        self._upstream: asyncio.Transport | None = None
        self._early: list[bytes] = []
        self._queue: deque[bytes] = deque()
        self._queued = self._flying = 0
        self._window = FIRST_WINDOW
        self._busy = self._ended = self._paused = False

    # ---- from the client to the server

    def asked(self, data: bytes | None) -> None:
        """The client sent this, or (None) its end."""
        arrival = max(self._loop.time(), self._ready) + self._physics.round_trip / 2
        self._loop.call_at(arrival, self._forward, data)

    def _forward(self, data: bytes | None) -> None:
        if data is None:
            if self._upstream is not None:
                self._upstream.close()
            self._ended = True
            # The server hears that nobody listens any more, and sends nothing of what it still has.
            self._queue.clear()
        elif self._upstream is None:
            self._early.append(data)
        elif not self._upstream.is_closing():
            self._upstream.write(data)

    def connected(self, upstream: asyncio.Transport) -> None:
        """The server is there."""
        self._upstream = upstream
        if self._ended:
            upstream.close()
        for data in self._early:
            upstream.write(data)

    # ---- from the server to the client

    def answered(self, data: bytes) -> None:
        """The server sent this."""
        if self._ended:
            return
        self._queue.extend(data[at : at + PIECE] for at in range(0, len(data), PIECE))
        self._queued += len(data)
        if self._queued > WAITING and self._upstream is not None and not self._paused:
            self._paused = True
            self._upstream.pause_reading()
        self._next()

    def closed(self) -> None:
        """The server closed: so does this, when all is delivered."""
        self._ended = True
        self._next()

    def _next(self) -> None:
        if self._busy:
            return
        if not self._queue:
            if self._ended:
                self._loop.call_later(self._physics.round_trip / 2 + SLACK, self._client.close)
            return
        if self._flying and self._flying + len(self._queue[0]) > self._window:
            return  # an acknowledgement calls again
        self._busy = True
        now = self._loop.time()
        own = self._own.reserve(now, len(self._queue[0]))
        self._loop.call_at(own, self._over_the_link)

    def _over_the_link(self) -> None:
        if not self._queue:
            self._depart()
            return
        self._loop.call_at(self._link.reserve(self._loop.time(), len(self._queue[0])), self._depart)

    def _depart(self) -> None:
        if not self._queue:  # nobody listens any more
            self._busy = False
            self._next()
            return
        data = self._queue.popleft()
        self._queued -= len(data)
        if self._paused and self._queued < WAITING // 2 and self._upstream is not None:
            self._paused = False
            self._upstream.resume_reading()
        self._flying += len(data)
        self._loop.call_later(self._physics.round_trip / 2, self._deliver, data)
        self._loop.call_later(self._physics.round_trip, self._acknowledged, len(data))
        self._busy = False
        self._next()

    def _deliver(self, data: bytes) -> None:
        if not self._client.is_closing():
            self._client.write(data)

    def _acknowledged(self, count: int) -> None:
        self._flying -= count
        self._window += count
        self._next()


class _Upstream(asyncio.Protocol):
    def __init__(self, line: Line) -> None:
        self._line = line

    def data_received(self, data: bytes) -> None:
        self._line.answered(data)

    def connection_lost(self, _error: Exception | None) -> None:
        self._line.closed()


class _Client(asyncio.Protocol):
    def __init__(self, physics: Physics, link: Meter, target: int) -> None:
        self._physics, self._link, self._target = physics, link, target
        self._line: Line
        self._connecting: asyncio.Task[None]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._line = Line(self._physics, self._link, transport)
        self._connecting = asyncio.get_running_loop().create_task(self._connect())

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        upstream, _ = await loop.create_connection(lambda: _Upstream(self._line), "127.0.0.1", self._target)
        self._line.connected(upstream)

    def data_received(self, data: bytes) -> None:
        self._line.asked(data)

    def connection_lost(self, _error: Exception | None) -> None:
        self._line.asked(None)


async def serve(port: int, target: int, physics: Physics) -> None:
    """For ever."""
    link = Meter(physics.link)
    made = partial(_Client, physics, link, target)
    server = await asyncio.get_running_loop().create_server(made, "127.0.0.1", port, backlog=1024)
    print("ready", flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def shaped(target: int, milliseconds: float, link_mbit: float, each_mbit: float) -> Iterator[int]:
    """The port through which the server at port ``target`` is reached over such a line."""
    port = free_port()
    words = [str(value) for value in (port, target, milliseconds, link_mbit, each_mbit)]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.shaper", *words], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield port
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]), Physics.of(*(float(word) for word in sys.argv[3:6]))))
