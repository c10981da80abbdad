"""The log of a run: what failed and why, for the user who wants to know more. Nothing of it leaves the machine."""

import logging
import logging.handlers
import platform
import queue
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

from pixhaul import __version__
from pixhaul.core.addresses import without_logins
from pixhaul.core.datauris import shown
from pixhaul.core.entries import ItemView

LOG_NAME = "pixhaul.log"
LOG_BYTES = 1_000_000
"""Size at which a new file is begun; two old ones are kept."""


class RunLog:
    """Lines with a time, written by a thread of its own, so that no caller waits for the disk.

    Passwords are taken out of every line, whoever wrote it. A folder that cannot be written to means no log,
    and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        lines: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
        self._logger = logging.Logger("pixhaul")  # noqa: LOG001 - of this run, not of the process
        self._logger.addHandler(logging.handlers.QueueHandler(lines))
        self._listener: logging.handlers.QueueListener | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = _LogFile(folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", errors="replace")
        except OSError:
            self._logger.disabled = True
            return
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        file.addFilter(_scrub)
        self._listener = logging.handlers.QueueListener(lines, file)
        self._listener.start()
        # Not platform.platform(), which starts a program to ask for the processor.
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        self.note(f"Pixhaul {__version__}, Python {platform.python_version()}, {system}")

    def set_on(self, on: bool) -> None:
        """Write lines from now on, or none."""
        self._logger.disabled = not on or self._listener is None

    def note(self, text: str) -> None:
        """Something worth knowing."""
        self._logger.info("%s", text)

    def trouble(self, text: str) -> None:
        """Something went wrong."""
        self._logger.warning("%s", text)

    def failed(self, view: ItemView) -> None:
        """An entry failed: its address, the sentence, and the technical cause."""
        cause = f" ({view.cause})" if view.cause else ""
        self.trouble(f"{view.reason}: {shown(view.url)}: {view.message}{cause}")

    def close(self) -> None:
        """Write what is left. Any number of times."""
        if self._listener is not None:
            self._listener.stop()
            for handler in self._listener.handlers:
                handler.close()
            self._listener = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _LogFile(logging.handlers.RotatingFileHandler):
    """A disk that is full, or goes away, ends no run and says nothing on the console: there are lines missing then."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Called within the handling of what a line has met with."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def close(self) -> None:
        with suppress(OSError):  # what could not be written before is tried once more
            super().close()


def _scrub(record: logging.LogRecord) -> bool:
    """No password, and one line a record: a server's text cannot forge another entry."""
    text = without_logins(record.getMessage())
    record.msg, record.args = " ".join(text.split()), None
    return True
