"""Notices saved files that somebody has deleted or changed, away from the window's thread.

They are read only when they have another time than at the look before; the first look is soon after they were saved,
or after the record was compared with them.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.verify import Finding, ToVerify, examine

_TRASHED = DownloadStatus.TRASHED
_SLICE = 1_000
"""Entries of a long list that are looked at in one go."""
_SURE_MS = 1_000
"""Milliseconds after which a file that is not there is looked for once more: it may be on its way to another place."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A file that is not as it was saved."""

    item: int
    path: Path
    size: int
    """In bytes, as it was saved."""
    finding: Finding
    """``MISSING`` or ``CHANGED``."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    item: int
    path: Path
    size: int
    root: Path
    """The folder of the list in which it lies."""
    sha256: bytes | None
    time: int | None
    """When it was written, in ns, as the look before has seen it; None when this is the first."""
    thrown: bool
    """It was put into the trash."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look has brought."""

    looked: list[int]
    lost: list[Lost]
    gone: Path | None
    """A folder of the list that is not there as a whole."""
    number: int
    """Of the list that was looked at."""
    times: dict[int, int]
    """When the files that are as saved were written, in ns."""
    back: list[int]
    """Entries in the trash whose files are back."""


class MissingWatch(QObject):
    """Belongs to the window's thread. One look at a time; a look that is asked for meanwhile comes after it."""

    found = Signal(object)
    """list[Lost]: twice looked for, and still not as it was saved."""
    back = Signal(object)
    """list[int]: entries in the trash whose files are at their places again, as they were saved."""
    folder_gone = Signal(object)
    """Path: the folder of the list is not there, so that nothing can be said of its files."""
    folder_back = Signal()
    """It is there (again)."""
    _seen = Signal(object)

    def __init__(
        self,
        store: ItemStore,
        path_of: Callable[[int], Path | None],
        root_of: Callable[[int], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """``root_of`` gives the folder of the list in which the file of an entry lies."""
        super().__init__(parent)
        self._store = store
        self._path_of = path_of
        self._root_of = root_of
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setObjectName("missingPool")
        self._looking = False
        self._next: list[int] = []
        self._rest: Iterator[int] = iter(())
        self._scanning = False
        self._suspects: dict[int, Finding] = {}
        """Entries whose files were not as saved when they were looked for the first time."""
        self._times: dict[int, int] = {}
        """When files were written, in ns, of those that were looked at one by one."""
        self._number = 0
        self._told_gone = False
        self._again = QTimer(self, singleShot=True, interval=_SURE_MS)
        self._again.timeout.connect(self._look_again)
        self._seen.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def look_at(self, items: Iterable[int]) -> None:
        """Look whether the files of these entries are there; no effect for those that have none."""
        self._next += items
        self._go_on()

    def scan(self) -> None:
        """Look at all files of the list, in slices."""
        self._rest = iter(list(self._store.ids(SAVED)))
        self._scanning = True
        self._go_on()

    def forget(self) -> None:
        """Another list is here."""
        self._number += 1
        self._next, self._rest, self._scanning = [], iter(()), False
        self._suspects.clear()
        self._times.clear()
        self._again.stop()

    def close(self, milliseconds: int = 2000) -> bool:
        """Look no more, and wait for the look that is under way."""
        self.forget()
        return self._pool.waitForDone(milliseconds)

    @property
    def suspects(self) -> list[int]:
        """Entries whose files were not as saved at the first look."""
        return list(self._suspects)

    @property
    def busy(self) -> bool:
        """Whether anything may still be found."""
        return self._looking or self._scanning or bool(self._next) or self._again.isActive()

    def _go_on(self) -> None:
        if self._looking:
            return
        items, self._next = self._next, []
        if not items and self._scanning:
            items = list(islice(self._rest, _SLICE))
            self._scanning = bool(items)
        keeps_times = not self._scanning  # of a million files nobody looks at each
        wanted = [
            one for item in self._store.among(items, SAVED | {_TRASHED}) if (one := self._wanted(item)) is not None
        ]
        if wanted:
            number = self._number
            self._looking = True
            self._pool.start(lambda: self._look(wanted, number, keeps_times=keeps_times))
        elif self._scanning:
            self._go_on()

    def _wanted(self, item: int) -> _Wanted | None:
        store, root = self._store, self._root_of(item)
        thrown, name = store.state(item) is _TRASHED, store.path(item)
        path = root / name if thrown and root and name else self._path_of(item)
        if path is None or root is None:
            return None
        return _Wanted(item, path, store.size(item), root, store.digest(item), self._times.get(item), thrown)

    def _look(self, wanted: list[_Wanted], number: int, *, keeps_times: bool) -> None:
        """On the pool's thread."""
        lost: list[Lost] = []
        times: dict[int, int] = {}

        def stopped() -> bool:
            return self._number != number

        back = [one.item for one in wanted if one.thrown and _is_back(one, stopped)]
        for one in wanted:
            if one.thrown:
                continue
            found, written = _finding(one, stopped)
            if found is not None:
                lost.append(Lost(one.item, one.path, one.size, found))
            elif written and keeps_times:
                times[one.item] = written
        roots = {one.root for one in wanted} if lost else set()
        gone = next((root for root in sorted(roots) if not root.is_dir()), None)
        try:
            self._seen.emit(_Seen([one.item for one in wanted], lost, gone, number, times, back))
        except RuntimeError:
            return  # Qt has deleted this object at the end of the program

    def _take(self, seen: _Seen) -> None:
        self._looking = False
        if seen.number == self._number:
            self._times.update(seen.times)
            back = self._store.among(seen.back, {_TRASHED})
            if back:
                self.back.emit(back)
            if seen.gone is not None:
                self._suspects.clear()
                self._next, self._scanning = [], False
                if not self._told_gone:
                    self._told_gone = True
                    self.folder_gone.emit(seen.gone)
            else:
                self._judge(seen)
        self._go_on()

    def _look_again(self) -> None:
        known = self._store.among(self._suspects, SAVED)
        self._suspects = {item: self._suspects[item] for item in known}
        self.look_at(known)

    def _judge(self, seen: _Seen) -> None:
        if self._told_gone:
            self._told_gone = False
            self.folder_back.emit()
        for item in set(seen.looked).difference(one.item for one in seen.lost):
            self._suspects.pop(item, None)
        still = [one for one in seen.lost if self._is_as_known(one)]
        sure = [one for one in still if self._suspects.pop(one.item, None) is one.finding]
        known = {one.item for one in sure}
        for one in still:
            if one.item not in known:
                self._suspects[one.item] = one.finding
        if self._suspects and not self._again.isActive():
            self._again.start()
        if sure:
            self.found.emit(sure)

    def _is_as_known(self, one: Lost) -> bool:
        """Whether the list has still the same file: it may have been fetched or moved meanwhile."""
        store = self._store
        return bool(store.among([one.item], SAVED)) and (self._path_of(one.item), store.size(one.item)) == (
            one.path,
            one.size,
        )


def _is_back(wanted: _Wanted, stopped: Callable[[], bool]) -> bool:
    """Somebody has taken it out of the trash: its very bytes lie there. Only a file of that size is read."""
    try:
        found = os.lstat(wanted.path)
    except (OSError, ValueError):
        return False
    if not stat.S_ISREG(found.st_mode) or found.st_size != wanted.size or wanted.sha256 is None:
        return False
    read = examine(ToVerify(wanted.item, wanted.path, wanted.size, wanted.sha256), stopped)
    return read.finding is Finding.GOOD and not stopped()


def _finding(wanted: _Wanted, stopped: Callable[[], bool]) -> tuple[Finding | None, int]:
    """None when a plain file of that size has that name, and when it was written; 0 when that is not known.

    A link is not followed. The bytes are read only when the file was written again since the look before.
    """
    try:
        found = os.lstat(wanted.path)
    except (FileNotFoundError, NotADirectoryError):
        return Finding.MISSING, 0
    except (OSError, ValueError):
        return None, 0  # not to be seen for the moment, which says nothing about the file
    if not stat.S_ISREG(found.st_mode):
        return Finding.MISSING, 0
    if found.st_size != wanted.size:
        return Finding.CHANGED, 0
    if wanted.sha256 is not None and wanted.time not in (None, found.st_mtime_ns):
        read = examine(ToVerify(wanted.item, wanted.path, wanted.size, wanted.sha256), stopped)
        if stopped() or (read.finding is Finding.CHANGED and read.cause):
            return None, 0  # given up, or not to be read for the moment
        if read.finding is not Finding.GOOD:
            return read.finding, 0
    return None, found.st_mtime_ns
