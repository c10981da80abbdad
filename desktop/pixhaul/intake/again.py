"""The addresses of a table that was read before, taken from other columns. The file need not be there any more."""

from collections.abc import Iterator, Sequence

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake.cells import cell_entries
from pixhaul.intake.found import NOT_AN_ADDRESS, refused
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.sharelinks import directed


def read_again(
    sheet: Sheet, url_columns: Sequence[int], rows: range | None = None, reading: Reading = PLAIN
) -> Iterator[NewEntry]:
    """Entries of the rows below the header, or of those of ``rows``, in row order.

    A row with text but no address where one is expected is refused; one with nothing there is not.
    """
    yield from directed(_entries(sheet, url_columns, rows), reading)


def _entries(sheet: Sheet, url_columns: Sequence[int], rows: range | None) -> Iterator[NewEntry]:
    for row in rows if rows is not None else range(sheet.header_row + 1, len(sheet)):
        cells = sheet.cells(row)
        none, wrong, column_of_wrong = True, "", -1
        for column in url_columns:
            cell = cells[column] if column < len(cells) else ""
            if not cell:
                continue
            for entry in cell_entries(cell):
                if entry.refusal == NOT_AN_ADDRESS:
                    wrong, column_of_wrong = (wrong, column_of_wrong) if wrong else (cell, column)
                else:
                    none = False
                    yield entry._replace(sheet=sheet, row=row, column=column)
        if none and wrong:
            told = refused(wrong.strip(), f"No web address in row {row + 1}")
            yield told._replace(sheet=sheet, row=row, column=column_of_wrong)
