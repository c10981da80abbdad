"""Above the settings: whose they are, those of all lists or of one profile; profiles are made and changed here."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from pixhaul.core.profiles import Profiles, copied, free_name, made_from, named, profile_of, put, without
from pixhaul.core.setting import LONGEST_NAME, Profile, is_profile_name
from pixhaul.core.settings import Settings
from pixhaul.ui import tab_order
from pixhaul.ui.controls import Button
from pixhaul.ui.fields import ChoiceField, mark_invalid
from pixhaul.ui.saying_again import GIVEN_ROLE
from pixhaul.ui.theme import GAP, GAP_WIDE, Theme, set_ink

_NAME_WIDTH = 152


class ProfileBar(QFrame):
    """Shows the profiles of a :class:`Settings` and tells what becomes of them; it keeps only which one is shown."""

    scope_changed = Signal()
    """The settings of something else are to be shown."""
    edited = Signal(object)
    """All profiles, with one new or changed."""
    removed = Signal(object, str)
    """All profiles without one, and the name of that one."""

    def __init__(self, theme: Theme, settings: Callable[[], Settings], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.key = ""
        """The profile that is shown; empty for the settings of all lists."""
        self.setObjectName("profileBar")
        self.setProperty("surface", "bar")
        self.setProperty("edge", "bottom")
        self.scope = ChoiceField(theme, [], self)
        self.scope.box.setObjectName("profileScope")
        self.scope.box.setAccessibleName(self.tr("Settings for"))
        self.scope.box.setFixedWidth(_NAME_WIDTH)
        self.scope.edited.connect(self._chosen)
        self.name = self._make_name()
        self.new = self._button("newProfile", "plus", self.tr("New profile"))
        self.new.setToolTip(self.tr("Make a profile of what you have changed in the settings"))
        self.duplicate = self._button("duplicateProfile", "copy", self.tr("Duplicate the profile"))
        self.remove = self._button("deleteProfile", "trash-2", self.tr("Delete the profile"))
        self.new.clicked.connect(self._make)
        self.duplicate.clicked.connect(self._copy)
        self.remove.clicked.connect(self._remove)
        self._build()
        self.refresh()

    @property
    def profile(self) -> Profile | None:
        """The profile that is shown."""
        return profile_of(self._profiles, self.key)

    def show_scope(self, key: str) -> None:
        """Show this profile; without a key the settings of all lists."""
        if key != self.key:
            self.key = key
            self.refresh()
            self.scope_changed.emit()

    def refresh(self) -> None:
        """The profiles may have changed."""
        profile = self.profile
        if profile is None and self.key:
            self.key = ""
            self.scope_changed.emit()
        box = self.scope.box
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All lists"), "")
        for one in self._profiles:
            box.addItem(one.name, one.key)
            box.setItemData(box.count() - 1, True, GIVEN_ROLE)
        box.blockSignals(False)
        self.scope.show_value(self.key)
        for part in (self.name, self.duplicate, self.remove):
            part.setVisible(profile is not None)
        self.new.set_compact(profile is not None)  # or the name of the profile has too little room
        if profile is not None and not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(profile.name)
            mark_invalid(self.name, False)

    @property
    def _profiles(self) -> Profiles:
        return self._settings().profiles

    def _make_name(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("profileName")
        field.setAccessibleName(self.tr("Name of the profile"))
        field.setToolTip(self.tr("Another name takes effect with Enter"))
        field.setMaxLength(LONGEST_NAME)
        field.setFixedWidth(_NAME_WIDTH)
        field.textEdited.connect(lambda text: mark_invalid(field, not self._good(text)))
        field.editingFinished.connect(self._rename)
        return field

    def _button(self, name: str, icon: str, text: str) -> Button:
        button = Button(self._theme, text, icon, "quiet", self)
        button.setObjectName(name)
        button.setToolTip(text)
        button.set_compact(True)
        return button

    def _build(self) -> None:
        label = QLabel(self.tr("Settings for"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.scope.box)
        set_ink(label, "secondary")
        self.new.set_compact(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP)
        row.addSpacing(GAP)  # spacing turns around with the window, margins do not
        row.setSpacing(GAP)
        row.addWidget(label)
        row.addWidget(self.scope)
        row.addWidget(self.name)
        row.addWidget(self.duplicate)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.new)
        tab_order.chain([self])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tab_stops(self) -> list[QWidget]:
        """As one reads it, though the button for a new one was made first."""
        return [self.scope.focus_widget, self.name, self.duplicate, self.remove, self.new]

    def _chosen(self, key: str) -> None:
        self.show_scope(key)

    def _make(self) -> None:
        self._add(made_from(self._settings(), free_name(self._profiles, self.tr("Profile"))))

    def _copy(self) -> None:
        if profile := self.profile:
            self._add(copied(profile, free_name(self._profiles, profile.name)))

    def _add(self, profile: Profile) -> None:
        self.edited.emit(put(self._profiles, profile))
        self.show_scope(profile.key)
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        if profile := self.profile:
            self.removed.emit(without(self._profiles, profile.key), profile.name)
            self.scope.box.setFocus()

    def _good(self, text: str) -> bool:
        other = named(self._profiles, text)
        return is_profile_name(text.strip()) and (other is None or other.key == self.key)

    def _rename(self) -> None:
        profile, text = self.profile, self.name.text()
        self.name.setModified(False)
        if profile is None:
            return
        if self._good(text) and text.strip() != profile.name:
            self.edited.emit(put(self._profiles, Profile(profile.key, text.strip(), profile.values)))
        else:
            self.name.setText(profile.name)
            mark_invalid(self.name, False)
