"""From a row of the model to what its cell shows: reads the roles and asks for the thumbnail."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, SignalInstance
from PySide6.QtGui import QPixmap

from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.grid_painter import CellLook

PathOf = Callable[[int], Path | None]
"""From an entry's id to its saved file, None when there is none."""


class Thumbnails(Protocol):
    """What the grid needs of :class:`pixhaul.qt.thumbnails.ThumbnailCache`."""

    @property
    def ready(self) -> SignalInstance:
        """Sends a set of digests."""

    def pixmap(self, digest: bytes, path: Path | None, edge_px: int, dpr: float = ...) -> QPixmap | None: ...

    def shown_edge(self, digest: bytes, edge_px: int) -> int: ...

    def is_broken(self, digest: bytes) -> bool: ...

    def want(self, digests: Iterable[bytes]) -> None: ...


class CellReader:
    """Reads cells of one model. Every question is asked for visible rows only."""

    def __init__(self, model: QAbstractItemModel, thumbnails: Thumbnails, path_of: PathOf) -> None:
        self._model = model
        self._thumbnails = thumbnails
        self._path_of = path_of

    def look(
        self, index: QModelIndex, edge_px: int, *, selected: bool, hovered: bool, focused: bool, turn: float
    ) -> CellLook:
        """What the cell at ``index`` shows; its picture at ``edge_px`` device pixels."""
        status = self.status(index)
        digest = self.digest(index, status)
        picture, shown, broken = None, 0, False
        if digest is not None:
            picture = self._thumbnails.pixmap(digest, self._path(index), edge_px)
            shown = self._thumbnails.shown_edge(digest, edge_px) if picture is not None else 0
            broken = picture is None and self._thumbnails.is_broken(digest)
        return CellLook(
            status=status,
            name=_text(index.data(ItemRole.NAME)),
            caption=_text(index.data(ItemRole.CAPTION)),
            sentence="" if status in (DownloadStatus.COMPLETE, DownloadStatus.QUEUED) else self._sentence(index),
            progress=self._progress(index) if status is DownloadStatus.ACTIVE else -1.0,
            picture=picture,
            picture_edge=shown,
            broken=broken,
            selected=selected,
            hovered=hovered,
            focused=focused,
            turn=turn,
        )

    def status(self, index: QModelIndex) -> DownloadStatus:
        value = index.data(ItemRole.STATUS)
        return DownloadStatus(value) if value is not None else DownloadStatus.QUEUED

    def digest(self, index: QModelIndex, status: DownloadStatus | None = None) -> bytes | None:
        """The key of the thumbnail, when a file was saved."""
        if (self.status(index) if status is None else status) not in SAVED:
            return None
        value = index.data(ItemRole.DIGEST)
        return bytes(value) if value else None

    def thumbnail(self, index: QModelIndex, edge_px: int) -> QPixmap | None:
        """The picture of one cell, if it is at hand."""
        digest = self.digest(index)
        return None if digest is None else self._thumbnails.pixmap(digest, self._path(index), edge_px)

    def ask(self, rows: Iterable[int], edge_px: int) -> None:
        """Ask for the thumbnails of rows; the last asked for is loaded first."""
        for row in rows:
            self.thumbnail(self._model.index(row, 0), edge_px)

    def digests(self, rows: Iterable[int]) -> dict[bytes, list[int]]:
        """The rows by the digest they show."""
        found: dict[bytes, list[int]] = {}
        for row in rows:
            digest = self.digest(self._model.index(row, 0))
            if digest is not None:
                found.setdefault(digest, []).append(row)
        return found

    def path(self, row: int) -> Path | None:
        """The saved file of a row, None when there is none."""
        return self._path(self._model.index(row, 0))

    def _path(self, index: QModelIndex) -> Path | None:
        item = index.data(ItemRole.ITEM)
        return None if item is None else self._path_of(int(item))

    def _sentence(self, index: QModelIndex) -> str:
        return _text(index.data(ItemRole.SENTENCE))

    def _progress(self, index: QModelIndex) -> float:
        value = index.data(ItemRole.PROGRESS)
        return -1.0 if value is None else float(value)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
