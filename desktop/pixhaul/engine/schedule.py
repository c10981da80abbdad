"""When and where: the lanes of all hosts, whose turn it is, and what is due later."""

import heapq
import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet

from pixhaul.engine.lane import Lane

_TURNS = 1_000
"""Lanes that get their turn in one go: some milliseconds."""


class Schedule:
    """Lanes by host, a rotation of those that may start something, and a heap of times.

    A lane stands in the rotation only while it may start an item, so taking the next one never searches; a lane that
    must wait has one wake-up in the heap. Times are seconds of the monotonic clock that is handed in.
    """

    def __init__(self, clock: Callable[[], float], make_lane: Callable[[str], Lane]) -> None:
        self.lanes: dict[str, Lane] = {}
        self._clock = clock
        self._make_lane = make_lane
        self._rotation: deque[Lane] = deque()
        self._due: list[tuple[float, int, int | Lane]] = []
        self._order = itertools.count()
        self._later: dict[int, int] = {}
        """Items with a time of their own, and which of the entries in the heap holds."""
        self._held: set[str] = set()

    def lane(self, host: str) -> Lane:
        """The lane of a host, made when it is first asked for."""
        lane = self.lanes.get(host)
        if lane is None:
            lane = self.lanes[host] = self._make_lane(host)
        return lane

    def consider(self, lane: Lane) -> None:
        """Something about the lane has changed: give it its place in the rotation, or a wake-up."""
        now = self._clock()
        if not lane.queued and lane.may_start(now):
            lane.queued = True
            self._rotation.append(lane)
        elif lane.ready and (opens_at := lane.opens_at) > now and not 0.0 < lane.wake_at <= opens_at:
            lane.wake_at = opens_at
            self._at(opens_at, lane)

    def next_lane(self) -> Lane | None:
        """The lane whose turn it is; it leaves the rotation. None when no lane may start anything."""
        while self._rotation:
            lane = self._rotation.popleft()
            lane.queued = False
            if lane.may_start(self._clock()):
                return lane
            self.consider(lane)
        return None

    def next_lanes(self, room: Callable[[], bool]) -> Iterator[Lane]:
        """The lanes whose turn it is, as long as there is ``room``.

        Not all of them at one go: a million items in the lanes may have left the list, and each is looked at.
        """
        for _ in range(_TURNS):
            lane = self.next_lane() if room() else None
            if lane is None:
                break
            yield lane

    def later(self, due: float, item: int) -> None:
        """Note that an item may be tried again at ``due``; this replaces an earlier time."""
        self._later[item] = self._at(due, item)

    @property
    def later_items(self) -> AbstractSet[int]:
        """The items with a time of their own."""
        return self._later.keys()

    def is_later(self, item: int) -> bool:
        """Whether the item waits for a time of its own."""
        return item in self._later

    def recall(self, item: int) -> None:
        """The item does not wait for its time any more."""
        self._later.pop(item, None)

    def wake(self) -> Iterator[int]:
        """The items whose time has come; lanes whose time has come rejoin the rotation."""
        now = self._clock()
        while self._due and self._due[0][0] <= now:
            _, number, what = heapq.heappop(self._due)
            if isinstance(what, Lane):
                what.wake_at = 0.0
                self.consider(what)
            elif self._later.get(what) == number:
                del self._later[what]
                yield what

    def seconds_until_due(self) -> float | None:
        """Seconds until :meth:`wake` has something to do, None when never."""
        return max(0.0, self._due[0][0] - self._clock()) if self._due else None

    def hold(self, host: str, held: bool) -> None:
        """Pause or resume one host by the user's hand."""
        lane = self.lane(host)
        lane.held = held
        if held:
            self._held.add(host)
        else:
            self._held.discard(host)
            lane.reset()
        self.consider(lane)

    def reset(self, hosts: Iterable[str] | None = None) -> None:
        """The user wants things tried again: these hosts (default: all) are not parked, dead or waiting any more."""
        for host in list(self.lanes) if hosts is None else hosts:
            lane = self.lane(host)
            lane.reset()
            self.consider(lane)

    def clear(self) -> None:
        """Forget everything that waits."""
        for lane in self.lanes.values():
            lane.ready.drain()
            lane.queued, lane.wake_at = False, 0.0
        self._rotation.clear()
        self._due.clear()
        self._later.clear()

    @property
    def waiting_lanes(self) -> bool:
        """Whether any lane stands in the rotation."""
        return bool(self._rotation)

    def idle(self, alive: Callable[[int, Lane], bool]) -> bool:
        """Whether nothing will become startable by itself. ``alive``: does an item still want to start in a lane."""
        while self._due and self._stale(*self._due[0][1:], alive):
            heapq.heappop(self._due)
        held = [host for host in self._held if not self._trimmed(self.lanes[host], alive)]
        return not self._rotation and not self._due and not held

    def _stale(self, number: int, what: int | Lane, alive: Callable[[int, Lane], bool]) -> bool:
        if not isinstance(what, Lane):
            return self._later.get(what) != number
        if not self._trimmed(what, alive):
            return False
        what.wake_at = 0.0
        return True

    def _at(self, due: float, what: int | Lane) -> int:
        number = next(self._order)
        heapq.heappush(self._due, (due, number, what))
        return number

    def _trimmed(self, lane: Lane, alive: Callable[[int, Lane], bool]) -> bool:
        """Whether nobody waits in the lane, once those that have ended meanwhile are taken out.

        Of very many only some: then the rest is due at once.
        """
        if not lane.ready.trim(lambda item: alive(item, lane), _TURNS):
            self._at(self._clock(), lane)
        return not lane.ready
