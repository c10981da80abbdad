"""Dragging saved pictures out of the window into file managers, browsers and editors."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from pixhaul.qt import locale_words

MOST_FILES = 10_000
"""More files than this in one drag freeze the program that they are dropped on."""
_PICTURE_EDGE = 128


def drag_files(source: QWidget, paths: Sequence[Path], picture: QPixmap | None) -> bool:
    """Drag copies of files, with ``picture`` under the pointer; returns when they are dropped, and whether they were.

    Only copies are offered: a target must never be able to move the files away.
    """
    if not paths:
        return False
    drag = QDrag(source)
    drag.setMimeData(files_as_mime(paths))
    if picture is not None and not picture.isNull():
        shown = drag_image(picture, len(paths), source.devicePixelRatioF(), source.palette())
        drag.setPixmap(shown)
        size = shown.deviceIndependentSize()
        drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
    return drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.IgnoreAction


def files_as_mime(paths: Sequence[Path]) -> QMimeData:
    """Files as their addresses: what both a drag and the clipboard carry."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _small(picture: QPixmap, dpr: float) -> QPixmap:
    edge = round(_PICTURE_EDGE * dpr)
    small = QPixmap(picture)
    if max(small.width(), small.height()) > edge:
        mode = Qt.TransformationMode.SmoothTransformation
        small = small.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio, mode)
    small.setDevicePixelRatio(dpr)
    return small


def drag_image(picture: QPixmap, count: int, dpr: float, palette: QPalette) -> QPixmap:
    """What hangs under the pointer: a small picture, with the number of files where there are several."""
    shown = _small(picture, dpr)
    if count < 2:
        return shown
    number = locale_words.count(count)
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = shown.deviceIndependentSize()
    height = painter.fontMetrics().height() + 4
    width = min(max(painter.fontMetrics().horizontalAdvance(number) + 12, height), size.width())
    plate = QRectF(size.width() - width, 0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.highlight())
    painter.drawRoundedRect(plate, height / 2, height / 2)
    painter.setPen(palette.highlightedText().color())
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, number)
    painter.end()
    return shown


def too_many_text() -> str:
    """Why a selection that is too large is not dragged."""
    return QCoreApplication.translate(
        "DragOut", "More than %Ln pictures cannot be dragged at once. Open their folder instead.", "", MOST_FILES
    )
