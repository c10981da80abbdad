"""Runs and places against the plain meaning of the words."""

from array import array
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.qt.runs import few_runs, places, runs

SETS = st.sets(st.integers(0, 60))


@given(SETS)
def test_runs_cover_exactly_the_numbers_and_never_touch(numbers: set[int]) -> None:
    found = list(runs(sorted(numbers)))
    assert [n for first, last in found for n in range(first, last + 1)] == sorted(numbers)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(found))


@given(SETS, st.integers(0, 8))
def test_few_runs_gives_up_beyond_its_limit(numbers: set[int], most: int) -> None:
    all_runs = list(runs(sorted(numbers)))
    assert few_runs(sorted(numbers), most) == (all_runs if len(all_runs) <= most else None)


@given(SETS, SETS)
def test_inserting_at_the_places_gives_the_sorted_whole(here: set[int], other: set[int]) -> None:
    ids, new = array("q", sorted(here - other)), array("q", sorted(other))
    found = places(ids, new, len(new))
    assert found is not None
    shift = 0
    for row, start, stop in found:
        assert start < stop
        ids[row + shift : row + shift] = new[start:stop]
        shift += stop - start
    assert list(ids) == sorted(here | other)
    if found:
        assert places(array("q", sorted(here - other)), new, len(found) - 1) is None
