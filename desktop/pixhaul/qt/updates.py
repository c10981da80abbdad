"""Is there a newer version? Asked on a thread, answered on the window's; when to ask is not decided here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from pixhaul import __version__
from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DownloadError
from pixhaul.core.options import NetworkOptions
from pixhaul.core.releases import LATEST, is_newer
from pixhaul.fetch.latest import fetch_latest
from pixhaul.qt.pool import TaskPool


class UpdateCheck(QObject):
    """One question at a time. All methods on the owner's thread."""

    answered = Signal(object)
    """The newer Release, or None when this is the newest."""
    failed = Signal(str)
    """A sentence that says why there is no answer."""

    def __init__(
        self,
        pool: TaskPool,
        options: Callable[[], NetworkOptions],
        *,
        address: str = LATEST,
        version: str = __version__,
        parent: QObject | None = None,
    ) -> None:
        """``options`` gives what pictures are fetched with at this moment."""
        super().__init__(parent)
        self._pool = pool
        self._options = options
        self._address = address
        self._version = version
        self._control: TransferControl | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._control is not None

    def ask(self) -> None:
        """:attr:`answered` or :attr:`failed` follows, unless this is closed before."""
        if self._control is None:
            self._control = TransferControl(Gate())
            self._pool.submit(partial(self._work, self._control, self._options()))

    def close(self) -> None:
        """Wait for no answer any more."""
        if self._control is not None:
            self._control.cancel()

    def _work(self, control: TransferControl, options: NetworkOptions) -> None:
        try:
            release = fetch_latest(options, self._address, control)
            told = partial(self.answered.emit, release if is_newer(release.version, self._version) else None)
        except Cancelled:
            return
        except DownloadError as error:
            told = partial(self.failed.emit, error.message)
        except ValueError:
            told = partial(self.failed.emit, self.tr("The answer could not be understood"))
        except OSError as error:
            told = partial(self.failed.emit, error.strerror or str(error))
        self._pool.call(partial(self._back, told))

    def _back(self, tell: Callable[[], None]) -> None:
        self._control = None
        tell()
