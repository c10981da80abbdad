"""Asks whether saved pictures have changed, beside the window's own downloads."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pixhaul.core.options import RunOptions
from pixhaul.engine.refresh import Check, Kept
from pixhaul.engine.task import Workshop
from pixhaul.qt.beside import Beside


class Refresher(QObject):
    """One check at a time. All methods on the owner's thread."""

    progress = Signal(int, int)
    """Pictures asked for, and pictures in all."""
    finished = Signal(object, object)
    """list[Checked], and DownloadError when the check had to stop, otherwise None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beside: Beside[Check] = Beside(
            self, self.progress.emit, lambda check: self.finished.emit(check.found, check.blocked)
        )

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._beside.busy

    def start(self, kept: Sequence[Kept], workshop: Workshop, options: RunOptions, job_key: str) -> None:
        """Check these pictures; :attr:`finished` follows. No effect while it is busy."""
        self._beside.start(lambda pool: Check(kept, workshop, options, pool.submit, pool.post, job_key), options)

    def cancel(self) -> None:
        """Ask no more; what was found so far is told."""
        self._beside.cancel()

    def close(self, milliseconds: int = 2000) -> None:
        """Let go of everything, without a word."""
        self.blockSignals(True)
        self._beside.close(milliseconds)
