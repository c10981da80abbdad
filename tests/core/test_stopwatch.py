from pixhaul.core.stopwatch import Stopwatch


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_leaves_pauses_out_and_stays_when_stopped() -> None:
    clock = Clock()
    watch = Stopwatch(clock)
    assert (watch.seconds, watch.running) == (0.0, False)
    watch.start()
    clock.now += 2
    assert (watch.seconds, watch.running) == (2.0, True)
    watch.start()
    clock.now += 1
    assert watch.seconds == 3.0, "a second start changes nothing"
    watch.stop()
    watch.stop()
    clock.now += 50
    assert (watch.seconds, watch.running) == (3.0, False)
    watch.start()
    clock.now += 4
    watch.stop()
    assert watch.seconds == 7.0


def test_reset_goes_back_to_zero_also_while_running() -> None:
    clock = Clock()
    watch = Stopwatch(clock)
    watch.start()
    clock.now += 5
    watch.reset()
    clock.now += 5
    assert (watch.seconds, watch.running) == (0.0, False)


def test_it_knows_what_it_had_counted_at_a_moment_and_where_the_breaks_lie() -> None:
    clock = Clock()
    watch = Stopwatch(clock)
    assert watch.at(100.0) == 0.0
    watch.start()
    clock.now = 104.0
    watch.stop()
    clock.now = 110.0
    watch.start()
    clock.now = 113.0
    assert [watch.at(moment) for moment in (99.0, 100.0, 102.5, 107.0, 110.0, 112.0, 500.0)] == [0, 0, 2.5, 4, 4, 6, 7]
    assert watch.breaks == [(4.0, 6.0)]
    watch.stop()
    clock.now = 200.0
    assert watch.at(150.0) == 7.0
    watch.reset()
    assert watch.breaks == []


def test_a_thousand_pauses_take_no_more_memory() -> None:
    clock = Clock()
    watch = Stopwatch(clock)
    for _ in range(1000):
        watch.start()
        clock.now += 1
        watch.stop()
        clock.now += 1
    assert len(watch.breaks) < 300
    assert watch.at(clock.now - 2) == 999.0
    assert watch.seconds == 1000.0
