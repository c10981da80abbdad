"""What the engine tells its owner."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pixhaul.core.errors import DownloadError
from pixhaul.core.request import DownloadResult


@dataclass(slots=True)
class Hooks:
    """What the engine tells its owner, always from within one of the owner's own calls."""

    settled: Callable[[int, DownloadResult | None], None] = field(default=lambda _item, _result: None)
    """An entry reached a lasting state; everything about it is in the store, the result (if any) is given as well."""
    paused_by: Callable[[DownloadError], None] = field(default=lambda _error: None)
    """The whole queue paused itself because of this error."""
