"""The left panel driven as a person would: keys, mouse, drops; and read as a screen reader would."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPixmap,
    QUndoStack,
)
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus as S
from pixhaul.intake.found import entry_of
from pixhaul.intake.text import read_text
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.mime import dropped
from pixhaul.qt.presenter import ItemPresenter
from pixhaul.qt.undo import AddCommand
from pixhaul.ui.link_painter import LinkLine, LinkPainter
from pixhaul.ui.link_panel import LinkPanel
from pixhaul.ui.theme import ROW_HEIGHT, Theme

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton


class Desk:
    """The panel with all that the window would join to it."""

    def __init__(self, theme: Theme) -> None:
        self.store = ItemStore()
        self.undo = QUndoStack()
        presenter = ItemPresenter(self.store, lambda _: None, lambda item: f"{item:04}.jpg")
        self.model = DownloadModel(self.store, presenter, entry_of, self.undo)
        self.received: list[list[str]] = []
        self.panel = LinkPanel(self.model, self.undo, theme, self.receive)
        self.list = self.panel.list
        self.panel.text_submitted.connect(lambda text: self.add(*read_text(text)))

    def receive(self, mime: QMimeData) -> None:
        parts = dropped(mime)
        self.received.append(parts.urls or [parts.text or ""])

    def add(self, *entries: NewEntry) -> None:
        self.undo.push(AddCommand(self.model, [self.model.append(entries)]))

    def fill(self, count: int) -> None:
        self.add(*(NewEntry(f"http://h.example/{number}.png") for number in range(count)))

    @property
    def lines(self) -> list[str]:
        return [self.model.data(self.model.index(row)) for row in range(self.model.rowCount())]

    @property
    def summary(self) -> str:
        return self.panel.summary.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    bot: QtBot


@pytest.fixture
def desk(theme: Theme, show: Callable[[QWidget, int, int], QWidget], qtbot: QtBot) -> Desk:
    desk = Desk(theme)
    desk.bot = qtbot
    show(desk.panel, 368, 712)
    return desk


def select(desk: Desk, first: int, last: int | None = None) -> None:
    desk.list.setFocus()
    desk.list.setCurrentIndex(desk.model.index(first))
    for _ in range(first, last or first):
        desk.press(Key.Key_Down, Modifier.ShiftModifier)


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


def drop(target: QWidget, mime: QMimeData, actions: Qt.DropAction) -> tuple[bool, QDropEvent]:
    place = target.rect().center()
    enter = QDragEnterEvent(place, actions, mime, Button.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(place), actions, mime, Button.LeftButton, Modifier.NoModifier)
    if enter.isAccepted():
        QApplication.sendEvent(target, event)
    return enter.isAccepted(), event


@pytest.mark.parametrize("part", ["panel", "viewport", "hint", "field"])
def test_a_drop_anywhere_is_a_copy(desk: Desk, part: str) -> None:
    desk.fill(3)
    targets = {
        "panel": desk.panel,
        "viewport": desk.list.viewport(),
        "hint": desk.panel.hint,
        "field": desk.panel.add_field,
    }
    mime = QMimeData()
    mime.setUrls([QUrl("https://h.example/a%20b.png")])
    accepted, event = drop(targets[part], mime, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
    assert accepted
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction, "the source keeps its file"
    assert desk.received == [["https://h.example/a%20b.png"]]
    assert len(desk.lines) == 3


def test_what_holds_no_address_is_not_taken(desk: Desk) -> None:
    mime = QMimeData()
    mime.setData("application/x-color", b"12345678")
    assert not drop(desk.panel, mime, Qt.DropAction.CopyAction)[0]
    mime.setText("http://h.example/")
    assert not drop(desk.panel, mime, Qt.DropAction.MoveAction)[0]
    assert desk.received == []


def test_the_hint_answers_a_drag(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("http://h.example/")
    label = desk.panel.findChild(QWidget, "dropHintText")
    assert label is not None
    quiet = label.property("text")
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Button.LeftButton, Modifier.NoModifier)
    QApplication.sendEvent(desk.panel, enter)
    assert label.property("text") == "Drop to add to the list"
    QApplication.sendEvent(desk.panel, QDragLeaveEvent())
    assert label.property("text") == quiet


def test_the_hint_stands_aside_where_there_is_no_list_or_no_room_until_something_comes(desk: Desk) -> None:
    assert desk.panel.hint.isHidden()
    over(desk, QEvent.Type.DragEnter)
    assert desk.panel.hint.isVisible()
    over(desk, QEvent.Type.DragLeave)
    assert desk.panel.hint.isHidden()
    desk.fill(3)
    assert desk.panel.hint.isVisible()
    desk.panel.setFixedHeight(330)
    desk.bot.waitUntil(desk.panel.hint.isHidden)


def over(desk: Desk, kind: QEvent.Type) -> None:
    """Something is held over the panel, or taken away again."""
    if kind is QEvent.Type.DragLeave:
        QApplication.sendEvent(desk.panel, QDragLeaveEvent())
        return
    mime = QMimeData()
    mime.setText("https://h.example/1.png")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(desk.panel, event)


def test_a_narrow_line_shows_the_file_name_and_a_sign(theme: Theme) -> None:
    painter = LinkPainter(theme)
    address = "images.shop.example/summer/catalogue/garden-chair-0815.jpg"
    assert painter._elided(address, 1000, name_only=True) == address
    assert painter._elided(address, 260, name_only=False).startswith("images.")
    assert painter._elided(address, 175, name_only=True) == "garden-chair-0815.jpg"
    assert painter._elided("images.shop.example/summer/garden-chair.jpg", 85, name_only=True) == "garden-chair"
    assert painter._elided("images.shop.example.and.a.long.name", 100, name_only=True).startswith("image")
    assert [words_drawn(painter, theme, width) for width in (259, 261)] == [False, True]


def words_drawn(painter: LinkPainter, theme: Theme, width: int) -> bool:
    """Whether anything stands beside the sign of a line."""
    pixels = QPixmap(width, ROW_HEIGHT)
    pixels.fill(theme.palette.panel)
    brush = QPainter(pixels)
    brush.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.paint(brush, pixels.rect(), 40, LinkLine(1, "", S.COMPLETE, "done"))
    brush.end()
    image, ground = pixels.toImage(), QColor(theme.palette.panel).rgb()
    return any(image.pixel(x, y) != ground for x in range(width - 70, width - 36) for y in range(ROW_HEIGHT))


def test_the_list_is_as_high_as_its_lines_until_the_window_ends(desk: Desk) -> None:
    desk.fill(4)
    desk.bot.waitUntil(lambda: desk.list.height() == 4 * ROW_HEIGHT)
    assert desk.panel.hint.y() < 300
    desk.fill(400)
    desk.bot.waitUntil(lambda: desk.list.height() > 15 * ROW_HEIGHT)
    assert desk.panel.hint.geometry().bottom() < desk.panel.height()
    assert desk.list.visible_range() == (0, (desk.list.viewport().height() - 1) // ROW_HEIGHT)


class Paints(QObject):
    """Counts how often a viewport is drawn."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.count = 0
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_only_changes_in_view_are_drawn(desk: Desk) -> None:
    desk.fill(900)
    desk.bot.waitUntil(lambda: desk.list.height() > 15 * ROW_HEIGHT)
    paints = Paints(desk.list.viewport())
    before = desk.list.verticalScrollBar().maximum()
    with desk.bot.waitExposed(desk.panel.window()):
        desk.list.viewport().update()
    desk.bot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    paints.count = 0
    desk.fill(20)
    desk.bot.waitUntil(lambda: desk.list.verticalScrollBar().maximum() == before + 20 * ROW_HEIGHT)
    assert paints.count == 0
    desk.model.refresh({700})
    QApplication.processEvents()
    assert paints.count == 0
    desk.model.refresh({3})
    desk.bot.waitUntil(lambda: paints.count == 1)
    desk.fill(10)
    taken = desk.model.remove([2])
    desk.bot.waitUntil(lambda: paints.count == 2)
    desk.model.restore(taken)
    desk.fill(10)
    desk.bot.waitUntil(lambda: paints.count == 3)
    desk.model.remove(range(0, 900, 2))
    desk.bot.waitUntil(lambda: paints.count > 3)


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


def test_states_differ_in_words_and_colour(desk: Desk, theme: Theme) -> None:
    desk.fill(3)
    desk.store.fail(0, NotAPicture())
    desk.model.refresh(desk.store.take_dirty())
    desk.bot.waitUntil(lambda: desk.list.height() == 3 * ROW_HEIGHT)
    picture = desk.list.viewport().grab().toImage()

    def reddest(row: int) -> int:
        """How far red stands out in the part of a line that tells the state."""
        top, width = row * ROW_HEIGHT, picture.width()
        pixels = [picture.pixelColor(x, y) for y in range(top, top + ROW_HEIGHT) for x in range(width - 100, width)]
        return max(color.red() - color.green() for color in pixels)

    assert reddest(0) > 100
    assert reddest(1) < 20
    theme.set_mode("dark")
    dark = desk.list.viewport().grab().toImage()
    assert dark.pixelColor(5, 5).lightness() < 60 < 200 < picture.pixelColor(5, 5).lightness()


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
