"""Looking at pictures: the viewer, the comparison, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence

from pixhaul.app.services import Services
from pixhaul.core.addresses import told
from pixhaul.core.answers import KeptAnswer
from pixhaul.core.status import SAVED
from pixhaul.qt.details import Details, DetailsReader
from pixhaul.qt.picture_loader import Picture
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_menu import GridMenu
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.menu_key import open_menu_by_key
from pixhaul.ui.neighbours import neighbour
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.slide_show import INTERVALS
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer

if TYPE_CHECKING:
    from pixhaul.ui.compare import CompareWindow

_THUMBNAIL = 256
"""Longest side in pixels of what is asked for as a first look."""
_STATE = "viewer"
"""Name of what is remembered among the states of the window."""


class Looking(QObject):
    """Owns both windows. What a person has chosen there is found again at the next start."""

    def __init__(
        self, services: Services, theme: Theme, outside: Outside, grid: ThumbnailGrid, window: MainWindow
    ) -> None:
        super().__init__(services)
        self._services = services
        self._grid = grid
        path_of = services.manager.saved_path
        details = DetailsReader(self._know, self._ask_record, self)
        self.viewer = Viewer(theme, services.loader, path_of, outside, window, details)
        open_menu_by_key(self.viewer)
        self.viewer.first_look = self._first_look
        self._theme = theme
        self._window = window
        self._compare_window: CompareWindow | None = None
        self.compare_action = QAction(self.tr("Compare side by side"), self)
        self.compare_action.setObjectName("comparePictures")
        self.compare_action.setShortcut(QKeySequence("C"))
        self.compare_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.compare_action.triggered.connect(self._compare_selected)
        grid.addAction(self.compare_action)
        self.viewer.compare_requested.connect(self._compare)
        self._restore()

    @property
    def compare(self) -> CompareWindow:
        """Pictures side by side; made when it is first asked for, since many lists never need it."""
        if self._compare_window is None:
            # Read when pictures are first compared, not before the window shows.
            from pixhaul.ui.compare import CompareWindow

            self._compare_window = CompareWindow(self._theme, self._services.manager.saved_path, self._window)
            self._compare_window.view_requested.connect(self.viewer.show_index)
        return self._compare_window

    def join(self, menu: GridMenu) -> None:
        """Offer the comparison in the menu of the grid."""
        menu.add_actions([self.compare_action])

    def close(self) -> None:
        """Close both windows, remember what was chosen there, and end the threads."""
        self._services.choices.window[_STATE] = {
            "info": self.viewer.actions_by_name["info"].isChecked(),
            "seconds": self.viewer.slides.seconds,
            "wraps": self.viewer.slides.wraps,
        }
        self.viewer.finish()
        if self._compare_window is not None:
            self._compare_window.finish()

    def _restore(self) -> None:
        known = self._services.choices.window.get(_STATE)
        if isinstance(known, dict):
            self.viewer.show_details(known.get("info") is True)
            self.viewer.slides.wraps = known.get("wraps") is True
            if known.get("seconds") in INTERVALS:
                self.viewer.slides.set_seconds(int(known["seconds"]))

    # ---- side by side

    def _compare_selected(self) -> None:
        """The first of the selected pictures; with one selected, it and the next."""
        rows = self._grid.selected_rows()[:1000]
        saved = [index for row in rows if (index := self._services.filter.index(row)).data(ItemRole.STATUS) in SAVED]
        if len(saved) == 1:
            after = neighbour(self._services.filter, saved[0].row(), 1, self._services.manager.saved_path)
            saved += [after] if after.isValid() else []
        from pixhaul.ui.compare import MOST

        self._show(saved[:MOST])

    def _compare(self, items: list[int]) -> None:
        rows = (self._services.filter.row_of(item) for item in items)
        self._show([self._services.filter.index(row) for row in rows if row >= 0])

    def _show(self, indexes: list[QModelIndex]) -> None:
        from pixhaul.ui.compare import LEAST

        if len(indexes) >= LEAST:
            self.compare.show_rows(indexes)

    # ---- what is known

    def _first_look(self, path: Path, index: QModelIndex) -> Picture | None:
        """The thumbnail, where the grid has it at hand, in the place of the picture for a moment."""
        item, results = int(index.data(ItemRole.ITEM)), self._services.store.results
        digest, size = results.digest(item), QSize(results.widths[item], results.heights[item])
        pixmap = self._services.thumbnails.pixmap(digest, path, _THUMBNAIL) if digest is not None else None
        if pixmap is None or size.isEmpty():
            return None
        return Picture(path, (pixmap.toImage(),), size, False, results.media_type(item), results.sizes[item])

    def _know(self, item: int) -> Details | None:
        store = self._services.store
        if not 0 <= item < store.slots:
            return None
        results = store.results
        return Details(
            item,
            told(store.urls[item]),
            self._services.manager.saved_path(item),
            results.sizes[item],
            results.digest(item),
            results.widths[item],
            results.heights[item],
            results.media_type(item),
        )

    def _ask_record(self, item: int, done: Callable[[KeptAnswer | None], None]) -> None:
        writer, job = self._services.record.writer, self._services.manager.ledger().job
        if writer is not None and job is not None:
            writer.submit(lambda records: records.answer(job, item), done)
