"""Where pictures go and what they are called: joins the bottom bar to the downloads and to what is remembered."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pixhaul.app.services import Services
from pixhaul.app.ways_in import DEMO_PREFIX
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.naming.columns import column_names, read_template, trusted_template
from pixhaul.naming.plan import first_path
from pixhaul.naming.template import example
from pixhaul.naming.template_error import TemplateError
from pixhaul.qt.destination import Destination
from pixhaul.qt.states import Notice, QueueState
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.destination_bar import TEMPLATES, DestinationBar

RECENT_FOLDERS = 8
KEY, USUAL = "name", TEMPLATES[0]


class Aiming(QObject):
    """Follows folder and name as they are typed; the bar gets its example from :meth:`example`."""

    aimed = Signal()
    """Pictures go elsewhere, or are called otherwise, from now on."""

    def __init__(self, services: Services, banners: BannerStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._banners = banners
        self._misfit = False
        self.lent = ""
        """The template that a profile has put into the bar."""
        self._bar: DestinationBar | None = None
        self._columns: list[str] = []
        # Batches of a long list come many times a second; the example need not.
        self._later = QTimer(self, singleShot=True, interval=200)
        self._later.timeout.connect(self._look_at_list)
        services.model.structure_changed.connect(self._later.start)

    @property
    def bar(self) -> DestinationBar:
        """The bar that was joined."""
        assert self._bar is not None
        return self._bar

    def join(self, bar: DestinationBar) -> None:
        """Follow this bar."""
        self._bar = bar
        bar.folder_changed.connect(lambda _folder: self._folder_changed())
        bar.field.editingFinished.connect(self._changed)
        bar.template_changed.connect(lambda _template: self._changed())

    def restore(self) -> None:
        """Show what was chosen the last time."""
        choices = self._services.choices
        self.bar.set_folder(choices.folder)
        self.bar.set_template(choices.template.text)
        self.bar.set_recent([Path(name) for name in self._recent()])

    def close(self) -> None:
        """The window is going."""
        self._services.model.structure_changed.disconnect(self._later.start)
        self._later.stop()

    def example(self, text: str) -> str:
        """The name of the first picture under a template. Raises TemplateError."""
        store, today = self._services.store, datetime.now().astimezone().date()
        template = read_template(text, store)
        first = next(store.ids(frozenset(UNFINISHED) | {DownloadStatus.COMPLETE}), None)
        if first is None:
            return example(template, today)
        return first_path(store, first, template, today)

    def use_folder(self, folder: Path) -> None:
        """Show this folder and save there."""
        self.bar.set_folder(folder)
        self._aim(folder)

    def use_template(self, text: str) -> None:
        """Show this template, which can be used, and name files by it."""
        self.bar.set_template(text)
        self._changed()

    def lend_template(self, text: str) -> None:
        """Show a template that is the choice of a profile, and name files by it: it is not remembered as the user's."""
        self.lent = text
        self.bar.set_template(text)
        self._aim(self.bar.folder)
        self._judge_name()

    def remember_folder(self) -> None:
        """The folder is used now: offer it again the next time."""
        folder = str(self._services.manager.folder)
        if Path(folder).name.startswith(DEMO_PREFIX):
            return
        recent = [folder, *(name for name in self._recent() if name != folder)][:RECENT_FOLDERS]
        self._services.choices.window["folders"] = recent
        self.bar.set_recent([Path(name) for name in recent])

    def _recent(self) -> list[str]:
        known = self._services.choices.window.get("folders")
        return [name for name in known if isinstance(name, str)] if isinstance(known, list) else []

    def _folder_changed(self) -> None:
        """A half-typed path is no choice while pictures are on their way."""
        running = self._services.manager.state is QueueState.RUNNING
        if not (running and self.bar.field.isModified()):
            self._changed()

    def _changed(self) -> None:
        choices = self._services.choices
        choices.change(destination=str(self.bar.folder))
        if self.bar.template != self.lent:
            choices.change(name_template=self.bar.template)
        self._aim(self.bar.folder)
        self._judge_name()

    def _aim(self, folder: Path) -> None:
        template = trusted_template(self.bar.template, self._services.store)
        self._services.manager.set_destination(Destination(folder, template))
        self.aimed.emit()

    def _look_at_list(self) -> None:
        """Other lines may have other columns, and another first picture."""
        columns = column_names(self._services.store)
        if columns != self._columns:
            self._columns = columns
            self.bar.set_columns(columns)
        self.bar.refresh_example()
        self._judge_name()

    def _judge_name(self) -> None:
        """Say it before the first byte when the name is built of columns that only another list had."""
        try:
            read_template(self.bar.template, self._services.store)
            misfit = False
        except TemplateError:
            misfit = True
        if misfit and not self._misfit:
            hint = self.tr("It was made for another list. Without those columns the names would be odd.")
            text = self.tr("The name asks for columns that this list does not have")
            told = Notice("warning", text, hint, KEY, everywhere=True)
            self._banners.say(told, (self.tr("Use the usual name"), lambda: self.use_template(USUAL)))
        elif self._misfit and not misfit:
            self._banners.clear(KEY)
        self._misfit = misfit
