"""What a record keeps of where entries came from: packed, taken back, and refused when it does not fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet

ROWS = 50


def sheets() -> list[Sheet]:
    made = [Sheet(f"{number}", ("A", "B"), url_columns=(1,)) for number in range(3)]
    for sheet in made:
        for row in range(ROWS):
            sheet.add((str(row), f"https://example.com/{row}"))
    return made


def listed(cells: list[tuple[int, int, int] | None], tables: list[Sheet]) -> ItemStore:
    store = ItemStore()
    for number, cell in enumerate(cells):
        url = f"https://example.com/{number}.jpg"
        store.append([NewEntry(url) if cell is None else NewEntry(url, "", None, tables[cell[0]], *cell[1:])])
    return store


CELLS = st.lists(st.none() | st.tuples(st.integers(0, 2), st.integers(0, ROWS - 1), st.integers(0, 32_767)))


@given(CELLS, st.integers(1, 9))
def test_cells_come_back_from_whatever_pieces(cells: list[tuple[int, int, int] | None], size: int) -> None:
    store = listed(cells, sheets())
    back = ItemStore()
    back.append([NewEntry(url) for url in store.urls])
    back.origins.sheets = store.origins.sheets
    for start in range(0, len(cells), size):
        packed = store.origins.packed(start, start + size)
        wanted = cells[start : start + size]
        assert (packed is None) == all(cell is None for cell in wanted)
        if packed is not None:
            assert len(packed) == 8 * len(wanted)
            back.origins.unpack(start, packed)
    for item in range(len(cells)):
        assert back.origins.cell(item) == store.origins.cell(item)


@given(st.binary(max_size=64), st.integers(-2, 9))
def test_arbitrary_bytes_are_cells_of_the_list_or_refused(data: bytes, first: int) -> None:
    tables = sheets()
    store = listed([(0, 0, 0), (1, 0, 0), (2, 0, 0), None, None], tables)
    try:
        store.origins.unpack(first, data)
    except ValueError:
        assert store.origins.cell(0) == (tables[0], 0, 0)
    for item in range(store.slots):
        cell = store.origins.cell(item)
        assert cell is None or 0 <= cell.row < len(cell.sheet)


@pytest.mark.parametrize(
    ("row", "bare"),
    [
        (("a", "https://ann:pw@example.com/"), ("a", "https://…@example.com/")),
        (("see https://ann:pw@example.com/", "b"), ("see https://…@example.com/", "b")),
        (("ann@example.com", "ann:pw@example.com"), ("ann@example.com", "…@example.com")),
        (("mailto:ann@example.com", "x"), ("mailto:ann@example.com", "x")),
        (("\x1f@", "plain"), ("\x1f@", "plain")),
        ((), ()),
    ],
)
def test_rows_leave_without_logins_and_otherwise_as_they_were(row: tuple[str, ...], bare: tuple[str, ...]) -> None:
    sheet = Sheet("a", ("A", "B"), url_columns=(1,))
    sheet.add(row)
    assert sheet.bare(0) == bare
    again = Sheet("b", ("A", "B"))
    again.extend(sheet.packed(0, 1))
    assert again.cells(0) == bare
    assert sheet.cells(0) == row, "the sheet that is handed back is untouched"
