"""Draws one line of the list: number, address, state in words with a sign."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from pixhaul.core.status import DownloadStatus
from pixhaul.qt import locale_words
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme

SIGN = 14
"""Edge of the sign beside a state, in logical pixels."""
_FEWEST_DIGITS = 2
_NARROW = 260
"""Width of a line in logical pixels below which a sign stands for its state, and the file name for its address."""
_SHORT = 120
"""Width of an address in logical pixels below which its middle says nothing: the file name stands for it."""

_SIGNS = {
    DownloadStatus.COMPLETE: "check",
    DownloadStatus.SKIPPED: "check",
    DownloadStatus.FAILED: "triangle-alert",
    DownloadStatus.SUSPICIOUS: "circle-alert",
    DownloadStatus.WAITING: "clock",
}
_INKS = {
    DownloadStatus.COMPLETE: "done",
    DownloadStatus.SKIPPED: "done",
    DownloadStatus.FAILED: "failed",
    DownloadStatus.REFUSED: "failed",
    DownloadStatus.SUSPICIOUS: "waiting",
    DownloadStatus.WAITING: "waiting",
    DownloadStatus.ACTIVE: "accent",
    DownloadStatus.CHECKING: "accent",
}
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class LinkLine:
    """What there is to see of one line."""

    number: int
    address: str
    status: DownloadStatus
    state: str
    selected: bool = False
    focused: bool = False


class LinkPainter:
    """Fonts, colours and signs of one theme, kept between frames; made anew when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._plain: Palette = theme.palette
        self._selected: Palette = theme.palette.on_selection()
        self._icons = theme.icons
        self._font = theme.font("body")
        self._caption = theme.font("caption")
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._font)
        self._caption_metrics = QFontMetrics(self._caption)
        self._signs: dict[tuple[str, str, float], QPixmap] = {}

    def gutter(self, lines: int) -> int:
        """Width of the numbers of a list with so many lines, margins included."""
        digits = max(_FEWEST_DIGITS, len(str(lines)))
        return GAP_WIDE + self._metrics.horizontalAdvance(locale_words.number(9) * digits) + GAP_SMALL

    def address_rect(self, rect: QRect, gutter: int) -> QRect:
        """Where the address begins, and where an editor of it lies."""
        return rect.adjusted(gutter, 0, -GAP, 0)

    def paint(self, painter: QPainter, rect: QRect, gutter: int, line: LinkLine) -> None:
        """Draw a line into ``rect``."""
        palette = self._selected if line.selected else self._plain
        if line.selected:
            painter.fillRect(rect, QColor(palette.selection))
        if line.focused:
            self._ring(painter, rect, palette)
        painter.setFont(self._font)
        painter.setPen(QColor(palette.secondary))
        number = QRect(rect.left(), rect.top(), gutter - GAP_SMALL, rect.height())
        painter.drawText(_mirrored(painter, rect, number), _MIDDLE_RIGHT, locale_words.number(line.number))
        left = rect.left() + gutter + GAP_SMALL
        right = self._state(painter, rect, line, palette)
        address = QRect(left, rect.top(), right - GAP_WIDE + GAP_SMALL - left, rect.height())
        narrow = rect.width() < _NARROW or address.width() < _SHORT
        self._address(painter, _mirrored(painter, rect, address), line, palette, narrow=narrow)

    def _ring(self, painter: QPainter, rect: QRect, palette: Palette) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -2), 4, 4)
        painter.restore()

    def _address(self, painter: QPainter, rect: QRect, line: LinkLine, palette: Palette, *, narrow: bool) -> None:
        refused = line.status is DownloadStatus.REFUSED
        quiet = refused or line.status is DownloadStatus.DUPLICATE
        painter.setFont(self._struck if refused else self._font)
        painter.setPen(QColor(palette.secondary if quiet else palette.text))
        text = self._elided(line.address, rect.width(), name_only=narrow)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # An address reads from left to right everywhere: isolated as Unicode Annex 9 describes.
            text = f"\u2066{text}\u2069"
        painter.drawText(rect, _MIDDLE_LEFT, text)

    def _elided(self, address: str, width: int, *, name_only: bool) -> str:
        """Shortened by its query, then in the middle.

        The host tells lines of a mixed list apart, the file name those of one host: in a narrow list it stands alone.
        """
        if self._metrics.horizontalAdvance(address) <= width:
            return address
        path, _, query = address.partition("?")
        if query and "." in path.rpartition("/")[2]:
            address = path
        folder, _, name = address.rpartition("/")
        if name_only and folder and name:
            fits = self._metrics.horizontalAdvance(name) <= width
            address = name if fits else name.rpartition(".")[0] or name
        return self._metrics.elidedText(address, Qt.TextElideMode.ElideMiddle, width)

    def _state(self, painter: QPainter, rect: QRect, line: LinkLine, palette: Palette) -> int:
        """Draw the state; returns where it begins."""
        color = getattr(palette, _INKS.get(line.status, "secondary"))
        right = rect.right() + 1 - GAP_WIDE
        sign = _SIGNS.get(line.status)
        if sign is not None:
            right -= SIGN
            place = _mirrored(painter, rect, QRect(right, rect.top() + (rect.height() - SIGN) // 2, SIGN, SIGN))
            painter.drawPixmap(place.topLeft(), self._sign(sign, color, painter.device().devicePixelRatioF()))
            right -= GAP_SMALL + 1
        if sign is not None and rect.width() < _NARROW:
            return right
        painter.setFont(self._caption)
        painter.setPen(QColor(color))
        words = QRect(rect.left(), rect.top(), right - rect.left(), rect.height())
        painter.drawText(_mirrored(painter, rect, words), _MIDDLE_RIGHT, line.state)
        return right - self._caption_metrics.horizontalAdvance(line.state)

    def _sign(self, name: str, color: str, ratio: float) -> QPixmap:
        key = (name, color, ratio)
        if key not in self._signs:
            self._signs[key] = self._icons.pixmap(name, SIGN, color, ratio)
        return self._signs[key]


def _mirrored(painter: QPainter, line: QRect, part: QRect) -> QRect:
    """A part of a line on the other side when the script runs from right to left; texts turn by themselves."""
    return QStyle.visualRect(painter.layoutDirection(), line, part)
