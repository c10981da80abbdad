"""The work of one item on a worker thread, in one straight line: fetch, check, place."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pixhaul.core.answers import Answer
from pixhaul.core.control import TransferControl
from pixhaul.core.errors import Cancelled, DownloadError, InternalError
from pixhaul.core.openfile import OpenFile
from pixhaul.core.request import DownloadRequest, DownloadResult, Finished, PictureFacts
from pixhaul.core.storage import storage_error
from pixhaul.engine.copies import add_copy
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.separate import SeparateDecoders
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.journal.intents import Intent, Intents
from pixhaul.naming.claims import FREE, Claims, Turn
from pixhaul.naming.origin import mark_origin
from pixhaul.naming.place import place

if TYPE_CHECKING:
    from pixhaul.imaging.inspect import Inspection

SMALL_BYTES = 256 * 1024
"""Up to here a picture is decoded in a few milliseconds. Its thumbnail takes several times as long: when others wait to
be checked it is left to whoever looks at the picture, while that of a large one always comes from the same decode."""

Post = Callable[[Finished], None]


@dataclass(frozen=True, slots=True)
class Workshop:
    """What all tasks of a run share. Every part of it is thread-safe."""

    fetcher: Fetcher
    claims: Claims
    decoders: threading.Semaphore
    """Bounds pictures decoded at once, and with them memory."""
    thumbnails: ThumbnailStore | None = None
    """Where thumbnails go; None makes none."""
    looks: bool = True
    """Whether to find out with a thumbnail what it looks like: a third of the work, for whoever may want to compare."""
    budget: DecodeBudget = field(default_factory=DecodeBudget)
    """Bounds the memory that very large pictures take together."""
    separate: SeparateDecoders | None = None
    """Processes for decoders that may break; None decodes everything in this one."""
    intents: Intents | None = None
    """Where it is noted that a picture is about to get its name."""
    job_key: str = "0"
    """Name of the job in the notes and of its temporary files."""
    reserved: Callable[[str], bool] = FREE.reserved
    """Whether a relative path is kept for an entry of the list."""
    copy_failed: Callable[[str, DownloadError], None] = lambda _path, _why: None
    """Told, on a worker, that a saved picture has no converted copy, and why."""
    write_sidecar: Callable[[DownloadRequest, DownloadResult], None] = lambda _request, _result: None
    """Called on a worker, where that is wanted, to say beside a saved picture where it came from. Raises nothing."""


class DownloadTask:
    """One try of one item. Called once on a worker; posts exactly one :class:`Finished`, whatever happens."""

    def __init__(
        self,
        request: DownloadRequest,
        part: Path,
        attempt: int,
        control: TransferControl,
        workshop: Workshop,
        post: Post,
        abandoned: Path | None = None,
    ) -> None:
        """``abandoned`` is what an earlier try has kept and nobody will go on with."""
        self.request = request
        self.part = part
        self.attempt = attempt
        self.control = control
        self._workshop = workshop
        self._post = post
        self._abandoned = abandoned
        self._made = time.monotonic()
        self._waited = 0.0
        """Seconds between the making of the task and its beginning."""

    def __call__(self) -> None:
        """Run to the end. Nothing is raised: this is the border at which a fault stays with its item."""
        control = self.control
        result: DownloadResult | None = None
        error: DownloadError | None = None
        held_before = control.gate.held_seconds
        control.started = time.monotonic()
        try:
            control.take_seat()
            self._waited = time.monotonic() - self._made
            control.checkpoint()
            result = self._run()
        except DownloadError as failure:
            error = failure
        except OSError as failure:
            error = storage_error(failure)
        except Exception as failure:  # noqa: BLE001 - the border: one item fails, the worker lives
            error = InternalError(f"{type(failure).__name__}: {failure}")
        control.leave_seat()
        spent = time.monotonic() - control.started - (control.gate.held_seconds - held_before) - control.unseated
        control.worked = max(0.0, spent)
        self._post(
            Finished(self.request.item, self.attempt, result, error, result.seconds if result else control.worked)
        )

    def _run(self) -> DownloadResult:
        if self._abandoned is not None:
            self._workshop.fetcher.discard(self._abandoned)
        fetched = self._fetch()
        try:
            self.control.checking = True
            began = time.monotonic()
            result = self._check_and_place(fetched)
            return replace(result, answer=_timed(fetched.answer, self._waited, time.monotonic() - began))
        except BaseException:  # what was placed has another name
            self.part.unlink(missing_ok=True)
            raise

    def _fetch(self) -> Fetched:
        fetcher = self._workshop.fetcher
        try:
            return fetcher.fetch(self.request, self.part, self.control, keep_partial=True)
        except DownloadError:
            if self.control.cancelled:  # nobody will go on with what the line broke off at the very same moment
                fetcher.discard(self.part)
            raise

    def _check_and_place(self, fetched: Fetched) -> DownloadResult:
        with fetched.file as file:
            self.control.checkpoint()  # not with a decoder in hand: a pause or a rest would keep it from the others
            inspection = self._inspect(file)
            self.control.checkpoint()
            return self._place(file, inspection, fetched)

    def _place(self, file: OpenFile, inspection: Inspection, fetched: Fetched) -> DownloadResult:
        request, shop = self.request, self._workshop
        stem, extension, turn = self._name(inspection.facts, fetched)
        result = DownloadResult(
            path=stem,
            size=fetched.bytes,
            sha256=fetched.sha256,
            picture=inspection.facts,
            final_url=fetched.final_url,
            http_status=fetched.http_status,
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            seconds=fetched.seconds,
            look=inspection.look,
        )
        if shop.intents is not None:
            shop.intents.note(Intent(shop.job_key, request.item, result, extension, turn.number))
        with self.control.aside():  # the disk is waited for
            path = place(self.part, request.folder, stem, extension, shop.claims, turn, file=file)
        saved = request.folder / path
        if request.limits.origin_mark:
            mark_origin(saved, fetched.final_url, request.referer)
        if shop.thumbnails and inspection.thumbnail:
            shop.thumbnails.save(fetched.sha256, inspection.thumbnail)
        if request.limits.copies:
            with self.control.aside():
                self._add_copy(path)
        placed = replace(result, path=path, mtime_ns=saved.lstat().st_mtime_ns)
        if request.limits.sidecars:
            shop.write_sidecar(request, placed)
        return placed

    def _inspect(self, file: OpenFile) -> Inspection:
        """The truth pass. Decoding a small picture is a part of computing; a large one waits apart for a decoder."""
        control, decoders = self.control, self._workshop.decoders
        if file.size > SMALL_BYTES:
            with control.aside(), decoders:
                return self._look(file, with_thumbnail=True)
        if not decoders.acquire(blocking=False):
            with control.aside():
                decoders.acquire()
        try:
            seats = control.gate.seats  # without a window nobody will look, so whoever wants thumbnails gets all
            return self._look(file, with_thumbnail=seats.idle or seats.courtesy is None)
        finally:
            decoders.release()

    def _look(self, file: OpenFile, *, with_thumbnail: bool) -> Inspection:
        # Pillow is read with the first picture, not before the window shows.
        from pixhaul.imaging.inspect import inspect

        limits, shop = self.request.limits, self._workshop
        if self.control.cancelled:
            raise Cancelled
        return inspect(
            self.part,
            max_pixels=limits.max_pixels,
            thumbnail_edge=shop.thumbnails.edge if shop.thumbnails and with_thumbnail else 0,
            budget=shop.budget,
            allow_svg=limits.allow_svg,
            with_look=shop.looks,
            file=file,
            elsewhere=partial(shop.separate.inspect, self.part, file, self.control) if shop.separate else None,
        )

    def _add_copy(self, path: str) -> None:
        """The picture is saved; whatever becomes of its copy is told, and no fault of the picture."""
        request, shop = self.request, self._workshop
        why = add_copy(
            *(self.part, request.folder, path, request.limits),
            claims=shop.claims,
            turn=Turn(reserved=shop.reserved),
            decoders=shop.decoders,
            budget=shop.budget,
        )
        if why is not None:
            shop.copy_failed(path, why)

    def _name(self, picture: PictureFacts, fetched: Fetched) -> tuple[str, str, Turn]:
        """Stem and extension, and which of equal names is planned."""
        request = self.request
        place, reserved = request.place, self._workshop.reserved
        stem, extension, planned = request.stem, picture.extension, True
        if request.final_name is not None:
            served = fetched.disposition if request.limits.server_names else None
            stem, extension, planned = request.final_name(picture, fetched.sha256, served)
        if not planned:
            return stem, extension, Turn(reserved=reserved)
        if (stem, extension) == (request.stem, place.extension):
            return stem, extension, Turn(place.number, own=place.kept, spare=place.spare, reserved=reserved)
        return stem, extension, Turn(place.rank, spare=place.spare, reserved=reserved)


def _timed(answer: Answer | None, waited: float, checked: float) -> Answer | None:
    """What the fetch knows of the answer, with the seconds before and after it."""
    if answer is None:
        return None
    return replace(answer, timings=answer.timings._replace(waited=waited, checked=checked))
