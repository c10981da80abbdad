"""Which profile a list goes by: a quiet button with a menu, shown as soon as there is any profile."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pixhaul.core.setting import Profile
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme

_LONGEST = 18
"""Letters of a name on the button; the menu shows all of it."""


class ProfilePicker(Button):
    """``chosen`` tells the key of a profile, empty for the settings alone."""

    chosen = Signal(str)
    make_requested = Signal()
    """Show the profiles, to make or change one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "sliders-horizontal", "quiet", parent)
        self.setObjectName("profilePicker")
        self.set_chevron(True)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self.setToolTip(self.tr("The profile of this list: its names, limits and headers"))
        self._group: QActionGroup | None = None
        self._shown: tuple[Sequence[Profile], str] = (), ""
        self.show_profiles((), "")

    def show_profiles(self, profiles: Sequence[Profile], key: str) -> None:
        """Offer these, with the one of this key in use; no key means the settings alone."""
        self._shown = profiles, key
        usual = self.tr("Default")
        name = next((one.name for one in profiles if one.key == key), usual)
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
        self.set_face(short, "sliders-horizontal")
        self.setAccessibleName(self.tr("Profile: {name}").format(name=name))
        self._menu.clear()
        if self._group is not None:
            self._group.deleteLater()
        group = self._group = QActionGroup(self._menu)
        for one_key, one_name in (("", usual), *((one.key, one.name) for one in profiles)):
            action = self._menu.addAction(one_name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one_key == key)
            action.triggered.connect(partial(self.chosen.emit, one_key))  # PySide gives a partial no state
            group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Profiles…"), self.make_requested.emit)
        self.setVisible(bool(profiles))

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now, and profiles by their own names."""
        super().say_again(again)
        self.show_profiles(*self._shown)
