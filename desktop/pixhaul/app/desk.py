"""Joins the window's parts to the services below: who asks for what, and who is told what."""

from PySide6.QtCore import QModelIndex, QObject

from pixhaul.app.aiming import Aiming
from pixhaul.app.care import Care
from pixhaul.app.columns import Columns
from pixhaul.app.culling import Culling
from pixhaul.app.finding import Finding
from pixhaul.app.jobs import Jobs
from pixhaul.app.larger import LargerVersions
from pixhaul.app.looking import Looking
from pixhaul.app.missing import Missing
from pixhaul.app.parts import make_parts
from pixhaul.app.past import Past
from pixhaul.app.patterns import Patterns
from pixhaul.app.planning import Planning
from pixhaul.app.preflight import Preflight
from pixhaul.app.profiles import ListProfile
from pixhaul.app.reports import Reports
from pixhaul.app.run_news import RunNews
from pixhaul.app.run_view import RunView
from pixhaul.app.services import Services
from pixhaul.app.shared_news import SharedNews
from pixhaul.app.similar import Similar
from pixhaul.app.speaking import Speaking
from pixhaul.app.tuning import Tuning
from pixhaul.app.watching import Watching
from pixhaul.app.ways_in import WaysIn
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.qt.given import GivenCommand
from pixhaul.qt.identical import KEY as IDENTICAL_KEY
from pixhaul.qt.states import Notice, QueueState, Totals
from pixhaul.qt.taskbar import TaskBar
from pixhaul.qt.undo import RemoveCommand
from pixhaul.ui.about import AboutDialog
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.gestures import dialog_gestures, grid_gestures, run_gestures, viewer_gestures
from pixhaul.ui.grid_menu import GridMenu
from pixhaul.ui.icons import app_icon
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.notifier import Notifier
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.shortcuts import Groups, ShortcutsDialog
from pixhaul.ui.theme import Theme
from pixhaul.ui.update_row import UpdateRow


class Desk(QObject):
    """The window with everything behind it."""

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self.services = services
        self._theme = theme
        self._closed = False
        self.more_shortcuts: Groups = ()
        """Of the window around this one."""
        outside = self._outside = Outside(parent=self)
        banners = BannerStack(theme)
        self.ways_in = WaysIn(services.reader, banners, self)
        self.tell = self.ways_in.tell
        self.aiming = Aiming(services, banners, self)
        self.parts = make_parts(services, theme, banners, self.ways_in, self.aiming)
        self.aiming.join(self.parts.destination)
        self.window = MainWindow(self.parts, self.ways_in.receive)
        self.ways_in.set_window(self.window)
        self.looking = Looking(services, theme, outside, self.parts.grid, self.window)
        self.viewer = self.looking.viewer
        self._add_settings()
        self._add_commands(outside)
        self._add_pictures(outside)
        self._join_toolbar()
        self._join_list()
        self._join_grid()
        self._join_downloads()
        self._restore()

    # ---- what stands around the widgets

    def _add_settings(self) -> None:
        """How the list is shown and fetched, and where it comes from."""
        services, theme, parts = self.services, self._theme, self.parts
        self.finding = Finding(services, theme, self.window)
        self.tuning = Tuning(services, theme, self.window, self)
        self.past = Past(services, theme, self.window, self.viewer, self.tell)
        self.profile = ListProfile(services, self.aiming, self.tuning, parts.destination.profile, parts.banners)
        self.jobs = Jobs(services, self.aiming, self.tuning, parts.banners)
        self.columns = Columns(services, theme, self.window, self.aiming, self.tuning, self)
        self.preflight = Preflight(services, self.window, lambda: self.ways_in.demo_wanted, self)
        self.preflight.columns_requested.connect(self.columns.show)
        parts.destination.columns_requested.connect(self.columns.choose)
        self.patterns = Patterns(services, parts.pattern, self)
        self.ways_in.takes_text = self.patterns.take
        self.watching = Watching(services, self.tuning, self.window, self)

    def _add_commands(self, outside: Outside) -> None:
        """What is done with the list as a whole, and what is told of it."""
        services, theme = self.services, self._theme
        self.shared_news = SharedNews(services, self.tell, self)
        self.care = Care(services, theme, self.window, lambda: self.jobs.path)
        self.larger = LargerVersions(services, theme, self.window)
        self.reports = Reports(services, self.window, outside)
        self.planning = Planning(services, theme, self.aiming, self.parts.links.list.reveal, self)
        self.run_view = RunView(services, self.window, self.tell, self)
        self.run_news = RunNews(services, self.window, Notifier(app_icon()), TaskBar(), parent=self)

    def _add_pictures(self, outside: Outside) -> None:
        """What is done with single pictures."""
        services, theme = self.services, self._theme
        self._menu = GridMenu(
            self.parts.grid,
            services.filter,
            services.manager.saved_path,
            outside,
            services.copy_loader,
            theme,
            self.tuning.asks_password,
            lambda: services.store.origins.given.keys(),  # noqa: PLW0108 - another list has others
        )
        self.culling = Culling(services, theme, self.window, self.viewer, self._menu, outside, self.tell)
        self.looking.join(self._menu)
        self.similar = Similar(services, theme, self.window, self.viewer, self.culling.marking)
        self.missing = Missing(services, self.window, lambda: self.culling.work.busy)

    @property
    def working(self) -> bool:
        """Whether something is done with this list beside a run, which would end, or tell another list, if it went."""
        return any(one.busy for one in (self.culling, self.care, self.larger, self.reports))

    def set_in_front(self, on: bool) -> None:
        """Whether this is the list that is looked at."""
        self.watching.set_in_front(on)
        self.shared_news.in_front = on

    # ---- who asks for what

    def _join_toolbar(self) -> None:
        bar, manager = self.parts.toolbar, self.services.manager
        bar.list_requested.connect(self.ways_in.open_lists)
        bar.folder_requested.connect(self.ways_in.open_folder)
        bar.address_requested.connect(self.parts.links.add_field.setFocus)
        bar.demo_requested.connect(self.try_demo)
        bar.paste_requested.connect(self.ways_in.paste)
        bar.start_requested.connect(manager.start)
        bar.pause_requested.connect(manager.pause)
        bar.resume_requested.connect(manager.resume)
        bar.stop_requested.connect(manager.stop)
        bar.retry_requested.connect(manager.retry_failed)
        bar.about_requested.connect(self._show_about)
        bar.shortcuts_requested.connect(self._show_shortcuts)
        bar.actions_.plan.triggered.connect(self.planning.show)
        empty = self.parts.empty
        empty.paste_requested.connect(self.ways_in.paste)
        empty.list_requested.connect(self.ways_in.open_lists)
        empty.demo_requested.connect(self.try_demo)

    def _join_list(self) -> None:
        services = self.services
        self.parts.links.add_field.paste_requested.connect(self.ways_in.paste)
        self.parts.links.text_submitted.connect(self.patterns.read)
        self.parts.links.retry_requested.connect(services.manager.retry)
        self.ways_in.demo_begun.connect(services.applier.go_direct)
        self.ways_in.demo_ready.connect(services.manager.start)
        services.model.structure_changed.connect(self._list_changed)

    def _join_grid(self) -> None:
        grid, menu = self.parts.grid, self._menu
        grid.activated.connect(self._view)
        grid.preview.connect(self._view)
        grid.cell_size_changed.connect(lambda size: self.services.choices.change(cell_size=size))
        self.viewer.current_changed.connect(self._follow_viewer)
        menu.view_requested.connect(lambda: self._view(grid.currentIndex()))
        menu.retry_requested.connect(self.culling.retry)
        menu.remove_requested.connect(self._remove)
        menu.given_requested.connect(self._use_given)
        menu.larger_requested.connect(self.larger.look)
        menu.password_requested.connect(self.tuning.ask_password)
        menu.said.connect(lambda text: self.tell(Notice("warning", text, key="outside")))
        self.parts.links.current_item_changed.connect(self._follow_list)
        grid.selectionModel().currentChanged.connect(self._follow_grid)

    def _join_downloads(self) -> None:
        services = self.services
        services.manager.state_changed.connect(self._state_changed)
        services.manager.totals_changed.connect(self._totals)
        services.manager.notice.connect(self.tell)
        services.manager.identical.found.connect(self._tell_suspicious)
        services.manager.identical.notice.connect(self.tell)
        services.manager.finished.connect(self.parts.destination.refresh)
        services.manager.begun.connect(self.parts.destination.refresh)
        manager_told = services.manager.notice
        manager_told.connect(lambda notice: services.log.note(f"{notice.text} {notice.hint}") if notice.text else None)
        self.window.closing.connect(self.close)

    def _tell_suspicious(self, notice: Notice | None) -> None:
        if notice is None:
            self.parts.banners.clear(IDENTICAL_KEY)
        else:
            self.parts.banners.say(notice, (self.tr("Mark as failed"), self.services.manager.identical.refuse))

    def try_demo(self) -> None:
        """Put the demo gallery on the list and fetch it into a folder of its own."""
        if not self.services.store.count(DownloadStatus.COMPLETE):
            folder = self.ways_in.demo_folder()
            self.aiming.use_folder(folder)
        self.ways_in.demo()

    # ---- what happens to the list

    def _list_changed(self) -> None:
        any_listed = self.services.store.listed > 0
        self.window.show_pictures(any_listed)
        if self.services.manager.state is QueueState.IDLE:
            self._state_changed(QueueState.IDLE)
            self._totals(self.services.manager.totals())

    def _remove(self, items: list[int]) -> None:
        if items:
            self.services.undo.push(RemoveCommand(self.services.model, items))

    def _use_given(self, items: list[int]) -> None:
        if items:
            self.services.undo.push(GivenCommand(self.services.model, items))

    def _follow_list(self, item: int) -> None:
        row = self.services.filter.row_of(item)
        # When the grid led, its selection is left as it is.
        if row >= 0 and self.parts.grid.currentIndex().row() != row:
            self.parts.grid.setCurrentIndex(self.services.filter.index(row))

    def _follow_grid(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        lines, item = self.parts.links.list, self.services.filter.item(index.row())
        # When the list led, its selection is left as it is.
        if lines.currentIndex().row() != self.services.model.line(item) - 1:
            lines.reveal(item)

    def _follow_viewer(self, index: QModelIndex) -> None:
        self.parts.grid.setCurrentIndex(index)

    def _view(self, index: QModelIndex) -> None:
        if index.isValid():
            self.viewer.show_index(index)

    # ---- what the downloads tell

    def _state_changed(self, state: QueueState) -> None:
        store = self.services.store
        self.parts.toolbar.set_state(state, can_start=store.count(*UNFINISHED, DownloadStatus.CANCELLED) > 0)
        self.parts.totals.set_paused(state is QueueState.PAUSED)
        if state is QueueState.RUNNING:
            self.aiming.remember_folder()

    def _totals(self, totals: Totals) -> None:
        self.parts.totals.set_totals(totals)
        self.parts.toolbar.set_totals(totals)

    # ---- choices

    def _show_about(self) -> None:
        updates = UpdateRow(self._theme, self.services.shared.updates, self._outside.open_page)
        AboutDialog(self._theme, self.window, updates).open()

    def _show_shortcuts(self) -> None:
        links, grid = self.parts.links, self._menu
        editing = [links.undo_action, links.redo_action, *links.actions_of_list.actions]
        groups: Groups = [
            (self.tr("Anywhere"), self.parts.toolbar.actions_.all),
            (self.tr("In the list of links"), editing),
            (self.tr("In the pictures"), [*grid.actions, *grid_gestures()]),
            (self.tr("Marks and files"), self.culling.shortcuts),
            (self.tr("In the viewer"), [*self.viewer.actions_by_name.values(), *viewer_gestures()]),
            (self.tr("Side by side"), list(self.looking.compare.actions_by_name.values())),
            (self.tr("In the pane of the run"), [self.parts.run.hosts.hold, *run_gestures()]),
            *self.more_shortcuts,
            (self.tr("In dialogs and lists"), dialog_gestures()),
        ]
        ShortcutsDialog(self._theme, groups, self.window).open()

    def _restore(self) -> None:
        choices = self.services.choices
        self.window.restore(choices.window)
        self.tuning.begin()
        Speaking(self.services, self.tuning, lambda: choices.settings.language, self._theme)
        self.run_view.begin()
        self.watching.follow()
        self.parts.toolbar.set_choices(choices.settings.theme, choices.settings.jobs)
        self.aiming.restore()
        self.window.show_pictures(False)

    # ---- begin and end

    def show(self) -> None:
        """Show the window; the record is opened behind it."""
        self.window.show()
        self.window.setFocus()
        self.services.record.open()

    def close(self) -> None:
        """Bring everything to an end, once."""
        if self._closed:
            return
        self._closed = True
        self.looking.close()
        self.care.close()
        self.larger.close()
        self.reports.close()
        self.culling.close()
        self.similar.close()
        self.missing.close()
        self.run_view.close()
        self.run_news.close()
        self.watching.close()
        self.preflight.close()
        self.planning.close()
        self.aiming.close()
        self._save_choices()
        self.services.close()
        self.ways_in.close()

    def _save_choices(self) -> None:
        self.services.choices.window.update(self.window.state())
        if error := self.services.choices.save():
            # The window is going, so only the log can tell; the next start uses the settings before.
            self.services.log.trouble(f"The settings could not be written down: {error.strerror or error}")
