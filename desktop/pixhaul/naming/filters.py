"""What may be done to a value (``{name|slug|trim:40}``), and what stands for an empty one (``{SKU?none}``)."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from pixhaul.naming.parts import shortened

MOST_LETTERS = 240
"""Largest number behind ``|trim:``; more than this many letters no name can have."""
DEFAULT = "?"
TRIM = "trim"
_ACCENTS = re.compile("([A-Za-z])[\u0300-\u036f]+")
_DASHES = re.compile("-{2,}")


class Step(NamedTuple):
    """One step on the way from the value of a field to its text in the name."""

    kind: str
    """Name of a filter, or ``?`` for a default."""
    argument: str = ""

    def done(self, text: str) -> str:
        """The text after this step."""
        if self.kind == DEFAULT:
            return text if text.strip() else self.argument
        if self.kind == TRIM:
            return shortened(text.strip(), int(self.argument))
        return _PLAIN[self.kind](text)


def slug(text: str) -> str:
    """Lower-case words joined by dashes, Latin letters without accents: ``Grüße aus Köln!`` -> ``grusse-aus-koln``.

    Letters of other scripts stay as they are.
    """
    plain = _ACCENTS.sub(r"\1", unicodedata.normalize("NFKD", text)).casefold()
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else "-" for c in plain)
    return unicodedata.normalize("NFC", _DASHES.sub("-", "".join(kept)).strip("-"))


_PLAIN: Mapping[str, Callable[[str], str]] = MappingProxyType({"lower": str.lower, "upper": str.upper, "slug": slug})
FILTERS = ("lower", "upper", "slug", TRIM)
"""Names that may stand behind a ``|``; ``trim`` needs a number: ``|trim:40``."""
