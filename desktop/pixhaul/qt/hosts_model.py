"""The hosts as a table: asked for visible cells only, so that thousands of hosts cost nothing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from pixhaul.core.addresses import display
from pixhaul.engine.hosts import HostView, HostWatch
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import translated
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

REFRESH_MS = 500
HOST_ROLE = int(Qt.ItemDataRole.UserRole)
MOOD_ROLE = HOST_ROLE + 1

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_TITLES = (
    QT_TRANSLATE_NOOP("HostsModel", "Host"),
    QT_TRANSLATE_NOOP("HostsModel", "Active"),
    QT_TRANSLATE_NOOP("HostsModel", "Limit now"),
    QT_TRANSLATE_NOOP("HostsModel", "Pictures/s"),
    QT_TRANSLATE_NOOP("HostsModel", "Speed"),
    QT_TRANSLATE_NOOP("HostsModel", "Errors"),
    QT_TRANSLATE_NOOP("HostsModel", "State"),
)
_COLUMNS: tuple[tuple[Callable[[HostView], str], Callable[[HostView], Any]], ...] = (
    (lambda view: host_text(view.host), lambda view: view.host),
    (lambda view: locale_words.number(view.active) if view.active else "–", lambda view: view.active),
    (lambda view: locale_words.number(view.limit), lambda view: view.limit),
    (lambda view: _pace(view.pictures_per_second), lambda view: view.pictures_per_second),
    (lambda view: _speed(view.bytes_per_second), lambda view: view.bytes_per_second),
    (lambda view: locale_words.count(view.errors) if view.errors else "–", lambda view: view.errors),
    (lambda view: _capital(translated(view.words)), lambda view: view.words),
)
"""What a cell says, and what it is sorted by."""
HOST_COLUMN, STATE_COLUMN = 0, len(_COLUMNS) - 1
ERROR_COLUMN = 5


class HostsModel(QAbstractTableModel):
    """Follows a :class:`HostWatch` while :meth:`set_watching` is on. New hosts are added at the end."""

    refreshed = Signal()
    """The figures were read anew."""

    def __init__(self, watch: HostWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._hosts: list[str] = []
        self._views: dict[str, HostView] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    # ---- what views ask

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hosts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self.view(self._hosts[index.row()])
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _COLUMNS[column][0](view)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_title(column)}: {_COLUMNS[column][0](view)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _ if role == HOST_ROLE:
                return view.host
            case _ if role == MOOD_ROLE:
                return view.mood
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order once; they stay where they are until the next time."""
        self.layoutAboutToBeChanged.emit()
        key = _COLUMNS[column][1]
        before = {host: row for row, host in enumerate(self._hosts)}
        down = order is Qt.SortOrder.DescendingOrder
        self._hosts.sort(key=lambda host: key(self.view(host)), reverse=down)
        after = {host: row for row, host in enumerate(self._hosts)}
        hosts = list(before)
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(after[hosts[index.row()]], index.column()))
        self.layoutChanged.emit()

    # ---- what the panel asks

    def host(self, row: int) -> str:
        """The host of a row."""
        return self._hosts[row]

    def view(self, host: str) -> HostView:
        """What is known of a host; read once between two refreshes."""
        found = self._views.get(host)
        if found is None:
            found = self._views[host] = self._watch.view(host)
        return found

    def set_watching(self, watching: bool) -> None:
        """Begin or end following; nothing is read while nobody looks."""
        if watching and not self._timer.isActive():
            self.refresh()
            self._timer.start()
        elif not watching:
            self._timer.stop()

    def forget(self) -> None:
        """Another list is about to take the place of this one, and its hosts with it.

        Before that, since a progress bar paints at once, and with it the panel, whenever its value changes.
        """
        self.beginResetModel()
        self._hosts.clear()
        self._views.clear()
        self.endResetModel()

    def hold(self, hosts: list[str], held: bool) -> None:
        """Pause these hosts, or let them go on."""
        for host in hosts:
            self._watch.hold(host, held)
        self.refresh()

    def refresh(self) -> None:
        """Read the figures anew and take in new hosts."""
        self._watch.sample()
        self._views.clear()
        new = self._watch.hosts(len(self._hosts))
        if new:
            self.beginInsertRows(_NOWHERE, len(self._hosts), len(self._hosts) + len(new) - 1)
            self._hosts.extend(new)
            self.endInsertRows()
        if self._hosts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._hosts) - 1, STATE_COLUMN))
        self.refreshed.emit()


def host_text(host: str) -> str:
    """A host as people read it: in its own letters."""
    return display(f"http://{host}/").rstrip("/")


def _title(column: int) -> str:
    return QCoreApplication.translate("HostsModel", _TITLES[column])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _alignment(column: int) -> int:
    """Words begin at the same place, figures end at the same place."""
    sideways = Qt.AlignmentFlag.AlignLeading if column in (0, STATE_COLUMN) else Qt.AlignmentFlag.AlignRight
    return int(sideways | Qt.AlignmentFlag.AlignVCenter)


def _pace(pictures: float) -> str:
    return locale_words.decimal(pictures, 1) if pictures >= 0.05 else "–"


def _speed(bytes_per_second: float) -> str:
    return locale_words.rate(bytes_per_second) if bytes_per_second >= 50 else "–"
