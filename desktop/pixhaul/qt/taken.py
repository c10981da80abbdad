"""Removed lines as undo keeps them: nine bytes each, so that a million of them cost nothing to speak of."""

from array import array
from collections.abc import Iterable, Iterator

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.host_tally import HostTally

_STATES = tuple(DownloadStatus)


class Taken:
    """Ids with the states they had, ascending by id."""

    def __init__(self, pairs: Iterable[tuple[int, DownloadStatus]] = ()) -> None:
        self.ids = array("q")
        self._states = bytearray()
        self.hosts: HostTally | None = None
        """The hosts of the whole list, when it was taken off as a whole."""
        for item, state in pairs:
            self.ids.append(item)
            self._states.append(state)

    @classmethod
    def of(cls, ids: Iterable[int], states: bytes, hosts: HostTally | None = None) -> "Taken":
        """Ascending ids with the states they had, one byte each; ``hosts`` when they were the whole list."""
        taken = cls()
        taken.ids.extend(ids)
        taken._states.extend(states)
        taken.hosts = hosts
        return taken

    def states(self, start: int = 0, stop: int | None = None) -> bytes:
        """The states of the entries ``start`` to ``stop``, one byte each."""
        return bytes(self._states[start:stop])

    def __len__(self) -> int:
        return len(self.ids)

    def pairs(self, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, DownloadStatus]]:
        """What :meth:`pixhaul.core.items.ItemStore.restore` takes, for the entries ``start`` to ``stop``."""
        return (
            (item, _STATES[state]) for item, state in zip(self.ids[start:stop], self._states[start:stop], strict=True)
        )
