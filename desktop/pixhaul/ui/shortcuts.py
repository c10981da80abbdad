"""All keyboard shortcuts in one dialog, read from the actions themselves, so that it is never out of date."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button
from pixhaul.ui.empty_page import EmptyPage
from pixhaul.ui.foot import foot
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.search_field import SearchField
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Role, Theme, set_ink


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something done with keys or mouse that is no action, such as ``Ctrl + wheel``."""

    text: str
    keys: str


Entry = QAction | Gesture
Groups = Sequence[tuple[str, Iterable[Entry]]]
"""Heading and entries; actions without a shortcut are left out."""


PAUSE_MS = 600
"""A screen reader says that nothing is found after a pause in typing: at each key it would talk into the next."""
_SCROLLS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def rows(entries: Iterable[Entry]) -> list[Gesture]:
    """What each entry does and its keys, as shown."""
    shown = []
    for entry in entries:
        if isinstance(entry, Gesture):
            shown.append(entry)
        elif entry.shortcuts():
            native = QKeySequence.SequenceFormat.NativeText
            keys = _either(list(dict.fromkeys(key.toString(native) for key in entry.shortcuts())))
            shown.append(Gesture(entry.text().replace("&", "").rstrip("…"), keys))
    return shown


def _either(keys: list[str]) -> str:
    """``F1 or ?``."""
    *before, said = keys
    for key in reversed(before):
        said = QCoreApplication.translate("ShortcutsDialog", "{keys} or {more}").format(keys=key, more=said)
    return said


class ShortcutsDialog(QDialog):
    """Does not block the window; what is typed looks for words and keys, and the arrows scroll."""

    def __init__(self, theme: Theme, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP_WIDE)
        self._grid.setHorizontalSpacing(GAP_WIDE)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._shown: list[tuple[str, list[QLabel]]] = []
        self._headings: list[tuple[QLabel, range]] = []
        for heading, entries in groups:
            self._add_group(heading, rows(entries))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.search = self._make_search()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: announce(self.search, self.tr("Nothing found")))
        self._scroll = scroll = QScrollArea(self)
        scroll.setObjectName("shortcutsScroll")
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows scroll from the search
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.ensurePolished()
        scroll.setWidget(page)
        close = Button(theme, self.tr("Close"), parent=self)
        close.setObjectName("shortcutsClose")
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close)
        self._nothing = EmptyPage(theme, "shortcutsEmpty", "keyboard", scroll.viewport())
        self._nothing.tell(self.tr("Nothing found"), self.tr("Try another word, or a key such as F5."))
        self._nothing.cover(scroll)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(GAP_WIDE, GAP_SMALL, GAP_WIDE, GAP)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(foot(self, (), (close,)))
        bar = scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(page.minimumSizeHint().width() + bar)
        open_at(self, QSize(max(480, self.minimumWidth()), 560))
        self.search.setFocus()

    def _add_group(self, heading: str, shown: list[Gesture]) -> None:
        if not shown:
            return
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, GAP_SMALL)
        title = self._label(heading, "strong")
        self._headings.append((title, range(len(self._shown), len(self._shown) + len(shown))))
        self._grid.addWidget(title, row + 1, 0, 1, 2)
        for offset, entry in enumerate(shown, start=row + 2):
            text, keys = self._label(entry.text, "body"), self._label(entry.keys, "body")
            text.setAccessibleName(f"{entry.text}: {entry.keys}")
            set_ink(keys, "secondary")
            self._shown.append((f"{heading} {entry.text} {entry.keys}".casefold(), [text, keys]))
            self._grid.addWidget(text, offset, 0)
            self._grid.addWidget(keys, offset, 1, Qt.AlignmentFlag.AlignRight)

    def _make_search(self) -> SearchField:
        field = SearchField(self._theme, self)
        field.setMaximumWidth(16_777_215)  # as wide as the dialog
        field.setToolTip("")
        field.setObjectName("shortcutsSearch")
        field.setAccessibleName(self.tr("Search the shortcuts"))
        field.setPlaceholderText(self.tr("Search the shortcuts"))
        field.textChanged.connect(self._look_for)
        field.installEventFilter(self)
        return field

    def _look_for(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [all(word in text for word in words) for text, _labels in self._shown]
        for (_text, labels), here in zip(self._shown, found, strict=True):
            for label in labels:
                label.setVisible(here)
        for title, those in self._headings:
            title.setVisible(any(found[number] for number in those))
        self._nothing.setVisible(not any(found))
        if any(found):
            self._pause.stop()
        else:
            self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down scroll while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLS:
            QApplication.sendEvent(self._scroll.verticalScrollBar(), event)
            return True
        return super().eventFilter(watched, event)

    def _label(self, text: str, role: Role) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        return label
