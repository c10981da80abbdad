"""Writes reports without holding up the window: one at a time, on a thread of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from pixhaul.qt.breather import Breather
from pixhaul.qt.errand import Errand
from pixhaul.report.aside import ReportError, ReportStopped

Proceed = Callable[[int, int], bool]
"""Told of what is done and what is to be done; false when it is called off."""
Work = Callable[[Proceed], tuple[str, str]]
"""Writes the report; returns what was done and what is to be known about it."""


@dataclass(frozen=True, slots=True)
class Written:
    """How it ended, in words."""

    text: str
    hint: str = ""
    path: Path | None = None
    """Where it lies, None when it could not be written."""


class ReportWriter(Errand):
    """:attr:`finished` gives :class:`Written`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._breathe = Breather()

    def start(self, path: Path, work: Work) -> None:
        """Have a report written; :attr:`finished` follows. No effect while it is busy."""
        self._begin(lambda: self._write(path, work))

    def rest(self) -> None:
        """For what writes, at each entry it reads: make room for the window, and stop when it is called off."""
        self._breathe()
        if self._stopped.is_set():
            raise ReportStopped

    def _write(self, path: Path, work: Work) -> Written | None:
        try:
            text, hint = work(self._proceed)
        except ReportStopped:
            return None
        except ReportError as error:
            return Written(error.message, error.hint)
        except Exception as error:  # noqa: BLE001 - the border of the thread: whoever waits must hear of the end
            return Written(self.tr("The report could not be written"), f"{type(error).__name__}: {error}")
        return Written(text, hint, path)
