"""A table that addresses were found in: what its columns are called, and the text of its cells, row by row."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from pixhaul.core.addresses import without_logins

_BETWEEN = "\x1f"
"""Unit separator (ASCII 31): no spreadsheet lets it into a cell; a cell of a text file that holds one is kept apart."""

PackedRow = str | tuple[str, ...]
"""The cells of a row in one text, parted by unit separators; one by one where that could not be taken apart again."""


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
        self._rows: list[PackedRow] = []

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

    def packed(self, start: int, stop: int) -> list[PackedRow]:
        """Rows as they are kept, for a record: without the user names and passwords of addresses."""
        return [row if "@" not in row and isinstance(row, str) else self._bare(row) for row in self._rows[start:stop]]

    def bare(self, row: int) -> tuple[str, ...]:
        """The cells of a row without the user names and passwords of addresses."""
        kept = self.packed(row, row + 1)[0]
        return kept if isinstance(kept, tuple) else tuple(kept.split(_BETWEEN))

    def extend(self, rows: Iterable[PackedRow]) -> None:
        """Put rows at the end that :meth:`packed` gave."""
        self._rows.extend(rows)

    def _bare(self, row: PackedRow) -> PackedRow:
        """The row without logins: anything like one where addresses are expected, elsewhere only those of addresses."""
        cells = row if isinstance(row, tuple) else row.split(_BETWEEN)
        bare = [
            without_logins(cell) if "//" in cell or number in self.url_columns else cell
            for number, cell in enumerate(cells)
        ]
        return tuple(bare) if isinstance(row, tuple) else _BETWEEN.join(bare)
