"""Why entries failed, counted as it happens: a byte an entry, and no look at the list when somebody asks."""

from collections import Counter
from collections.abc import Iterable

from pixhaul.core.entries import Failure
from pixhaul.core.status import DownloadStatus

_MOST = 255
"""Kinds that one byte can tell; later ones count as the last of these."""
STATUS = "http-status"
"""Reason of answers that have a status of their own; the status follows it: ``http-status 404``."""


class Reasons:
    """Failed entries by the kind of their failure. Owned by the item store."""

    def __init__(self) -> None:
        self.codes = bytearray()
        """By id: number of the kind in :attr:`kinds`, 0 for what has not failed."""
        self.kinds: list[str] = [""]
        """The reason of each kind; of answers with a status, the reason and the status."""
        self._counts: list[int] = [0]

    def grow(self, count: int) -> None:
        """Entries came that have not failed."""
        self.codes.extend(bytes(count))

    def note(self, item: int, status: DownloadStatus, failure: Failure | None, http_status: int) -> None:
        """The entry has this state now, and this failure if it has one."""
        code = self.codes[item]
        if code:
            self._counts[code] -= 1
            self.codes[item] = 0
        if status is DownloadStatus.FAILED:
            code = self.codes[item] = self._number(kind_of(failure, http_status))
            self._counts[code] += 1

    def drop(self, items: Iterable[int]) -> None:
        """These entries left the list. In C where none of them failed, for it may be a million."""
        if not any(self._counts):
            return
        gone = list(items)
        for code, count in Counter(map(self.codes.__getitem__, gone)).items():
            self._counts[code] -= count if code else 0
        for item in gone:
            self.codes[item] = 0

    def counted(self) -> list[tuple[str, int]]:
        """The kinds that there are and the number of their entries, most first."""
        found = [(kind, count) for kind, count in zip(self.kinds, self._counts, strict=True) if count]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def flags(self, kind: str) -> bytes:
        """A table for ``bytes.translate``: 1 for the code of this kind."""
        return bytes(code < len(self.kinds) and self.kinds[code] == kind for code in range(256))

    def of(self, item: int) -> str:
        """The kind of an entry's failure, empty when it has not failed."""
        return self.kinds[self.codes[item]]

    def _number(self, kind: str) -> int:
        if kind in self.kinds:
            return self.kinds.index(kind)
        if len(self.kinds) <= _MOST:
            self.kinds.append(kind)
            self._counts.append(0)
        return len(self.kinds) - 1


def kind_of(failure: Failure | None, http_status: int) -> str:
    """What a failure is counted under; never empty."""
    reason = failure.reason if failure is not None else ""
    return f"{STATUS} {http_status}" if reason == STATUS and http_status else reason or "failed"
