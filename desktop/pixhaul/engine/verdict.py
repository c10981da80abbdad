"""What follows from an error: try again, wait for the host, give up, or pause everything. A pure function."""

from dataclasses import dataclass

from pixhaul.core.errors import (
    AnswerError,
    BadAnswer,
    ConnectionLost,
    ConnectionRefused,
    ConnectTimedOut,
    DownloadError,
    HttpStatusError,
    PictureError,
    ServerNotFound,
    TimedOut,
    TookTooLong,
    TooManyOpenFiles,
    TooSlow,
)
from pixhaul.core.options import RetryPolicy

SLOW_TRIES = 2
"""Tries for silence and slowness: each costs a whole time limit, and two of 30 s stay below 75 s."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the lane learns from it."""

    overloaded: bool = False
    """The host says that it bears less than it was given."""
    shaky: bool = False
    """A timeout or a reset: the host may bear less, or this one answer was faulty."""
    unreachable: bool = False
    """No connection came about."""
    answered: bool = False
    """The host spoke HTTP, so it is alive."""
    lane_pause: float = 0.0
    """Seconds for which nothing may start at this host."""


@dataclass(frozen=True, slots=True)
class Again(Verdict):
    """Try again after ``seconds``; ``last`` puts it behind everything that has not been tried."""

    seconds: float = 0.0
    last: bool = False
    __match_args__ = ("seconds", "last")


@dataclass(frozen=True, slots=True)
class Park(Verdict):
    """The host asked for ``seconds``, more than a run sits out."""

    seconds: float = 0.0
    __match_args__ = ("seconds",)


@dataclass(frozen=True, slots=True)
class GiveUp(Verdict):
    """The answer is final."""


@dataclass(frozen=True, slots=True)
class PauseQueue(Verdict):
    """No item could succeed until the user has mended something."""


def judge(error: DownloadError, tries: int, policy: RetryPolicy, jitter: float, overloads: int = 0) -> Verdict:
    """Decide after try number ``tries`` (1-based). ``jitter`` in 0..1 spreads the pauses.

    ``overloads`` is how often the host was overloaded of late, whatever was asked of it: its pauses grow with that.
    """
    if error.pauses_queue:
        return PauseQueue()
    answered = isinstance(error, AnswerError | PictureError | BadAnswer)
    overloaded = isinstance(error, HttpStatusError) and error.asks_for_time
    shaky = isinstance(error, TimedOut | ConnectionLost | TooSlow | TookTooLong)
    unreachable = isinstance(error, ConnectionRefused | ServerNotFound | ConnectTimedOut)
    asked = error.retry_after if isinstance(error, HttpStatusError) and overloaded else None
    if asked is not None and asked > policy.longest_wait:
        return Park(overloaded=True, answered=True, seconds=asked)
    if not error.may_retry or tries >= _tries(error, policy):
        lane_pause = asked or (policy.pause(max(1, overloads), jitter) if overloaded else 0.0)
        return GiveUp(
            overloaded=overloaded, shaky=shaky, answered=answered, unreachable=unreachable, lane_pause=lane_pause
        )
    if asked is not None:
        return Again(overloaded=True, answered=True, lane_pause=asked, seconds=asked)
    pause = policy.pause(max(tries, overloads) if overloaded else tries, jitter)
    return Again(
        overloaded=overloaded,
        shaky=shaky,
        answered=answered,
        unreachable=unreachable,
        lane_pause=pause if overloaded else 0.0,
        seconds=pause,
        last=isinstance(error, TimedOut | TooSlow),
    )


def _tries(error: DownloadError, policy: RetryPolicy) -> int:
    if isinstance(error, TimedOut | TooSlow):
        return min(policy.tries, SLOW_TRIES)
    if isinstance(error, TooManyOpenFiles):
        return max(policy.tries, 8)
    if isinstance(error, BadAnswer):
        return min(policy.tries, 2)
    return policy.tries
