"""What ``pixhaul get`` writes beside the pictures: reports, the table with results, sums, bag, contact sheet, job."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.settings import Settings
from pixhaul.imaging.thumbnails import ThumbnailStore


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
    """Where each of them goes; None for those that are not wanted. Runs that want none read nothing that writes any."""

    report: Path | None = None
    sheet: Path | None = None
    sums: Path | None = None
    bag: Path | None = None
    contact_sheet: Path | None = None
    job: Path | None = None

    def check(self, destination: Path, sources: Sequence[str]) -> None:
        """Raise :class:`ReportError` for what could not be written, for a look before the run.

        ``destination`` is where the pictures go, absolute: the run makes it when it is not there. Of the ``sources``,
        which may be files, none is replaced by anything but itself with results.
        """
        if self._any:
            from pixhaul.headless.writing import check

            check(self, destination, sources)

    def check_list(self, destination: Path, sources: Sequence[str], store: ItemStore) -> None:
        """Raise :class:`ReportError` when this list, read from ``sources``, has no table that could come back."""
        if self.sheet is not None or self.report is not None:
            from pixhaul.headless.writing import check_list

            check_list(self, destination, sources, store)

    def write(self, run: Run, *, whole: bool) -> Iterator[tuple[str, str]]:
        """Write all of them; yields what has to be told: what could not be written and what to do, or a remark and "".

        A bag is made of a ``whole`` run only, not of one that was interrupted. Blocking.
        """
        if self._any:
            from pixhaul.headless.writing import write

            yield from write(self, run, whole=whole)

    @property
    def _any(self) -> bool:
        return any(getattr(self, field.name) is not None for field in fields(self))
