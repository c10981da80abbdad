"""Tables beside the list: no cell changes, and every entry knows its own."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet


@given(st.lists(st.lists(st.text(), min_size=1, max_size=5), max_size=8))
def test_cells_come_back_exactly_as_they_were_given(rows: list[list[str]]) -> None:
    sheet = Sheet("any", ["a"])
    assert [sheet.add(row) for row in rows] == list(range(len(rows)))
    assert [list(sheet.cells(number)) for number in range(len(sheet))] == rows


def test_many_rows_are_kept_in_little_room_and_are_read_by_another_thread() -> None:
    sheet = Sheet("any", ["a", "b"])
    odd = {3: ["\x1f", "x"], 700: ["a\x1eb", "c"], 1500: [], 2000: ["\ud800", "😀"]}
    rows = [odd.get(number, [str(number), f"https://a.test/{number}.jpg"]) for number in range(5000)]
    wrong: list[int] = []

    def read() -> None:
        number = 0
        while number < len(rows):
            if number < len(sheet):
                wrong.extend(row for row in (number, number // 2) if list(sheet.cells(row)) != rows[row])
                number += 1

    reader = threading.Thread(target=read)
    reader.start()
    for start in range(0, len(rows), 130):
        assert sheet.add_all(rows[start : start + 130]) == start
    reader.join(30)
    assert not reader.is_alive()
    assert wrong == []
    assert [list(sheet.cells(number)) for number in range(len(sheet))] == rows
    other = Sheet("other", ["a", "b"])
    other.extend(sheet.packed(0, 9999))
    assert [list(other.cells(number)) for number in range(len(other))] == rows


def test_short_rows_have_empty_columns_and_long_ones_lose_none_of_their_cells() -> None:
    sheet = Sheet("any", ["SKU", "Link"])
    sheet.add(["A1"])
    sheet.add(["A2", "x", "beyond"])
    assert sheet.columns(0) == {"SKU": "A1", "Link": ""}
    assert sheet.columns(1) == {"SKU": "A2", "Link": "x"}
    assert sheet.cells(1) == ("A2", "x", "beyond")


def test_tables_of_the_same_columns_have_the_same_key() -> None:
    assert Sheet("a", ["SKU", "Link"]).key == Sheet("b", ["SKU", "Link"]).key != Sheet("a", ["SKU", "Lin", "k"]).key


def test_the_list_knows_the_cell_of_each_entry() -> None:
    store = ItemStore()
    first, second = Sheet("one", ["SKU", "Link"]), Sheet("two", ["Picture"])
    row = first.add(["A1", "http://a.test/1.jpg"])
    store.append([NewEntry("http://a.test/0.jpg"), NewEntry("http://a.test/1.jpg", sheet=first, row=row, column=1)])
    store.append([NewEntry("http://a.test/2.jpg", sheet=second, row=second.add(["http://a.test/2.jpg"]), column=0)])
    store.append([NewEntry("http://a.test/3.jpg", sheet=first, row=row, column=1, given="http://g/", wish="x/y.jpg")])
    origins = store.origins
    assert origins.cell(0) is None
    assert origins.columns(0) == {}
    assert origins.columns(1) == {"SKU": "A1", "Link": "http://a.test/1.jpg"}
    assert origins.cell(2) == (second, 0, 0)
    assert origins.cell(3) == (first, 0, 1)
    assert origins.sheets == [first, second]
    assert (origins.given, origins.wishes) == ({3: "http://g/"}, {3: "x/y.jpg"})


def test_an_edited_entry_stays_in_its_row_and_loses_what_was_said_of_its_old_address() -> None:
    store = ItemStore()
    sheet = Sheet("one", ["SKU"])
    store.append([NewEntry("http://a.test/1.jpg", sheet=sheet, row=sheet.add(["A1"]), column=0, given="g", wish="w")])
    store.origins.larger[0] = "http://a.test/small.jpg"
    store.replace(0, NewEntry("http://a.test/2.jpg"))
    assert store.origins.columns(0) == {"SKU": "A1"}
    assert (store.origins.given, store.origins.wishes, store.origins.larger) == ({}, {}, {})
