"""Files that were deleted or changed behind our back: noticed, shown as missing, and offered again."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from pixhaul.app.services import Services
from pixhaul.core.errors import DownloadError, FileChanged, FileMissing
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.verify import Finding
from pixhaul.qt.missing import Lost, MissingWatch
from pixhaul.qt.states import Notice, QueueState
from pixhaul.ui.main_window import MainWindow

KEY = "missing"
"""Of the notice about them."""
_SETTLE_MS = 400
"""Milliseconds of rest after scrolling, before the cells in view are looked at."""
_LOOK_MS = 5_000
"""Between two looks at the cells in view while the window is used."""
_MOST_IN_VIEW = 500


class Missing(QObject):
    """Joins the watch over saved files to grid, list and record."""

    def __init__(self, services: Services, window: MainWindow, busy: Callable[[], bool] = lambda: False) -> None:
        """``busy`` tells whether the program itself moves files just now."""
        super().__init__(window)
        self._services = services
        self._window = window
        self._busy = busy
        self._told = 0
        """Missing and changed files that were told of last."""
        self._urls = services.store.urls
        manager = services.manager
        self.watch = MissingWatch(services.store, manager.saved_path, manager.saved_files.root, self)
        self.watch.found.connect(self._lost)
        self.watch.back.connect(self._back)
        self.watch.folder_gone.connect(self._folder_gone)
        self.watch.folder_back.connect(lambda: window.parts.banners.clear(KEY))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self.look)
        self._regular = QTimer(self, interval=_LOOK_MS)
        self._regular.timeout.connect(self.look)
        self._regular.start()
        grid = window.parts.grid
        grid.verticalScrollBar().valueChanged.connect(lambda _value: self._settled.start())
        for opened in (grid.activated, grid.preview):
            opened.connect(lambda _index: self.look())
        services.model.modelReset.connect(self._another_list)
        services.manager.items_changed.connect(self._follow)
        window.installEventFilter(self)

    def close(self) -> None:
        """Look no more."""
        self._regular.stop()
        self._settled.stop()
        self.watch.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._settled.start()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Look whether the files of the cells in view are there."""
        grid, shown = self._window.parts.grid, self._services.filter
        if self._busy() or not self._window.isActiveWindow() or not grid.isVisible():
            return
        rows = grid.visible_rows()
        self.watch.look_at([shown.item(row) for row in rows[:_MOST_IN_VIEW]])

    # ---- what was found

    def _lost(self, found: Iterable[Lost]) -> None:
        if self._busy():
            return
        first = not self._all()
        for one in found:
            self._mark(one, FileMissing() if one.finding is Finding.MISSING else FileChanged())
        self._tell()
        if first:
            self.watch.scan()  # where one is missing there are often more, which nobody looks at

    def _back(self, items: list[int]) -> None:
        """Somebody has taken them out of the trash."""
        if self._busy():
            return
        services = self._services
        for item in items:
            services.store.bring_back(item, DownloadStatus.COMPLETE)
        writer, job = services.record.writer, services.manager.ledger().job
        if writer is not None and job is not None:
            writer.submit(lambda records: records.set_status(job, items, DownloadStatus.COMPLETE))

    def _mark(self, one: Lost, error: DownloadError) -> None:
        """It counts as done no more. The name is free again for the same picture."""
        services, item = self._services, one.item
        digest, path = services.store.digest(item), services.store.path(item)
        if isinstance(error, FileMissing):
            services.manager.release_name(path or "")
        services.manager.identical.left([item])
        services.store.fail(item, error)
        services.manager.ledger().settled(item, None)
        if digest is not None:
            services.thumbnails.forget(digest)

    def _all(self) -> list[int]:
        """Entries that are known to be missing or changed, in list order."""
        store = self._services.store
        reasons = {FileMissing.reason, FileChanged.reason}
        failed = store.ids({DownloadStatus.FAILED})
        return [item for item in failed if (why := store.failure(item)) is not None and why.reason in reasons]

    def _tell(self) -> None:
        store = self._services.store
        lost = self._all()
        missing = sum(1 for item in lost if (why := store.failure(item)) and why.reason == FileMissing.reason)
        changed = len(lost) - missing
        self._told = len(lost)
        translate = QCoreApplication.translate
        if changed and missing:
            gone = translate("Missing", "%Ln saved file(s) missing", "", missing)
            other = translate("Missing", "%Ln changed", "", changed)
            text = self.tr("{missing}, {changed}").format(missing=gone, changed=other)
        elif missing:
            text = translate("Missing", "%Ln saved file(s) are not in the folder any more", "", missing)
        else:
            text = translate("Missing", "%Ln saved file(s) changed in the folder", "", changed)
        hint = self.tr("They do not count as done. Fetch them again, or remove them from the list.")
        notice = Notice("warning", text, hint, KEY)
        self._window.parts.banners.say(notice, (self.tr("Fetch again"), self.fetch_again))

    def fetch_again(self) -> None:
        """Ask for all of them once more."""
        self._services.manager.retry(self._all())

    def _folder_gone(self, folder: Path) -> None:
        text = self.tr("The folder of this list is not there: {folder}").format(folder=folder)
        hint = self.tr("Connect its disk, and the pictures are back. If it was deleted, fetch them again.")
        notice = Notice("warning", text, hint, KEY)
        self._window.parts.banners.say(notice, (self.tr("Fetch again"), self._fetch_all_again))

    def _fetch_all_again(self) -> None:
        """The folder was deleted on purpose: nothing of it is there any more."""
        store, path_of = self._services.store, self._services.manager.saved_path
        for item in list(store.ids(SAVED)):
            path = path_of(item)
            if path is not None:
                self._mark(Lost(item, path, store.size(item), Finding.MISSING), FileMissing())
        self.watch.forget()
        self.fetch_again()

    # ---- what happens else

    def _follow(self, _items: object) -> None:
        """Once all were fetched again, the notice is no longer true."""
        if self._told and self._services.manager.state is not QueueState.RUNNING and not self._all():
            self._told = 0
            self._window.parts.banners.clear(KEY)

    def _another_list(self) -> None:
        if self._services.store.urls is not self._urls:
            self._urls = self._services.store.urls
            self._told = 0
            self.watch.forget()
            self._window.parts.banners.clear(KEY)
