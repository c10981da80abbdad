"""Fakes and tools that the tests of the grid and the viewer share: a list model, a store of drawn thumbnails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QBuffer, QByteArray, QIODevice, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt.roles import ItemRole


@dataclass
class Entry:
    status: DownloadStatus
    name: str
    caption: str = ""
    sentence: str = ""
    progress: float = -1.0
    digest: bytes | None = None


def done(number: int, width: int = 300, height: int = 200) -> Entry:
    name = f"{number + 1:04}_photo-1516{number:04}.jpg"
    return Entry(DownloadStatus.COMPLETE, name, f"3.1 MB · {width}×{height}", digest=digest_of(number))


def digest_of(number: int) -> bytes:
    return number.to_bytes(32, "big")


class ListModel(QAbstractListModel):
    """Entries by row, made on demand when ``make`` is given; counts how often it is asked."""

    def __init__(self, count: int, make: Callable[[int], Entry]) -> None:
        super().__init__()
        self.count = count
        self.make = make
        self.changed: dict[int, Entry] = {}
        self.asked = 0

    def entry(self, row: int) -> Entry:
        return self.changed.get(row) or self.make(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if role == ItemRole.STATUS:
            return int(entry.status)
        if role in (ItemRole.NAME, Qt.ItemDataRole.DisplayRole):
            return entry.name
        if role == ItemRole.CAPTION:
            return entry.caption
        if role == ItemRole.SENTENCE:
            return entry.sentence
        if role == ItemRole.HINT:
            return "Retry to fetch it." if entry.sentence else ""
        if role == ItemRole.PROGRESS:
            return entry.progress
        if role == ItemRole.DIGEST:
            return entry.digest if entry.status in SAVED else None
        if role == ItemRole.ITEM:
            return index.row()
        if role in (ItemRole.URL, Qt.ItemDataRole.ToolTipRole):
            return f"https://example.org/{entry.name}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.name}, {entry.caption}"
        return None

    def append(self, count: int) -> None:
        self.beginInsertRows(QModelIndex(), self.count, self.count + count - 1)
        self.count += count
        self.endInsertRows()

    def remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        self.count -= last - first + 1
        self.endRemoveRows()

    def change(self, row: int, entry: Entry) -> None:
        self.changed[row] = entry
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))


def encoded(image: QImage, kind: str = "JPG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 90)  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def plain_picture(color: str, width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return encoded(image)


def landscape(number: int, width: int, height: int) -> bytes:
    """A sky with a sun and three ridges, so that rendered sheets can be judged by eye."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    hue = number * 67 % 360
    image.fill(QColor.fromHsl(hue, 150, 190))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fff6dc"))
    painter.drawEllipse(int(width * 0.6), int(height * 0.15), width // 8, width // 8)
    for ridge in range(3):
        painter.setBrush(QColor.fromHsl((hue + 140) % 360, 90, 120 - 35 * ridge))
        top = int(height * (0.5 + 0.17 * ridge))
        painter.drawRect(0, top, width, height - top)
        painter.drawEllipse(int(width * (0.1 + 0.3 * ridge)), top - height // 12, width // 3, height // 6)
    painter.end()
    return encoded(image)


@dataclass
class DrawnStore:
    """A thumbnail store whose pictures come from a function; every call is recorded."""

    draw: Callable[[int], bytes]
    loads: list[int] = field(default_factory=list)

    def load(self, digest: bytes) -> bytes | None:
        number = int.from_bytes(digest, "big")
        self.loads.append(number)
        return self.draw(number)

    def make(self, digest: bytes, picture: Path) -> bytes:
        raise FileNotFoundError(picture)


def states(count: int = 24) -> Sequence[Entry]:
    """One row of each state, pictures in between."""
    state = DownloadStatus
    return [
        *(done(number) for number in range(9)),
        Entry(state.ACTIVE, "0010_photo-149397600.jpg", "62 % · 2.4 MB/s", progress=0.62),
        Entry(state.ACTIVE, "0011_photo-150419840.jpg", "1.2 MB · 2.4 MB/s"),
        Entry(state.CHECKING, "0012_photo-153012200.jpg", "Checking"),
        Entry(state.FAILED, "0013_photo-151697280.jpg", "Failed", "The server sent a web page, not a picture"),
        Entry(state.WAITING, "0014_photo-155043900.jpg", "Waiting for host", "Host asked to wait until 14:02:10"),
        Entry(state.QUEUED, "0015_photo-154969250.jpg", "Queued"),
        Entry(state.SUSPICIOUS, "0016_no-longer-available.jpg", "9.1 kB", "212 identical", digest=digest_of(1)),
        Entry(state.SKIPPED, "0017_photo.jpg", "3.1 MB · 4032×2688", digest=digest_of(5)),
        Entry(state.CANCELLED, "0018_photo.jpg", "Stopped"),
        Entry(state.COMPLETE, "0019_broken_file.jpg", "3.1 MB · 4032×2688", digest=digest_of(999)),
        Entry(state.COMPLETE, "0020_tiny_icon.png", "1.1 kB · 40×40", digest=digest_of(20)),
        *(done(number) for number in range(20, count)),
    ][:count]
