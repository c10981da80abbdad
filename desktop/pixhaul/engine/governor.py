"""How many transfers at once one host bears, found out by trying: it starts small and grows while that brings more.

Two phases, in the manner of TCP congestion control (RFC 5681):

* *Climbing*: each success adds one, so the limit doubles with every round of answers. After each round the work done
  per second is compared with the best round so far; when two rounds in a row bring no tenth more, the climb is over
  and the limit before them is taken.
* *Holding*: from time to time a quarter more is tried for a round, and kept only when it pays.

A host that says it is overloaded (429, 503) halves the limit, which then grows by one per round. A timeout or a reset
halves it too, but not below half of the start, and each success brings one back: one faulty file is no overload.
"""

from dataclasses import dataclass

START = 6
"""Transfers at once to a host nothing is known of: what browsers open to one HTTP/1.1 host."""
SHAKY_FLOOR = START / 2
ITEM_WEIGHT = 32_768
"""Bytes that one answer counts as beside its body, so that many small files are progress as well."""
CLIMB_GAIN = 1.10
FLAT_ROUNDS = 2
PROBE_GAIN = 1.03
PROBE_STEP = 1.25
PROBE_EVERY = 2.0
"""Seconds between two tries of a step up while holding."""
SHORTEST_ROUND = 0.25
"""Seconds: a shorter round says nothing on a noisy line."""


@dataclass(slots=True)
class _Round:
    """One stretch of measuring: began at ``since`` with ``work`` done and ``limit`` allowed."""

    since: float
    work: float
    limit: float
    answers: int = 0


class Governor:
    """The limit of one lane. Pure arithmetic: times are handed in, in seconds of a monotonic clock."""

    def __init__(self, ceiling: int, fixed: int = 0) -> None:
        """``ceiling`` is the most this lane may ever use; ``fixed`` > 0 switches adapting off."""
        self._ceiling = float(max(1, ceiling))
        self._fixed = fixed
        self._limit = min(float(fixed or START), self._ceiling)
        self._climbing = not fixed
        self._recover_to = 0.0
        self._round: _Round | None = None
        self._best_rate = 0.0
        self._enough = self._limit
        """Limit at the start of the first round that brought no gain."""
        self._flat = 0
        self._probe_from: float | None = None
        self._next_probe = 0.0
        self._halved_at = float("-inf")

    @property
    def limit(self) -> int:
        """Transfers that may run at once now, at least 1."""
        return max(1, int(self._limit))

    def set_ceiling(self, ceiling: int) -> None:
        """Change the most that this lane may ever use."""
        self._ceiling = float(max(1, ceiling))
        self._limit = min(self._limit, self._ceiling)

    @property
    def climbing(self) -> bool:
        """Whether the limit is still being found."""
        return self._climbing

    def succeeded(self, now: float, work: float, *, saturated: bool) -> None:
        """A transfer ended well. ``work`` is all bytes of this lane so far plus ``ITEM_WEIGHT`` per answer.

        ``saturated``: the lane was full and more was waiting, so that a higher limit would have been used.
        """
        if self._fixed:
            return
        if not saturated:
            self._round = None
            return
        self._grow()
        if self._round is None:
            self._round = _Round(now, work, self._limit)
            return
        current = self._round
        current.answers += 1
        if current.answers >= current.limit and now - current.since >= SHORTEST_ROUND:
            self._judge(now, (work - current.work) / (now - current.since), current.limit)
            self._round = _Round(now, work, self._limit)

    def _grow(self) -> None:
        if self._climbing or self._limit < self._recover_to:
            self._limit += 1.0
        elif self._recover_to < 0:
            self._limit += 1.0 / max(1.0, self._limit)
        self._limit = min(self._ceiling, self._limit)

    def _judge(self, now: float, rate: float, began_with: float) -> None:
        """A round that began with a limit of ``began_with`` is over at ``rate`` units per second."""
        if self._climbing:
            if rate >= CLIMB_GAIN * self._best_rate:
                self._best_rate, self._flat = rate, 0
                return
            if self._flat == 0:
                self._enough = began_with
            self._flat += 1
            if self._flat >= FLAT_ROUNDS:
                self._limit, self._climbing = self._enough, False
                self._next_probe = now + PROBE_EVERY
        elif self._probe_from is not None:
            if rate < PROBE_GAIN * self._best_rate:
                self._limit = self._probe_from
            self._probe_from = None
            self._next_probe = now + PROBE_EVERY
        elif now >= self._next_probe and self._limit < self._ceiling:
            self._best_rate, self._probe_from = rate, self._limit
            self._limit = min(self._ceiling, max(self._limit + 1.0, self._limit * PROBE_STEP))

    def overloaded(self, now: float, started: float) -> None:
        """A transfer that began at ``started`` was turned away: halve, then grow slowly."""
        if self._halve(now, started, floor=1.0):
            self._recover_to = -1.0

    def shaken(self, now: float, started: float) -> None:
        """A transfer that began at ``started`` timed out or was reset: halve, then win it back with each success."""
        before = self._limit
        if self._halve(now, started, floor=min(SHAKY_FLOOR, before)):
            self._recover_to = max(before, self._recover_to)

    def _halve(self, now: float, started: float, floor: float) -> bool:
        """Halve once per generation of transfers: one that began before the last halving says nothing new."""
        if self._fixed or started < self._halved_at:
            return False
        self._halved_at = now
        self._limit = max(floor, self._limit / 2)
        self._climbing = False
        self._probe_from, self._round = None, None
        self._next_probe = now + PROBE_EVERY
        return True
