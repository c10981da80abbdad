"""The left panel driven as a person would: keys and mouse; and read as a screen reader would."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import NotAPicture
from pixhaul.core.status import DownloadStatus as S
from pixhaul.intake.found import entry_of
from pixhaul.ui.theme import ROW_HEIGHT, Theme
from tests.ui.conftest import Show
from tests.ui.link_desk import Button, Desk, Key, Modifier, open_desk, select


@pytest.fixture
def desk(theme: Theme, show: Show, qtbot: QtBot) -> Desk:
    return open_desk(theme, show, qtbot)


def test_the_summary_counts_what_is_listed(desk: Desk) -> None:
    assert desk.summary == "No links yet"
    desk.fill(3)
    assert desk.summary == "3 listed · 1 host"
    desk.add(entry_of("http://h.example/0.png"), entry_of("http://other.example/"), NewEntry("words", "no address"))
    assert desk.summary == "4 listed · 1 not listed · 1 duplicate · 2 hosts"
    desk.model.remove(range(6))
    assert desk.summary == "No links yet"


def test_typing_an_address_and_enter_adds_it(desk: Desk) -> None:
    desk.panel.add_field.setFocus()
    QTest.keyClicks(desk.panel.add_field, "http://h.example/typed.png")
    desk.press(Key.Key_Return)
    assert desk.lines == ["h.example/typed.png"]
    assert desk.panel.add_field.text() == ""
    desk.press(Key.Key_Return)
    assert len(desk.lines) == 1, "an empty line adds nothing"


def test_pasting_into_the_field_adds_to_the_list_unless_a_line_is_being_typed(desk: Desk) -> None:
    asked: list[bool] = []
    field = desk.panel.add_field
    field.paste_requested.connect(lambda: asked.append(True))
    field.setFocus()
    QGuiApplication.clipboard().setText("http://h.example/3")
    desk.press(Key.Key_V, Modifier.ControlModifier)
    assert (len(asked), field.text()) == (1, ""), "the empty field pastes as the window does"
    QTest.keyClicks(field, "see ")
    desk.press(Key.Key_V, Modifier.ControlModifier)
    assert (len(asked), field.text()) == (1, "see http://h.example/3"), "a line that is being typed goes on"
    QGuiApplication.clipboard().setText("http://h.example/1\nhttp://h.example/2\n")
    desk.press(Key.Key_V, Modifier.ControlModifier)
    assert (len(asked), field.text()) == (2, "see http://h.example/3"), "one line cannot show several"


def test_a_typed_line_is_scrolled_into_view(desk: Desk) -> None:
    desk.fill(200)
    desk.panel.text_submitted.emit("http://h.example/unseen")
    assert desk.list.visible_range() is not None
    assert desk.list.verticalScrollBar().value() == 0
    desk.panel.add_field.setText("http://h.example/last")
    desk.panel.add_field.setFocus()
    desk.press(Key.Key_Return)
    QApplication.processEvents()
    shown = desk.list.visible_range()
    assert shown is not None
    assert shown[1] == 201


def test_delete_removes_and_undo_brings_back(desk: Desk) -> None:
    desk.fill(5)
    select(desk, 1, 2)
    desk.press(Key.Key_Delete)
    assert desk.lines == ["h.example/0.png", "h.example/3.png", "h.example/4.png"]
    assert desk.list.selected_items() == [3], "the next line is selected"
    assert desk.panel.undo_action.text() == "Undo remove 2 lines"
    desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert len(desk.lines) == 5
    desk.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert len(desk.lines) == 3
    desk.press(Key.Key_Z, Modifier.ControlModifier)
    desk.press(Key.Key_Z, Modifier.ControlModifier)
    assert desk.lines == []
    assert not desk.panel.undo_action.isEnabled()


def test_select_all_and_delete_empties_the_list(desk: Desk) -> None:
    desk.fill(300)
    desk.list.setFocus()
    desk.press(Key.Key_A, Modifier.ControlModifier)
    assert desk.list.selected_stretches() == [(0, 299)]
    desk.press(Key.Key_Delete)
    assert desk.lines == []
    desk.press(Key.Key_Delete)
    assert desk.undo.count() == 2


def test_f2_edits_in_place(desk: Desk) -> None:
    desk.fill(2)
    select(desk, 1)
    desk.press(Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert (editor.objectName(), editor.text()) == ("linkEditor", "http://h.example/1.png")
    assert editor.accessibleName() == "Address of line 2"
    QTest.keyClicks(editor, "http://h.example/new.png")
    desk.press(Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.lines == ["h.example/0.png", "h.example/new.png"])
    assert desk.undo.undoText() == "edit line 2"
    desk.press(Key.Key_F2)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Escape)
    assert desk.lines == ["h.example/0.png", "h.example/new.png"], "Delete belongs to the editor, Escape leaves all"


def test_a_double_click_edits(desk: Desk) -> None:
    desk.fill(2)
    QApplication.processEvents()
    place = desk.list.visualRect(desk.model.index(0)).center()
    QTest.mouseClick(desk.list.viewport(), Button.LeftButton, Modifier.NoModifier, place)
    QTest.mouseDClick(desk.list.viewport(), Button.LeftButton, Modifier.NoModifier, place)
    editor = desk.list.findChild(QLineEdit, "linkEditor")
    assert editor is not None
    editor.setText("just words")
    QTest.keyClick(editor, Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.store.state(0) is S.REFUSED)
    assert desk.summary == "1 listed · 1 not listed · 1 host"


def test_copy_takes_the_addresses_without_logins(desk: Desk) -> None:
    desk.add(entry_of("https://me:secret@h.example/a.png"), entry_of("https://h.example/b%20c.png"))
    desk.list.setFocus()
    desk.press(Key.Key_A, Modifier.ControlModifier)
    desk.press(Key.Key_C, Modifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "https://h.example/a.png\nhttps://h.example/b%20c.png"


def test_the_menu_offers_what_fits_the_selection(desk: Desk) -> None:
    desk.fill(3)
    desk.store.fail(1, NotAPicture())
    asked = QSignalSpy(desk.panel.retry_requested)
    actions = desk.panel.actions_of_list
    assert not actions.copy.isEnabled()
    select(desk, 0)
    desk.list.menu_requested.emit(QPoint(10, 10))
    assert actions.menu.isVisible()
    assert not actions.retry.isEnabled()
    actions.menu.close()
    select(desk, 0, 1)
    desk.list.menu_requested.emit(QPoint(10, 10))
    assert (actions.retry.isEnabled(), actions.copy.text()) == (True, "Copy addresses")
    actions.menu.close()
    actions.retry.trigger()
    assert asked.at(0)[0] == [1]


def test_the_list_is_as_high_as_its_lines_until_the_window_ends(desk: Desk) -> None:
    desk.fill(4)
    desk.bot.waitUntil(lambda: desk.list.height() == 4 * ROW_HEIGHT)
    assert desk.panel.hint.y() < 300
    desk.fill(400)
    desk.bot.waitUntil(lambda: desk.list.height() > 15 * ROW_HEIGHT)
    assert desk.panel.hint.geometry().bottom() < desk.panel.height()
    assert desk.list.visible_range() == (0, (desk.list.viewport().height() - 1) // ROW_HEIGHT)


def test_the_cursor_is_told_and_can_be_set(desk: Desk) -> None:
    desk.fill(300)
    told = QSignalSpy(desk.panel.current_item_changed)
    select(desk, 7)
    assert told.at(told.count() - 1)[0] == 7
    desk.bot.waitUntil(lambda: desk.list.height() > 15 * ROW_HEIGHT)
    desk.list.reveal(250)
    assert desk.list.selected_items() == [250]
    shown = desk.list.visible_range()
    assert shown is not None
    assert shown[0] <= 250 <= shown[1]
    desk.model.remove([250])
    desk.list.reveal(250)
    assert desk.list.currentIndex().row() in (249, 250)


def test_a_screen_reader_hears_every_line(desk: Desk) -> None:
    desk.fill(2)
    desk.store.fail(1, NotAPicture("a web page"))
    table = QAccessible.queryAccessibleInterface(desk.list)
    assert table.text(QAccessible.Text.Name) == "Links"
    texts = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert "Line 2, h.example/1.png, failed: The server sent a web page, not a picture" in texts


def test_a_letter_does_not_search_through_a_million_lines(desk: Desk) -> None:
    desk.add(entry_of("http://a.example/"), entry_of("http://z.example/"))
    select(desk, 0)
    desk.press(Key.Key_Z)
    assert desk.list.currentIndex().row() == 0


def test_every_part_has_a_name(desk: Desk) -> None:
    parts = [desk.panel, desk.list, desk.panel.add_field, desk.panel.hint]
    assert all(part.objectName() and part.accessibleName() for part in parts)


def test_the_keyboard_reaches_list_and_field(desk: Desk) -> None:
    desk.fill(2)
    desk.list.setFocus()
    desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is desk.panel.add_field
    desk.press(Key.Key_Backtab, Modifier.ShiftModifier)
    assert QApplication.focusWidget() is desk.list
