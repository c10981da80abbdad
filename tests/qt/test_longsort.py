"""A long list sorted in pieces against sorted()."""

from array import array
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.qt import longsort
from pixhaul.qt.longsort import sorted_places


def result(keys: Sequence[float], *, descending: bool) -> list[int]:
    done = array("q", [77])
    for _ in sorted_places(keys, range(len(keys)), done, descending=descending):
        assert done[0] == 77, "what was there stays"
    return done[1:].tolist()


def pauses(keys: Sequence[float]) -> int:
    return sum(1 for _ in sorted_places(keys, range(len(keys)), array("q"), descending=False))


def test_long_lists_are_sorted_in_pieces_and_equal_keys_keep_their_order() -> None:
    keys = [number * 7919 % 1000 for number in range(30_000)]
    places = range(30_000)
    assert result(keys, descending=False) == sorted(places, key=keys.__getitem__)
    assert result(keys, descending=True) == sorted(places, key=keys.__getitem__, reverse=True)
    assert pauses(keys) > 10


def test_a_million_equal_keys_are_no_long_piece_of_work() -> None:
    keys = [0.0] * 20_000 + [float(number) for number in range(20)]
    places = range(len(keys))
    assert result(keys, descending=True) == sorted(places, key=keys.__getitem__, reverse=True)


@given(st.lists(st.integers(0, 12), max_size=200), st.booleans(), st.integers(2, 9))
def test_any_list_is_sorted_as_python_does_it(keys: list[int], descending: bool, piece: int) -> None:
    before = longsort._PIECE, longsort._SAMPLES
    longsort._PIECE, longsort._SAMPLES = piece, 2
    try:
        done = result(keys, descending=descending)
    finally:
        longsort._PIECE, longsort._SAMPLES = before
    assert done == sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
