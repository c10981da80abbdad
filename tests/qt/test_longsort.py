"""A long list sorted in pieces against sorted()."""

from collections.abc import Generator
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.qt import longsort
from pixhaul.qt.longsort import sorted_places

T = TypeVar("T")


def result(work: Generator[None, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def pauses(work: Generator[None, None, T]) -> int:
    return sum(1 for _ in work)


def test_long_lists_are_sorted_in_pieces_and_equal_keys_keep_their_order() -> None:
    keys = [number * 7919 % 1000 for number in range(30_000)]
    places = range(30_000)
    assert result(sorted_places(keys, places, descending=False)) == sorted(places, key=keys.__getitem__)
    assert result(sorted_places(keys, places, descending=True)) == sorted(places, key=keys.__getitem__, reverse=True)
    assert pauses(sorted_places(keys, places, descending=False)) > 10


def test_a_million_equal_keys_are_no_long_piece_of_work() -> None:
    keys = [0.0] * 20_000 + [float(number) for number in range(20)]
    places = range(len(keys))
    assert result(sorted_places(keys, places, descending=True)) == sorted(places, key=keys.__getitem__, reverse=True)


@given(st.lists(st.integers(0, 12), max_size=200), st.booleans(), st.integers(2, 9))
def test_any_list_is_sorted_as_python_does_it(keys: list[int], descending: bool, piece: int) -> None:
    before = longsort._PIECE, longsort._SAMPLES
    longsort._PIECE, longsort._SAMPLES = piece, 2
    try:
        done = result(sorted_places(keys, range(len(keys)), descending=descending))
    finally:
        longsort._PIECE, longsort._SAMPLES = before
    assert done == sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
