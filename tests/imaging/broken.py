"""Thousands of broken pictures, made from whole ones the same way on every run."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.imaging.samples import NAMES, encode, picture, samples

Damage = Callable[[bytes, random.Random], bytes]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _cut_the_end(data: bytes, chance: random.Random) -> bytes:
    return data[: -chance.randint(1, 16)]


def _flip(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
    return bytes(broken)


def _flip_the_head(data: bytes, chance: random.Random) -> bytes:
    """Sizes, counts and offsets stand here, and with them the worst that can be asked of a decoder."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        broken[chance.randrange(12, min(len(broken), 160))] = chance.choice((0, 1, 127, 128, 255))
    return bytes(broken)


def _zero(data: bytes, chance: random.Random) -> bytes:
    start, length = _region(data, chance)
    return data[:start] + bytes(length) + data[start + length :]


def _leave_out(data: bytes, chance: random.Random) -> bytes:
    start, length = _region(data, chance)
    return data[:start] + data[start + length :]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, length = _region(data, chance)
    return data[: start + length] + data[start:]


def _region(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(chance.choice((1, 16, 256, 2048)), len(data) - start)


WAYS: dict[str, tuple[Damage, int]] = {
    "cut": (_cut, 9),
    "end": (_cut_the_end, 4),
    "flip": (_flip, 14),
    "head": (_flip_the_head, 12),
    "zero": (_zero, 6),
    "less": (_leave_out, 6),
    "more": (_double, 6),
}
"""What is done to each whole file, and how often."""


@dataclass(frozen=True, slots=True)
class Broken:
    """One file of the collection."""

    name: str
    data: bytes


def whole() -> dict[str, bytes]:
    """Files of every kind, in several sizes and colours."""
    files = {name: samples()[name][1] for name in NAMES}
    grey, small, clear = picture(33, 17, "L"), picture(1, 1), picture(64, 48, "RGBA")
    for form in ("PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF"):
        files[f"grey-{form}"] = encode(grey, form)
    for form in ("PNG", "WEBP", "TIFF", "JXL", "AVIF"):
        files[f"clear-{form}"] = encode(clear, form)
    for form in ("JPEG", "PNG", "GIF", "BMP"):
        files[f"dot-{form}"] = encode(small, form)
    return files


def broken_pictures() -> Iterator[Broken]:
    """Every way of breaking, for every whole file."""
    for name, data in whole().items():
        for way, (damage, times) in WAYS.items():
            chance = random.Random(f"{name} {way}")
            for number in range(times):
                yield Broken(f"{name}-{way}-{number}", damage(data, chance))
