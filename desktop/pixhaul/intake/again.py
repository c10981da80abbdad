"""The addresses of a table that was read before, taken from other columns. The file need not be there any more."""

from collections.abc import Iterator, Sequence

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.rows import row_entries
from pixhaul.intake.sharelinks import directed


def read_again(
    sheet: Sheet, url_columns: Sequence[int], rows: range | None = None, reading: Reading = PLAIN
) -> Iterator[NewEntry]:
    """Entries of the rows below the header, or of those of ``rows``, in row order.

    A row with text but no address where one is expected is refused; one with nothing there is not.
    """
    numbers = rows if rows is not None else range(sheet.header_row + 1, len(sheet))
    yield from directed(row_entries(((row, sheet.cells(row)) for row in numbers), sheet, url_columns), reading)
