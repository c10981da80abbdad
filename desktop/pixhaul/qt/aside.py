"""Lists that the user has put aside: what is still missing of them goes into the record, and so does late news."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.request import Finished
from pixhaul.core.status import PENDING, RETRYABLE
from pixhaul.engine.ledger import Ledger
from pixhaul.qt.destination import Destination
from pixhaul.qt.pool import TaskPool

_PATIENCE_SECONDS = 1.0
"""How long a job that is being made may keep the window from closing."""
_SLICE_MS = 20
"""Milliseconds between two slices of a list on its way into the record: the window has most of the time."""


@dataclass(slots=True, eq=False)
class _PutAside:
    """A list with nobody to look at it."""

    store: ItemStore
    ledger: Ledger
    tries: range
    """Numbers of the tries that were made for it."""
    awaited: int
    """How many of them have not told how they ended."""
    whole: bool = False
    """Everything on it is on its way into the record."""


class Aside(QObject):
    """Keeps lists until they are whole in the record, and as long as news of them may come. On the owner's thread."""

    settled = Signal()
    """Every list put aside is on its way to the disk: what is asked of the record from now on comes after it."""

    def __init__(self, pool: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._lists: list[_PutAside] = []
        self._first_try = 0
        self._answered = 0
        """Tries of the present list that have told how they ended."""
        self._timer = QTimer(self)
        self._timer.setInterval(_SLICE_MS)
        self._timer.timeout.connect(self._work)

    @property
    def busy(self) -> bool:
        """Whether something is still missing in the record."""
        return any(not one.whole for one in self._lists)

    def keep(self, store: ItemStore, ledger: Ledger, below: int, destination: Destination) -> None:
        """Take over all that ``store`` holds; it must be filled anew. Its tries have smaller numbers than ``below``."""
        aside = ItemStore()
        aside.become(store)
        ledger.move(aside)
        tries = range(self._first_try, below)  # the first number of each list is not used for a try
        kept = _PutAside(aside, ledger, tries, len(tries) - 1 - self._answered)
        self._first_try, self._answered = below, 0
        self._lists.append(kept)
        if not ledger.kept or (ledger.job is None and not len(aside)):
            kept.whole = True
        elif ledger.job is None and not ledger.beginning:
            folder, template = destination.folder, destination.template.text
            ledger.begin(folder, template, "", lambda job: self._pool.call(lambda: ledger.adopt_empty(job)))
        self._timer.start()

    def takes(self, event: Finished) -> bool:
        """Whether this is late news of a list put aside. A picture that came after all is recorded there."""
        kept = next((one for one in self._lists if event.attempt in one.tries), None)
        if kept is None:
            self._answered += 1
            return False
        kept.awaited -= 1
        if event.result is not None and kept.store.state(event.item) in RETRYABLE | PENDING:
            kept.store.complete(event.item, event.result)
            kept.ledger.settled(event.item, event.result)
        self._forget_done()
        return True

    def close(self) -> None:
        """Describe at once what is missing; the writer puts it on disk before it ends."""
        self._timer.stop()
        for kept in self._lists:
            kept.ledger.wait_for_job(_PATIENCE_SECONDS)
            while kept.ledger.job is not None and not kept.whole and kept.ledger.enter():
                pass

    def _work(self) -> None:
        """One slice of each list."""
        for kept in self._lists:
            if kept.whole or kept.ledger.job is None or kept.ledger.crowded:
                continue
            if not kept.ledger.enter():
                kept.ledger.finished()
                kept.whole = True
        self._forget_done()
        if not self.busy:
            self._timer.stop()
            self.settled.emit()

    def _forget_done(self) -> None:
        """A list that is whole in the record, and of which no news can come, needs no memory any more."""
        self._lists = [one for one in self._lists if not one.whole or one.awaited > 0]
