"""The profile of a list: chosen beside its destination, laid over the settings, kept with it in the record."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from pixhaul.app.aiming import Aiming
from pixhaul.app.services import Services
from pixhaul.app.tuning import Tuning
from pixhaul.core.options import RunOptions
from pixhaul.core.profiles import kept_with_job, profile_of, with_profile
from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.profile_picker import ProfilePicker

KEY = "profile"


class ListProfile(QObject):
    """One for each list. What the profile does not say comes from the settings, whenever they change."""

    changed = Signal()
    """Another profile, or other values in it."""

    def __init__(
        self, services: Services, aiming: Aiming, tuning: Tuning, picker: ProfilePicker, banners: BannerStack
    ) -> None:
        super().__init__(services)
        self._services = services
        self._aiming = aiming
        self._tuning = tuning
        self._picker = picker
        self._banners = banners
        self._key = ""
        self._shown: Profile | None = None
        services.applier.obey(services.manager, lambda: self.settings)
        services.settings_of_list = lambda: self.settings
        services.options_of_list = self._options
        services.shared.turns.changed.connect(self._turn_changed)
        services.begun_anew.connect(self._begin_anew)
        services.recalled.connect(self.recall)
        tuning.chosen.connect(self._setting_changed)
        picker.chosen.connect(self.choose)
        picker.make_requested.connect(lambda: tuning.show_profiles(self._key))
        self._show()

    @property
    def profile(self) -> Profile | None:
        """The profile of the list; None when it goes by the settings alone."""
        return profile_of(self._services.choices.settings.profiles, self._key)

    @property
    def settings(self) -> Settings:
        """The settings as this list goes by them."""
        return with_profile(self._services.choices.settings, self.profile)

    def choose(self, key: str) -> None:
        """Go by this profile from now on; an empty key means the settings alone."""
        before = self.settings.name_template
        self._key = key if profile_of(self._services.choices.settings.profiles, key) is not None else ""
        self._services.manager.ledger().choose(kept_with_job(self.profile))
        self._banners.clear(KEY)
        if self.settings.name_template != before:
            self._aiming.lend_template(self.settings.name_template)
        self._apply()

    def lead(self) -> None:
        """Have the network used as this list wants it, unless another one is at work."""
        if self._services.shared.turns.running in {None, self._services.turn}:
            self._services.applier.lead(lambda: self.settings)

    def _options(self) -> RunOptions:
        """For work beside the run, such as a check for changes."""
        self.lead()
        return self._services.applier.options_for(self._services.manager)

    def recall(self, options: Mapping[str, Any]) -> None:
        """A list came back from the record, with its folder and its template: bring its profile back as well."""
        key, name = options.get("profile"), options.get("profile_name")
        self._key = key if isinstance(key, str) else ""
        if self._key and self.profile is None:
            self._key = ""
            told = self.tr("The profile “{name}” of this list is gone").format(name=name or "?")
            hint = self.tr("The list goes by your settings until you choose another one.")
            self._banners.say(Notice("warning", told, hint, KEY))
        self._aiming.lent = self.settings.name_template
        self._apply()

    def _begin_anew(self) -> None:
        before, self._key = self.settings.name_template, ""
        self._banners.clear(KEY)
        if self.settings.name_template != before:
            self._aiming.lend_template(self.settings.name_template)
        self._apply()

    def _apply(self) -> None:
        self._show()
        self.lead()
        self._services.applier.apply()
        self.changed.emit()

    def _show(self) -> None:
        self._shown = self.profile
        self._picker.show_profiles(self._services.choices.settings.profiles, self._key if self._shown else "")

    def _turn_changed(self) -> None:
        if self._services.shared.turns.running is self._services.turn:
            self.lead()

    def _setting_changed(self, key: str) -> None:
        if key == "name_template" and self._services.manager.ledger().job is None:
            self._aiming.lend_template(self.settings.name_template)
        if key != "profiles":
            return
        before, now = self._shown, self.profile
        if kept_with_job(before) != kept_with_job(now):
            self._services.manager.ledger().choose(kept_with_job(now))
        if _name_of(before) != _name_of(now):
            self._aiming.lend_template(self.settings.name_template)
        self._show()
        self.changed.emit()


def _name_of(profile: Profile | None) -> Any:
    return profile.values.get("name_template") if profile is not None else None
