"""One request becomes one whole temporary file, or one word of the error tree."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pixhaul.core.control import TransferControl
from pixhaul.core.datauris import is_data
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.cookies import CookieFileError
from pixhaul.fetch.environment import ProxyTable
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.logins import Logins
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.resolver import Resolve, Resolver, system_resolve
from pixhaul.fetch.zones import Zone, zone_of

if TYPE_CHECKING:
    from pixhaul.fetch.partfile import ResumePoint
    from pixhaul.fetch.probe import Probed
    from pixhaul.fetch.reach import Reach


class Fetcher:
    """Thread-safe; one for all workers. Every failure leaves as a ``DownloadError``.

    requests, urllib3 and all that stands on them take a tenth of a second of computing to read. So that the window
    does not wait for them to show, they are read when the first request is sent, or by :meth:`get_ready`.
    """

    def __init__(
        self,
        options: NetworkOptions,
        *,
        resolve: Resolve = system_resolve,
        proxies: ProxyTable | None = None,
        rate: RateLimit | None = None,
        zones: Callable[[str], Zone] = zone_of,
    ) -> None:
        """The user's cookie file is read here: raises CookieFileError when it cannot be used.

        What the system says of proxies is read with the first request, when no ``proxies`` are given: on Windows and
        macOS that is a question to the system, which may take its time.
        """
        self.rate = rate if rate is not None else RateLimit()
        self.logins = Logins()
        """What the user typed for servers that ask for a password."""
        self._options = options
        """An object of its own for each time that it is set."""
        self._zones = zones
        self._resolver = Resolver(resolve)
        self._proxies = proxies
        self._reach: Reach | None = self._made(options, proxies) if options.cookies_file else None
        self._cookie_error: CookieFileError | None = None
        self._former: list[Reach] = []
        self._resumes: dict[Path, ResumePoint] = {}
        self._lock = threading.Lock()
        """Never held while a file is read: the window's thread takes it too."""
        self._making = threading.Lock()
        """Held by the one thread that makes the reach while others wait for it."""

    def configure(self, options: NetworkOptions) -> None:
        """Go by other options from the next request on; what runs goes on as it began.

        Cookies and proxies are read when they are needed, like all the rest. Where the cookie file could not be used
        the last time, it is read once more.
        """
        if options == self._options and self._cookie_error is None:
            return
        with self._lock:
            before, self._reach, self._cookie_error = self._reach, None, None
            self._options, self._proxies = replace(options), None
            if before is None:
                return
            # Transfers under way may open more connections with it, so it is closed once more in the end.
            self._former.append(before)
        before.close()

    @property
    def cookie_error(self) -> CookieFileError | None:
        """Why no cookies are sent although there should be; None while all is well, or the file was not read yet."""
        return self._cookie_error

    def get_ready(self) -> None:
        """Read what the first request would have to wait for; on any thread but the window's, at any time."""
        from pixhaul.fetch import probe, transfer  # noqa: F401

        self._reach_now()

    def _reach_now(self) -> Reach:
        """How requests reach their servers by the present options; without cookies when their file cannot be used."""
        if (present := self._reach) is not None:
            return present
        with self._making:
            while True:
                with self._lock:
                    present, options, proxies = self._reach, self._options, self._proxies
                if present is not None:
                    return present
                error = None
                try:
                    made = self._made(options, proxies)
                except CookieFileError as found:
                    error, made = found, self._made(replace(options, cookies_file=None), proxies)
                with self._lock:
                    if options is self._options:  # these still hold
                        self._reach, self._cookie_error = made, error
                        return made

    def _made(self, options: NetworkOptions, proxies: ProxyTable | None) -> Reach:
        """Raises CookieFileError."""
        from pixhaul.fetch.reach import Reach

        table = proxies if proxies is not None else ProxyTable.from_options(options)
        return Reach(options, self._resolver, self.logins, table)

    def fetch(
        self, request: DownloadRequest, part: Path, control: TransferControl, *, keep_partial: bool = False
    ) -> Fetched:
        """Fetch ``request.url`` into the new file ``part``. Raises ``DownloadError``; then ``part`` is not there.

        Otherwise it is open, and the caller closes it.

        With ``keep_partial`` a long body that broke off may stay in ``part`` when it can be continued: call again with
        the same ``part`` to go on, or :meth:`discard` to give it up.
        """
        from pixhaul.fetch.transfer import Transfer
        from pixhaul.fetch.written import take_written

        if is_data(request.url):
            return take_written(request, part, control)
        keep = partial(self._keep_resume, part) if keep_partial else None
        with self._guarded(request, control) as (guard, reach):
            resume = self._take_resume(part)
            return Transfer(reach, request, part, guard, self.rate, resume=resume, keep=keep).run()

    def probe(self, request: DownloadRequest, control: TransferControl) -> Probed:
        """What ``request.url`` leads to, by one request for the first bytes alone. Raises ``DownloadError``."""
        from pixhaul.fetch.probe import PROBE_BYTES, Probe

        with self._guarded(request, control) as (guard, reach):
            return Probe(reach, replace(request, first_bytes=PROBE_BYTES), guard, self.rate).run()

    @contextlib.contextmanager
    def _guarded(self, request: DownloadRequest, control: TransferControl) -> Iterator[tuple[Guard, Reach]]:
        """The watch over one journey, and the options it goes by from its beginning to its end."""
        guard = Guard(control, request.limits, zones=self._zones)
        reach = self._reach_now()
        reach.wiring.current.guard = guard
        control.received, control.total = 0, None
        with control.interruptible(guard.break_off):
            try:
                yield guard, reach
            finally:
                guard.detach()

    def discard(self, part: Path) -> None:
        """Remove what a failed fetch with ``keep_partial`` may have left. Safe at any time but during the fetch."""
        if self._take_resume(part) is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def keeps(self, part: Path) -> bool:
        """Whether a failed fetch has left something in ``part`` that can be continued. Never during the fetch."""
        with self._lock:
            return part in self._resumes

    def close(self) -> None:
        """Close all idle connections and remove partial files that were kept. Running transfers end by cancel."""
        with self._lock:
            opened = [*self._former, *([self._reach] if self._reach is not None else [])]
            left = list(self._resumes)
        for reach in opened:
            reach.close()
        for part in left:
            self.discard(part)

    def _take_resume(self, part: Path) -> ResumePoint | None:
        """The kept state for ``part``, which is then forgotten."""
        with self._lock:
            return self._resumes.pop(part, None)

    def _keep_resume(self, part: Path, point: ResumePoint) -> None:
        """Remember ``point`` for the next try with ``part``."""
        with self._lock:
            self._resumes[part] = point
