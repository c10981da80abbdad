from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import HttpStatusError
from pixhaul.engine.hosts import HostWatch
from pixhaul.qt.hosts_model import ERROR_COLUMN, HOST_ROLE, MOOD_ROLE, STATE_COLUMN, HostsModel, host_text
from tests.engine.engine_parts import Bench, urls


def model_of(bench: Bench) -> HostsModel:
    return HostsModel(HostWatch(bench.engine, bench.engine.pump, bench.clock))


def test_rows_are_added_as_hosts_are_met_and_figures_follow(qapp: QApplication) -> None:
    bench = Bench(urls(3, "a.test"), jobs=64, per_host=2)
    model = model_of(bench)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.refresh()
    assert model.rowCount() == 0
    bench.engine.start()
    model.refresh()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown == ["a.test", "2", "2", "–", "–", "–", "Downloading"]
    items = bench.add(urls(1, "xn--bcher-kva.test"))
    bench.engine.enqueue(items)
    bench.engine.pump()
    bench.fail(0, HttpStatusError(404))
    assert model.rowCount() == 1
    model.refresh()
    assert model.index(1, 0).data() == "bücher.test"
    assert model.index(1, 0).data(HOST_ROLE) == "xn--bcher-kva.test"
    assert model.index(0, ERROR_COLUMN).data() == "1"
    assert model.index(0, ERROR_COLUMN).data(Qt.ItemDataRole.AccessibleTextRole) == "Errors: 1"
    assert model.index(0, STATE_COLUMN).data(MOOD_ROLE) == "moving"
    assert [model.headerData(c, Qt.Orientation.Horizontal) for c in (0, STATE_COLUMN)] == ["Host", "State"]
    del tester


def test_sorting_keeps_what_is_selected(qapp: QApplication) -> None:
    bench = Bench([*urls(1, "b.test"), *urls(3, "a.test")], jobs=64, per_host=8)
    bench.engine.start()
    model = model_of(bench)
    model.refresh()
    chosen = QPersistentModelIndex(model.index(0, 0))
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [model.host(0), model.host(1)] == ["a.test", "b.test"]
    assert chosen.row() == 1
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.host(0) == "a.test"


def test_nothing_is_read_while_nobody_looks(qtbot: QtBot) -> None:
    bench = Bench(urls(1), jobs=64)
    bench.engine.start()
    model = model_of(bench)
    with qtbot.waitSignal(model.refreshed):
        model.set_watching(True)
    with qtbot.waitSignal(model.refreshed):
        pass
    model.set_watching(False)
    with qtbot.assertNotEmitted(model.refreshed, wait=700):
        pass


def test_thousands_of_hosts_are_only_read_where_they_are_seen(qapp: QApplication) -> None:
    bench = Bench([f"http://h{number}.test/x" for number in range(5000)], jobs=64)
    bench.engine.start()
    while bench.engine.pump() == 0.0:
        continue
    model = model_of(bench)
    model.refresh()
    assert model.rowCount() == 5000
    assert [model.index(row, 0).data() for row in range(20)] == [f"h{row}.test" for row in range(20)]
    assert len(model._views) == 20


def test_a_host_is_shown_in_its_own_letters() -> None:
    assert host_text("xn--bcher-kva.example:8080") == "bücher.example:8080"
    assert host_text("[::1]:80") == "[::1]:80"
