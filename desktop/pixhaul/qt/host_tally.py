"""How many hosts a list names, kept up to date batch by batch."""

from collections import Counter
from collections.abc import Iterable, Mapping


class HostTally:
    """Counts entries by host. Duplicates may be counted too: they name no host that their original does not."""

    def __init__(self) -> None:
        self._entries: dict[str, int] = {}

    def __len__(self) -> int:
        """Number of different hosts."""
        return len(self._entries)

    def counted(self) -> dict[str, int]:
        """A copy of the counts by host."""
        return dict(self._entries)

    def add(self, urls: Iterable[str]) -> None:
        """Count canonical addresses in."""
        self.add_counted(_by_host(urls))

    def add_counted(self, hosts: Mapping[str, int]) -> None:
        """Count in how many addresses each of these hosts has."""
        for host, count in hosts.items():
            self._entries[host] = self._entries.get(host, 0) + count

    def drop(self, urls: Iterable[str]) -> None:
        """Count canonical addresses out that were counted in before."""
        for host, count in _by_host(urls).items():
            left = self._entries[host] - count
            if left:
                self._entries[host] = left
            else:
                del self._entries[host]


def _by_host(urls: Iterable[str]) -> Counter[str]:
    """Counted in C by what stands between the slashes; the few different ones are then freed of logins.

    Pictures that are written out in the list have no host.
    """
    hosts: Counter[str] = Counter()
    for authority, count in Counter([url.split("/", 3)[2] for url in urls if url[:5] != "data:"]).items():
        hosts[authority.rpartition("@")[2]] += count
    return hosts
