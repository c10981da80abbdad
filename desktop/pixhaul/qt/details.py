"""Everything that is known of one picture: what the list knows at once, record and file as soon as they are read."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from pixhaul.core.answers import KeptAnswer
from pixhaul.core.errors import DownloadError

if TYPE_CHECKING:
    from pixhaul.imaging.metadata import Metadata

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Details:
    """What can be told of one entry. Addresses are without credentials; all texts are plain."""

    item: int
    url: str = ""
    path: Path | None = None
    size: int = 0
    """Bytes of the file."""
    sha256: bytes | None = None
    width: int = 0
    height: int = 0
    media_type: str = ""
    """By content (IANA)."""
    kept: KeptAnswer | None = None
    """None while it is being read, and when the record does not know it."""
    metadata: Metadata | None = None
    """None while it is being read, and when the file cannot be read."""


Know = Callable[[int], Details | None]
"""What the list knows of an entry, at once; None for none."""
AskRecord = Callable[[int, Callable[[KeptAnswer | None], None]], None]
"""Ask the record about an entry; the answer may come on any thread, or never."""


class DetailsReader(QObject):
    """Reads about one entry at a time. Used on the GUI thread; what comes for an earlier one is dropped."""

    changed = Signal(object)
    """:class:`Details`: more is known than before."""
    _recorded = Signal(int, object)
    _read = Signal(int, object)

    def __init__(self, know: Know, ask_record: AskRecord, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._know = know
        self._ask_record = ask_record
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setObjectName("detailsPool")
        self._details: Details | None = None
        self._turn = 0
        self._recorded.connect(self._take_kept, Qt.ConnectionType.QueuedConnection)
        self._read.connect(self._take_metadata, Qt.ConnectionType.QueuedConnection)

    def show(self, item: int) -> None:
        """Tell what is known of an entry, then what else is found."""
        self.forget()
        details = self._details = self._know(item)
        if details is None:
            return
        turn = self._turn
        self.changed.emit(details)
        self._ask_record(item, lambda kept: _emit(self._recorded.emit, turn, kept))
        if details.path is not None:
            self._pool.start(_Reading(details.path, lambda found: _emit(self._read.emit, turn, found)))

    def forget(self) -> None:
        """Nobody looks any more."""
        self._turn += 1
        self._details = None
        self._pool.clear()

    def close(self, milliseconds: int = 2000) -> bool:
        """Forget, and wait for what runs; whether it ended in time."""
        self.forget()
        return self._pool.waitForDone(milliseconds)

    def _take_kept(self, turn: int, kept: KeptAnswer | None) -> None:
        if turn == self._turn and self._details is not None and kept is not None:
            self._details = replace(self._details, kept=kept)
            self.changed.emit(self._details)

    def _take_metadata(self, turn: int, metadata: Metadata | None) -> None:
        if turn == self._turn and self._details is not None and metadata is not None:
            self._details = replace(self._details, metadata=metadata)
            self.changed.emit(self._details)


class _Reading(QRunnable):
    """Reads the metadata of one file."""

    def __init__(self, path: Path, done: Callable[[Metadata | None], None]) -> None:
        super().__init__()
        self._path = path
        self._done = done

    def run(self) -> None:
        from pixhaul.imaging.metadata import read_metadata  # reads Pillow: not before the window shows

        found = None
        try:
            found = read_metadata(self._path)
        except (DownloadError, OSError) as error:
            # The viewer says what is wrong with the file.
            _log.info("no metadata of %s: %s", self._path.name, error)
        except Exception:  # noqa: BLE001 - the border of the thread
            _log.exception("fault while reading about %s", self._path)
        self._done(found)


def _emit(emit: Callable[[int, object], None], turn: int, found: object) -> None:
    """On any thread, also when the window is gone already."""
    try:
        emit(turn, found)
    except RuntimeError:
        _log.debug("nobody waits for details any more")
