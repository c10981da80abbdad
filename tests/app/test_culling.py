"""Keep, reject, rate; trash, move, copy, export: in a real window, by keys."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton

from pixhaul.core.marks import UNMARKED, Mark, Marked, Verdict
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.roles import ItemRole
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Modifier, Window, saved
from tests.servers.faulty import FaultServer, answer, png

COMPLETE, TRASHED = DownloadStatus.COMPLETE, DownloadStatus.TRASHED
SHIFT = Modifier.ShiftModifier


def opened_again(window: Window, open_window: OpenWindow) -> Window:
    """Another window with the list of this one, which is closed."""
    job, lines = window.manager.ledger().job, len(window.store)
    window.until_idle()
    window.close()
    assert job is not None
    again = open_window()
    again.desk.past.bring(job, starts=False)
    again.until_listed(lines)
    return again


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data = tmp_path / "share"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data / "Trash" / "files"


@pytest.fixture
def fetched(window: Window, fault_server: FaultServer) -> Window:
    """Four pictures, saved; the first one is selected and the grid has the keyboard."""
    window.fetch(*served(fault_server, 4))
    to_grid(window)
    return window


def served(server: FaultServer, count: int, where: str = "") -> list[str]:
    """Addresses of so many different pictures."""
    return [
        server.at(f"{where}/{number}.png", answer(png(40, 30 + number, seed=number + 1))) for number in range(count)
    ]


def to_grid(window: Window, row: int = 0) -> None:
    grid = window.parts.grid
    grid.setFocus()
    grid.select_only(row)


def marks(window: Window) -> list[Mark]:
    return [window.store.marks.of(item) for item in window.store.order]


def until_written(window: Window, act: Callable[[], object]) -> None:
    """Do something with files and wait for its end."""
    act()
    window.until(lambda: not window.desk.culling.work.busy)


def choose(window: Window, name: str, path: Path) -> None:
    """Answer the dialog for a folder or a file."""
    window.until(lambda: window.widget.findChild(QFileDialog, name) is not None)
    dialog = window.widget.findChild(QFileDialog, name)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_keys_mark_the_selection_and_undo_takes_it_back(fetched: Window) -> None:
    fetched.press(Key.Key_K)
    fetched.press(Key.Key_4)
    assert marks(fetched)[0] == Mark(Verdict.KEEP, 4)
    fetched.parts.grid.selectAll()
    fetched.press(Key.Key_X)
    assert [mark.verdict for mark in marks(fetched)] == [Verdict.REJECT] * 4
    fetched.press(Key.Key_Z, CONTROL)
    assert marks(fetched) == [Mark(Verdict.KEEP, 4), UNMARKED, UNMARKED, UNMARKED]
    to_grid(fetched)
    fetched.press(Key.Key_U)
    fetched.press(Key.Key_0)
    assert marks(fetched)[0] == UNMARKED


def test_cells_tell_their_marks_to_those_who_listen(fetched: Window) -> None:
    fetched.press(Key.Key_K)
    fetched.press(Key.Key_4)
    index = fetched.services.filter.index(0)
    assert "kept, 4 star" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kept, 4 star" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(ItemRole.MARK) == Mark(Verdict.KEEP, 4)


def test_marks_are_there_after_a_restart(fetched: Window, open_window: OpenWindow) -> None:
    fetched.press(Key.Key_X)
    to_grid(fetched, 2)
    fetched.press(Key.Key_5)
    job = fetched.manager.ledger().job
    fetched.close()
    again = open_window()
    assert job is not None
    again.desk.past.bring(job, starts=False)
    again.until_listed(4)
    assert marks(again) == [Mark(Verdict.REJECT), UNMARKED, Mark(stars=5), UNMARKED]
    assert "1" in again.word("cullWords")


def test_marks_can_be_made_before_and_while_pictures_come(
    window: Window, fault_server: FaultServer, open_window: OpenWindow
) -> None:
    window.add(*served(fault_server, 3))
    to_grid(window)
    window.press(Key.Key_K)
    window.start()
    to_grid(window, 1)
    window.press(Key.Key_X)
    window.until_idle()
    job = window.manager.ledger().job
    window.close()
    assert job is not None
    again = open_window()
    again.desk.past.bring(job, starts=False)
    again.until_listed(3)
    assert [mark.verdict for mark in marks(again)] == [Verdict.KEEP, Verdict.REJECT, Verdict.NONE]


def test_rejected_pictures_go_to_the_trash_and_undo_brings_them_back(
    fetched: Window, trash: Path, pictures: Path
) -> None:
    strip = fetched.desk.culling.strip
    assert not strip.isVisible()
    before = saved(pictures)
    fetched.parts.grid.select_to(1, add=False)
    fetched.press(Key.Key_X)
    fetched.until(strip.isVisible)
    assert "2" in fetched.word("cullWords")
    until_written(fetched, lambda: fetched.press(Key.Key_Delete, CONTROL | SHIFT))
    fetched.until_it_says("moved to the trash")
    assert fetched.has(TRASHED, TRASHED, COMPLETE, COMPLETE)
    assert saved(pictures) == before[2:]
    assert saved(trash) == before[:2]
    fetched.until(lambda: not strip.isVisible())
    assert fetched.focus is fetched.parts.grid
    assert fetched.services.filter.index(0).data(ItemRole.CAPTION) == "In the trash"

    to_grid(fetched, 2)
    until_written(fetched, lambda: fetched.press(Key.Key_Z, CONTROL))
    fetched.until(lambda: fetched.has(COMPLETE, COMPLETE, COMPLETE, COMPLETE))
    assert saved(pictures) == before


def test_what_lies_in_the_trash_is_not_fetched_again_by_start_and_retry(
    fetched: Window, trash: Path, fault_server: FaultServer, open_window: OpenWindow
) -> None:
    fetched.press(Key.Key_X)
    button = fetched.desk.culling.strip.findChild(QPushButton, "cullTrash")
    assert button is not None
    until_written(fetched, button.click)
    fetched.until(lambda: fetched.has(TRASHED, COMPLETE, COMPLETE, COMPLETE))
    fetched.add(*served(fault_server, 1, "/more"))
    fetched.press(Key.Key_F5)
    fetched.start()
    fetched.until(lambda: fetched.has(TRASHED, COMPLETE, COMPLETE, COMPLETE, COMPLETE))
    again = opened_again(fetched, open_window)
    again.start()
    assert again.stays(lambda: again.has(TRASHED, COMPLETE, COMPLETE, COMPLETE, COMPLETE))


def test_what_is_in_the_trash_is_put_back_after_a_restart(
    fetched: Window, trash: Path, pictures: Path, open_window: OpenWindow
) -> None:
    before = saved(pictures)
    fetched.press(Key.Key_X)
    fetched.until(fetched.desk.culling.strip.isVisible)
    until_written(fetched, lambda: fetched.press(Key.Key_Delete, CONTROL | SHIFT))
    fetched.until(lambda: fetched.has(TRASHED, COMPLETE, COMPLETE, COMPLETE))
    again = opened_again(fetched, open_window)
    to_grid(again)
    menu = again.parts.grid.findChild(QMenu, "gridMenu")
    put_back = again.desk.findChild(QAction, "putBack") or again.widget.findChild(QAction, "putBack")
    assert menu is not None
    assert put_back is not None
    again.parts.grid.menu_requested.emit(QPoint(0, 0))
    assert put_back.isVisible()
    menu.close()
    until_written(again, put_back.trigger)
    again.until(lambda: again.has(COMPLETE, COMPLETE, COMPLETE, COMPLETE))
    assert saved(pictures) == before
    assert saved(trash) == []
    again.parts.grid.menu_requested.emit(QPoint(0, 0))
    assert not put_back.isVisible()
    menu.close()


def test_what_went_to_the_trash_by_mistake_is_fetched_again_and_undo_leaves_it(
    fetched: Window, trash: Path, pictures: Path, fault_server: FaultServer
) -> None:
    before = saved(pictures)
    fetched.parts.grid.select_to(1, add=False)
    fetched.press(Key.Key_X)
    fetched.until(fetched.desk.culling.strip.isVisible)
    until_written(fetched, lambda: fetched.press(Key.Key_Delete, CONTROL | SHIFT))
    fetched.until(lambda: fetched.has(TRASHED, TRASHED, COMPLETE, COMPLETE))
    to_grid(fetched)
    menu = fetched.parts.grid.findChild(QMenu, "gridMenu")
    retry = fetched.desk.findChild(QAction, "retryPicture") or fetched.widget.findChild(QAction, "retryPicture")
    assert menu is not None
    assert retry is not None
    fetched.parts.grid.menu_requested.emit(QPoint(0, 0))
    assert retry.isVisible()
    assert retry.text() == "Fetch again"
    menu.close()
    retry.trigger()
    fetched.until(lambda: fetched.has(COMPLETE, TRASHED, COMPLETE, COMPLETE))
    fetched.until_idle()
    assert saved(pictures) == [before[0], *before[2:]], "under the name that it had"
    assert saved(trash) == before[:2], "what lies in the trash is left alone"
    assert marks(fetched)[0].verdict is Verdict.NONE
    assert marks(fetched)[1].verdict is Verdict.REJECT
    assert len(fault_server.seen("/0.png")) == 2
    to_grid(fetched)
    fetched.press(Key.Key_Z, CONTROL)  # the verdict
    until_written(fetched, lambda: fetched.press(Key.Key_Z, CONTROL))
    fetched.until(lambda: fetched.has(COMPLETE, COMPLETE, COMPLETE, COMPLETE))
    assert saved(pictures) == before
    assert saved(trash) == before[:1]
    path = fetched.manager.saved_path(fetched.store.order[0])
    assert path is not None
    assert path.name == before[0]


def test_the_selection_is_moved_to_a_folder_and_still_shown_from_there(
    fetched: Window, tmp_path: Path, pictures: Path
) -> None:
    there = tmp_path / "best"
    there.mkdir()
    names = saved(pictures)
    fetched.press(Key.Key_M, CONTROL)
    choose(fetched, "folderDialog", there)
    fetched.until_it_says("moved")
    assert saved(there) == names[:1]
    item = fetched.store.order[0]
    assert fetched.manager.saved_path(item) == there / names[0]
    to_grid(fetched)
    until_written(fetched, lambda: fetched.press(Key.Key_Z, CONTROL))
    fetched.until(lambda: saved(pictures) == names)
    assert saved(there) == []


def test_the_selection_is_copied_to_a_folder(fetched: Window, tmp_path: Path, pictures: Path) -> None:
    there = tmp_path / "best"
    there.mkdir()
    fetched.parts.grid.selectAll()
    fetched.press(Key.Key_M, CONTROL | SHIFT)
    choose(fetched, "folderDialog", there)
    fetched.until_it_says("copied")
    assert saved(there) == saved(pictures)


def test_without_a_saved_picture_there_is_no_question_for_a_folder(window: Window, fault_server: FaultServer) -> None:
    window.add(*served(fault_server, 1))
    to_grid(window)
    window.press(Key.Key_M, CONTROL)
    assert window.says("None of the selected pictures is saved yet")
    assert window.widget.findChild(QFileDialog, "folderDialog") is None


@pytest.mark.parametrize("kind", ["zip", "csv", "json", "html"])
def test_the_selection_is_exported(fetched: Window, tmp_path: Path, kind: str) -> None:
    fetched.parts.grid.select_to(1, add=False)
    path = tmp_path / f"out.{kind}"
    fetched.press(Key.Key_E, CONTROL)
    choose(fetched, "exportDialog", path)
    fetched.until(path.is_file)
    if kind == "zip":
        with zipfile.ZipFile(path) as packed:
            assert len(packed.namelist()) == 3
    else:
        text = path.read_text("utf-8")
        assert "1.png" in text
        assert "2.png" not in text


def test_the_viewer_marks_too_and_goes_on_if_it_is_told_to(fetched: Window) -> None:
    fetched.press(Key.Key_Return)
    viewer = fetched.desk.viewer
    fetched.until(viewer.isActiveWindow)
    QTest.keyClick(viewer, Key.Key_K)
    QTest.keyClick(viewer, Key.Key_1)
    label = viewer.findChild(QLabel, "markLabel")
    assert label is not None
    assert marks(fetched)[0] == Mark(Verdict.KEEP, 1)
    assert label.isVisible()
    assert label.accessibleName().startswith("kept, 1 star")
    fetched.desk.culling.go_on.trigger()
    QTest.keyClick(viewer, Key.Key_X)
    QTest.keyClick(viewer, Key.Key_3)
    assert marks(fetched)[:3] == [Mark(Verdict.REJECT, 1), Mark(stars=3), UNMARKED]
    assert not label.isVisible()
    assert fetched.services.choices.window["goOnAfterMarking"] == "yes"


def test_no_key_means_two_things(fetched: Window) -> None:
    viewer = fetched.desk.viewer
    for widgets in ([viewer], [fetched.parts.grid, fetched.widget]):
        keys: dict[str, str] = {}
        actions = [action for widget in widgets for action in widget.actions()]
        actions += fetched.widget.findChildren(QAction) if widgets[0] is not viewer else []
        for action in {id(one): one for one in actions if one.isEnabled()}.values():
            if widgets[0] is not viewer and not set(action.associatedObjects()) & set(widgets):
                continue
            for key in action.shortcuts():
                assert keys.setdefault(key.toString(), action.objectName()) == action.objectName(), key.toString()


def test_the_shortcuts_dialog_lists_them(fetched: Window) -> None:
    shown = {action.objectName() for action in fetched.desk.culling.shortcuts}
    assert {"markKeep", "markReject", "markNone", "markStars1", "markNoStars", "moveFiles", "trashRejected"} <= shown
    assert fetched.store.marks.count(Marked.KEPT) == 0


def test_a_selection_made_by_keys_stays_while_the_list_follows(fetched: Window) -> None:
    fetched.press(Key.Key_Right, SHIFT)
    fetched.press(Key.Key_Right, SHIFT)
    assert fetched.parts.grid.selected_rows() == [0, 1, 2]
    fetched.press(Key.Key_K)
    assert fetched.store.marks.count(Marked.KEPT) == 3
