"""Settings from a file and into one: read and written on a thread of the pool, shown in the preferences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pixhaul.app.services import Services
from pixhaul.core import jsonfile
from pixhaul.core.settings_file import MOST_BYTES, SettingsFileError, exported, incoming, secret_headers
from pixhaul.qt.sentences import translated

if TYPE_CHECKING:
    from pixhaul.ui.preferences import PreferencesDialog


class Exchange(QObject):
    """Joined to each preferences dialog as it is opened. What comes back finds out whether that is still open."""

    def __init__(self, services: Services, dialog: Callable[[], PreferencesDialog | None]) -> None:
        super().__init__(services)
        self._services = services
        self._dialog = dialog

    def join(self, dialog: PreferencesDialog) -> None:
        """Do what this dialog asks for."""
        dialog.files.import_requested.connect(self.read)
        dialog.files.export_requested.connect(self.write)

    def read(self, path: Path) -> None:
        """Show what a file would change."""
        present = self._services.choices.settings

        def work() -> None:
            try:
                with path.open("rb") as file:
                    found = incoming(file.read(MOST_BYTES + 1), present)
            except SettingsFileError as error:
                told = f"{translated(error.message)}. {translated(error.hint)}"
                self._back(lambda dialog: dialog.told.say(told))
            except OSError as error:
                text = self.tr("{name} cannot be read: {why}")
                told = text.format(name=path.name, why=error.strerror or error)
                self._back(lambda dialog: dialog.told.say(told))
            else:
                self._back(lambda dialog: dialog.show_incoming(path.name, found))

        self._services.manager.pool.submit(work)

    def write(self, path: Path) -> None:
        """Write what may leave this computer, beside its place and then there as a whole."""
        settings = self._services.choices.settings
        values, secrets = exported(settings), secret_headers(settings)

        def work() -> None:
            try:
                jsonfile.write_object(path, values)
            except OSError as error:
                text = self.tr("{name} could not be written: {why}")
                told = text.format(name=path.name, why=error.strerror or error)
                self._back(lambda dialog: dialog.told.say(told))
            else:
                self._back(lambda dialog: dialog.told.say(_written(path.name, secrets)))

        self._services.manager.pool.submit(work)

    def _back(self, use: Callable[[PreferencesDialog], None]) -> None:
        def run() -> None:
            dialog = self._dialog()
            if dialog is not None:
                use(dialog)

        self._services.manager.pool.call(run)


def _written(name: str, secrets: int) -> str:
    if not secrets:
        return QCoreApplication.translate("Exchange", "The settings are in {name}").format(name=name)
    text = QCoreApplication.translate(
        "Exchange", "The settings are in {name}, without %Ln headers that may be secret", "", secrets
    )
    return text.format(name=name)
