"""One host's queue: what waits, what runs, and why nothing may start just now."""

import itertools
import random
from array import array
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from heapq import heappop, heappush

from pixhaul.core import wording
from pixhaul.core.errors import DownloadError, HttpStatusError
from pixhaul.core.options import RetryPolicy
from pixhaul.engine.governor import ITEM_WEIGHT, Governor
from pixhaul.engine.occupancy import Occupancy
from pixhaul.engine.verdict import GiveUp, Park, Verdict, judge


class IdQueue:
    """First in, first out over item ids at 8 bytes each, with a few that may be put back in front."""

    def __init__(self) -> None:
        self._front: deque[int] = deque()
        self._ids = array("q")
        self._head = 0

    def __len__(self) -> int:
        return len(self._front) + len(self._ids) - self._head

    def append(self, item: int) -> None:
        """Put one at the end."""
        self._ids.append(item)

    def put_back(self, item: int) -> None:
        """Put one in front: it had its turn and lost it through no fault of its own."""
        self._front.appendleft(item)

    def pop(self) -> int:
        """Take the first one. Raises IndexError when empty."""
        if self._front:
            return self._front.popleft()
        item = self._ids[self._head]
        self._head += 1
        if self._head > 4096 and self._head * 2 > len(self._ids):
            del self._ids[: self._head]
            self._head = 0
        return item

    def trim(self, alive: Callable[[int], bool], most: int) -> bool:
        """Take those away from the front that nobody waits for any more; false when there were ``most`` of them."""
        for _ in range(most):
            if not len(self) or alive(self._front[0] if self._front else self._ids[self._head]):
                return True
            self.pop()
        return False

    def drain(self) -> list[int]:
        """Take all."""
        items = [*self._front, *self._ids[self._head :]]
        self._front.clear()
        self._ids, self._head = array("q"), 0
        return items


class Places:
    """Numbers for transfers side by side, from 0, the lowest that is free first: where people see them."""

    def __init__(self) -> None:
        self._free: list[int] = []
        self._made = 0

    def take(self) -> int:
        """The lowest number that nobody has."""
        if self._free:
            return heappop(self._free)
        self._made += 1
        return self._made - 1

    def give_back(self, place: int) -> None:
        """Somebody else may have it."""
        heappush(self._free, place)


class Breaker(Enum):
    """Whether a host answers at all."""

    CLOSED = "closed"
    PROBING = "probing"
    """Only connection failures of late: one item at a time is tried, with growing pauses."""


BREAKER_FAILURES = 6
"""Connection failures in a row, with no answer between, after which items are no longer tried side by side."""
SPARED_PER_LIMIT, SPARED_AT_LEAST = 4, 36
"""How many stalled transfers a host may have beside its limit: a multiple of it, but at least so many
(unless the user or the host wants few connections).

Each of them lasts a whole time limit, and they bring the limit down themselves: a list that begins with sixty pictures
nobody answers for must come to the others, and to its end, all the same.
"""
BREAKER_PROBES = 3
"""Failed probes after which the rest of the lane is given up."""
LONGEST_PROBE_PAUSE = 30.0
"""Seconds between two probes at most."""
PARK_AFTER = 8
"""Items in a row that were asked to wait too long, or sent away at every try, and times in a row that the host wanted a
pause without naming a time, after which nothing else is asked of it in this run.

Some servers say so of a single picture, and the others must still be fetched.
"""


@dataclass(slots=True)
class LaneFigures:
    """What the lane has done so far, for the governor and for people."""

    answers: int = 0
    errors: int = 0
    body_bytes: int = 0


class Lane:
    """A host's connections and pauses."""

    def __init__(self, host: str, governor: Governor) -> None:
        self.host = host
        self.governor = governor
        self.ready = IdQueue()
        self.active: dict[int, float] = {}
        """When each began, the last one last."""
        self.occupancy = Occupancy()
        """What those before them took."""
        self.places = Places()
        """Of the active ones."""
        self.figures = LaneFigures()
        self.not_before = 0.0
        """Monotonic time until which the host asked to be left alone (or a probe waits)."""
        self.until_text = ""
        """The same as the user's clock shows it, when the server asked."""
        self.dead: DownloadError | None = None
        """What the host was given up for, until it answers again."""
        self.held = False
        """Paused by the user's hand."""
        self.breaker = Breaker.CLOSED
        self.queued = False
        """Whether the lane stands in the engine's rotation."""
        self.wake_at = 0.0
        """Time for which the engine has a wake-up noted, 0.0 for none."""
        self.stalled = 0
        """Transfers among the active ones that have received next to nothing for a while."""
        self.helpers = 0
        """Connections, used or offered, beside the first of each active transfer."""
        self.undivided = False
        """Files of this host come over one connection each: another was of no use, or the host has asked for time."""
        self._failures_in_row = 0
        self._failed_probes = 0
        self._sent_away = 0
        self._overloads = 0
        """Generations of transfers that were turned away without a time, less those that succeeded since."""
        self._overloaded_at = float("-inf")

    @property
    def parked(self) -> bool:
        """The host asks to be left alone for longer than this run sits out."""
        return self._sent_away >= PARK_AFTER

    @property
    def limit(self) -> int:
        """Transfers that may run at once."""
        return 1 if self.breaker is Breaker.PROBING else self.governor.limit

    @property
    def spared(self) -> int:
        """Stalled transfers that do not count against the limit, so that they never hold up the others."""
        at_least = 0 if self.governor.restrained else SPARED_AT_LEAST
        return min(self.stalled, max(at_least, SPARED_PER_LIMIT * self.limit))

    @property
    def opens_at(self) -> float:
        """Monotonic time before which nothing may start, even if there is room."""
        return max(self.not_before, self._crowded_until())

    def _crowded_until(self) -> float:
        """When one of those that keep this computer busy will have taken so long that it waits for its server."""
        useful = self.occupancy.useful
        if useful is None or len(self.active) - self.stalled < useful or self.governor.restrained:
            return 0.0
        began = next(itertools.islice(reversed(self.active.values()), useful - 1, None))
        return began + self.occupancy.slow_after

    def may_start(self, now: float) -> bool:
        """Whether one more item may start now."""
        return (
            bool(self.ready)
            and not self.held
            and not self.parked
            and now >= self.opens_at
            and len(self.active) + self.helpers - self.spared < self.limit
        )

    def succeeded(self, now: float, size: int) -> None:
        """The host answered in full; the transfer is no longer among the active ones."""
        self._answered()
        self._overloads = max(0, self._overloads - 1)
        saturated = bool(self.ready) and len(self.active) - self.spared + 1 >= self.limit
        self.figures.answers += 1
        self.figures.body_bytes += size
        self.governor.succeeded(now, self.figures.body_bytes + ITEM_WEIGHT * self.figures.answers, saturated=saturated)

    def hear(self, error: DownloadError, tries: int, policy: RetryPolicy, now: float, started: float) -> Verdict:
        """What follows from the error of try number ``tries`` of a transfer that began at ``started``; taken in."""
        if _names_no_time(error) and started >= self._overloaded_at:  # others of its generation say nothing new
            self._overloads += 1
            self._sent_away += 1
            self._overloaded_at = now
        verdict = judge(error, tries, policy, random.random(), self._overloads)  # noqa: S311 - jitter
        self.learn(error, verdict, now, started)
        return verdict

    def learn(self, error: DownloadError, verdict: Verdict, now: float, started: float) -> None:
        """Take in what the error of a transfer that began at ``started`` says about the host."""
        self.figures.errors += 1
        if verdict.overloaded:
            self.undivided = True
            self.governor.overloaded(now, started)
        elif verdict.shaky:
            self.governor.shaken(now, started)
        if isinstance(verdict, Park | GiveUp) and verdict.overloaded and not _names_no_time(error):
            self._sent_away += 1
        if isinstance(verdict, Park):
            self.until_text = wording.time_of_day(verdict.seconds)
        if verdict.answered and not verdict.overloaded:
            self._sent_away = 0
        if verdict.answered:
            self._connected()
        elif verdict.unreachable:
            self._unreachable(error, now)
        if now + verdict.lane_pause > max(now, self.not_before):
            self.not_before = now + verdict.lane_pause
            self.until_text = wording.time_of_day(verdict.lane_pause)

    def reset(self) -> None:
        """The user wants to try again: forget that the host seemed dead and that it asked to wait."""
        self._answered()
        self._overloads = 0
        self.not_before = 0.0
        self.until_text = ""

    def _answered(self) -> None:
        self._connected()
        self._sent_away = 0

    def _connected(self) -> None:
        """The host is alive, whatever it said."""
        self._failures_in_row = self._failed_probes = 0
        self.breaker, self.dead = Breaker.CLOSED, None

    def _unreachable(self, error: DownloadError, now: float) -> None:
        self._failures_in_row += 1
        if self.breaker is Breaker.PROBING:
            self._failed_probes += 1
            self.not_before = max(self.not_before, now + min(LONGEST_PROBE_PAUSE, 2.0 ** (self._failed_probes - 1)))
        elif self._failures_in_row >= BREAKER_FAILURES:
            self.breaker = Breaker.PROBING
            self.not_before = max(self.not_before, now + 1.0)
        if self._failed_probes >= BREAKER_PROBES:
            self.dead = error


def _names_no_time(error: DownloadError) -> bool:
    """Whether the host wants a pause and does not say how long."""
    return isinstance(error, HttpStatusError) and error.asks_for_time and error.retry_after is None
