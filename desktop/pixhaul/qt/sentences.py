"""Sentences of the rooms that know no Qt, in the window's language.

Core, engine, intake and the others make English sentences, which also stand in the record and in reports. Here, at the
border, they are told by their templates (``catalogue``), and what stands in the places is put into the
translated template. A sentence that nobody knows comes back as it is.
"""

import contextlib
import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from pixhaul.qt import locale_words
from pixhaul.qt.catalogue import core, engine, fetch, imaging, intake, journal, naming, report
from pixhaul.qt.catalogue.counts import COUNTS

_CONTEXT = "Sentences"  # no text: a context
_LONGEST = 2000
"""Letters of a sentence that is looked at; what is longer is none of ours."""
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])(?::[0-5]\d){2}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d")
"""A time of this day and one of another, as ``core.wording.time_of_day`` writes them."""
_SIZE = re.compile(r"(\d+(?:\.\d+)?) (bytes?|[kMGTP]B)")
_FIGURES = frozenset({"count", "first", "least", "left", "line", "max_count", "most", "number", "row"})
"""Places of templates where a number is meant, and nothing else."""
_SCALE = {"byte": 1.0, "bytes": 1.0, "kB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "PB": 1e15}
_JOINTS = ("; ", ". ", ": ", ", ")
"""What whole texts are joined with."""
_WRITTEN = {
    QLocale.Language.Arabic: {"; ": "؛ ", ", ": "، "},
    QLocale.Language.French: {"; ": "\u202f; ", ": ": "\u00a0: "},
    QLocale.Language.Chinese: {"; ": "；", ". ": "。", ": ": "：", ", ": "，"},
}
"""The joints as a language writes them, where it has its own."""


def joint(english: str, locale: QLocale) -> str:
    """What whole texts are joined with, as a language writes it."""
    return _WRITTEN.get(locale.language(), {}).get(english, english)


def translated(text: str) -> str:
    """A sentence in the window's language. English stays as it is, and so does what nobody knows."""
    locale = QLocale()
    if locale.language() in {QLocale.Language.C, QLocale.Language.English}:
        return text
    return _translated(text, locale.name())


@lru_cache(maxsize=4096)
def _translated(text: str, locale: str) -> str:  # noqa: ARG001 - it tells languages apart
    if not text or len(text) > _LONGEST:
        return text
    return _whole(text) or _joined(text) or text


def _whole(text: str) -> str | None:
    """The translation of one text, or None when it is not known."""
    if text in _exact():
        return QCoreApplication.translate(_CONTEXT, text)
    for pattern, template in _patterns():
        if found := pattern.fullmatch(text):
            values = {name: _figure(name, value) or _value(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(_CONTEXT, template).format(**values)
    return _counted(text)


def _figure(place: str, text: str) -> str | None:
    """A small count or line number in the digits of the language. Elsewhere a number may be the name of a file."""
    return locale_words.number(int(text)) if place in _FIGURES and text.isdecimal() else None


def _value(text: str) -> str:
    """What stood in a place: a number, a size, a text of ours, or something that stays as it is."""
    if _WHOLE.fullmatch(text):
        return locale_words.count(int(text.replace(",", ""))) if "," in text else text
    if time := _time(text):
        return time
    if size := _SIZE.fullmatch(text):
        return locale_words.size(float(size[1]) * _SCALE[size[2]])
    return _whole(text) or _joined(text) or text


def _time(text: str) -> str | None:
    """A time in the digits and the order of the language; None when it is none."""
    if _CLOCK.fullmatch(text):
        return locale_words.clock_time(datetime.fromisoformat(f"2000-01-01 {text}"))
    if _MOMENT.fullmatch(text):
        with contextlib.suppress(ValueError):  # a day that no month has
            return locale_words.date_time(datetime.fromisoformat(text))
    return None


def _joined(text: str) -> str | None:
    """Two texts with a joint between, if both are known or at least the first."""
    for english in _JOINTS:
        first, found, rest = text.partition(english)
        between = joint(english, QLocale())
        if english == ". ":  # the full stop is a part of the text before it
            first, between = f"{first}.", between[1:]
        if found and (head := _whole(first)):
            return f"{head}{between}{_whole(rest) or _joined(rest) or rest}"
    return None


def _counted(text: str) -> str | None:
    """``3 pictures``, as the language counts."""
    number, _, words = text.partition(" ")
    if _WHOLE.fullmatch(number) and words in _counts():
        return QCoreApplication.translate(_CONTEXT, _counts()[words], "", int(number.replace(",", "")))
    return None


@lru_cache(maxsize=1)
def _exact() -> frozenset[str]:
    rooms = (core, engine, fetch, imaging, intake, journal, naming, report)
    return frozenset(template for room in rooms for template in room.TEMPLATES)


@lru_cache(maxsize=1)
def _counts() -> dict[str, str]:
    """What is counted, by the English words for one and for many."""
    return {words: source for source, *forms in COUNTS for words in forms}


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates with places, those with the most letters of their own first."""
    made = [(pattern, template) for template in _exact() if (pattern := pattern_of(template)) is not None]
    return tuple(sorted(made, key=lambda pair: (-_letters(pair[1]), pair[1])))


def pattern_of(template: str) -> re.Pattern[str] | None:
    """A pattern that finds what stands in the places of a template; None without plain places, or with nothing else."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return None
    if not any(name for _, name, _, _ in parts) or not _letters(template):
        return None  # nothing but a place would take any text for its own
    return re.compile("".join(_expressions(parts)), re.DOTALL)


def _expressions(parts: list[tuple[str, str | None, str | None, str | None]]) -> Iterator[str]:
    for literal, name, _, _ in parts:
        yield re.escape(literal)
        if name is not None:
            yield f"(?P<{name}>.+?)" if name.isidentifier() else re.escape("{" + name + "}")


def _letters(template: str) -> int:
    return sum(len(literal) for literal, *_ in Formatter().parse(template))
