"""Asks about typed and pasted texts that hold patterns before all their addresses are made."""

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QObject

from pixhaul.app.services import Services
from pixhaul.intake.patterns import find_patterns
from pixhaul.ui.pattern_card import PatternCard

_LONGEST = 20_000
"""Characters of a text that is looked through on the window's thread; a longer one is a list, and read as it stands."""
_MOST = 100
"""Patterns that are counted in one text."""


class Patterns(QObject):
    """Takes a text to the reader, at once or after the user's word."""

    def __init__(self, services: Services, card: PatternCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._card = card
        card.added.connect(self._read)
        services.adder.added.connect(lambda _added: card.put_away())
        services.begun_anew.connect(card.put_away)

    def take(self, text: str) -> bool:
        """Show the card when a text holds patterns; false when it holds none, and nothing was done with it."""
        if len(text) > _LONGEST or not ("[" in text or "{" in text):
            return False
        found = list(islice(find_patterns(text), _MOST))
        if found:
            self._card.show_patterns(text, found)
        return bool(found)

    def read(self, text: str) -> None:
        """Add a typed text, or ask first."""
        if not self.take(text):
            self._services.reader.read_text(text)

    def _read(self, text: str, as_patterns: bool) -> None:
        reading = replace(self._services.reader.reading, patterns=as_patterns)
        from pixhaul.intake.text import read_text  # brings all readers of lists along: not before the window shows

        self._services.reader.read(lambda _: read_text(text, reading))
