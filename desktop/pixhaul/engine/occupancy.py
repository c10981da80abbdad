"""How many transfers at once keep this computer busy, by what those before them took.

Transfers that compute for most of their time, from a server next door, wake and hold up each other: six of them bring
less than two. By Little's law (J. D. C. Little, Operations Research 9, 1961) all seats are taken by
``seats * seconds in all / seconds on a seat`` of them, if they come evenly.
"""

PAST = 0.9
"""What all answers before count for beside a new one: the last ten or so decide."""
UNEVEN = 1.5
"""So many times those that wait for their server, since answers do not come evenly: a seventh more files a second at
30 ms an answer. Twice as many bring no more; of small pictures from next door three are slower than two."""
SLOW = 10.0
"""A transfer that has taken so many times the usual seconds waits for its server, and computes hardly ever."""
SLOW_AT_LEAST = 0.05
"""Seconds before which none is called slow: many times what a small picture takes of a processor."""


class Occupancy:
    """Of one host's transfers. Pure arithmetic; times are seconds."""

    def __init__(self) -> None:
        self.useful: int | None = None
        """So many at once leave no seat free; None while nothing is known."""
        self.slow_after = SLOW_AT_LEAST
        """Seconds after which a transfer is none of those."""
        self._answers = self._worked = self._seated = 0.0

    def weigh(self, worked: float, seated: float, seats: int) -> None:
        """A transfer took ``worked`` seconds, and ``seated`` of them one of the ``seats`` on which may be computed."""
        self._answers = PAST * self._answers + 1.0
        self._worked = PAST * self._worked + worked
        self._seated = PAST * self._seated + seated
        if self._seated > 0.0:
            waiting = max(0.0, self._worked / self._seated - 1.0)
            self.useful = int(seats * (1.0 + UNEVEN * waiting))
            self.slow_after = max(SLOW_AT_LEAST, SLOW * self._worked / self._answers)
