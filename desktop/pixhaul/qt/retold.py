"""What shown texts were before languages changed, so that no language in between takes anything from them.

German has one word for “Connection” and “Connecting”; who goes from English to German and back means the first one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from pixhaul.qt.retelling import Retelling, marked_texts


@dataclass(frozen=True, slots=True)
class _Origin:
    """A text as a part of the window was given it, and the language of that moment."""

    text: str
    language: str


_Origins = WeakKeyDictionary[QObject, dict[str, list[_Origin]]]
"""By what shows a text, and by the text that is shown; several in the order in which they are asked for."""


class Retold:
    """One for all languages of a process. On the window's thread."""

    def __init__(self) -> None:
        self._tellings: dict[str, Retelling] = {}
        self._language = ""
        self._before = _Origins()
        self._now = _Origins()

    def leave(self, language: str) -> None:
        """Another language comes; to be called while ``language`` is in place. Raises what `marked_texts` raises."""
        if language not in self._tellings:
            self._tellings[language] = Retelling(marked_texts())
        for telling in self._tellings.values():
            telling.begin()
        self._language = language
        self._before, self._now = self._now, _Origins()

    def again(self, thing: QObject, text: str, near: Callable[[], list[str]]) -> str:
        """What ``thing`` shows, in the language that is in place now. ``near`` as for `Retelling.again`."""
        origin = self._origin(thing, text)
        telling = self._tellings[origin.language]
        told = telling.again(origin.text, near)
        if telling.knows(origin.text):
            self._now.setdefault(thing, {}).setdefault(told, []).append(origin)
        return told

    def _origin(self, thing: QObject, text: str) -> _Origin:
        origins = self._before.get(thing, {}).get(text)
        if not origins:
            return _Origin(text, self._language)
        return origins.pop(0) if len(origins) > 1 else origins[0]
