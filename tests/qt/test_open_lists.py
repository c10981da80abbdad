"""The rows of the sidebar."""

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pixhaul.qt.open_lists import FaceRole, ListFace, ListState, OpenLists


def test_rows_come_move_and_go(qtbot: QtBot) -> None:
    lists = OpenLists()
    tester = QAbstractItemModelTester(lists, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, title in enumerate("abcd"):
        lists.insert(number, ListFace(title))

    def titles() -> list[str]:
        return [lists.index(row).data() for row in range(lists.rowCount())]

    lists.move(0, 2)
    assert titles() == ["b", "c", "a", "d"]
    lists.move(3, 0)
    assert titles() == ["d", "b", "c", "a"]
    lists.remove(1)
    assert titles() == ["d", "c", "a"]
    with qtbot.waitSignal(lists.renamed) as told:
        lists.setData(lists.index(1), "new")
    assert told.args == [1, "new"]
    with qtbot.assertNotEmitted(lists.dataChanged):
        lists.put(0, ListFace("d"))
    assert tester.model() is lists


def test_the_state_is_told_in_words(qtbot: QtBot) -> None:
    lists = OpenLists()
    words = [
        lists.words(face)
        for face in (
            ListFace("a"),
            ListFace("a", ListState.RUNNING, 20_000, 8_412),
            ListFace("a", ListState.WAITING, 3, 0, after="catalogue.csv"),
            ListFace("a", ListState.PAUSED, 4, 1),
            ListFace("a", ListState.IDLE, 4, 1),
            ListFace("a", ListState.IDLE, 4, 4),
            ListFace("a", ListState.IDLE, 4, 4, 2),
        )
    ]
    assert words == [
        "Empty",
        "42 % · 8,412 of 20,000",
        "Waits until catalogue.csv is done",
        "Paused at 25 %",
        "1 of 4 done",
        "Done",
        "Done, 2 failed",
    ]
    lists.insert(0, ListFace("catalogue.csv", ListState.RUNNING, 4, 1))
    assert lists.spoken(lists.face(0)) == "catalogue.csv, running, 25 %, 1 of 4"
    assert lists.index(0).data(FaceRole.WORDS) == "25 % · 1 of 4"
