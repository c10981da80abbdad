"""The preferences: pages on the left, a search over all of them, and every change in effect at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pixhaul.core.profiles import put, saying, silent_on, with_profile
from pixhaul.core.settings import JOB_SETTINGS, Settings, fits
from pixhaul.core.settings_file import Incoming
from pixhaul.ui import tab_order
from pixhaul.ui.announce import Follower
from pixhaul.ui.controls import Button
from pixhaul.ui.empty_page import EmptyPage
from pixhaul.ui.import_preview import ImportPreview
from pixhaul.ui.import_words import changes_of, problems_of
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.preference_editors import words
from pixhaul.ui.preference_files import PreferenceFiles
from pixhaul.ui.preference_list import PAGES
from pixhaul.ui.preference_row import PreferenceRow
from pixhaul.ui.preference_scroll import PreferenceScroll
from pixhaul.ui.preference_section import PreferenceSection
from pixhaul.ui.profile_bar import ProfileBar
from pixhaul.ui.proxy_field import ProxyField
from pixhaul.ui.search_field import SearchField
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme, set_ink
from pixhaul.ui.told_strip import ToldStrip

_SIDE = 196
_SIZE = QSize(860, 640)
_NARROWEST = 720
"""Narrower, the editors would not have their place beside the words."""


class PreferencesDialog(QDialog):
    """Does not block the window. It shows a :class:`Settings` and tells each change; it keeps nothing itself."""

    changed = Signal(str, object)
    """Name and new value of a setting, which fits."""
    changed_together = Signal(object)
    """Values of several settings by their names, which fit."""
    proxy_password = Signal(str, bool)
    """The password of the proxy, and whether to keep it in the keyring."""

    def __init__(self, theme: Theme, settings: Callable[[], Settings], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.rows: dict[str, PreferenceRow] = {}
        self._sections: list[PreferenceSection] = []
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.profiles = ProfileBar(theme, settings, self)
        self.told = ToldStrip(theme, self)
        self.preview = ImportPreview(theme, self)
        self.files = PreferenceFiles(theme, self)
        self.pages = self._make_pages()
        self.search = SearchField(theme, self)
        self.search.setObjectName("preferencesSearch")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self._nothing = EmptyPage(theme, "preferencesNothing", "search", self)
        self._nothing.tell(self.tr("No setting is called like this"), self.tr("Try another word."))
        self._scroll = self._make_scroll()
        self._build()
        self.search.changed.connect(lambda _text: self._arrange())
        self.pages.itemSelectionChanged.connect(self._page_chosen)
        self._join_parts()
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.take_focus)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.pages.setCurrentRow(0)
        self.refresh()
        open_at(self, _SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.search.setFocus()

    def refresh(self) -> None:
        """Show the settings of this moment."""
        self.profiles.refresh()
        settings, profile = self._settings(), self.profiles.profile
        shown = with_profile(settings, profile)
        for key, row in self.rows.items():
            if profile is None:
                row.show_value(getattr(settings, key))
            else:
                row.show_of_profile(getattr(shown, key), getattr(settings, key), said=key in profile.values)
        self.reset_all.setEnabled(bool(self._resets()))

    def show_scope(self, key: str) -> None:
        """Show the settings of this profile; without a key those of all lists."""
        self.profiles.show_scope(key)

    def show_incoming(self, name: str, incoming: Incoming) -> None:
        """Show what a file would change, in place of the settings; the user decides."""
        changes = changes_of(self.rows, incoming, self._settings())
        self.preview.show_changes(name, incoming.values, changes, problems_of(self.rows, incoming))
        self.told.hide()
        self._stack.setCurrentWidget(self.preview)
        self.profiles.setEnabled(False)

    def reveal(self, key: str) -> None:
        """Show the page of a setting and put the focus into it."""
        self._leave_preview()
        if key not in self._keys():
            self.show_scope("")
        for number, page in enumerate(PAGES):
            if any(preference.key == key for preference in page.preferences):
                self.search.clear()
                self.pages.setCurrentRow(number)
        self.rows[key].field.focus_widget.setFocus()
        self._scroll.show_row(self.rows[key])

    def _make_pages(self) -> QListWidget:
        pages = QListWidget(self)
        pages.setObjectName("preferencePages")
        pages.setAccessibleName(self.tr("Pages"))
        pages.setFrameShape(QFrame.Shape.NoFrame)
        pages.setFixedWidth(_SIDE - 2 * GAP)
        for page in PAGES:
            item = QListWidgetItem(words(page.title), pages)
            item.setSizeHint(QSize(0, 34))
        Follower(pages)
        return pages

    def _make_scroll(self) -> PreferenceScroll:
        inside = QWidget(self)
        inside.setObjectName("preferencesGround")
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_WIDE + GAP, GAP_WIDE, GAP_WIDE + GAP, GAP_WIDE)
        column.setSpacing(GAP_WIDE + GAP_SMALL)
        for page in PAGES:
            section = PreferenceSection(self._theme, page, inside)
            for row in section.rows:
                self.rows[row.preference.key] = row
                self._join(row)
            self._sections.append(section)
            column.addWidget(section)
        column.addWidget(self._nothing, 1)
        column.addStretch(0)
        return PreferenceScroll(inside, self)

    def _join(self, row: PreferenceRow) -> None:
        row.changed.connect(self._change)
        row.reset_requested.connect(self._reset)
        if isinstance(row.field, ProxyField):
            row.field.password_typed.connect(self.proxy_password)

    def _join_parts(self) -> None:
        self.profiles.scope_changed.connect(self._scope_changed)
        self.profiles.edited.connect(lambda profiles: self.changed_together.emit({"profiles": profiles}))
        self.profiles.removed.connect(self._profile_removed)
        self.preview.taken.connect(self._take_incoming)
        self.preview.cancelled.connect(self._leave_preview)
        self.preview.cancelled.connect(self.files.take.setFocus)  # where it began
        self.files.told.connect(self.told.say)

    def _make_reset_all(self) -> Button:
        button = Button(self._theme, self.tr("Reset all"), kind="quiet", parent=self)
        button.setObjectName("preferencesReset")
        button.setToolTip(self.tr("Set everything here back; it can be undone"))
        button.clicked.connect(self._reset_everything)
        return button

    def _build(self) -> None:
        self.reset_all = self._make_reset_all()
        side = QFrame(self)
        side.setProperty("surface", "panel")
        side.setFixedWidth(_SIDE)
        left = QVBoxLayout(side)
        left.setContentsMargins(GAP, GAP_WIDE, GAP, GAP)
        left.setSpacing(GAP_WIDE - GAP_SMALL)
        left.addWidget(self.search)
        left.addWidget(self.pages, 1)
        line = QFrame(self)
        line.setProperty("surface", "line")
        line.setFixedWidth(1)
        close = Button(self._theme, self.tr("Close"), parent=self)
        close.setObjectName("preferencesClose")
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close)
        note = QLabel(self.tr("Changes take effect at once."), self)
        note.setWordWrap(True)
        note.setFont(self._theme.font("caption"))
        set_ink(note, "secondary")
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        bottom = QHBoxLayout(foot)
        bottom.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP)
        bottom.setSpacing(GAP)
        bottom.addSpacing(GAP)
        bottom.addWidget(note, 1)
        for button in (self.reset_all, self.files.take, self.files.give):
            bottom.addWidget(button)
        bottom.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.preview)
        right.addWidget(self.profiles)
        right.addWidget(self._stack, 1)
        right.addWidget(self.told)
        right.addWidget(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(line)
        whole.addLayout(right, 1)
        tab_order.chain((self.search, self.pages, self.profiles, self._stack, self.told, foot))

    def _draw_icons(self) -> None:
        for number, page in enumerate(PAGES):
            item = self.pages.item(number)
            item.setIcon(self._theme.icons.icon(page.icon, self._theme.palette.secondary))

    def _page_chosen(self) -> None:
        chosen = self.pages.selectedItems()
        if not chosen:
            return
        # A screen reader selects a page before that becomes the current one.
        self.pages.setCurrentItem(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self._leave_preview()
        self.search.clear()
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)

    def _keys(self) -> set[str]:
        """The settings that are shown: in a profile those that belong to lists."""
        if self.profiles.profile is not None:
            return set(JOB_SETTINGS)
        return {key for key, row in self.rows.items() if not row.preference.in_profiles_only}

    def _arrange(self) -> None:
        """Show the chosen page, or what the search finds on all of them."""
        searched = self.search.text().lower().split()
        keys = self._keys()
        found = False
        for number, section in enumerate(self._sections):
            any_shown = section.show_matching(searched, keys)
            shown = any_shown and (bool(searched) or number == self.pages.currentRow())
            section.setVisible(shown)
            found = found or shown
        self._nothing.setVisible(not found)
        if searched:
            self._leave_preview()
            self.pages.clearSelection()  # what is found stands on no page; a click on any of them leads back
        else:
            self.pages.currentItem().setSelected(True)

    def _scope_changed(self) -> None:
        self._leave_preview()
        keys = self._keys()
        for number, page in enumerate(PAGES):
            self.pages.item(number).setHidden(not any(one.key in keys for one in page.preferences))
        if self.pages.currentItem() is not None and self.pages.currentItem().isHidden():
            self.pages.setCurrentRow(0)
        self.refresh()
        self._arrange()

    def _leave_preview(self) -> None:
        self._stack.setCurrentWidget(self._scroll)
        self.profiles.setEnabled(True)

    # ---- changes

    def _change(self, key: str, value: Any) -> None:
        if not fits(key, value):
            return
        profile = self.profiles.profile
        if profile is None:
            self.changed.emit(key, value)
        else:
            self.changed.emit("profiles", put(self._settings().profiles, saying(profile, key, value)))
        self.refresh()

    def _reset(self, key: str) -> None:
        profile = self.profiles.profile
        if profile is None:
            self._change(key, getattr(Settings(), key))
        else:
            self.changed.emit("profiles", put(self._settings().profiles, silent_on(profile, key)))
            self.refresh()

    def _resets(self) -> dict[str, Any]:
        """What resetting everything that is shown would change."""
        settings, profile = self._settings(), self.profiles.profile
        if profile is not None:
            silent = replace(profile, values={})
            return {"profiles": put(settings.profiles, silent)} if profile.values else {}
        usual = Settings()
        keys = self._keys()
        return {key: getattr(usual, key) for key in keys if getattr(settings, key) != getattr(usual, key)}

    def _reset_everything(self) -> None:
        values, profile = self._resets(), self.profiles.profile
        if profile is not None:
            told = self.tr("The profile “{name}” leaves everything to the settings").format(name=profile.name)
        else:
            told = QCoreApplication.translate("PreferencesDialog", "%Ln settings set back", "", len(values))
        self._set_with_undo(values, told)

    def _profile_removed(self, profiles: object, name: str) -> None:
        self._set_with_undo({"profiles": profiles}, self.tr("The profile “{name}” is deleted").format(name=name))

    def _take_incoming(self, values: Mapping[str, Any]) -> None:
        self._leave_preview()
        told = QCoreApplication.translate("PreferencesDialog", "%Ln settings taken from the file", "", len(values))
        self._set_with_undo(values, told)
        self.pages.setFocus()

    def _set_with_undo(self, values: Mapping[str, Any], told: str) -> None:
        before = {key: getattr(self._settings(), key) for key in values}
        self.changed_together.emit(dict(values))
        self.refresh()
        self.told.say(told, lambda: self._undo(before))

    def _undo(self, before: Mapping[str, Any]) -> None:
        self.changed_together.emit(dict(before))
        self.refresh()
