"""From an id of the list to the work of one try: address, wanted name, temporary file."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadRequest, Finished, Limits
from pixhaul.engine.task import DownloadTask, Workshop
from pixhaul.naming.destination import part_path
from pixhaul.naming.plan import NamePlan
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
        self._workshop = replace(workshop, reserved=self._reserved)
        self.limits = limits
        """The bounds of the next try."""
        self._post = post
        self._referer = referer
        self._parts: dict[int, Path] = {}
        """The file of the latest try, for items that have been tried and have not ended."""
        self._folder = Path()
        self._job_key = "0"
        self.plan = NamePlan(store, NameTemplate.parse("{name}"), _day(None))
        """What the pictures will be called. Whoever changes the list says so to it."""

    @property
    def folder(self) -> Path:
        """Where the pictures of this list go."""
        return self._folder

    def aim(self, folder: Path, template: NameTemplate, job_key: str, begun: float | None = None) -> None:
        """Say where the pictures go, what they are called, and the hex name of the job for its temporary files.

        ``begun`` is when the work on the list began, in seconds since the epoch; None means now. A run that goes on
        later gives its pictures the date of that day.
        """
        if folder != self._folder:
            self._workshop = replace(self._workshop, claims=self._workshop.claims.anew())
        self._folder, self._job_key = folder, job_key
        self._workshop = replace(self._workshop, job_key=job_key)
        day = _day(begun)
        if template != self.plan.template or (template.uses("date") and day != self.plan.day):
            self.plan = NamePlan(self._store, template, day)

    def begin_anew(self) -> Callable[[], None]:
        """Another list takes the place of this one. Returns the work of removing what the old one has kept."""
        kept = [part for item in self._parts if (part := self._kept(item)) is not None]
        self._parts.clear()
        self.plan.begin_anew()
        self._workshop = replace(self._workshop, claims=self._workshop.claims.anew())

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

        self._workshop = replace(self._workshop, claims=self._workshop.claims.anew(recorded))

    @property
    def kept(self) -> AbstractSet[int]:
        """Entries that were tried and have not ended: a file of the last try may be there."""
        return self._parts.keys()

    def release(self, path: str) -> None:
        """The file of this relative path is gone: its name is free again."""
        self._workshop.claims.release(path)

    def expected_name(self, item: int) -> str:
        """Relative path that the entry will probably get, without the extension that only its bytes can tell."""
        return self.plan.expected(item)

    def expected_file_name(self, item: int) -> str:
        """The same without folders."""
        return self.expected_name(item).rpartition("/")[2]

    def __call__(self, item: int, attempt: int, control: TransferControl) -> DownloadTask:
        """The work of one try. It goes on with what an earlier try has kept, if it may be continued."""
        wanted = self.plan.wanted(item)
        request = DownloadRequest(
            item=item,
            url=self._store.address(item),
            folder=self._folder,
            stem=wanted.stem,
            referer=self._store.referer(item) or self._referer,
            limits=self.limits,
            place=wanted.place,
            columns=self._store.origins.columns(item) if self.limits.sidecars else {},
            final_name=wanted.final if wanted.template.waits_for(server=self.limits.server_names) else None,
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

    def _reserved(self, path: str) -> bool:
        return self.plan.reserved(path)

    def _kept(self, item: int) -> Path | None:
        """The file that the last try of the item has left to be continued."""
        part = self._parts.get(item)
        return part if part is not None and self._workshop.fetcher.keeps(part) else None


def _day(moment: float | None) -> date:
    """The day of a moment (seconds since the epoch), or today; in local time."""
    then = datetime.now(UTC) if moment is None else datetime.fromtimestamp(moment, UTC)
    return then.astimezone().date()
