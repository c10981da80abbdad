"""Counts in little memory, against a dictionary."""

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.naming.tally import Tally


@given(st.lists(st.tuples(st.text(max_size=4), st.integers(min_value=1, max_value=2**32 - 1)), max_size=300))
def test_it_counts_like_a_dictionary(puts: list[tuple[str, int]]) -> None:
    tally, known = Tally(), dict[str, int]()
    for text, count in puts:
        assert tally.get(text) == known.get(text, 0)
        tally.put(text, count)
        known[text] = count
    assert all(tally.get(text) == count for text, count in known.items())


def test_it_grows() -> None:
    tally = Tally()
    for number in range(5_000):
        tally.put(str(number), number + 1)
    assert all(tally.get(str(number)) == number + 1 for number in range(5_000))
    assert tally.get("5000") == 0


def test_it_has_room_for_what_is_expected() -> None:
    def size(tally: Tally) -> int:
        return sum(len(keys) for keys, _numbers in tally._tables)

    tally = Tally(100_000)
    before = size(tally)
    for number in range(100_000):
        tally.put(str(number), 1)
    assert size(tally) == before
    assert size(Tally()) < 10_000
