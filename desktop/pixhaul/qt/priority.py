"""Threads of the background give way to the window's: a core that both want goes to the window.

Measured while other programs kept both cores busy: most of the time that the window was late it did not wait for the
interpreter but for a core, which its own workers had among others.
"""

import contextlib
import os
import sys
import threading

BEHIND = 10
"""Steps of niceness behind the window, whose share of a core is then nine times that of a worker."""
_NICEST = 19


def stand_back() -> None:
    """Put the calling thread behind the window's, and with it every thread that it starts.

    Only on Linux, where niceness is a thread's own and the scheduler shares by it. Where priorities are strict, a
    worker that holds the interpreter and never gets a core would hold up the window.
    """
    if sys.platform == "linux":
        window = os.getpriority(os.PRIO_PROCESS, os.getpid())
        with contextlib.suppress(OSError):  # a sandbox forbids it: the window is late now and then
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(_NICEST, window + BEHIND))
