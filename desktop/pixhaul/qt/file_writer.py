"""Small JSON files written away from the window's thread: in order, and of several for one file only the last."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from pixhaul.core import jsonfile


class FileWriter(QObject):
    """:meth:`write` returns at once; :meth:`close` waits until everything is on disk."""

    failed = Signal(object, object)
    """Path and OSError of a file that could not be written."""
    written = Signal(object)
    """Path of a file that was written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._wanted: dict[Path, Mapping[str, Any]] = {}
        self._busy = False
        self.trouble: dict[Path, OSError] = {}
        """Why the files that could not be written the last time could not. Read it after :meth:`close`."""
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one after the other

    def write(self, path: Path, value: Mapping[str, Any]) -> None:
        """Write this as soon as may be; a value for the same file that is still waiting is not written any more."""
        with self._lock:
            self._wanted.pop(path, None)
            self._wanted[path] = value
            begin, self._busy = not self._busy, True
        if begin:
            self._pool.start(self._work)

    def close(self, milliseconds: int = 5_000) -> bool:
        """Wait for what is still to be written; whether all of it was done in this time."""
        return self._pool.waitForDone(milliseconds)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._busy = False
                    return
                path = next(iter(self._wanted))
                value = self._wanted.pop(path)
            try:
                jsonfile.write_object(path, dict(value))
            except OSError as error:
                self.trouble[path] = error
                self.failed.emit(path, error)
            else:
                self.trouble.pop(path, None)
                self.written.emit(path)
