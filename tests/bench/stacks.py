"""Looks and stacks: what a look costs, and one more picture among a hundred thousand and a million."""

import os
import random
import time
from collections.abc import Callable

from pixhaul.core.looks import LOOK_BYTES
from pixhaul.engine.neighbours import Neighbours
from pixhaul.engine.stacks import Stacks
from pixhaul.imaging.looks import LOOSE, look_of
from tests.imaging.labelled import originals, thumbnail

SIZES = (100_000, 1_000_000)
_TRIED = 2_000


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Measure and print."""
    print(f"load of the machine {os.getloadavg()[0]:.1f}")
    pictures = [thumbnail(original.image) for original in originals(4)]
    print(
        f"a look from a thumbnail of 512 pixels: {1000 * _best(lambda: [look_of(one) for one in pictures]) / 20:.2f} ms"
    )
    print(f"{'pictures':>10}{'one more, µs':>14}")
    for size in sizes:
        _measure(size)
    _whole(20_000)


def _best(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return min(seconds)


def _measure(size: int) -> None:
    rng = random.Random(1)
    index = Neighbours(LOOSE.first)
    for _ in range(size - _TRIED):
        index.add(rng.getrandbits(64))
    begun = time.perf_counter()
    for _ in range(_TRIED):
        hash_ = rng.getrandbits(64)
        index.near(hash_)
        index.add(hash_)
    each = (time.perf_counter() - begun) / _TRIED
    print(f"{size:>10,}{1e6 * each:>14.0f}")


def _whole(size: int) -> None:
    """All of it: every fourth picture looks like one before."""
    rng = random.Random(2)
    known: list[bytes] = []
    stacks = Stacks()
    begun = time.perf_counter()
    for item in range(size):
        look = (
            rng.choice(known) if known and item % 4 == 0 else rng.randbytes(16) + bytes([128, 60]) + rng.randbytes(18)
        )
        assert len(look) == LOOK_BYTES
        known.append(look)
        stacks.add(item, rng.randbytes(32), look)
    print(f"{size:,} pictures into stacks: {time.perf_counter() - begun:.1f} s")
