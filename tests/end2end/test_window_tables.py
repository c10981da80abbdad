"""A supplier's table from the drop to the named files, with Qt's own drop events and keys only."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.plan_model import Kind
from pixhaul.ui.columns_dialog import ColumnsDialog
from pixhaul.ui.plan_dialog import PlanDialog
from tests.app.window import CONTROL, Key, Modifier, Window, saved
from tests.end2end.test_window_drops import drop
from tests.servers.faulty import FaultServer, answer, png

HOSTILE = ("../../out", "CON", "a/b", "<script>", "=1+1", "", " .", "x" * 400, "ü\u202egpj.exe", "A1", "a1")
"""Cells that would be names: paths, devices, mark-up, formulas, nothing, too much, letters that turn the line round."""


def come_back(window: Window) -> None:
    """What a window manager does when a dialog has gone."""
    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)


def dropped(window: Window, path: Path, lines: int) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(window.widget, mime)
    window.until_listed(lines)
    window.until(window.parts.preflight.isVisible)


def test_a_dropped_table_names_its_pictures_by_keys_alone(
    window: Window, tmp_path: Path, pictures: Path, fault_server: FaultServer
) -> None:
    links = [fault_server.at(f"/{number}.png", answer(png(seed=number))) for number in range(4)]
    path = tmp_path / "stock.csv"
    rows = [f"A1;Chairs;{links[0]};{links[1]}", f"B2;Lamps;{links[2]};", f"C3;Lamps;to follow;{links[3]}"]
    path.write_text("\n".join(["SKU;Category;Picture;More", *rows]))
    dropped(window, path, 4)
    assert saved(pictures) == [], "nothing starts by itself"
    window.tab_to("preflightColumns")
    window.press(Key.Key_Return)
    dialog = window.widget.findChild(ColumnsDialog)
    assert dialog is not None
    for field, text in ((dialog.folder, "{Category}"), (dialog.name, "{SKU}_{n:02}")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Escape) if field.completions.list.isVisible() else None
    window.until(lambda: dialog.model.index(1, 0).data() == "Chairs/A1_01.png  and 1 more")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    come_back(window)
    window.press(Key.Key_P, CONTROL | Modifier.ShiftModifier)
    plan = window.widget.findChild(PlanDialog)
    assert plan is not None
    window.until(lambda: plan._model.count(Kind.ANY) == 4 and not plan._model.busy)
    planned = [plan._model.index(row, 2).data() for row in range(4)]
    QTest.keyClick(plan, Qt.Key.Key_Escape)
    come_back(window)
    window.start()
    window.until(lambda: window.has(*[S.COMPLETE] * 4))
    assert planned == ["Chairs/A1_01.png", "Chairs/A1_02.png", "Lamps/B2_01.png", "Lamps/C3_01.png"]
    assert [f"{folder}/{name}" for folder in saved(pictures) for name in saved(pictures / folder)] == planned


def test_hostile_cells_stay_inside_the_folder_and_keep_to_the_plan(
    window: Window, tmp_path: Path, pictures: Path, fault_server: FaultServer
) -> None:
    path = tmp_path / "hostile.csv"
    rows = ["name,link"]
    for number, cell in enumerate(HOSTILE):
        link = fault_server.at(f"/{number}.png", answer(png(seed=number)))
        rows.append(f'"{cell}",{link}')
    path.write_text("\n".join(rows))
    dropped(window, path, len(HOSTILE))
    window.desk.aiming.use_template("{name}/{col.name}")
    window.press(Key.Key_P, CONTROL | Modifier.ShiftModifier)
    plan = window.widget.findChild(PlanDialog)
    assert plan is not None
    table = plan.findChild(QTableView, "planTable")
    assert table is not None
    window.until(lambda: plan._model.count(Kind.ANY) == len(HOSTILE) and not plan._model.busy)
    planned = [plan._model.index(row, 2).data() for row in range(len(HOSTILE))]
    QTest.keyClick(plan, Qt.Key.Key_Escape)
    come_back(window)
    window.start()
    window.until(lambda: window.has(*[S.COMPLETE] * len(HOSTILE)))
    found = sorted(str(file.relative_to(pictures)) for file in pictures.rglob("*") if file.is_file())
    assert found == sorted(planned)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["hostile.csv", "own", "pictures"]
