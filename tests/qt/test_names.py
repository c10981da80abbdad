"""Names are planned between the window's other events, and anew while nothing is on its way."""

from datetime import date

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.naming.plan import NamePlan
from pixhaul.naming.template import NameTemplate
from pixhaul.qt.names import NamesAhead

DAY = date(2025, 3, 9)


class Scene:
    """A list of equal names and its plan."""

    def __init__(self, owner: QObject, lines: int, template: str = "{name}") -> None:
        self.store = ItemStore()
        self.add(lines)
        self.plan = NamePlan(self.store, NameTemplate.parse(template), DAY)
        self.at_rest = True
        self.names = NamesAhead(lambda: self.plan, lambda: self.at_rest, owner)

    def add(self, lines: int) -> None:
        first = self.store.slots
        self.store.append([NewEntry(f"https://h.org/{number}/cat.jpg") for number in range(first, first + lines)])


def test_they_are_ready_when_the_list_rests(qtbot: QtBot, qapp: QObject) -> None:
    scene = Scene(qapp, 3_000)
    with qtbot.waitSignal(scene.names.named):
        scene.names.more()
    assert scene.plan.ready
    assert scene.plan.expected(2_999) == "cat (3000)"
    scene.add(1)
    with qtbot.waitSignal(scene.names.named):
        scene.names.more(range(3_000, 3_001))
    assert scene.plan.expected(3_000) == "cat (3001)"


def test_a_run_waits_for_them(qtbot: QtBot, qapp: QObject) -> None:
    scene = Scene(qapp, 3_000)
    told: list[bool] = []
    scene.names.when_ready(lambda: told.append(scene.plan.ready))
    assert [scene.names.busy, *told] == [True]
    qtbot.waitUntil(lambda: told == [True])
    assert [scene.names.busy] == [False]
    scene.names.when_ready(lambda: told.append(scene.plan.ready))
    assert told == [True, True], "nothing was left to wait for"


def test_nobody_is_told_who_does_not_wait_any_more(qtbot: QtBot, qapp: QObject) -> None:
    scene = Scene(qapp, 3_000)
    told: list[str] = []
    scene.names.when_ready(lambda: told.append("first"))
    scene.names.call_off()
    assert not scene.names.busy
    scene.names.when_ready(lambda: told.append("second"))
    qtbot.waitUntil(lambda: told == ["second"])


def test_names_that_need_no_look_at_the_list_are_there_at_once(qapp: QObject) -> None:
    scene = Scene(qapp, 10, "{index}_{name}")
    told: list[str] = []
    scene.names.when_ready(lambda: told.append("at once"))
    assert told == ["at once"]


def test_a_change_names_anew_only_while_nothing_is_on_its_way(qtbot: QtBot, qapp: QObject) -> None:
    scene = Scene(qapp, 3)
    scene.plan.complete()
    scene.at_rest = False
    scene.store.remove([0])
    scene.names.changed([0])
    assert scene.plan.wanted(1).path == "cat (2).jpg"
    scene.store.replace(2, NewEntry("https://h.org/dog.jpg"))
    scene.names.edited(2)
    assert scene.plan.wanted(2).path == "dog.jpg"
    scene.at_rest = True
    with qtbot.waitSignal(scene.names.named):
        scene.names.changed([0])
    assert scene.plan.wanted(1).path == "cat.jpg"
