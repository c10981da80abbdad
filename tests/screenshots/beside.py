"""Scenes of what comes seldom: menus, profiles, questions, notices, likenesses, and the smallest window."""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QPushButton, QWidget

from pixhaul.core.settings_file import exported
from pixhaul.core.status import DownloadStatus
from pixhaul.qt import locale_words
from pixhaul.qt.states import Notice
from pixhaul.ui.crash_dialog import CrashDialog
from pixhaul.ui.password_dialog import PasswordDialog
from pixhaul.ui.preferences import PreferencesDialog
from pixhaul.ui.profile_bar import ProfileBar
from pixhaul.ui.run_pane import RunPage
from tests.screenshots.stage import Stage

translate = QCoreApplication.translate
SMALLEST = 760, 480
"""Logical pixels; the window cannot be made smaller."""
TRACE = """Traceback (most recent call last):
  File "pixhaul/qt/thumbnails.py", line 120, in _take
    self._ready.emit(index, image)
RuntimeError: the list of pictures was closed"""


@contextmanager
def opened(stage: Stage, open_it: Callable[[], object]) -> Iterator[QWidget]:
    """Open a menu or another popup, and close it afterwards."""
    open_it()
    stage.wait(lambda: QApplication.activePopupWidget() is not None, "a popup")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    yield popup
    popup.close()


def menus(stage: Stage) -> None:
    """What the buttons and the pictures offer."""
    toolbar, grid = stage.desk.parts.toolbar, stage.desk.parts.grid
    for name in ("addMenu", "settingsMenu", "orderMenu"):
        menu = stage.part(QMenu, name)
        with opened(stage, lambda menu=menu: menu.popup(toolbar.mapToGlobal(toolbar.rect().bottomLeft()))) as popup:  # type: ignore[misc]
            stage.grab(f"menu-{name.removesuffix('Menu').lower()}", popup)
    grid.setCurrentIndex(stage.desk.services.filter.index(2))
    with opened(stage, lambda: grid.menu_requested.emit(grid.mapToGlobal(grid.rect().center()))) as popup:
        stage.grab("menu-picture", popup)
    host = stage.part(QWidget, "filterHost")
    with opened(stage, host.click) as popup:  # type: ignore[attr-defined]
        stage.grab("hosts", popup)


def likenesses(stage: Stage) -> None:
    """The same picture in three sizes, on the list and side by side."""
    store, manager = stage.desk.services.store, stage.desk.services.manager
    saved = list(store.ids({DownloadStatus.COMPLETE}))[2:4]
    paths = [path for path in map(manager.saved_path, saved) if path is not None]
    lines = [_data_uri(path, width) for path in paths for width in (900, 500)]
    done = manager.totals().done
    stage.read(lines)
    manager.start()
    stage.wait(lambda: manager.totals().done == done + len(lines), "smaller ones")
    stage.desk.similar.show()
    dialog = stage.dialog("stacksDialog")
    rows = dialog.findChild(QAbstractItemView).model()  # type: ignore[union-attr]
    stage.wait(lambda: rows.rowCount() >= len(saved), "the stacks")
    stage.grab("similar-found", dialog)
    dialog.close()
    stage.desk.parts.grid.scrollToTop()
    stage.grab("stacked")


def _data_uri(path: Path, width: int) -> str:
    """A smaller copy of a picture as an address that holds it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(str(path)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation).save(buffer, "JPEG", 85)  # type: ignore[call-overload]
    return "data:image/jpeg;base64," + base64.b64encode(buffer.data().data()).decode()


def notices(stage: Stage) -> None:
    """As many notices as there can be, in the usual window and in the smallest one."""
    window, banners = stage.shell.window, stage.desk.parts.banners
    usual = window.size()
    told = translate("Past", "Resume {saved} of {listed}: this list is not finished")
    told = told.format(saved=locale_words.count(8412), listed=locale_words.count(20_000))
    banners.say(Notice("info", told, lasting=True), (translate("Past", "Resume"), _nothing))
    hint = translate("Identical", "They may only stand in for the real ones. Look at them; if so, mark them as failed.")
    banners.say(
        Notice("warning", "212 addresses gave the same picture", hint), (translate("Desk", "Mark as failed"), _nothing)
    )
    hint = "Free some space or choose another folder, then resume."
    banners.say(Notice("error", "The disk is full", hint), (translate("Past", "Resume"), _nothing))
    stage.grab("notices")
    others = next(one for one in banners.findChildren(QPushButton, "bannerOthers") if one.isVisible())
    others.click()
    stage.grab("notices-all")
    others.click()
    window.resize(*SMALLEST)
    stage.grab("smallest-notices")
    for banner in banners.banners:
        banner.close_now()
    stage.grab("smallest")
    with opened(stage, stage.part(QAbstractButton, "filterMore").click) as popup:
        stage.grab("menu-more", popup)
    stage.desk.window.show_run(True)
    stage.desk.parts.run.show_page(RunPage.SPEED)
    stage.grab("smallest-run")
    stage.desk.window.show_run(False)
    window.resize(usual)


def questions(stage: Stage) -> None:
    """A password, a profile, a file of settings, and what is said when the program itself goes wrong."""
    desk, theme, window = stage.desk, stage.theme, stage.shell.window
    password = PasswordDialog(theme, "http://images.shop.example/", window)
    password.show()
    stage.grab("password", password)
    password.close()
    wrong = translate("Crashes", "Something went wrong inside Pixhaul ({name})").format(name="RuntimeError")
    crash = CrashDialog(theme, wrong, TRACE, lambda: "", window)
    crash.show()
    stage.grab("crash", crash)
    crash.close()
    desk.tuning.show_preferences()
    preferences = stage.dialog("preferencesDialog")
    assert isinstance(preferences, PreferencesDialog)
    bar = preferences.findChild(ProfileBar)
    assert bar is not None
    bar.new.click()
    stage.wait(lambda: bar.profile is not None, "a profile")
    stage.grab("profile", preferences)
    path = stage.home / "settings.json"
    theirs = exported(replace(desk.services.choices.settings, jobs=24, theme="system", user_agent="Shop/1.0"))
    path.write_text(json.dumps(theirs), encoding="utf-8")
    preferences.files.import_requested.emit(path)
    stage.wait(lambda: _shown(preferences, "importPreview"), "what the file would change")
    stage.grab("import", preferences)
    preferences.close()
    stage.settle()  # it is gone then, and not found by who opens it anew


def _shown(whole: QWidget, name: str) -> bool:
    part = whole.findChild(QWidget, name)
    return part is not None and part.isVisible()


def _nothing() -> None:
    """What a button of a notice does here."""
