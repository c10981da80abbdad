"""One request becomes one whole temporary file, or one word of the error tree."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from pixhaul.core.addresses import without_credentials
from pixhaul.core.control import TransferControl
from pixhaul.core.datauris import is_data
from pixhaul.core.errors import (
    DiskFull,
    DownloadError,
    IncompleteAnswer,
    NetworkError,
    NotModified,
)
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest
from pixhaul.core.wording import size
from pixhaul.fetch.adapter import Exchange
from pixhaul.fetch.decoding import decoder_for
from pixhaul.fetch.environment import ProxyTable
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.headers import conditions
from pixhaul.fetch.journey import Journey, only, status_error
from pixhaul.fetch.kept import kept_headers
from pixhaul.fetch.logins import Logins
from pixhaul.fetch.partfile import PartFile, ResumePoint
from pixhaul.fetch.probe import PROBE_BYTES, Probe, Probed
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.reach import Reach
from pixhaul.fetch.receive import Receiver
from pixhaul.fetch.resolver import Resolve, Resolver, system_resolve
from pixhaul.fetch.split import Split, divisible
from pixhaul.fetch.validators import strong_validator
from pixhaul.fetch.written import take_written
from pixhaul.fetch.zones import Zone, zone_of

_RESUMABLE_BYTES = 1024 * 1024
"""Less than this is quicker fetched again than asked about."""


class Fetcher:
    """Thread-safe; one for all workers. Every failure leaves as a ``DownloadError``."""

    def __init__(
        self,
        options: NetworkOptions,
        *,
        resolve: Resolve = system_resolve,
        proxies: ProxyTable | None = None,
        rate: RateLimit | None = None,
        zones: Callable[[str], Zone] = zone_of,
    ) -> None:
        """The environment is read here, once, when ``options.proxy`` is ``system`` and no ``proxies`` are given.

        Raises CookieFileError when the user's cookie file cannot be used.
        """
        self.rate = rate if rate is not None else RateLimit()
        self.logins = Logins()
        """What the user typed for servers that ask for a password."""
        self._options = options
        self._zones = zones
        self._resolver = Resolver(resolve)
        self._reach = Reach(options, self._resolver, self.logins, proxies)
        self._former: list[Reach] = []
        self._resumes: dict[Path, ResumePoint] = {}
        self._lock = threading.Lock()

    def configure(self, options: NetworkOptions) -> None:
        """Go by other options from the next request on; what runs goes on as it began.

        Raises CookieFileError; then everything stays as it was.
        """
        if options == self._options:
            return
        self._reach, before = Reach(options, self._resolver, self.logins), self._reach
        self._options = options
        # Transfers under way may open more connections with it, so it is closed once more in the end.
        self._former.append(before)
        before.close()

    def fetch(
        self, request: DownloadRequest, part: Path, control: TransferControl, *, keep_partial: bool = False
    ) -> Fetched:
        """Fetch ``request.url`` into the new file ``part``. Raises ``DownloadError``; then ``part`` is not there.

        With ``keep_partial`` a long body that broke off may stay in ``part`` when it can be continued: call again with
        the same ``part`` to go on, or :meth:`discard` to give it up.
        """
        if is_data(request.url):
            return take_written(request, part, control)
        with self._guarded(request, control) as (guard, reach):
            return _Fetch(self, reach, request, part, guard, keep_partial=keep_partial).run()

    def probe(self, request: DownloadRequest, control: TransferControl) -> Probed:
        """What ``request.url`` leads to, by one request for the first bytes alone. Raises ``DownloadError``."""
        with self._guarded(request, control) as (guard, reach):
            return Probe(reach, replace(request, first_bytes=PROBE_BYTES), guard, self.rate).run()

    @contextlib.contextmanager
    def _guarded(self, request: DownloadRequest, control: TransferControl) -> Iterator[tuple[Guard, Reach]]:
        """The watch over one journey, and the options it goes by from its beginning to its end."""
        guard = Guard(control, request.limits, zones=self._zones)
        reach = self._reach
        reach.wiring.current.guard = guard
        control.received, control.total = 0, None
        with control.interruptible(guard.break_off):
            try:
                yield guard, reach
            finally:
                guard.detach()

    def discard(self, part: Path) -> None:
        """Remove what a failed fetch with ``keep_partial`` may have left. Safe at any time but during the fetch."""
        if self.take_resume(part) is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def keeps(self, part: Path) -> bool:
        """Whether a failed fetch has left something in ``part`` that can be continued. Never during the fetch."""
        with self._lock:
            return part in self._resumes

    def close(self) -> None:
        """Close all idle connections and remove partial files that were kept. Running transfers end by cancel."""
        for reach in (*self._former, self._reach):
            reach.close()
        with self._lock:
            left = list(self._resumes)
        for part in left:
            self.discard(part)

    def take_resume(self, part: Path) -> ResumePoint | None:
        """The kept state for ``part``, which is then forgotten."""
        with self._lock:
            return self._resumes.pop(part, None)

    def keep_resume(self, part: Path, point: ResumePoint) -> None:
        """Remember ``point`` for the next try with ``part``."""
        with self._lock:
            self._resumes[part] = point


class _Fetch(Journey[Fetched]):
    """From the user's address to the bytes of the whole picture."""

    def __init__(
        self,
        fetcher: Fetcher,
        reach: Reach,
        request: DownloadRequest,
        part: Path,
        guard: Guard,
        *,
        keep_partial: bool,
    ) -> None:
        super().__init__(reach, request, guard)
        self._fetcher = fetcher
        self._part = part
        self._keep_partial = keep_partial
        self._resume = fetcher.take_resume(part)
        self._alone = False
        """Parts were of no use: the rest comes over one connection."""

    def run(self) -> Fetched:
        try:
            return super().run()
        except BaseException:
            self._drop_resume()
            raise

    def _drop_resume(self) -> None:
        if self._resume is not None:
            self._resume = None
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)

    def resume_at(self, url: str) -> ResumePoint | None:
        return self._resume if self._resume is not None and self._resume.url == url else None

    def answered(self, url: str, exchange: Exchange, head: Head, resume: ResumePoint | None) -> Fetched | None:
        continues = head.status == 206 and resume is not None and resume.continued_by(head)
        if resume is not None and head.status in {206, 416} and not continues:
            self._drop_resume()
            return None
        if head.status != 200 and not continues:
            self.drain(exchange)
            raise NotModified("HTTP 304") if self._may_be_unchanged(head, url) else status_error(head)
        return self._take(url, exchange, head, resume if continues else None)

    def _may_be_unchanged(self, head: Head, url: str) -> bool:
        saved = self._request.saved
        return head.status == 304 and saved is not None and bool(conditions(saved, url))

    def _take(self, url: str, exchange: Exchange, head: Head, resume: ResumePoint | None) -> Fetched | None:
        if resume is None:
            self._drop_resume()
        receiver = Receiver(self._guard, self._fetcher.rate)
        length = exchange.answer.framing.length
        decoder = decoder_for(head.all("content-encoding"))
        receiver.announce(length, resume.offset if resume else 0)
        self._resume = None
        part = PartFile(self._part, resume)
        split = self._divided(url, head, length) if resume is None else None
        try:
            receiver.receive(exchange.answer, decoder, part, split)
            if split is not None and split.used:
                until = split.join()
                if not all(part.holds(at, seam) for at, seam in split.seams(until)):
                    self._begin_anew(part)
                    return None
                part.absorb(until)
                if length is not None and part.size < length:
                    self._go_on_alone(part, url, head, length)
                    return None
            if resume is not None and part.size != resume.total:
                raise IncompleteAnswer("the continued file has another size than announced")
            part.close()
            part.check_present()
        except BaseException as error:
            if split is not None and split.used and not split.abandon():
                part.discard()
                raise
            self._give_up(part, url, exchange, head, error, resume)
            raise
        return Fetched(
            final_url=without_credentials(url),
            http_status=head.status if resume is None else 200,
            bytes=part.size,
            sha256=part.sha256,
            seconds=self._guard.now() - self._began,
            etag=only(head, "etag"),
            last_modified=only(head, "last-modified"),
            media_type=(only(head, "content-type") or "").partition(";")[0].strip().lower() or None,
            disposition=only(head, "content-disposition"),
            answer=self._guard.pace.answer(kept_headers(head)),
        )

    def _divided(self, url: str, head: Head, length: int | None) -> Split | None:
        """What brings the rest of a large file over several connections, when they are offered."""
        validator = None if self._alone else divisible(head, length)
        if validator is None or length is None:
            return None
        point = ResumePoint(url, validator, 0, length, sha256())
        return Split(self._reach, self._request, self._guard, self._fetcher.rate, self._part, point)

    def _go_on_alone(self, part: PartFile, url: str, head: Head, length: int) -> None:
        """There is a gap: what is before it is kept, and the rest asked for once more."""
        self._alone = True
        self._guard.pace.broke_off()
        self._resume = part.resume_point(url, strong_validator(head), length)
        part.close()

    def _begin_anew(self, part: PartFile) -> None:
        """The parts are not of one version, whatever the server says: nothing of them is believed."""
        self._alone = True
        self._guard.pace.broke_off()
        self._guard.control.helpers.refused = True
        part.discard()

    def _give_up(
        self, part: PartFile, url: str, exchange: Exchange, head: Head, error: BaseException, resume: ResumePoint | None
    ) -> None:
        point = None
        broken_off = isinstance(error, (NetworkError, IncompleteAnswer)) and error.may_retry
        length = exchange.answer.framing.length
        plain = not head.all("content-encoding")
        if self._keep_partial and broken_off and plain and length is not None and part.size >= _RESUMABLE_BYTES:
            validator = strong_validator(head) or (resume.validator if resume else None)
            point = part.resume_point(url, validator, resume.total if resume else length)
        if isinstance(error, DiskFull):
            error.params["needed"] = size(max(self._guard.control.total or 0, part.size))
        if point is None:
            part.discard()
            return
        with contextlib.suppress(DownloadError):
            part.close()
        self._fetcher.keep_resume(self._part, point)
