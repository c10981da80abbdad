"""How one cell of the grid looks in each state. Paints values it is given; knows no model and no view."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from pixhaul.core.marks import UNMARKED, Mark, Verdict
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.state_words import CellWords
from pixhaul.ui.grid_layout import PADDING, TEXT_GAP
from pixhaul.ui.grid_marks import MarkPlates
from pixhaul.ui.grid_shapes import rounded
from pixhaul.ui.grid_stacks import StackPlates
from pixhaul.ui.grid_words import caption_line, helping_caption, helping_words
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import CELL_RADIUS, Theme

SIGN_EDGE = 24
"""Edge of the sign of a failed, waiting or stopped cell."""
RING_EDGE = 40
_RING_WIDTH = 3
_BADGE_INSET = 6
_BADGE_SIGN = 17
_DIMMED = 0.35
_CACHE_LIMIT = 4096
_AREA_LIMIT = 4
_TURN = 5760
"""A full circle in the sixteenths of a degree that QPainter counts in."""

_CENTER = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignCenter

_CAPTION_INK = {
    DownloadStatus.FAILED: "failed",
    DownloadStatus.WAITING: "waiting",
    DownloadStatus.REFUSED: "failed",
}
_SIGNS = {
    DownloadStatus.FAILED: ("triangle-alert", "failed"),
    DownloadStatus.REFUSED: ("triangle-alert", "failed"),
    DownloadStatus.WAITING: ("clock", "waiting"),
    DownloadStatus.CANCELLED: ("ban", "secondary"),
    DownloadStatus.DUPLICATE: ("copy", "secondary"),
    DownloadStatus.TRASHED: ("trash-2", "secondary"),
}


@dataclass(frozen=True, slots=True)
class CellLook:
    """Everything that one cell shows."""

    status: DownloadStatus
    name: str
    caption: str = ""
    sentence: str = ""
    progress: float = -1.0
    """0..1, or below 0 when unknown."""
    picture: QPixmap | None = None
    """With a device pixel ratio of 1: the painter counts in device pixels itself."""
    picture_edge: int = 0
    """Longest side at which the picture is shown, in device pixels."""
    broken: str = ""
    """Why the file that was saved cannot be shown, in a few words."""
    mark: Mark = UNMARKED
    missing: bool = False
    """The file was saved, and is not there any more as it was."""
    stack: int = 0
    """Pictures that look like this one, itself included; below 2 it is alone."""
    selected: bool = False
    hovered: bool = False
    focused: bool = False
    turn: float = 0.0
    """Where the arc of an unknown progress stands, 0..1."""


class CellPainter:
    """Paints cells in the theme's present palette. Made anew by the grid when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._words = CellWords.now()
        self._theme = theme
        self._plain = theme.palette
        self._on_selection = theme.palette.on_selection()
        self._name_font = theme.font("body")
        self._caption_font = theme.font("caption")
        self._name_metrics = QFontMetrics(self._name_font)
        self._caption_metrics = QFontMetrics(self._caption_font)
        self._mirrored = False
        self._marks, self._stacks = MarkPlates(theme), StackPlates(theme)
        self._signs: dict[tuple[str, int, str, float], QPixmap] = {}
        self._areas: dict[tuple[int, str, float], QPixmap] = {}
        self._lines: dict[tuple[str, int, bool], tuple[QStaticText, float]] = {}
        self._wrapped: dict[tuple[str, int, int], list[str]] = {}

    @property
    def text_height(self) -> int:
        """Height of the name and the caption in logical pixels."""
        return self._name_metrics.height() + self._caption_metrics.height() + 2

    def paint(self, painter: QPainter, ground: QRect, look: CellLook, dpr: float, *, mirrored: bool = False) -> None:
        """Paint one cell into ``ground``; ``dpr`` is the number of device pixels to a logical one."""
        self._mirrored = mirrored
        palette = self._on_selection if look.selected else self._plain
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Names and figures are read from their own first letter on, whichever way the window runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_ground(painter, ground, look, palette)
        side = ground.width() - 2 * PADDING
        area = QRect(ground.x() + PADDING, ground.y() + PADDING, side, side)
        self._paint_area(painter, area, palette.cell, dpr)
        if look.picture is not None:
            self._paint_picture(painter, area, look, dpr)
            self._paint_badge(painter, area, look, palette, dpr)
        else:
            self._paint_state(painter, area, look, palette, dpr)
        self._marks.paint(painter, area, look.mark, palette, dpr, mirrored=mirrored)
        self._stacks.paint(painter, area, look.stack, palette, dpr, mirrored=mirrored)
        self._paint_text(painter, area, look, palette)
        if look.focused:
            self._paint_focus(painter, ground, palette)

    # ---- ground and text

    def _paint_ground(self, painter: QPainter, ground: QRect, look: CellLook, palette: Palette) -> None:
        if not (look.selected or look.hovered):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.selection if look.selected else palette.pressed))
        painter.drawRoundedRect(ground, CELL_RADIUS, CELL_RADIUS)

    def _paint_area(self, painter: QPainter, area: QRect, color: str, dpr: float) -> None:
        # A rounded square drawn as a path costs more than all else in the cell; its pixels are the same every time.
        key = (area.width(), color, dpr)
        if key not in self._areas:
            if len(self._areas) >= _AREA_LIMIT:
                self._areas.clear()
            self._areas[key] = rounded(area.size(), QColor(color), dpr)
        painter.drawPixmap(area.topLeft(), self._areas[key])

    def _paint_focus(self, painter: QPainter, ground: QRect, palette: Palette) -> None:
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), CELL_RADIUS - 1, CELL_RADIUS - 1)

    def _paint_text(self, painter: QPainter, area: QRect, look: CellLook, palette: Palette) -> None:
        name_height = self._name_metrics.height()
        line = QRect(area.x(), area.bottom() + 1 + TEXT_GAP, area.width(), name_height)
        painter.setFont(self._name_font)
        painter.setPen(QColor(palette.text))
        self._draw_line(painter, line, look.name, name=True)
        line = caption_line(area, name_height, self._caption_metrics.height())
        painter.setFont(self._caption_font)
        painter.setPen(QColor(getattr(palette, _CAPTION_INK.get(look.status, "secondary"))))
        words, helping = self._helping_words(line, look)
        self._draw_line(painter, line, helping or look.caption, name=False)
        if look.hovered:
            for place in words.values():
                painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom())

    def _helping_words(self, line: QRect, look: CellLook) -> tuple[dict[str, QRect], str]:
        if look.status is not DownloadStatus.FAILED:
            return {}, ""
        lost, metrics = look.caption if look.missing else "", self._caption_metrics
        words = helping_words(metrics, line, mirrored=self._mirrored, lost=lost)
        return words, helping_caption(metrics, line.width(), lost)

    def _draw_line(self, painter: QPainter, line: QRect, text: str, *, name: bool) -> None:
        laid_out, width = self._line(text, line.width(), name=name)
        x = line.right() + 1 - width if self._mirrored else line.x()
        painter.drawStaticText(QPointF(x, line.y()), laid_out)

    def _line(self, text: str, width: int, *, name: bool) -> tuple[QStaticText, float]:
        """A line of text with its letters placed, which is most of the work of drawing it, and its width."""
        key = (text, width, name)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _CACHE_LIMIT:
                self._lines.clear()
            laid_out = QStaticText(self._elide(text, width, name=name))
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(QTransform(), self._name_font if name else self._caption_font)
            found = self._lines[key] = (laid_out, laid_out.size().width())
        return found

    def _elide(self, text: str, width: int, *, name: bool) -> str:
        metrics = self._name_metrics if name else self._caption_metrics
        mode = Qt.TextElideMode.ElideMiddle if name else Qt.TextElideMode.ElideRight
        # One line whatever the text holds: line breaks would be drawn as such.
        return metrics.elidedText(" ".join(text.split()), mode, width)

    # ---- the picture

    def _paint_picture(self, painter: QPainter, area: QRect, look: CellLook, dpr: float) -> None:
        picture = look.picture
        assert picture is not None
        longest = max(picture.width(), picture.height(), 1)
        shown = min(look.picture_edge or longest, int(area.width() * dpr))
        width, height = (max(round(length * shown / longest), 1) for length in (picture.width(), picture.height()))
        left = round((area.x() + area.width() / 2) * dpr - width / 2) / dpr
        top = round((area.y() + area.height() / 2) * dpr - height / 2) / dpr
        target = QRectF(left, top, width / dpr, height / dpr)
        if look.status is DownloadStatus.SUSPICIOUS or look.mark.verdict is Verdict.REJECT:
            painter.setOpacity(_DIMMED)
        if min(target.width(), target.height()) > area.width() - CELL_RADIUS:
            self._paint_rounded(painter, target, picture, shown / longest / dpr)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shown != longest)
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.setOpacity(1.0)

    def _paint_rounded(self, painter: QPainter, target: QRectF, picture: QPixmap, scale: float) -> None:
        """A picture that reaches the corners of its area follows their curve."""
        brush = QBrush(picture)
        brush.setTransform(QTransform.fromTranslate(target.x(), target.y()).scale(scale, scale))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(target, CELL_RADIUS, CELL_RADIUS)

    def _paint_badge(self, painter: QPainter, area: QRect, look: CellLook, palette: Palette, dpr: float) -> None:
        if look.status is DownloadStatus.SUSPICIOUS:
            text, sign, ink = look.sentence or self._words.suspicious, "triangle-alert", palette.waiting
        elif look.status is DownloadStatus.SKIPPED:
            text, sign, ink = self._words.already_here, "check", palette.done
        else:
            return
        height = self._caption_metrics.height() + 6
        widest = area.width() - 2 * _BADGE_INSET
        # In a small cell the words matter more than the sign.
        room = _BADGE_SIGN if self._caption_metrics.horizontalAdvance(text) + _BADGE_SIGN + 16 <= widest else 0
        text = self._elide(text, widest - room - 16, name=False)
        width = self._caption_metrics.horizontalAdvance(text) + room + 17
        left = area.right() + 1 - _BADGE_INSET - width if self._mirrored else area.x() + _BADGE_INSET
        badge = QRect(left, area.bottom() + 1 - _BADGE_INSET - height, width, height)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        if room:
            x = badge.right() - 20 if self._mirrored else badge.x() + 7
            painter.drawPixmap(QPoint(x, badge.center().y() - 6), self._sign(sign, 14, ink, dpr))
        inner = badge.adjusted(8, 0, -8 - room, 0) if self._mirrored else badge.adjusted(8 + room, 0, -8, 0)
        painter.setFont(self._caption_font)
        painter.setPen(QColor(palette.text))
        painter.drawText(inner, _CENTER, text)

    # ---- states without a picture

    def _paint_state(self, painter: QPainter, area: QRect, look: CellLook, palette: Palette, dpr: float) -> None:
        status = look.status
        if status in (DownloadStatus.ACTIVE, DownloadStatus.CHECKING):
            self._paint_ring(painter, area, look, palette, dpr)
        elif status in _SIGNS:
            sign, ink = _SIGNS[status]
            words = self._words.by_status.get(status, look.sentence)
            self._paint_sign(painter, area, sign, getattr(palette, ink), words, palette, dpr)
        elif look.broken:
            drawing = look.name.lower().endswith((".svg", ".svgz"))
            sign, words = ("file-text", self._words.drawing) if drawing else ("image", look.broken)
            self._paint_sign(painter, area, sign, palette.secondary, words, palette, dpr)
        elif status is DownloadStatus.QUEUED:
            self._paint_sign(painter, area, "image", palette.line, "", palette, dpr, edge=28)

    def _paint_ring(self, painter: QPainter, area: QRect, look: CellLook, palette: Palette, dpr: float) -> None:
        edge = min(RING_EDGE, area.width() - PADDING)
        center = QRectF(area).center()
        ring = QRectF(center.x() - edge / 2, center.y() - edge / 2, edge, edge).adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.line), _RING_WIDTH))
        painter.drawEllipse(ring)
        pen = QPen(QColor(palette.accent), _RING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if look.status is DownloadStatus.CHECKING:
            painter.drawEllipse(ring)
            sign = self._sign("check", 18, palette.accent, dpr)
            painter.drawPixmap(QPointF(center.x() - 9, center.y() - 9), sign)
        elif look.progress >= 0:
            painter.drawArc(ring, _TURN // 4, -round(_TURN * min(look.progress, 1.0)))
        else:
            painter.drawArc(ring, _TURN // 4 - round(_TURN * look.turn), -_TURN // 4)

    def _paint_sign(
        self,
        painter: QPainter,
        area: QRect,
        sign: str,
        color: str,
        words: str,
        palette: Palette,
        dpr: float,
        *,
        edge: int = SIGN_EDGE,
    ) -> None:
        height = self._caption_metrics.height()
        room = max((area.height() - edge - 3 * PADDING) // height, 0)
        lines = self._wrap(words, area.width() - 2 * PADDING, min(room, 4)) if words else []
        total = edge + (PADDING + len(lines) * height if lines else 0)
        top = area.y() + (area.height() - total) // 2
        painter.drawPixmap(QPoint(area.center().x() + 1 - edge // 2, top), self._sign(sign, edge, color, dpr))
        painter.setFont(self._caption_font)
        painter.setPen(QColor(palette.secondary))
        line = QRect(area.x() + PADDING, top + edge + PADDING, area.width() - 2 * PADDING, height)
        for text in lines:
            painter.drawText(line, _CENTER, text)
            line.translate(0, height)

    def _sign(self, name: str, edge: int, color: str, dpr: float) -> QPixmap:
        key = (name, edge, color, dpr)
        if key not in self._signs:
            self._signs[key] = self._theme.icons.pixmap(name, edge, color, dpr)
        return self._signs[key]

    def _wrap(self, text: str, width: int, most: int) -> list[str]:
        """At most ``most`` lines of ``text``, the last one elided."""
        key = (text, width, most)
        found = self._wrapped.get(key)
        if found is None:
            if len(self._wrapped) >= _CACHE_LIMIT:
                self._wrapped.clear()
            found = self._wrapped[key] = self._broken_into_lines(" ".join(text.split()), width, most)
        return found

    def _broken_into_lines(self, text: str, width: int, most: int) -> list[str]:
        layout = QTextLayout(text, self._caption_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
        if len(lines) > most > 0:
            rest = text[starts[most - 1] :]
            lines[most - 1] = self._caption_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return lines[:most]
