"""From a row of the model to what its cell shows: reads the roles and asks for the thumbnail."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, SignalInstance
from PySide6.QtGui import QPixmap

from pixhaul.core.marks import UNMARKED
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.grid_painter import CellLook

_WORDLESS = frozenset({DownloadStatus.COMPLETE, DownloadStatus.QUEUED, DownloadStatus.ACTIVE, DownloadStatus.CHECKING})

PathOf = Callable[[int], Path | None]
"""From an entry's id to its saved file, None when there is none."""


class Thumbnails(Protocol):
    """What the grid needs of :class:`pixhaul.qt.thumbnails.ThumbnailCache`."""

    @property
    def ready(self) -> SignalInstance:
        """Sends a set of digests."""

    def pixmap(self, digest: bytes, path: Path | None, edge_px: int, dpr: float = ...) -> QPixmap | None: ...

    def shown_edge(self, digest: bytes, edge_px: int) -> int: ...

    def why_broken(self, digest: bytes) -> str: ...

    def want(self, digests: Iterable[bytes]) -> None: ...


@dataclass(frozen=True, slots=True)
class CellState:
    """A row, whether it has a picture, and the key of it."""

    row: int
    index: QModelIndex
    status: DownloadStatus
    digest: bytes | None


class CellReader:
    """Reads cells of one model. Every question is asked for visible rows only."""

    def __init__(self, model: QAbstractItemModel, thumbnails: Thumbnails, path_of: PathOf) -> None:
        self._model = model
        self._told = model.data  # not QModelIndex.data, which leaves Python and comes back for each role
        self._thumbnails = thumbnails
        self._path_of = path_of

    def state(self, row: int) -> CellState:
        """What decides whether a row has a picture; read once for each row in view."""
        index = self._model.index(row, 0)
        value = self._told(index, ItemRole.STATUS)
        status = DownloadStatus.QUEUED if value is None else DownloadStatus(value)
        digest = self._told(index, ItemRole.DIGEST) if status in SAVED else None
        return CellState(row, index, status, bytes(digest) if digest else None)

    def look(
        self, state: CellState, edge_px: int, *, selected: bool, hovered: bool, focused: bool, turn: float
    ) -> CellLook:
        """What a cell shows; its picture at ``edge_px`` device pixels."""
        index, status, digest, told = state.index, state.status, state.digest, self._told
        picture, shown, broken = None, 0, ""
        if digest is not None:
            picture = self.picture(state, edge_px)
            shown = self._thumbnails.shown_edge(digest, edge_px) if picture is not None else 0
            broken = "" if picture is not None else self._thumbnails.why_broken(digest)
        return CellLook(
            status=status,
            name=_text(told(index, ItemRole.NAME)),
            caption=_text(told(index, ItemRole.CAPTION)),
            sentence="" if status in _WORDLESS else _text(told(index, ItemRole.SENTENCE)),
            progress=self._progress(index) if status is DownloadStatus.ACTIVE else -1.0,
            picture=picture,
            picture_edge=shown,
            broken=broken,
            selected=selected,
            hovered=hovered,
            focused=focused,
            turn=turn,
            mark=told(index, ItemRole.MARK) or UNMARKED,
            missing=status is DownloadStatus.FAILED and bool(told(index, ItemRole.MISSING)),
            stack=int(told(index, ItemRole.STACK) or 0),
        )

    def picture(self, state: CellState, edge_px: int) -> QPixmap | None:
        """The thumbnail of one cell, if it is at hand; otherwise it is asked for."""
        if state.digest is None:
            return None
        return self._thumbnails.pixmap(state.digest, self._path(state.index), edge_px)

    def path(self, row: int) -> Path | None:
        """The saved file of a row, None when there is none."""
        return self._path(self._model.index(row, 0))

    def _path(self, index: QModelIndex) -> Path | None:
        item = self._told(index, ItemRole.ITEM)
        return None if item is None else self._path_of(int(item))

    def _progress(self, index: QModelIndex) -> float:
        value = self._told(index, ItemRole.PROGRESS)
        return -1.0 if value is None else float(value)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
