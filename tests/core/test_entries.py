"""Entries in blocks: the same as the entries one by one, wherever they go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import Block, NewEntry, flat
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet

SHEET = Sheet("stock.csv", ("SKU", "Image"), url_columns=(1,))


def block(numbers: list[int], sheet: Sheet | None = None) -> Block:
    texts = [f"http://h.example/{number}" for number in numbers]
    return Block(texts, {"h.example": len(texts)}, sheet, *((5, 1) if sheet is not None else (-1, -1)))


def test_a_block_is_a_sequence_of_entries() -> None:
    cells = block([1, 2, 3], SHEET)
    assert list(cells) == [NewEntry(f"http://h.example/{n}", "", None, SHEET, 4 + n, 1) for n in (1, 2, 3)]
    assert cells[-1] == list(cells)[-1]
    assert cells[1:] == list(cells)[1:]
    with pytest.raises(IndexError):
        cells[3]
    assert list(flat([NewEntry("http://h.example/0"), block([1, 2]), NewEntry("words", "no")])) == [
        *(NewEntry(f"http://h.example/{n}") for n in range(3)),
        NewEntry("words", "no"),
    ]


numbers = st.lists(st.integers(0, 30), min_size=1, max_size=20)


@given(st.lists(st.tuples(numbers, st.booleans(), st.booleans()), max_size=8))
def test_a_list_is_the_same_whether_its_entries_come_in_blocks_or_one_by_one(
    pieces: list[tuple[list[int], bool, bool]],
) -> None:
    one, other = ItemStore(), ItemStore()
    for values, in_table, as_block in pieces:
        piece = block(values, SHEET if in_table else None)
        assert one.append(piece if as_block else list(piece)) == other.append(list(piece))
    assert (one.urls, one.status, one.counts, one.order) == (other.urls, other.status, other.counts, other.order)
    ids = range(one.slots)
    assert [one.first(item) for item in ids] == [other.first(item) for item in ids]
    assert [one.origins.cell(item) for item in ids] == [other.origins.cell(item) for item in ids]
    everything = list(ids)[::2]
    one.remove(everything)
    other.remove(everything)
    assert (one.status, one.counts) == (other.status, other.counts)
