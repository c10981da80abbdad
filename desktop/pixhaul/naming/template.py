"""The name template: ``{index:04}_{name}`` and an address make a safe relative path without extension."""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from pixhaul.naming.parts import FALLBACK, safe_part
from pixhaul.naming.urlname import folders_of, host_of, name_of

MAX_TEXT = 500
"""Longest template in characters."""
MAX_FOLDERS = 8
_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+")
_FIELD = re.compile(r"\s*([^:\s]*)\s*(?::(.*))?", re.DOTALL)
_WIDTH = re.compile(r"0?[1-9]|0?1[0-2]")


@dataclass
class TemplateError(Exception):
    """The template cannot be used; ``message`` says why, ``hint`` what to write instead."""

    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}"


@dataclass(frozen=True, slots=True)
class _Facts:
    url: str
    index: int
    n: int
    now: date


def _name(facts: _Facts) -> str:
    return name_of(facts.url) or host_of(facts.url) or FALLBACK


def _path(facts: _Facts) -> str:
    # A value never makes folders: only a / of the template does.
    return "_".join(safe_part(part, fallback="_") for part in folders_of(facts.url))


_TEXTS: Mapping[str, Callable[[_Facts], str]] = MappingProxyType(
    {
        "name": _name,
        "host": lambda facts: host_of(facts.url),
        "path": _path,
        "date": lambda facts: facts.now.strftime("%Y-%m-%d"),
    }
)
_NUMBERS: Mapping[str, Callable[[_Facts], int]] = MappingProxyType(
    {"index": lambda facts: facts.index, "n": lambda facts: facts.n}
)
FIELDS = ("name", "index", "n", "host", "path", "date")
"""Names that may stand between braces; ``index`` and ``n`` also with a width: ``{index:04}``."""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    width: int = 0

    def value(self, facts: _Facts) -> str:
        if self.name in _NUMBERS:
            return str(_NUMBERS[self.name](facts)).zfill(self.width)
        return _TEXTS[self.name](facts).replace("/", "_").replace("\\", "_")


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A parsed template: path parts, each a row of literal texts and fields."""

    text: str
    parts: tuple[tuple[str | _Field, ...], ...]

    @classmethod
    def parse(cls, text: str) -> "NameTemplate":
        """Read a template. Raises :class:`TemplateError` with what to write instead.

        ``{{`` and ``}}`` are literal braces; ``/`` (or a backslash) makes folders.
        """
        if not text.strip():
            raise TemplateError("The name is empty", "Write for example {index:04}_{name}.")
        if len(text) > MAX_TEXT:
            raise TemplateError("The name is too long", f"Use at most {MAX_TEXT} characters.")
        parts = _split(_pieces(text))
        if len(parts) > MAX_FOLDERS + 1:
            raise TemplateError("The name has too many folders", f"Use at most {MAX_FOLDERS}.")
        for number, part in enumerate(parts):
            _check(part, first=number == 0, last=number == len(parts) - 1)
        return cls(text, parts)

    def stem(self, *, url: str, index: int, now: date, n: int = 1) -> str:
        """Relative path without extension, parts joined by ``/``, safe on every system, never leaving its folder.

        ``index`` is the 1-based line, ``n`` the 1-based count within a group, ``now`` the day of the run (local time).
        """
        facts = _Facts(url, index, n, now)
        return "/".join(safe_part("".join(_text(piece, facts) for piece in part)) for part in self.parts)


def example(
    template: NameTemplate, now: date, *, url: str = "https://example.com/photos/cat.jpg", index: int = 1
) -> str:
    """What the first picture would be called, for the preview beside the template: ``0001_cat.jpg``."""
    return template.stem(url=url, index=index, now=now) + ".jpg"


def _text(piece: str | _Field, facts: _Facts) -> str:
    return piece if isinstance(piece, str) else piece.value(facts)


def _pieces(text: str) -> list[str | _Field]:
    pieces: list[str | _Field] = []
    for match in _PIECE.finditer(text):
        token = match[0]
        if token in ("{{", "}}"):
            pieces.append(token[0])
        elif token in ("{", "}"):
            raise TemplateError(
                "A brace stands alone", "Write {{ or }} for a brace in the name, or {name} for a field."
            )
        elif match[1] is not None:
            pieces.append(_field(match[1]))
        else:
            pieces.append(token)
    return pieces


def _field(inner: str) -> _Field:
    match = _FIELD.fullmatch(inner)
    name, width = (match[1], match[2]) if match else (inner, None)
    if name not in FIELDS:
        near = difflib.get_close_matches(name.lower(), FIELDS, n=1)
        known = f"Did you mean {{{near[0]}}}?" if near else "Known are " + ", ".join(f"{{{f}}}" for f in FIELDS) + "."
        raise TemplateError(f"There is no field {{{inner.strip()}}}", known)
    if width is None:
        return _Field(name)
    if name not in _NUMBERS:
        raise TemplateError(f"{{{name}}} takes no width", f"Write {{{name}}} only; a width goes with {{index:04}}.")
    if not _WIDTH.fullmatch(width):
        raise TemplateError(f"The width in {{{inner.strip()}}} is not usable", f"Write for example {{{name}:04}}.")
    return _Field(name, int(width))


def _split(pieces: list[str | _Field]) -> tuple[tuple[str | _Field, ...], ...]:
    parts: list[list[str | _Field]] = [[]]
    for piece in pieces:
        if isinstance(piece, _Field):
            parts[-1].append(piece)
            continue
        first, *more = piece.replace("\\", "/").split("/")
        if first:
            parts[-1].append(first)
        parts.extend([text] if text else [] for text in more)
    return tuple(map(tuple, parts))


def _check(part: tuple[str | _Field, ...], *, first: bool, last: bool) -> None:
    literal = "".join(piece for piece in part if isinstance(piece, str))
    if not part and first:
        raise TemplateError("The name starts with /", "Leave the / at the start out: folders begin in the destination.")
    if not part and last:
        raise TemplateError("The name ends with /", "Write what the file is called after the last /.")
    if not part:
        raise TemplateError("A folder in the name is empty", "Leave one of the two / out.")
    if len(literal.strip(" .")) == 0 and all(isinstance(piece, str) for piece in part):
        raise TemplateError("A part of the name has only dots or blanks", "Names cannot leave the destination folder.")
