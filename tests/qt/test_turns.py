"""Lists run one after the other."""

from pytestqt.qtbot import QtBot

from pixhaul.qt.turns import Turn, Turns


class Runner:
    """A list that asks for its turn; what happens to it is written down."""

    def __init__(self, turns: Turns, name: str, log: list[str]) -> None:
        self.turn = Turn(turns)
        self.name, self.log = name, log
        self.turn.title = lambda: name
        self.turn.hold, self.turn.go_on = self.pause, self.start
        self.turn.waiting.connect(self._waits)

    def _waits(self, other: Turn | None) -> None:
        self.log.append(f"{self.name} waits for {other.title()}" if other is not None else f"{self.name} waits no more")

    def start(self) -> None:
        if self.turn.ask(self.start):
            self.log.append(f"{self.name} runs")

    def pause(self) -> None:
        self.log.append(f"{self.name} pauses")
        self.turn.leave()


def test_one_runs_and_the_others_follow_in_their_order(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b, c = (Runner(turns, name, log) for name in "abc")
    a.start()
    b.start()
    c.start()
    assert turns.running is a.turn
    assert (b.turn.waits, c.turn.waits) == (True, True)
    log.clear()
    a.turn.leave()
    assert "b runs" in log
    assert log[-1] == "c waits for b"
    b.turn.leave()
    assert log[-1] == "c runs"
    c.turn.leave()
    assert turns.running is None


def test_who_runs_may_ask_again_and_who_asks_twice_waits_once(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b = Runner(turns, "a", log), Runner(turns, "b", log)
    a.start()
    a.start()
    assert log.count("a runs") == 2
    b.start()
    b.start()
    a.turn.leave()
    assert log.count("b runs") == 1
    b.turn.leave()
    assert turns.running is None


def test_who_does_not_want_to_wait_is_not_called(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b = Runner(turns, "a", log), Runner(turns, "b", log)
    a.start()
    b.start()
    b.turn.leave()
    assert log[-1] == "b waits no more"
    a.turn.leave()
    assert "b runs" not in log
    assert turns.running is None


def test_run_now_pauses_the_other_one_which_goes_on_before_the_rest(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b, c = (Runner(turns, name, log) for name in "abc")
    a.start()
    b.start()
    c.start()
    c.turn.come_first()
    assert turns.running is c.turn
    assert a.turn.waits
    log.clear()
    c.turn.leave()
    assert turns.running is a.turn
    a.turn.leave()
    assert turns.running is b.turn


def test_one_with_nothing_to_do_lets_the_next_one_go(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b, c = (Runner(turns, name, log) for name in "abc")
    a.start()
    b.turn.ask(lambda: None)  # its list was emptied meanwhile
    c.start()
    a.turn.leave()
    assert turns.running is c.turn


def test_nobody_is_called_when_the_window_goes(qtbot: QtBot) -> None:
    turns, log = Turns(), list[str]()
    a, b = Runner(turns, "a", log), Runner(turns, "b", log)
    a.start()
    b.start()
    turns.close()
    a.turn.leave()
    assert "b runs" not in log
