"""Ctrl-C and the system's polite request to end: the first asks, the second ends at once."""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

EXIT_INTERRUPTED = 130
"""What shells report for a program ended by ctrl-C: 128 and the number of SIGINT."""


class Interruption:
    """Takes SIGINT, SIGTERM and a closed terminal (SIGHUP) over while it is entered. For the main thread.

    A signal that was ignored before stays so: that is what nohup is for.
    """

    def __init__(self) -> None:
        self.asked = False
        """Whether the user wants it to end."""
        self._wake: Callable[[], None] | None = None
        self._before: dict[signal.Signals, Any] = {}

    def soften(self, wake: Callable[[], None]) -> None:
        """From now on call ``wake`` instead of raising ``KeyboardInterrupt``; raises it if it was asked for before."""
        self._wake = wake
        if self.asked:
            raise KeyboardInterrupt

    def __enter__(self) -> Self:
        names = [signal.SIGINT, signal.SIGTERM]
        if sys.platform != "win32":
            names.append(signal.SIGHUP)
        for name in names:
            if signal.getsignal(name) != signal.SIG_IGN:
                self._before[name] = signal.signal(name, self._on_signal)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for name, handler in self._before.items():
            signal.signal(name, handler)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        if self.asked:
            os._exit(EXIT_INTERRUPTED)
        self.asked = True
        if self._wake is None:
            raise KeyboardInterrupt
        self._wake()
