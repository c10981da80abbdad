"""One answer as read from the wire: a careful head, and a body that ends where it must."""

import http.client
import re
import socket
from typing import cast

from urllib3.util.ssltransport import SSLTransport

from pixhaul.core.errors import BadAnswer, ConnectionLost, IncompleteAnswer
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import framing_of, read_head, stays_open
from pixhaul.fetch.stream import Stream

_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_MAX_CHUNK_LINE = 16 * 1024
_MAX_TRAILER = 64 * 1024


class _Opener:
    """Gives http.client the guarded stream where it asks a socket for a file."""

    def __init__(self, sock: socket.socket, guard: Guard) -> None:
        self._sock = sock
        self._guard = guard

    def makefile(self, _mode: str) -> Stream:
        return Stream(self._sock, self._guard)


class TunnelAnswer(http.client.HTTPResponse):
    """What a proxy says to CONNECT: read by http.client, under guard."""

    def __init__(self, sock: socket.socket, *, guard: Guard, method: str | None = None) -> None:
        super().__init__(cast("socket.socket", _Opener(sock, guard)), method=method)


class Answer:
    """Never trusts a length, never takes an interim answer for the real one, never returns bytes beyond the body."""

    def __init__(self, sock: socket.socket | SSLTransport, guard: Guard) -> None:
        """Reads the head. Raises words of the error tree only."""
        self._stream = Stream(sock, guard)
        self.head = read_head(self._stream)
        self.framing = framing_of(self.head, guard.limits.max_bytes)
        self._left = None if self.framing.chunked else self.framing.length
        self.will_close = not stays_open(self.head, self.framing)
        """Nobody may ask anything on this connection again."""
        self.ended = False
        """The body was read to its end, or given up."""
        self.unasked = False
        """More came than belongs to this answer."""

    def readinto1(self, buffer: memoryview) -> int:
        """The next piece of the body as sent, after waiting for it; 0 at its proper end.

        Raises ``IncompleteAnswer`` when it ends too early, ``BadAnswer`` when its chunks make no sense.
        """
        if self.ended:
            return 0
        if self.framing.chunked and not self._left:
            self._next_chunk(first=self._left is None)
        if self._left == 0:
            self._finish()
            return 0
        if self._left is not None and len(buffer) > self._left:
            buffer = buffer[: self._left]
        count = self._stream.readinto(buffer)
        if self._left is not None:
            if not count:
                self.abandon()
                raise IncompleteAnswer(f"{self._left} bytes are missing")
            self._left -= count
            if not self._left and not self.framing.chunked:
                self._finish()
        elif not count:
            self._finish()
        return count

    def abandon(self) -> None:
        """Leave the rest of the body unread: nobody may ask anything on this connection again."""
        self.will_close = True
        self.ended = True

    def _finish(self) -> None:
        # Bytes after the end belong to nobody: such a connection must not serve again.
        self.unasked = self._stream.pending
        self.will_close = self.will_close or self.unasked
        self.ended = True

    def _next_chunk(self, *, first: bool) -> None:
        try:
            if not first and self._stream.read_exactly(1) != b"\n" and self._stream.read_exactly(1) != b"\n":
                raise BadAnswer("a chunk is longer than it says")
            line = self._stream.readline(_MAX_CHUNK_LINE)
            if not line:
                raise ConnectionLost("closed between chunks")
            match = _CHUNK_SIZE.fullmatch(line)
            if match is None:
                raise BadAnswer("no chunk size where one must be")
            self._left = int(match[1], 16)
            if self._left == 0:
                self._skip_trailer()
        except ConnectionLost as error:
            self.abandon()
            raise IncompleteAnswer(error.cause) from None
        except BadAnswer:
            self.abandon()
            raise

    def _skip_trailer(self) -> None:
        used = 0
        while True:
            line = self._stream.readline(_MAX_TRAILER - used + 1)
            used += len(line)
            if used > _MAX_TRAILER:
                raise BadAnswer("the trailer is too long")
            if not line.endswith(b"\n"):
                raise ConnectionLost("closed before the last line")
            if line in {b"\r\n", b"\n"}:
                return
