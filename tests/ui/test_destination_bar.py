"""The destination bar: verdicts off the GUI thread, proposals, recent folders, drops, Browse, name templates."""

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QThreadPool, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pixhaul.naming import template as templates
from pixhaul.naming.destination import Kind, Verdict, verdict
from pixhaul.ui.choices import ComboBox
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.destination_bar import DestinationBar
from pixhaul.ui.template_field import TemplateCompleter
from pixhaul.ui.theme import Theme
from tests.ui.conftest import Show

Make = Callable[..., DestinationBar]


def preview(template: str) -> str:
    return templates.example(
        templates.NameTemplate.parse(template), date(2024, 5, 6), url="https://example.org/cat.png"
    )


@pytest.fixture
def pool() -> Iterator[QThreadPool]:
    made = QThreadPool()
    yield made
    assert made.waitForDone(5000)


@pytest.fixture
def make(theme: Theme, show: Show, pool: QThreadPool, tmp_path: Path) -> Make:
    def build(check: Callable[[Path], Verdict] = verdict, width: int = 1360) -> DestinationBar:
        bar = DestinationBar(theme, check, preview, pool, tmp_path / "Pixhaul")
        show(bar, width, 80)
        return bar

    return build


def names(bar: DestinationBar) -> ComboBox:
    return bar.findChildren(ComboBox)[0]


def example(bar: DestinationBar) -> ElidedLabel:
    found = bar.findChild(ElidedLabel, "nameExample")
    assert found is not None
    return found


def test_a_new_folder_is_judged_and_not_made(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make()
    qtbot.waitUntil(lambda: bar.field.verdict is not None)
    assert bar.field.verdict is not None
    assert bar.field.verdict.kind is Kind.WILL_BE_CREATED
    assert "Will be created" in bar.field.accessibleDescription()
    assert bar.field.text() == str(tmp_path / "Pixhaul")
    assert bar.problem == ""
    assert list(tmp_path.iterdir()) == []


def test_typing_changes_the_folder_at_once_and_the_verdict_after(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make()
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


def test_the_check_runs_off_the_gui_thread_and_only_the_latest_counts(make: Make, qtbot: QtBot) -> None:
    release, threads = threading.Event(), set()

    def slow(path: Path) -> Verdict:
        threads.add(threading.get_ident())
        if path.name == "slow":
            assert release.wait(10)
        return Verdict(Kind.OK, f"free in {path.name}")

    bar = make(slow)
    bar.set_folder(Path("/x/slow"))
    qtbot.waitUntil(lambda: bool(threads))
    bar.set_folder(Path("/x/quick"))
    qtbot.waitUntil(lambda: bar.field.accessibleDescription() == "free in quick")
    release.set()
    pool_done = bar.field
    bar.refresh()
    qtbot.waitUntil(lambda: pool_done.verdict is not None and pool_done.verdict.sentence == "free in quick")
    assert threading.get_ident() not in threads


def test_a_relative_path_and_a_tilde_count_from_home(make: Make) -> None:
    bar = make()
    bar.field.setText("~/a")
    assert bar.folder == Path.home() / "a"
    bar.field.setText("b")
    assert bar.folder == Path.home() / "b"


def test_an_emptied_field_means_the_default(make: Make, tmp_path: Path) -> None:
    bar = make()
    bar.field.setText("/elsewhere")
    bar.field.clear()
    assert bar.folder == tmp_path / "Pixhaul"
    assert bar.field.placeholderText() == str(tmp_path / "Pixhaul")


def test_setting_from_outside_is_silent(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make()
    with qtbot.assertNotEmitted(bar.folder_changed), qtbot.assertNotEmitted(bar.template_changed):
        bar.set_folder(tmp_path)
        bar.set_template("{host}_{name}")
    assert bar.folder == tmp_path
    assert example(bar).text() == "→ example.org_cat.jpg"


def test_folders_are_proposed_while_typing(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("Autumn", "August", "Spring", ".Auhidden"):
        (tmp_path / name).mkdir()
    (tmp_path / "Aufile.txt").write_text("")
    bar = make()
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


def test_recent_folders_open_with_the_down_key(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make()
    bar.set_recent([tmp_path / "one & two", tmp_path / "three"])
    menu = bar.findChild(QMenu, "recentFolders")
    assert menu is not None
    bar.field.setFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.folder == tmp_path / "one & two")


def test_escape_brings_back_the_folder_that_was_there(make: Make, tmp_path: Path) -> None:
    bar = make()
    bar.field.set_folder(tmp_path)
    bar.field.setFocus()
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "x")
    assert bar.field.folder != tmp_path
    bar.field.popup.hide()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.folder == tmp_path
    assert bar.field.text() == str(tmp_path)


def test_no_recent_folders_no_menu(make: Make) -> None:
    bar = make()
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


def test_a_dropped_folder_is_taken_as_a_copy(make: Make, tmp_path: Path) -> None:
    bar = make()
    event = drop(bar, tmp_path)
    assert bar.folder == tmp_path
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_a_dropped_file_is_left_to_the_window(make: Make, tmp_path: Path) -> None:
    bar = make()
    file = tmp_path / "list.txt"
    file.write_text("")
    assert not drop(bar, file).isAccepted()
    assert bar.folder == tmp_path / "Pixhaul"


def test_browse_opens_a_dialog_at_the_nearest_folder(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    bar = make()
    button = bar.findChild(Button, "browseButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = bar.findChild(QFileDialog, "folderDialog")
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == tmp_path
    with qtbot.waitSignal(bar.folder_changed, timeout=2000):
        dialog.fileSelected.emit(str(tmp_path / "chosen"))
    dialog.close()
    assert bar.folder == tmp_path / "chosen"


def test_a_template_is_shown_by_example(make: Make, qtbot: QtBot) -> None:
    bar = make()
    assert example(bar).text() == "→ 0001_cat.jpg"
    combo = names(bar)
    combo.setFocus()
    combo.edit.selectAll()
    with qtbot.waitSignal(bar.template_changed, timeout=1000):
        QTest.keyClicks(combo, "x")
    assert bar.template == "x"
    combo.setCurrentIndex(3)
    assert example(bar).text() == "→ example.org_0001.jpg"
    assert bar.template == "{host}_{index:04}"


def test_a_bad_template_is_explained_and_not_used(make: Make, qtbot: QtBot) -> None:
    bar = make()
    with qtbot.assertNotEmitted(bar.template_changed):
        names(bar).setEditText("{nmae}")
    assert "{name}" in example(bar).text()
    assert example(bar).property("ink") == "failed"
    assert bar.problem == example(bar).text()
    assert bar.template == "{index:04}_{name}"
    names(bar).setEditText("{name}")
    assert bar.problem == ""
    assert example(bar).property("ink") == "secondary"


def test_an_open_brace_is_no_mistake_while_its_field_is_chosen(make: Make, qtbot: QtBot) -> None:
    bar = make()
    combo = names(bar)
    combo.setFocus()
    combo.edit.selectAll()
    QTest.keyClicks(combo, "{na")
    qtbot.waitUntil(lambda: example(bar).text().startswith("Choose a field"))
    assert example(bar).property("ink") == "secondary"
    assert bar.problem.startswith("A brace stands alone")
    proposals = next(one for one in combo.edit.findChildren(TemplateCompleter))
    QTest.keyClick(proposals.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: example(bar).text() == bar.problem)
    assert example(bar).property("ink") == "failed"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [900, 1360])
def test_the_verdict_leaves_room_for_the_path(
    make: Make, qtbot: QtBot, width: int, direction: Qt.LayoutDirection
) -> None:
    sentence = "You may not write to this folder. Choose another one, please, or ask whoever owns it for help"
    bar = make(lambda _path: Verdict(Kind.NOT_WRITABLE, sentence), width)
    bar.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: bar.field.accessibleDescription() == sentence)
    label = bar.findChild(ElidedLabel, "destinationVerdict")
    assert label is not None
    assert label.width() <= 0.6 * bar.field.width()
    assert bar.field.rect().contains(label.geometry())
    margins = bar.field.textMargins()
    assert margins.left() + margins.right() >= label.width()
    assert (margins.left() > margins.right()) == (direction is Qt.LayoutDirection.RightToLeft)


def test_an_error_of_the_check_is_not_swallowed(make: Make, qtbot: QtBot) -> None:
    def broken(_path: Path) -> Verdict:
        raise RuntimeError("broken check")

    with qtbot.captureExceptions() as caught:
        make(broken)
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "broken check"


def test_labels_are_buddies_and_all_is_reached_by_tab(make: Make) -> None:
    bar = make()
    bar.field.setFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Tab)
    browse = bar.findChild(Button, "browseButton")
    assert browse is not None
    assert browse.hasFocus()
    QTest.keyClick(browse, Qt.Key.Key_Tab)
    assert names(bar).hasFocus()
    assert all(edit.accessibleName() for edit in bar.findChildren(QLineEdit) if edit is bar.field)
    assert all(isinstance(action, QAction) for action in bar.field.actions())


def test_fields_and_columns_are_proposed_behind_a_brace(make: Make, qtbot: QtBot) -> None:
    bar = make()
    bar.set_columns(["SKU", "name", "Brand {x}"])
    assert bar.columns.isVisible()
    edit = names(bar).edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "a_{s")
    popup = bar._completions.list
    qtbot.waitUntil(popup.isVisible)
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "SKU", "host", "sha256:8"
    ]  # fmt: skip
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert edit.text() == "a_{host}"
    assert bar.template == "a_{host}"
    QTest.keyClicks(edit, "{na")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert "Brand {x}" not in bar._completions._names.stringList(), "a brace cannot be written in a field"
    assert "col.name" in bar._completions._names.stringList()


def test_columns_are_offered_only_where_there_are_any(make: Make, qtbot: QtBot) -> None:
    bar = make(width=760)
    assert not bar.columns.isVisible()
    bar.set_columns(["SKU"])
    with qtbot.waitSignal(bar.columns_requested):
        bar.columns.click()
    with qtbot.waitSignal(bar.plan_requested):
        QTest.keyClick(bar.plan, Qt.Key.Key_Space)


def test_a_long_folder_gives_way_at_its_beginning_until_somebody_writes(make: Make, qtbot: QtBot) -> None:
    bar = make(lambda _: Verdict(Kind.OK, ""), width=760)
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
