"""A table that addresses were found in: what its columns are called, and the text of its cells, row by row."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pixhaul.core.addresses import without_logins

_BETWEEN = "\x1f"
"""Unit separator (ASCII 31): no spreadsheet lets it into a cell; a cell of a text file that holds one is kept apart."""

PackedRow = str | tuple[str, ...]
"""The cells of a row in one text, parted by unit separators; one by one where that could not be taken apart again."""


_END = "\x1e"
"""Record separator (ASCII 30): parts the rows of a block."""
_BLOCK = 512
"""Rows that are squeezed together."""
_OPEN_BLOCKS = 4
"""Blocks that are kept readable: as many as there are readers at different places."""


class Sheet:
    """One table of a file, of the clipboard, or of a record. Equal only to itself.

    Rows are only ever added, by the thread that reads; any thread may read the rows it was told of. Rows are squeezed
    in blocks (RFC 1950), since a million of them are kept as long as the list.
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
        self._blocks: list[bytes | list[PackedRow]] = []
        self._newest: tuple[int, list[PackedRow]] = (0, [])
        """Rows that do not fill a block yet, and the number of the first of them: one value, for other threads."""
        self._opened: tuple[tuple[int, list[PackedRow]], ...] = ()

    def __len__(self) -> int:
        first, rows = self._newest
        return first + len(rows)

    @property
    def key(self) -> str:
        """Tells tables of the same columns, in hexadecimal: choices made for one are remembered for the next."""
        return hashlib.sha256(_BETWEEN.join(self.names).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def add(self, cells: Sequence[str]) -> int:
        """Put one row at the end, every cell exactly as it was; returns its number."""
        return self.add_all([cells])

    def add_all(self, rows: Sequence[Sequence[str]]) -> int:
        """Put rows at the end, every cell exactly as it was; returns the number of the first one."""
        first = len(self)
        joined = list(map(_BETWEEN.join, rows))
        if sum(map(len, rows)) - len(rows) == _END.join(joined).count(_BETWEEN) and all(rows):
            self.extend(joined)
        else:
            self.extend(map(_packed, rows, joined))
        return first

    def cells(self, row: int) -> tuple[str, ...]:
        """The cells of a row, as many as it had."""
        kept = self._kept(row)
        return kept if isinstance(kept, tuple) else tuple(kept.split(_BETWEEN))

    def columns(self, row: int) -> dict[str, str]:
        """The row as name -> text. Missing cells are empty; cells beyond the last name are left out."""
        cells = self.cells(row)
        return dict(zip(self.names, (*cells, *("",) * (len(self.names) - len(cells))), strict=False))

    def packed(self, start: int, stop: int) -> list[PackedRow]:
        """Rows as they are kept, for a record: without the user names and passwords of addresses."""
        return [row if "@" not in row and isinstance(row, str) else self._bare(row) for row in self._all(start, stop)]

    def bare(self, row: int) -> tuple[str, ...]:
        """The cells of a row without the user names and passwords of addresses."""
        kept = self.packed(row, row + 1)[0]
        return kept if isinstance(kept, tuple) else tuple(kept.split(_BETWEEN))

    def extend(self, rows: Iterable[PackedRow]) -> None:
        """Put rows at the end that :meth:`packed` gave."""
        first, newest = self._newest
        newest.extend(rows)
        while len(newest) >= _BLOCK:
            # In this order: another thread finds each row in one place or the other.
            self._blocks.append(_squeezed(newest[:_BLOCK]))
            first, newest = self._newest = first + _BLOCK, newest[_BLOCK:]

    def text(self, row: int) -> str:
        """All cells of a row in one text, to look for something in them."""
        kept = self._kept(row)
        return kept if isinstance(kept, str) else _BETWEEN.join(kept)

    def _kept(self, row: int) -> PackedRow:
        first, newest = self._newest
        if row >= first:
            return newest[row - first]
        number, place = divmod(row, _BLOCK)
        return self._block(number)[place]

    def _all(self, start: int, stop: int) -> Iterator[PackedRow]:
        return (self._kept(row) for row in range(start, min(stop, len(self))))

    def _block(self, number: int) -> list[PackedRow]:
        for known, rows in self._opened:
            if known == number:
                return rows
        block = self._blocks[number]
        rows = block if isinstance(block, list) else _opened(block)
        self._opened = ((number, rows), *self._opened[: _OPEN_BLOCKS - 1])
        return rows

    def _bare(self, row: PackedRow) -> PackedRow:
        """The row without logins: anything like one where addresses are expected, elsewhere only those of addresses."""
        cells = row if isinstance(row, tuple) else row.split(_BETWEEN)
        bare = [
            without_logins(cell) if "//" in cell or number in self.url_columns else cell
            for number, cell in enumerate(cells)
        ]
        return tuple(bare) if isinstance(row, tuple) else _BETWEEN.join(bare)


def _packed(cells: Sequence[str], joined: str) -> PackedRow:
    return joined if joined.count(_BETWEEN) == len(cells) - 1 else tuple(cells)


def _squeezed(rows: list[PackedRow]) -> bytes | list[PackedRow]:
    """The rows in little room; as they are, where they hold something that parts rows."""
    texts = [row for row in rows if isinstance(row, str)]
    whole = _END.join(texts)
    if len(texts) < len(rows) or whole.count(_END) != len(rows) - 1:
        return rows
    return zlib.compress(whole.encode("utf-8", "surrogatepass"), 1)


def _opened(block: bytes) -> list[PackedRow]:
    return list(zlib.decompress(block).decode("utf-8", "surrogatepass").split(_END))
