"""From an id of the list to the work of one try: address, wanted name, temporary file."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadRequest, Finished, Limits
from pixhaul.engine.task import DownloadTask, Workshop
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import part_path
from pixhaul.naming.template import NameTemplate


class TaskMaker:
    """Makes the tasks of one list. Used on the owner's thread."""

    def __init__(
        self,
        store: ItemStore,
        workshop: Workshop,
        limits: Limits,
        post: Callable[[Finished], None],
        referer: str | None = None,
    ) -> None:
        """``referer`` is sent for entries whose page of origin is not known; None sends none."""
        self._store = store
        self._workshop = workshop
        self.limits = limits
        """The bounds of the next try."""
        self._post = post
        self._referer = referer
        self._parts: dict[int, Path] = {}
        """The file of the latest try, for items that have been tried and have not ended."""
        self._folder = Path()
        self._template = NameTemplate.parse("{name}")
        self._job_key = "0"
        self._day = datetime.now().astimezone().date()

    @property
    def folder(self) -> Path:
        """Where the pictures of this list go."""
        return self._folder

    def aim(self, folder: Path, template: NameTemplate, job_key: str) -> None:
        """Say where the pictures go, what they are called, and the hex name of the job for its temporary files."""
        if folder != self._folder:
            self._workshop = replace(self._workshop, claims=Claims())
        self._folder, self._template, self._job_key = folder, template, job_key
        self._workshop = replace(self._workshop, job_key=job_key)
        self._day = datetime.now().astimezone().date()

    def begin_anew(self) -> Callable[[], None]:
        """Another list takes the place of this one. Returns the work of removing what the old one has kept."""
        kept = [part for item in self._parts if (part := self._kept(item)) is not None]
        self._parts.clear()
        self._workshop = replace(self._workshop, claims=Claims())

        def clean() -> None:
            for part in kept:
                self._workshop.fetcher.discard(part)

        return clean

    def look_for_unrecorded(self) -> None:
        """Go on with the list of a process that may have been killed between saving a picture and recording it."""
        store = self._store
        if not store.slots:
            return  # a new list: what lies in the folder is somebody else's

        def recorded() -> list[str]:
            return [path for item in range(store.slots) if (path := store.path(item))]

        self._workshop = replace(self._workshop, claims=Claims(recorded))

    @property
    def kept(self) -> AbstractSet[int]:
        """Entries that were tried and have not ended: a file of the last try may be there."""
        return self._parts.keys()

    def release(self, path: str) -> None:
        """The file of this relative path is gone: its name is free again."""
        self._workshop.claims.release(path)

    def expected_name(self, item: int) -> str:
        """Relative path that the entry will probably get, without the extension that only its bytes can tell."""
        return self._template.stem(url=self._store.urls[item], index=self._store.row_of(item) + 1, now=self._day)

    def __call__(self, item: int, attempt: int, control: TransferControl) -> DownloadTask:
        """The work of one try. It goes on with what an earlier try has kept, if it may be continued."""
        request = DownloadRequest(
            item=item,
            url=self._store.urls[item],
            folder=self._folder,
            stem=self.expected_name(item),
            referer=self._store.referer(item) or self._referer,
            limits=self.limits,
        )
        kept = self._kept(item)
        if kept is not None and kept.parent == self._folder:
            return DownloadTask(request, kept, attempt, control, self._workshop, self._post)
        # Named by the try and not by the item: a worker that was let go of may still hold the file of an earlier one.
        part = self._parts[item] = part_path(self._folder, self._job_key, attempt)
        return DownloadTask(request, part, attempt, control, self._workshop, self._post, abandoned=kept)

    def forget(self, item: int) -> Callable[[], None] | None:
        """No try will go on where the last one ended: returns the work of removing what it has kept, if anything."""
        kept = self._kept(item)
        self._parts.pop(item, None)
        return None if kept is None else lambda: self._workshop.fetcher.discard(kept)

    def _kept(self, item: int) -> Path | None:
        """The file that the last try of the item has left to be continued."""
        part = self._parts.get(item)
        return part if part is not None and self._workshop.fetcher.keeps(part) else None
