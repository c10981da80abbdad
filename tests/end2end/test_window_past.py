"""New lists, earlier lists, and what was saved before, in the whole window."""

import os
import threading
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.item_filter import Group
from pixhaul.qt.states import QueueState
from pixhaul.ui.changes import ChangesDialog
from pixhaul.ui.history import HistoryDialog
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Window, saved
from tests.end2end.test_get_again import versioned
from tests.servers.faulty import FaultServer, Line, answer, png

OLD, NEW = png(8, 8, 1), png(8, 8, 2)


def history(window: Window) -> HistoryDialog:
    """Ctrl+H, and wait for the rows."""
    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)
    window.press(Key.Key_H, CONTROL)
    dialog = next(found for found in window.widget.findChildren(HistoryDialog) if found.isVisible())
    with window.bot.waitSignal(dialog._history.complete):
        pass
    return dialog


def rows(dialog: HistoryDialog) -> list[str]:
    model = dialog._history
    return [model.index(row).data() for row in range(model.rowCount())]


def click(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()


def new_list(window: Window) -> None:
    window.press(Key.Key_N, CONTROL)
    window.until(lambda: not window.manager.aside.busy)


def pictures_at(server: FaultServer, *names: str) -> list[str]:
    return [server.at(f"/{name}.png", answer(png(8, 8, seed))) for seed, name in enumerate(names, 1)]


def test_a_new_list_is_empty_and_the_old_one_is_history(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window()
    window.fetch(*pictures_at(fault_server, "a", "b"))
    window.services.filter.set_group(Group.DONE)
    new_list(window)
    assert window.states() == []
    assert window.services.filter.group is Group.ALL
    assert not window.services.undo.canUndo()
    assert not window.parts.grid.isVisible()
    assert window.manager.totals().elapsed == 0
    assert window.manager.state is QueueState.IDLE
    assert window.says("The one before is in the history")
    dialog = history(window)
    (row,) = rows(dialog)
    assert "2 of 2 done" in row
    assert str(pictures) in row
    dialog.close()


def test_a_list_that_was_never_started_is_kept_and_comes_back(
    open_window: OpenWindow, fault_server: FaultServer
) -> None:
    window = open_window()
    urls = [f"https://example.com/{number}.png" for number in range(300)]
    window.add(*urls)
    new_list(window)
    assert window.states() == []
    dialog = history(window)
    assert "0 of 300 done" in rows(dialog)[0]
    click(dialog, "historyOpen")
    window.until_listed(300)
    assert window.store.urls == urls
    assert window.stays(lambda: window.manager.state), "nothing starts by itself"
    assert window.states() == [S.QUEUED] * 300


def test_reopening_shows_states_and_running_again_fetches_what_is_missing(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window()
    urls = pictures_at(fault_server, "a", "b")
    gone = fault_server.url("/gone.png")
    window.fetch(*urls, gone)
    assert window.has(S.COMPLETE, S.COMPLETE, S.FAILED)
    new_list(window)
    window.add(fault_server.url("/other.png"))
    (pictures / "0001_a.png").unlink()

    click(history(window), "historyOpen")
    window.until_listed(3)
    assert window.has(S.QUEUED, S.COMPLETE, S.FAILED)
    assert window.manager.saved_path(1) == pictures / "0002_b.png"
    dialog = history(window)
    assert "0 of 1 done" in rows(dialog)[0]
    dialog._view.setCurrentIndex(dialog._history.index(1))
    click(dialog, "historyRun")
    window.until(lambda: window.states() == [S.COMPLETE, S.COMPLETE, S.FAILED])
    window.until_idle()
    assert saved(pictures) == ["0001_a.png", "0002_b.png"]
    assert len(fault_server.seen("/b.png")) == 1


def test_a_deleted_list_is_forgotten_but_its_pictures_stay(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window()
    for name in ("a", "b"):
        window.fetch(*pictures_at(fault_server, name))
        new_list(window)
    dialog = history(window)
    assert len(rows(dialog)) == 2
    click(dialog, "historyDelete")
    click(dialog, "historyDelete")
    assert rows(dialog) == []
    click(dialog, "historyUndo")
    kept = rows(dialog)
    assert len(kept) == 1
    dialog.close()
    again = history(window)
    assert rows(again) == kept
    again.close()
    assert saved(pictures) == ["0001_a.png", "0001_b.png"]


def test_the_present_list_cannot_be_deleted(open_window: OpenWindow, fault_server: FaultServer) -> None:
    window = open_window()
    window.fetch(*pictures_at(fault_server, "a"))
    dialog = history(window)
    button = dialog.findChild(QPushButton, "historyDelete")
    assert button is not None
    assert not button.isEnabled()
    QTest.keyClick(dialog, Key.Key_Delete)
    assert len(rows(dialog)) == 1
    dialog.close()


def test_late_news_of_the_old_list_never_lands_in_the_new_one(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    free = threading.Event()

    def held(line: Line) -> None:
        while not free.is_set() and line.pause(0.01):
            pass
        answer(OLD)(line)

    window = open_window()
    window.add(*(fault_server.at(f"/slow{number}.png", held) for number in range(4)))
    window.start()
    window.until(lambda: len(fault_server.seen()) == 4)
    new_list(window)
    window.add("https://example.com/1.png", "https://example.com/2.png")
    free.set()
    assert window.stays(window.states, 700)
    assert window.has(S.QUEUED, S.QUEUED)
    assert window.store.path(0) is None
    dialog = history(window)
    assert "of 4 done" in rows(dialog)[0]
    dialog.close()
    assert not [name for name in saved(pictures) if name.startswith(".")]
    # All tries have told their end: nothing of it stays in memory.
    window.until(lambda: not window.manager.aside._lists)


def test_reading_that_goes_on_does_not_reach_the_new_list(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    long = tmp_path / "long.txt"
    long.write_text("".join(f"https://example.com/{number}.png\n" for number in range(200_000)))
    window.services.reader.read_file(long)
    window.until(lambda: len(window.store) > 0)
    window.press(Key.Key_N, CONTROL)
    window.until(lambda: not window.services.reader.busy)
    assert window.stays(lambda: len(window.store), 300)
    assert len(window.store) == 0
    assert not window.services.undo.canUndo()


def test_what_another_list_has_saved_is_already_here(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window()
    urls = pictures_at(fault_server, "a", "b")
    window.fetch(*urls)
    new_list(window)
    window.fetch(*pictures_at(fault_server, "c"), *urls)
    assert window.has(S.COMPLETE, S.SKIPPED, S.SKIPPED)
    assert saved(pictures) == ["0001_a.png", "0001_c.png", "0002_b.png"]
    assert window.manager.saved_path(1) == pictures / "0001_a.png"
    assert len(fault_server.seen("/a.png")) == 1
    new_list(window)
    window.fetch(*urls)
    assert window.has(S.SKIPPED, S.SKIPPED), "all of it: the run ends at once"


def test_verify_marks_what_is_not_as_it_was(open_window: OpenWindow, fault_server: FaultServer, pictures: Path) -> None:
    window = open_window()
    window.fetch(*pictures_at(fault_server, "a", "b", "c"))
    actions = window.parts.toolbar.actions_
    actions.verify.trigger()
    window.until_it_says("3 files are exactly as saved")
    path = pictures / "0001_a.png"
    before = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    (pictures / "0002_b.png").unlink()
    actions.verify.trigger()
    window.until_it_says("1 file has changed and 1 file is missing, of 3")
    assert window.has(S.FAILED, S.FAILED, S.COMPLETE)
    failure = window.store.failure(0)
    assert failure is not None
    assert failure.reason == "file-changed"
    window.until(actions.retry.isEnabled)
    window.press(Key.Key_F5)
    window.until(lambda: window.has(S.COMPLETE, S.COMPLETE, S.COMPLETE))
    assert saved(pictures) == ["0001_a (2).png", "0001_a.png", "0002_b.png", "0003_c.png"]


def test_a_check_for_changes_keeps_both_until_the_user_says_so(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window()
    old, new = versioned(OLD, '"1"'), versioned(NEW, '"2"')
    window.fetch(
        fault_server.at("/stays.png", old),
        fault_server.at("/changes.png", old, new),
        fault_server.at("/goes.png", old, answer(b"", status="404 Not Found")),
    )
    window.parts.toolbar.actions_.refresh.trigger()
    window.until(lambda: window.widget.findChild(ChangesDialog) is not None)
    dialog = window.widget.findChild(ChangesDialog)
    assert dialog is not None
    assert (pictures / "0002_changes.png").read_bytes() == OLD
    assert (pictures / "0002_changes (2).png").read_bytes() == NEW
    assert window.manager.saved_path(1) == pictures / "0002_changes (2).png"
    click(dialog, "changesReplace")
    window.until_it_says("1 old file was replaced")
    assert saved(pictures) == ["0001_stays.png", "0002_changes.png", "0003_goes.png"]
    assert (pictures / "0002_changes.png").read_bytes() == NEW
    assert window.manager.saved_path(1) == pictures / "0002_changes.png"

    fault_server.at("/goes.png", old)
    window.parts.toolbar.actions_.refresh.trigger()
    window.until_it_says("Nothing has changed: 3 pictures were checked")


def test_row_68_a_damaged_record_is_set_aside_and_told(open_window: OpenWindow, tmp_path: Path) -> None:
    journal = tmp_path / "own" / "data" / "journal.sqlite3"
    journal.parent.mkdir(parents=True)
    journal.write_bytes(b"this is no record of anything" * 100)
    window = open_window()
    window.until_it_says("was damaged. It was kept as journal.sqlite3.damaged-")
    assert len(list(journal.parent.glob("journal.sqlite3.damaged-*"))) == 1
