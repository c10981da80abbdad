"""Tells a screen reader something that nobody has moved the focus to, and never floods it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

GAP_MS = 3000
"""Between two things said politely."""
_NAME = "announcer"


class _Wish(NamedTuple):
    part: QWidget
    text: str
    keep: bool


class Announcer(QObject):
    """What is polite comes at most every few seconds, and the newest wins; errors come at once."""

    said = Signal(str, bool)
    """Text, and whether it came at once."""

    def __init__(self, parent: QObject | None = None, gap: int = GAP_MS) -> None:
        """``gap``: milliseconds between two polite announcements."""
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._gap = gap
        self._wishes: list[_Wish] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def say(self, part: QWidget, text: str, *, keep: bool = False) -> None:
        """Say it now, or when its turn comes. A newer one takes its place unless it is to be kept."""
        if self._wishes and not self._wishes[-1].keep:
            self._wishes.pop()
        self._wishes.append(_Wish(part, text, keep))
        if not self._timer.isActive():
            left = self._gap - self._since.elapsed() if self._since.isValid() else 0
            if left > 0:
                self._timer.start(left)
            else:
                self._next()

    def say_at_once(self, part: QWidget, text: str) -> None:
        """Say it now, whatever else is being said."""
        event = QAccessibleAnnouncementEvent(part, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self.said.emit(text, True)

    def _next(self) -> None:
        """Parts that are gone by now have nothing to say."""
        while self._wishes and not isValid(self._wishes[0].part):
            self._wishes.pop(0)
        if self._wishes:
            wish = self._wishes.pop(0)
            self._since.start()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(wish.part, wish.text))
            self.said.emit(wish.text, False)
        if self._wishes:
            self._timer.start(self._gap)


def announcer() -> Announcer:
    """The one of the program: a person hears one voice, however many windows there are."""
    program = QCoreApplication.instance()
    assert program is not None
    found = program.findChild(Announcer, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Announcer(program)


def announce(part: QWidget, text: str, *, at_once: bool = False, keep: bool = False) -> None:
    """Say it when its turn comes, or ``at_once`` when something went wrong; ``keep`` what nothing newer may replace."""
    if at_once:
        announcer().say_at_once(part, text)
    else:
        announcer().say(part, text, keep=keep)


class Follower(QObject):
    """A screen reader selects a row of a list without going there; the list goes with it."""

    def __init__(self, view: QAbstractItemView) -> None:
        """``view`` has its model already."""
        super().__init__(view)
        self._view = view
        view.selectionModel().selectionChanged.connect(self._follow)

    def _follow(self) -> None:
        if not QAccessible.isActive():
            return
        rows = self._view.selectedIndexes()
        if rows and rows[0] != self._view.currentIndex():
            self._view.setCurrentIndex(rows[0])
