"""The transfers under way, and the watch that keeps stalled ones from holding up the others."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pixhaul.core.control import TransferControl
from pixhaul.engine.lane import Lane

SPARE_AFTER = 3.0
"""Seconds with next to no data after which a transfer no longer counts against its host's limit."""
DROP_AFTER = 10.0
"""The same, after which it gives up its place when all places are taken, and is asked again last."""


@dataclass(slots=True)
class Running:
    """One transfer under way."""

    item: int
    attempt: int
    """Number of this try among all tries of the run: tells late news from the current one."""
    control: TransferControl
    lane: Lane
    started: float
    seen_bytes: int = 0
    seen_at: float = 0.0
    """When data last came at a fair pace, and how much there was."""
    stalled: bool = False
    place: int = field(init=False)
    """Which of the transfers side by side it is, from 0."""

    def __post_init__(self) -> None:
        self.place = self.lane.places.take()

    def leave(self) -> None:
        """Give the place in the lane back."""
        self.lane.active.pop(self.item, None)
        self.lane.places.give_back(self.place)
        if self.stalled:
            self.lane.stalled -= 1
            self.stalled = False

    def succeeded(self, now: float, size: int) -> None:
        """It brought ``size`` bytes and has left its place: the lane hears so, and what it took."""
        control = self.control
        self.lane.succeeded(now, size)
        self.lane.occupancy.weigh(control.worked, control.seated, control.gate.seats.number)

    def look(self, now: float, fair_pace: float) -> float:
        """Seconds since data last came faster than ``fair_pace`` bytes per second."""
        control = self.control
        came = control.received - self.seen_bytes
        if came < 0 or came > fair_pace * (now - self.seen_at) or control.checking or not control.started:
            self.seen_bytes, self.seen_at = control.received, now
        return now - self.seen_at


def watch(running: list[Running], now: float, fair_pace: float) -> Iterator[tuple[Running, float]]:
    """Update every ``stalled`` mark; yields those whose mark changed or that are long stalled, with the seconds."""
    for transfer in running:
        idle = transfer.look(now, fair_pace)
        stalled = idle >= SPARE_AFTER
        if stalled != transfer.stalled:
            transfer.stalled = stalled
            transfer.lane.stalled += 1 if stalled else -1
            yield transfer, idle
        elif idle >= DROP_AFTER:
            yield transfer, idle
