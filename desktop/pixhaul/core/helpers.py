"""How many more connections one transfer may use: given and taken back by the owner, used by the worker."""

import threading

from pixhaul.core.errors import HttpStatusError


class Helpers:
    """Thread-safe. What has been offered counts as used until it is taken back, so no limit is ever passed."""

    __slots__ = ("_lock", "_offered", "_sent_away", "refused", "used")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._offered = 0
        self._sent_away: HttpStatusError | None = None
        self.used = 0
        """Connections beside the first that serve the transfer now."""
        self.refused = False
        """One of them was of no use: the owner need not offer any more."""

    @property
    def offered(self) -> int:
        """Connections that may be begun now."""
        return self._offered

    # ---- the owner

    def offer(self, count: int) -> None:
        """The worker may begin so many more."""
        with self._lock:
            self._offered += count

    def take_back(self) -> int:
        """Nothing is offered any more; how many are still used."""
        with self._lock:
            self._offered = 0
            return self.used

    def sent_away(self) -> HttpStatusError | None:
        """With what the host has answered one of them because it wants time, told once. Ask after :meth:`take_back`."""
        with self._lock:
            error, self._sent_away = self._sent_away, None
            return error

    # ---- the worker

    def begin(self) -> bool:
        """Use one; false when none is offered."""
        with self._lock:
            if not self._offered:
                return False
            self._offered -= 1
            self.used += 1
            return True

    def end(self) -> None:
        """One is used no more."""
        with self._lock:
            self.used -= 1

    def send_away(self, error: HttpStatusError) -> None:
        """The host wants time. To be said before the :meth:`end` of the one that was told so."""
        with self._lock:
            self._sent_away = error
