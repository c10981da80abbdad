"""The plan of names in the whole window, with real lists."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from pixhaul.core.entries import NewEntry
from pixhaul.qt.plan_model import Kind, PlanModel
from pixhaul.ui.plan_dialog import PlanDialog
from tests.app.window import CONTROL, Key, Modifier, Window

HOST = "https://shop.example"


def rows(model: PlanModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in (0, 2, 3)] for row in range(model.rowCount())
    ]  # fmt: skip


def plan_of(window: Window, lines: int) -> PlanDialog:
    window.press(Key.Key_P, CONTROL | Modifier.ShiftModifier)
    window.until(lambda: window.widget.findChild(PlanDialog) is not None)
    dialog = window.widget.findChild(PlanDialog)
    assert dialog is not None
    window.until(lambda: dialog._model.count(Kind.ANY) == lines and not dialog._model.busy)
    return dialog


def table(window: Window, folder: Path) -> None:
    path = folder / "stock.csv"
    path.write_text(
        f"SKU,Image\nA1,{HOST}/1.jpg\nA1,{HOST}/2.jpg\n,{HOST}/3.jpg\nb<i>:c,{HOST}/4.jpg\nA1,{HOST}/1.jpg\nA9,none\n"
    )
    window.desk.ways_in.read_files([str(path)])
    window.until_listed(6)
    window.desk.aiming.use_template("{SKU?unknown}")


def test_every_path_and_what_is_done_about_it(window: Window, tmp_path: Path, pictures: Path) -> None:
    pictures.mkdir()
    (pictures / "unknown.jpg").write_bytes(b"mine")
    table(window, tmp_path)
    dialog = plan_of(window, 6)
    model = dialog._model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    taken = "a file of this name is there already: becomes unknown (2).jpg"
    assert rows(model) == [
        ["1", "A1.jpg", ""],
        ["2", "A1 (2).jpg", "same name as line 1: becomes A1 (2).jpg"],
        ["3", "unknown (2).jpg", f"no SKU in this row, so unknown; {taken}"],
        ["4", "b_i__c.jpg", "the name had characters that some disks refuse"],
        ["5", "", "same address as line 1"],
        ["6", "", "No web address in row 7"],
    ]  # fmt: skip
    assert [model.count(kind) for kind in Kind] == [1, 2, 1, 1]
    assert dialog.chips[Kind.SAME].text() == "Same names 2"
    dialog.chips[Kind.MISSING].click()
    assert [row[0] for row in rows(model)] == ["3"]
    dialog.chips[Kind.REFUSED].click()
    assert [row[0] for row in rows(model)] == ["6"]
    assert sorted(path.name for path in pictures.iterdir()) == ["unknown.jpg"], "nothing is fetched or made"


def test_return_goes_to_the_line(window: Window, tmp_path: Path) -> None:
    table(window, tmp_path)
    dialog = plan_of(window, 6)
    dialog.chips[Kind.REFUSED].click()
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog._model.index(0, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.parts.links.list.currentIndex().row() == 5
    assert dialog.isVisible()


def test_it_is_copied_as_text(window: Window, tmp_path: Path) -> None:
    table(window, tmp_path)
    dialog = plan_of(window, 6)
    dialog.chips[Kind.CHANGED].click()
    dialog.copy()
    wanted = (
        f"Line\tAddress\tSaved as\tNote\n4\t{HOST}/4.jpg\tb_i__c.jpg\tthe name had characters that some disks refuse"
    )
    window.until(lambda: QGuiApplication.clipboard().text() == wanted)


def test_it_follows_the_list_and_the_name(window: Window) -> None:
    window.add(f"{HOST}/a.jpg")
    dialog = plan_of(window, 1)
    assert rows(dialog._model) == [["1", "0001_a.jpg", ""]]
    window.services.model.append([NewEntry(f"{HOST}/b.jpg")])
    window.until(lambda: [row[1] for row in rows(dialog._model)] == ["0001_a.jpg", "0002_b.jpg"])
    window.desk.aiming.use_template("{name}")
    window.until(lambda: [row[1] for row in rows(dialog._model)] == ["a.jpg", "b.jpg"])


def test_passwords_are_not_in_it_and_cells_can_be_read_out(window: Window) -> None:
    window.add("https://ann:s3cret@shop.example/a.jpg")
    dialog = plan_of(window, 1)
    said = [dialog._model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(4)]
    assert said == ["Line: 1", "Address: https://shop.example/a.jpg", "Saved as: 0001_a.jpg", "Note: none"]
    assert "s3cret" not in str(
        [dialog._model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(4)]
    )
    face = QAccessible.queryAccessibleInterface(dialog.table)
    assert face.text(QAccessible.Text.Name) == "Plan"


def test_a_long_list_comes_in_slices_and_the_window_answers(window: Window) -> None:
    count = 30_000
    window.services.model.append([NewEntry(f"{HOST}/{number % 20_000}?{number}") for number in range(count)])
    window.desk.aiming.use_template("{name}")
    window.press(Key.Key_P, CONTROL | Modifier.ShiftModifier)
    dialog = window.widget.findChild(PlanDialog)
    assert dialog is not None
    window.until(lambda: 0 < dialog._model.count(Kind.ANY) < count)
    window.until(lambda: dialog._model.count(Kind.ANY) == count and not dialog._model.busy, 60_000)
    assert dialog._model.count(Kind.SAME) == 10_000
    assert dialog._model.index(count - 1, 2).data() == "9999 (2)"
    dialog.close()
    window.until(lambda: window.widget.findChild(PlanDialog) is None)
