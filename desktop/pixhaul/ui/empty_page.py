"""What stands where a list would be that has no rows: a sign, why it is empty, and what would fill it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QVBoxLayout, QWidget

from pixhaul.ui.sign import Sign
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Role, Theme, set_ink


class EmptyPage(QWidget):
    """Quiet: it takes no keys and no clicks."""

    def __init__(self, theme: Theme, name: str, sign: str, parent: QWidget | None = None) -> None:
        """``name`` is the object name, ``sign`` an icon."""
        super().__init__(parent)
        self._theme = theme
        self._covered: QAbstractScrollArea | None = None
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heading = self._label("heading", f"{name}Heading")  # no text: a name
        self._hint = self._label("body", f"{name}Hint")  # no text: a name
        set_ink(self._hint, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_SMALL)
        column.addStretch(1)
        column.addWidget(Sign(theme, sign, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GAP)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addStretch(1)

    def tell(self, heading: str, hint: str) -> None:
        """Why there is nothing, and what to do; no ``hint`` leaves no gap."""
        self._heading.setText(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def cover(self, view: QAbstractScrollArea) -> None:
        """Fill the inside of this list from now on."""
        self._covered = view
        around = QVBoxLayout(view.viewport())
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the keyboard for a list that has no row to show it on; a list is painted anew when it comes or goes."""
        if self._covered is not None and self._covered.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _label(self, role: Role, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
