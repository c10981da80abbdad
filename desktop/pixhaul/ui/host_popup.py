"""A list of hosts that opens under its chip: typed letters narrow it down, Enter chooses."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pixhaul.qt import locale_words
from pixhaul.ui.reading_order import ReadableDelegate
from pixhaul.ui.theme import GAP, GAP_SMALL, Theme

_WIDTH = 320
_MOST_ROWS = 10
_COUNT: Final = int(Qt.ItemDataRole.UserRole)
"""str: how many pictures come from the host."""
_NOWHERE: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class _Hosts(QAbstractListModel):
    """All hosts, most first; before them the line that takes the choice back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, int]] = []
        self._shown: list[tuple[str, int]] = []

    def fill(self, hosts: Mapping[str, int]) -> None:
        self._all = sorted(hosts.items(), key=lambda pair: (-pair[1], pair[0]))
        self.narrow("")

    def narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.beginResetModel()
        self._shown = [pair for pair in self._all if wanted in pair[0]]
        if not wanted:
            self._shown = [("", sum(count for _, count in self._all)), *self._shown]
        self.endResetModel()

    def host(self, row: int) -> str:
        return self._shown[row][0]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        host, count = self._shown[index.row()]
        shown = host or self.tr("All hosts")
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role == _COUNT:
            return locale_words.count(count)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{word}, {count}").format(word=shown, count=locale_words.count(count))
        return None


class _HostDelegate(ReadableDelegate):
    """The host at the beginning of its line, and the number of its pictures at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        shown: Any = option
        room = shown.rect.width() - shown.fontMetrics.horizontalAdvance(str(index.data(_COUNT))) - 3 * GAP
        shown.text = shown.fontMetrics.elidedText(shown.text, Qt.TextElideMode.ElideMiddle, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        shown: Any = option
        palette = self._theme.palette
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(QColor(palette.text if chosen else palette.secondary))
        # The side is meant as it is said, whichever way the painter runs.
        end = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(shown.rect.adjusted(GAP, 0, -GAP, 0), int(end), str(index.data(_COUNT)))
        painter.restore()


class HostPopup(QFrame):
    """Opens with :meth:`ask`; ``chosen`` sends a host, or an empty text for all of them."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("hostPopup")
        self.setAccessibleName(self.tr("Hosts"))
        self.setProperty("surface", "card")
        self._field = QLineEdit(self)
        self._field.setObjectName("hostSearch")
        self._field.setFont(theme.font())
        self._field.setPlaceholderText(self.tr("Find a host"))
        self._field.setAccessibleName(self.tr("Find a host"))
        self._hosts = _Hosts(self)
        self._list = QListView(self)
        self._list.setObjectName("completions")
        self._list.setAccessibleName(self.tr("Hosts"))
        self._list.setFont(theme.font())
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setModel(self._hosts)
        self._list.setItemDelegate(_HostDelegate(theme, self._list))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.clicked.connect(self._take)

    def ask(self, hosts: Mapping[str, int], chosen: str, place: QPoint) -> None:
        """Open at a place of the screen with these hosts and the number of their lines."""
        self._field.clear()
        self._hosts.fill(hosts)
        rows = min(self._hosts.rowCount(), _MOST_ROWS)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 * (GAP_SMALL + 1))
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(self._on_screen(place - QPoint(_WIDTH if mirrored else 0, 0)))
        self.show()
        self._field.setFocus()
        row = next((row for row in range(self._hosts.rowCount()) if self._hosts.host(row) == chosen), 0)
        self._list.setCurrentIndex(self._hosts.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentIndex())
                return True
            if watched is self._field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                row = max(0, min(self._list.currentIndex().row() + step, self._hosts.rowCount() - 1))
                self._list.setCurrentIndex(self._hosts.index(row))
                return True
        return super().eventFilter(watched, event)

    def _on_screen(self, place: QPoint) -> QPoint:
        """As menus do: whole on the screen, also under a chip at its edge."""
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        x = max(room.left(), min(place.x(), room.right() + 1 - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() + 1 - self.height()))
        return QPoint(x, y)

    def _narrow(self, text: str) -> None:
        self._hosts.narrow(text)
        self._list.setCurrentIndex(self._hosts.index(0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            host = self._hosts.host(index.row())
            self.hide()
            self.chosen.emit(host)
