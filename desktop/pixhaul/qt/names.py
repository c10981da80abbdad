"""Keeps the plan of names in step with the list: in slices between the window's other events."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pixhaul.naming.plan import NamePlan
from pixhaul.qt.timers import timer

REST_MS = 150
"""Milliseconds without a change of the list before its names are planned: lists come in many pieces."""
SLICE_SECONDS = 0.008
"""Longest stretch of work between two looks at the window's events."""


class NamesAhead(QObject):
    """Names the entries of the list before they are asked for. For the owner's thread."""

    named = Signal()
    """All entries have their names: those on the screen may differ."""

    def __init__(
        self, plan: Callable[[], NamePlan], at_rest: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """``plan`` gives the present one; ``at_rest`` says whether no picture is on its way."""
        super().__init__(parent)
        self._plan = plan
        self._at_rest = at_rest
        self._then: Callable[[], object] | None = None
        self._rest = timer(self, self._begin, REST_MS, single=True)
        self._slices = timer(self, self._work)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for the names."""
        return self._then is not None

    def more(self, _items: object = None) -> None:
        """Entries came to the end of the list: the names before them stay."""
        if not self._plan().ready:
            self._rest.start()

    def changed(self, _items: object = None) -> None:
        """The list has changed in other ways. Once pictures are on their way, what is named keeps its name."""
        if self._at_rest():
            self._plan().begin_anew()
        self.more()

    def edited(self, item: int) -> None:
        """The address of an entry was changed: that one gets another name in any case."""
        self._plan().forget(item)
        self.changed()

    def when_ready(self, then: Callable[[], object]) -> None:
        """Call ``then`` once all entries have their names: at once if they have. A later call takes its place."""
        self._then = then
        if self._plan().ready:
            self._finish()
        else:
            self._begin()

    def call_off(self) -> None:
        """Nobody waits any more."""
        self._then = None

    def _begin(self) -> None:
        self._rest.stop()
        self._slices.start()

    def _work(self) -> None:
        if not self._plan().advance(SLICE_SECONDS):
            self._finish()
            self.named.emit()

    def _finish(self) -> None:
        self._slices.stop()
        then, self._then = self._then, None
        if then is not None:
            then()
