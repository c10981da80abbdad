"""The selection handed out: as a zip file, as a table, as a contact sheet."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from pixhaul.app.reports import thumbnails_of
from pixhaul.app.services import Services
from pixhaul.app.writing import Writing
from pixhaul.core.snapshots import selection
from pixhaul.qt.report_writer import Proceed, Work
from pixhaul.qt.states import Notice
from pixhaul.report.contact_sheet import Occasion, write_contact_sheet
from pixhaul.report.packed import write_zip
from pixhaul.report.writers import write_report
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.open_outside import Outside

KEY = "export"


class Exporting(QObject):
    """Writes on a thread of its own, from a copy of the list; what is written is put in place as a whole."""

    def __init__(self, services: Services, window: MainWindow, outside: Outside) -> None:
        super().__init__(services)
        self._services = services
        self._window = window
        self._writing = Writing(window.parts.banners, outside, KEY, self._under_way, self)
        self.close = self._writing.close  # calls off what is being written; nothing half-written stays

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writing.busy

    def ask(self, items: list[int]) -> None:
        """Ask for a file, whose kind says what is written."""
        if not items:
            self._writing.say("info", self.tr("Select some pictures first"))
            return
        if self._writing.busy:
            self._writing.say("info", self.tr("The last export is still being written"))
            return
        kinds = {
            self.tr("Zip file with the pictures (*.zip)"): "zip",
            self.tr("Table (*.csv)"): "csv",
            self.tr("JSON (*.json)"): "json",
            self.tr("Contact sheet (*.html)"): "html",
        }
        dialog = QFileDialog(self._window, self.tr("Export selection"))
        dialog.setObjectName("exportDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("zip")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds.get(chosen, "zip")))
        folder = self._services.manager.folder
        dialog.setDirectory(str(folder.parent))
        dialog.selectFile(f"{folder.name or 'pixhaul'}-{self.tr('selection')}.zip")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), items))
        dialog.open()

    def write(self, path: Path, items: list[int]) -> None:
        """Write these entries into a file whose ending says as what."""
        if not self._writing.busy:
            self._writing.start(path, self._work(path, items))

    def _work(self, path: Path, items: list[int]) -> Work:
        store = selection(self._services.store, items, self._writing.rest)
        locate = self._services.manager.saved_files.of(store).path
        thumbnails = self._services.workshop.thumbnails
        texts: dict[str, str] = {
            "zip": self.tr("The pictures were packed into {name}"),
            "left": self.tr("Files that are not as saved any more were left out: {number}"),
            "table": self.tr("The table was saved"),
            "sheet": self.tr("The contact sheet was saved"),
        }

        def pack(proceed: Proceed) -> tuple[str, str]:
            packed = write_zip(path, store, locate, proceed=proceed)
            left = len(packed.left_out)
            return texts["zip"].format(name=path.name), texts["left"].format(number=left) if left else ""

        def table(_proceed: Proceed) -> tuple[str, str]:
            write_report(path, store)
            return texts["table"], ""

        def sheet(_proceed: Proceed) -> tuple[str, str]:
            occasion = Occasion(path.stem, datetime.now().astimezone())
            write_contact_sheet(path, store, thumbnails_of(store, locate, thumbnails), occasion)
            return texts["sheet"], ""

        kinds: dict[str, Callable[[Proceed], tuple[str, str]]] = {".zip": pack, ".html": sheet, ".htm": sheet}
        return kinds.get(path.suffix.lower(), table)

    def _under_way(self, share: float | None) -> Notice:
        percent = int(100 * (share or 0))
        return Notice("info", self.tr("Exporting pictures…"), key=KEY, lasting=True, percent=percent)
