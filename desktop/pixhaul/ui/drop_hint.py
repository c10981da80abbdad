"""The quiet dashed box that says what can be dropped."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pixhaul.ui.theme import CELL_RADIUS, GAP, GAP_WIDE, Theme, set_ink


class DropHint(QWidget):
    """Turns to the accent colour while something is held over the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropHint")
        self._quiet = self.tr("Drop or paste more links, lists, spreadsheets or pictures from your browser")
        self.setAccessibleName(self._quiet)
        self._theme = theme
        self._eager = False
        self._label = QLabel(self._quiet, self)
        self._label.setObjectName("dropHintText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(theme.font("caption"))
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        set_ink(self._label, "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_WIDE, GAP + 4, GAP_WIDE, GAP + 4)
        layout.addWidget(self._label)
        self.setMinimumHeight(64)
        theme.changed.connect(self.update)

    @property
    def eager(self) -> bool:
        """Whether something acceptable is being held over."""
        return self._eager

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._quiet = again(self._quiet)

    def set_eager(self, eager: bool) -> None:
        """Whether something acceptable is being held over."""
        if eager != self._eager:
            self._eager = eager
            self._label.setText(self.tr("Drop to add to the list") if eager else self._quiet)
            set_ink(self._label, "accent" if eager else "secondary")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.accent if self._eager else palette.border), 1.5 if self._eager else 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CELL_RADIUS, CELL_RADIUS)
        painter.end()
