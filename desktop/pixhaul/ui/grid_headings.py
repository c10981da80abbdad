"""Paints the headings of a divided grid: a title, and how many cells stand under it."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QRegion

from pixhaul.qt import locale_words
from pixhaul.ui.grid_groups import GroupedLayout
from pixhaul.ui.theme import GAP, Theme


def paint_headings(
    painter: QPainter, layout: GroupedLayout, theme: Theme, region: QRegion, offset: int, height: int
) -> None:
    """Those in view; ``offset`` is the height that is scrolled away, ``height`` that of the viewport."""
    others = QCoreApplication.translate("GridHeadings", "Others")
    for group in layout.headings_between(offset, offset + height - 1):
        place = layout.heading(group).translated(0, -offset)
        if region.intersects(place):
            size = layout.starts[group + 1] - layout.starts[group]
            _paint(painter, place, theme, layout.titles[group] or others, locale_words.count(size), layout.mirrored)


def paint_pinned(painter: QPainter, layout: GroupedLayout, theme: Theme, region: QRegion, offset: int) -> None:
    """The heading that stays at the top, over the cells."""
    pinned = layout.pinned(offset)
    if pinned is None:
        return
    group, place = pinned
    place.translate(0, -offset)
    ground = QRect(0, place.top(), layout.width, place.height())
    if region.intersects(ground):
        painter.fillRect(ground, QColor(theme.palette.background))
        painter.fillRect(QRect(0, ground.bottom(), layout.width, 1), QColor(theme.palette.line))
        size = layout.starts[group + 1] - layout.starts[group]
        others = QCoreApplication.translate("GridHeadings", "Others")
        _paint(painter, place, theme, layout.titles[group] or others, locale_words.count(size), layout.mirrored)


def _paint(painter: QPainter, place: QRect, theme: Theme, title: str, count: str, mirrored: bool) -> None:
    strong, plain, palette = theme.font("strong"), theme.font("body"), theme.palette
    metrics, small = QFontMetrics(strong), QFontMetrics(plain)
    room = place.width() - small.horizontalAdvance(count) - 2 * GAP
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, max(room, 1))
    width = metrics.horizontalAdvance(shown)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(strong)
    painter.setPen(QColor(palette.text))
    painter.drawText(place, flags, shown)
    behind = width + GAP
    painter.setFont(plain)
    painter.setPen(QColor(palette.secondary))
    painter.drawText(place.adjusted(0, 0, -behind, 0) if mirrored else place.adjusted(behind, 0, 0, 0), flags, count)
