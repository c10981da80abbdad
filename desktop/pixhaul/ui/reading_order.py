"""Addresses and paths are read from left to right also where the window runs from right to left."""

import unicodedata
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem


class ReadableDelegate(QStyledItemDelegate):
    """Keeps the order of each cell's own letters, so that an ellipsis stands where the text goes on."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        shown: Any = option
        if shown.direction == Qt.LayoutDirection.RightToLeft and not runs_from_right(shown.text):
            alignment = Qt.AlignmentFlag.AlignRight
            if shown.displayAlignment & Qt.AlignmentFlag.AlignRight:
                alignment = Qt.AlignmentFlag.AlignLeft
            shown.direction = Qt.LayoutDirection.LeftToRight
            shown.displayAlignment = alignment | Qt.AlignmentFlag.AlignVCenter


def runs_from_right(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs from right to left (Unicode annex 9, P2)."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in {"R", "AL"} for kind in kinds if kind in {"L", "R", "AL"}), False)


def pointed_at(text: str) -> str:
    """``→ cat.jpg``: what comes of something, with an arrow that follows the window's direction."""
    if QGuiApplication.isRightToLeft():
        # An isolate keeps the letters in their own order (Unicode annex 9, section 2.4).
        return f"← \u2068{text}\u2069"
    return f"→ {text}"


def in_own_order(text: str) -> str:
    """An address or a figure that keeps its order inside a line that runs from right to left."""
    # An embedding and a mark, not an isolate: common fonts have no sign for that one, and the line would grow.
    return f"\u202a{text}\u202c\u200f" if text and QGuiApplication.isRightToLeft() else text


def keep_keys_in_order(menu: QMenu) -> None:
    """Let a menu that runs from right to left show ``Ctrl+,`` as it is: Qt puts a mark at the end before the rest."""
    menu.aboutToShow.connect(lambda: _order_keys(menu, shown=True))
    menu.aboutToHide.connect(lambda: _order_keys(menu, shown=False))


def _order_keys(menu: QMenu, *, shown: bool) -> None:
    """What follows a tab is shown in place of the keys; only while the menu is open, since others read the text."""
    for action in menu.actions():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and not keys[-1].isalnum():
            text = action.text().partition("\t")[0]
            action.setText(f"{text}\t{in_own_order(keys)}" if shown and QGuiApplication.isRightToLeft() else text)
