from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pixhaul.engine.hosts import HostWatch
from pixhaul.qt.hosts_model import HostsModel
from pixhaul.ui.hosts_panel import HostsPanel
from pixhaul.ui.theme import Theme
from tests.engine.engine_parts import Bench, urls
from tests.ui.conftest import Show, painted


def make(theme: Theme) -> tuple[Bench, HostsPanel]:
    bench = Bench([*urls(2, "a.test"), *urls(2, "b.test")], jobs=64, per_host=1)
    bench.engine.start()
    return bench, HostsPanel(theme, HostsModel(HostWatch(bench.engine, bench.engine.pump, bench.clock)))


def test_a_host_is_paused_and_resumed_by_key_and_button(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bench, panel = make(theme)
    show(panel, 800, 260)

    def held() -> list[str]:
        return [host for host, lane in bench.engine.schedule.lanes.items() if lane.held]

    assert panel.table.model().rowCount() == 2
    assert not panel.hold.isEnabled()
    panel.table.setFocus()
    panel.table.selectRow(1)
    assert panel.selected() == ["b.test"]
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert held() == ["b.test"]
    assert panel.hold.text() == "Resume host"
    assert panel.table.model().index(1, 6).data().startswith("Paused by you")
    panel.table.selectAll()
    assert panel.hold.text() == "Pause hosts"
    panel.hold.trigger()
    assert held() == ["a.test", "b.test"]
    panel.hold.trigger()
    assert held() == []


def test_a_single_host_is_paused_by_keys_alone(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bench = Bench(urls(2, "a.test"), jobs=64, per_host=1)
    bench.engine.start()
    panel = HostsPanel(theme, HostsModel(HostWatch(bench.engine, bench.engine.pump, bench.clock)))
    show(panel, 800, 260)
    panel.table.clearFocus()
    panel.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(panel.table.hasFocus)
    assert panel.selected() == ["a.test"]
    assert panel.button.isEnabled()
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert bench.engine.schedule.lanes["a.test"].held


def test_the_menu_holds_the_same(theme: Theme, show: Show, qtbot: QtBot) -> None:
    _, panel = make(theme)
    show(panel, 800, 260)
    panel.table.selectRow(0)
    panel.table.customContextMenuRequested.emit(QPoint(20, 10))
    menu = panel.findChild(QMenu, "hostMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Pause host"]
    menu.close()


def test_the_state_is_painted_in_the_colour_of_its_meaning(theme: Theme, show: Show, qtbot: QtBot) -> None:
    _, panel = make(theme)
    show(panel, 800, 260)
    image = painted(panel.table)
    done = theme.color("done").rgb()
    assert any(image.pixel(x, y) == done for x in range(600, image.width()) for y in range(30, 60)), (
        "the word Downloading is not green"
    )


def test_it_watches_only_while_it_is_seen(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bench, panel = make(theme)
    window = show(panel, 800, 260)
    assert panel.table.model().rowCount() == 2
    window.hide()
    bench.add(urls(1, "c.test"))
    bench.engine.enqueue([4])
    with qtbot.assertNotEmitted(panel._model.refreshed, wait=600):
        pass
    window.show()
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 3)
