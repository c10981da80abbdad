"""Between the engine and its owner: the work it asks for, and what it tells."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError
from pixhaul.core.request import DownloadResult

Task = Callable[[], None]


class TaskFactory(Protocol):
    """Builds the work of one try."""

    def __call__(self, item: int, attempt: int, control: TransferControl) -> Task:
        """The work of try number ``attempt``, which ends with exactly one ``Finished``."""

    def forget(self, item: int) -> Task | None:
        """No try will go on where the last one ended. Returns the work of removing what is left of it, if anything."""


@dataclass(slots=True)
class Hooks:
    """What the engine tells its owner, always from within one of the owner's own calls."""

    settled: Callable[[int, DownloadResult | None], None] = field(default=lambda _item, _result: None)
    """An entry reached a lasting state; everything about it is in the store, the result (if any) is given as well."""
    paused_by: Callable[[DownloadError], None] = field(default=lambda _error: None)
    """The whole queue paused itself because of this error."""
    waiting: Callable[[int, float | None], None] = field(default=lambda _item, _seconds: None)
    """A try failed and another follows after so many seconds; None: after the other entries of its host."""
