"""Values that the manager sends up to the window."""

from dataclasses import dataclass
from enum import Enum


class QueueState(Enum):
    """What the whole queue is doing; the one primary button follows it."""

    IDLE = "idle"
    """Nothing started yet, or everything that was started has ended."""
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures of the bottom bar, a few times a second."""

    listed: int = 0
    """Pictures wanted (no refused lines, no duplicates)."""
    finished: int = 0
    """Of those: done, skipped, failed or suspicious. What was stopped was not tried to its end."""
    done: int = 0
    failed: int = 0
    """Failed or stopped: what can be retried."""
    stopped: int = 0
    """Of those: called off by the user."""
    waiting: int = 0
    """Not finished: the server asked for a pause."""
    refused: int = 0
    duplicates: int = 0
    active: int = 0
    bytes_per_second: float = 0.0
    seconds_left: float | None = None
    idle_until: str = ""
    """Time of day at which something is asked again, while a run is under way and all hosts want to be left alone."""
    elapsed: float = 0.0
    """The total time in seconds, without pauses."""
    one_by_one: float = 0.0
    """Sum of each picture's own transfer time in seconds."""
    started: bool = False
    """Whether a run was ever started in this list."""

    @property
    def times_faster(self) -> float | None:
        """How many times faster than one by one; None while that cannot be said."""
        return self.one_by_one / self.elapsed if self.elapsed > 0.05 and self.one_by_one > 0 else None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the window says in a banner, as plain text."""

    level: str
    """``info``, ``warning`` or ``error``."""
    text: str
    hint: str = ""
    key: str = ""
    """Notices with the same key replace each other."""
    lasting: bool = False
    """Stays until it is used, closed or cleared; problems do anyway."""
    percent: int = -1
    """How much of it is done, shown as a bar; -1 for what has no progress."""
    everywhere: bool = False
    """It holds whatever list is shown, or is seen to with each; others go with the list that they are about."""
