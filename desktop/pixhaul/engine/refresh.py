"""Has a saved picture changed where it came from? Asked with conditional requests, in lanes of their own.

The old file is never touched: a new version is checked like any picture and placed beside it under a free name.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError, NotModified
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.options import RunOptions
from pixhaul.core.request import DownloadRequest, DownloadResult, Finished, Limits, Validators
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks, Task
from pixhaul.engine.task import DownloadTask, Workshop
from pixhaul.journal.restore import as_saved
from pixhaul.naming.destination import CHECK, part_path
from pixhaul.naming.place import place

_GONE = frozenset({404, 410})


class Change(StrEnum):
    """What a check found; the words of the report."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    """Other bytes; the new picture lies beside the old one."""
    NEW = "new"
    """The file was not there any more and has been fetched again."""
    GONE = "gone"
    """The server has it no more (404, 410); the file stays."""
    UNKNOWN = "not-checked"
    """No answer that says anything."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved picture that is to be checked."""

    item: int
    """The caller's own id."""
    url: str
    """As asked for, with credentials if there are any."""
    folder: Path
    result: DownloadResult
    """As it was recorded when it was saved."""
    referer: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one of them."""

    kept: Kept
    change: Change
    result: DownloadResult | None = None
    """The new picture (changed, new), or what is known now (unchanged)."""
    failure: Failure | None = None
    """Why it could not be checked, or in which words the server said that it is gone."""


class RefreshTask(DownloadTask):
    """One conditional request. Brings the old result back when nothing changed, otherwise that of the new file."""

    def __init__(
        self,
        request: DownloadRequest,
        part: Path,
        attempt: int,
        control: TransferControl,
        workshop: Workshop,
        post: Callable[[Finished], None],
        kept: DownloadResult,
    ) -> None:
        super().__init__(request, part, attempt, control, workshop, post)
        self._kept = kept

    def _run(self) -> DownloadResult:
        there = as_saved(str(self.request.folder), self._kept.path, self._kept.size, 0)
        if not there:
            self.request = replace(self.request, saved=None)
        try:
            fetched = self._fetch()
        except NotModified:
            return self._kept
        try:
            if there and fetched.sha256 == self._kept.sha256:
                fetched.file.close()
                return replace(self._kept, etag=fetched.etag, last_modified=fetched.last_modified)
            self.control.checking = True
            return self._check_and_place(fetched)
        finally:
            self.part.unlink(missing_ok=True)


class _Maker:
    """The tasks of one check."""

    def __init__(
        self,
        kept: list[Kept],
        workshop: Workshop,
        limits: Limits,
        post: Callable[[Finished], None],
        job_key: str,
    ) -> None:
        self._kept = kept
        self._workshop = workshop
        self._limits = limits
        self._post = post
        self._job_key = job_key
        self._parts: dict[int, Path] = {}

    def __call__(self, item: int, attempt: int, control: TransferControl) -> RefreshTask:
        kept = self._kept[item]
        saved = Validators(kept.result.final_url, kept.result.etag, kept.result.last_modified)
        stem = kept.result.path.removesuffix(kept.result.picture.extension)
        request = DownloadRequest(item, kept.url, kept.folder, stem, kept.referer, self._limits, saved)
        earlier = self._parts.pop(item, None)
        if earlier is not None and self._workshop.fetcher.keeps(earlier):
            self._workshop.fetcher.discard(earlier)
        part = self._parts[item] = part_path(kept.folder, self._job_key + CHECK, attempt)
        return RefreshTask(request, part, attempt, control, self._workshop, self._post, kept.result)

    def forget(self, item: int) -> Task | None:
        part = self._parts.pop(item, None)
        if part is None or not self._workshop.fetcher.keeps(part):
            return None
        return lambda: self._workshop.fetcher.discard(part)


class Check:
    """One check of many pictures. Owned by one thread, which pumps :attr:`engine` and gives it what is posted."""

    def __init__(
        self,
        kept: Iterable[Kept],
        workshop: Workshop,
        options: RunOptions,
        submit: Callable[[Task], None],
        post: Callable[[Finished], None],
        job_key: str,
    ) -> None:
        self._kept = list(kept)
        self.store = ItemStore()
        self.store.append([NewEntry(one.url) for one in self._kept])
        self.found: list[Checked] = []
        """In the order in which the answers came."""
        self.blocked: DownloadError | None = None
        """Why the check stopped (a full disk), None while all is well."""
        maker = _Maker(self._kept, workshop, options.limits, post, job_key)
        self.engine = Engine(self.store, submit, maker, options, Hooks(settled=self._settled, paused_by=self._block))

    @property
    def total(self) -> int:
        """Number of pictures that are asked for."""
        return self.store.listed

    @property
    def asked(self) -> int:
        """Number of pictures of which something is known."""
        return len(self.found)

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        state = self.store.state(item)
        if state is not DownloadStatus.CANCELLED:
            self.found.append(self._judged(self._kept[item], item, result))

    def _judged(self, kept: Kept, item: int, result: DownloadResult | None) -> Checked:
        failure = self.store.failure(item)
        if result is None:
            gone = self.store.view(item).http_status in _GONE
            return Checked(kept, Change.GONE if gone else Change.UNKNOWN, failure=failure)
        result = replace(result, seconds=0.0)
        if result.path != kept.result.path:
            return Checked(kept, Change.CHANGED, result)
        return Checked(kept, Change.UNCHANGED if result.mtime_ns == kept.result.mtime_ns else Change.NEW, result)

    def _block(self, error: DownloadError) -> None:
        self.blocked = error


def replace_old(checked: Checked, workshop: Workshop) -> DownloadResult | None:
    """Put the new picture in the place of the old file; returns it under its new name. Blocking.

    None, and both files stay, when the old file is not as it was saved: somebody has edited it. Raises StorageError
    and OSError.
    """
    kept, new = checked.kept, checked.result
    if new is None or checked.change is not Change.CHANGED:
        return None
    old = kept.result
    if not as_saved(str(kept.folder), old.path, old.size, old.mtime_ns):
        return None
    if new.picture.extension == old.picture.extension:
        (kept.folder / new.path).replace(kept.folder / old.path)
        return replace(new, path=old.path)
    stem = old.path.removesuffix(old.picture.extension)
    path = place(kept.folder / new.path, kept.folder, stem, new.picture.extension, workshop.claims)
    (kept.folder / old.path).unlink()
    return replace(new, path=path)
