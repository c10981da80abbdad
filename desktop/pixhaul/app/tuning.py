"""Joins what the user sets of the network: preferences, unverified hosts, passwords."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pixhaul.app.exchange import Exchange
from pixhaul.app.services import Services
from pixhaul.core.addresses import host_of, without_credentials
from pixhaul.core.errors import STATUS_SENTENCES, PasswordNeeded
from pixhaul.core.status import RETRYABLE
from pixhaul.qt.states import Notice
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme

if TYPE_CHECKING:
    from pixhaul.ui.preferences import PreferencesDialog

_ASKS = frozenset({STATUS_SENTENCES[401][0], PasswordNeeded.template})


class Tuning(QObject):
    """Every change is applied at once and written down at once."""

    chosen = Signal(str)
    """Name of a setting that was changed."""

    def __init__(self, services: Services, theme: Theme, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._window = window
        self._preferences: PreferencesDialog | None = None
        self._exchange = Exchange(services, lambda: self._preferences)
        services.choices.writer.failed.connect(self._not_written)
        services.shared.changed.connect(self._changed_beside)
        parts = window.parts
        bar = parts.toolbar
        bar.theme_chosen.connect(lambda name: self.choose("theme", name))
        bar.jobs_chosen.connect(lambda jobs: self.choose("jobs", jobs))
        bar.preferences_requested.connect(self.show_preferences)
        parts.strip.change_requested.connect(lambda: self.show_preferences("insecure_hosts"))

    def begin(self) -> None:
        """Show what the settings say, before the window is shown."""
        settings = self._services.choices.settings
        self._dress()
        self._window.parts.strip.set_hosts(settings.insecure_hosts)
        self._services.log.set_on(settings.keep_log)
        self._services.applier.begin()
        self._tell_of_bad_file()

    def choose(self, key: str, value: Any) -> None:
        """Set one setting, which fits, and let it take effect."""
        self.choose_all({key: value})

    def choose_all(self, values: Mapping[str, Any]) -> None:
        """Set these settings, which fit, and let them take effect together."""
        services = self._services
        services.choices.change(**values)
        settings = services.choices.settings
        self._dress()
        if "keep_log" in values:
            services.log.set_on(settings.keep_log)
        if "insecure_hosts" in values:
            self._window.parts.strip.set_hosts(settings.insecure_hosts)
        services.applier.apply()
        services.follow_settings()
        for key in values:
            self.chosen.emit(key)
        self._window.parts.toolbar.set_choices(settings.theme, settings.jobs)
        if self._preferences is not None:
            self._preferences.refresh()
        services.choices.write()
        services.shared.changed.emit(self, list(values))

    def _dress(self) -> None:
        settings = self._services.choices.settings
        self._theme.set_mode(settings.theme)  # type: ignore[arg-type]
        self._theme.set_contrast(settings.contrast)  # type: ignore[arg-type]
        self._theme.set_less_motion(settings.less_motion)

    def _changed_beside(self, other: object, keys: list[str]) -> None:
        """Settings were changed in the window of another list."""
        if other is self:
            return
        settings = self._services.choices.settings
        self._window.parts.strip.set_hosts(settings.insecure_hosts)
        self._services.follow_settings()
        self._window.parts.toolbar.set_choices(settings.theme, settings.jobs)
        for key in keys:
            self.chosen.emit(key)
        if self._preferences is not None:
            self._preferences.refresh()

    def _tell_of_bad_file(self) -> None:
        """Once: the file is aside, and the next start finds none or a sound one."""
        aside, self._services.choices.aside = self._services.choices.aside, None
        if aside is not None:
            told = self.tr("The settings could not be read, so the usual ones hold")
            hint = self.tr("The old file is kept as {name}.").format(name=aside.name)
            self._services.applier.notice.emit(Notice("warning", told, hint, "settings", everywhere=True))

    def _not_written(self, path: Path, error: OSError) -> None:
        if path == self._services.choices.paths.settings:
            hint = self.tr("They hold until Pixhaul is closed. Check that its folder can be written to.")
            told = self.tr("The settings could not be written down: {why}").format(why=error.strerror or error)
            self._services.applier.notice.emit(Notice("warning", told, hint, "settings", everywhere=True))

    def show_preferences(self, key: str = "") -> None:
        """Open the preferences, at one setting if it is named."""
        if self._preferences is None:
            # The dialog and what stands in it are read when it is first opened, not before the window shows.
            from pixhaul.ui.preferences import PreferencesDialog

            dialog = PreferencesDialog(self._theme, lambda: self._services.choices.settings, self._window)
            dialog.changed.connect(self.choose)
            dialog.changed_together.connect(self.choose_all)
            dialog.proxy_password.connect(self._services.applier.use_proxy_password)
            dialog.destroyed.connect(self._preferences_gone)
            self._exchange.join(dialog)
            self._preferences = dialog
        self._preferences.show()
        self._preferences.raise_()
        self._preferences.activateWindow()
        if key:
            self._preferences.reveal(key)

    def show_profiles(self, key: str) -> None:
        """Open the preferences at the settings of this profile; without a key at those of all lists."""
        self.show_preferences()
        if self._preferences is not None:
            self._preferences.show_scope(key)

    def _preferences_gone(self) -> None:
        self._preferences = None

    # ---- passwords

    def asks_password(self, item: int) -> bool:
        """Whether an entry failed because its server asks for a password."""
        failure = self._services.store.failure(item)
        return failure is not None and failure.message in _ASKS and self._services.store.state(item) in RETRYABLE

    def ask_password(self, item: int) -> None:
        """Ask the user for the password of an entry's server."""
        url = without_credentials(self._services.store.urls[item])
        from pixhaul.ui.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._theme, url, self._window)
        dialog.entered.connect(self._use_password)
        self._services.applier.login_found.connect(dialog.offer)
        dialog.open()
        self._services.applier.find_login(url)

    def _use_password(self, url: str, user: str, password: str, keep: bool) -> None:
        services = self._services
        services.applier.use_login(url, user, password, keep)
        host = host_of(url)
        failed = list(services.store.ids(RETRYABLE))
        same = [item for item in failed if host_of(services.store.urls[item]) == host and self.asks_password(item)]
        services.manager.retry(same)
