"""What happened, handed out: the user's sheet back, reports, sums, bags, and what failed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from pixhaul.app.services import Services
from pixhaul.app.writing import Writing
from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import ENDING, choices_of
from pixhaul.core.snapshots import snapshot
from pixhaul.core.status import SAVED, UNFINISHED
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.qt import locale_words
from pixhaul.qt.report_writer import Proceed, Work
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice, QueueState
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.report.bag import write_bag
from pixhaul.report.contact_sheet import INLINE, Occasion, Thumbnail, write_contact_sheet
from pixhaul.report.failed import failed_addresses, failed_ending, write_failed
from pixhaul.report.jobfile import write_job
from pixhaul.report.sheets import TEXTS, Source, sources_of, write_sheet
from pixhaul.report.sidecars import missing_words
from pixhaul.report.sums import Locate, files, write_sums
from pixhaul.report.writers import write_report
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.open_outside import Outside

KEY, OFFER = "report", "sheet"
Format = tuple[str, str]
"""What a kind of file is called, and its ending with a dot (or nothing)."""
_WORKBOOK = (QT_TRANSLATE_NOOP("Reports", "Workbook"), ".xlsx")
_CSV = (QT_TRANSLATE_NOOP("Reports", "Table"), ".csv")
_SHEETS: dict[str, Sequence[Format]] = {
    ".xlsx": (_WORKBOOK, _CSV),
    ".xlsm": ((QT_TRANSLATE_NOOP("Reports", "Workbook with macros"), ".xlsm"), _WORKBOOK, _CSV),
    ".csv": (_CSV, _WORKBOOK),
    ".tsv": ((QT_TRANSLATE_NOOP("Reports", "Table"), ".tsv"), _CSV, _WORKBOOK),
}


class Reports(QObject):
    """The commands of the report menu. A copy of the list is written on a thread; the list goes on meanwhile."""

    def __init__(self, services: Services, window: MainWindow, outside: Outside) -> None:
        super().__init__(services)
        self._services = services
        self._window = window
        self._writing = Writing(window.parts.banners, outside, KEY, self._under_way, self)
        self._say = self._writing.say
        self.close = self._writing.close  # calls off what is being written; nothing half-written stays
        window.parts.toolbar.actions_.save_job.triggered.connect(self.save_job)
        services.manager.finished.connect(self._run_ended)
        services.manager.state_changed.connect(self._withdraw_offer)
        services.model.structure_changed.connect(self._withdraw_offer)
        actions = window.parts.toolbar.actions_.report
        actions.sheet.triggered.connect(self.save_sheet)
        actions.report.triggered.connect(self.save_report)
        actions.contact_sheet.triggered.connect(self.save_contact_sheet)
        actions.sums.triggered.connect(self.save_sums)
        actions.bag.triggered.connect(self.save_bag)
        actions.copy_failed.triggered.connect(self.copy_failed)
        actions.save_failed.triggered.connect(self.save_failed)

    def _run_ended(self) -> None:
        missing, why = self._services.sidecars.take_missing()
        if missing:
            self._window.parts.banners.say(Notice("warning", translated(missing_words(missing, why)), key="sidecars"))
        self._offer_sheet()

    def _offer_sheet(self) -> None:
        """What a user of a table waits for. It stays: who fetches thousands of rows may be elsewhere when they end."""
        store = self._services.store
        if not sources_of(store.origins.sheets) or store.count(*UNFINISHED):
            return
        if not self._writing.busy:
            self._writing.clear()  # what was saved before is of an earlier run
        hint = self.tr("With path and size, or the reason, beside each row.")
        told = Notice("info", self.tr("Your sheet is ready to save"), hint, key=OFFER, lasting=True)
        self._window.parts.banners.say(told, (self.tr("Save the sheet with results…"), self.save_sheet))

    def _withdraw_offer(self) -> None:
        """Other results are on their way, or the table has left the list."""
        idle = self._services.manager.state is QueueState.IDLE
        if not (idle and sources_of(self._services.store.origins.sheets)):
            self._window.parts.banners.clear(OFFER)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writing.busy

    # ---- what the user asks

    def save_sheet(self) -> None:
        """The table that the list came from, with what happened beside each row."""
        sources = sources_of(self._services.store.origins.sheets)
        if not sources:
            self._say(
                "info",
                self.tr("This list came from no table"),
                self.tr("Save a report instead: it has a row for each line."),
            )
        elif len(sources) == 1:
            self._choose_sheet(sources[0])
        else:
            dialog = QInputDialog(self._window)
            dialog.setObjectName("sheetDialog")
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle(self.tr("Save the sheet with results"))
            dialog.setLabelText(self.tr("The list came from several tables. Which one?"))
            labels = [f"{number}. {source.label}" for number, source in enumerate(sources, 1)]
            dialog.setComboBoxItems(labels)
            dialog.textValueSelected.connect(lambda label: self._choose_sheet(sources[labels.index(label)]))
            dialog.open()

    def save_report(self) -> None:
        """One row for each line of the list."""
        formats = (_CSV, _WORKBOOK, ("JSON", ".json"), (self.tr("JSON lines"), ".jsonl"))
        self._ask(self.tr("Save report"), f"{self._name}-report.csv", formats, self._write_report)

    def save_contact_sheet(self) -> None:
        """A page to look at and to print."""
        name = f"{self._name}-contact-sheet.html"
        self._ask(self.tr("Save contact sheet"), name, ((self.tr("Web page"), ".html"),), self._write_contact_sheet)

    def save_sums(self) -> None:
        """Checksums beside the pictures."""
        if self._any_saved():
            self._ask(self.tr("Save SHA256SUMS"), "SHA256SUMS", ((self.tr("Checksums"), ""),), self._write_sums)

    def save_bag(self) -> None:
        """Copies with checksums and provenance."""
        if self._any_saved():
            formats = ((self.tr("Zip file"), ".zip"), (self.tr("Folder"), ""))
            self._ask(self.tr("Save as BagIt bag"), f"{self._name}-bag.zip", formats, self._write_bag, beside=True)

    def save_job(self) -> None:
        """The whole list in one file, to be opened, fetched again or verified elsewhere."""
        if not len(self._services.store):
            self._say("info", self.tr("There is nothing to save yet"), self.tr("Add some links first."))
        else:
            self._ask(self.tr("Save job as"), f"{self._name}{ENDING}", ((self.tr("Job"), ENDING),), self._write_job)

    def save_failed(self) -> None:
        """The rows that have no picture, to be mended elsewhere."""
        ending = failed_ending(self._services.store)
        formats: list[Format] = [_CSV, (self.tr("Addresses"), ".txt")]
        formats.sort(key=lambda one: one[1] != ending)
        self._ask(self.tr("Save failed rows as"), f"{self._name}-failed{ending}", formats, self._write_failed)

    def copy_failed(self) -> None:
        """The addresses that failed, to the clipboard."""
        text = failed_addresses(self._services.store)
        if text:
            QGuiApplication.clipboard().setText(text)
            copied = text.count("\n")
            self._say("info", QCoreApplication.translate("Reports", "%Ln failed addresses were copied", "", copied))
        else:
            self._say("info", self.tr("Nothing has failed"))

    # ---- where to

    def _choose_sheet(self, source: Source) -> None:
        formats = _SHEETS[".csv" if source.ending in TEXTS and source.ending != ".tsv" else source.ending]
        if len(source.sheets) > 1:
            formats = [one for one in formats if one != _CSV]
        self._ask(self.tr("Save the sheet with results"), source.proposed, formats, partial(self._write_sheet, source))

    def _ask(
        self, title: str, name: str, formats: Sequence[Format], write: Callable[[Path], None], *, beside: bool = False
    ) -> None:
        """Ask for a file, which the system's dialog does not replace unasked. ``beside``: beside the destination."""
        if self._writing.busy:
            self._say("info", self.tr("A report is still being written"), self.tr("Try again when it is done."))
            return
        folder = self._services.manager.folder
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName("saveDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        endings = {
            f"{QCoreApplication.translate('Reports', word)} (*{ending})": ending.lstrip(".") for word, ending in formats
        }
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix(next(iter(endings.values())))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings.get(chosen, "")))
        dialog.setDirectory(str(folder.parent if beside else folder))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
        dialog.open()

    @property
    def _name(self) -> str:
        """What the list is called in the names of files."""
        sheets = self._services.store.origins.sheets
        if sheets and sheets[0].path is not None:
            return sheets[0].path.stem
        return self._services.manager.folder.name or "pixhaul"

    def _any_saved(self) -> bool:
        if not self._services.store.count(*SAVED):
            self._say("info", self.tr("There are no saved pictures yet"), self.tr("Start the list first."))
            return False
        return True

    # ---- the writing

    def _write_sheet(self, source: Source, path: Path) -> None:
        self._window.parts.banners.clear(OFFER)  # it was taken up, also when the menu was the way
        store = snapshot(self._services.store, self._writing.rest)
        self._start(path, lambda _proceed: (self.tr("The sheet was saved"), write_sheet(path, store, source)))

    def _write_report(self, path: Path) -> None:
        store = snapshot(self._services.store, self._writing.rest)

        def work(_proceed: Proceed) -> tuple[str, str]:
            write_report(path, store)
            return self.tr("The report was saved"), ""

        self._start(path, work)

    def _write_contact_sheet(self, path: Path) -> None:
        store, locate = self._taken()
        seconds = self._services.manager.totals().elapsed
        occasion = Occasion(self._name, datetime.now().astimezone(), seconds)
        thumbnails = self._services.workshop.thumbnails

        def work(_proceed: Proceed) -> tuple[str, str]:
            write_contact_sheet(path, store, thumbnails_of(store, locate, thumbnails), occasion)
            return self.tr("The contact sheet was saved"), ""

        self._start(path, work)

    def _write_sums(self, path: Path) -> None:
        store, locate = self._taken()

        def work(_proceed: Proceed) -> tuple[str, str]:
            count = write_sums(path, store, locate)
            return QCoreApplication.translate("Reports", "The checksums of %Ln picture(s) were saved", "", count), ""

        self._start(path, work)

    def _write_bag(self, path: Path) -> None:
        store, locate = self._taken()
        folder = self._services.manager.folder

        def work(proceed: Proceed) -> tuple[str, str]:
            bagged = write_bag(path, store, locate, folder, proceed=proceed)
            text = QCoreApplication.translate("Reports", "%Ln picture(s) packed into {file}", "", bagged.files)
            return text.replace("{file}", path.name), _left_out(len(bagged.left_out))

        self._start(path, work)

    def _write_job(self, path: Path) -> None:
        store = snapshot(self._services.store, self._writing.rest)
        choices = choices_of(self._services.settings_of_list())

        def work(_proceed: Proceed) -> tuple[str, str]:
            write_job(path, store, choices, self._writing.rest)
            return self.tr("The job was saved"), ""

        self._start(path, work)

    def _write_failed(self, path: Path) -> None:
        store = snapshot(self._services.store, self._writing.rest)

        def work(_proceed: Proceed) -> tuple[str, str]:
            return QCoreApplication.translate("Reports", "%Ln failed row(s) saved", "", write_failed(path, store)), ""

        self._start(path, work)

    def _taken(self) -> tuple[ItemStore, Locate]:
        """The list as it is now, and where its files lie, for another thread."""
        store = snapshot(self._services.store, self._writing.rest)
        return store, self._services.manager.saved_files.of(store).path

    def _start(self, path: Path, work: Work) -> None:
        if self._writing.busy:
            self._say("info", self.tr("A report is still being written"), self.tr("Try again when it is done."))
        else:
            self._writing.start(path, work)

    def _under_way(self, share: float | None) -> Notice:
        if share is None:
            text = self.tr("Writing the report…")
        else:
            text = self.tr("Copying pictures… {share}").format(share=locale_words.percent(share))
        return Notice("info", text, key=KEY, lasting=True)


def thumbnails_of(store: ItemStore, locate: Locate, thumbnails: ThumbnailStore | None) -> Thumbnail:
    """Small pictures from the cache, or made anew of the files. Used on the writer's thread."""
    from pixhaul.imaging.small_pictures import small_pictures  # reads Pillow: not before the window shows

    saved = ((path, digest) for _, path, digest in islice(files(store, locate), INLINE))
    return small_pictures({digest: path for path, digest in saved}, thumbnails)


def _left_out(number: int) -> str:
    if not number:
        return ""
    return QCoreApplication.translate("Reports", "%Ln pictures are not as saved any more and left out.", "", number)
