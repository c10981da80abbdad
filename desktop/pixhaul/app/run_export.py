"""A run to keep: its chart as a picture, its figures as a table."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from pixhaul.report.aside import lines_of, replacing
from pixhaul.ui.chart_base import Chart

_SHARP = 2.0
"""Pixels of the picture to a logical one, at least."""
HEADER = ("seconds", "length", "bytes_per_second", "pictures_per_second", "failed", "tried_again", "at_once")


def picture_of(chart: Chart) -> QImage:
    """What the chart shows, on its ground, sharp enough to be printed."""
    ratio = max(_SHARP, chart.devicePixelRatioF())
    image = QImage(chart.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(chart.theme.palette.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.draw(painter)
    painter.end()
    return image


def write_picture(path: Path, image: QImage) -> str:
    """A PNG. Raises ReportError."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with replacing(path) as file:
        file.write(data.data())
    return ""


def write_figures(path: Path, rows: Iterable[Sequence[float]]) -> str:
    """A table with a header (RFC 4180). Raises ReportError."""
    with replacing(path) as raw, lines_of(raw, "utf-8") as file:
        table = csv.writer(file)
        table.writerow(HEADER)
        table.writerows(rows)
    return ""
