"""The buttons that bring settings from a file and put them into one; reading and writing is done elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.theme import Theme

NAME = "pixhaul-settings.json"


class PreferenceFiles(QObject):
    """Asks for the file with the system's dialog, which does not hold up the window."""

    import_requested = Signal(object)
    """Path of a file with settings."""
    export_requested = Signal(object)
    """Path of the file to write."""
    told = Signal(str)
    """What became of it."""

    def __init__(self, theme: Theme, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.take = Button(theme, self.tr("Import…"), kind="quiet", parent=dialog)
        self.take.setObjectName("preferencesImport")
        self.take.setToolTip(self.tr("Read settings from a file; you see what would change before it does"))
        self.take.clicked.connect(self._ask_for_import)
        self.give = Button(theme, self.tr("Export…"), kind="quiet", parent=dialog)
        self.give.setObjectName("preferencesExport")
        self.give.setToolTip(
            self.tr("Write settings and profiles to a file, without passwords, cookies and secret headers")
        )
        self.give.clicked.connect(self._ask_for_export)

    def _ask_for_import(self) -> None:
        dialog = self._ask(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_requested.emit(Path(name)))
        dialog.open()

    def _ask_for_export(self) -> None:
        dialog = self._ask(self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(NAME)
        dialog.fileSelected.connect(lambda name: self.export_requested.emit(Path(name)))
        dialog.open()

    def _ask(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._dialog, title, "", self.tr("Settings ({endings})").format(endings="*.json"))
        dialog.setObjectName("settingsFileDialog")
        return dialog
