"""The menu that sorts and groups the pictures."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

_SORTS = {
    SortBy.LIST: QT_TRANSLATE_NOOP("OrderMenu", "List order"),
    SortBy.NAME: QT_TRANSLATE_NOOP("OrderMenu", "Name"),
    SortBy.SIZE: QT_TRANSLATE_NOOP("OrderMenu", "File size"),
    SortBy.DIMENSIONS: QT_TRANSLATE_NOOP("OrderMenu", "Dimensions"),
    SortBy.HOST: QT_TRANSLATE_NOOP("OrderMenu", "Host"),
    SortBy.TIME: QT_TRANSLATE_NOOP("OrderMenu", "Transfer time"),
    SortBy.FINISHED: QT_TRANSLATE_NOOP("OrderMenu", "Time of saving"),
}
_GROUPS = {
    GroupBy.NONE: QT_TRANSLATE_NOOP("OrderMenu", "No headings"),
    GroupBy.HOST: QT_TRANSLATE_NOOP("OrderMenu", "By host"),
    GroupBy.FOLDER: QT_TRANSLATE_NOOP("OrderMenu", "By folder"),
    GroupBy.LIKENESS: QT_TRANSLATE_NOOP("OrderMenu", "By likeness"),
}
_TURNED = {
    SortBy.LIST: QT_TRANSLATE_NOOP("OrderMenu", "Last first"),
    SortBy.NAME: QT_TRANSLATE_NOOP("OrderMenu", "Z to A"),
    SortBy.SIZE: QT_TRANSLATE_NOOP("OrderMenu", "Largest first"),
    SortBy.DIMENSIONS: QT_TRANSLATE_NOOP("OrderMenu", "Largest first"),
    SortBy.HOST: QT_TRANSLATE_NOOP("OrderMenu", "Z to A"),
    SortBy.TIME: QT_TRANSLATE_NOOP("OrderMenu", "Slowest first"),
    SortBy.FINISHED: QT_TRANSLATE_NOOP("OrderMenu", "Newest first"),
}
"""What the other direction of an order brings to the top."""
MOST_COLUMNS = 40
"""Columns that are offered for headings."""


class OrderMenu(QMenu):
    """Follows :meth:`set_order`, and asks for another order by ``chosen``."""

    chosen = Signal(object)
    """:class:`~pixhaul.qt.order.Order`."""

    def __init__(self, columns: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """``columns`` gives the names of the columns of the list's tables."""
        super().__init__(parent)
        self.setObjectName("orderMenu")
        self._columns = columns
        self.order = Order()
        """What is ticked."""
        self._sorts = QActionGroup(self)
        for by in SortBy:
            self._add(self, self._sorts, word_of(by), ("sort", by))
        self.addSeparator()
        self._descending = QAction(self)
        self._descending.setObjectName("sortDescending")
        self._descending.setCheckable(True)
        self._descending.triggered.connect(
            lambda checked: self.chosen.emit(replace(self.order, descending=bool(checked)))
        )
        self.addAction(self._descending)
        self.addSeparator()
        self._groups = QActionGroup(self)
        self._fixed: list[QAction] = []
        for group, text in _GROUPS.items():
            shown = QCoreApplication.translate("OrderMenu", text)
            self._fixed.append(self._add(self, self._groups, shown, ("group", group, "")))
        self._of_table: list[QAction] = []
        self.aboutToShow.connect(self._offer_columns)
        self.set_order(self.order)

    def set_order(self, order: Order) -> None:
        """Tick what is in use, without a signal."""
        self.order = order
        for action in self._sorts.actions():
            action.setChecked(action.data() == ("sort", order.by))
        self._descending.setText(QCoreApplication.translate("OrderMenu", _TURNED[order.by]))
        self._descending.setChecked(order.descending)
        for action in self._groups.actions():
            action.setChecked(action.data() == ("group", order.group, order.column))

    def _add(self, menu: QMenu, group: QActionGroup, text: str, data: tuple[object, ...]) -> QAction:
        action = group.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setData(data)
        action.triggered.connect(lambda: self._choose(data))
        menu.addAction(action)
        return action

    def _choose(self, data: tuple[object, ...]) -> None:
        if isinstance(data[1], SortBy):
            turned = self.order.descending if data[1] is self.order.by else data[1].usually_descending
            self.chosen.emit(replace(self.order, by=data[1], descending=turned))
        elif isinstance(data[1], GroupBy):
            self.chosen.emit(replace(self.order, group=data[1], column=str(data[2])))

    def _offer_columns(self) -> None:
        """The columns of the tables that are on the list now."""
        for action in self._of_table:
            self._groups.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        names = list(dict.fromkeys(self._columns()))[:MOST_COLUMNS]
        self._of_table = [
            self._add(
                self,
                self._groups,
                self.tr("By column: {name}").format(name=name),
                ("group", GroupBy.COLUMN, name),
            )
            for name in names
        ]
        self.set_order(self.order)


def word_of(by: SortBy) -> str:
    """What a sorting is called."""
    return QCoreApplication.translate("OrderMenu", _SORTS[by])


def heading_word(order: Order) -> str:
    """What the headings of an order stand for: ``By host``."""
    if order.group is GroupBy.COLUMN:
        return QCoreApplication.translate("OrderMenu", "By column: {name}").format(name=order.column)
    return QCoreApplication.translate("OrderMenu", _GROUPS[order.group])
