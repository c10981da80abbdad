"""JSON objects as rows of a table: what has one object for each row, under the same names."""

import itertools
import json
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.cells import names_picture
from pixhaul.intake.found import addresses
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title, sheet_entries
from pixhaul.intake.strings import strings

_MOST_COLUMNS = 500
"""Names that become columns; what is under more of them shares one."""
_SHARED = "More"
_LOOKED_AT = 1_000
"""Objects from which the first names are gathered; later ones may add more."""


def records_of(value: Any) -> list[Any] | None:
    """The objects of an array, or of the only array of objects in an object (``{"data": [...]}``).

    None for any other JSON, and where something beside that array names a picture, which must not be lost.
    """
    if isinstance(value, dict):
        arrays = [member for member in value.values() if _is_table(member)]
        if len(arrays) != 1:
            return None
        (array,) = arrays
        beside = [member for member in value.values() if member is not array]
        return None if any(names_picture(text) for text in strings(beside)) else array
    return value if _is_table(value) else None


def read_records(records: Iterable[Any], title: Title, reading: Reading) -> Iterator[NewEntry]:
    """Addresses of objects in order. Names are the columns in the order of their first use, what is nested is JSON.

    What is no object is searched by itself. Raises as :func:`sheet_entries`.
    """
    source = iter(records)
    first = list(itertools.islice(source, _LOOKED_AT))
    names: dict[str, int] = {}
    for record in first:
        for name in _columns(record, names) if isinstance(record, dict) else ():
            names.setdefault(name, len(names))
    known = list(names)
    strays: deque[tuple[int, NewEntry]] = deque()
    rows = _rows(itertools.chain(first, source), names, known, strays)
    for entry in sheet_entries(rows, title, reading, known):
        while strays and strays[0][0] <= entry.row:
            yield strays.popleft()[1]
        yield entry
    yield from (entry for _, entry in strays)


def cell_of(value: Any) -> str:
    """A JSON value as the text of a cell; nothing for null."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _is_table(value: Any) -> bool:
    """Whether most values are objects: a null or a stray text among them must not cost the others their columns."""
    return isinstance(value, list) and sum(isinstance(record, dict) for record in value) * 2 > len(value)


def _columns(record: dict[str, Any], names: dict[str, int]) -> dict[str, Any]:
    """The members of an object, those under names that find no room as one."""
    if len(names) + len(record) <= _MOST_COLUMNS or names.keys() >= record.keys():
        return record
    room = _MOST_COLUMNS - len(names)
    new = [name for name in record if name not in names]
    kept = {name: value for name, value in record.items() if name in names or name in set(new[: max(0, room)])}
    rest = {name: record[name] for name in new[max(0, room) :]}
    return {**kept, _SHARED: rest} if rest else kept


def _rows(
    records: Iterable[Any], names: dict[str, int], known: list[str], strays: deque[tuple[int, NewEntry]]
) -> Iterator[list[str]]:
    """Rows for objects; addresses of other values go to ``strays``, with the number of rows before them."""
    count = 0
    for record in records:
        if not isinstance(record, dict):
            strays.extend((count, entry) for text in strings(record) for entry in addresses(text))
            continue
        count += 1
        cells = [""] * len(known)
        for name, value in _columns(record, names).items():
            number = names.setdefault(name, len(known))
            if number == len(known):
                known.append(name)
                cells.append("")
            cells[number] = cell_of(value)
        yield cells
