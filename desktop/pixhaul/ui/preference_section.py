"""The settings of one page of the preferences as a card under its heading."""

from collections.abc import Container

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from pixhaul.ui.preference import Page
from pixhaul.ui.preference_editors import words
from pixhaul.ui.preference_row import PreferenceRow
from pixhaul.ui.theme import GAP, Theme


class PreferenceSection(QWidget):
    """Knows its rows and which of them are shown."""

    def __init__(self, theme: Theme, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"page{page.title}")
        heading = QLabel(words(page.title), self)
        heading.setFont(theme.font("heading"))
        self._card = QFrame(self)
        self._card.setProperty("surface", "card")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self.rows = [PreferenceRow(theme, preference, self._card) for preference in page.preferences]
        for row in self.rows:
            inner.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(heading)
        column.addWidget(self._card)

    def show_matching(self, searched: list[str], keys: Container[str]) -> bool:
        """Show those rows of these settings that hold all of the words; whether there is any."""
        any_shown = False
        for row in self.rows:
            shown = row.preference.key in keys and row.matches(searched)
            row.setVisible(shown)
            row.set_first(shown and not any_shown)
            any_shown = any_shown or shown
        return any_shown
