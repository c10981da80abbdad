"""The rows of the sidebar."""

from PySide6.QtCore import QModelIndex, Qt
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
            ListFace("a", ListState.IDLE, 4, 3, 2),
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
        "1 of 4 done",
        "Done",
        "Done, 2 failed",
    ]
    lists.insert(0, ListFace("catalogue.csv", ListState.RUNNING, 4, 1))
    assert lists.spoken(lists.face(0)) == "catalogue.csv, running, 25 %, 1 of 4"
    assert lists.index(0).data(FaceRole.WORDS) == "25 % · 1 of 4"


def test_a_dragged_row_is_asked_for_and_never_dropped_onto_another(qtbot: QtBot) -> None:
    lists, nowhere = OpenLists(), QModelIndex()
    for number, title in enumerate("abc"):
        lists.insert(number, ListFace(title))
    asked: list[tuple[int, int]] = []
    lists.dragged.connect(lambda row, to: asked.append((row, to)))
    assert lists.moveRow(nowhere, 0, nowhere, 3)
    assert lists.moveRow(nowhere, 2, nowhere, 0)
    assert lists.moveRow(nowhere, 1, nowhere, 2), "before the next one it stands already"
    assert not lists.moveRow(nowhere, 3, nowhere, 0)
    assert not lists.moveRow(nowhere, 0, nowhere, 4)
    assert asked == [(0, 2), (2, 0)]
    assert lists.flags(lists.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not lists.flags(lists.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert lists.flags(nowhere) & Qt.ItemFlag.ItemIsDropEnabled
