"""What ``pixhaul get`` writes beside the pictures: reports, the table with results, sums, bag, contact sheet, job."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import choices_of
from pixhaul.core.settings import Settings
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.report.aside import ReportError, check_place
from pixhaul.report.bag import check_bag, write_bag
from pixhaul.report.contact_sheet import INLINE, Occasion, write_contact_sheet
from pixhaul.report.jobfile import write_job
from pixhaul.report.sheets import check_target, write_sheet
from pixhaul.report.sums import Locate, files, write_sums
from pixhaul.report.writers import check_path, write_report


@dataclass(frozen=True, slots=True)
class Run:
    """A run that has ended, as far as what is written of it needs to know."""

    store: ItemStore
    folder: Path
    settings: Settings
    seconds: float
    """Total time without pauses."""
    thumbnails: ThumbnailStore | None


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where each of them goes; None for those that are not wanted."""

    report: Path | None = None
    sheet: Path | None = None
    sums: Path | None = None
    bag: Path | None = None
    contact_sheet: Path | None = None
    job: Path | None = None

    def check(self) -> None:
        """Raise :class:`ReportError` for what could not be written, for a look before the run."""
        if self.report is not None:
            check_path(self.report)
        if self.sheet is not None:
            check_target(self.sheet)
        for path in (self.sums, self.contact_sheet, self.job):
            if path is not None:
                check_place(path)
        if self.bag is not None:
            check_bag(self.bag)

    def write(self, run: Run, *, whole: bool) -> Iterator[tuple[str, str]]:
        """Write all of them; yields what has to be told: what could not be written and what to do, or a remark and "".

        A bag is made of a ``whole`` run only, not of one that was interrupted. Blocking.
        """
        store, locate = run.store, _locator(run)
        works: list[tuple[Path | None, Callable[[Path], object]]] = [
            (self.report, lambda path: write_report(path, store)),
            (self.sheet, lambda path: write_sheet(path, store)),
            (self.sums, lambda path: write_sums(path, store, locate)),
            (self.contact_sheet, lambda path: _contact_sheet(path, run, locate)),
            (self.bag if whole else None, lambda path: _bag(path, run, locate)),
            (self.job, lambda path: write_job(path, store, choices_of(run.settings))),
        ]
        for path, work in works:
            if path is not None:
                try:
                    remark = work(path)
                except ReportError as error:
                    yield f"{path.name}: {error.message}", error.hint
                else:
                    if isinstance(remark, str) and remark:
                        yield f"{path.name}: {remark}", ""


def _locator(run: Run) -> Locate:
    def locate(item: int) -> Path | None:
        path = run.store.path(item)
        return run.folder / path if path else None

    return locate


def _contact_sheet(path: Path, run: Run, locate: Locate) -> None:
    saved = ((file, digest) for _, file, digest in islice(files(run.store, locate), INLINE))
    from pixhaul.imaging.small_pictures import small_pictures  # reads Pillow: few runs make a contact sheet

    thumbnail = small_pictures({digest: file for file, digest in saved}, run.thumbnails)
    occasion = Occasion(run.folder.name or str(run.folder), datetime.now().astimezone(), run.seconds)
    write_contact_sheet(path, run.store, thumbnail, occasion)


def _bag(path: Path, run: Run, locate: Locate) -> str:
    left = len(write_bag(path, run.store, locate, run.folder).left_out)
    return f"{left} of the pictures are not as they were saved any more, and left out" if left else ""
