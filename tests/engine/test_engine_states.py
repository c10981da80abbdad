"""The engine under any order of commands and events."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, precondition, rule

from pixhaul.core.addresses import host_of
from pixhaul.core.control import TransferControl
from pixhaul.core.errors import (
    Cancelled,
    ConnectionLost,
    ConnectionRefused,
    DamagedPicture,
    DiskFull,
    DownloadError,
    HttpStatusError,
    ServerNotFound,
    TimedOut,
    TooManyOpenFiles,
)
from pixhaul.core.items import NewEntry
from pixhaul.core.options import RunOptions
from pixhaul.core.request import Finished
from pixhaul.core.status import LISTED, PENDING, RUNNING, UNFINISHED, DownloadStatus
from pixhaul.engine.hooks import Task
from tests.engine.engine_parts import Bench, Try, result

HOSTS = ("a.test", "b.test", "c.test")
ERRORS = st.sampled_from(
    [
        ConnectionRefused,
        ConnectionLost,
        TimedOut,
        ServerNotFound,
        DamagedPicture,
        DiskFull,
        TooManyOpenFiles,
        lambda: HttpStatusError(404),
        lambda: HttpStatusError(503),
        lambda: HttpStatusError(429, retry_after=3.0),
        lambda: HttpStatusError(503, retry_after=86400.0),
    ]
)


class EngineStates(RuleBasedStateMachine):
    """Whatever happens: one lasting state for each entry, no try beside another, no end too early or too late."""

    items = Bundle("items")

    def __init__(self) -> None:
        super().__init__()
        self.bench = Bench(jobs=5)
        self.engine = self.bench.engine
        self.store = self.bench.store
        self.gone: list[Try] = []
        """Tries that the engine has let go of and that have not told how they ended."""
        self.given: set[int] = set()
        """What the engine was asked to bring to an end."""
        self.count = 0
        make = self.bench.maker.__call__
        bench, engine, store = self.bench, self.engine, self.store

        def watched(item: int, attempt: int, control: TransferControl) -> Task:
            assert store.state(item) is DownloadStatus.ACTIVE
            assert not [one for one in bench.tries if one.item == item and not one.control.cancelled]
            assert len(engine.running) <= engine.limit
            lane = engine.schedule.lane(host_of(store.urls[item]))
            assert len(lane.active) - lane.spared <= lane.limit
            assert not lane.held
            assert bench.clock.now >= lane.not_before
            return make(item, attempt, control)

        watched.forget = self.bench.maker.forget  # type: ignore[attr-defined]
        self.engine._make_task = watched  # type: ignore[assignment]

    # ---- what the user does

    @rule(target=items, count=st.integers(1, 9), host=st.sampled_from(HOSTS))
    def add(self, count: int, host: str) -> list[int]:
        new = list(self.bench.add(f"http://{host}/{self.count + number}" for number in range(1, count + 1)))
        self.count += count
        if self.engine.started:
            self.engine.enqueue(new)
            self.given.update(new)
            self.engine.pump()
        return new

    @rule()
    def start(self) -> None:
        states = {DownloadStatus.QUEUED, DownloadStatus.CANCELLED, DownloadStatus.WAITING}
        self.given = set(self.store.ids(states)) | set(self.engine.running)
        self.engine.start()

    @rule()
    def pause(self) -> None:
        self.engine.pause()

    @rule()
    def resume(self) -> None:
        self.engine.resume()

    @rule()
    def stop(self) -> None:
        self.engine.stop()
        self.given.clear()
        assert not self.engine.started
        assert not self.store.count(*RUNNING, DownloadStatus.WAITING)

    @rule(some=items)
    def cancel(self, some: list[int]) -> None:
        self.engine.cancel(some)
        assert not any(self.store.state(item) in UNFINISHED for item in some)

    @rule(some=items)
    def retry(self, some: list[int]) -> None:
        states = [DownloadStatus.FAILED, DownloadStatus.CANCELLED, DownloadStatus.WAITING]
        if not self.engine.started:
            states.append(DownloadStatus.QUEUED)
        self.given.update(item for item in some if self.store.state(item) in states)
        self.engine.retry(some)

    @rule(some=items)
    def remove(self, some: list[int]) -> None:
        self.store.remove(some)
        self.engine.cancel(some)
        assert not set(some) & set(self.engine.running)

    @rule(some=items)
    def remove_and_undo(self, some: list[int]) -> None:
        taken = self.store.remove(some)
        self.engine.cancel(some)
        back = self.store.restore(taken)
        if self.engine.started:
            self.engine.enqueue(back)
            self.given.update(item for item in back if self.store.state(item) is DownloadStatus.QUEUED)
            self.engine.pump()
        else:
            self.given.difference_update(back)

    @rule(some=items, host=st.sampled_from(HOSTS))
    def edit(self, some: list[int], host: str) -> None:
        item = some[0]
        if self.store.state(item) is DownloadStatus.REMOVED:
            return
        self.engine.drop(item)
        self.count += 1
        self.store.replace(item, NewEntry(f"http://{host}/{self.count}"))
        if self.engine.started:
            self.engine.enqueue([item])
            self.given.add(item)
            self.engine.pump()
        else:
            self.given.discard(item)

    @rule(host=st.sampled_from(HOSTS), held=st.booleans())
    def hold(self, host: str, held: bool) -> None:
        self.engine.hold(host, held)

    @rule(jobs=st.integers(1, 8))
    def set_jobs(self, jobs: int) -> None:
        self.engine.apply(RunOptions(jobs))

    # ---- what the world does

    @rule(seconds=st.sampled_from([0.1, 1.0, 5.0, 70.0]))
    def time_passes(self, seconds: float) -> None:
        self.bench.wait(seconds)

    @precondition(lambda self: self.bench.tries)
    @rule(data=st.data())
    def a_try_succeeds(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.bench.tries))
        self.bench.tries.remove(one)
        known = self.engine.running.get(one.item)
        current = known is not None and known.attempt == one.attempt
        self.engine.settle(Finished(one.item, one.attempt, result(one.item), None, 1.0))
        if current:
            assert self.store.state(one.item) is DownloadStatus.COMPLETE
        self.engine.pump()

    @precondition(lambda self: self.bench.tries)
    @rule(data=st.data(), error=ERRORS)
    def a_try_fails(self, data: st.DataObject, error: type[DownloadError]) -> None:
        one = data.draw(st.sampled_from(self.bench.tries))
        self.bench.tries.remove(one)
        before = self.store.state(one.item)
        known = self.engine.running.get(one.item)
        current = known is not None and known.attempt == one.attempt
        told = Cancelled() if one.control.cancelled else error()
        self.engine.settle(Finished(one.item, one.attempt, None, told, 1.0))
        if not current:
            assert self.store.state(one.item) is before
        self.engine.pump()

    # ---- what always holds

    @invariant()
    def running_is_what_it_says(self) -> None:
        running = self.engine.running
        active = [item for lane in self.engine.schedule.lanes.values() for item in lane.active]
        assert sorted(active) == sorted(running)
        assert {item for item in self.store.order if self.store.state(item) in RUNNING} == set(running)
        for item, one in running.items():
            assert not one.control.cancelled
            assert one.lane.host == host_of(self.store.urls[item])
        for lane in self.engine.schedule.lanes.values():
            assert lane.stalled == sum(one.stalled for one in running.values() if one.lane is lane)
        live = [one for one in self.bench.tries if not one.control.cancelled]
        assert sorted(one.item for one in live) == sorted(running)

    @invariant()
    def finished_exactly_when_nothing_is_left(self) -> None:
        if self.engine.paused:
            return
        self.engine.pump()
        parked = self.engine._end.is_parked
        left = [item for item in self.given if self.store.state(item) in UNFINISHED and not parked(item)]
        assert self.engine.started == bool(left)
        assert self.engine.stopwatch.running == self.engine.started

    def teardown(self) -> None:
        """Bring everything to its end: the servers answer, the user lets it run."""
        for host in HOSTS:
            self.engine.hold(host, False)
        self.engine.stop()
        self.engine.start()
        for _ in range(2000):
            if not self.engine.started:
                break
            for one in list(self.bench.tries):
                self.bench.tries.remove(one)
                self.engine.settle(Finished(one.item, one.attempt, result(one.item), None, 1.0))
            self.bench.wait(1.0)
        assert not self.engine.started
        assert not self.store.count(*PENDING, *RUNNING)
        listed = [self.store.state(item) for item in self.store.order if self.store.state(item) in LISTED]
        assert all(state in (DownloadStatus.COMPLETE, DownloadStatus.FAILED) for state in listed)


TestEngineStates = EngineStates.TestCase
TestEngineStates.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
