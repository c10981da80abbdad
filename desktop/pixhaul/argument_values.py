"""The types of arguments: what is typed becomes a value, or a sentence that says how to write it."""

import argparse
from collections.abc import Callable
from typing import TypeVar

from pixhaul.core.quantities import parse_amount, whole_parser
from pixhaul.core.settings import MOST_BYTES

T = TypeVar("T")


def told(parse: Callable[[str], T]) -> Callable[[str], T]:
    """A parser whose ValueError becomes the sentence that argparse shows."""

    def value(text: str) -> T:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text[:40]!r} cannot be used. {error}") from None

    return value


def whole(least: int, most: int) -> Callable[[str], int]:
    """A whole number within bounds."""
    parse = whole_parser(least, most)

    def ascii_only(text: str) -> int:
        return parse(text if text.isascii() else "")

    return told(ascii_only)


def size(example: str, *, none: bool = False) -> Callable[[str], int]:
    """A number of bytes or pixels with or without its unit: ``500k``, ``20M``, ``2G``; with ``none`` also 0."""
    return told(lambda text: parse_amount(text, 1, MOST_BYTES, none_allowed=none, example=example))


def seconds(least: float, most: float, *, none: bool = False) -> Callable[[str], float]:
    """Seconds, perhaps with a fraction; with ``none`` also 0."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if not least <= value <= most and not (none and value == 0):
            raise ValueError(
                f"Write a number of seconds from {least} to {most}{', or 0 for no limit' if none else ''}."
            )
        return value

    return told(parse)


def threshold(text: str) -> int:
    """A number from 2 on, or 0 for never."""
    return 0 if text == "0" else whole(2, 1_000_000)(text)
