"""Editing a line in place, and its size; the list paints itself."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pixhaul.qt import locale_words

Index = QModelIndex | QPersistentModelIndex


class LinkDelegate(QStyledItemDelegate):
    """Makes the editor. ``place`` turns the rectangle of a line into the one of its address."""

    def __init__(self, place: Callable[[QRect], QRect], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("linkEditor")
        editor.setAccessibleName(self.tr("Address of line {number}").format(number=locale_words.count(index.row() + 1)))
        editor.setAcceptDrops(False)
        editor.setStyleSheet("min-height: 24px; max-height: 24px; padding: 0 3px; border-radius: 4px;")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(self._place(rect).adjusted(0, 1, 0, -1))
