"""Joins the columns of tables to the list: choosing others, remembering them, and using them the next time."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtWidgets import QMenu

from pixhaul.app.aiming import Aiming
from pixhaul.app.services import Services
from pixhaul.app.tuning import Tuning
from pixhaul.core.items import ItemStore
from pixhaul.core.mappings import ColumnChoice, choice_for, with_choice
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.naming.plan import NamePlan
from pixhaul.naming.template import NameTemplate, joined, parted
from pixhaul.naming.template_error import TemplateError
from pixhaul.qt.adder import Added
from pixhaul.qt.states import Notice, QueueState
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme

if TYPE_CHECKING:
    from pixhaul.ui.columns_dialog import Answered, Asked

_KEY = "mapping"
_MOST_TABLES = 40
"""Tables offered; those that came last."""


class Columns(QObject):
    """Opens the dialog, and does what it was asked for as one step that can be undone."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        window: MainWindow,
        aiming: Aiming,
        tuning: Tuning,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._window = window
        self._aiming = aiming
        self._tuning = tuning
        self._banners: BannerStack = window.parts.banners
        services.adder.added.connect(self._added)

    def choose(self) -> None:
        """The columns of the list's table; of several, the user says which."""
        sheets = self._services.store.origins.sheets
        if len(sheets) == 1:
            self.show(sheets[0])
        elif sheets:
            button = self._window.parts.destination.columns
            menu = QMenu(button)
            menu.setObjectName("tablesMenu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for sheet in sheets[-_MOST_TABLES:]:
                action = menu.addAction(sheet.label.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, sheet=sheet: self.show(sheet))
            menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def show(self, sheet: Sheet) -> None:
        """Open the columns of a table."""
        folder, name = parted(self._aiming.bar.template)
        choice = ColumnChoice((), name, folder)
        pool = QThreadPool.globalInstance()
        # The dialog and what stands in it are read when it is first opened, not before the window shows.
        from pixhaul.ui.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self._theme, sheet, choice, preview, pool, self._window)
        dialog.chosen.connect(lambda columns, chosen: self._use(sheet, columns, chosen))
        dialog.open()

    def _use(self, sheet: Sheet, columns: tuple[int, ...], choice: ColumnChoice) -> None:
        mappings = with_choice(self._services.choices.settings.mappings, sheet.key, choice)
        self._tuning.choose("mappings", mappings)
        self._aiming.use_template(joined(choice.folder, choice.name))
        if columns != sheet.url_columns:
            reader, reading = self._services.reader, self._services.reader.reading
            from pixhaul.intake.again import read_again

            source = partial(read_again, sheet, columns, reading=reading)
            reader.read(lambda _: source(), sheet.label, replaces=(sheet, columns))

    def _added(self, added: Added) -> None:
        """Name the pictures of a table as those of the same columns were named before, and say so."""
        mappings = self._services.choices.settings.mappings
        choices = [choice_for(mappings, sheet.key) for sheet in added.summary.sheets]
        choice = next((choice for choice in choices if choice is not None and choice.name), None)
        if choice is None or added.summary.replaces is not None:
            return
        template, before = joined(choice.folder, choice.name), self._aiming.bar.template
        if template == before or self._services.manager.state is not QueueState.IDLE:
            return
        self._aiming.use_template(template)
        notice = Notice(
            "info",
            self.tr("Columns and names are as you chose them for such a table before"),
            template,
            _KEY,
            lasting=True,
        )
        self._banners.say(notice, (self.tr("Undo"), lambda: self._aiming.use_template(before)))


def preview(asked: Asked) -> Answered:
    """The paths of the first rows of a table under a template, by row. On any thread."""
    from pixhaul.intake.again import read_again
    from pixhaul.ui.columns_dialog import Answered

    store = ItemStore()
    store.append(list(read_again(asked.sheet, asked.url_columns, asked.rows)))
    try:
        template = NameTemplate.parse(joined(asked.folder, asked.name), asked.sheet.names)
    except TemplateError as error:
        return Answered({}, str(error))
    plan = NamePlan(store, template, datetime.now().astimezone().date())
    paths: dict[int, list[str]] = {}
    for item in store.order:
        cell = store.origins.cell(item)
        if cell is not None and store.status[item] not in (DownloadStatus.REFUSED, DownloadStatus.DUPLICATE):
            paths.setdefault(cell.row, []).append(plan.wanted(item).path)
    return Answered(paths)
