"""Names to addresses, without ever holding a worker that the user has cancelled.

``getaddrinfo`` cannot be interrupted, so it runs on a thread of its own. Lookups of the same name that are under way at
the same moment share one thread, so that a dead name server costs one thread per name and not one per picture.
"""

import errno
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from pixhaul.core.errors import DownloadError, ServerNotFound, TooManyOpenFiles
from pixhaul.fetch.guard import Guard

AddressInfo = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
"""One row of :func:`socket.getaddrinfo`."""
Resolve = Callable[[str, int], list[AddressInfo]]
"""Host and port to rows; raises ``OSError`` (``socket.gaierror``) or ``UnicodeError``."""


def system_resolve(host: str, port: int) -> list[AddressInfo]:
    """Ask the system. A temporary failure is asked about once more at once, since the first query may just be lost."""
    try:
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except socket.gaierror as error:
        if error.errno != socket.EAI_AGAIN:
            raise
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


@dataclass(slots=True)
class _Lookup:
    done: threading.Event = field(default_factory=threading.Event)
    rows: list[AddressInfo] = field(default_factory=list)
    error: DownloadError | None = None


class Resolver:
    """Thread-safe."""

    def __init__(self, resolve: Resolve = system_resolve) -> None:
        self._resolve = resolve
        self._running: dict[tuple[str, int], _Lookup] = {}
        self._lock = threading.Lock()

    def addresses(self, host: str, port: int, guard: Guard) -> list[AddressInfo]:
        """All addresses of ``host``, waiting within the current phase of ``guard``.

        Raises ``ServerNotFound``, ``TooManyOpenFiles``, ``TimedOut``, ``Cancelled``.
        """
        numeric = _numeric(host, port)
        if numeric:
            return numeric
        lookup = self._join(host, port)
        with guard.control.aside():
            while not lookup.done.wait(guard.remaining(0.2)):
                guard.check()
        if lookup.error is not None:
            # Several workers may share one lookup: each raises an exception of its own.
            raise type(lookup.error)(lookup.error.cause)
        return lookup.rows

    def _join(self, host: str, port: int) -> _Lookup:
        with self._lock:
            lookup = self._running.get((host, port))
            if lookup is None:
                lookup = self._running[host, port] = _Lookup()
                threading.Thread(target=self._run, args=(host, port, lookup), name="resolver", daemon=True).start()
        return lookup

    def _run(self, host: str, port: int, lookup: _Lookup) -> None:
        try:
            lookup.rows = self._resolve(host, port)
            if not lookup.rows:
                lookup.error = ServerNotFound("the name has no address")
        except (OSError, UnicodeError) as error:
            lookup.error = _lookup_error(error)
        finally:
            with self._lock:
                self._running.pop((host, port), None)
            lookup.done.set()


def _numeric(host: str, port: int) -> list[AddressInfo]:
    """Rows for a numeric host (also decimal and octal, as the system reads it), empty for a name. Asks nobody."""
    try:
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST))
    except (OSError, UnicodeError):
        return []


def _lookup_error(error: OSError | UnicodeError) -> DownloadError:
    if isinstance(error, UnicodeError):
        return ServerNotFound("not a valid server name")
    # Without a free file handle the C library says "no such name": ask the system itself before believing it.
    if error.errno in {errno.EMFILE, errno.ENFILE} or _out_of_handles():
        return TooManyOpenFiles("no file handle left to look the server up")
    return ServerNotFound(error.strerror or "the name could not be looked up")


def _out_of_handles() -> bool:
    try:
        handle = os.open(os.devnull, os.O_RDONLY)
    except OSError as error:
        return error.errno in {errno.EMFILE, errno.ENFILE}
    os.close(handle)
    return False
