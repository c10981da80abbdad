"""Puts what the reader brings on the list, as one step that can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.intake_summary import IntakeSummary
from pixhaul.qt.undo import AddCommand, ColumnsCommand, RemoveCommand, TogetherCommand, columns_text

_PAUSE_MS = 60
"""Time between two appends of a long list: every append lets the views look anew."""
_ENOUGH = 4_000
"""So many entries do not wait: appending them takes the window some 5 ms."""


@dataclass(frozen=True, slots=True)
class Added:
    """What one source has put on the list."""

    summary: IntakeSummary
    ids: tuple[range, ...] = ()
    """Empty when it held nothing."""
    duplicates: int = 0
    """Of its addresses: those that were on the list already, or twice in the source."""
    step: int = 0
    """What the undo stack's index is right after it; one less takes it back."""


class Adder(QObject):
    """Joins a reader to the model: every batch is appended, every source becomes one "add 15 addresses"."""

    added = Signal(object)
    """:class:`Added`: a source has come to its end and is on the list."""

    def __init__(
        self, reader: IntakeReader, model: DownloadModel, undo: QUndoStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._undo = undo
        self._added: list[range] = []
        self._entries: list[Sequence[NewEntry]] = []
        self._waiting = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._append)
        self._reader = reader
        reader.batch.connect(self._take)
        reader.finished.connect(self._finish)

    def drop(self) -> None:
        """Forget what has not been put on the list: another one takes its place."""
        self._timer.stop()
        self._entries, self._waiting = [], 0
        self._added.clear()

    def _take(self, entries: Sequence[NewEntry]) -> None:
        self._entries.append(entries)
        self._waiting += len(entries)
        if self._reader.replacing:
            return  # until all are there: they would only be duplicates of those that they replace
        if self._waiting >= _ENOUGH or not self._since.isValid() or self._since.hasExpired(_PAUSE_MS):
            self._append()
        elif not self._timer.isActive():
            self._timer.start()

    def _append(self) -> None:
        if self._entries:
            entries, self._entries, self._waiting = self._entries, [], 0
            self._model.turns.then(partial(self._put, entries))
            self._since.start()

    def _put(self, entries: Sequence[Sequence[NewEntry]]) -> None:
        new = self._model.append_all(entries)
        if self._added and self._added[-1].stop == new.start:
            self._added[-1] = range(self._added[-1].start, new.stop)
        else:
            self._added.append(new)

    def _finish(self, summary: IntakeSummary) -> None:
        turns, tell = self._model.turns, partial(self._tell, summary)
        if summary.replaces is None:
            self._append()
            turns.then(self._note_step)
            turns.then(tell)
        else:
            entries, self._entries, self._waiting = self._entries, [], 0
            if summary.cancelled:
                turns.then(tell)
            else:
                turns.then(partial(self._replace, *summary.replaces, entries, tell))
        self._since.invalidate()

    def _note_step(self) -> None:
        if self._added:
            self._undo.push(AddCommand(self._model, self._added))

    def _tell(self, summary: IntakeSummary) -> None:
        ids, self._added = tuple(self._added), []
        status, duplicate = self._model.store.status, int(DownloadStatus.DUPLICATE)
        duplicates = sum(status.count(duplicate, new.start, new.stop) for new in ids)
        self.added.emit(Added(summary, ids, duplicates, self._undo.index()))

    def _replace(
        self,
        sheet: Sheet,
        columns: tuple[int, ...],
        entries: Sequence[Sequence[NewEntry]],
        tell: Callable[[], object],
    ) -> None:
        """Put the entries of other columns in the place of a table's entries, as one step."""
        model = self._model
        old = model.store.origins.of_sheet(sheet, model.store.slots)
        parts = [RemoveCommand(model, old), ColumnsCommand(sheet, columns), AddCommand(model, self._added)]
        self._undo.push(TogetherCommand(columns_text(sheet), parts))
        for some in entries:  # when the old ones have left
            model.turns.then(partial(self._put, [some]))
        model.turns.then(tell)
