"""The fields of a name template, and where their values come from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from pixhaul.naming.disposition import name_of as name_served
from pixhaul.naming.filters import Step
from pixhaul.naming.parts import FALLBACK, safe_part
from pixhaul.naming.urlname import folders_of, host_of, name_of, stem_of
from pixhaul.naming.wishes import stem_wanted

UNKNOWN = "#"
"""Stands for a letter or number that only the picture will tell."""
_NO_COLUMNS: Mapping[str, str] = MappingProxyType({})


class Facts(NamedTuple):
    """All that a name may be made of."""

    url: str
    line: int
    """1-based number of the line."""
    day: date
    """The day on which the work on the list began (local time)."""
    n: int | None = 1
    """1-based count within the group; None leaves it out, which tells the group."""
    columns: Mapping[str, str] = _NO_COLUMNS
    """Row of the table by the names that the template uses."""
    wish: str = ""
    """Path that the list wants."""
    extension: str = ""
    """Of the picture, with its dot; empty while it is not known."""
    disposition: str = ""
    """Content-Disposition of the answer, where the user lets servers name files."""
    sha256: str | None = None
    """Hexadecimal; None while it is not known."""
    width: int | None = None
    """Pixels; None while it is not known."""
    height: int | None = None


def _name(facts: Facts) -> str:
    wanted = stem_wanted(facts.wish) if facts.wish else ""
    if not wanted and facts.disposition:
        wanted = stem_of(name_served(facts.disposition)).strip(" .")
    return wanted or name_of(facts.url) or host_of(facts.url) or FALLBACK


def _path(facts: Facts) -> str:
    # A value never makes folders: only a / of the template does, or the list's own wish.
    return "_".join(safe_part(part, fallback="_") for part in folders_of(facts.url))


_TEXTS: Mapping[str, Callable[[Facts], str]] = MappingProxyType(
    {
        "name": _name,
        "host": lambda facts: host_of(facts.url),
        "path": _path,
        "date": lambda facts: facts.day.isoformat(),
        "ext": lambda facts: facts.extension.removeprefix("."),
    }
)
_NUMBERS: Mapping[str, Callable[[Facts], int | None]] = MappingProxyType(
    {
        "index": lambda facts: facts.line,
        "n": lambda facts: facts.n,
        "width": lambda facts: facts.width,
        "height": lambda facts: facts.height,
    }
)
FIELDS = ("name", "index", "n", "host", "path", "date", "ext", "sha256", "width", "height")
"""Names that may stand between braces besides those of columns."""
NUMBERS = tuple(_NUMBERS)
"""Fields that may have a width: ``{index:04}``."""
OF_THE_PICTURE = frozenset({"sha256", "width", "height"})
"""Fields whose values nothing but the bytes can tell, not even nearly."""
COLUMN = "col."
"""``{col.name}`` is a column even where its name is that of a field."""
_STEADY = frozenset({*_NUMBERS, "date", "ext", "sha256"})
"""Fields that stay whole when a name is too long."""
SHA256_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Field:
    """A pair of braces in a template."""

    name: str
    """Of the field, or of the column as it is written in the template."""
    column: bool = False
    width: int = 0
    """Least digits of a number; digits of a digest."""
    steps: tuple[Step, ...] = ()

    @property
    def steady(self) -> bool:
        """Whether its text stays whole when a name is too long."""
        return not self.column and self.name in _STEADY

    @property
    def is_plain_number(self) -> bool:
        """Whether it is digits as they are."""
        return not self.column and self.name in _NUMBERS and not self.steps

    def value(self, facts: Facts) -> str:
        """The text that stands in the name; separators of paths are taken out of it."""
        text = facts.columns.get(self.name, "").strip() if self.column else self._own(facts)
        for step in self.steps:
            text = step.done(text)
        return text.replace("/", "_").replace("\\", "_")

    def _own(self, facts: Facts) -> str:
        if self.name in _NUMBERS:
            number = _NUMBERS[self.name](facts)
            if number is None:
                return "" if self.name == "n" else UNKNOWN * max(1, self.width)
            return str(number).zfill(self.width)
        if self.name == "sha256":
            digits = self.width or SHA256_DIGITS
            return UNKNOWN * digits if facts.sha256 is None else facts.sha256[:digits]
        return _TEXTS[self.name](facts)
