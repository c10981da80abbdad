"""Writes what ``pixhaul get`` was asked for beside the pictures. Runs that want nothing of it do not read this."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from datetime import datetime
from itertools import islice
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import ENDING, choices_of
from pixhaul.headless.outputs import Outputs, Run
from pixhaul.intake.drops import local_file
from pixhaul.report.aside import ReportError, check_place
from pixhaul.report.bag import check_bag, write_bag
from pixhaul.report.contact_sheet import INLINE, Occasion, write_contact_sheet
from pixhaul.report.jobfile import write_job
from pixhaul.report.sheets import check_sheet, check_target, write_sheet
from pixhaul.report.sheets import sources as tables_of
from pixhaul.report.sums import Locate, files, write_sums
from pixhaul.report.writers import WORKBOOK, all_from_one_table, check_path, write_report


def check(outputs: Outputs, destination: Path, sources: Sequence[str]) -> None:
    """See :meth:`Outputs.check`."""
    _check_apart(outputs, sources)
    if outputs.report is not None:
        check_path(outputs.report, destination)
    if outputs.sheet is not None:
        check_target(outputs.sheet, coming=destination)
    for path in (outputs.sums, outputs.contact_sheet, outputs.job):
        if path is not None:
            check_place(path, destination)
    if outputs.bag is not None:
        check_bag(outputs.bag, destination)


def _check_apart(outputs: Outputs, sources: Sequence[str]) -> None:
    """Raise :class:`ReportError` when something would take the place of a list, or of something else."""
    paths = [path for field in fields(outputs) if (path := getattr(outputs, field.name)) is not None]
    if len({path.absolute() for path in paths}) < len(paths):
        raise ReportError("Two of the files to be written have the same name", "Give each of them a name of its own.")
    itself = {outputs.sheet}  # the same table with more columns
    if outputs.report is not None and outputs.report.suffix.lower() == WORKBOOK:
        itself.add(outputs.report)
    if outputs.job is not None and outputs.job.suffix.lower() == ENDING:
        itself.add(outputs.job)
    for path in paths:
        if path not in itself and _is_list(path, sources):
            raise _list_itself(path)


def check_list(outputs: Outputs, destination: Path, sources: Sequence[str], store: ItemStore) -> None:
    """See :meth:`Outputs.check_list`."""
    if outputs.sheet is not None:
        check_sheet(outputs.sheet, store, destination)
    sheet, report = outputs.sheet, outputs.report
    if sheet is not None and _is_list(sheet, sources) and not _comes_from(sheet, store):
        raise _list_itself(sheet)
    if (
        report is not None
        and _is_list(report, sources)
        and not (all_from_one_table(store) and _comes_from(report, store))
    ):
        raise _list_itself(report)


def _comes_from(path: Path, store: ItemStore) -> bool:
    """Whether the one table of the list lies there."""
    tables = [source.path for source in tables_of(store)]
    return len(tables) == 1 and tables[0] is not None and _same(path, str(tables[0]))


def _is_list(path: Path, sources: Sequence[str]) -> bool:
    return any(_same(path, source) for source in sources)


def _list_itself(path: Path) -> ReportError:
    return ReportError(f"“{path.name}” is the list itself", "Choose another name, or it would be replaced.")


def _same(path: Path, source: str) -> bool:
    try:
        return path.samefile(local_file(source) or source)
    except (OSError, ValueError):  # one of them is not there, or no file at all
        return False


def write(outputs: Outputs, run: Run, *, whole: bool) -> Iterator[tuple[str, str]]:
    """See :meth:`Outputs.write`."""
    store, locate = run.store, _locator(run)
    works: list[tuple[Path | None, Callable[[Path], object]]] = [
        (outputs.report, lambda path: write_report(path, store)),
        (outputs.sheet, lambda path: write_sheet(path, store)),
        (outputs.sums, lambda path: write_sums(path, store, locate)),
        (outputs.contact_sheet, lambda path: _contact_sheet(path, run, locate)),
        (outputs.bag if whole else None, lambda path: _bag(path, run, locate)),
        (outputs.job, lambda path: write_job(path, store, choices_of(run.settings))),
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
