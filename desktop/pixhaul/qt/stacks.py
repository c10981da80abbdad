"""Finds pictures that look alike, beside everything else: what the list has, and what comes while it is wanted."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Event, Lock

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore
from pixhaul.core.looks import Likeness
from pixhaul.core.status import SAVED
from pixhaul.engine.stacks import LEVELS, Groups, Stacks
from pixhaul.imaging.looks import look_of_thumbnail
from pixhaul.qt.breather import Breather
from pixhaul.qt.thumbnail_reading import ThumbnailSource

_log = logging.getLogger(__name__)

_SLICE = 1_000
"""Entries handed over in one go on the window's thread: some milliseconds."""
_BATCH = 200
"""Entries after which the worker tells how far it is."""
_TELL_SECONDS = 0.5
"""Between two words about the stacks themselves: with many of them each costs milliseconds."""


@dataclass(frozen=True, slots=True)
class FoundStacks:
    """What is known at one moment."""

    groups: dict[Likeness, Groups] = field(default_factory=lambda: dict.fromkeys(LEVELS, ()))
    """By how much the pictures must have in common."""
    done: int = 0
    """Pictures compared so far,"""
    wanted: int = 0
    """and pictures that are to be compared, as far as that is known."""


@dataclass(frozen=True, slots=True)
class _Picture:
    item: int
    digest: bytes
    look: bytes
    path: Path | None


@dataclass(slots=True)
class _Work:
    """What the worker is given. A new one for each list and each beginning."""

    queue: deque[_Picture] = field(default_factory=deque)
    lock: Lock = field(default_factory=Lock)
    stacks: Stacks = field(default_factory=Stacks)
    running: bool = False
    stopped: Event = field(default_factory=Event)
    told: float = 0.0
    """When the stacks were told of last, in monotonic seconds."""
    known: dict[Likeness, Groups] = field(default_factory=lambda: dict.fromkeys(LEVELS, ()))
    wanted: int = 0


class StackFinder(QObject):
    """Belongs to the window's thread. Nothing is done, and nothing kept, until :meth:`begin`."""

    found = Signal(object)
    """:class:`FoundStacks`: while it goes on, and when all are compared."""
    learned = Signal(object)
    """list[tuple[int, bytes]]: what pictures look like that nobody had looked at."""
    _told = Signal(object, object, object)

    def __init__(
        self,
        store: ItemStore,
        path_of: Callable[[int], Path | None],
        thumbnails: ThumbnailSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._path_of = path_of
        self._thumbnails = thumbnails
        self._work: _Work | None = None
        self._taken = bytearray()
        """1 for each entry that was handed over."""
        self._late: Iterator[int] = iter(())
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setObjectName("stackPool")
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._hand_on)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> bool:
        """Whether stacks are wanted."""
        return self._work is not None

    def begin(self) -> None:
        """Compare all saved pictures, and those that will be saved, until :meth:`stop`. Anew each time."""
        self.stop()
        self._work = _Work()
        self._taken = bytearray()
        self._late = iter(list(self._store.ids(SAVED)))
        self._timer.start()

    def stop(self) -> None:
        """Forget everything."""
        self._timer.stop()
        if self._work is not None:
            self._work.stopped.set()
            self._work.queue.clear()
        self._work = None

    def close(self, milliseconds: int = 2000) -> bool:
        """Stop and wait for the worker."""
        self.stop()
        return self._pool.waitForDone(milliseconds)

    def changed(self, items: Iterable[int]) -> None:
        """Entries changed; some may have been saved."""
        if self._work is not None:
            self._hand_over(self._store.among(items, SAVED))

    def _hand_on(self) -> None:
        some = list(islice(self._late, _SLICE))
        self._hand_over(self._store.among(some, SAVED))
        if not some:
            self._timer.stop()
            self._start()  # also with nothing to compare: somebody waits for the answer

    def _hand_over(self, items: Iterable[int]) -> None:
        work, store = self._work, self._store
        if work is None:
            return
        looks = store.results.looks
        for item in items:
            if item < len(self._taken) and self._taken[item]:
                continue
            digest = store.digest(item)
            if digest is None:
                continue
            if item >= len(self._taken):
                self._taken.extend(bytes(item + 1 - len(self._taken)))
            self._taken[item] = 1
            look = looks.of(item)
            work.queue.append(_Picture(item, digest, look, None if look else self._path_of(item)))
            work.wanted += 1
        if work.queue:
            self._start()

    def _start(self) -> None:
        work = self._work
        if work is None:
            return
        with work.lock:
            if work.running:
                return
            work.running = True
        self._pool.start(lambda: self._compare(work))

    # ---- on the worker

    def _compare(self, work: _Work) -> None:
        """Compare what is in the queue, until nothing is left."""
        breathe, more = Breather(), True
        while more and not work.stopped.is_set():
            learned: list[tuple[int, bytes]] = []
            for _ in range(_BATCH):
                if work.stopped.is_set() or not work.queue:
                    break
                self._compare_one(work.stacks, work.queue.popleft(), learned)
                breathe()
            with work.lock:
                more = work.running = bool(work.queue)
            if not more or time.monotonic() - work.told > _TELL_SECONDS:
                work.known = {level: work.stacks.groups(level) for level in LEVELS}
                work.told = time.monotonic()
            try:
                self._told.emit(work, FoundStacks(work.known, len(work.stacks), work.wanted), learned)
            except RuntimeError:
                return  # Qt has deleted this object at the end of the program

    def _compare_one(self, stacks: Stacks, picture: _Picture, learned: list[tuple[int, bytes]]) -> None:
        look = picture.look
        if not look:
            look = self._look(picture)
            if look:
                learned.append((picture.item, look))
        stacks.add(picture.item, picture.digest, look)

    def _look(self, picture: _Picture) -> bytes:
        """What nobody has looked at yet; empty when it cannot be shown."""
        try:
            encoded = self._thumbnails.load(picture.digest)
            if encoded is None and picture.path is not None:
                encoded = self._thumbnails.make(picture.digest, picture.path)
            return look_of_thumbnail(encoded) if encoded is not None else b""
        except (DownloadError, OSError, ValueError) as error:
            _log.info("nobody knows what %s looks like: %s", picture.path, error)
            return b""

    # ---- back on the window's thread

    def _take(self, work: _Work, found: FoundStacks, learned: list[tuple[int, bytes]]) -> None:
        if work is not self._work:
            return
        if learned:
            self.learned.emit(learned)
        self.found.emit(found)
