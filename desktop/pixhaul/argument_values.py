"""The types of arguments: what is typed becomes a value, or a sentence that says how to write it."""

import argparse
from collections.abc import Callable
from typing import TypeVar

from pixhaul.core.quantities import parse_amount, whole_parser

T = TypeVar("T")
MOST = 10**15


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


def size(example: str) -> Callable[[str], int]:
    """A number of bytes or pixels with or without its unit: ``500k``, ``20M``, ``2G``."""
    return told(lambda text: parse_amount(text, 1, MOST, none_allowed=False, example=example))


def seconds(least: float, most: float) -> Callable[[str], float]:
    """Seconds, perhaps with a fraction."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if not least <= value <= most:
            raise ValueError(f"Write a number of seconds from {least:g} to {most:g}.")
        return value

    return told(parse)


def threshold(text: str) -> int:
    """A number from 2 on, or 0 for never."""
    return 0 if text == "0" else whole(2, 1_000_000)(text)
