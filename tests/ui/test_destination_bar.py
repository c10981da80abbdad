"""The destination bar: verdicts off the GUI thread, proposals, recent folders, drops, Browse."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pixhaul.core.setting import Profile
from pixhaul.naming.destination import Kind, Verdict
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.destination_bar import DestinationBar
from tests.ui.destination import MakeBar, example, names


def test_a_new_folder_is_judged_and_not_made(make_bar: MakeBar, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make_bar()
    qtbot.waitUntil(lambda: bar.field.verdict is not None)
    assert bar.field.verdict is not None
    assert bar.field.verdict.kind is Kind.WILL_BE_CREATED
    assert "Will be created" in bar.field.accessibleDescription()
    assert bar.field.text() == str(tmp_path / "Pixhaul")
    assert bar.problem == ""
    assert list(tmp_path.iterdir()) == []


def test_a_template_that_is_shown_is_read_from_its_begin(make_bar: MakeBar) -> None:
    bar = make_bar()
    edit = names(bar).edit
    bar.set_template("{Category}/{SKU}_{n:02}")
    assert edit.cursorPosition() == 0
    assert edit.fontMetrics().horizontalAdvance(edit.text()) <= edit.width(), "it can be read whole"


def test_typing_changes_the_folder_at_once_and_the_verdict_after(
    make_bar: MakeBar, qtbot: QtBot, tmp_path: Path
) -> None:
    bar = make_bar()
    file = tmp_path / "notes"
    file.write_text("x")
    bar.field.setFocus()
    bar.field.selectAll()
    told: list[Path] = []
    bar.folder_changed.connect(told.append)
    QTest.keyClicks(bar.field, str(file))
    assert bar.folder == file
    assert told[-1] == file
    qtbot.waitUntil(lambda: bar.field.verdict is not None)
    assert "is a file, not a folder" in bar.problem
    assert bar.field.property("invalid") == "true"
    assert "is a file" in bar.field.toolTip()


def test_the_check_runs_off_the_gui_thread_and_only_the_latest_counts(make_bar: MakeBar, qtbot: QtBot) -> None:
    release, threads = threading.Event(), set()

    def slow(path: Path) -> Verdict:
        threads.add(threading.get_ident())
        if path.name == "slow":
            assert release.wait(30)
        return Verdict(Kind.OK, f"free in {path.name}")

    bar = make_bar(slow)
    bar.set_folder(Path("/x/slow"))
    qtbot.waitUntil(lambda: bool(threads))
    bar.set_folder(Path("/x/quick"))
    qtbot.waitUntil(lambda: bar.field.accessibleDescription() == "free in quick")
    release.set()
    pool_done = bar.field
    bar.refresh()
    qtbot.waitUntil(lambda: pool_done.verdict is not None and pool_done.verdict.sentence == "free in quick")
    assert threading.get_ident() not in threads


def test_a_relative_path_and_a_tilde_count_from_home(make_bar: MakeBar) -> None:
    bar = make_bar()
    bar.field.setText("~/a")
    assert bar.folder == Path.home() / "a"
    bar.field.setText("b")
    assert bar.folder == Path.home() / "b"


def test_an_emptied_field_means_the_default(make_bar: MakeBar, tmp_path: Path) -> None:
    bar = make_bar()
    bar.field.setText("/elsewhere")
    bar.field.clear()
    assert bar.folder == tmp_path / "Pixhaul"
    assert bar.field.placeholderText() == str(tmp_path / "Pixhaul")


def test_setting_from_outside_is_silent(make_bar: MakeBar, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make_bar()
    with qtbot.assertNotEmitted(bar.folder_changed), qtbot.assertNotEmitted(bar.template_changed):
        bar.set_folder(tmp_path)
        bar.set_template("{host}_{name}")
    assert bar.folder == tmp_path
    assert example(bar).text() == "→ example.org_cat.jpg"


def test_folders_are_proposed_while_typing(make_bar: MakeBar, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("Autumn", "August", "Spring", ".Auhidden"):
        (tmp_path / name).mkdir()
    (tmp_path / "Aufile.txt").write_text("")
    bar = make_bar()
    bar.field.setFocus()
    bar.field.setText(f"{tmp_path}/a")
    QTest.keyClicks(bar.field, "u")
    popup = bar.field.popup
    qtbot.waitUntil(popup.isVisible)
    model = bar.field.completer().completionModel()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == [f"{tmp_path}/August", f"{tmp_path}/Autumn"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.folder == tmp_path / "August")
    assert not popup.isVisible()


def test_recent_folders_open_with_the_down_key(make_bar: MakeBar, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make_bar()
    bar.set_recent([tmp_path / "one & two", tmp_path / "three"])
    menu = bar.findChild(QMenu, "recentFolders")
    assert menu is not None
    bar.field.setFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.folder == tmp_path / "one & two")


def test_escape_brings_back_the_folder_that_was_there(make_bar: MakeBar, tmp_path: Path) -> None:
    bar = make_bar()
    bar.field.set_folder(tmp_path)
    bar.field.setFocus()
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "x")
    assert bar.field.folder != tmp_path
    bar.field.popup.hide()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.folder == tmp_path
    assert bar.field.text() == str(tmp_path)


def test_no_recent_folders_no_menu(make_bar: MakeBar) -> None:
    bar = make_bar()
    trailing = [action for action in bar.field.actions() if action.text() == "Recent folders"]
    assert not trailing[0].isVisible()


def drop(bar: DestinationBar, path: Path) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bar.dropEvent(event)
    return event


def test_a_dropped_folder_is_taken_as_a_copy(make_bar: MakeBar, tmp_path: Path) -> None:
    bar = make_bar()
    event = drop(bar, tmp_path)
    assert bar.folder == tmp_path
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_a_dropped_file_is_left_to_the_window(make_bar: MakeBar, tmp_path: Path) -> None:
    bar = make_bar()
    file = tmp_path / "list.txt"
    file.write_text("")
    assert not drop(bar, file).isAccepted()
    assert bar.folder == tmp_path / "Pixhaul"


def test_browse_opens_a_dialog_at_the_nearest_folder(make_bar: MakeBar, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make_bar()
    button = bar.findChild(Button, "browseButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = bar.findChild(QFileDialog, "folderDialog")
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == tmp_path
    with qtbot.waitSignal(bar.folder_changed):
        dialog.fileSelected.emit(str(tmp_path / "chosen"))
    dialog.close()
    assert bar.folder == tmp_path / "chosen"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [900, 1360])
def test_the_verdict_leaves_room_for_the_path(
    make_bar: MakeBar, qtbot: QtBot, width: int, direction: Qt.LayoutDirection
) -> None:
    sentence = "You may not write to this folder. Choose another one, please, or ask whoever owns it for help"
    bar = make_bar(lambda _path: Verdict(Kind.NOT_WRITABLE, sentence), width)
    bar.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: bar.field.accessibleDescription() == sentence)
    label = bar.findChild(ElidedLabel, "destinationVerdict")
    assert label is not None
    assert label.width() <= 0.6 * bar.field.width()
    assert bar.field.rect().contains(label.geometry())
    margins = bar.field.textMargins()
    assert margins.left() + margins.right() >= label.width()
    assert (margins.left() > margins.right()) == (direction is Qt.LayoutDirection.RightToLeft)


def test_an_error_of_the_check_is_not_swallowed(make_bar: MakeBar, qtbot: QtBot) -> None:
    def broken(_path: Path) -> Verdict:
        raise RuntimeError("broken check")

    with qtbot.captureExceptions() as caught:
        make_bar(broken)
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "broken check"


def test_labels_are_buddies_and_all_is_reached_by_tab(make_bar: MakeBar) -> None:
    bar = make_bar()
    bar.field.setFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Tab)
    browse = bar.findChild(Button, "browseButton")
    assert browse is not None
    assert browse.hasFocus()
    QTest.keyClick(browse, Qt.Key.Key_Tab)
    assert names(bar).hasFocus()
    assert all(edit.accessibleName() for edit in bar.findChildren(QLineEdit) if edit is bar.field)
    assert all(isinstance(action, QAction) for action in bar.field.actions())


def test_tab_goes_to_the_profile_before_the_plan_as_they_are_read(make_bar: MakeBar) -> None:
    bar = make_bar()
    bar.profile.show_profiles([Profile("shop", "Shop", {})], "")
    bar.profile.setFocus()
    QTest.keyClick(bar.profile, Qt.Key.Key_Tab)
    assert bar.plan.hasFocus()


def test_a_profile_is_chosen_from_its_menu(make_bar: MakeBar, qtbot: QtBot) -> None:
    picker = make_bar().profile
    picker.show_profiles([Profile("shop", "Shop", {})], "")
    usual, shop, *_rest = picker.menu().actions()
    for action, key in ((shop, "shop"), (usual, "")):
        with qtbot.waitSignal(picker.chosen) as told:
            action.trigger()
        assert told.args == [key]


def test_a_long_folder_gives_way_at_its_beginning_until_somebody_writes(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar(lambda _: Verdict(Kind.OK, ""), width=760)
    field = bar.field
    field.set_folder(Path("/home/somebody/pictures/of/a/long/way/to/a/folder/of/landscapes/in/the/mist"))
    field.clearFocus()
    rested = field.grab().toImage()
    field.setCursorPosition(0)
    assert field.grab().toImage() == rested
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    begin = field.grab().toImage()
    field.end(False)
    assert field.grab().toImage() != begin
