"""The bridge between two threads: never more than a few pieces on it, and nobody is left waiting."""

import threading

from pixhaul.qt.handover import Handover


def test_the_giver_waits_until_there_is_room() -> None:
    bridge: Handover[int] = Handover(lambda: None)
    gone = threading.Event()

    def give() -> None:
        for number in range(10):
            assert bridge.give(number)
        gone.set()

    thread = threading.Thread(target=give)
    thread.start()
    assert not gone.wait(0.05), "ten pieces do not fit"
    taken: list[int] = []
    while len(taken) < 10:
        piece = bridge.take()
        if piece is not None:
            taken.append(piece)
    thread.join(30)
    assert not thread.is_alive()
    assert taken == list(range(10))
    assert bridge.take() is None


def test_a_cancel_frees_the_giver_and_only_the_last_word_arrives() -> None:
    bridge: Handover[int] = Handover(lambda: None)
    answers: list[bool] = []

    def give() -> None:
        while bridge.give(1):
            pass
        answers.append(bridge.give(2))
        bridge.give_last(3)

    thread = threading.Thread(target=give)
    thread.start()
    bridge.cancel()
    thread.join(30)
    assert not thread.is_alive()
    assert answers == [False]
    assert (bridge.take(), bridge.take()) == (3, None)


def test_a_cancel_that_comes_after_the_last_word_leaves_it() -> None:
    bridge: Handover[int] = Handover(lambda: None)
    bridge.give(1)
    bridge.give(2)
    bridge.give_last(3)
    bridge.cancel()
    bridge.cancel()
    assert (bridge.take(), bridge.take()) == (3, None)
    bridge.cancel()
    assert bridge.take() is None


def test_the_taker_is_woken_when_something_lies_there_again() -> None:
    woken: list[int] = []
    bridge: Handover[int] = Handover(lambda: woken.append(1))
    bridge.give(1)
    bridge.give(2)
    assert len(woken) == 1
    bridge.take()
    bridge.take()
    bridge.give(3)
    assert len(woken) == 2
