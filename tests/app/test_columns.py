"""The columns of a table in the whole window: choosing, previewing, changing, taking back, remembering."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView

from pixhaul.core.mappings import ColumnChoice, with_choice
from pixhaul.core.status import DownloadStatus as S
from pixhaul.ui.columns_dialog import ColumnsDialog
from pixhaul.ui.reading_order import runs_from_right
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Window, saved
from tests.servers.faulty import FaultServer, answer, png

HOST = "https://shop.example"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "stock.csv"
    rows = [
        "SKU,Category,Image 1,Image 2,Page",
        f"A1,Chairs,{HOST}/a.jpg,{HOST}/b.jpg,{HOST}/a1",
        f"B2,Lamps/Floor,{HOST}/c.png,,{HOST}/b2",
    ]
    path.write_text("\n".join(rows))
    return path


def open_columns(window: Window, table: Path, lines: int = 3) -> ColumnsDialog:
    window.desk.ways_in.read_files([str(table)])
    window.until_listed(lines)
    window.until(window.parts.preflight.isVisible)
    window.tab_to("preflightColumns")
    window.press(Key.Key_Return)
    return dialog_of(window)


def dialog_of(window: Window) -> ColumnsDialog:
    dialog = window.widget.findChild(ColumnsDialog)
    assert dialog is not None
    return dialog


def said(dialog: ColumnsDialog) -> str:
    label = dialog.findChild(QLabel, "columnsSaid")
    assert label is not None
    return label.text()


def use(dialog: ColumnsDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "columnsUse")
    assert button is not None
    return button


def type_template(window: Window, dialog: ColumnsDialog, folder: str, name: str) -> None:
    dialog.folder.setText(folder)
    dialog.name.setText(name)
    window.until(lambda: use(dialog).isEnabled())


def tick(dialog: ColumnsDialog, column: int) -> None:
    table = dialog.findChild(QTableView, "columnsTable")
    assert table is not None
    table.setFocus()
    table.setCurrentIndex(dialog.model.index(1, column + 1))
    QTest.keyClick(table, Qt.Key.Key_Space)


def come_back(window: Window) -> None:
    """What a window manager does when a dialog has gone."""
    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)


def urls(window: Window) -> list[str]:
    return [window.store.urls[item].removeprefix(HOST) for item in window.store.order]


def test_real_paths_are_shown_while_typing(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    type_template(window, dialog, "{Category}", "{SKU}_{n:02}")
    shown = [dialog.model.index(row, 0).data() for row in range(3)]
    assert shown == ["", "Chairs/A1_01.jpg  and 1 more", "Lamps_Floor/B2_01.png"]
    assert said(dialog) == "→ Chairs/A1_01.jpg"
    dialog.name.setText("{Skuu}")
    window.until(lambda: "no column or field {Skuu}" in said(dialog))
    assert not use(dialog).isEnabled()


def test_the_name_comes_first_where_one_reads_from_the_right(window: Window, table: Path, qapp: QApplication) -> None:
    dialog = open_columns(window, table)
    type_template(window, dialog, "{Category}", "{SKU}_{n:02}")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = dialog.model.index(1, 0).data()
        assert runs_from_right(shown)
        # Letters that tell the direction around the name: unseen, and it stays a name that is read from the left.
        assert shown == "\u200f\u202aChairs/A1_01.jpg\u202c\u200f  and 1 more"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_other_columns_replace_the_entries_as_one_step(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    assert urls(window) == ["/a.jpg", "/b.jpg", "/c.png"]
    table.unlink()  # the table is on the list: its file need not be there any more
    tick(dialog, 3)
    tick(dialog, 4)
    assert dialog.model.url_columns == (2, 4)
    type_template(window, dialog, "", "{SKU}_{n}")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    window.until(lambda: urls(window) == ["/a.jpg", "/a1", "/c.png", "/b2"])
    window.until(lambda: window.parts.preflight.spoken.endswith("Pictures from: Image 1, Page"))
    assert window.has(*[S.QUEUED] * 4)
    assert window.parts.destination.template == "{SKU}_{n}"
    come_back(window)
    window.press(Key.Key_Z, CONTROL)
    assert urls(window) == ["/a.jpg", "/b.jpg", "/c.png"]
    assert window.store.origins.sheets[0].url_columns == (2, 3)
    window.services.undo.redo()
    assert urls(window) == ["/a.jpg", "/a1", "/c.png", "/b2"]
    assert window.has(*[S.QUEUED] * 4)


def test_tab_goes_to_cancel_before_use_as_they_are_read(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    cancel = dialog.findChild(QPushButton, "columnsCancel")
    window.until(lambda: use(dialog).isEnabled())
    dialog.name.setFocus()
    QTest.keyClick(dialog.name, Key.Key_Tab)
    assert cancel is not None
    assert dialog.focusWidget() is cancel
    QTest.keyClick(cancel, Key.Key_Tab)
    assert dialog.focusWidget() is use(dialog)
    dialog.close()


def test_no_column_at_all_cannot_be_used(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    tick(dialog, 2)
    tick(dialog, 3)
    window.until(lambda: "Tick at least one column" in said(dialog))
    assert not use(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert urls(window) == ["/a.jpg", "/b.jpg", "/c.png"]


def test_fields_and_columns_are_proposed(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    dialog.name.clear()
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "{c")
    proposals = dialog.name.completions
    window.until(proposals.list.isVisible)
    QTest.keyClick(proposals.list, Qt.Key.Key_Return)
    assert dialog.name.text() == "{Category}"
    QTest.keyClicks(dialog.name, "_{ind")
    QTest.keyClick(proposals.list, Qt.Key.Key_Return)
    assert dialog.name.text() == "{Category}_{index:04}"


def test_what_was_chosen_holds_for_the_next_such_table(open_window: OpenWindow, table: Path) -> None:
    window = open_window()
    dialog = open_columns(window, table)
    tick(dialog, 3)
    type_template(window, dialog, "{Category}", "{SKU}")
    use(dialog).click()
    window.until(lambda: urls(window) == ["/a.jpg", "/c.png"])
    window.close()
    later = open_window()
    later.parts.destination.set_template("{name}")
    later.desk.aiming.use_template("{name}")
    later.desk.ways_in.read_files([str(table)])
    later.until_listed(2)
    later.until_it_says("as you chose them")
    assert urls(later) == ["/a.jpg", "/c.png"]
    assert later.parts.destination.template == "{Category}/{SKU}"
    undo = later.parts.banners.findChild(QPushButton, "bannerAction")
    assert undo is not None
    undo.click()
    assert later.parts.destination.template == "{name}"


def test_pictures_are_saved_by_the_columns(window: Window, tmp_path: Path, fault_server: FaultServer) -> None:
    first, second = fault_server.at("/1", answer(png())), fault_server.at("/2", answer(png(seed=2)))
    path = tmp_path / "own.csv"
    path.write_text(f"SKU,Kind,Link\nA1,Chairs,{first}\nB2,Lamps,{second}\n")
    window.desk.ways_in.read_files([str(path)])
    window.until_listed(2)
    window.until(window.parts.destination.columns.isVisible)
    window.parts.destination.columns.click()
    dialog = dialog_of(window)
    type_template(window, dialog, "{Kind}", "{SKU}")
    use(dialog).click()
    come_back(window)
    window.start()
    window.until_idle()
    assert saved(window.manager.folder / "Chairs") == ["A1.png"]
    assert saved(window.manager.folder / "Lamps") == ["B2.png"]


def test_a_choice_without_a_name_leaves_the_name_alone(open_window: OpenWindow, table: Path) -> None:
    window = open_window()
    window.desk.ways_in.read_files([str(table)])
    window.until_listed(3)
    key = window.store.origins.sheets[0].key
    window.close()
    later = open_window(mappings=with_choice({}, key, ColumnChoice(("Page",))))
    later.desk.ways_in.read_files([str(table)])
    later.until_listed(2)
    assert urls(later) == ["/a1", "/b2"]
    assert later.notices == []


def test_an_open_brace_is_no_mistake_while_its_field_is_chosen(window: Window, table: Path) -> None:
    dialog = open_columns(window, table)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "{S")
    window.until(dialog.name.completions.list.isVisible)
    window.until(lambda: said(dialog).startswith("Choose a field or a column"))
    assert not use(dialog).isEnabled()
    assert dialog.name.property("invalid") != "true"
    QTest.keyClick(dialog.name.completions.list, Key.Key_Escape)
    window.until(lambda: said(dialog).startswith("A brace stands alone"))
    assert dialog.name.property("invalid") == "true"


def test_the_first_columns_are_in_sight(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    names = [f"Column{number}" for number in range(12)]
    path.write_text("\n".join([",".join([*names, "Image"]), ",".join([*map(str, range(12)), f"{HOST}/a.jpg"])]))
    dialog = open_columns(window, path, lines=1)
    shown = dialog.findChild(QTableView, "columnsTable")
    assert shown is not None
    window.until(shown.isVisible)
    assert shown.horizontalScrollBar().value() == 0
    assert shown.columnWidth(1) < shown.columnWidth(13)


def test_a_name_made_for_another_list_is_told_before_anything_is_fetched(window: Window, table: Path) -> None:
    window.parts.destination.set_template("{Category}/{SKU}_{n:02}")
    window.paste(f"{HOST}/plain.jpg")
    window.until_it_says("The name asks for columns that this list does not have")
    window.tab_to("bannerAction")
    window.press(Key.Key_Return)
    window.until(lambda: window.parts.destination.template == "{index:04}_{name}")
    assert not window.parts.banners.banners


def test_the_notice_about_the_name_goes_when_the_columns_come(window: Window, table: Path) -> None:
    window.parts.destination.set_template("{Category}/{SKU}_{n:02}")
    window.paste(f"{HOST}/plain.jpg")
    window.until_it_says("The name asks for columns that this list does not have")
    window.desk.ways_in.read_files([str(table)])
    window.until(lambda: not window.parts.banners.banners)
