"""Joins the run pane to the downloads: what is measured, when it is shown, and how it is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from pixhaul.app.run_export import picture_of, write_figures, write_picture
from pixhaul.app.services import Services
from pixhaul.qt.report_writer import ReportWriter, Written
from pixhaul.qt.states import Notice, Totals
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.run_pane import RunPage

_SAVED = "run-saved"


class RunView(QObject):
    """The pane follows the two commands and the commands follow the pane."""

    def __init__(
        self, services: Services, window: MainWindow, tell: Callable[[Notice], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manager = services.manager
        self._window = window
        self._tell = tell
        self._pane = window.parts.run
        self._actions = window.parts.toolbar.actions_
        self._totals = Totals()
        self._writer = ReportWriter(self)
        self._writer.finished.connect(self._written)
        self._manager.totals_changed.connect(self._follow)
        self._actions.run.toggled.connect(self._show)
        self._actions.hosts.toggled.connect(self._show_hosts)
        self._pane.page_changed.connect(lambda _page: self._match())
        self._pane.close_requested.connect(lambda: self._actions.run.setChecked(False))
        self._pane.export_requested.connect(self._export)

    def begin(self) -> None:
        """Show the pane, or not, as it was when the window was closed."""
        self._actions.run.setChecked(self._window.run_wanted)
        self._match()

    def close(self) -> None:
        """Call off what is being written."""
        self._writer.close()

    def _follow(self, totals: Totals) -> None:
        self._totals = totals
        self._manager.trace.sample()
        if self._pane.isVisible():
            self._pane.set_totals(totals)

    def _show(self, shown: bool) -> None:
        self._window.show_run(shown)
        self._pane.set_totals(self._totals)
        self._match()

    def _show_hosts(self, shown: bool) -> None:
        if shown:
            self._pane.show_page(RunPage.HOSTS)
            self._actions.run.setChecked(True)
        elif self._pane.page is RunPage.HOSTS:
            self._actions.run.setChecked(False)

    def _match(self) -> None:
        """The command for the hosts is ticked while they are shown."""
        self._actions.hosts.setChecked(self._actions.run.isChecked() and self._pane.page is RunPage.HOSTS)

    # ---- saving

    def _export(self, kind: str) -> None:
        if not self._manager.trace.seconds:
            self._tell(
                Notice("info", self.tr("There is nothing to save yet"), self.tr("Start the list first."), _SAVED)
            )
            return
        names = {
            "png": (self.tr("Save the chart as a picture"), self.tr("Picture (*.png)")),
            "csv": (self.tr("Save the figures as a table"), self.tr("Table (*.csv)")),
        }
        title, kinds = names[kind]
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName("saveRun")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(kind)
        dialog.setDirectory(str(self._manager.folder))
        dialog.selectFile(f"{self._manager.folder.name or 'pixhaul'}-run.{kind}")
        dialog.fileSelected.connect(lambda chosen: self._write(kind, Path(chosen)))
        dialog.open()

    def _write(self, kind: str, path: Path) -> None:
        """What is to be written is taken now; the writing is done on a thread."""
        done = self.tr("The figures were saved") if kind == "csv" else self.tr("The chart was saved")
        chart = self._pane.chart
        if kind == "csv" or chart is None:
            rows = self._manager.trace.table()
            self._writer.start(path, lambda _proceed: (done, write_figures(path, rows)))
        else:
            image = picture_of(chart)
            self._writer.start(path, lambda _proceed: (done, write_picture(path, image)))

    def _written(self, ended: Written | None) -> None:
        if ended is not None:
            level = "info" if ended.path is not None else "error"
            self._tell(Notice(level, ended.text, ended.hint, _SAVED))
