"""The card for addresses with a range in them: how many they stand for, before any is made."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pixhaul.core import wording
from pixhaul.intake.patterns import Pattern
from pixhaul.ui.card import Card
from pixhaul.ui.theme import Theme


class PatternCard(Card):
    """Nothing is added until one of its buttons is pressed."""

    added = Signal(str, bool)
    """The text, and whether its patterns stand for all their addresses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "pattern", parent)

    def show_patterns(self, text: str, patterns: Sequence[Pattern]) -> None:
        """Show what these patterns of a text stand for."""
        count = sum(pattern.count for pattern in patterns)
        heading = wording.plural(count, "address", "addresses")
        heading = f"A pattern for {heading}" if len(patterns) == 1 else f"{len(patterns)} patterns for {heading}"
        refusal = next((pattern.refusal for pattern in patterns if pattern.refusal), "")
        first, last = patterns[0].at(0), patterns[-1].at(-1)
        self.begin(heading)
        self.line(f"First: {first}", "patternFirst")
        self.line(f"Last: {last}", "patternLast")
        if refusal:
            self.line(refusal, "patternRefusal")
        else:
            more = len(text.split()) > len(patterns)
            words = "Add all addresses" if more else f"Add {wording.plural(count, 'address', 'addresses')}"
            self.button(words, "patternAdd", lambda: self._add(text, True), "plus")
        self.button("Add the text as it is", "patternLiteral", lambda: self._add(text, False))
        self.finish(". ".join(part for part in (heading, f"First: {first}", f"Last: {last}", refusal) if part))

    def _add(self, text: str, as_patterns: bool) -> None:
        self.put_away()
        self.added.emit(text, as_patterns)
