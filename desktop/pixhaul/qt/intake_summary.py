"""What came of one source of addresses, counted while it is read, so that nobody has to look through the list again."""

from collections.abc import Sequence
from dataclasses import dataclass

from pixhaul.core.entries import Block, NewEntry
from pixhaul.core.sheets import Sheet

Replacement = tuple[Sheet, tuple[int, ...]]
"""A table, and the columns that its addresses come from now."""


@dataclass(frozen=True, slots=True)
class IntakeSummary:
    """What came of one source."""

    name: str
    """File name, or empty for pasted and dropped text."""
    addresses: int = 0
    """Duplicates too."""
    refused: int = 0
    """Lines that are no web address."""
    cancelled: bool = False
    rewritten: int = 0
    """Links for sharing that a rule has made direct ones."""
    hosts: int = 0
    sheets: tuple[Sheet, ...] = ()
    """Tables that addresses were found in, in their order."""
    quiet: bool = False
    """Nobody waits for it: it was not asked for by itself."""
    replaces: Replacement | None = None
    """A table whose entries these are, from other columns: the entries from before give way."""


class IntakeCount:
    """Counts one source batch by batch, on the reading thread."""

    def __init__(self, name: str = "", *, quiet: bool = False, replaces: Replacement | None = None) -> None:
        self._name = name
        self.replaces = replaces
        self._quiet = quiet
        self._all = self._refused = self._rewritten = 0
        self._authorities: set[str] = set()
        self._sheets: dict[Sheet, None] = {}

    def add(self, batch: Sequence[NewEntry]) -> None:
        """Count these entries in."""
        if isinstance(batch, Block):
            self._all += len(batch)
            self._authorities.update(batch.hosts)
            if batch.sheet is not None:
                self._sheets[batch.sheet] = None
            return
        # A million entries come this way: what few have is asked for by itself, hosts by what stands between slashes.
        refused = sum(1 for entry in batch if entry.refusal)
        addresses = [entry.text for entry in batch if not entry.refusal]
        self._all += len(addresses)
        self._refused += refused
        self._authorities.update([url.split("/", 3)[2] for url in addresses if url[:5] != "data:"])
        self._rewritten += sum(1 for entry in batch if entry.given)
        self._sheets.update([(entry.sheet, None) for entry in batch if entry.sheet is not None])

    def summary(self, *, cancelled: bool) -> IntakeSummary:
        """What was counted."""
        return IntakeSummary(
            name=self._name,
            addresses=self._all,
            refused=self._refused,
            cancelled=cancelled,
            rewritten=self._rewritten,
            hosts=len({authority.rpartition("@")[2] for authority in self._authorities}),
            sheets=tuple(self._sheets),
            quiet=self._quiet,
            replaces=self.replaces,
        )
