"""The search field: an icon, a clear button while there is text, Escape clears, Return goes to what was found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from pixhaul.ui.theme import Theme

_PAUSE_MS = 120
"""A filter over a long list runs after a pause in typing, not at every key."""
_LEAVES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape})


class SearchField(QLineEdit):
    """Text to look for in names and links; ``changed`` comes after a short pause in typing."""

    changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self.goes_on: QWidget | None = None
        """What is searched: it has the keyboard after Return or Down, and after Escape in an empty field."""
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search names, links and columns"))
        self.setPlaceholderText(self.tr("Search pictures"))
        self.setToolTip(self.tr("Search names, links and columns (Ctrl+F)"))
        self.setFont(theme.font())
        self.setProperty("sign", True)
        self.setMinimumWidth(128)
        self.setMaximumWidth(240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lens = QAction(self.tr("Search"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def take_focus(self) -> None:
        """Go into the field with its text selected."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
            return
        if self.goes_on is not None and self.goes_on.isVisible() and event.key() in _LEAVES:
            self._tell()
            self.goes_on.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.changed.emit(text)

    def _draw_icons(self) -> None:
        ink = self._theme.palette.secondary
        self._lens.setIcon(self._theme.icons.icon("search", ink, 16))
        self._clear.setIcon(self._theme.icons.icon("x", ink, 16))
