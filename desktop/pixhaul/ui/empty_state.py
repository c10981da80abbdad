"""What fills the grid's place while the list is empty: a place to drop links on, and three ways in."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.controls import Button
from pixhaul.ui.drop_zone import DropZone
from pixhaul.ui.theme import CELL_RADIUS, GAP, GAP_SMALL, GAP_WIDE, Theme, set_ink

_SIGN = 44
_INSET = 24
_KINDS = QT_TRANSLATE_NOOP(
    "EmptyState",
    "Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. "
    "You can drop several at once.",
)


class EmptyState(QWidget):
    """Sends what the user wants; drops go up as they are, within the drop event."""

    paste_requested = Signal()
    list_requested = Signal()
    demo_requested = Signal()
    dropped = Signal(object)
    """:class:`~PySide6.QtCore.QMimeData`, valid only during the call."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held_over = False
        self.setObjectName("emptyState")
        self.setAccessibleName(self.tr("Drop image links here"))
        self._zone = DropZone(self.dropped.emit, self)
        self._zone.watch(self)
        self._zone.hovered.connect(self.set_highlight)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        theme.changed.connect(self._draw_sign)
        self._draw_sign()

    @property
    def highlighted(self) -> bool:
        """Whether something is being held over the area."""
        return self._held_over

    def set_highlight(self, on: bool) -> None:
        """Show that a drop would be taken."""
        self._held_over = on
        set_ink(self._quiet, "text" if on else "secondary")
        self._draw_sign()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(palette.background))
        pen = QPen(QColor(palette.accent if self._held_over else palette.border), 2 if self._held_over else 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(palette.selection if self._held_over else palette.background))
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(box, CELL_RADIUS, CELL_RADIUS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sign()
        return super().event(event)

    def _draw_sign(self) -> None:
        palette = self._theme.palette
        ink = palette.selected_accent if self._held_over else palette.secondary
        self._sign.setPixmap(self._theme.icons.pixmap("images", _SIGN, ink, self.devicePixelRatioF()))

    def _build(self) -> None:
        heading = self._text(self.tr("Drop image links here"), "emptyHeading")
        heading.setFont(self._theme.font("total"))
        self._quiet = quiet = self._text(QCoreApplication.translate("EmptyState", _KINDS), "emptyKinds")
        quiet.setFont(self._theme.font())
        quiet.setMaximumWidth(480)
        quiet.setWordWrap(True)
        set_ink(quiet, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET + GAP_WIDE, _INSET, _INSET + GAP_WIDE, _INSET)
        column.setSpacing(GAP_WIDE)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(heading)
        column.addSpacing(GAP)
        column.addLayout(self._buttons())
        column.addSpacing(GAP)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(quiet, 8)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP + GAP_SMALL)
        row.addStretch(1)
        for text, icon, name, tip, signal in (
            (
                self.tr("Paste"),
                "clipboard",
                "emptyPaste",
                self.tr("Take the links from the clipboard (Ctrl+V)"),
                self.paste_requested,
            ),
            (
                self.tr("Open a list"),
                "file-text",
                "emptyOpen",
                self.tr("Choose a file with links (Ctrl+O)"),
                self.list_requested,
            ),
            (
                self.tr("Try the demo"),
                "sparkles",
                "emptyDemo",
                self.tr("Fetch 15 sample pictures from this computer"),
                self.demo_requested,
            ),
        ):
            button = Button(self._theme, text, icon, "large", self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _text(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return label
