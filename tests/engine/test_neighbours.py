"""The index of hashes: it finds exactly what comparing each with each finds."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.engine.neighbours import MOST_IN_BAND, Neighbours


def flipped(hash_: int, bits: int, rng: random.Random) -> int:
    for bit in rng.sample(range(64), bits):
        hash_ ^= 1 << bit
    return hash_


@given(
    reach=st.integers(0, 11),
    seed=st.integers(0, 10_000),
    apart=st.lists(st.integers(0, 14), min_size=1, max_size=30),
)
def test_it_finds_what_a_comparison_of_all_finds(reach: int, seed: int, apart: list[int]) -> None:
    rng = random.Random(seed)
    index, asked = Neighbours(reach), rng.getrandbits(64)
    hashes = [flipped(asked, bits, rng) for bits in apart] + [rng.getrandbits(64) for _ in range(20)]
    assert [index.add(hash_) for hash_ in hashes] == list(range(len(hashes)))
    wanted = [slot for slot, hash_ in enumerate(hashes) if (hash_ ^ asked).bit_count() <= reach]
    assert sorted(index.near(asked)) == wanted


def test_thousands_of_the_same_are_not_all_compared() -> None:
    index = Neighbours(10)
    for _ in range(3 * MOST_IN_BAND):
        index.add(12345)
    assert len(index) == 3 * MOST_IN_BAND
    assert len(index.near(12345)) == MOST_IN_BAND


@pytest.mark.parametrize("reach", [-1, 12])
def test_the_reach_has_bounds(reach: int) -> None:
    with pytest.raises(ValueError, match="reach"):
        Neighbours(reach)
