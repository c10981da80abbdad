"""The lists that are open, as rows for the sidebar: name, state, how far they are."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pixhaul.qt import locale_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ListState(Enum):
    """What an open list is doing."""

    IDLE = "idle"
    RUNNING = "running"
    WAITING = "waiting"
    """For another list to be done."""
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class ListFace:
    """What a row shows."""

    title: str
    state: ListState = ListState.IDLE
    listed: int = 0
    finished: int = 0
    """Of those: tried to the end."""
    failed: int = 0
    after: str = ""
    """Name of the list that is waited for."""

    @property
    def percent(self) -> int:
        """How far it is; 100 only when everything was tried to the end."""
        return 100 * self.finished // self.listed if self.listed else 0


class FaceRole(IntEnum):
    """What a row answers beside the usual roles."""

    FACE = Qt.ItemDataRole.UserRole + 1
    """ListFace."""
    WORDS = Qt.ItemDataRole.UserRole + 2
    """The state in words."""


class OpenLists(QAbstractListModel):
    """Rows in the order of the sidebar. Names may be edited."""

    renamed = Signal(int, str)
    """Row and name: the user calls the list that."""
    dragged = Signal(int, int)
    """A row, and the row that it is to be: the user has dragged it there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: list[ListFace] = []

    def face(self, row: int) -> ListFace:
        """What a row shows."""
        return self._faces[row]

    def words(self, face: ListFace) -> str:
        """The state of a list in a few words."""
        progress = {
            "percent": locale_words.percent(face.percent / 100),
            "done": locale_words.count(face.finished),
            "all": locale_words.count(face.listed),
        }
        match face.state:
            case ListState.WAITING:
                return self.tr("Waits until {name} is done").format(name=face.after)
            case ListState.RUNNING:
                return self.tr("{percent} · {done} of {all}").format(**progress)
            case ListState.PAUSED:
                return self.tr("Paused at {percent}").format(**progress)
        if not face.listed:
            return self.tr("Empty")
        if face.failed and face.finished >= face.listed:
            return self.tr("Done, {failed} failed").format(failed=locale_words.count(face.failed))
        if face.finished >= face.listed:
            return self.tr("Done")
        saved = locale_words.count(face.finished - face.failed)
        return self.tr("{done} of {all} done").format(done=saved, all=progress["all"])

    def spoken(self, face: ListFace) -> str:
        """Name and state as one sentence, for a screen reader."""
        running = self.tr("running") if face.state is ListState.RUNNING else ""
        return ", ".join(part for part in (face.title, running, self.words(face).replace(" · ", ", ")) if part)

    # ---- changes

    def insert(self, row: int, face: ListFace) -> None:
        """One more list."""
        self.beginInsertRows(QModelIndex(), row, row)
        self._faces.insert(row, face)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """A list is not open any more."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._faces[row]
        self.endRemoveRows()

    def put(self, row: int, face: ListFace) -> None:
        """A list looks different now; the same is no change."""
        if self._faces[row] != face:
            self._faces[row] = face
            self.dataChanged.emit(self.index(row), self.index(row))

    def move(self, row: int, to: int) -> None:
        """A list stands at another place: ``to`` is its row afterwards."""
        if row == to:
            return
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + 1 if to > row else to)
        self._faces.insert(to, self._faces.pop(row))
        self.endMoveRows()

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._faces):
            return None
        face = self._faces[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return face.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.spoken(face)
            case FaceRole.FACE:
                return face
            case FaceRole.WORDS:
                return self.words(face)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str) or not value.strip():
            return False
        self.renamed.emit(index.row(), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dropped between others only, never onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """What the view asks after a drag. Those who know the lists move them, and tell by :meth:`move`."""
        rows = len(self._faces)
        to = before - 1 if before > row else before
        if count != 1 or not 0 <= row < rows or not 0 <= to < rows or source.isValid() or target.isValid():
            return False
        if to != row:
            self.dragged.emit(row, to)
        return True
