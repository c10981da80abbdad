"""The next entry of a list that has a picture, in either direction."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from pixhaul.core.status import SAVED
from pixhaul.qt.roles import ItemRole

FARTHEST = 20_000
"""Rows looked through for the next picture: some milliseconds, whatever the list holds."""


def file_of(index: QModelIndex, path_of: Callable[[int], Path | None]) -> Path | None:
    """The file of an entry; None when it has none."""
    item = index.data(ItemRole.ITEM)
    return None if item is None else path_of(int(item))


def neighbour(
    model: QAbstractItemModel, row: int, direction: int, path_of: Callable[[int], Path | None]
) -> QModelIndex:
    """The nearest entry after (``direction`` 1) or before (-1) a row that has a picture, if one is near."""
    count = model.rowCount()
    for steps in range(1, FARTHEST):
        there = row + direction * steps
        if not 0 <= there < count:
            break
        index = model.index(there, 0)
        if index.data(ItemRole.STATUS) in SAVED and file_of(index, path_of) is not None:
            return index
    return QModelIndex()
