"""The selection handed out: as a zip file, as a table, as a contact sheet."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from pixhaul.app.reports import WRITING_SHOWN_AFTER_MS, thumbnails_of
from pixhaul.app.services import Services
from pixhaul.core.snapshots import selection
from pixhaul.qt.report_writer import Proceed, ReportWriter, Work, Written
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
        self._outside = outside
        self._writer = ReportWriter(self)
        self._writer.progress.connect(self._progress)
        self._writer.finished.connect(self._finished)
        self._late = QTimer(self, singleShot=True, interval=WRITING_SHOWN_AFTER_MS)
        self._late.timeout.connect(lambda: self._under_way(0))

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writer.busy

    def close(self) -> None:
        """Call off what is being written; nothing half-written stays."""
        self._late.stop()
        self._writer.close()

    def ask(self, items: list[int]) -> None:
        """Ask for a file, whose kind says what is written."""
        if not items:
            self._say("info", self.tr("Select some pictures first"))
            return
        if self._writer.busy:
            self._say("info", self.tr("The last export is still being written"))
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
        if not self._writer.busy:
            self._writer.start(path, self._work(path, items))
            self._late.start()

    def _work(self, path: Path, items: list[int]) -> Work:
        store = selection(self._services.store, items, self._writer.rest)
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

    # ---- what is told

    def _progress(self, done: int, total: int) -> None:
        self._late.stop()
        self._under_way(100 * done // max(total, 1))

    def _under_way(self, percent: int) -> None:
        if self._writer.busy:
            told = Notice("info", self.tr("Exporting pictures…"), key=KEY, lasting=True, percent=percent)
            self._window.parts.banners.say(told, (self.tr("Cancel"), self._writer.cancel))

    def _finished(self, written: Written | None) -> None:
        self._late.stop()
        self._window.parts.banners.clear(KEY)
        if written is None:
            return
        path = written.path
        if path is None:
            self._say("error", written.text, written.hint)
            return
        told = Notice("warning" if written.hint else "info", written.text, written.hint, key=KEY)
        self._window.parts.banners.say(told, (self.tr("Show"), lambda: self._show(path)))

    def _show(self, path: Path) -> None:
        sentence = self._outside.show_in_folder(path)
        if sentence:
            self._say("warning", sentence)

    def _say(self, level: str, text: str, hint: str = "") -> None:
        self._window.parts.banners.say(Notice(level, text, hint, key=KEY))
