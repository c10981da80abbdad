"""The lines of hills and of trees: random, but never the same twice and always the same for one seed."""

import random
from itertools import pairwise

Point = tuple[float, float]


def ridge_line(rng: random.Random, points: int, roughness: float) -> list[float]:
    """Heights in 0..1 along a ridge, by midpoint displacement: each half is bent by less than the whole.

    ``roughness`` in 0..1: how little less. ``points`` is rounded up to a power of two, plus one.
    """
    line = [rng.uniform(0.25, 0.75), rng.uniform(0.25, 0.75)]
    bend = 0.5
    while len(line) <= points:
        finer: list[float] = []
        for left, right in pairwise(line):
            finer += (left, (left + right) / 2 + rng.uniform(-bend, bend))
        finer.append(line[-1])
        line = finer
        bend *= roughness
    low, high = min(line), max(line)
    return [(value - low) / (high - low) for value in line]


def conifer(rng: random.Random, x: float, foot: float, height: float) -> list[Point]:
    """Outline of one tree standing at ``x``, ``foot`` downwards: tiers of branches, each wider than the one above."""
    tiers = rng.randint(4, 6)
    half = height * rng.uniform(0.15, 0.21)
    right: list[Point] = []
    left: list[Point] = []
    for tier in range(1, tiers + 1):
        y = foot - height * (1 - tier / tiers)
        reach = half * (tier / tiers) ** 0.85
        notch = reach * 0.55
        rise = height * 0.035
        right += [(x + reach * rng.uniform(0.85, 1.1), y), (x + notch, y - rise)]
        left += [(x - reach * rng.uniform(0.85, 1.1), y), (x - notch, y - rise)]
    return [(x, foot - height), *right, (x, foot + height * 0.2), *reversed(left)]
