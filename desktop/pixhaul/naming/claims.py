"""Which relative paths of one run are taken, so that two pictures never want the same name on any system."""

import threading
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pixhaul.naming.tally import Tally


def key_of(path: str) -> str:
    """Equal for names that a disk which ignores case or Unicode's forms takes for one (default caseless matching)."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def _nobody(_path: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Turn:
    """What a plan has decided about one picture and keeps for others; without a plan the first that comes is first."""

    number: int = 1
    """Which of equal names is tried first."""
    own: bool = False
    """The name of this number is kept for this very picture."""
    spare: int = 0
    """The number that is tried next, 0 for none."""
    reserved: Callable[[str], bool] = _nobody
    """Whether a relative path is kept for somebody. On any thread."""


FREE = Turn()
"""Nothing was planned."""


class Claims:
    """Thread-safe set of taken relative paths (parts joined by ``/``), compared by :func:`key_of`."""

    def __init__(self, recorded: Callable[[], Iterable[str]] | None = None, *, expected: int = 0) -> None:
        """``recorded`` names the paths that the record knows, after an earlier process may have been killed.

        There is room for ``expected`` paths from the start. ``recorded`` is asked on any thread, once for each folder.
        Whatever else lies in the folder may be a picture that was saved and did not get into the record any more: see
        :meth:`unrecorded`.
        """
        self._recorded = recorded
        self._unrecorded: set[str] = set()
        self._expected = expected
        self._taken = Tally(expected)
        """1 by the key of what is taken: a set of the names themselves takes 200 bytes for each picture of a run."""
        self._next: dict[str, int] = {}
        self._seeded: set[str] = set()
        self._lock = threading.Lock()

    def anew(self, recorded: Callable[[], Iterable[str]] | None = None) -> "Claims":
        """Claims on another folder, or for another list, with as much room as these."""
        return Claims(recorded, expected=self._expected)

    def release(self, path: str) -> None:
        """Give a path back that came to nothing."""
        with self._lock:
            self._taken.put(key_of(path), 0)

    def claim_first(self, candidate: Callable[[int], str], turn: Turn = FREE) -> str:
        """Take and return the name that is planned, or else the first free one of ``candidate(1)`` and so on.

        What is kept for others is not free. Remembers where it stopped, so that thousands of equal names stay cheap.
        """
        with self._lock:
            path = candidate(turn.number)
            free = self._free(path, turn, own=turn.own)
            if not free and turn.spare:
                path = candidate(turn.spare)
                free = self._free(path, turn)
            if not free:
                base = key_of(candidate(1))
                number = self._next.get(base, 1)
                while not self._free(path := candidate(number), turn):
                    number += 1
                self._next[base] = number + 1
            self._taken.put(key_of(path), 1)
            return path

    def _free(self, path: str, turn: Turn, *, own: bool = False) -> bool:
        return not self._taken.get(key_of(path)) and (own or not turn.reserved(path))

    def unrecorded(self, candidate: Callable[[int], str], turn: Turn = FREE) -> list[str]:
        """The planned name and those of ``candidate(1)``, ``candidate(2)`` and so on that lie there unclaimed.

        What is kept for others is theirs.
        """
        found: list[str] = []
        with self._lock:
            if not self._unrecorded:
                return found
            own, *more = [candidate(number) for number in (turn.number, turn.spare) if number]
            number = 1
            while not self._free(path := candidate(number), turn):
                more.append(path)
                number += 1
            theirs = (
                path for path in dict.fromkeys((own, *more)) if not turn.reserved(path) or (turn.own and path == own)
            )
            found += [path for path in theirs if key_of(path) in self._unrecorded]
        return found

    def adopt(self, path: str) -> bool:
        """Claim what :meth:`unrecorded` has found; false when another thread was faster."""
        key = key_of(path)
        with self._lock:
            if key not in self._unrecorded:
                return False
            self._unrecorded.remove(key)
            return True

    def needs_seed(self, folder: str) -> bool:
        """True once for each folder: its names on disk are not known yet and :meth:`seed` should be called."""
        key = key_of(folder)
        with self._lock:
            return key not in self._seeded

    def seed(self, folder: str, names: Iterable[str]) -> None:
        """Make the names that lie in a folder (relative, empty for the root) count as taken."""
        prefix = folder + "/" if folder else ""
        keys = {key_of(prefix + name) for name in names}
        known = keys if self._recorded is None else {key_of(path) for path in self._recorded()}
        with self._lock:
            self._seeded.add(key_of(folder))
            self._unrecorded |= {key for key in keys - known if not self._taken.get(key)}
            for key in keys:
                self._taken.put(key, 1)
