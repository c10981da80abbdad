"""How one stack looks in the list of stacks: its pictures side by side, the largest first."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pixhaul.qt import locale_words
from pixhaul.qt.stack_model import STACK_ROLE, Member, StackRow
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.palette import Palette
from pixhaul.ui.theme import CELL_RADIUS, GAP, GAP_SMALL, GAP_WIDE, Theme

EDGE = 136
"""Edge of a picture in logical pixels; ``2400×1350 · 361 kB`` fits under it."""
_WIDE = EDGE + 2 * GAP


class StackDelegate(QStyledItemDelegate):
    """Paints rows of one height; only what is in view is read and loaded."""

    def __init__(
        self,
        theme: Theme,
        thumbnails: ThumbnailCache,
        path_of: Callable[[int], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._path_of = path_of
        self._largest = QCoreApplication.translate("Stacks", "Largest")

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._largest = again(self._largest)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        strong, caption = QFontMetrics(self._theme.font("strong")), QFontMetrics(self._theme.font("caption"))
        height = GAP + strong.height() + GAP_SMALL + EDGE + GAP_SMALL + 2 * caption.height() + GAP + GAP_SMALL
        return QSize(4 * _WIDE, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(STACK_ROLE)
        if not isinstance(row, StackRow):
            return
        shown: Any = option
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        focused = bool(shown.state & QStyle.StateFlag.State_HasFocus)
        plain = self._theme.palette
        palette = plain.on_selection() if selected else plain
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = shown.rect.adjusted(GAP_SMALL, 1, -GAP_SMALL, -1)
        if selected or shown.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selection if selected else palette.pressed))
            painter.drawRoundedRect(ground, CELL_RADIUS, CELL_RADIUS)
        if focused:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), CELL_RADIUS - 1, CELL_RADIUS - 1)
        self._paint_row(painter, shown.rect.adjusted(GAP_WIDE, GAP, -GAP_WIDE, -GAP), row, palette, mirrored=mirrored)
        painter.restore()

    def digests(self, model: QAbstractItemModel, rows: range, width: int) -> set[bytes]:
        """The pictures that are seen of these rows in a view of that width."""
        stacks = [model.index(row, 0).data(STACK_ROLE) for row in rows]
        room = _room(width - 2 * GAP_WIDE)
        return {member.digest for stack in stacks for member in stack.members[:room]}

    def _paint_row(self, painter: QPainter, rect: QRect, row: StackRow, palette: Palette, *, mirrored: bool) -> None:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        side = (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ) | Qt.AlignmentFlag.AlignAbsolute
        # Names and figures are read from their own first letter on, whichever way the window runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._theme.font("strong"))
        painter.setPen(QColor(palette.text))
        head = QRect(rect.left(), rect.top(), rect.width(), painter.fontMetrics().height())
        painter.drawText(head, side | Qt.AlignmentFlag.AlignVCenter, row.heading)
        room = _room(rect.width())
        seen = row.members[: room if len(row.items) <= room else room - 1]
        top = head.bottom() + 1 + GAP_SMALL
        for number, member in enumerate(seen):
            place = QRect(rect.left() + number * _WIDE, top, EDGE, EDGE)
            self._paint_member(painter, QStyle.visualRect(direction, rect, place), member, palette, best=number == 0)
        if rest := len(row.items) - len(seen):
            place = QRect(rect.left() + len(seen) * _WIDE, top, EDGE, EDGE)
            painter.setFont(self._theme.font("body"))
            painter.setPen(QColor(palette.secondary))
            more = f"+{locale_words.count(rest)}"
            painter.drawText(QStyle.visualRect(direction, rect, place), Qt.AlignmentFlag.AlignCenter, more)

    def _paint_member(self, painter: QPainter, area: QRect, member: Member, palette: Palette, *, best: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.cell))
        painter.drawRoundedRect(area, CELL_RADIUS, CELL_RADIUS)
        dpr = painter.device().devicePixelRatioF()
        pixmap = self._thumbnails.pixmap(member.digest, self._path_of(member.item), round(EDGE * dpr))
        if pixmap is not None:
            self._paint_picture(
                painter, area, pixmap, self._thumbnails.shown_edge(member.digest, round(EDGE * dpr)) / dpr
            )
        elif self._thumbnails.is_broken(member.digest):
            sign = QRect(0, 0, 24, 24)
            sign.moveCenter(area.center())
            self._theme.icons.paint(painter, QRectF(sign), "image", palette.secondary)
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        line = QRect(area.left(), area.bottom() + 1 + GAP_SMALL, area.width(), metrics.height())
        line.adjust(-GAP_SMALL, 0, GAP_SMALL, 0)
        painter.setPen(QColor(palette.text))
        middle = Qt.TextElideMode.ElideMiddle
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(member.name, middle, line.width()))
        line.translate(0, metrics.height())
        painter.setPen(QColor(palette.secondary))
        short = metrics.elidedText(member.measures, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, short)
        if best:
            self._paint_tag(painter, area, palette)

    def _paint_picture(self, painter: QPainter, area: QRect, pixmap: QPixmap, edge: float) -> None:
        longest = max(pixmap.width(), pixmap.height(), 1)
        wide, tall = pixmap.width() * edge / longest, pixmap.height() * edge / longest
        middle = QRectF(area).center()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = QRectF(middle.x() - wide / 2, middle.y() - tall / 2, wide, tall)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _paint_tag(self, painter: QPainter, area: QRect, palette: Palette) -> None:
        """``Largest``, over the lower edge of the picture."""
        metrics = painter.fontMetrics()
        tag = QRect(0, 0, min(metrics.horizontalAdvance(self._largest) + 16, area.width() - 8), metrics.height() + 4)
        tag.moveCenter(area.center())
        tag.moveBottom(area.bottom() - 5)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), tag.height() / 2, tag.height() / 2)
        painter.setPen(QColor(palette.text))
        short = metrics.elidedText(self._largest, Qt.TextElideMode.ElideRight, tag.width() - 12)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, short)


def _room(width: int) -> int:
    """How many pictures stand side by side."""
    return max(2, (width + 2 * GAP) // _WIDE)
