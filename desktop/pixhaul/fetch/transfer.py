"""One transfer: from the user's address over all redirects to the bytes of the whole picture."""

import contextlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from pixhaul.core.addresses import without_credentials
from pixhaul.core.errors import DiskFull, DownloadError, HttpStatusError, IncompleteAnswer, NetworkError, NotModified
from pixhaul.core.request import DownloadRequest
from pixhaul.core.wording import size
from pixhaul.fetch.decoding import decoder_for
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.headers import conditions
from pixhaul.fetch.journey import Journey, only, status_error
from pixhaul.fetch.kept import kept_headers
from pixhaul.fetch.partfile import PartFile, ResumePoint
from pixhaul.fetch.pools import Exchange
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.reach import Reach
from pixhaul.fetch.receive import Receiver
from pixhaul.fetch.split import Split, divisible
from pixhaul.fetch.validators import strong_validator

_RESUMABLE_BYTES = 1024 * 1024
"""Less than this is quicker fetched again than asked about."""


class Transfer(Journey[Fetched]):
    """Fetches into the file ``part``, or goes on with what ``resume`` says of it."""

    def __init__(
        self,
        reach: Reach,
        request: DownloadRequest,
        part: Path,
        guard: Guard,
        rate: RateLimit,
        *,
        resume: ResumePoint | None,
        keep: Callable[[ResumePoint], None] | None,
    ) -> None:
        """``keep`` is told what stays in ``part`` when a long body broke off that can be continued."""
        super().__init__(reach, request, guard)
        self._part = part
        self._rate = rate
        self._keep = keep
        self._resume = resume
        self._alone = False
        """Parts were of no use: the rest comes over one connection."""

    def run(self) -> Fetched:
        try:
            return super().run()
        except BaseException as error:
            if self._resume is not None and self._keep is not None and _may_go_on_after(error):
                self._keep(self._resume)
            else:
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
        receiver = Receiver(self._guard, self._rate)
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
                    if (sent_away := split.sent_away) is not None:
                        raise sent_away
                    self._go_on_alone(part, url, head, length)
                    return None
            if resume is not None and part.size != resume.total:
                raise IncompleteAnswer("the continued file has another size than announced")
            file = part.finished()
        except BaseException as error:
            if split is not None and split.used and not split.abandon():
                part.discard()
                raise
            self._give_up(part, url, exchange, head, error, resume)
            raise
        return Fetched(
            file=file,
            final_url=without_credentials(url),
            http_status=head.status if resume is None else 200,
            bytes=part.size,
            sha256=part.sha256,
            seconds=self._guard.now() - self._began,
            etag=only(head, "etag"),
            last_modified=only(head, "last-modified"),
            media_type=(only(head, "content-type") or "").partition(";")[0].strip().lower() or None,
            disposition=only(head, "content-disposition"),
            answer=self._guard.pace.answer(kept_headers(head), self._guard.now()),
        )

    def _divided(self, url: str, head: Head, length: int | None) -> Split | None:
        """What brings the rest of a large file over several connections, when they are offered."""
        validator = None if self._alone else divisible(head, length)
        if validator is None or length is None:
            return None
        point = ResumePoint(url, validator, 0, length, sha256())
        return Split(self._reach, self._request, self._guard, self._rate, self._part, point)

    def _go_on_alone(self, part: PartFile, url: str, head: Head, length: int) -> None:
        """There is a gap: what is before it is kept, and the rest asked for once more."""
        self._alone = True
        self._guard.pace.broke_off(self._guard.now())
        self._resume = part.resume_point(url, strong_validator(head), length)
        part.close()

    def _begin_anew(self, part: PartFile) -> None:
        """The parts are not of one version, whatever the server says: nothing of them is believed."""
        self._alone = True
        self._guard.pace.broke_off(self._guard.now())
        self._guard.control.helpers.refused = True
        part.discard()

    def _give_up(
        self, part: PartFile, url: str, exchange: Exchange, head: Head, error: BaseException, resume: ResumePoint | None
    ) -> None:
        point = None
        broken_off = _may_go_on_after(error)
        length = exchange.answer.framing.length
        plain = not head.all("content-encoding")
        if self._keep is not None and broken_off and plain and length is not None and part.size >= _RESUMABLE_BYTES:
            validator = strong_validator(head) or (resume.validator if resume else None)
            point = part.resume_point(url, validator, resume.total if resume else length)
        if isinstance(error, DiskFull):
            error.params["needed"] = size(max(self._guard.control.total or 0, part.size))
        if point is None or self._keep is None:
            part.discard()
            return
        with contextlib.suppress(DownloadError):
            part.close()
        self._keep(point)


def _may_go_on_after(error: BaseException) -> bool:
    """Whether another try at the rest may bring it."""
    return isinstance(error, NetworkError | IncompleteAnswer | HttpStatusError) and error.may_retry
