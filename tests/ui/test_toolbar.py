"""The top bar: words and enabled states follow the queue, everything works with the keyboard, nothing jumps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.qt.states import QueueState, Totals
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme
from pixhaul.ui.toolbar import Toolbar
from tests.ui.conftest import Show

TOTALS = Totals(listed=1284, finished=824, done=812, failed=12)


@pytest.fixture
def bar(theme: Theme, show: Show) -> Toolbar:
    made = Toolbar(theme)
    show(made, 1360, 80)
    return made


def arrange(bar: Toolbar) -> None:
    layout = bar.layout()
    assert layout is not None
    layout.activate()


def button(bar: Toolbar, name: str) -> Button:
    found = bar.findChild(Button, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("state", "word", "signal"),
    [
        (QueueState.IDLE, "Start", "start_requested"),
        (QueueState.RUNNING, "Pause", "pause_requested"),
        (QueueState.PAUSED, "Resume", "resume_requested"),
    ],
)
def test_the_primary_button_follows_the_queue(
    bar: Toolbar, qtbot: QtBot, state: QueueState, word: str, signal: str
) -> None:
    bar.set_state(state, can_start=True)
    primary = button(bar, "startButton")
    assert primary.text() == word
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.mouseClick(primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.keyClick(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    primary.setFocus()
    with qtbot.waitSignal(getattr(bar, signal)):
        QTest.keyClick(primary, Qt.Key.Key_Space)


def test_a_bar_that_is_gone_hears_no_more_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    gone = Toolbar(theme)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    with qtbot.captureExceptions() as raised:  # the variable keeps Python's half of it
        theme.set_mode("dark")
    assert raised == []


def test_nothing_jumps_when_the_word_changes(bar: Toolbar) -> None:
    places = set()
    for state in QueueState:
        bar.set_state(state, can_start=True)
        arrange(bar)
        stop = button(bar, "stopButton")
        places.add((button(bar, "startButton").geometry().getRect(), stop.geometry().getRect()))
    assert len(places) == 1


def test_counting_up_does_not_move_the_search(bar: Toolbar) -> None:
    places = set()
    for done in (0, 9, 10, 99, 100, 999, 1000):
        bar.set_totals(Totals(listed=1284, done=done, failed=1))
        arrange(bar)
        places.add((bar.search.x(), bar.search.width()))
    assert len(places) == 1


def test_disabled_states(bar: Toolbar) -> None:
    bar.set_state(QueueState.IDLE, can_start=False)
    names = ("startButton", "stopButton", "retryButton")
    assert [button(bar, name).isEnabled() for name in names] == [False, False, False]
    bar.set_state(QueueState.RUNNING, can_start=False)
    bar.set_totals(TOTALS)
    assert [button(bar, name).isEnabled() for name in names] == [True, True, True]
    bar.set_state(QueueState.IDLE, can_start=True)
    assert [button(bar, name).isEnabled() for name in names] == [True, False, True]


def test_a_disabled_start_ignores_its_shortcut(bar: Toolbar, qtbot: QtBot) -> None:
    bar.set_state(QueueState.IDLE, can_start=False)
    with qtbot.assertNotEmitted(bar.start_requested, wait=50):
        QTest.keyClick(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_counts_are_shown_and_said(bar: Toolbar) -> None:
    bar.set_totals(TOTALS)
    assert button(bar, "retryButton").accessibleName() == "Retry failed, 12"
    bar.set_totals(Totals(listed=1284))
    assert button(bar, "retryButton").accessibleName() == ""


def test_retry_stop_and_paste(bar: Toolbar, qtbot: QtBot) -> None:
    bar.set_state(QueueState.RUNNING, can_start=True)
    bar.set_totals(TOTALS)
    for name, signal, key, modifier in (
        ("retryButton", bar.retry_requested, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        ("stopButton", bar.stop_requested, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier),
        ("pasteButton", bar.paste_requested, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            QTest.keyClick(bar, key, modifier)


def test_tool_tips_name_the_shortcut(bar: Toolbar) -> None:
    assert "(Ctrl+Return)" in button(bar, "startButton").toolTip()
    assert button(bar, "retryButton").toolTip() == "Try the failed pictures again (F5)"


def test_search_is_found_with_the_keyboard_and_waits_for_a_pause(bar: Toolbar, qtbot: QtBot) -> None:
    told: list[str] = []
    bar.search_changed.connect(told.append)
    QTest.keyClick(bar, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(bar.search.hasFocus)
    with qtbot.waitSignal(bar.search_changed):
        QTest.keyClicks(bar.search, " cat")
    assert told == ["cat"]
    with qtbot.waitSignal(bar.search_changed):
        QTest.keyClick(bar.search, Qt.Key.Key_Escape)
    assert told == ["cat", ""]


def test_question_mark_in_the_search_is_text(bar: Toolbar, qtbot: QtBot) -> None:
    bar.search.setFocus()
    with qtbot.assertNotEmitted(bar.shortcuts_requested):
        QTest.keyClicks(bar.search, "a?b")
    assert bar.search.text() == "a?b"


def test_the_clear_button_is_there_only_with_text(bar: Toolbar, qtbot: QtBot) -> None:
    bar.search.setText("cat")
    clear = bar.search.actions()[1]
    assert clear.isVisible()
    clear.trigger()
    assert bar.search.text() == ""
    assert not clear.isVisible()


def menu(bar: Toolbar, name: str) -> QMenu:
    found = bar.findChild(QMenu, name)
    assert found is not None
    return found


def test_the_add_menu(bar: Toolbar, qtbot: QtBot) -> None:
    actions = bar.actions_
    past = (actions.new_list.triggered, actions.save_job.triggered, actions.history.triggered)
    watch = bar.actions_.watch.triggered
    signals = (bar.list_requested, bar.folder_requested, bar.address_requested, watch, *past, bar.demo_requested)
    entries = [action for action in menu(bar, "addMenu").actions() if not action.isSeparator()]
    assert [entry.text() for entry in entries] == [
        "Open a list…", "Open a folder of lists…", "Add an address…", "Watch the clipboard", "New list", "Save job as…",
        "History…", "Try the demo",
    ]  # fmt: skip
    for entry, signal in zip(entries, signals, strict=True):
        with qtbot.waitSignal(signal):
            entry.trigger()


def test_the_add_button_opens_its_menu_with_the_keyboard(bar: Toolbar, qtbot: QtBot) -> None:
    add = menu(bar, "addMenu")
    add.aboutToShow.connect(add.close, Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(add.aboutToShow):
        QTest.keyClick(button(bar, "addButton"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not add.isVisible())


def test_settings_are_ticked_and_told(bar: Toolbar, qtbot: QtBot) -> None:
    bar.set_choices("dark", 8)
    themes, jobs = (child for child in menu(bar, "settingsMenu").findChildren(QMenu))
    assert [entry.text() for entry in themes.actions() if entry.isChecked()] == ["Dark"]
    assert [entry.text() for entry in jobs.actions() if entry.isChecked()] == ["8"]
    with qtbot.waitSignal(bar.theme_chosen) as theme:
        themes.actions()[1].trigger()
    assert theme.args == ["light"]
    with qtbot.waitSignal(bar.jobs_chosen) as chosen:
        jobs.actions()[0].trigger()
    assert chosen.args == [0]


def test_shortcuts_of_the_bar_are_all_different(bar: Toolbar) -> None:
    keys = [key.toString() for action in bar.actions_.all for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("totals", [TOTALS, Totals(listed=1_000_000, done=812_345, failed=123_456)])
def test_everything_fits_into_the_smallest_window(bar: Toolbar, totals: Totals) -> None:
    bar.set_totals(totals)
    bar.window().resize(900, 80)
    arrange(bar)
    right = 0
    shown = [child for child in bar.findChildren(QWidget) if child.parent() is bar and child.isVisible()]
    for child in sorted(shown, key=QWidget.x):
        assert child.x() >= right, child.objectName()
        assert child.width() >= child.minimumSizeHint().width(), child.objectName()
        right = child.geometry().right() + 1
    assert right <= 900
    assert button(bar, "pasteButton").text() == "Paste"


def test_right_to_left_mirrors_the_bar(bar: Toolbar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arrange(bar)
    assert button(bar, "addButton").x() > bar.search.x()


def test_every_control_has_a_name(bar: Toolbar) -> None:
    for control in bar.findChildren(QPushButton):
        assert control.objectName()
        assert control.accessibleName() or control.text()
        assert control.toolTip(), control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_reports_have_a_button_and_in_a_narrow_bar_a_place_among_the_settings(bar: Toolbar) -> None:
    report, settings = button(bar, "reportButton"), button(bar, "settingsButton")
    menu = report.menu()
    assert menu is not None
    assert report.isVisible()
    assert menu.menuAction() in settings.menu().actions()
    bar.resize(bar.minimumSizeHint().width(), bar.height())
    assert not report.isVisible()
    bar.resize(1360, bar.height())
    assert report.isVisible()
