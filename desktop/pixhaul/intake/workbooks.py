"""Workbooks of office programs: xlsx, xlsm, xlsb, xls and ods, one sheet of cells for each of their tables."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import BinaryIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from pixhaul.core.entries import NewEntry
from pixhaul.intake import workbook_size
from pixhaul.intake.compound import MAGIC, Compound, Damaged
from pixhaul.intake.decoding import Progress
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.kinds import WORKBOOK_ENDINGS
from pixhaul.intake.layout import ColumnMissing
from pixhaul.intake.merged import spans
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title, sheet_entries
from pixhaul.intake.unpacking import Unreadable

MAX_FILE = 200_000_000
"""Bytes of a workbook as it lies on the disk."""
_STEP = 1_000
"""Rows between two reports of progress."""
_DAMAGED = ("This workbook is damaged", "Open it in your office program, save it anew, then add that.")
_LOCKED = ("This workbook is protected with a password", "Save it without a password, then add that.")
_TOO_LARGE = ("This workbook is too large to be read", "Save the sheet with the addresses as CSV, then add that.")

Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def is_workbook(file: BinaryIO, name: str) -> bool:
    """Whether an open file is a workbook, judged by what is in it.

    Raises :class:`IntakeError` for a locked one, and for a damaged one that has the name of a workbook.
    """
    by_name = PurePath(name).suffix.lower() in WORKBOOK_ENDINGS
    file.seek(0)
    head = file.read(len(MAGIC))
    if head.startswith(b"PK\x03\x04"):
        return _is_archive_of_sheets(file, by_name)
    if head != MAGIC:
        return False
    file.seek(0)
    try:
        streams = Compound(file.read(MAX_FILE)).streams
    except Damaged:
        if by_name:
            raise IntakeError(*_DAMAGED) from None
        return False
    if "EncryptedPackage" in streams:
        raise IntakeError("This office document is protected with a password", _LOCKED[1])
    if by_name and not streams.keys() & {"Workbook", "Book"}:
        raise IntakeError(*_DAMAGED)
    return "Workbook" in streams or "Book" in streams


def read_workbook(
    file: BinaryIO, total: int, progress: Progress | None, title: Title, reading: Reading
) -> Iterator[NewEntry]:
    """Addresses of all visible sheets, or of those that the reading names, each with a table of its own.

    Numbers, dates and truth values become text: ``12``, ``2024-05-01 13:30:00``, ``TRUE``. Of a formula the value is
    taken. The text of merged cells stands in each of their rows, where the file says which they are (not in ods).
    Links behind a text are not seen. Raises :class:`IntakeError`.
    """
    _check(file, total)
    with _opened(file) as book:
        names = _wanted(book, reading.tabs)
        missing: ColumnMissing | None = None
        done = 0
        for number, name in enumerate(names):
            sheet = _sheet(book, name)
            start, stop = total * number // len(names), total * (number + 1) // len(names)
            rows = _told(_rows(sheet), sheet.height, progress, (start, stop, total))
            label = f"{title.label}, {name}" if len(names) > 1 else title.label
            try:
                merged = spans(sheet.merged_cell_ranges or ())
                yield from sheet_entries(rows, replace(title, label=label, tab=name, merged=merged), reading)
            except ColumnMissing as error:
                # The sheet that tells most: an empty one may be among them.
                missing = error if missing is None or error.width > missing.width else missing
            else:
                done += 1
    if missing is not None and not done:
        raise missing


def _is_archive_of_sheets(file: BinaryIO, by_name: bool) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if any(name in names for name in ("xl/workbook.xml", "xl/workbook.bin")):
                return True
            if "mimetype" not in names or "content.xml" not in names:
                return False
            with archive.open("mimetype") as kind:
                return kind.read(100).startswith(b"application/vnd.oasis.opendocument.spreadsheet")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError):
        if by_name:
            raise IntakeError(*_DAMAGED) from None
        return False


def _check(file: BinaryIO, total: int) -> None:
    """Raise :class:`IntakeError` for what would take too much memory, and for what cannot be unpacked."""
    file.seek(0)
    try:
        if total > MAX_FILE:
            raise workbook_size.TooLarge
        if file.read(len(MAGIC)) == MAGIC:
            file.seek(0)
            workbook_size.check_compound(file.read())
        else:
            with zipfile.ZipFile(file) as archive:
                workbook_size.check_archive(file, archive)
    except workbook_size.TooLarge:
        raise IntakeError(*_TOO_LARGE) from None
    except workbook_size.Locked:
        raise IntakeError(*_LOCKED) from None
    except (Unreadable, Damaged, zipfile.BadZipFile, ValueError, IndexError) as error:
        raise IntakeError(*_DAMAGED) from error


def _opened(file: BinaryIO) -> CalamineWorkbook:
    file.seek(0)
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(file.read()))
    except PasswordError:
        raise IntakeError(*_LOCKED) from None
    except (CalamineError, OSError, ValueError) as error:
        raise IntakeError(*_DAMAGED) from error
    except BaseException as error:
        raise _translated(error) from error


def _sheet(book: CalamineWorkbook, name: str) -> CalamineSheet:
    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError) as error:
        raise IntakeError(*_DAMAGED) from error
    except BaseException as error:
        raise _translated(error) from error


def _translated(error: BaseException) -> BaseException:
    """What the library could not cope with ("panic", which is not under Exception) means a damaged workbook."""
    return IntakeError(*_DAMAGED) if type(error).__name__ == "PanicException" else error


def _wanted(book: CalamineWorkbook, tabs: tuple[str, ...]) -> list[str]:
    if not tabs:
        return [sheet.name for sheet in book.sheets_metadata if sheet.visible is SheetVisibleEnum.Visible]
    known = {name.casefold(): name for name in book.sheet_names}
    missing = [tab for tab in tabs if tab.casefold() not in known]
    if missing:
        shown = ", ".join(book.sheet_names[:20])
        raise IntakeError(f"There is no sheet “{missing[0]}” in this workbook", f"It has these: {shown}.")
    return [name for name in book.sheet_names if name.casefold() in {tab.casefold() for tab in tabs}]


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """All rows and columns from the first on; the library begins at the first row, but at the first used column."""
    if sheet.start is None:
        return
    left = [""] * sheet.start[1]
    for row in sheet.iter_rows():
        yield left + [value if isinstance(value, str) else text_of(value) for value in row]


def _told(
    rows: Iterator[list[str]], count: int, progress: Progress | None, span: tuple[int, int, int]
) -> Iterator[Sequence[str]]:
    start, stop, total = span
    for number, row in enumerate(rows, 1):
        yield row
        if progress is not None and number % _STEP == 0:
            progress(min(stop, start + (stop - start) * number // max(1, count)), total)
    if progress is not None:
        progress(stop, total)


def text_of(value: Value) -> str:
    """A value as people see it: whole numbers without a point, dates by ISO 8601, ``TRUE`` and ``FALSE``."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            # Fifteen digits are what spreadsheet programs keep and show.
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(value, ".15g")
        case dt.datetime():
            return value.isoformat(" ", "seconds")
        case dt.timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        case dt.date() | dt.time():
            return value.isoformat()
        case _:
            return str(value)
