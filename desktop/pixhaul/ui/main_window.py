"""The arrangement of the window, as the drawing has it. It is given its parts and only places them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pixhaul.ui import areas, tab_order
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.destination_bar import DestinationBar
from pixhaul.ui.drop_zone import DropZone
from pixhaul.ui.empty_state import EmptyState
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.insecure_strip import InsecureStrip
from pixhaul.ui.link_panel import LinkPanel
from pixhaul.ui.menu_key import open_menu_by_key
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.pattern_card import PatternCard
from pixhaul.ui.preflight_card import PreflightCard
from pixhaul.ui.run_pane import RunPage, RunPane
from pixhaul.ui.strip import Strip
from pixhaul.ui.toolbar import Toolbar
from pixhaul.ui.totals_bar import TotalsBar
from pixhaul.ui.watch_strip import WatchStrip

_PANEL_WIDTH = 368
SIZE = QSize(1360, 860)
"""First size of the window in logical pixels."""
_LEAST_PICTURES = 72
"""Height in logical pixels that the pictures keep in a low window."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The widgets of the window."""

    toolbar: Toolbar
    banners: BannerStack
    links: LinkPanel
    empty: EmptyState
    grid: ThumbnailGrid
    destination: DestinationBar
    totals: TotalsBar
    run: RunPane
    strip: InsecureStrip
    watch: WatchStrip
    preflight: PreflightCard
    pattern: PatternCard


class MainWindow(QWidget):
    """Places the parts of one list; takes drops everywhere. A window of its own, or a page of one with more lists."""

    closing = Signal()
    """The user closes the window; everything must be brought to an end before this returns."""

    def __init__(self, parts: Parts, receive: Callable[[QMimeData], None]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Pixhaul")
        self.setWindowTitle("Pixhaul")
        self.setMinimumSize(760, 480)
        open_at(self, SIZE)
        self.parts = parts
        self.run_wanted = False
        """Whether the user wants to see the run."""
        self._strips: list[QWidget] = []
        """Lines over the pictures, from above."""
        self.beside: list[QWidget] = []
        """Parts of the window around this page, which F6 comes to as well."""
        self._pages = _Pages()
        self._pages.setObjectName("pages")
        self._pages.addWidget(parts.empty)
        self._pages.addWidget(parts.grid)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("splitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(parts.links)
        self._splitter.addWidget(self._right_side())
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_PANEL_WIDTH, SIZE.width() - _PANEL_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column())
        self._zone = DropZone(receive, self)
        # A part that does not want a drop leaves it to the window around it; an item view would not.
        for widget in (self, parts.grid.viewport()):
            self._zone.watch(widget)
        self._zone.hovered.connect(parts.links.show_welcome)
        parts.empty.dropped.connect(receive)
        for passing in (parts.banners, parts.preflight, parts.pattern, parts.toolbar.search):
            passing.goes_on = parts.grid
        for coming in (parts.banners, parts.preflight, parts.pattern):
            coming.filled.connect(self._set_tab_order)
        open_menu_by_key(self)
        keys = parts.toolbar.actions_
        keys.next_area.triggered.connect(lambda: self._go_on(1))
        keys.previous_area.triggered.connect(lambda: self._go_on(-1))
        keys.quit.triggered.connect(lambda: self.window().close())
        self._set_tab_order()

    def _right_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts.banners)
        column.addWidget(self.parts.preflight)
        column.addWidget(self.parts.pattern)
        self._upright = QSplitter(Qt.Orientation.Vertical)
        self._upright.setObjectName("uprightSplitter")
        self._upright.setHandleWidth(1)
        self._upright.setChildrenCollapsible(False)
        self._upright.addWidget(self._pages)
        self._upright.addWidget(self.parts.run)
        self._upright.setStretchFactor(0, 1)
        self.parts.run.hide()
        column.addWidget(self._upright, 1)
        self._side = column
        return side

    def _column(self) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts.toolbar)
        column.addWidget(self.parts.strip)
        column.addWidget(self.parts.watch)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.parts.destination)
        column.addWidget(self.parts.totals)
        return centre

    def add_strip(self, strip: QWidget) -> None:
        """A line over the pictures, below the banners."""
        if isinstance(strip, Strip):
            strip.goes_on = self.parts.grid
        self._side.insertWidget(self._side.indexOf(self._upright), strip)
        self._strips.append(strip)
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        tab_order.chain(self._read_in_order())

    def _go_on(self, by: int) -> None:
        areas.go_on([*self.beside, *self._read_in_order()], by)

    def _read_in_order(self) -> list[QWidget]:
        """Top bar, links, pictures, bottom bars."""
        parts = self.parts
        above = [parts.toolbar, parts.strip, parts.watch, parts.links, parts.banners, parts.preflight, parts.pattern]
        return [*above, *self._strips, self._pages, parts.run, parts.destination, parts.totals]

    def show_pictures(self, any_listed: bool) -> None:
        """The grid, or the page that says how to begin."""
        page = self.parts.grid if any_listed else self.parts.empty
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            # The hidden page asks for its room too, and in a low window the run needs that.
            self._pages.setMinimumHeight(_LEAST_PICTURES if any_listed else 0)
            if any_listed and self.window().focusWidget() is self:  # nothing was chosen yet: the arrows mean these
                self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_run(self, shown: bool) -> None:
        """Show or hide the run below the pictures."""
        self.run_wanted = shown
        self.parts.run.setVisible(shown)

    # ---- what is remembered

    def state(self) -> dict[str, str]:
        """Division of the window, and its size and place unless it is a page of another one."""
        own = {"geometry": text_of(self.saveGeometry())} if self.isWindow() else {}
        return {
            **own,
            "splitter": text_of(self._splitter.saveState()),
            "upright": text_of(self._upright.saveState()),
            "run": "shown" if self.run_wanted else "hidden",
            "run_page": self.parts.run.page.value,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Bring back what :meth:`state` gave; anything unfit is ignored by Qt."""
        geometry, splitter, upright = state.get("geometry"), state.get("splitter"), state.get("upright")
        if isinstance(upright, str):
            self._upright.restoreState(QByteArray.fromBase64(upright.encode("ascii", "replace")))
        page = state.get("run_page")
        self.parts.run.show_page(next((known for known in RunPage if known.value == page), RunPage.SPEED))
        self.show_run(state.get("run") == "shown")
        if isinstance(geometry, str) and self.isWindow():
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        if isinstance(splitter, str):
            self._splitter.restoreState(QByteArray.fromBase64(splitter.encode("ascii", "replace")))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


class _Pages(QStackedWidget):
    """As narrow as the page that is seen. Qt counts the widest one: the buttons of the empty window took room from the
    links of a full one.
    """

    def minimumSizeHint(self) -> QSize:
        seen = self.currentWidget()
        return seen.minimumSizeHint() if seen is not None else super().minimumSizeHint()


def text_of(data: QByteArray) -> str:
    """A state of Qt as text, for the file that remembers it."""
    return bytes(data.toBase64().data()).decode("ascii")
