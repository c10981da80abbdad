"""Reads lists on a thread of its own and hands the entries to the window in pieces it can swallow."""

import logging
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from pixhaul.core.entries import Block, NewEntry, Piece
from pixhaul.core.errors import InternalError
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.qt.breather import Breather
from pixhaul.qt.handover import Handover
from pixhaul.qt.intake_summary import IntakeCount, IntakeSummary, Replacement

Progress = Callable[[int, int], None]
"""Bytes read and bytes in all."""
Source = Callable[[Progress], Iterable[Piece]]
"""Opens one source; called and read on the reading thread. May raise IntakeError at any moment."""

Entries = list[Sequence[NewEntry]]
"""Blocks, and lists of entries that came one by one, in the order of the source; none is empty."""

_BATCH = 1_000
"""Entries that are handed over at once: some 2 ms of the window's time, a tenth of that in blocks."""
_QUANTUM = 50
"""Entries between two looks at the clock on the reading thread."""
_BUDGET_PIECES = 3
"""Pieces taken before the window looks after its own events again."""


@dataclass(frozen=True, slots=True)
class _End:
    summary: IntakeSummary
    message: str = ""
    hint: str = ""


class IntakeReader(QObject):
    """One source after the other, in the order in which they came. All methods on the owner's thread."""

    batch = Signal(object)
    """Sequence[NewEntry], never empty."""
    progress = Signal(object, object)
    """Bytes read and bytes in all of the current file; int, without Qt's limit of 2 GB."""
    finished = Signal(object)
    """IntakeSummary: one source has been read, or given up on a cancel."""
    failed = Signal(str, str)
    """Message and hint: the source is no list. What was read before stays, ``finished`` comes as well."""
    job_opened = Signal(object)
    """OpenedJob: a job file is being read. Emitted on the reading thread, for methods of QObjects."""
    busy_changed = Signal(bool)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading = PLAIN
        """How the sources that come next are read; may be set at any time."""
        self._waiting: deque[tuple[Source, IntakeCount]] = deque()
        self.last: tuple[Source, str] | None = None
        """The source that was read last and its name, in case it is to be read once more."""
        self._source: Source | None = None
        self._bridge: Handover[Entries | _End] | None = None
        self._busy = False
        self._replacing = False
        self._position = (0, 0)
        self._told = (0, 0)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # By a timer of no time alone: once in each round of the window's events, however often it is woken.
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._deliver)
        self._woken.connect(self._again.start, Qt.ConnectionType.QueuedConnection)

    # ---- sources

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def replacing(self) -> bool:
        """Whether the entries that come now take the place of others."""
        return self._replacing

    def read(self, source: Source, name: str = "", *, quiet: bool = False, replaces: Replacement | None = None) -> None:
        """Put a source at the end of the queue.

        Its summary says whether it is ``quiet``, nobody waits for its end; and which entries give way to its own.
        """
        self._waiting.append((source, IntakeCount(name, quiet=quiet, replaces=replaces)))
        if not self._busy:
            self._busy = True
            self.busy_changed.emit(True)
            self._start_next()

    def read_text(self, text: str) -> None:
        """Pasted or typed text."""
        reading = self.reading
        self.read(lambda _: _text(text, reading))

    def read_file(self, path: Path) -> None:
        """A list of any kind."""
        reading = self.reading
        self.read(lambda progress: _file(path, progress, reading), path.name)

    def read_drop(self, dropped: Dropped) -> None:
        """A drop, or what the clipboard holds."""
        reading = self.reading
        self.read(lambda progress: _drop(dropped, progress, reading), dropped.file_name)

    def cancel(self) -> None:
        """Stop reading and forget what waits. What was read stays on the list; ``finished`` still comes."""
        self._waiting.clear()
        if self._bridge is not None:
            self._bridge.cancel()

    def forget(self) -> None:
        """Another list takes the place of this one: read nothing more, and keep no source of it."""
        self.cancel()
        self._source = self.last = None

    def close(self, seconds: float = 2.0) -> bool:
        """Cancel and wait for the thread, before the window goes; False when it is still in a read.

        Nothing is told any more, not even the end: whoever would hear of it goes with the window.
        """
        self.cancel()
        self._bridge = None
        return self._pool.waitForDone(int(seconds * 1000))

    # ---- the owner's thread

    def _start_next(self) -> None:
        source, count = self._waiting.popleft()
        self._source = source
        self._replacing = count.replaces is not None
        bridge = self._bridge = Handover[Entries | _End](self._woken.emit)
        self._position = self._told = (0, 0)
        self._pool.start(lambda: self._work(bridge, source, count))

    def _deliver(self) -> None:
        for _ in range(_BUDGET_PIECES):
            piece = self._bridge.take() if self._bridge is not None else None
            if piece is None:
                return
            if isinstance(piece, _End):
                self._end(piece)
                return
            for batch in piece:
                self.batch.emit(batch)
        self._tell_progress()
        self._again.start()

    def _tell_progress(self) -> None:
        if self._position != self._told:
            self._told = self._position
            self.progress.emit(*self._told)

    def _end(self, end: _End) -> None:
        bridge, self._bridge = self._bridge, None
        if self._source is not None:
            self.last, self._source = (self._source, end.summary.name), None
        self._tell_progress()
        if end.message:
            self.failed.emit(end.message, end.hint)
        late = bridge is not None and bridge.cancelled  # it had come to its end, but not all of it was taken
        self.finished.emit(replace(end.summary, cancelled=True) if late else end.summary)
        if self._waiting:
            self._start_next()
        else:
            self._busy = False
            self.busy_changed.emit(False)

    # ---- the reading thread

    def _work(self, bridge: Handover[Entries | _End], source: Source, count: IntakeCount) -> None:
        message = hint = ""
        try:
            for batches in _gathered(source(self._note)):
                if not bridge.give(batches):
                    break
                for batch in batches:
                    count.add(batch)
        except IntakeError as error:
            message, hint = error.message, error.hint
        except Exception as error:  # noqa: BLE001 - the border of the thread: the owner must hear of the end
            where = "".join(traceback.format_tb(error.__traceback__))
            logging.getLogger(__name__).error("Reading a list failed: %s\n%s", type(error).__name__, where)
            message, hint = InternalError().message, InternalError().hint
        bridge.give_last(_End(count.summary(cancelled=bridge.cancelled), message, hint))

    def _note(self, done: int, total: int) -> None:
        self._position = (done, total)


def _gathered(pieces: Iterable[Piece]) -> Iterator[Entries]:
    """Entries as they are handed over; when the source fails, what came before is handed over first."""
    breathe = Breather()
    gathered: Entries = []
    single: list[NewEntry] = []
    count = 0
    try:
        for piece in pieces:
            if isinstance(piece, Block):
                single = []
                gathered.append(piece)
                count += len(piece)
            else:
                if not single:
                    gathered.append(single)
                single.append(piece)
                count += 1
                if count % _QUANTUM:
                    continue
            breathe()
            if count >= _BATCH:
                yield gathered
                gathered, single, count = [], [], 0
    except Exception:
        if gathered:
            yield gathered
        raise
    if gathered:
        yield gathered


# The readers of all kinds of lists take long to be read themselves: never on the thread of the window.


def _text(text: str, reading: Reading) -> Iterable[Piece]:
    from pixhaul.intake.text import text_pieces

    return text_pieces(text, reading)


def _file(path: Path, progress: Progress, reading: Reading) -> Iterable[Piece]:
    from pixhaul.intake.files import file_pieces

    return file_pieces(path, progress, reading)


def _drop(dropped: Dropped, progress: Progress, reading: Reading) -> Iterable[Piece]:
    from pixhaul.intake.drops import drop_pieces

    return drop_pieces(dropped, progress, reading)
