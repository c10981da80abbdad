"""Places that nobody waits for, offered to what runs: the rest of a large file may come over several connections.

What is offered or used counts against the limit of its host and against that of all hosts, and is taken back before
anything new may start.
"""

from collections.abc import Callable, Iterable

from pixhaul.core.options import RetryPolicy
from pixhaul.engine.lane import Lane
from pixhaul.engine.running import Running

LEAST_LEFT = 512 * 1024
"""Bytes to come below which a transfer is offered nothing."""
MOST_FOR_ONE = 5
"""Connections beside the first for one file: six together are what a browser opens to one host."""
LOOK_AGAIN = 0.02
"""Seconds after which one that has come free is offered anew: a fraction of what its next part takes."""


class Spare:
    """On the owner's thread."""

    def __init__(self) -> None:
        self.used = 0
        """Connections in use beside the first ones of all transfers, over all hosts."""
        self._given: list[Running] = []

    @property
    def next_look(self) -> float:
        """Seconds after which to look whether one has come free, which no event tells; infinite when none can."""
        under_way = any(transfer.control.gate.is_open for transfer in self._given[:1])
        return LOOK_AGAIN if self.used and under_way else float("inf")

    def take_back(self, consider: Callable[[Lane], None], policy: RetryPolicy, now: float) -> None:
        """Offer nothing any more, and count what is still used. ``consider`` is told of lanes that have more room.

        A host that wanted time when it was asked for a part of a file is let alone as a whole.
        """
        if not self._given:
            return
        given, self._given, self.used = self._given, [], 0
        before = {transfer.lane: transfer.lane.helpers for transfer in given}
        for lane in before:
            lane.helpers = 0
        for transfer in given:
            used = transfer.control.helpers.take_back()
            transfer.lane.helpers += used
            transfer.lane.undivided |= transfer.control.helpers.refused
            if (error := transfer.control.helpers.sent_away()) is not None:
                transfer.lane.hear(error, 1, policy, now, transfer.started)
            self.used += used
            if used:
                self._given.append(transfer)
        for lane, count in before.items():
            if lane.helpers < count:
                consider(lane)

    def offer(self, running: Iterable[Running], room: int) -> None:
        """Offer ``room`` places at most, to those with most to come first. Call :meth:`take_back` before."""
        waiting = [transfer for transfer in running if left(transfer) >= LEAST_LEFT and _divisible(transfer.lane)]
        waiting.sort(key=left, reverse=True)
        for number, transfer in enumerate(waiting):
            lane, helpers = transfer.lane, transfer.control.helpers
            fair = -(-room // (len(waiting) - number))
            count = min(fair, MOST_FOR_ONE - helpers.used, lane.limit - len(lane.active) - lane.helpers)
            if count > 0:
                helpers.offer(count)
                lane.helpers += count
                room -= count
                if transfer not in self._given:
                    self._given.append(transfer)


def left(transfer: Running) -> int:
    """Bytes to come, as far as that is known."""
    total = transfer.control.total
    return 0 if total is None else total - transfer.control.received


def _divisible(lane: Lane) -> bool:
    return not lane.undivided and not lane.ready and not lane.held
