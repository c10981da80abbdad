"""The run in charts: read by eye, by pointer, by keyboard and by ear; nothing is drawn that nobody sees."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import ConnectionLost, NotAPicture
from pixhaul.engine.hosts import HostWatch
from pixhaul.engine.trace import Outcome
from pixhaul.qt.hosts_model import HostsModel
from pixhaul.qt.states import Totals
from pixhaul.ui import timeline_bars
from pixhaul.ui.chart_base import FOLLOW_MS, Chart
from pixhaul.ui.controls import Button
from pixhaul.ui.run_pane import RunPage, RunPane
from pixhaul.ui.theme import Theme
from tests.engine.engine_parts import urls
from tests.engine.test_trace import Traced
from tests.ui.conftest import Show, painted

Key = Qt.Key
Made = tuple[Traced, RunPane]


@pytest.fixture
def made(theme: Theme, show: Show) -> Made:
    """Two hosts: at the one a picture after 1 s and one after 2 s, a failure and a try that comes again; 3 s in all."""
    bench = Traced([*urls(3, "a.test"), *urls(2, "b.test")], jobs=8, per_host=3)
    model = HostsModel(HostWatch(bench.engine, bench.engine.pump, bench.clock))
    pane = RunPane(theme, model, lambda: bench.trace, lambda item: f"<b>{item}</b>.jpg")
    steps: list[Callable[[], None]] = [
        lambda: bench.succeed(0, 500_000),
        lambda: bench.fail(1, NotAPicture("a page")),
        lambda: bench.fail(3, ConnectionLost("reset")),
    ]
    for step in steps:
        bench.clock.now += 1
        bench.trace.sample()
        step()
        bench.trace.sample()
    show(pane, 900, 260)
    return bench, pane


def value(pane: RunPane) -> str:
    label = pane.findChild(QLabel, "runValue")
    assert label is not None
    return label.text() if label.isVisible() else ""


def press(chart: Chart, *keys: Key) -> str:
    chart.setFocus()
    for key in keys:
        QTest.keyClick(chart, key)
    return chart.value


def has_color(chart: Chart, color: str, theme: Theme) -> bool:
    image, wanted = painted(chart), theme.color(color).rgb()  # type: ignore[arg-type]
    return any(image.pixel(x, y) == wanted for x in range(0, image.width(), 1) for y in range(image.height()))


def test_the_arrow_keys_walk_through_the_speed_and_tell_it(made: Made, theme: Theme) -> None:
    _, pane = made
    assert press(pane.speed, Key.Key_Home) == "0:00.2 – 0 kB/s, 0.0 pictures/s, 5 at once"
    spoken = [press(pane.speed, Key.Key_Right) for _ in range(5)]
    assert any("2.0 pictures/s" in words for words in spoken)
    assert any("1 failed" in words for words in spoken)
    assert press(pane.speed, Key.Key_Escape) == ""
    assert has_color(pane.speed, "failed", theme)
    assert press(pane.speed, Key.Key_End) == pane.speed.value
    assert "1 tried again" in press(pane.speed, Key.Key_End)
    assert pane.speed.accessibleDescription() == pane.speed.value == value(pane)
    assert press(pane.speed, Key.Key_Escape) == ""
    assert value(pane) == ""


def test_the_pointer_tells_the_same_in_plain_text(made: Made, qtbot: QtBot) -> None:
    _, pane = made
    pane.show_page(RunPage.TIMELINE)
    chart = pane.timeline
    qtbot.waitUntil(lambda: chart.isVisible() and len(chart.bands) == 2)
    left, top, width, height = chart.bands[0].bar(chart.bands[0].transfers[0], chart._plot())
    QTest.mouseMove(chart, QPoint(round(left + width / 2), round(top + height / 2) + 8))
    qtbot.waitUntil(lambda: value(pane) != "")
    assert value(pane) == "<b>0</b>.jpg – saved in 1.0 s, 500 kB, began at 0:00.0, a.test"
    assert "<b>" not in QToolTip.text().replace("&lt;b&gt;", "")
    QTest.mouseMove(chart, QPoint(4, 14))
    qtbot.waitUntil(lambda: value(pane).startswith("a.test – 1 saved, 1 failed"))


def test_the_arrow_keys_walk_through_hosts_and_transfers(made: Made) -> None:
    _, pane = made
    pane.show_page(RunPage.TIMELINE)
    chart = pane.timeline
    assert press(chart, Key.Key_Home).startswith("<b>0</b>.jpg – saved in 1.0 s")
    assert press(chart, Key.Key_Right).startswith("<b>1</b>.jpg – failed after 2.0 s")
    assert press(chart, Key.Key_Right).startswith("<b>2</b>.jpg – under way for 3.0 s")
    assert press(chart, Key.Key_Down, Key.Key_Home).startswith(
        "<b>3</b>.jpg – broke off after 3.0 s and is tried again"
    )
    assert press(chart, Key.Key_Up, Key.Key_Home).endswith("a.test")


def test_each_ending_has_its_colour_and_a_form_of_its_own(made: Made, theme: Theme) -> None:
    _, pane = made
    pane.show_page(RunPage.TIMELINE)
    for color in ("done", "failed", "waiting", "accent"):
        assert has_color(pane.timeline, color, theme), color
    forms = set()
    for outcome in Outcome:
        image = QImage(40, 12, QImage.Format.Format_Mono)
        image.fill(1)
        painter = QPainter(image)
        timeline_bars.BarPainter(theme).paint(painter, QRectF(2, 2, 30, 9), outcome)
        painter.end()
        forms.add(bytes(image.constBits()))
    assert len(forms) == len(Outcome), "two of them look the same without colour"


def test_a_page_that_is_not_seen_reads_nothing(made: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bench, pane = made
    taken: list[str] = []
    monkeypatch.setattr(pane.speed, "take", lambda: taken.append("speedChart"))
    monkeypatch.setattr(pane.timeline, "take", lambda: taken.append("timelineChart"))
    bench.clock.now += 1
    bench.trace.sample()
    qtbot.waitUntil(lambda: taken == ["speedChart"])
    pane.hide()
    bench.clock.now += 1
    bench.trace.sample()
    later = QTimer(singleShot=True, interval=2 * FOLLOW_MS)  # a look that was still to come would come before it
    with qtbot.waitSignal(later.timeout):
        later.start()
    assert taken == ["speedChart"]


def test_the_last_minute_is_shown_in_both(made: Made) -> None:
    bench, pane = made
    bench.clock.now += 300
    bench.trace.sample()
    button = pane.findChild(QPushButton, "runMinute")
    assert button is not None
    button.click()
    assert pane.speed.points[0].start >= 240
    assert pane.timeline.last_minute


def test_pauses_are_told_where_they_lie(made: Made, qtbot: QtBot) -> None:
    bench, pane = made
    bench.engine.pause()
    bench.clock.now += 12
    bench.engine.resume()
    bench.clock.now += 3
    bench.trace.sample()
    pane.speed.follow()
    x = pane.speed._plot().x(3.0)
    QTest.mouseMove(pane.speed, QPoint(round(x), 40))
    qtbot.waitUntil(lambda: value(pane) == "0:03.0 – a break of 12.0 s, not counted")


def test_the_tabs_show_what_belongs_to_them(made: Made) -> None:
    _, pane = made
    for page in RunPage:
        pane.show_page(page)
        export, hold = pane.findChild(QPushButton, "runExport"), pane.hosts.button
        assert export is not None
        assert export.isVisible() == (page is not RunPage.HOSTS)
        assert hold.isVisible() == (page is RunPage.HOSTS)
        assert pane.hosts.table.isVisible() == (page is RunPage.HOSTS)


def test_side_by_side_is_compared_with_one_by_one(made: Made, theme: Theme) -> None:
    _, pane = made
    pane.show_page(RunPage.TIMELINE)
    assert not pane.comparison.isVisible()
    pane.set_totals(Totals(elapsed=1.7, one_by_one=0.0, started=True))
    assert not pane.comparison.isVisible(), "nothing has ended yet"
    pane.set_totals(Totals(elapsed=5.5, one_by_one=23.1, started=True))
    assert pane.comparison.isVisible()
    assert pane.comparison.accessibleName() == "Side by side 5.5 s, one by one 23.1 s"
    image = painted(pane.comparison)
    short = sum(image.pixel(x, 9) == theme.color("accent").rgb() for x in range(image.width()))
    long = sum(image.pixel(x, 27) == theme.color("secondary").rgb() for x in range(image.width()))
    assert long / short == pytest.approx(23.1 / 5.5, rel=0.05)


def test_another_list_leaves_an_empty_page_without_a_cursor(made: Made, qtbot: QtBot) -> None:
    bench, pane = made
    pane.show_page(RunPage.TIMELINE)
    press(pane.timeline, Key.Key_Home)
    bench.engine.begin_anew()
    qtbot.waitUntil(lambda: pane.timeline.bands == [])
    painted(pane.timeline)
    assert pane.timeline.step(Key.Key_Right) is None
    pane.show_page(RunPage.SPEED)
    assert pane.speed.points == []
    painted(pane.speed)


def test_time_runs_from_left_to_right_in_every_direction_of_text(made: Made, qtbot: QtBot) -> None:
    _, pane = made
    pane.show_page(RunPage.TIMELINE)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    span = pane.timeline._plot()
    assert span.x(1) < span.x(2)
    assert span.left < pane.timeline.width() - span.right, "the names stand at the side where reading begins"
    painted(pane.timeline)


def test_words_of_the_tabs_are_whole_as_long_as_anything_beside_them_can_give_way(made: Made) -> None:
    _, pane = made
    tab, told = pane.findChild(Button, "runTimeline"), pane.findChild(QLabel, "runValue")
    assert tab is not None
    assert told is not None
    tab.set_face("Side by side", "")
    beside = told.parentWidget()
    assert beside is not None
    layout = pane.layout()
    assert layout is not None
    widths = []
    for width in range(440, 360, -4):
        pane.resize(width, 200)
        layout.activate()
        assert tab.width() >= tab.sizeHint().width() or beside.width() <= 1
        widths.append(beside.width())
    assert max(widths) > 20, "there was something to give way"
