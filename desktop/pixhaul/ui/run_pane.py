"""The run below the pictures: its speed, its transfers side by side, and its hosts, one of them at a time."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pixhaul.engine.trace import RunTrace
from pixhaul.qt.hosts_model import HostsModel
from pixhaul.qt.states import Totals
from pixhaul.ui.chart_base import Chart
from pixhaul.ui.chart_legend import speed_legend, timeline_legend
from pixhaul.ui.choices import Segments
from pixhaul.ui.comparison import Comparison
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.hosts_panel import HostsPanel
from pixhaul.ui.speed_chart import SpeedChart
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Theme
from pixhaul.ui.timeline_chart import TimelineChart

_ROOMY = 900
"""Width of the pane in pixels from which on its buttons show their words."""


class RunPage(Enum):
    """What the pane shows; the values are kept in the settings of the window."""

    SPEED = "speed"
    TIMELINE = "timeline"
    HOSTS = "hosts"


class RunPane(QFrame):
    """Three pages under one row of tabs. A page that is not seen follows nothing."""

    close_requested = Signal()
    page_changed = Signal(object)
    """RunPage."""
    export_requested = Signal(str)
    """``png`` for the chart in sight, ``csv`` for the figures."""

    def __init__(
        self,
        theme: Theme,
        hosts: HostsModel,
        trace: Callable[[], RunTrace],
        title_of: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("runPane")
        self.setAccessibleName(self.tr("Run"))
        self.setProperty("surface", "bar")
        self.setProperty("edge", "top")
        self.hosts = HostsPanel(theme, hosts)
        self.speed = SpeedChart(theme, trace)
        self.timeline = TimelineChart(theme, trace, title_of)
        self.comparison = Comparison(theme)
        self._value = ElidedLabel(theme, "caption", "secondary")
        self._value.setObjectName("runValue")
        self._legends = {RunPage.SPEED: speed_legend(theme), RunPage.TIMELINE: timeline_legend(theme)}
        self._tabs = self._make_tabs()
        self._spans = self._make_spans()
        self._export = self._make_export()
        self._close = Button(theme, self.tr("Hide the run"), "x", "quiet")
        self._pages = QStackedWidget()
        self._middle = QStackedWidget()
        self._build()
        for chart in (self.speed, self.timeline):
            chart.said.connect(self._say)
        self.show_page(RunPage.SPEED)

    @property
    def page(self) -> RunPage:
        """What is shown."""
        return list(RunPage)[self._pages.currentIndex()]

    @property
    def chart(self) -> Chart | None:
        """The chart that is shown, if one is."""
        return {RunPage.SPEED: self.speed, RunPage.TIMELINE: self.timeline}.get(self.page)

    def show_page(self, page: RunPage) -> None:
        """Show one of the pages."""
        place = list(RunPage).index(page)
        changed = self._pages.currentIndex() != place
        self._pages.setCurrentIndex(place)
        self._buttons[page].setChecked(True)
        self._export.setVisible(page is not RunPage.HOSTS)
        self._fit()
        self.hosts.button.setVisible(page is RunPage.HOSTS)
        self._say("")
        if changed:
            self.page_changed.emit(page)

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        (self.chart or self.hosts.table).setFocus()

    def set_totals(self, totals: Totals) -> None:
        """Follow the figures."""
        self.comparison.set_totals(totals)

    def set_last_minute(self, only: bool) -> None:
        """Show the last minute, or the whole run, in both charts."""
        (self._minute if only else self._whole).setChecked(True)
        for chart in (self.speed, self.timeline):
            chart.set_last_minute(only)

    def sizeHint(self) -> QSize:
        return QSize(600, 252)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 128)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _ROOMY
        for button in (self._export, self.hosts.button, self._whole, self._minute):
            button.set_compact(narrow)
        self._fit()

    # ---- inside

    def _fit(self) -> None:
        """Where the words of the tabs need the room, the choice of the time gives way."""
        tools = (self._tabs, self._spans, self._export, self._close)
        needed = sum(tool.sizeHint().width() for tool in tools) + 2 * MARGIN + 5 * GAP + GAP_SMALL
        self._spans.setVisible(self.page is not RunPage.HOSTS and needed <= self.width())

    def _say(self, words: str) -> None:
        """The value under the cursor; without one what the colours mean, or the hosts."""
        self._value.setText(words)
        self._value.setAccessibleName(words)
        self._middle.setCurrentWidget(self._value if words else self._legends.get(self.page, self.hosts.summary))

    def _make_tabs(self) -> Segments:
        row = Segments(self)
        row.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # what stands beside it gives way
        row.setObjectName("runTabs")
        row.setAccessibleName(self.tr("What to show of the run"))
        words = {
            RunPage.SPEED: (self.tr("Speed"), self.tr("Bytes and pictures per second over time")),
            RunPage.TIMELINE: (self.tr("Timeline"), self.tr("Which pictures came side by side, host by host")),
            RunPage.HOSTS: (self.tr("Hosts"), self.tr("The hosts: their speed, limits and pauses")),
        }
        self._buttons = {page: self._segment(f"run{page.value.title()}", *words[page]) for page in RunPage}
        group = QButtonGroup(self)
        for page, button in self._buttons.items():
            group.addButton(button)
            # Toggled, for a screen reader does not click.
            button.toggled.connect(lambda on, page=page: self.show_page(page) if on else None)
        row.set_buttons(list(self._buttons.values()))
        return row

    def _make_spans(self) -> Segments:
        row = Segments(self)
        row.setObjectName("runSpan")
        row.setAccessibleName(self.tr("How much of the run"))
        self._whole = self._segment("runWhole", self.tr("Whole run"), self.tr("Show the run from its begin"))
        self._minute = self._segment("runMinute", self.tr("Last minute"), self.tr("Show the last minute of the run"))
        group = QButtonGroup(self)
        for button in (self._whole, self._minute):
            group.addButton(button)
        self._whole.set_face(self._whole.text(), "", self.tr("All", "of the time of a run"))
        self._minute.set_face(self._minute.text(), "", self.tr("1 min"))
        self._whole.setChecked(True)
        self._minute.toggled.connect(self.set_last_minute)
        row.set_buttons([self._whole, self._minute])
        return row

    def _make_export(self) -> Button:
        button = Button(self._theme, self.tr("Save"), "file-text", "quiet", self)
        button.setObjectName("runExport")
        button.setToolTip(self.tr("Save the chart as a picture, or its figures as a table"))
        button.set_chevron(True)
        menu = QMenu(self)
        menu.setObjectName("runExportMenu")
        for kind, text in (("png", self.tr("Chart as a picture…")), ("csv", self.tr("Figures as a table (csv)…"))):
            action = QAction(text, menu)
            action.setObjectName(f"runSave{kind.title()}")
            action.triggered.connect(lambda _checked=False, kind=kind: self.export_requested.emit(kind))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _segment(self, name: str, word: str, tip: str) -> Button:
        button = Button(self._theme, word, "", "segment", self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setCheckable(True)
        return button

    def _build(self) -> None:
        self._close.setObjectName("runClose")
        self._close.setToolTip(self.tr("Hide the run"))
        self._close.set_compact(True)
        self._close.clicked.connect(self.close_requested)
        for part in (self._value, *self._legends.values(), self.hosts.summary):
            self._middle.addWidget(part)
        self._middle.setMinimumWidth(1)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, GAP_SMALL + 1, MARGIN, GAP_SMALL)
        head.setSpacing(GAP)
        head.addWidget(self._tabs)
        head.addSpacing(GAP_SMALL)
        head.addWidget(self._middle, 1)
        for tool in (self._spans, self._export, self.hosts.button, self._close):
            head.addWidget(tool)
        transfers = QWidget()
        below = QVBoxLayout(transfers)
        below.setContentsMargins(0, 0, 0, GAP_SMALL)
        below.setSpacing(0)
        below.addWidget(self.timeline, 1)
        below.addWidget(self.comparison)
        for page in (self.speed, transfers, self.hosts):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
