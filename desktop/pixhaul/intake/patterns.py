"""Addresses with a range in them: ``[001-100]``, ``[a-z]``, ``[0-20:2]``, ``{front,back}``, as curl writes them.

Nothing is made until it is asked for: how many there are is multiplied, not counted.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import LONGEST, entry_of, refused

MAX_COUNT = 1_000_000
"""Addresses that one pattern may stand for."""
_MAX_PARTS = 20
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*[\[{][^\r\n]*")
_PART = re.compile(
    r"\[(?:(?P<low>\d{1,15})-(?P<high>\d{1,15})|(?P<first>[a-z])-(?P<last>[a-z])|(?P<First>[A-Z])-(?P<Last>[A-Z]))"
    r"(?::(?P<step>[1-9]\d{0,8}))?\]"
    r"|\{(?P<words>[^{}\s\"'<>|]*)\}"
)
_TEMPLATE_SIGNS = ("?", "&", "#", "+", ";", "/")
"""What begins an expression of RFC 6570 (``{?page,size}``), which is no list of words."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """An address with ranges. In a list the last range counts fastest."""

    text: str
    literals: tuple[str, ...]
    """What stands before, between and behind the ranges."""
    ranges: tuple[Sequence[str], ...]

    @property
    def count(self) -> int:
        """How many addresses it stands for."""
        return prod(map(len, self.ranges))

    @property
    def refusal(self) -> str:
        """Why it is not taken, a sentence without a full stop; empty when it is."""
        if self.count <= MAX_COUNT:
            return ""
        return f"This pattern stands for {self.count:,} addresses; {MAX_COUNT:,} is the most at once"

    def at(self, index: int) -> str:
        """The address with that number, from 0; negative ones count from the end. Raises IndexError."""
        left = index if index >= 0 else index + self.count
        if not 0 <= left < self.count:
            raise IndexError(index)
        chosen: list[str] = []
        for values in reversed(self.ranges):
            left, place = divmod(left, len(values))
            chosen.append(values[place])
        return self._with(reversed(chosen))

    def examples(self, most: int = 4) -> list[str]:
        """The first addresses and the last one, ``most`` in all."""
        if self.count <= most:
            return [self.at(index) for index in range(self.count)]
        return [*(self.at(index) for index in range(most - 1)), self.at(-1)]

    def __iter__(self) -> Iterator[str]:
        return map(self._with, itertools.product(*self.ranges))

    def _with(self, chosen: Iterator[str] | Sequence[str]) -> str:
        return self.literals[0] + "".join(itertools.chain(*zip(chosen, self.literals[1:], strict=True)))


@dataclass(frozen=True, slots=True)
class _Numbers(Sequence[str]):
    values: range
    width: int

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: int) -> str:  # type: ignore[override]  # slices are not needed
        return f"{self.values[index]:0{self.width}d}"


@dataclass(frozen=True, slots=True)
class _Letters(Sequence[str]):
    values: range

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: int) -> str:  # type: ignore[override]  # slices are not needed
        return chr(self.values[index])


def pattern_of(line: str) -> Pattern | None:
    """The pattern that a whole line is, None when it is a plain address or something else.

    Brackets of an IPv6 host, ``[1]`` and ``a[0]=`` are none, and nothing that is percent-encoded is.
    """
    text = line.strip().strip("<>\"'`")
    if len(text) > LONGEST or not _ADDRESS.fullmatch(text):
        return None
    literals: list[str] = []
    ranges: list[Sequence[str]] = []
    start = 0
    for part in _PART.finditer(text):
        values = _values(part)
        if values is not None and len(ranges) < _MAX_PARTS:
            literals.append(text[start : part.start()])
            ranges.append(values)
            start = part.end()
    return Pattern(text, (*literals, text[start:]), tuple(ranges)) if ranges else None


def find_patterns(text: str) -> Iterator[Pattern]:
    """The patterns in a pasted or typed text, line by line; lines without brackets cost next to nothing."""
    for line in _LINE.finditer(text):
        pattern = pattern_of(line[0])
        if pattern is not None:
            yield pattern


def find_pattern(text: str) -> Pattern | None:
    """The first pattern in a text, None when there is none."""
    return next(find_patterns(text), None)


def read_pattern(pattern: Pattern) -> Iterator[NewEntry]:
    """Entries of all its addresses; a pattern that stands for too many is refused as one line."""
    if pattern.refusal:
        return iter((refused(pattern.text, pattern.refusal),))
    return map(entry_of, pattern)


def _values(part: re.Match[str]) -> Sequence[str] | None:
    if part["words"] is not None:
        words = part["words"].split(",")
        return None if len(words) == 1 or words[0].startswith(_TEMPLATE_SIGNS) else words
    step = int(part["step"] or 1)
    if part["low"] is not None:
        low, high = part["low"], part["high"]
        padded = any(len(end) > 1 and end[0] == "0" for end in (low, high))
        return _Numbers(_span(int(low), int(high), step), max(len(low), len(high)) if padded else 0)
    first, last = part["first"] or part["First"], part["last"] or part["Last"]
    return _Letters(_span(ord(first), ord(last), step))


def _span(first: int, last: int, step: int) -> range:
    """Both ends included, downwards when the first is the greater one."""
    return range(first, last + 1, step) if first <= last else range(first, last - 1, -step)
