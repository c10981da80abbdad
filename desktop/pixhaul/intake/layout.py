"""What a table looks like, found from its first rows: its header, its columns' names, and where its addresses are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pixhaul.core.sheets import Sheet
from pixhaul.intake.cells import begins_with_address, mentions_address, names_picture
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import NOT_AN_ADDRESS, line_entries
from pixhaul.intake.reading import Reading

_ENOUGH = 0.2
"""Part of a column's filled cells that are addresses in a column of addresses."""
_PICTURES = 0.5
"""Part of a column's addresses that end like pictures in a column of pictures."""
_FEW_PICTURES = 0.1
"""Below this part a column holds links to pages, as long as there is a column of pictures."""
_NUMBER_AT_END = re.compile(r"[\s\d_.#:()-]+$")

_RESULTS = frozenset({"status", "path", "sha256", "final_url", "http_status"})
"""Names that tell a table with Pixhaul's results."""
_FINAL_ADDRESS = re.compile(r"final_url(?: \(?\d+\)?)?")

_ROUND = str.maketrans("{}", "()")
"""Braces are what names of columns stand in, so that a name with some could not be written."""

Rows = Sequence[Sequence[str]]


class ColumnMissing(IntakeError):
    """A table has no column of a name that was asked for."""

    def __init__(self, message: str, hint: str, width: int) -> None:
        super().__init__(message, hint)
        self.width = width
        """Columns that the table has."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The shape of one table."""

    names: tuple[str, ...]
    """Not empty, and all different without regard to case."""
    header_row: int
    """Number of the row of names, -1 without one."""
    url_columns: tuple[int, ...]
    open_columns: tuple[int, ...]
    """Columns that were empty as far as was looked: addresses may turn up there further below."""
    is_open: bool
    """Whether columns beyond the last one may hold addresses as well: not when the user has chosen some."""


@dataclass(slots=True)
class _Column:
    """What was seen in one column."""

    filled: int = 0
    begins: int = 0
    mentions: int = 0
    pictures: int = 0


def layout_of(sample: Rows, reading: Reading, names: Sequence[str] | None = None, *, is_list: bool = True) -> Layout:
    """The layout that the first rows show. ``names`` are those of a table that has no row for them, as in JSON.
    A lone column of ``is_list`` is meant to hold addresses, even when none of its cells does.

    Raises :class:`ColumnMissing` when the reading asks for a column that is not there.
    """
    seen = _seen(sample)
    by_content = (0,) if is_list and len(seen) == 1 else _url_columns(seen)
    if names is None:
        header = _header_with(sample, reading.url_columns)
        header = _header(sample, by_content) if header is None else header
        width = max(len(seen), len(sample[header]) if header >= 0 else 0)
        titles = sample[header] if header >= 0 else ()
    else:
        header, width, titles = -1, len(names), names
    unique = unique_names([*titles, *("",) * (width - len(titles))])
    chosen = _chosen(unique, reading)
    told = _told(unique)
    asked = tuple(column for column in by_content if column not in told) or by_content
    urls = _without_pages(seen, asked, unique) if chosen is None else chosen
    if chosen is not None:
        rest: tuple[int, ...] = ()
    elif urls:
        taken = {*urls, *told}
        empty = (number for number, column in enumerate(seen) if column.filled <= (header >= 0))
        rest = tuple(number for number in empty if number not in taken)
    else:
        rest = tuple(range(width))
    return Layout(unique, header, urls, rest, chosen is None)


def unique_names(titles: Sequence[str]) -> tuple[str, ...]:
    """Names of columns from the cells of a header: no blanks round them, ``Column 3`` for none, ``Image 2`` for a
    second Image, round brackets for braces.
    """
    names: list[str] = []
    taken: set[str] = set()
    counts: dict[str, int] = {}
    for number, title in enumerate(titles, 1):
        name = base = " ".join(title.translate(_ROUND).split()) or f"Column {number}"
        count = counts.get(base.casefold(), 1)
        while name.casefold() in taken:
            count += 1
            name = f"{base} {count}"
        counts[base.casefold()] = count
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def holds_picture(cell: str) -> bool:
    """Whether a cell of an open column makes it a column of addresses."""
    return mentions_address(cell) and names_picture(cell)


def _seen(sample: Rows) -> list[_Column]:
    columns: list[_Column] = []
    for cells in sample:
        columns += [_Column() for _ in range(len(cells) - len(columns))]
        for column, cell in zip(columns, cells, strict=False):
            if cell and not cell.isspace():
                column.filled += 1
                begins = begins_with_address(cell)
                if begins or mentions_address(cell):
                    column.begins += begins
                    column.mentions += 1
                    column.pictures += names_picture(cell)
    while columns and not columns[-1].filled:
        columns.pop()
    return columns


def _url_columns(seen: list[_Column]) -> tuple[int, ...]:
    """Columns whose cells begin with addresses; where there are none, those whose texts mention some."""
    enough = [n for n, column in enumerate(seen) if column.begins and column.begins >= _ENOUGH * column.filled]
    if not enough and any(column.begins for column in seen):
        most = max(column.begins for column in seen)
        enough = [number for number, column in enumerate(seen) if column.begins == most]
    return tuple(enough or (number for number, column in enumerate(seen) if column.mentions))


def _without_pages(seen: list[_Column], urls: tuple[int, ...], names: tuple[str, ...]) -> tuple[int, ...]:
    """Without links to pages: where a column holds pictures, others without any are taken only when they are named
    like it (``Image 2`` beside ``Image 1``).
    """

    def share(number: int) -> float:
        return seen[number].pictures / (seen[number].mentions or 1)

    stems = {_stem(names[number]) for number in urls if share(number) >= _PICTURES}
    return tuple(n for n in urls if not stems or share(n) >= _FEW_PICTURES or _stem(names[n]) in stems)


def _told(names: tuple[str, ...]) -> frozenset[int]:
    """Columns of a report or of a table that Pixhaul handed back in which it says where each picture came from at last:
    the pictures are those of the other columns, and would be asked for twice.
    """
    if not {name.casefold() for name in names} >= _RESULTS:
        return frozenset()
    return frozenset(number for number, name in enumerate(names) if _FINAL_ADDRESS.fullmatch(name.casefold()))


def _stem(name: str) -> str:
    return _NUMBER_AT_END.sub("", name).casefold()


def _header(sample: Rows, urls: tuple[int, ...]) -> int:
    """The row of names: the first one with texts above the addresses that is not much narrower than the widest there.

    Lines before it, such as "Export from 2024", are narrower. In a table of one column it is the first text, if that
    is a plain word and stands directly on top.
    """
    first = next((n for n, cells in enumerate(sample) if _has_address(cells, urls)), 0)
    if max(map(len, sample), default=0) == 1:
        return 0 if first and _is_word(sample[0]) else -1
    above = [n for n in range(first) if any(_text(sample[n], column) for column in urls)]
    if not above:
        return next((n for n in range(first) if _names_the_rest(sample[n], sample[first], urls)), -1)
    widths = {number: sum(bool(cell.strip()) for cell in sample[number]) for number in above}
    widest = max(widths.values(), default=0)
    return next((number for number in above if widths[number] * 2 >= widest + (widest > 1)), -1)


def _names_the_rest(cells: Sequence[str], below: Sequence[str], urls: tuple[int, ...]) -> bool:
    """Whether a row with nothing above the addresses names the other columns: all that are filled in ``below``, with
    words, few of which hold digits, as the articles of a row without a picture do.
    """
    filled = [cell for cell in cells if cell.strip()]
    reaches = len(filled) > 1 or (bool(filled) and len(cells) > max(urls))
    all_named = all(_text(cells, n) for n, cell in enumerate(below) if cell.strip() and n not in urls)
    words = all(any(map(str.isalpha, cell)) for cell in filled)
    with_digits = sum(any(map(str.isdigit, cell)) for cell in filled)
    return reaches and all_named and words and 2 * with_digits < len(filled)


def _is_word(cells: Sequence[str]) -> bool:
    """Whether a lone cell may be a name: nothing that looks like more than a word."""
    return [entry.refusal for cell in cells for entry in line_entries(cell)] == [NOT_AN_ADDRESS]


def _has_address(cells: Sequence[str], urls: tuple[int, ...]) -> bool:
    return any(mentions_address(text) or begins_with_address(text) for column in urls if (text := _text(cells, column)))


def _text(cells: Sequence[str], column: int) -> str:
    return cells[column].strip() if column < len(cells) else ""


def _header_with(sample: Rows, wanted: tuple[str, ...]) -> int | None:
    """The first row that holds all names that were asked for."""
    names = {_plain(name) for name in wanted}
    if not names:
        return None
    return next((number for number, cells in enumerate(sample) if names <= {_plain(cell) for cell in cells}), None)


def _plain(name: str) -> str:
    return " ".join(name.translate(_ROUND).split()).casefold()


def _chosen(names: tuple[str, ...], reading: Reading) -> tuple[int, ...] | None:
    """Columns that the user has named, now or for an earlier table of the same columns; None when there are none."""
    numbers = {name.casefold(): number for number, name in enumerate(names)}
    if reading.url_columns:
        missing = [name for name in reading.url_columns if _plain(name) not in numbers]
        if missing:
            hint = f"It has these: {_listed(names)}." if names else "It is empty."
            raise ColumnMissing(f"There is no column “{missing[0]}” in this table", hint, len(names))
        return tuple(sorted({numbers[_plain(name)] for name in reading.url_columns}))
    remembered = reading.remembered.get(Sheet("", names).key, ())
    return tuple(sorted({numbers[_plain(name)] for name in remembered if _plain(name) in numbers})) or None


def _listed(names: tuple[str, ...], most: int = 20) -> str:
    shown = ", ".join(name if len(name) <= 40 else name[:39] + "…" for name in names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
