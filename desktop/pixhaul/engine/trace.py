"""What a run leaves behind for people to look at: figures over time, and which transfers ran side by side.

Seconds are those of the engine's stopwatch: pauses take no room, and are known as breaks. Everything is bounded, so a
run of a week takes no more memory than one of a minute. One event costs a few additions.
"""

from collections import deque
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from pixhaul.core.request import Finished
from pixhaul.core.series import Series
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.engine.running import Running

BUCKET = 0.25
"""Seconds of the finest rows."""
BUCKETS = 600
"""Rows over the whole run."""
RECENT = 300
"""Rows of the finest kind that are kept: 75 s, so that the last minute is sharp after days."""
MOST_TRANSFERS = 2000
"""Transfers that are kept one by one; older ones are left in the density of their host."""
MOST_HOSTS = 100
"""Hosts with a line of their own; all others share one."""
OTHERS = ""
"""Name of the line that the other hosts share."""
_HOST_BUCKET, _HOST_BUCKETS = 0.5, 240


class Figure(IntEnum):
    """Columns of the figures over time."""

    RECEIVED = 0
    """Bytes that arrived."""
    PICTURES = 1
    """Pictures that were saved."""
    FAILED = 2
    """Pictures that were given up."""
    AGAIN = 3
    """Tries that failed and are followed by another."""
    BUSY = 4
    """Seconds of all transfers added up: divided by the time, how many ran side by side."""


class Outcome(Enum):
    """How a try ended, or that it goes on."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    AGAIN = "again"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Transfer:
    """One try of one picture. Seconds of the run."""

    item: int
    host: str
    place: int
    """Which of the transfers side by side at its host, from 0."""
    start: float
    end: float
    outcome: Outcome
    received: int
    """Bytes."""


@dataclass(slots=True)
class HostLine:
    """What is kept of one host."""

    host: str
    places: int = 1
    """Most transfers side by side so far."""
    done: int = 0
    failed: int = 0
    density: Series = field(default_factory=lambda: Series(len(Figure), _HOST_BUCKET, _HOST_BUCKETS, whole=True))


class RunTrace:
    """Stands between the owner and :meth:`Engine.settle`, and looks at what runs when :meth:`sample` is called."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._revision = 0
        self._clear()

    def _clear(self) -> None:
        self._stopwatch = self._engine.stopwatch
        self._whole = Series(len(Figure), BUCKET, BUCKETS, whole=True)
        self._recent = Series(len(Figure), BUCKET, RECENT, whole=False)
        self._ended: deque[Transfer] = deque()
        self._seen: dict[int, tuple[Running, int]] = {}
        """The transfers under way by attempt, with the bytes counted so far."""
        self._sampled = 0.0
        self._failed = self._engine.store.count(DownloadStatus.FAILED)
        self._lines: dict[str, HostLine] = {}
        self.whole_from = 0.0
        """Second before which not all transfers are known one by one."""
        self._revision += 1

    # ---- what the owner tells

    def settle(self, event: Finished) -> None:
        """Let the engine take in how a try ended, and keep what is to be seen of it."""
        self._follow()
        running = self._engine.running.get(event.item)
        if running is not None and running.attempt != event.attempt:
            running = None
        self._count_failed()
        self._engine.settle(event)
        if running is not None:
            self._keep(running, self._outcome(event))
        if event.result is not None and self._engine.store.state(event.item) in SAVED:
            self._add(Figure.PICTURES)
        self._count_failed()
        self._revision += 1

    def sample(self) -> None:
        """Look at what runs. To be called some ten times a second while something does."""
        self._follow()
        now = self._stopwatch.seconds
        running = {transfer.attempt: transfer for transfer in self._engine.running.values()}
        for attempt in self._seen.keys() - running.keys():
            self._keep(self._seen[attempt][0], Outcome.STOPPED)
        came = 0
        for attempt, transfer in running.items():
            received = transfer.control.received
            came += self._new_bytes(transfer)
            self._seen[attempt] = (transfer, received)
            line = self._line(transfer.lane.host)
            line.places = max(line.places, transfer.place + 1)
        self._count_failed()
        if now > self._sampled:
            for series in (self._whole, self._recent):
                series.spread(Figure.RECEIVED, self._sampled, now, came)
                series.spread(Figure.BUSY, self._sampled, now, len(running) * (now - self._sampled))
            self._sampled = now
            self._revision += 1

    # ---- what is there to be seen

    @property
    def revision(self) -> int:
        """Grows with every change."""
        self._follow()
        return self._revision

    @property
    def lines(self) -> dict[str, HostLine]:
        """The hosts in the order in which they were met; the last one may be :data:`OTHERS`."""
        self._follow()
        return self._lines

    @property
    def seconds(self) -> float:
        """Length of the run so far, without pauses."""
        return self._engine.stopwatch.seconds

    @property
    def one_by_one(self) -> float:
        """Sum of each picture's own transfer time in seconds."""
        return self._engine.store.transfer_seconds

    @property
    def breaks(self) -> list[tuple[float, float]]:
        """Pauses and the time between two runs: the second at which each lies, and how long it took."""
        return self._engine.stopwatch.breaks

    def figures(self, start: float) -> Series:
        """The finest figures that reach back to a second of the run."""
        self._follow()
        return self._recent if start >= self._recent.begins else self._whole

    def transfers(self, start: float) -> list[Transfer]:
        """All that end after a second of the run, as far as they are kept, and all that run."""
        self._follow()
        shown: list[Transfer] = []
        for transfer in reversed(self._ended):
            if transfer.end < start:
                break
            shown.append(transfer)
        shown.reverse()
        now = self.seconds
        return shown + [self._transfer(running, now, Outcome.RUNNING) for running in self._engine.running.values()]

    def table(self) -> list[tuple[float, float, int, float, int, int, float]]:
        """The whole run as rows: begin and length in seconds, bytes and pictures per second, failures, tries that are
        followed by another, transfers at once.
        """
        width = self._whole.width
        return [
            (
                *(second, width, round(row[Figure.RECEIVED] / width), round(row[Figure.PICTURES] / width, 3)),
                *(round(row[Figure.FAILED]), round(row[Figure.AGAIN]), round(row[Figure.BUSY] / width, 2)),
            )
            for second, row in self._whole.rows(0.0, self.seconds)
        ]

    @property
    def other_hosts(self) -> int:
        """How many hosts share the line of the others."""
        return max(0, len(self._engine.schedule.lanes) - MOST_HOSTS) if OTHERS in self._lines else 0

    # ---- inside

    def _follow(self) -> None:
        """Another list has taken the place of the one before: nothing of that is shown any more."""
        if self._engine.stopwatch is not self._stopwatch:
            self._clear()

    def _outcome(self, event: Finished) -> Outcome:
        match self._engine.store.state(event.item):
            case DownloadStatus.FAILED:
                return Outcome.FAILED
            case DownloadStatus.CANCELLED | DownloadStatus.REMOVED:
                return Outcome.STOPPED
        return Outcome.DONE if event.result is not None else Outcome.AGAIN

    def _transfer(self, running: Running, end: float, outcome: Outcome) -> Transfer:
        control = running.control
        start = min(end, self._stopwatch.at(running.started))
        return Transfer(running.item, running.lane.host, running.place, start, end, outcome, control.received)

    def _keep(self, running: Running, outcome: Outcome) -> None:
        transfer = self._transfer(running, self._stopwatch.seconds, outcome)
        came = self._new_bytes(running)
        self._seen.pop(running.attempt, None)
        for series in (self._whole, self._recent):
            series.add(Figure.RECEIVED, transfer.end, came)
        if outcome is Outcome.AGAIN:
            self._add(Figure.AGAIN)
        line = self._line(transfer.host)
        line.places = max(line.places, transfer.place + 1)
        line.done += outcome is Outcome.DONE
        line.failed += outcome is Outcome.FAILED
        line.density.spread(Figure.BUSY, transfer.start, transfer.end, transfer.end - transfer.start)
        if outcome in (Outcome.FAILED, Outcome.AGAIN):
            line.density.add(Figure.FAILED if outcome is Outcome.FAILED else Figure.AGAIN, transfer.end, 1)
        self._ended.append(transfer)
        if len(self._ended) > MOST_TRANSFERS:
            self.whole_from = self._ended.popleft().end

    def _new_bytes(self, running: Running) -> int:
        """Bytes that came since the last look; a server that begins anew takes nothing back."""
        known = self._seen.get(running.attempt)
        return max(0, running.control.received - (known[1] if known else running.control.resumed))

    def _line(self, host: str) -> HostLine:
        line = self._lines.get(host)
        if line is None:
            own = len(self._lines) < MOST_HOSTS
            line = self._lines.setdefault(host if own else OTHERS, HostLine(host if own else OTHERS))
        return line

    def _count_failed(self) -> None:
        """Many fail at once where a host is given up, without a try of their own."""
        failed = self._engine.store.count(DownloadStatus.FAILED)
        if failed > self._failed:
            self._add(Figure.FAILED, failed - self._failed)
        self._failed = failed

    def _add(self, figure: Figure, amount: int = 1) -> None:
        second = self._stopwatch.seconds
        for series in (self._whole, self._recent):
            series.add(figure, second, amount)
