"""User names and passwords that were typed for a server: used in this run, told to nobody else."""

import base64
import threading

from pixhaul.fetch.redirects import origin


class Logins:
    """By origin (scheme, host and port: RFC 6454), so that none goes to another server or over an open line.

    Thread-safe: the window writes, the workers read.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_origin: dict[str, str] = {}

    def set(self, url: str, user: str, password: str) -> None:
        """Use these for every request to the origin of the canonical address ``url`` (RFC 7617, UTF-8)."""
        token = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        with self._lock:
            self._by_origin[origin(url)] = f"Basic {token}"

    def forget(self, url: str) -> None:
        """Use none for the origin of ``url`` any more."""
        with self._lock:
            self._by_origin.pop(origin(url), None)

    def authorization(self, url: str) -> str | None:
        """The value of the field Authorization for a canonical address, or None."""
        if not self._by_origin:
            return None
        with self._lock:
            return self._by_origin.get(origin(url))
