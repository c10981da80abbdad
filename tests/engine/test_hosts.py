"""What people see of the hosts."""

from pixhaul.core.errors import ConnectionRefused, HttpStatusError
from pixhaul.core.options import RunOptions
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.hosts import HostWatch
from pixhaul.engine.lane import PARK_AFTER
from tests.engine.engine_parts import Bench, urls


def watched(bench: Bench) -> HostWatch:
    return HostWatch(bench.engine, bench.engine.pump, bench.clock)


def test_speeds_are_those_of_each_host() -> None:
    bench = Bench(jobs=64, per_host=2)
    bench.add([*urls(6, "a.test"), *urls(6, "b.test")])
    bench.engine.start()
    hosts = watched(bench)
    assert hosts.hosts() == ["a.test", "b.test"]
    assert hosts.hosts(1) == ["b.test"]
    hosts.sample()
    for item in (0, 1):
        bench.succeed(item, 5000)
    bench.clock.now += 2.0
    hosts.sample()
    busy, idle = hosts.view("a.test"), hosts.view("b.test")
    assert (busy.active, busy.limit, busy.errors, busy.words, busy.mood) == (2, 2, 0, "downloading", "moving")
    assert busy.pictures_per_second == 1.0
    assert busy.bytes_per_second == 5000.0
    assert (idle.pictures_per_second, idle.bytes_per_second) == (0.0, 0.0)


def test_a_host_paused_by_hand_begins_nothing_new_until_it_is_resumed() -> None:
    bench = Bench(jobs=64, per_host=1)
    bench.add([*urls(3, "a.test"), *urls(1, "b.test")])
    bench.engine.start()
    hosts = watched(bench)
    hosts.hold("a.test", True)
    assert hosts.view("a.test").words == "paused by you, ending what runs"
    bench.succeed(0)
    bench.succeed(3)
    assert hosts.view("a.test").words == "paused by you"
    assert hosts.held("a.test")
    assert bench.engine.started
    assert bench.state(1) is DownloadStatus.QUEUED
    hosts.hold("a.test", False)
    assert bench.state(1) is DownloadStatus.ACTIVE
    assert not hosts.view("a.test").held


def test_waiting_parked_and_dead_hosts_are_told_in_words() -> None:
    bench = Bench(jobs=64, per_host=20)
    bench.add([*urls(2, "wait.test"), *urls(PARK_AFTER, "park.test"), *urls(1, "gone.test")])
    bench.engine.start()
    hosts = watched(bench)
    bench.fail(0, HttpStatusError(429, retry_after=30.0))
    waiting = hosts.view("wait.test")
    assert waiting.words.startswith("waiting until ")
    assert waiting.words.endswith("(server asked)")
    assert (waiting.mood, waiting.errors) == ("waiting", 1)
    for item in range(2, 2 + PARK_AFTER):
        bench.fail(item, HttpStatusError(503, retry_after=5000.0))
    assert hosts.view("park.test").words.endswith("(server asked)")
    lane = bench.engine.schedule.lanes["gone.test"]
    lane.dead = ConnectionRefused()
    assert (hosts.view("gone.test").words, hosts.view("gone.test").mood) == ("not reachable", "failed")


def test_other_options_hold_for_the_next_try() -> None:
    bench = Bench(jobs=64, per_host=2)
    bench.add(urls(20, "a.test"))
    bench.engine.start()
    hosts = watched(bench)
    assert hosts.view("a.test").active == 2
    bench.engine.apply(RunOptions(per_host=5))
    assert (hosts.view("a.test").active, hosts.view("a.test").limit) == (5, 5)
    bench.engine.apply(RunOptions(jobs=3, per_host=1))
    assert (hosts.view("a.test").active, hosts.view("a.test").limit) == (5, 1)
    bench.engine.apply(RunOptions(jobs=64))
    assert hosts.view("a.test").limit > 1
