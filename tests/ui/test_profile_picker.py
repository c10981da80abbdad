"""The choice of a profile below the pictures."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pixhaul.core.setting import Profile
from pixhaul.ui.profile_picker import ProfilePicker
from pixhaul.ui.theme import Theme


def test_choices_that_are_offered_anew_leave_nothing_of_the_old_ones(theme: Theme, qtbot: QtBot) -> None:
    picker = ProfilePicker(theme)
    qtbot.addWidget(picker)
    for _ in range(3):
        picker.show_profiles([Profile("shop", "Shop", {})], "shop")
    menu = picker.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(lambda: len(menu.findChildren(QActionGroup)) == 1)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Shop"]
