"""What stands in the grid when the list has pictures and none of them is chosen to be shown."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.theme import CELL_RADIUS, GAP_WIDE, Theme, set_ink


class NothingFound(QWidget):
    """Fills ``view``, the inside of the grid, and lets everything be shown again."""

    all_wanted = Signal()

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.setObjectName("nothingFound")
        self._text = QLabel(self)
        self._text.setObjectName("nothingFoundText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setFont(theme.font("body"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        set_ink(self._text, "secondary")
        everything = Button(theme, self.tr("Show all pictures"), parent=self)
        everything.setObjectName("nothingFoundAll")
        everything.setToolTip(self.tr("Show all pictures"))
        everything.clicked.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_WIDE)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(everything, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        view.installEventFilter(self)
        self._grid = view.parentWidget() or view
        self._grid.installEventFilter(self)
        self.hide()

    def tell(self, searched: str, *, chosen: bool = False) -> None:
        """Come up, and say that no picture fits; ``searched`` is the text that was looked for, or empty.

        ``chosen`` tells that only some of the pictures were looked through: others may fit.
        """
        if not searched:
            text = self.tr("No picture is of this kind")
        elif chosen:
            text = self.tr("None of the pictures chosen above fits “{text}”").format(text=searched)
        else:
            text = self.tr("No picture fits “{text}”").format(text=searched)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._fill()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring while the grid has the keyboard: there is no picture to draw it around."""
        if not self._grid.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), CELL_RADIUS, CELL_RADIUS)

    def _fill(self) -> None:
        self.setGeometry(self._view.rect())
