"""What people may see of the hosts: one line for each lane, read off the engine when it is looked at."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pixhaul.engine.engine import Engine
from pixhaul.engine.lane import Breaker, Lane
from pixhaul.engine.meter import WINDOW, Meter

Mood = Literal["moving", "waiting", "failed", "held", "quiet"]
"""Which colour and sign the words get."""


@dataclass(frozen=True, slots=True)
class HostView:
    """One host as it is now. Speeds are averages over some seconds."""

    host: str
    active: int
    limit: int
    """Transfers that may run at once now."""
    pictures_per_second: float
    bytes_per_second: float
    errors: int
    """Tries that failed."""
    words: str
    """The state, as a few words in a sentence's manner."""
    mood: Mood
    held: bool


class HostWatch:
    """Remembers what speeds are measured from. Its cost follows what moves, not how many hosts there are."""

    def __init__(self, engine: Engine, pump: Callable[[], object], clock: Callable[[], float] = time.monotonic) -> None:
        """``pump`` is called after a host was paused or resumed; ``clock`` is the engine's."""
        self._engine = engine
        self._pump = pump
        self._clock = clock
        self._meters: dict[str, tuple[Meter, float]] = {}
        """With the time at which something last moved."""

    def __len__(self) -> int:
        return len(self._engine.schedule.lanes)

    def hosts(self, known: int = 0) -> list[str]:
        """The hosts in the order in which they were met, without the first ``known`` ones."""
        lanes = self._engine.schedule.lanes
        return list(lanes)[known:] if len(lanes) > known else []

    def sample(self) -> None:
        """Take note of what has moved. To be called now and then, for speeds."""
        now = self._clock()
        under_way: dict[str, float] = {}
        for running in self._engine.running.values():
            host = running.lane.host
            under_way[host] = under_way.get(host, 0.0) + running.control.received
        for host in under_way.keys() - self._meters.keys():
            self._meters[host] = (Meter(), now)
        lanes = self._engine.schedule.lanes
        for host, (meter, moved) in list(self._meters.items()):
            lane = lanes.get(host)
            if lane is None:
                # Its list has given way to another one.
                del self._meters[host]
                continue
            figures = lane.figures
            meter.sample(now, figures.body_bytes + under_way.get(host, 0.0), figures.answers)
            if host in under_way:
                self._meters[host] = (meter, now)
            elif now - moved > 2 * WINDOW:
                del self._meters[host]

    def view(self, host: str) -> HostView:
        """One host. Raises KeyError for one that nothing was ever asked of."""
        lane = self._engine.schedule.lanes[host]
        meter = self._meters[host][0] if host in self._meters else None
        words, mood = _state(lane, self._clock(), going=self._engine.started, paused=self._engine.paused)
        return HostView(
            host=host,
            active=len(lane.active),
            limit=lane.limit,
            pictures_per_second=meter.items_per_second if meter else 0.0,
            bytes_per_second=meter.bytes_per_second if meter else 0.0,
            errors=lane.figures.errors,
            words=words,
            mood=mood,
            held=lane.held,
        )

    def held(self, host: str) -> bool:
        """Whether the user has paused this host."""
        return self._engine.schedule.lanes[host].held

    def hold(self, host: str, held: bool) -> None:
        """Pause a host, or let it go on. What runs is not interrupted; nothing new begins there."""
        self._engine.hold(host, held)
        self._pump()


def _state(lane: Lane, now: float, *, going: bool, paused: bool) -> tuple[str, Mood]:
    if lane.held:
        return "paused by you, ending what runs" if lane.active else "paused by you", "held"
    if lane.dead is not None:
        return "not reachable", "failed"
    if lane.parked:
        return f"waiting until {lane.until_text} (server asked)", "waiting"
    if lane.breaker is Breaker.PROBING:
        return "not answering, tried again now and then", "failed"
    if lane.not_before > now and going:
        return f"waiting until {lane.until_text} (server asked)", "waiting"
    if paused:
        return "paused", "quiet"
    if lane.active:
        return "downloading", "moving"
    return ("queued", "quiet") if lane.ready and going else ("nothing to do", "quiet")
