"""Lists that are open side by side run one after the other: so no host is asked by two of them at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Turn(QObject):
    """One list's place in the row. A list that may not run yet is called when it may."""

    waiting = Signal(object)
    """The :class:`Turn` that is waited for, or None: nothing is waited for any more."""

    def __init__(self, turns: "Turns", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = turns
        self.title: Callable[[], str] = lambda: ""
        """What the list is called."""
        self.hold: Callable[[], None] = lambda: None
        """Makes the list pause; it must :meth:`leave`."""
        self.go_on: Callable[[], None] = lambda: None
        """Makes the list run again where it was paused; it must :meth:`ask`."""

    @property
    def waits(self) -> bool:
        """Whether the list waits for another one."""
        return self._turns.waits(self)

    def ask(self, go: Callable[[], None]) -> bool:
        """Whether the list may run now; if not, ``go`` is called when it may."""
        return self._turns.ask(self, go)

    def leave(self) -> None:
        """The list has ended, or does not want to run any more."""
        self._turns.leave(self)

    def come_first(self) -> None:
        """Run now: the list that runs is paused, and goes on afterwards."""
        self._turns.come_first(self)


class Turns(QObject):
    """Who runs and who waits. On the window's thread."""

    changed = Signal()
    """Another list runs, or waits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Turn | None = None
        self._waiting: list[tuple[Turn, Callable[[], None]]] = []
        self._closed = False

    @property
    def running(self) -> Turn | None:
        """The list whose turn it is."""
        return self._running

    def waits(self, turn: Turn) -> bool:
        """Whether it waits."""
        return any(one is turn for one, _ in self._waiting)

    def ask(self, turn: Turn, go: Callable[[], None]) -> bool:
        """See :meth:`Turn.ask`."""
        if self._running in (None, turn):
            self._drop(turn)
            self._running = turn
            turn.waiting.emit(None)
            self.changed.emit()
            return True
        place = next((number for number, (one, _) in enumerate(self._waiting) if one is turn), None)
        if place is None:
            self._waiting.append((turn, go))
        else:
            self._waiting[place] = (turn, go)
        turn.waiting.emit(self._running)
        self.changed.emit()
        return False

    def leave(self, turn: Turn) -> None:
        """See :meth:`Turn.leave`."""
        if self._drop(turn):
            turn.waiting.emit(None)
        if self._running is turn:
            self._running = None
        self._next()
        self.changed.emit()

    def come_first(self, turn: Turn) -> None:
        """See :meth:`Turn.come_first`."""
        mine = next((one for one in self._waiting if one[0] is turn), None)
        if mine is None:
            return
        held = self._running
        self._waiting.remove(mine)
        self._waiting.insert(0, mine)
        if held is not None:
            held.hold()
            self._waiting.insert(0, (held, held.go_on))
            held.waiting.emit(self._running)
        self.changed.emit()

    def close(self) -> None:
        """The window is going: nobody's turn comes any more."""
        self._closed = True
        self._waiting.clear()

    def _drop(self, turn: Turn) -> bool:
        before = len(self._waiting)
        self._waiting = [one for one in self._waiting if one[0] is not turn]
        return len(self._waiting) < before

    def _next(self) -> None:
        """Call the first who waits; those behind hear whom they wait for now."""
        while self._running is None and self._waiting and not self._closed:
            turn, go = self._waiting.pop(0)
            turn.waiting.emit(None)
            go()
        for one, _ in self._waiting:
            one.waiting.emit(self._running)
