"""The card for addresses with a range in them: how many they stand for, before any is made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pixhaul.intake.patterns import Pattern
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import translated
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
        heading = _heading(len(patterns), count)
        refusal = translated(next((pattern.refusal for pattern in patterns if pattern.refusal), ""))
        first = self.tr("First: {address}").format(address=patterns[0].at(0))
        last = self.tr("Last: {address}").format(address=patterns[-1].at(-1))
        self.begin(heading)
        self.line(first, "patternFirst")
        self.line(last, "patternLast")
        if refusal:
            self.line(refusal, "patternRefusal")
        else:
            more = len(text.split()) > len(patterns)
            all_of_it = QCoreApplication.translate("PatternCard", "Add %Ln addresses", "", count)
            words = self.tr("Add all addresses") if more else all_of_it
            self.button(words, "patternAdd", lambda: self._add(text, True), "plus")
        self.button(self.tr("Add the text as it is"), "patternLiteral", lambda: self._add(text, False))
        self.finish(". ".join(part for part in (heading, first, last, refusal) if part))

    def _add(self, text: str, as_patterns: bool) -> None:
        self.put_away()
        self.added.emit(text, as_patterns)


def _heading(patterns: int, addresses: int) -> str:
    """``A pattern for 1,284 addresses``."""
    if patterns == 1:
        return QCoreApplication.translate("PatternCard", "A pattern for %Ln addresses", "", addresses)
    text = QCoreApplication.translate("PatternCard", "{patterns} patterns for %Ln addresses", "", addresses)
    return text.format(patterns=locale_words.count(patterns))
