"""A calm band above the pictures: a heading, a few lines with what can be done about them, and buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pixhaul.ui import tab_order
from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.handing_on import hand_on
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, MARGIN, Role, Theme

_NARROW = 560
"""Width in logical pixels below which buttons show their icons only."""

_ALL = 1_000
"""Stretch of what takes all that is left: the blank at the end has 1."""


class TextLink(QPushButton):
    """A word within a sentence that can be pressed; it has the accent's colour, a line below, and a focus ring."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class Card(QFrame):
    """Takes no room while it is empty. Not a dialog: it never takes the focus, and nothing waits for it.

    Escape closes it while the focus is inside.
    """

    closed = Signal()
    """By its button or by Escape."""
    filled = Signal()
    """It has new parts, which belong where the card stands in the reading order."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """``name`` begins the object names of the parts: ``preflight`` gives ``preflightHeading``."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._box: QFrame | None = None
        self._shown_buttons: list[Button] = []
        """Those with an icon, which is enough where there is little room."""
        self.goes_on: QWidget | None = None
        """What has the keyboard when the card goes while it was in it."""
        self.setObjectName(f"{name}Card")
        self.setProperty("surface", "ground")
        self._ground = QVBoxLayout(self)
        self._ground.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def begin(self, heading: str) -> None:
        """Take away what is shown and begin anew with this heading."""
        self._clear()
        self._box = QFrame(self)
        self._box.setObjectName(f"{self._name}Box")
        self._box.setProperty("surface", "bar")
        self._box.setProperty("edge", "bottom")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP_SMALL // 2)
        self._lines.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        row = QHBoxLayout(self._box)
        row.setContentsMargins(MARGIN, GAP_SMALL + 2, MARGIN, GAP_SMALL + 3)
        row.setSpacing(GAP_WIDE)
        row.addLayout(self._lines, 1)
        row.addLayout(self._buttons)
        self._ground.addWidget(self._box)
        self.line(heading, f"{self._name}Heading", role="heading")  # no text: an object name

    def line(self, text: str, name: str, *links: tuple[str, str, Callable[[], object]], role: Role = "body") -> None:
        """Add a line of plain text; a link is its word, its object name, and what it does."""
        self._last = QHBoxLayout()
        self._last.setSpacing(GAP_SMALL)
        self._last.addStretch(1)
        self._lines.addLayout(self._last)
        self.beside(text, name, *links, role=role)

    def beside(self, text: str, name: str, *links: tuple[str, str, Callable[[], object]], role: Role = "body") -> None:
        """The same in the last line, after what it says already."""
        assert self._box is not None
        row = self._last
        first = row.count() == 1
        if not first:
            row.insertSpacing(row.count() - 1, GAP)
        label = ElidedLabel(self._theme, role, "text" if role == "heading" else "secondary", self._box)
        label.setObjectName(name)
        label.setText(text)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if not first:
            label.set_yielding()  # the heading comes before what is said beside it
        row.insertWidget(row.count() - 1, label, 0 if first else _ALL)
        for word, link_name, act in links:
            link = TextLink(word, link_name, self._box)
            link.setFont(self._theme.font(role))
            link.setAccessibleDescription(text)
            link.clicked.connect(act)
            row.insertWidget(row.count() - 1, link)

    def button(self, word: str, name: str, act: Callable[[], object], icon: str = "", tip: str = "") -> Button:
        """Add a button at the end of the card."""
        button = Button(self._theme, word, icon, parent=self._box)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        if icon:
            self._shown_buttons.append(button)
        return button

    def finish(self, spoken: str) -> None:
        """Put the close button in, show the card, and let screen readers say ``spoken``."""
        assert self._box is not None
        self._lines.addStretch(1)
        close = Button(self._theme, self.tr("Close"), "x", "quiet", self._box)
        close.setObjectName(f"{self._name}Close")
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close_now)
        close.set_compact(True)
        self._buttons.addWidget(close)
        self._fit()
        self._box.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        self._put_in_tab_order()
        self.show()
        announce(self, spoken)

    @property
    def spoken(self) -> str:
        """What the card says, as one text."""
        return self.accessibleName()

    def close_now(self) -> None:
        """The user has seen it."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Go, because what it says is over."""
        if self._box is not None:
            hand_on(self, self.goes_on)
            self.hide()
            self._clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the words of the lines come before those of the buttons."""
        for button in self._shown_buttons:
            button.set_compact(self.width() < _NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._ground.removeWidget(self._box)
            self._box.deleteLater()
            self._box = None
            self._shown_buttons.clear()
            self.setAccessibleName("")

    def _put_in_tab_order(self) -> None:
        """Links line by line, then the buttons, all where the card stands in the reading order."""
        assert self._box is not None
        tab_order.chain([*self._box.findChildren(TextLink), *self._box.findChildren(Button)])
        self.filled.emit()
