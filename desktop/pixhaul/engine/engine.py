"""What runs next. A state machine with no threads of its own: its owner calls it, it calls ``submit``.

::

    enqueue -> lane.ready -> start -> task on a worker -> Finished -> settle -> done
                  ^                                                     |
                  +----- due again <----- a pause that grows -----------+---> failed

All methods are the owner's, one thread at a time. A worker never waits for a turn: what may not start yet lies here.
"""

import itertools
import time
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet

from pixhaul.core import wording
from pixhaul.core.addresses import host_of
from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DownloadError, TimedOut, TooManyOpenFiles
from pixhaul.core.items import ItemStore
from pixhaul.core.options import RunOptions
from pixhaul.core.request import Finished
from pixhaul.core.status import PENDING, RETRYABLE, RUNNING, DownloadStatus
from pixhaul.core.stopwatch import Stopwatch
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.engine.endings import Endings
from pixhaul.engine.feed import Feed
from pixhaul.engine.governor import Governor
from pixhaul.engine.hooks import Hooks, Task, TaskFactory
from pixhaul.engine.lane import Lane
from pixhaul.engine.running import DROP_AFTER, Running, watch
from pixhaul.engine.schedule import Schedule
from pixhaul.engine.spare import Spare
from pixhaul.engine.verdict import Again, GiveUp, Park, PauseQueue

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
        self.limit = self._most = transfers_at_once(options.jobs)
        """Most transfers at once over all hosts."""
        self.schedule = Schedule(clock, self._make_lane)
        self._submit, self._make_task, self._options = submit, make_task, options
        self._hooks = hooks or Hooks()
        self._end = Endings(store, self._hooks, make_task, submit)
        self._clock, self._attempt = clock, itertools.count(1)
        self._feed, self._spare = Feed(), Spare()
        self._asked_last: set[int] = set()
        """Items that have lost their place once; they keep it the second time."""
        self._void: set[int] = set()
        self._next_check, self._limit_lowered = 0.0, float("-inf")

    # ---- the owner's commands

    @property
    def paused(self) -> bool:
        """Whether the queue is paused."""
        return not self.gate.is_open

    def enqueue(self, items: Iterable[int]) -> None:
        """Put queued entries into their lanes. Starts nothing by itself: see :meth:`pump`."""
        status, urls, queued = self.store.status, self.store.urls, int(DownloadStatus.QUEUED)
        fed: dict[str, Lane] = {}
        for item in items:
            if status[item] != queued:
                continue
            host = host_of(urls[item])
            lane = fed.get(host) or fed.setdefault(host, self.schedule.lane(host))
            if lane.parked:
                self._end.park(item, lane.until_text)
            else:
                lane.ready.append(item)
        for lane in fed.values():
            self.schedule.consider(lane)

    def start(self, below: int | None = None) -> None:
        """Begin all that is unfinished, was stopped, or is parked. Ids from ``below`` on are not on disk: left out."""
        self.schedule.clear()
        self.schedule.reset()
        self._feed.clear()
        top = self.store.slots if below is None else below
        unfinished = self.store.ids({DownloadStatus.QUEUED, DownloadStatus.CANCELLED, DownloadStatus.WAITING})
        self._run(itertools.takewhile(lambda item: item < top, unfinished))

    def retry(self, items: Iterable[int]) -> None:
        """Ask again, now, for those of these entries that failed, were stopped, or wait."""
        wanted = self.store.among(items, RETRYABLE | ({DownloadStatus.WAITING} if self.started else PENDING))
        self.schedule.reset({host_of(self.store.urls[item]) for item in wanted} if len(wanted) <= FEED else None)
        self._run(wanted)

    def _run(self, items: Iterable[int]) -> None:
        self.started = True
        self.gate.open()
        self.stopwatch.start()
        self._feed.add(items)
        self.pump()

    def _take_feed(self) -> None:
        """Move the next few entries into their lanes: a million at once would hold the owner's thread for a second."""
        few = [item for item in self._feed.take(FEED) if item not in self.running]
        for item in few:
            self._asked_last.discard(item)
            self.schedule.recall(item)
        for item in self.store.among(few, RETRYABLE | {DownloadStatus.WAITING}):
            self.store.attempts[item] = 0
            self.store.set_status(item, DownloadStatus.QUEUED)
        self.enqueue(few)

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
            self._end.fail(item, Cancelled("stopped by hand"))
        self.schedule.clear()
        self._feed.clear()
        self._end.wait_no_longer()
        self.started = False
        self.stopwatch.stop()
        self.gate.open()

    def begin_anew(self) -> int:
        """Another list takes the place of this one; tries with smaller numbers than the returned one are the old's."""
        self.stop()
        self._asked_last.clear()
        self.schedule = Schedule(self._clock, self._make_lane)
        self.stopwatch = Stopwatch(self._clock)
        return next(self._attempt)

    def let_go_of_removed(self, tried: AbstractSet[int]) -> None:
        """Entries left the list, perhaps a million: only those ``tried``, running or waiting are held by anything."""
        self.cancel(self.store.among(tried | self.running.keys() | self.schedule.later_items, {DownloadStatus.REMOVED}))

    def cancel(self, items: Iterable[int]) -> None:
        """Stop these entries; removed ones are only let go of."""
        for item in items:
            self.schedule.recall(item)
            if item in self.running:
                self._let_go(item)
            self._end.fail(item, Cancelled("stopped by hand"))
        self.pump()

    def drop(self, item: int) -> None:
        """The address of an entry was changed: let go of its transfer, and never believe what it still brings."""
        self.schedule.recall(item)
        if item in self.running:
            self._void.add(self.running[item].attempt)
            self._let_go(item)
        self._end.forget(item)

    def apply(self, options: RunOptions) -> None:
        """Go by other options from now on; what runs goes on as it began."""
        self._options = options
        self.limit = self._most = transfers_at_once(options.jobs)
        for lane in self.schedule.lanes.values():
            lane.governor.set_bounds(options.per_host or self._most, options.per_host)
            self.schedule.consider(lane)
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
        now, more = self._clock(), False
        if not self._feed.empty:
            self._take_feed()
        for item in self.schedule.wake():
            self._wake(item)
        if self.started and not self.paused:
            self._spare.take_back(self.schedule.consider, self._options.retry, now)
            for lane in self.schedule.next_lanes(lambda: self._room > 0):
                self._start_one(lane, now)
            more = self._room > 0 and self.schedule.waiting_lanes
            if now >= self._next_check:
                self._look_after_stalled(now)
            if not self.schedule.waiting_lanes and self._feed.empty:
                self._spare.offer(self.running.values(), self._room)
            if not (self.running or self._spare.used) and self._feed.empty and self.schedule.idle(self._startable):
                self.started = False
                self.stopwatch.stop()
        if more or not self._feed.empty:
            return 0.0
        due = self.schedule.seconds_until_due()
        if self.running or self._spare.used:
            return min(self._spare.next_look, CHECK_EVERY, CHECK_EVERY if due is None else due)
        return due

    @property
    def _room(self) -> int:
        return self.limit - len(self.running) - self._spare.used

    def _wake(self, item: int) -> None:
        """The pause of an item is over."""
        if self.store.state(item) is DownloadStatus.WAITING:
            lane = self.schedule.lane(host_of(self.store.urls[item]))
            if lane.parked:
                self._end.park(item, lane.until_text)
            elif lane.dead is not None:
                self._end.give_up(lane, item)
            else:
                lane.ready.put_back(item)
                self.schedule.consider(lane)

    def _startable(self, item: int, lane: Lane) -> bool:
        """Whether an item that stands in a lane still wants to start there."""
        if host_of(self.store.urls[item]) != lane.host:  # its address was edited
            return False
        if self.store.state(item) is DownloadStatus.WAITING:
            return not self.schedule.is_later(item) and not self._end.is_parked(item)
        return self.store.state(item) is DownloadStatus.QUEUED

    def _start_one(self, lane: Lane, now: float) -> None:
        item = lane.ready.pop()
        if self._startable(item, lane):
            control = TransferControl(self.gate)
            self.running[item] = running = Running(item, next(self._attempt), control, lane, now, seen_at=now)
            lane.active[item] = now
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
            running.succeeded(self._clock(), event.result.size)
            self._end.complete(event.item, event.result)
        elif event.error is not None:
            self.store.add_seconds(event.item, event.seconds)
            if self.store.state(event.item) in RUNNING:
                self._apply(event.item, event.error, running)
        self.schedule.consider(running.lane)

    def _settle_late(self, event: Finished) -> None:
        """The picture is on disk although the try was let go of: say so, and do not fetch it twice."""
        if event.attempt in self._void:
            self._void.discard(event.attempt)
            return
        if event.result is None or self.store.state(event.item) not in RETRYABLE | PENDING | RUNNING:
            return
        if event.item in self.running:
            self._let_go(event.item)
        self.schedule.recall(event.item)
        self._end.complete(event.item, event.result)

    # ---- what follows from an error

    def _apply(self, item: int, error: DownloadError, running: Running) -> None:
        lane, now = running.lane, self._clock()
        verdict = lane.hear(error, self.store.attempts[item], self._options.retry, now, running.started)
        if isinstance(error, TooManyOpenFiles) and running.started > self._limit_lowered:
            self.limit, self._limit_lowered = max(1, (len(self.running) + 1) // 2), now
        if lane.dead is not None and verdict.unreachable:
            verdict = GiveUp()
            for waiting in lane.ready.drain():
                self._end.give_up(lane, waiting)
        match verdict:
            case PauseQueue():
                self.store.attempts[item] -= 1
                self.store.set_status(item, DownloadStatus.QUEUED)
                lane.ready.put_back(item)
                if not self.paused:
                    self.pause()
                    self._hooks.paused_by(error)
            case Park(seconds):
                self._end.park(item, wording.time_of_day(seconds), error.cause)
            case Again(_, last=True) if lane.ready:
                self._asked_last.add(item)
                lane.ready.append(item)
                self._end.wait(item, error)
            case Again(seconds):
                due = max(now + seconds, lane.not_before)
                self._end.wait(item, error, due - now)
                self.schedule.later(due, item)
            case GiveUp():
                self._end.conclude(lane, item, error)
        for waiting in lane.ready.drain() if lane.parked else ():
            self._end.park(waiting, lane.until_text)

    def _let_go(self, item: int) -> None:
        """Stop counting a running transfer at once; its worker finds out by itself."""
        running = self.running.pop(item)
        running.control.cancel()
        running.leave()
        self.schedule.consider(running.lane)

    def _look_after_stalled(self, now: float) -> None:
        self._next_check = now + CHECK_EVERY
        for transfer, idle in watch(list(self.running.values()), now, self._options.limits.min_speed):
            crowded = len(self.running) >= self.limit and (self.schedule.waiting_lanes or bool(transfer.lane.ready))
            if idle >= DROP_AFTER and crowded and transfer.item not in self._asked_last:
                self._let_go(transfer.item)
                self._end.forget(transfer.item)
                self.store.add_seconds(transfer.item, now - transfer.started)
                self._apply(transfer.item, TimedOut("hardly any data while others waited"), transfer)
            self.schedule.consider(transfer.lane)

    def _make_lane(self, host: str) -> Lane:
        return Lane(host, Governor(self._options.per_host or self._most, fixed=self._options.per_host))
