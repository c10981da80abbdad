"""How many transfers at once one host bears, found out by trying: it starts small and grows while that brings more.

Two phases, in the manner of TCP congestion control (RFC 5681):

* *Climbing*: each success adds one, so the limit doubles with every round of answers. After each round the work done
  per second is compared with the best round so far; when two rounds in a row bring no tenth more, the climb is over
  and the limit before them is taken.
* *Holding*: from time to time a fifth less or a quarter more is tried for a round. More is kept only when it pays, less
  when it costs nothing; what was kept is tried again in the same direction at once.

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
CLIMB_LOSS = 0.8
"""A round that brings less than this of the best one ends the climb at once."""
MORE_PAYS = 1.03
LESS_COSTS_NOTHING = 0.98
STEP_UP, STEP_DOWN = 1.25, 0.8
TRIAL_PAUSE, LONGEST_TRIAL_PAUSE = 4.0, 30.0
"""Seconds after trials both ways brought nothing; twice as many after the next two, because each costs a little."""
SHORTEST_ROUND, SHORTEST_CLIMB = 0.25, 0.12
"""Seconds of a round: a shorter one says nothing on a noisy line; a climb is hasty and looks twice."""


@dataclass(slots=True)
class _Round:
    """One stretch of measuring: began at ``since`` with ``work`` done and ``limit`` allowed."""

    since: float
    work: float
    limit: float
    skip: int = 0
    """Answers of transfers that began before the limit was changed: they say nothing about it."""
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
        """Limit to win back, infinite after an overload, 0.0 when there is nothing to win back."""
        self._round: _Round | None = None
        self._best_rate = 0.0
        self._enough = self._limit
        """Limit at the start of the first round that brought no gain."""
        self._flat = 0
        self._before_trial: float | None = None
        self._downwards = True
        self._next_trial = 0.0
        self._trial_pause = TRIAL_PAUSE
        self._missed = False
        """The last trial brought nothing; when the one in the other direction does neither, there is a pause."""
        self._halved_at = float("-inf")

    @property
    def limit(self) -> int:
        """Transfers that may run at once now, at least 1."""
        return max(1, int(self._limit))

    @property
    def restrained(self) -> bool:
        """Whether the user has fixed the limit, or the host has said that it is overloaded."""
        return bool(self._fixed) or self._recover_to == float("inf")

    def set_bounds(self, ceiling: int, fixed: int) -> None:
        """Change the most that this lane may ever use, and whether the limit is ``fixed`` (0: found out)."""
        self._ceiling = float(max(1, ceiling))
        if fixed != self._fixed:
            self._fixed, self._climbing, self._round = fixed, not fixed, None
            self._limit = float(fixed or START)
        self._limit = min(self._limit, self._ceiling)

    def succeeded(self, now: float, work: float, *, saturated: bool) -> None:
        """A transfer ended well. ``work`` is all bytes of this lane so far plus ``ITEM_WEIGHT`` per answer.

        ``saturated``: the lane was full and more was waiting, so that a higher limit would have been used.
        """
        if self._fixed:
            return
        if not saturated:
            self._round = None
            return
        current = self._round
        if current is None:
            current = self._round = _Round(now, work, self._limit)
        self._grow(current)
        if current.skip > 0:
            current.skip -= 1
            current.since, current.work = now, work
            return
        current.answers += 1
        shortest = SHORTEST_CLIMB if self._climbing else SHORTEST_ROUND
        if current.answers > current.limit and now - current.since >= shortest:
            before = self._limit
            self._judge(now, (work - current.work) / (now - current.since), current.limit)
            self._round = _Round(now, work, self._limit, skip=0 if self._limit == before else int(before))

    def _grow(self, current: _Round) -> None:
        if self._climbing:
            self._limit = min(self._limit + 1.0, 2.0 * current.limit)
        elif self._limit < self._recover_to:
            self._limit += 1.0 if self._recover_to <= self._ceiling else 1.0 / max(1.0, self._limit)
        self._limit = min(self._ceiling, self._limit)

    def _judge(self, now: float, rate: float, began_with: float) -> None:
        """A round that began with a limit of ``began_with`` is over at ``rate`` units per second."""
        if self._climbing:
            self._judge_climb(rate, began_with)
        elif self._limit < min(self._recover_to, self._ceiling):
            self._before_trial = None
        elif self._before_trial is not None:
            self._judge_trial(now, rate)
        elif now >= self._next_trial:
            self._try_another(rate)

    def _judge_climb(self, rate: float, began_with: float) -> None:
        if rate >= CLIMB_GAIN * self._best_rate:
            self._best_rate, self._flat = rate, 0
            return
        if self._flat == 0:
            self._enough = began_with
        self._flat += 1
        if self._flat >= FLAT_ROUNDS or rate < CLIMB_LOSS * self._best_rate:
            self._limit, self._climbing = self._enough, False

    def _judge_trial(self, now: float, rate: float) -> None:
        before, self._before_trial = self._before_trial or self._limit, None
        if rate >= self._best_rate * (LESS_COSTS_NOTHING if self._downwards else MORE_PAYS):
            self._trial_pause, self._missed = TRIAL_PAUSE, False
            self._try_another(rate)
            return
        self._limit, self._downwards = before, not self._downwards
        if self._missed:
            self._next_trial = now + self._trial_pause
            self._trial_pause = min(LONGEST_TRIAL_PAUSE, 2.0 * self._trial_pause)
        self._missed = not self._missed

    def _try_another(self, rate: float) -> None:
        """Try another limit, to be compared with the ``rate`` of the present one."""
        step = max(1.0, self._limit * STEP_DOWN) if self._downwards else self._limit * STEP_UP
        if int(step) == self.limit:
            step = self._limit + (-1.0 if self._downwards else 1.0)
        step = min(self._ceiling, max(1.0, step))
        if int(step) == self.limit:
            self._downwards = not self._downwards
            return
        self._best_rate, self._before_trial, self._limit = rate, self._limit, step

    def overloaded(self, now: float, started: float) -> None:
        """A transfer that began at ``started`` was turned away: halve, then grow slowly."""
        if self._halve(now, started, floor=1.0):
            self._recover_to = float("inf")

    def shaken(self, now: float, started: float) -> None:
        """A transfer that began at ``started`` timed out or was reset: halve, then win it back with each success."""
        before = self._limit
        if self._halve(now, started, floor=min(SHAKY_FLOOR, before)):
            self._recover_to = max(min(before, self._ceiling), self._recover_to)

    def _halve(self, now: float, started: float, floor: float) -> bool:
        """Halve once per generation of transfers: one that began before the last halving says nothing new."""
        if self._fixed or started < self._halved_at:
            return False
        self._halved_at = now
        self._limit = max(floor, self._limit / 2)
        self._climbing = False
        self._before_trial, self._round = None, None
        self._trial_pause, self._missed = TRIAL_PAUSE, False
        self._next_trial = now + TRIAL_PAUSE
        return True
