"""Keeping, rejecting and rating pictures, and what follows: the trash, other folders, and what is handed out."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from pixhaul.app.exporting import Exporting
from pixhaul.app.services import Services
from pixhaul.core.marks import Marked, Verdict
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt.file_work import FileWork
from pixhaul.qt.filed import Files
from pixhaul.qt.marking import Marking
from pixhaul.qt.moving import Moving
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.states import Notice
from pixhaul.qt.throwing import Throwing
from pixhaul.ui.cull_strip import CullStrip
from pixhaul.ui.culling_actions import FileActions, MarkActions
from pixhaul.ui.grid_menu import GridMenu
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.mark_label import MarkLabel
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer
from pixhaul.ui.viewer_bars import ViewerHead

KEY = "files"
_SAVED = bytes(state in SAVED for state in range(256))
_GO_ON = "goOnAfterMarking"
"""Name of the remembered choice among the states of the window."""


class Culling(QObject):
    """Joins the keys of grid and viewer to marks and files."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        window: MainWindow,
        viewer: Viewer,
        menu: GridMenu,
        outside: Outside,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__(window)  # it goes with the parts that it fills
        self._services = services
        self._window = window
        self._viewer = viewer
        self._tell = tell
        self._viewed = -1
        """Id of the entry that the viewer shows."""
        manager = services.manager
        files = Files(
            services.store,
            manager.saved_path,
            manager.ledger,
            manager.saved_files.root,
            lambda: manager.folder,
            manager.release_name,
        )
        self.work = FileWork(self)
        self.work.after = services.model.turns.then
        self.marking = Marking(services.store, manager.ledger, services.undo, services.model.turns, self)
        self.throwing = Throwing(files, self.work, services.undo, self)
        self.moving = Moving(files, self.work, services.undo, self)
        self.exporting = Exporting(services, window, outside)
        self.marks = MarkActions(window.parts.grid, Qt.ShortcutContext.WidgetShortcut)
        self.files = FileActions(window)
        self.strip = CullStrip(theme, window)
        window.add_strip(self.strip)
        self._join_grid(menu)
        self._join_viewer(theme)
        self._join_work()
        services.begun_anew.connect(self._let_go)
        services.model.changed.connect(self._count)
        services.model.structure_changed.connect(self._count)
        self._count()

    @property
    def shortcuts(self) -> list[QAction]:
        """What the list of shortcuts shows."""
        return [*self.marks.all, *self.files.all]

    @property
    def busy(self) -> bool:
        """Whether files are being moved, copied, thrown away or exported."""
        return self.work.busy or self.exporting.busy

    def close(self) -> None:
        """Stop what is under way; files that were moved are in the record."""
        self.work.close()
        self.exporting.close()

    # ---- joining

    def _join_grid(self, menu: GridMenu) -> None:
        grid = self._window.parts.grid
        self.marks.judged.connect(lambda verdict: self._judge(self._selected(), verdict))
        self.marks.rated.connect(lambda stars: self.marking.rate(self._selected(), stars))
        menu.add_menu(self.marks.menu(grid))
        menu.add_actions([self.files.move, self.files.copy, self.files.export, self.files.trash])
        self.files.move_requested.connect(lambda: self._ask(self.tr("Move to a folder"), self.moving.move))
        self.files.copy_requested.connect(lambda: self._ask(self.tr("Copy to a folder"), self.moving.copy))
        self.files.export_requested.connect(lambda: self.exporting.ask(self._selected()))
        self.files.trash_requested.connect(self.trash_rejected)
        menu.put_back_requested.connect(self.throwing.put_back)
        self.strip.trash_requested.connect(self.trash_rejected)

    def _join_viewer(self, theme: Theme) -> None:
        viewer = self._viewer
        actions = MarkActions(viewer, Qt.ShortcutContext.WindowShortcut)
        actions.judged.connect(lambda verdict: self._in_viewer(lambda items: self._judge(items, verdict)))
        actions.rated.connect(lambda stars: self._in_viewer(lambda items: self.marking.rate(items, stars)))
        self.go_on = QAction(self.tr("Go on after marking"), viewer)
        self.go_on.setObjectName(_GO_ON)
        self.go_on.setCheckable(True)
        self.go_on.setChecked(self._services.choices.window.get(_GO_ON) == "yes")
        self.go_on.setToolTip(self.tr("Show the next picture as soon as this one is marked"))
        self.go_on.toggled.connect(self._remember)
        viewer.addAction(self.go_on)
        menu = viewer.findChild(QMenu, "viewerMenu")
        if menu is not None:
            marks = actions.menu(viewer)
            marks.addSeparator()
            marks.addAction(self.go_on)
            menu.addMenu(marks)
        self.label = MarkLabel(theme)
        head = viewer.findChild(ViewerHead)
        if head is not None:
            head.add(self.label)
        viewer.current_changed.connect(self._follow_viewer)
        self.marking.changed.connect(lambda _items: self._show_mark())

    def _join_work(self) -> None:
        self.work.progress.connect(self._progress)
        self.work.ended.connect(lambda: self._window.parts.banners.clear(KEY))
        self.throwing.notice.connect(self._ended)
        self.moving.notice.connect(self._ended)

    def _let_go(self) -> None:
        self.throwing.let_go()
        self.moving.let_go()
        self._viewed = -1

    # ---- marks

    def _judge(self, items: list[int], verdict: Verdict) -> None:
        self.marking.judge(items, verdict)

    def _in_viewer(self, mark: Callable[[list[int]], object]) -> None:
        """The next picture first: the marked one may leave what is shown at once."""
        item = self._viewed
        if item >= 0:
            if self.go_on.isChecked():
                self._viewer.step(1)
            mark([item])

    def _remember(self, on: bool) -> None:
        self._services.choices.window[_GO_ON] = "yes" if on else "no"

    def _follow_viewer(self, index: QModelIndex) -> None:
        item = index.data(ItemRole.ITEM)
        self._viewed = -1 if item is None else int(item)
        self._show_mark()

    def _show_mark(self) -> None:
        if self._viewed >= 0:
            self.label.set_mark(self._services.store.marks.of(self._viewed))

    def _count(self, _changed: object = None) -> None:
        """How many pictures wait for the trash: asked many times a second, so no loop over the list."""
        store = self._services.store
        saved = store.status.translate(_SAVED) if store.marks.count(Marked.REJECTED) else b""
        rejected = store.marks.count_among(Marked.REJECTED, saved)
        self.files.set_rejected(rejected)
        self.strip.set_counts(rejected, store.marks.count(Marked.KEPT))

    def _rejected(self) -> list[int]:
        store = self._services.store
        return store.among(store.marks.ids(Marked.REJECTED), SAVED)

    # ---- files

    def trash_rejected(self) -> None:
        """Put the files of all rejected pictures into the trash. Undo brings them back, so nobody is asked."""
        self.throwing.throw(self._rejected())

    def retry(self, items: list[int]) -> None:
        """Ask again for these, also for pictures in the trash: their files there are left alone."""
        store, manager = self._services.store, self._services.manager
        again = store.among(items, {DownloadStatus.TRASHED})
        rejected = [item for item in again if store.marks.of(item).verdict is Verdict.REJECT]
        if rejected:
            self.marking.judge(rejected, Verdict.NONE)
        manager.identical.left(again)
        self.throwing.give_up(again)
        manager.retry(items)

    def _selected(self, states: Collection[DownloadStatus] | None = None) -> list[int]:
        return self._services.filter.items_of(self._window.parts.grid.selected_stretches(), states)

    def _ask(self, title: str, act: Callable[[list[int], Path], None]) -> None:
        """Ask for a folder for the files of the selection."""
        items = self._selected(SAVED)
        if not items:
            self._tell(Notice("info", self.tr("None of the selected pictures is saved yet"), key=KEY))
            return
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self._services.manager.folder))
        dialog.fileSelected.connect(lambda chosen: act(items, Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _progress(self, title: str, done: int, total: int) -> None:
        if self.work.busy:
            told = Notice("info", title, key=KEY, lasting=True, percent=100 * done // max(total, 1))
            self._window.parts.banners.say(told, (self.tr("Cancel"), self.work.cancel))

    def _ended(self, notice: Notice) -> None:
        self._window.parts.banners.clear(KEY)
        self._tell(notice)
