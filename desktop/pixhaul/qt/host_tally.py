"""How many hosts a list names, kept up to date entry by entry."""

from collections import Counter
from collections.abc import Iterable

from pixhaul.core.addresses import host_of


class HostTally:
    """Counts entries by host. Duplicates may be counted too: they name no host that their original does not."""

    def __init__(self) -> None:
        self._entries: dict[str, int] = {}

    def __len__(self) -> int:
        """Number of different hosts."""
        return len(self._entries)

    def add(self, urls: Iterable[str]) -> None:
        """Count canonical addresses in."""
        # Counted in C by what stands between the slashes; the few different ones are then freed of logins.
        for authority, count in Counter([url.split("/", 3)[2] for url in urls]).items():
            host = authority.rpartition("@")[2]
            self._entries[host] = self._entries.get(host, 0) + count

    def drop(self, urls: Iterable[str]) -> None:
        """Count canonical addresses out that were counted in before."""
        entries = self._entries
        for url in urls:
            host = host_of(url)
            left = entries[host] - 1
            if left:
                entries[host] = left
            else:
                del entries[host]
