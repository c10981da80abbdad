"""Lists and dialogs that come and go leave nothing behind, however often."""

import gc
from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from pixhaul.app.shell import WORKPLACES
from tests.app.shell import House

DIALOGS = ("preferences", "shortcuts", "about", "history", "plan", "similar")


def things() -> Counter[str]:
    """Objects of Qt that Python knows, by their classes, the widgets that only Qt knows among them."""
    widgets = QApplication.allWidgets()
    gc.collect()
    known = {id(one): one for one in [*gc.get_objects(), *widgets] if isinstance(one, QObject)}
    return Counter(type(one).__name__ for one in known.values())


def come_and_go(house: House, number: int) -> None:
    shell = house.shell
    for name in ("a", "b"):
        shell.begin_new()
        house.add(*(f"https://{name}{number}.example/{picture}.png" for picture in range(20)))
        house.until_kept()
    for name in DIALOGS:
        getattr(shell.desk.parts.toolbar.actions_, name).trigger()
        house.until(lambda: any(dialog.isVisible() for dialog in shell.window.findChildren(QDialog)))
        for dialog in shell.window.findChildren(QDialog):
            dialog.close()
        house.until(lambda: not shell.window.findChildren(QDialog))
    for mode in ("dark", "light"):
        shell.desk.tuning.choose("theme", mode)
    for _ in ("b", "a"):
        shell.close_current()
        house.until_there()
    for banner in shell.desk.parts.banners.banners:
        shell.desk.parts.banners.clear(banner.notice.key)


def test_nothing_grows_while_lists_and_dialogs_come_and_go(house: House) -> None:
    strangers = things()["Desk"] - len(house.shell._workplaces)  # of the tests before this one
    come_and_go(house, 0)  # what is made once
    before = things()
    come_and_go(house, 1)
    house.until(lambda: not things() - before)
    assert things()["Desk"] - strangers <= WORKPLACES
