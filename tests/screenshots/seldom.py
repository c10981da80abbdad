"""Scenes of windows that seldom come up: what was found, every page of the preferences, and what says "nothing"."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from pixhaul.core.items import Failure
from pixhaul.core.releases import HOMEPAGE, Release
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.refresh import Change, Checked, Kept
from pixhaul.engine.survey import Candidate, Finding, Group, Tried
from pixhaul.ui.changes import ChangesDialog
from pixhaul.ui.larger_dialog import LargerDialog
from tests.screenshots.stage import Stage

Part = TypeVar("Part", bound=QWidget)
RULES = (("images.shop.example", "WordPress sizes", 6.2, 40), ("cdn.garden.example", "Shopify sizes", 1.4, 8))


def findings(stage: Stage) -> None:
    """Larger versions, and what a check for changes has found."""
    larger = LargerDialog(stage.theme, [_finding(*rule) for rule in RULES], stage.shell.window)
    larger.show()
    stage.grab("larger", larger)
    larger.close()
    changes = ChangesDialog(stage.theme, [*_checked(stage)], stage.shell.window)
    changes.show()
    stage.grab("changes", changes)
    changes.close()


def _finding(host: str, rule: str, gain: float, pictures: int) -> Finding:
    every = [
        Candidate(n, f"http://{host}/2024/chair-{n:03}-300x200.jpg", f"http://{host}/2024/chair-{n:03}.jpg")
        for n in range(1, pictures + 1)
    ]
    tried = [Tried(one, gain, "300×200", f"{round(300 * gain)}×{round(200 * gain)}") for one in every[:3]]
    return Finding(Group(host, rule, every), tried)


def _checked(stage: Stage) -> list[Checked]:
    def one(number: int, change: Change, new: str = "", said: str = "") -> Checked:
        failure = Failure("gone", said) if said else None
        return Checked(_kept(stage, number), change, _result(new) if new else None, failure)

    return [
        *(one(number, Change.UNCHANGED) for number in range(12)),
        one(12, Change.CHANGED, "0012_blue-hour-lake (2).jpg"),
        one(13, Change.CHANGED, "0013_ember-peaks (2).jpg"),
        one(14, Change.NEW, "0014_picture.jpg"),
        one(15, Change.GONE, said="The picture is not there any more"),
        one(16, Change.UNKNOWN, said="The server is overloaded"),
    ]


def _kept(stage: Stage, number: int) -> Kept:
    path = f"{number:04}_picture.jpg"
    return Kept(number, f"https://images.shop.example/{number}.jpg", stage.home, _result(path))


def _result(path: str) -> DownloadResult:
    return DownloadResult(path, 1, bytes(32), PictureFacts("image/jpeg", ".jpg", 1, 1), "https://images.shop.example/")


def looks_of_the_viewer(stage: Stage) -> None:
    """A slide show, and a picture that is not there."""
    desk = stage.desk
    viewer, rows = desk.viewer, desk.services.filter
    viewer.show_index(rows.index(2))
    stage.wait(viewer.isVisible, "the viewer")
    viewer.actions_by_name["slideShow"].trigger()
    stage.grab("viewer-slides", viewer)
    viewer.actions_by_name["slideShow"].trigger()
    failed = next(iter(desk.services.store.ids({DownloadStatus.FAILED})))
    viewer.show_index(rows.index(rows.row_of(failed)))
    viewer.show_details(True)
    stage.grab("viewer-failed", viewer)
    viewer.close()


def pages(stage: Stage) -> None:
    """Every page of the preferences, a search with and one without a hit."""
    stage.desk.tuning.show_preferences()
    preferences = stage.dialog("preferencesDialog")
    listed, search = _child(preferences, QListWidget, "preferencePages"), preferences.search  # type: ignore[attr-defined]
    for number in range(1, listed.count()):
        listed.setCurrentRow(number)
        stage.grab(f"preferences-{number}", preferences)
    search.setText("Pixhaul")
    stage.grab("preferences-search", preferences)
    search.setText("xyzzy")
    stage.grab("preferences-none", preferences)
    preferences.close()
    stage.settle()


def empty_ones(stage: Stage) -> None:
    """Searches that find nothing, and the answer to who asks for a newer version."""
    actions = stage.desk.parts.toolbar.actions_
    for action, name, field in (("shortcuts", "shortcutsDialog", "shortcutsSearch"), ("history", "historyDialog", "")):
        getattr(actions, action).trigger()
        dialog = stage.dialog(name)
        QTest.keyClicks(_child(dialog, QLineEdit, field or "historySearch"), "xyzzy")
        stage.grab(f"{action}-none", dialog)
        dialog.close()
    actions.about.trigger()
    about = stage.dialog("aboutDialog")
    stage.shell.shared.updates.answered.emit(Release("1.1.0", f"{HOMEPAGE}/releases"))
    stage.grab("about-newer", about)
    about.close()
    stage.settle()


def _child(whole: QWidget, kind: type[Part], name: str) -> Part:
    found = whole.findChild(kind, name, Qt.FindChildOption.FindChildrenRecursively)
    assert found is not None, name
    return found


SELDOM = (findings, looks_of_the_viewer, pages, empty_ones)
