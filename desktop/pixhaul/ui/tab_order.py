"""Tab through a window part by part. Qt orders only what takes the keyboard itself, not the containers around it."""

import itertools
from collections.abc import Iterable
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

BY_TAB: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
"""Why a part has the keyboard when somebody walks through the window with it, by Tab or F6."""


@runtime_checkable
class OwnOrder(Protocol):
    """A part that is not read in the order in which it was made."""

    def tab_stops(self) -> list[QWidget]:
        """Where the keyboard can be in it, shown or not, as one reads it."""


def chain(parts: Iterable[QWidget]) -> None:
    """Put the parts one after the other, each with all that is in it."""
    for before, after in itertools.pairwise(stop for part in parts for stop in stops(part)):
        QWidget.setTabOrder(before, after)


def stops(part: QWidget) -> list[QWidget]:
    """Where the keyboard can be in this part, shown or not, as one reads it.

    Qt's own chain is not asked: what PySide gives out of it lives only as long as the stop before it.
    """
    if isinstance(part, OwnOrder):
        return part.tab_stops()
    within = [part, *part.findChildren(QWidget)]
    return [one for one in within if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is part.window()]
