"""How large is what an address leads to? One request for its first bytes, which say size and kind.

A GET with a Range (RFC 9110 section 14.2) and no HEAD: many servers of pictures answer HEAD wrongly or not at all, and
a length alone does not tell a picture from a page that says there is none.
"""

import re
from dataclasses import dataclass

from pixhaul.core.addresses import without_credentials
from pixhaul.core.errors import EmptyAnswer, TooLarge
from pixhaul.core.request import DownloadRequest
from pixhaul.core.wording import size
from pixhaul.fetch.decoding import decoder_for
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.journey import Journey, only, status_error
from pixhaul.fetch.partfile import ResumePoint
from pixhaul.fetch.pools import Exchange
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.reach import Reach

PROBE_BYTES = 64 * 1024
"""Enough for the head of nearly every picture."""
_PIECE = 16 * 1024
_FROM_START = re.compile(r"bytes 0-\d+/(\d{1,18}|\*)")


@dataclass(frozen=True, slots=True)
class Probed:
    """What the first bytes tell."""

    final_url: str
    """After redirects, without credentials."""
    http_status: int
    size: int
    """Bytes of the whole file, 0 when the server does not say."""
    head: bytes
    """The first bytes of the file, at most :data:`PROBE_BYTES`."""


class Probe(Journey[Probed]):
    """One such request, with all limits, redirects and headers of a download."""

    def __init__(self, reach: Reach, request: DownloadRequest, guard: Guard, rate: RateLimit) -> None:
        super().__init__(reach, request, guard)
        self._rate = rate

    def answered(self, url: str, exchange: Exchange, head: Head, resume: ResumePoint | None) -> Probed:  # noqa: ARG002
        """Raises ``HttpStatusError``, ``EmptyAnswer``, ``TooLarge`` and what reading raises."""
        part = _FROM_START.fullmatch((only(head, "content-range") or "").strip()) if head.status == 206 else None
        if head.status != 200 and part is None:
            self.drain(exchange)
            raise status_error(head)
        coded = bool(head.all("content-encoding"))
        told = (part[1] if part[1] != "*" else 0) if part else exchange.answer.framing.length
        whole = 0 if coded else int(told or 0)
        limits = self._guard.limits
        if whole > limits.max_bytes:
            raise TooLarge(limit=size(limits.max_bytes))
        first = self._first_bytes(exchange, head)
        if not first:
            raise EmptyAnswer("the body has no bytes")
        return Probed(without_credentials(url), head.status, whole, first)

    def _first_bytes(self, exchange: Exchange, head: Head) -> bytes:
        guard, answer = self._guard, exchange.answer
        guard.phase(silence=guard.limits.read_timeout, watch_speed=True)
        decoder = decoder_for(head.all("content-encoding"))
        room, first = memoryview(bytearray(_PIECE)), bytearray()
        while len(first) < PROBE_BYTES and (count := answer.readinto1(room[: self._rate.piece(len(room))])):
            for piece in decoder.feed(room[:count]):
                first += piece
            guard.control.received += count
            guard.not_counted(self._rate.take(count, guard.control.checkpoint))
        return bytes(first[:PROBE_BYTES])
