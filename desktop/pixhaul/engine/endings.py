"""How an entry ends or is held back: its state and words in the list, its owner told, its left-overs removed."""

from collections.abc import Callable

from pixhaul.core.errors import ConnectionRefused, DownloadError
from pixhaul.core.items import Failure, ItemStore
from pixhaul.core.request import DownloadResult
from pixhaul.core.status import PENDING, RUNNING, DownloadStatus
from pixhaul.core.wording import time_of_day
from pixhaul.engine.hooks import Hooks, Task, TaskFactory
from pixhaul.engine.lane import Lane

PARKED = "parked"
"""Reason of entries that wait for longer than this run sits out."""


class Endings:
    """Used by the engine on the owner's thread."""

    def __init__(self, store: ItemStore, hooks: Hooks, maker: TaskFactory, submit: Callable[[Task], None]) -> None:
        self._store = store
        self._hooks = hooks
        self._maker = maker
        self._submit = submit

    def complete(self, item: int, result: DownloadResult) -> None:
        """The picture lies in the destination."""
        self._store.complete(item, result)
        self._hooks.settled(item, result)
        self.forget(item)

    def conclude(self, lane: Lane, item: int, error: DownloadError) -> None:
        """The last try has failed. When it was for a larger version, the entry's own address gets its tries, once."""
        store = self._store
        larger = item in store.origins.larger and not store.fell_back(item)
        if not larger or lane.dead is not None or not self._unfinished(item):
            self.fail(item, error)
            return
        self.forget(item)
        store.origins.larger[item] = store.urls[item]
        store.attempts[item] = 0
        store.set_status(item, DownloadStatus.QUEUED)
        lane.ready.put_back(item)

    def fail(self, item: int, error: DownloadError) -> None:
        """No further try will be made. No effect on entries that have ended before."""
        if self._unfinished(item):
            self._store.fail(item, error)
            self._hooks.settled(item, None)
        self.forget(item)

    def park(self, item: int, until: str, cause: str = "") -> None:
        """The server asks for more time than this run sits out."""
        if self._unfinished(item):
            message = f"The server asks to wait until {until}"
            self._store.wait(item, Failure(PARKED, message, "Start again after that time.", cause))
            self._hooks.settled(item, None)
        self.forget(item)

    def wait_no_longer(self) -> None:
        """Entries that wait for another try are queued for the next start."""
        if self._store.count(DownloadStatus.WAITING):
            for item in list(self._store.ids({DownloadStatus.WAITING})):
                self._store.set_status(item, DownloadStatus.QUEUED)
                self.forget(item)

    def wait(self, item: int, error: DownloadError, seconds: float | None = None) -> None:
        """Another try will follow after ``seconds``; None: after the other entries of its host."""
        later = "asked again after the others" if seconds is None else f"trying again at {time_of_day(seconds)}"
        self._store.wait(item, Failure(error.reason, f"{error.message}; {later}", "", error.cause))
        self._hooks.waiting(item, seconds)

    def give_up(self, lane: Lane, item: int) -> None:
        """The host of an entry does not answer, so the entry is not asked for."""
        kind = type(lane.dead or ConnectionRefused())
        self.fail(item, kind(f"not asked, since {lane.host} could not be reached several times in a row"))

    def forget(self, item: int) -> None:
        """Whatever a broken-off try has kept of this entry goes, on a worker."""
        if (clean := self._maker.forget(item)) is not None:
            self._submit(clean)

    def is_parked(self, item: int) -> bool:
        """Whether the entry waits for longer than this run."""
        failure = self._store.failure(item)
        return self._store.state(item) is DownloadStatus.WAITING and failure is not None and failure.reason == PARKED

    def _unfinished(self, item: int) -> bool:
        return self._store.state(item) in PENDING | RUNNING
