"""What runs next. A state machine with no threads of its own: its owner calls it, it calls ``submit``.

::

    enqueue -> lane.ready -> start -> task on a worker -> Finished -> settle -> done
                  ^                                                     |
                  +----- due again <----- a pause that grows -----------+---> failed

All methods belong to one thread, the owner's. A worker never waits for a turn: what may not start yet lies here.
"""

import itertools
import random
import time
from collections.abc import Callable, Iterable, Iterator

from pixhaul.core import wording
from pixhaul.core.addresses import host_of
from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DownloadError, TimedOut, TooManyOpenFiles
from pixhaul.core.items import Failure, ItemStore
from pixhaul.core.options import RunOptions
from pixhaul.core.request import Finished
from pixhaul.core.status import PENDING, RETRYABLE, RUNNING, DownloadStatus
from pixhaul.core.stopwatch import Stopwatch
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.engine.governor import Governor
from pixhaul.engine.hooks import Hooks
from pixhaul.engine.lane import Lane
from pixhaul.engine.running import DROP_AFTER, Running, watch
from pixhaul.engine.schedule import Schedule
from pixhaul.engine.verdict import Again, GiveUp, Park, PauseQueue, Verdict, judge

Task = Callable[[], None]
TaskFactory = Callable[[int, int, TransferControl], Task]
"""Builds the work of one try: item, attempt number, control."""

FEED = 4096
"""Entries moved into their lanes in one call of :meth:`Engine.pump`: some milliseconds."""
CHECK_EVERY = 1.0
"""Seconds between two looks at the running transfers."""


class Engine:
    """Queue, lanes and retries of one list."""

    def __init__(
        self,
        store: ItemStore,
        submit: Callable[[Task], None],
        make_task: TaskFactory,
        options: RunOptions,
        hooks: Hooks | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.store = store
        self.gate = Gate(clock)
        self.stopwatch = Stopwatch(clock)
        self.running: dict[int, Running] = {}
        self.started = False
        """True from :meth:`start` until everything has ended, or :meth:`stop`."""
        self.limit = transfers_at_once(options.jobs)
        """Most transfers at once over all hosts."""
        self.schedule = Schedule(clock, self._make_lane)
        self._submit = submit
        self._make_task = make_task
        self._options = options
        self._hooks = hooks or Hooks()
        self._clock = clock
        self._attempt = itertools.count(1)
        self._feed: Iterator[int] = iter(())
        self._fed = True
        self._asked_last: set[int] = set()
        """Items that have lost their place once; they keep it the second time."""
        self._void: set[int] = set()
        self._next_check = 0.0

    # ---- the owner's commands

    @property
    def paused(self) -> bool:
        """Whether the queue is paused."""
        return not self.gate.is_open

    def enqueue(self, items: Iterable[int]) -> None:
        """Put queued entries into their lanes. Starts nothing by itself: see :meth:`pump`."""
        status, urls, schedule = self.store.status, self.store.urls, self.schedule
        for item in items:
            if status[item] != DownloadStatus.QUEUED:
                continue
            lane = schedule.lane(host_of(urls[item]))
            if lane.parked:
                self._wait_parked(lane, item, "")
            else:
                lane.ready.append(item)
                schedule.consider(lane)

    def start(self, below: int | None = None) -> None:
        """Begin everything on the list that is unfinished, was stopped by hand, or is parked.

        ``below`` leaves out entries with that id or a higher one: they are not on disk yet.
        """
        self.schedule.clear()
        self._feed = iter(())
        top = self.store.slots if below is None else below
        unfinished = self.store.ids({DownloadStatus.QUEUED, DownloadStatus.CANCELLED, DownloadStatus.WAITING})
        self._run(itertools.takewhile(lambda item: item < top, unfinished))

    def retry(self, items: Iterable[int]) -> None:
        """Ask again, now, for those of these entries that failed, were stopped or are parked."""
        parked = {item for lane in self.schedule.lanes.values() if lane.parked for item in lane.parked_items}
        states = self.store.state
        self._run(item for item in items if states(item) in RETRYABLE or (item in parked and states(item) in PENDING))

    def _run(self, items: Iterable[int]) -> None:
        self.schedule.reset()
        self.started = True
        self.gate.open()
        self.stopwatch.start()
        self._feed = itertools.chain(self._feed, items)
        self._fed = False
        self.pump()

    def _take_feed(self) -> None:
        """Move the next few entries into their lanes: a million at once would hold the owner's thread for a second."""
        few = list(itertools.islice(self._feed, FEED))
        self._fed = len(few) < FEED
        for item in few:
            if item in self.running:
                continue
            self._asked_last.discard(item)
            if self.store.status[item] != DownloadStatus.QUEUED:
                self.store.attempts[item] = 0
                self.store.set_status(item, DownloadStatus.QUEUED)
        self.enqueue(item for item in few if item not in self.running)

    def pause(self) -> None:
        """Start nothing new and hold every transfer at its next piece of data."""
        self.gate.close()
        self.stopwatch.stop()

    def resume(self) -> None:
        """Go on where :meth:`pause` held."""
        now = self._clock()
        for running in self.running.values():
            running.seen_at = now
        self.gate.open()
        if self.started:
            self.stopwatch.start()
        self.pump()

    def stop(self) -> None:
        """Cancel what runs; what had not begun stays queued for the next start."""
        for item in list(self.running):
            self._let_go(item)
        self.schedule.clear()
        self._feed, self._fed = iter(()), True
        if self.store.count(DownloadStatus.WAITING):
            for item in list(self.store.ids({DownloadStatus.WAITING})):
                self.store.set_status(item, DownloadStatus.QUEUED)
        self.started = False
        self.stopwatch.stop()
        self.gate.open()

    def cancel(self, items: Iterable[int]) -> None:
        """Stop these entries; removed ones are only let go of."""
        for item in items:
            if item in self.running:
                self._let_go(item)
            elif self.store.state(item) in PENDING:
                self._fail(item, Cancelled("stopped by hand"))
        self.pump()

    def drop(self, item: int) -> None:
        """The address of an entry was changed: let go of its transfer, and never believe what it still brings."""
        running = self.running.pop(item, None)
        if running is not None:
            self._void.add(running.attempt)
            running.control.cancel()
            running.leave()
            self.schedule.consider(running.lane)

    def set_jobs(self, jobs: int) -> None:
        """Change the number of transfers at once while running; 0 means automatic."""
        self.limit = transfers_at_once(jobs)
        self.pump()

    def hold(self, host: str, held: bool) -> None:
        """Pause or resume one host by hand."""
        self.schedule.hold(host, held)
        self.pump()

    # ---- the heart

    def pump(self) -> float | None:
        """Start whatever may start now.

        Returns the seconds after which it wants to be called again, None when only events or commands change anything.
        """
        now = self._clock()
        if not self._fed:
            self._take_feed()
        for item in self.schedule.wake():
            if self.store.state(item) is DownloadStatus.WAITING:
                again = self.schedule.lane(host_of(self.store.urls[item]))
                again.ready.put_back(item)
                self.schedule.consider(again)
        if self.started and not self.paused:
            while len(self.running) < self.limit and (lane := self.schedule.next_lane()) is not None:
                self._start_one(lane, now)
            if now >= self._next_check:
                self._look_after_stalled(now)
            if not self.running and self._fed and self.schedule.empty:
                self.started = False
                self.stopwatch.stop()
        if not self._fed:
            return 0.0
        due = self.schedule.seconds_until_due()
        if self.running:
            return CHECK_EVERY if due is None else min(CHECK_EVERY, due)
        return due

    def _start_one(self, lane: Lane, now: float) -> None:
        item = lane.ready.pop()
        if self.store.state(item) in PENDING and item not in self.running:
            control = TransferControl(self.gate)
            running = Running(item, next(self._attempt), control, lane, now, seen_at=now)
            self.running[item] = running
            lane.active.add(item)
            self.store.attempts[item] = min(255, self.store.attempts[item] + 1)
            self.store.set_status(item, DownloadStatus.ACTIVE)
            self._submit(self._make_task(item, running.attempt, control))
        self.schedule.consider(lane)

    def settle(self, event: Finished) -> None:
        """Take in how one try ended. Late news of a try let go of is ignored, unless it brings a whole picture."""
        running = self.running.get(event.item)
        if running is None or running.attempt != event.attempt:
            self._settle_late(event)
            return
        del self.running[event.item]
        running.leave()
        if event.result is not None:
            running.lane.succeeded(self._clock(), event.result.size)
            self.store.complete(event.item, event.result)
            self._hooks.settled(event.item, event.result)
        elif event.error is not None:
            self.store.add_seconds(event.item, event.seconds)
            if self.store.state(event.item) is not DownloadStatus.REMOVED:
                self._apply(event.item, event.error, running)
        self.schedule.consider(running.lane)

    def _settle_late(self, event: Finished) -> None:
        """The picture is on disk although the try was let go of: say so, and do not fetch it twice."""
        if event.attempt in self._void:
            self._void.discard(event.attempt)
            return
        if event.result is None or self.store.state(event.item) not in RETRYABLE | PENDING | RUNNING:
            return
        again = self.running.pop(event.item, None)
        if again is not None:
            again.control.cancel()
            again.leave()
            self.schedule.consider(again.lane)
        self.store.complete(event.item, event.result)
        self._hooks.settled(event.item, event.result)

    # ---- what follows from an error

    def _apply(self, item: int, error: DownloadError, running: Running) -> None:
        lane, now = running.lane, self._clock()
        if isinstance(error, TooManyOpenFiles):
            self.limit = max(1, (len(self.running) + 1) // 2)
        verdict = judge(error, self.store.attempts[item], self._options.retry, random.random())  # noqa: S311 - jitter
        lane.figures.errors += 1
        self._tell_lane(lane, error, verdict, running)
        match verdict:
            case PauseQueue():
                self.store.attempts[item] -= 1
                self.store.set_status(item, DownloadStatus.QUEUED)
                lane.ready.put_back(item)
                if not self.paused:
                    self.pause()
                    self._hooks.paused_by(error)
            case Park(seconds):
                lane.parked, lane.until_text = True, wording.time_of_day(seconds)
                for waiting in [item, *lane.ready.drain()]:
                    self._wait_parked(lane, waiting, error.cause)
            case Again(_, last=True) if lane.ready:
                self._asked_last.add(item)
                lane.ready.append(item)
                self._wait(item, error, "asked again after the others")
            case Again(seconds):
                due = max(now + seconds, lane.not_before)
                self._wait(item, error, f"trying again at {wording.time_of_day(due - now)}")
                self.schedule.later(due, item)
            case GiveUp():
                self._fail(item, error)

    def _tell_lane(self, lane: Lane, error: DownloadError, verdict: Verdict, running: Running) -> None:
        now = self._clock()
        if verdict.overloaded:
            lane.governor.overloaded(now, running.started)
        elif verdict.shaky:
            lane.governor.shaken(now, running.started)
        if verdict.answered:
            lane.answered()
        if verdict.unreachable and lane.unreachable(now):
            unasked = type(error)(f"not asked, since {lane.host} could not be reached several times in a row")
            for item in lane.ready.drain():
                self._fail(item, unasked)
        lane.rest_until(now + verdict.lane_pause, wording.time_of_day(verdict.lane_pause))

    def _wait(self, item: int, error: DownloadError, what_next: str) -> None:
        self.store.wait(item, Failure(error.reason, f"{error.message}; {what_next}", "", error.cause))

    def _wait_parked(self, lane: Lane, item: int, cause: str) -> None:
        if self.store.state(item) not in PENDING | RUNNING:
            return
        message = f"The server asks to wait until {lane.until_text}"
        self.store.wait(item, Failure("parked", message, "Start again after that time.", cause))
        lane.parked_items.add(item)
        self._hooks.settled(item, None)

    def _fail(self, item: int, error: DownloadError) -> None:
        if self.store.state(item) in PENDING | RUNNING:
            self.store.fail(item, error)
            self._hooks.settled(item, None)

    def _let_go(self, item: int) -> None:
        """Stop counting a running transfer at once; its worker finds out by itself."""
        running = self.running.pop(item)
        running.control.cancel()
        running.leave()
        self._fail(item, Cancelled("stopped by hand"))
        self.schedule.consider(running.lane)

    def _look_after_stalled(self, now: float) -> None:
        self._next_check = now + CHECK_EVERY
        for transfer, idle in watch(list(self.running.values()), now, self._options.limits.min_speed):
            crowded = len(self.running) >= self.limit and (self.schedule.waiting_lanes or bool(transfer.lane.ready))
            if idle >= DROP_AFTER and crowded and transfer.item not in self._asked_last:
                transfer.control.cancel()
                error = TimedOut("hardly any data while others waited")
                self.settle(Finished(transfer.item, transfer.attempt, None, error, now - transfer.started))
            self.schedule.consider(transfer.lane)

    def _make_lane(self, host: str) -> Lane:
        fixed = self._options.per_host
        return Lane(host, Governor(fixed or transfers_at_once(self._options.jobs), fixed=fixed))
