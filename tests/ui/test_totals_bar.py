"""The bottom bar: the right words, heard by a screen reader, and nothing that moves while figures run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from pixhaul.qt.states import Totals
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.theme import Theme
from pixhaul.ui.totals_bar import TotalsBar
from tests.ui.conftest import Show

BUSY = Totals(
    listed=15, finished=9, done=9, active=3, bytes_per_second=11.8e6, seconds_left=2, elapsed=3.4, one_by_one=15.7,
    started=True,
)  # fmt: skip
NAMES = ("totalCount", "totalPace", "totalTime", "timesFaster")


@pytest.fixture
def bar(theme: Theme, show: Show) -> TotalsBar:
    made = TotalsBar(theme)
    show(made, 1360, 60)
    return made


def label(bar: TotalsBar, name: str) -> ElidedLabel:
    found = bar.findChild(ElidedLabel, name)
    assert found is not None
    return found


def progress(bar: TotalsBar) -> QProgressBar:
    return bar.findChildren(QProgressBar)[0]


def arrange(bar: TotalsBar) -> None:
    layout = bar.layout()
    assert layout is not None
    layout.activate()


def test_a_busy_run_in_words(bar: TotalsBar) -> None:
    bar.set_totals(BUSY)
    assert [label(bar, name).text() for name in NAMES] == [
        "9 of 15", "11.8 MB/s · about 2 s left", "3.4 s", "4.6 × faster than one by one"
    ]  # fmt: skip
    assert progress(bar).value() == round(progress(bar).maximum() * 0.6)


def test_a_pause_is_said_where_the_speed_was(bar: TotalsBar) -> None:
    bar.set_totals(replace(BUSY, idle_until="14:02:10"))
    bar.set_paused(True)
    assert label(bar, "totalPace").text() == label(bar, "totalPace").accessibleName() == "Paused"
    assert label(bar, "totalPace").toolTip() == "", "nobody waits for a server now"
    bar.set_totals(replace(BUSY, active=0, bytes_per_second=0.0))
    assert label(bar, "totalPace").text() == "Paused"
    bar.set_paused(False)
    bar.set_totals(BUSY)
    assert label(bar, "totalPace").text() == "11.8 MB/s · about 2 s left"


def test_a_run_that_brought_nothing_was_not_faster_than_anything(bar: TotalsBar) -> None:
    bar.set_totals(replace(BUSY, done=0, finished=15, failed=15, active=0))
    assert label(bar, "timesFaster").isHidden()
    assert label(bar, "totalTime").text() == "3.4 s"


def test_a_screen_reader_hears_what_the_figures_mean(bar: TotalsBar) -> None:
    bar.set_totals(BUSY)
    heard = [label(bar, name).accessibleName() for name in NAMES]
    assert heard == [
        "9 of 15 pictures", "11.8 MB/s · about 2 s left", "Total time 3.4 s", "4.6 × faster than one by one"
    ]  # fmt: skip
    assert progress(bar).accessibleName() == "Progress"


def test_nothing_is_said_before_the_first_start(bar: TotalsBar) -> None:
    bar.set_totals(Totals(listed=3))
    assert label(bar, "totalCount").text() == "0 of 3"
    assert label(bar, "totalTime").text() == ""
    assert not label(bar, "totalTime").isVisible()
    bar.set_totals(Totals())
    assert label(bar, "totalCount").text() == ""


def test_the_end_stays(bar: TotalsBar) -> None:
    done = replace(BUSY, finished=15, done=15, active=0, bytes_per_second=0, seconds_left=None, elapsed=62.3)
    bar.set_totals(replace(done, one_by_one=280.4))
    assert label(bar, "totalPace").text() == ""
    assert label(bar, "totalTime").text() == "1:02.3"
    assert label(bar, "totalTime").isVisible()
    assert label(bar, "timesFaster").text() == "4.5 × faster than one by one"
    assert progress(bar).value() == progress(bar).maximum()


def test_no_boast_about_nothing(bar: TotalsBar) -> None:
    bar.set_totals(replace(BUSY, one_by_one=3.4))
    assert label(bar, "timesFaster").text() == ""


def test_nothing_moves_while_figures_run(bar: TotalsBar) -> None:
    places = set()
    for finished, rate, left, elapsed in ((0, 1e3, 9, 0.1), (9, 11.8e6, 2, 9.9), (10, 111e6, 59, 10.0), (14, 0, 1, 59)):
        bar.set_totals(
            replace(BUSY, finished=finished, bytes_per_second=rate, seconds_left=left, elapsed=elapsed,
                    one_by_one=elapsed * 4)
        )  # fmt: skip
        arrange(bar)
        places.add(tuple(label(bar, name).geometry().getRect() for name in NAMES))
    assert len(places) == 1


def test_a_pause_moves_nothing(bar: TotalsBar) -> None:
    bar.set_totals(BUSY)
    arrange(bar)
    before = progress(bar).geometry()
    bar.set_totals(replace(BUSY, active=0))
    arrange(bar)
    assert progress(bar).geometry() == before


def test_a_narrow_window_keeps_count_and_time_whole(bar: TotalsBar, qtbot: QtBot) -> None:
    long = replace(BUSY, listed=1_000_000, finished=123_456, seconds_left=90_000, elapsed=3723.4, one_by_one=99_999)
    bar.set_totals(long)
    bar.window().resize(700, 60)
    qtbot.waitUntil(lambda: label(bar, "timesFaster").text().endswith("faster"))
    arrange(bar)
    assert not label(bar, "totalCount").elided
    assert not label(bar, "totalTime").elided
    assert label(bar, "timesFaster").accessibleName().endswith("one by one")
    assert bar.width() == 700


def test_the_tool_tip_explains_one_by_one(bar: TotalsBar) -> None:
    assert "added up" in label(bar, "timesFaster").toolTip()
    assert "<" not in label(bar, "timesFaster").toolTip()


def test_right_to_left(bar: TotalsBar, qtbot: QtBot) -> None:
    bar.set_totals(BUSY)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: label(bar, "totalTime").x() < progress(bar).x())


@pytest.mark.parametrize(
    ("totals", "said"),
    [
        (Totals(listed=19, finished=19, done=15, failed=4, started=True), "15 done · 4 failed"),
        (Totals(listed=19, finished=13, done=9, failed=10, stopped=6, started=True), "9 done · 4 failed · 6 stopped"),
        (Totals(listed=19, finished=18, done=18, waiting=1, started=True), "18 done · 1 waiting"),
        (Totals(listed=19, finished=18, done=14, failed=4, active=1, started=True), "18 of 19"),
        (Totals(listed=19, finished=17, done=13, failed=4, started=True), "17 of 19"),
        (Totals(listed=19, finished=19, done=19, started=True), "19 of 19"),
    ],
)
def test_the_end_says_what_did_not_work(bar: TotalsBar, totals: Totals, said: str) -> None:
    bar.set_totals(totals)
    assert label(bar, "totalCount").text() == said


def test_a_rest_is_said_and_explained(bar: TotalsBar) -> None:
    bar.set_totals(replace(BUSY, active=0, idle_until="14:02:10"))
    assert label(bar, "totalPace").text() == "Waiting until 14:02:10"
    assert "hosts say more" in label(bar, "totalPace").toolTip()
    bar.set_totals(BUSY)
    assert label(bar, "totalPace").toolTip() == ""


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_progress_is_painted_with_the_next_frame_and_not_at_once(bar: TotalsBar, qtbot: QtBot) -> None:
    bar.set_totals(BUSY)
    shown = progress(bar)
    qtbot.waitUntil(shown.isVisible)
    paints = Paints(bar)
    shown.installEventFilter(paints)
    bar.set_totals(replace(BUSY, finished=12))
    assert (shown.value(), paints.count) == (800, 0)
    qtbot.waitUntil(lambda: paints.count > 0)
