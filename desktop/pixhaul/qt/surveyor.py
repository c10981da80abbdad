"""Finds out, on request, whether larger versions of the listed pictures exist, beside the window's own downloads."""

import threading
from collections.abc import Iterable

from PySide6.QtCore import QObject, QThreadPool, Signal

from pixhaul.core.errors import Cancelled
from pixhaul.core.items import ItemStore
from pixhaul.core.options import RunOptions
from pixhaul.engine.survey import Group, Survey, entries_of, grouped
from pixhaul.engine.task import Workshop
from pixhaul.qt.beside import Beside
from pixhaul.qt.breather import Breather

_REST = 0.001
"""Seconds of a rest of the thread that looks through the list: nobody waits for it, so it may be a longer one."""


class Surveyor(QObject):
    """One survey at a time. All methods on the owner's thread."""

    progress = Signal(int, int)
    """Addresses asked for, and addresses in all."""
    finished = Signal(object)
    """list[Finding] of the hosts and rules that were asked; None when it was called off."""
    _grouped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside: Beside[Survey] = Beside(self, self.progress.emit, self._asked)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = threading.Event()
        self._grouping = False
        self._grouped.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether a survey is under way."""
        return self._grouping or self._beside.busy

    def start(self, store: ItemStore, workshop: Workshop, options: RunOptions, only: Iterable[int] | None) -> None:
        """Look at the unfinished entries, or ``only`` at some; :attr:`finished` follows. No effect while it is busy."""
        if self.busy:
            return
        self._grouping = True
        self._stopped = stopped = threading.Event()
        self._store, self._workshop, self._options = store, workshop, options
        entries, wanted = entries_of(store), None if only is None else frozenset(only)

        breathe = Breather(rest=_REST)

        def rest() -> None:
            if stopped.is_set():
                raise Cancelled
            breathe()

        def work() -> None:
            asked = entries if wanted is None else (entry for entry in entries if entry[0] in wanted)
            try:
                groups = grouped(asked, rest)
            except Cancelled:
                self._grouped.emit(None)
                return
            self._grouped.emit(groups)

        self._pool.start(work)

    def cancel(self) -> None:
        """Call it off; :attr:`finished` still comes."""
        self._stopped.set()
        self._beside.cancel()

    def close(self, milliseconds: int = 2000) -> None:
        """Let go of everything, without a word."""
        self.blockSignals(True)
        self._stopped.set()
        self._pool.waitForDone(milliseconds)
        self._beside.close(milliseconds)

    def _ask(self, groups: list[Group] | None) -> None:
        self._grouping = False
        if not groups or self._stopped.is_set():
            self.finished.emit(None if self._stopped.is_set() else [])
            return
        page_of = self._store.referer
        self._beside.start(
            lambda pool: Survey(groups, self._workshop, self._options, pool.submit, pool.post, page_of), self._options
        )

    def _asked(self, survey: Survey) -> None:
        self.finished.emit(None if self._stopped.is_set() else survey.findings())
