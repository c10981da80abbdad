"""The preferences: pages on the left, a search over all of them, and every change in effect at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pixhaul.core.settings import Settings, fits
from pixhaul.ui.controls import Button
from pixhaul.ui.preference_list import PAGES, Page
from pixhaul.ui.preference_row import PreferenceRow
from pixhaul.ui.proxy_field import ProxyField
from pixhaul.ui.search_field import SearchField
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme, set_ink

_SIDE = 196
_SIZE = QSize(860, 640)


class PreferencesDialog(QDialog):
    """Does not block the window. It shows a :class:`Settings` and tells each change; it keeps nothing itself."""

    changed = Signal(str, object)
    """Name and new value of a setting, which fits."""
    proxy_password = Signal(str, bool)
    """The password of the proxy, and whether to keep it in the keyring."""

    def __init__(self, theme: Theme, settings: Callable[[], Settings], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.rows: dict[str, PreferenceRow] = {}
        self._sections: list[_Section] = []
        self.setObjectName("preferencesDialog")
        self.setWindowTitle("Preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = self._make_pages()
        self.search = SearchField(theme, self)
        self.search.setObjectName("preferencesSearch")
        self.search.setPlaceholderText("Search settings")
        self.search.setAccessibleName("Search settings")
        self._nothing = QLabel("No setting is called like this", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_ink(self._nothing, "secondary")
        self._scroll = self._make_scroll()
        self._build()
        self.search.changed.connect(lambda _text: self._arrange())
        self.pages.currentRowChanged.connect(self._page_chosen)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.take_focus)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.pages.setCurrentRow(0)
        self.refresh()
        self.resize(_SIZE)
        self.search.setFocus()

    def refresh(self) -> None:
        """Show the settings of this moment."""
        settings = self._settings()
        for key, row in self.rows.items():
            row.show_value(getattr(settings, key))

    def reveal(self, key: str) -> None:
        """Show the page of a setting and put the focus into it."""
        for number, page in enumerate(PAGES):
            if any(preference.key == key for preference in page.preferences):
                self.search.clear()
                self.pages.setCurrentRow(number)
        self.rows[key].field.focus_widget.setFocus()
        self._scroll.ensureWidgetVisible(self.rows[key])

    def _make_pages(self) -> QListWidget:
        pages = QListWidget(self)
        pages.setObjectName("preferencePages")
        pages.setAccessibleName("Pages")
        pages.setFrameShape(QFrame.Shape.NoFrame)
        pages.setFixedWidth(_SIDE - 2 * GAP)
        for page in PAGES:
            item = QListWidgetItem(page.title, pages)
            item.setSizeHint(QSize(0, 34))
        return pages

    def _make_scroll(self) -> QScrollArea:
        inside = QWidget(self)
        inside.setObjectName("preferencesGround")
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_WIDE + GAP, GAP_WIDE, GAP_WIDE + GAP, GAP_WIDE)
        column.setSpacing(GAP_WIDE + GAP_SMALL)
        for page in PAGES:
            section = _Section(self._theme, page, inside)
            for row in section.rows:
                self.rows[row.preference.key] = row
                self._join(row)
            self._sections.append(section)
            column.addWidget(section)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("preferencesScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _join(self, row: PreferenceRow) -> None:
        row.changed.connect(self._change)
        if isinstance(row.field, ProxyField):
            row.field.password_typed.connect(self.proxy_password)

    def _build(self) -> None:
        side = QFrame(self)
        side.setProperty("surface", "panel")
        side.setFixedWidth(_SIDE)
        left = QVBoxLayout(side)
        left.setContentsMargins(GAP, GAP_WIDE, GAP, GAP)
        left.setSpacing(GAP_WIDE - GAP_SMALL)
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        line = QFrame(self)
        line.setProperty("surface", "line")
        line.setFixedWidth(1)
        close = Button(self._theme, "Close", parent=self)
        close.setObjectName("preferencesClose")
        close.setToolTip("Close (Esc)")
        close.clicked.connect(self.close)
        note = QLabel("Changes take effect at once.", self)
        note.setFont(self._theme.font("caption"))
        set_ink(note, "secondary")
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        bottom = QHBoxLayout(foot)
        bottom.setContentsMargins(GAP_WIDE + GAP, GAP, GAP_WIDE, GAP)
        bottom.addWidget(note)
        bottom.addStretch(1)
        bottom.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        right.addWidget(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        QWidget.setTabOrder(self.search, self.pages)
        whole.addWidget(side)
        whole.addWidget(line)
        whole.addLayout(right, 1)

    def _draw_icons(self) -> None:
        for number, page in enumerate(PAGES):
            item = self.pages.item(number)
            item.setIcon(self._theme.icons.icon(page.icon, self._theme.palette.secondary))

    def _page_chosen(self) -> None:
        self.search.clear()
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        """Show the chosen page, or what the search finds on all of them."""
        words = self.search.text().lower().split()
        found = False
        for number, section in enumerate(self._sections):
            if words:
                shown = section.show_matching(words)
            else:
                section.show_matching([])
                shown = number == self.pages.currentRow()
            section.setVisible(shown)
            found = found or shown
        self._nothing.setVisible(not found)

    def _change(self, key: str, value: Any) -> None:
        if fits(key, value):
            self.changed.emit(key, value)
            self.rows[key].show_value(getattr(self._settings(), key))


class _Section(QWidget):
    """The settings of one page as a card under its heading."""

    def __init__(self, theme: Theme, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"page{page.title}")
        heading = QLabel(page.title, self)
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

    def show_matching(self, words: list[str]) -> bool:
        """Show the rows that hold all of the words; whether there is any."""
        any_shown = False
        for row in self.rows:
            shown = row.matches(words)
            row.setVisible(shown)
            row.set_first(shown and not any_shown)
            any_shown = any_shown or shown
        return any_shown
