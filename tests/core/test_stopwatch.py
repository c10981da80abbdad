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
