"""The ``srcset`` attribute, parsed as the HTML standard says (4.8.4.3.10 "Parsing a srcset attribute")."""

import re
from dataclasses import dataclass

_SPACE = " \t\n\f\r"
_WIDTH = re.compile(r"\d+w")
_HEIGHT = re.compile(r"\d+h")
_DENSITY = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?x")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One image of a set. ``width`` is in pixels (0 when not given), ``density`` in pixels per CSS pixel."""

    url: str
    width: int = 0
    density: float = 1.0


def parse(text: str) -> list[Candidate]:
    """The candidates in order; those whose descriptors break the rules are left out, as the standard demands."""
    candidates: list[Candidate] = []
    position = 0
    while True:
        while position < len(text) and text[position] in _SPACE + ",":
            position += 1
        if position >= len(text):
            return candidates
        start = position
        while position < len(text) and text[position] not in _SPACE:
            position += 1
        url = text[start:position]
        descriptors: list[str] = []
        if url.endswith(","):
            url = url.rstrip(",")
        else:
            descriptors, position = _descriptors(text, position)
        candidate = _candidate(url, descriptors)
        if candidate is not None:
            candidates.append(candidate)


def largest(candidates: list[Candidate]) -> str | None:
    """Address of the candidate with the most pixels: the widest when widths are given, else the densest."""
    if not candidates:
        return None
    return max(candidates, key=lambda candidate: (candidate.width, candidate.density)).url


def _descriptors(text: str, position: int) -> tuple[list[str], int]:
    """The words up to the next comma outside of parentheses, and where that is."""
    words: list[str] = []
    word, depth = "", 0
    while position < len(text):
        character = text[position]
        position += 1
        if depth == 0 and character == ",":
            break
        if depth == 0 and character in _SPACE:
            words.append(word)
            word = ""
            continue
        depth += {"(": 1, ")": -1 if depth else 0}.get(character, 0)
        word += character
    words.append(word)
    return [word for word in words if word], position


def _candidate(url: str, descriptors: list[str]) -> Candidate | None:
    width: int | None = None
    density: float | None = None
    height: int | None = None
    for word in descriptors:
        if _WIDTH.fullmatch(word) and width is None and density is None:
            width = int(word[:-1][:9])
            if width == 0:
                return None
        elif _DENSITY.fullmatch(word) and width is None and density is None and height is None:
            density = float(word[:-1])
            if density < 0:
                return None
        elif _HEIGHT.fullmatch(word) and height is None and density is None and int(word[:-1][:9]) > 0:
            height = int(word[:-1][:9])
        else:
            return None
    if height is not None and width is None:
        return None
    return Candidate(url, width or 0, 1.0 if density is None else density)
