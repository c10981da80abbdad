"""Where the picture is seen, or the sentence that stands in its place; and how the viewer is laid out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pixhaul.ui import tab_order
from pixhaul.ui.details_panel import DetailsPanel
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.sign import Sign
from pixhaul.ui.theme import CELL_RADIUS, GAP, GAP_SMALL, Theme, set_ink
from pixhaul.ui.viewer_image import PictureView

_RING = 2
"""Line around the sentence, in logical pixels."""


class ViewerPages(QStackedWidget):
    """The picture or a message; the keys stay with what is seen."""

    def __init__(self, theme: Theme, picture: PictureView) -> None:
        super().__init__()
        self._picture = picture
        self._page: QWidget = picture
        picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        picture.shows_keyboard = True
        self._message = _make_message(theme)
        self._hint = _make_hint(theme)
        self._told = _below_sign(theme, self._message, self._hint)
        self.addWidget(picture)
        self.addWidget(self._told)

    def show_picture(self) -> None:
        """Turn to the picture."""
        self._turn_to(self._picture)

    def show_message(self, sentence: str, hint: str = "") -> None:
        """Turn to a sentence, and to what can be done."""
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)
        self._message.setAccessibleDescription(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._turn_to(self._message)

    def focus(self) -> None:
        """Give the keys to what is seen."""
        self._page.setFocus()

    def _turn_to(self, page: QWidget) -> None:
        had_focus, self._page = self._page.hasFocus(), page
        self.setCurrentWidget(page if page is self._picture else self._told)
        if had_focus:
            page.setFocus()


class _Message(QLabel):
    """The sentence. Like the picture it shows the keyboard when Tab brought it, not whenever the viewer opens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ring = False
        self.setContentsMargins(GAP, GAP, GAP, GAP)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in tab_order.BY_TAB
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.palette.accent), _RING))
            inset = _RING / 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CELL_RADIUS, CELL_RADIUS
            )
            painter.end()


def _make_message(theme: Theme) -> QLabel:
    message = _Message(theme)
    message.setObjectName("viewerMessage")
    message.setTextFormat(Qt.TextFormat.PlainText)
    message.setWordWrap(True)
    message.setAlignment(Qt.AlignmentFlag.AlignCenter)
    message.setFont(theme.font("heading"))
    message.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return message


def _make_hint(theme: Theme) -> QLabel:
    hint = QLabel()
    hint.setObjectName("viewerHint")
    hint.setTextFormat(Qt.TextFormat.PlainText)
    hint.setWordWrap(True)
    hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
    hint.setFont(theme.font())
    set_ink(hint, "secondary")
    return hint


def _below_sign(theme: Theme, message: QLabel, hint: QLabel) -> QWidget:
    """The sign of a picture that is not there, the message, and what can be done."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
    column.setSpacing(GAP + GAP_SMALL)
    column.addStretch(1)
    column.addWidget(Sign(theme, "image", page), 0, Qt.AlignmentFlag.AlignHCenter)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(message)
    words.addWidget(hint)
    column.addLayout(words)
    column.addStretch(1)
    return page


def lay_out(window: QWidget, head: QWidget, pages: QWidget, panel: DetailsPanel, foot: QWidget) -> None:
    """A bar above, a bar below, the picture between them with the panel beside it; as large as the screen has room."""
    open_at(window, QSize(1080, 760))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    ground = QFrame()
    ground.setProperty("surface", "ground")
    inner = QHBoxLayout(ground)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(0)
    inner.addWidget(pages, 1)
    inner.addWidget(panel)
    column.addWidget(head)
    column.addWidget(ground, 1)
    column.addWidget(foot)
    panel.filled.connect(lambda: tab_order.chain((head, pages, panel, foot)))
    panel.filled.emit()
