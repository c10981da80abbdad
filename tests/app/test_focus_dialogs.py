"""In every dialog, and in the window while much is going on: Tab comes round, each stop is seen, none is a trap."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QWidget

from pixhaul.qt.states import Notice
from pixhaul.ui.crash_dialog import CrashDialog
from pixhaul.ui.fields import ChoiceField
from pixhaul.ui.password_dialog import PasswordDialog
from pixhaul.ui.profile_bar import ProfileBar
from tests.app.shell import House
from tests.app.test_focus import LEAST_PIXELS, frame_of, keyboard_of, walk
from tests.app.test_keyboard import house as house
from tests.app.window import Key, Window
from tests.servers.faulty import FaultServer, answer, png

Until = Callable[[Callable[[], bool]], None]
BY_ACTION = ("preferences", "shortcuts", "about", "history", "plan", "similar")
EMPTY = ("empty history",)
OTHERS = ("columns", "crash", "password", "profile")
TABLE = "Name,Picture\nA,https://images.example.com/a.jpg\nB,https://images.example.com/b.jpg\n"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def look_at(top: QWidget, direction: Qt.LayoutDirection, until: Until) -> None:
    """Every stop is in sight and seen, and those of one row come in the order of reading."""
    assert QTest.qWaitForWindowExposed(top, 5000)
    found: list[tuple[QWidget, QRect]] = []
    faults = []
    for stop in walk(top):
        if QApplication.activeWindow() is not top:  # no window manager is there to see to it
            top.activateWindow()
            until(lambda: QApplication.activeWindow() is top)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        place = QRect(stop.mapTo(top, QPoint(0, 0)), stop.size())
        name = f"{type(stop).__name__} {stop.objectName()}"
        if not top.rect().contains(place.center()):
            faults.append(f"{name} is out of sight")
        seen = frame_of(top, stop)
        if seen < LEAST_PIXELS:  # something else may have come between, on a busy machine
            top.activateWindow()
            until(lambda: QApplication.activeWindow() is top)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            seen = frame_of(top, stop)
        if seen < LEAST_PIXELS:
            faults.append(f"{name} is not seen: {seen}")
        found.append((stop, place))
    assert len({stop for stop, _place in found}) == len(found) > 0
    sign = 1 if direction is Qt.LayoutDirection.LeftToRight else -1
    for (one, before), (other, after) in itertools.pairwise(found):
        same_row = one.parent() is other.parent() and abs(before.center().y() - after.center().y()) < 6
        if same_row and sign * (after.center().x() - before.center().x()) < 0:
            faults.append(f"{one.objectName()} comes before {other.objectName()}")
    assert not faults, "; ".join(faults)


def opened(window: Window) -> QDialog:
    """The dialog that is shown."""
    window.until(lambda: any(dialog.isVisible() for dialog in window.widget.window().findChildren(QDialog)))
    (dialog,) = (one for one in window.widget.window().findChildren(QDialog) if one.isVisible())
    return dialog


def open_dialog(window: Window, name: str) -> QDialog:
    theme = window.desk._theme
    if name in BY_ACTION:
        getattr(window.parts.toolbar.actions_, name).trigger()
    elif name == "columns":
        path = window.data / "stock.csv"
        path.write_text(TABLE, encoding="utf-8")
        window.services.reader.read_file(path)
        window.until_listed(2)
        window.desk.columns.choose()
    elif name == "crash":
        CrashDialog(theme, "Something went wrong inside Pixhaul", "a\nb\n" * 40, lambda: "", window.widget).show()
    elif name == "password":
        PasswordDialog(theme, "http://images.example.com/", window.widget).show()
    elif name == "empty history":
        window.parts.toolbar.actions_.history.trigger()
    else:
        window.desk.tuning.show_preferences()
        bar = opened(window).findChild(ProfileBar)
        assert bar is not None
        bar.new.click()
        window.until(lambda: bar.profile is not None)
    return opened(window)


@pytest.mark.parametrize("name", BY_ACTION + EMPTY + OTHERS)
def test_a_dialog(window: Window, fault_server: FaultServer, direction: Qt.LayoutDirection, name: str) -> None:
    if name in {"similar", "plan", "history"}:
        window.fetch(*(fault_server.at(f"/{n}.png", answer(png(40, 40, seed=7))) for n in range(3)))
    dialog = open_dialog(window, name)
    if name == "history":
        past = dialog.findChild(QListView, "historyList")
        assert past is not None
        window.until(lambda: past.currentIndex().isValid())
    if name == "similar":
        keep = dialog.findChild(QWidget, "stacksKeep")
        assert keep is not None
        window.until(keep.isEnabled)
    look_at(dialog, direction, window.until)
    QTest.keyClick(keyboard_of(dialog), Key.Key_Escape)
    window.until(lambda: not any(one.isVisible() for one in window.widget.window().findChildren(QDialog)))


@pytest.mark.parametrize("name", ["plan", "similar", "columns", "history", "shortcuts", "about"])
def test_tab_goes_down_through_a_dialog(window: Window, fault_server: FaultServer, name: str) -> None:
    """From one line of it to the next, and only once back to the top."""
    if name in {"similar", "plan", "history"}:
        window.fetch(*(fault_server.at(f"/{n}.png", answer(png(40, 40, seed=7))) for n in range(3)))
    dialog = open_dialog(window, name)
    stops = list(walk(dialog))
    places = [QRect(stop.mapTo(dialog, QPoint()), stop.size()) for stop in stops]
    pairs = zip(stops, places, [*stops[1:], stops[0]], [*places[1:], places[0]], strict=True)
    back = [f"{one.objectName()} to {other.objectName()}" for one, at, other, to in pairs if to.bottom() < at.top()]
    assert len(back) <= 1, back
    dialog.close()


def test_while_it_runs_with_a_notice_and_the_card(
    window: Window, fault_server: FaultServer, direction: Qt.LayoutDirection
) -> None:
    path = window.data / "stock.csv"
    path.write_text(TABLE.replace("https://images.example.com", fault_server.at("", answer(b""))), encoding="utf-8")
    window.services.reader.read_file(path)
    window.until(window.parts.preflight.isVisible)
    window.parts.banners.say(Notice("info", "Something to know", "And what to do"), ("Do it", lambda: None))
    window.until(window.parts.banners.isVisible)
    look_at(window.widget, direction, window.until)


def test_the_sidebar(house: House, direction: Qt.LayoutDirection) -> None:
    house.add("http://127.0.0.1:9/a.png")
    house.shell.begin_new()
    house.until(house.shell.window.bar.isVisible)
    look_at(house.shell.window, direction, house.until)


def test_preferences_are_gone_through_from_the_search_to_the_button_that_closes(window: Window) -> None:
    window.desk.tuning.show_preferences()
    dialog = opened(window)
    names = [stop.objectName() for stop in walk(dialog)]
    read = ["preferencesSearch", "preferencePages", "newProfile", "preferencesImport", "preferencesClose"]
    start = names.index(read[0])
    turned = [*names[start:], *names[:start]]
    at = [turned.index(name) for name in read]
    assert at == sorted(at)
    assert at[-1] == len(turned) - 1


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_choice_in_the_preferences_opens_and_is_taken_by_keys(window: Window, key: Qt.Key) -> None:
    window.parts.toolbar.actions_.preferences.trigger()
    dialog = opened(window)
    choice = next(
        field.box for field in dialog.findChildren(ChoiceField) if field.isVisible() and field.box.count() > 1
    )
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    before = choice.currentIndex()
    QTest.keyClick(choice, key)
    window.until(choice.view().isVisible)
    QTest.keyClick(choice.view(), Key.Key_Escape)
    window.until(lambda: not choice.view().isVisible())
    assert (choice.currentIndex(), dialog.isVisible()) == (before, True)
    QTest.keyClick(choice, key)
    window.until(choice.view().isVisible)
    QTest.keyClick(choice.view(), Key.Key_Down)
    QTest.keyClick(choice.view(), Key.Key_Return)
    window.until(lambda: choice.currentIndex() == before + 1)
    assert dialog.isVisible()
    dialog.close()
