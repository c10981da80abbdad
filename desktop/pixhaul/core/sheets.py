"""A table that addresses were found in: what its columns are called, and the text of its cells, row by row."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

_BETWEEN = "\x1f"
"""Unit separator (ASCII 31): no spreadsheet lets it into a cell; a cell of a text file that holds one is kept apart."""


class Sheet:
    """One table of a file, of the clipboard, or of a record. Equal only to itself.

    Rows are only ever added, by the thread that reads; any thread may read the rows it was told of. A row is kept as
    one text, since a million of them are kept as long as the list.
    """

    def __init__(
        self,
        label: str,
        names: Sequence[str],
        *,
        path: Path | None = None,
        tab: str = "",
        header_row: int = -1,
        separator: str = ",",
        url_columns: Sequence[int] = (),
    ) -> None:
        self.label = label
        """What people call it: ``stock.xlsx, Prices``."""
        self.names = tuple(names)
        """Names of the columns, not empty and all different; made up where the table has none."""
        self.path = path
        """The file it was read from, None for pasted cells."""
        self.tab = tab
        """Name of the sheet within a workbook, empty for text."""
        self.header_row = header_row
        """Number of the row that holds the names, -1 when there is none. Rows are counted from 0."""
        self.separator = separator
        """What stands between the cells of a text, so that it can be written back as it was."""
        self.url_columns = tuple(url_columns)
        """Numbers of the columns that addresses are taken from, from 0."""
        self._rows: list[str | tuple[str, ...]] = []

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def key(self) -> str:
        """Tells tables of the same columns, in hexadecimal: choices made for one are remembered for the next."""
        return hashlib.sha256(_BETWEEN.join(self.names).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def add(self, cells: Sequence[str]) -> int:
        """Put one row at the end, every cell exactly as it was; returns its number."""
        joined = _BETWEEN.join(cells)
        plain = joined.count(_BETWEEN) == len(cells) - 1
        self._rows.append(joined if plain else tuple(cells))
        return len(self._rows) - 1

    def cells(self, row: int) -> tuple[str, ...]:
        """The cells of a row, as many as it had."""
        kept = self._rows[row]
        return kept if isinstance(kept, tuple) else tuple(kept.split(_BETWEEN))

    def columns(self, row: int) -> dict[str, str]:
        """The row as name -> text. Missing cells are empty; cells beyond the last name are left out."""
        cells = self.cells(row)
        return dict(zip(self.names, (*cells, *("",) * (len(self.names) - len(cells))), strict=False))
