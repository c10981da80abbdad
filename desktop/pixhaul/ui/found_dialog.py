"""What was found, below a heading that sums it up: rows that scroll, and at the foot what can be done about them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.following_scroll import FollowingScroll
from pixhaul.ui.foot import foot
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Role, Theme, set_ink


class FoundDialog(QDialog):
    """Does not block the window. Whoever inherits fills :attr:`grid`, and then puts the parts together."""

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        """``name`` begins the object names of the parts."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = QWidget(self)
        self.grid = QGridLayout(self._page)
        self.grid.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP_WIDE)
        self.grid.setHorizontalSpacing(GAP_WIDE)
        self.grid.setVerticalSpacing(GAP_SMALL)

    def _put_together(self, heading: str, said: str, buttons: Iterable[QWidget]) -> None:
        """Heading, a quieter sentence or none, the rows, and the buttons, the primary one last."""
        head = QVBoxLayout()
        head.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP)
        head.setSpacing(GAP_SMALL)
        title = self._label(heading, "heading", "text")
        title.setObjectName(f"{self._name}Heading")
        title.setWordWrap(True)
        head.addWidget(title)
        if said:
            sentence = self._label(said, "body", "secondary")
            sentence.setWordWrap(True)
            head.addWidget(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(foot(self, (), buttons))

    def _scrolled(self) -> FollowingScroll:
        self.grid.setRowStretch(self.grid.rowCount(), 1)
        scroll = FollowingScroll(self._page, self)
        scroll.setObjectName(f"{self._name}Scroll")
        scroll.setAccessibleName(self.tr("What was found"))
        return scroll

    def _button(self, word: str, name: str, kind: str = "") -> Button:
        button = Button(self._theme, word, "", kind, self)
        button.setObjectName(name)
        return button

    def _label(self, text: str, role: Role, ink: Ink) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        set_ink(label, ink)
        return label
