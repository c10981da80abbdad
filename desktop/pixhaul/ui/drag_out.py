"""Dragging saved pictures out of the window into file managers, browsers and editors."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

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
        shown = _small(picture, source.devicePixelRatioF())
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
