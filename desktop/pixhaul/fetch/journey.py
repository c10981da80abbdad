"""The hops of one request, from the user's address to the answer that is wanted."""

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from pixhaul.core.addresses import canonical
from pixhaul.core.errors import Cancelled, DownloadError, HttpStatusError, TimedOut
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.partfile import ResumePoint
from pixhaul.fetch.pools import Exchange
from pixhaul.fetch.reach import Reach
from pixhaul.fetch.redirects import REDIRECTS, Trail, next_address
from pixhaul.fetch.retry_after import retry_after

_DRAIN_BYTES = 64 * 1024
_DRAIN_SECONDS = 0.5
_REDIRECT_PATIENCE = 1.5
"""All redirects together may take this much longer than the longest silence."""

Found = TypeVar("Found")


class Journey(ABC, Generic[Found]):
    """Follows redirects by hand; what is done with the last answer is the subclass's."""

    def __init__(self, reach: Reach, request: DownloadRequest, guard: Guard) -> None:
        self._reach = reach
        self._request = request
        self._guard = guard
        self._began = guard.now()

    def run(self) -> Found:
        """To the end of it. Raises ``DownloadError``."""
        self._guard.control.checkpoint()
        first = url = canonical(self._request.url)
        trail = Trail(url, self._request.limits.max_redirects)
        pace = self._guard.pace
        while True:
            resume = self.resume_at(url)
            pace.ask(self._guard.now())
            exchange = self._reach.ask(url, first, self._request, self._guard, resume)
            pace.headed(self._guard.now())
            try:
                head = exchange.answer.head
                if head.status in REDIRECTS:
                    url = next_address(url, only(head, "location"))
                    trail.follow(url)
                    pace.hop(url)
                    self._check_patience()
                    self.drain(exchange)
                    self._guard.next_hop()
                    continue
                found = self.answered(url, exchange, head, resume)
                if found is not None:
                    return found
            finally:
                exchange.release()

    def resume_at(self, url: str) -> ResumePoint | None:  # noqa: ARG002 - for those who can go on
        """Where an earlier try at this address has ended, if it can be continued."""
        return None

    @abstractmethod
    def answered(self, url: str, exchange: Exchange, head: Head, resume: ResumePoint | None) -> Found | None:
        """Take the answer at the end of all redirects; None asks again. Raises ``DownloadError``."""

    def _check_patience(self) -> None:
        """Raises ``TimedOut`` when slow redirects, each within its own limit, have together taken too long."""
        seconds = self._guard.now() - self._began
        if seconds > _REDIRECT_PATIENCE * self._guard.limits.read_timeout:
            raise TimedOut(f"no end of the redirects after {seconds:.0f} s")

    def drain(self, exchange: Exchange) -> None:
        """Read the rest of a short answer nobody wants, so that its connection can serve again."""
        self._guard.phase(total=_DRAIN_SECONDS)
        room, left = memoryview(bytearray(8192)), _DRAIN_BYTES
        try:
            while left > 0 and (count := exchange.answer.readinto1(room)):
                left -= count
        except Cancelled:
            raise
        except DownloadError:
            exchange.answer.abandon()


def only(head: Head, name: str) -> str | None:
    """The first field of that name."""
    values = head.all(name)
    return values[0] if values else None


def status_error(head: Head) -> HttpStatusError:
    """What a status without a picture means."""
    return HttpStatusError(head.status, retry_after=retry_after(only(head, "retry-after"), only(head, "date")))
