"""The history's dialog over a real record, driven by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Journal, JournalWriter, Outcome
from pixhaul.qt.history import History
from pixhaul.qt.pool import TaskPool
from pixhaul.ui.history import HistoryDialog
from pixhaul.ui.theme import Theme
from tests.ui.conftest import painted


class Bench:
    """A record with lists, and a dialog over it."""

    def __init__(self, theme: Theme, bot: QtBot, folder: Path, lists: int) -> None:
        self.journal = Journal.open(folder / "journal.sqlite3")
        for number in range(lists):
            job = self.journal.create_job(folder / f"list{number}", "{name}")
            self.journal.add_items(job, [ItemRecord(0, f"https://example.com/{number}.png")])
            self.journal.record(job, [Outcome(0, DownloadStatus.FAILED)])
        self.writer = JournalWriter(self.journal, lambda error: None)
        self.history = History(self.writer, TaskPool(1))
        self.dialog = HistoryDialog(theme, self.history, frozenset({1}))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        bot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        bot.waitUntil(self.dialog.isActiveWindow)
        with bot.waitSignal(self.history.complete):
            self.history.read()

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert found is not None
        return found

    def close(self) -> None:
        self.dialog.close()
        self.writer.close()
        self.journal.close()


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(theme, qtbot, tmp_path, 3)
    yield made
    made.close()


@pytest.fixture
def nothing(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(theme, qtbot, tmp_path, 0)
    yield made
    made.close()


def test_return_opens_the_newest_list(bench: Bench, qtbot: QtBot) -> None:
    view = bench.dialog.findChild(QListView, "historyList")
    assert view is not None
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    with qtbot.waitSignal(bench.dialog.open_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args is not None
    assert Path(asked.args[0].folder).name == "list2"
    assert not bench.dialog.isVisible()


def test_down_leads_from_the_search_into_the_list_and_on_in_it(bench: Bench, qtbot: QtBot) -> None:
    view, search = bench.dialog.findChild(QListView, "historyList"), bench.dialog.findChild(QLineEdit, "historySearch")
    assert view is not None
    assert search is not None
    bench.dialog.activateWindow()
    qtbot.waitUntil(bench.dialog.isActiveWindow)
    search.setFocus()
    plain = view.grab().toImage()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert (view.hasFocus(), view.currentIndex().row()) == (True, 0)
    assert view.grab().toImage() != plain  # the line that has the keyboard is framed
    for row in (1, 2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().row() == row
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1


def test_running_again_is_another_wish(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bench.dialog.open_requested), qtbot.waitSignal(bench.dialog.run_requested):
        bench.button("historyRun").click()


def test_delete_and_undo_by_keys(bench: Bench) -> None:
    QTest.keyClick(bench.dialog, Qt.Key.Key_Delete)
    assert bench.history.rowCount() == 2
    assert bench.button("historyUndo").isVisible()
    QTest.keyClick(bench.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.history.rowCount() == 3
    assert not bench.button("historyUndo").isVisible()


def test_the_key_that_deletes_is_one_of_the_list_alone(bench: Bench) -> None:
    bench.button("historyOpen").setFocus()
    QTest.keyClick(bench.button("historyOpen"), Qt.Key.Key_Delete)
    assert bench.history.rowCount() == 3


def test_the_last_list_comes_back_by_key_too(bench: Bench, qtbot: QtBot) -> None:
    view, search = bench.dialog.findChild(QListView, "historyList"), bench.dialog.findChild(QLineEdit, "historySearch")
    assert view is not None
    assert search is not None
    search.setText("list2")
    qtbot.waitUntil(lambda: bench.history.rowCount() == 1)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert bench.history.rowCount() == 0
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.history.rowCount() == 1


def test_the_list_that_is_shown_stays(bench: Bench) -> None:
    view = bench.dialog.findChild(QListView, "historyList")
    assert view is not None
    view.setCurrentIndex(bench.history.index(2))
    assert not bench.button("historyDelete").isEnabled()
    QTest.keyClick(bench.dialog, Qt.Key.Key_Delete)
    assert bench.history.rowCount() == 3


def test_closing_forgets_what_was_deleted(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClick(bench.dialog, Qt.Key.Key_Delete)
    bench.dialog.close()
    qtbot.waitUntil(lambda: len(bench.journal.jobs()) == 2)


def test_a_selected_row_is_told_by_its_colour_in_both_looks(bench: Bench, theme: Theme) -> None:
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        view = bench.dialog.findChild(QListView, "historyList")
        assert view is not None
        image = painted(view.viewport())
        assert image.pixelColor(4, 44).name() == theme.palette.selection
        assert image.pixelColor(4, 110).name() == theme.palette.panel


def test_without_lists_it_says_so(nothing: Bench) -> None:
    label = nothing.dialog.findChild(QLabel, "historyEmptyHint")
    assert label is not None
    assert label.isVisible()
    for name in ("historyOpen", "historyRun", "historyDelete"):
        assert not nothing.button(name).isEnabled()
