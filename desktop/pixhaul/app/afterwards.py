"""What the start leaves for later, so that the window shows soon: done once it stands, and beside it."""

import gc

from PySide6.QtCore import QTimer

from pixhaul.app.shared import Shared

_LATER_MS = 200
"""After the window has been shown: until then it is painted for the first time."""


def begin_afterwards(shared: Shared) -> None:
    """Read, on a thread, what the first list, request and picture would have to wait for; then settle.

    The start runs without garbage collection, see ``pixhaul.cli``; it begins here.
    """

    def settled() -> None:
        # What stands now stays: looking through it again for garbage makes the window late by some 60 ms.
        gc.freeze()
        gc.enable()

    def read_ahead() -> None:
        try:
            from pixhaul.imaging import animation, inspect  # noqa: F401
            from pixhaul.intake import drops, text  # noqa: F401

            shared.fetcher.get_ready()
        finally:
            shared.pool.call(settled)

    # It goes with what it is for: a window that closes at once reads nothing.
    QTimer.singleShot(_LATER_MS, shared, lambda: shared.pool.submit(read_ahead))
