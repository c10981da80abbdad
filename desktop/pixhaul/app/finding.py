"""Joins the bar over the pictures to the list: what is there, what is shown, in which order."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from pixhaul.app.services import Services
from pixhaul.core.marks import Marked
from pixhaul.qt.matching import Choice, Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.states import QueueState
from pixhaul.qt.timers import timer
from pixhaul.ui.announce import announce
from pixhaul.ui.filter_bar import FilterBar
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.nothing_found import NothingFound
from pixhaul.ui.selection_keeper import SelectionKeeper
from pixhaul.ui.theme import Theme

_COUNT_MS = 200
"""Milliseconds between two looks at the figures while the list changes: they are there already, only shown anew."""
_MUCH = 2_000
"""With more cells selected than this, but not all, the order stands still."""
KEY = "order"
"""Where the order is kept in the state of the window."""


class Finding(QObject):
    """Chips, search, sorting and headings."""

    def __init__(self, services: Services, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._filter = services.filter
        self._toolbar = window.parts.toolbar
        self.bar = FilterBar(theme, lambda: services.model.hosts, self._columns)
        window.add_strip(self.bar)
        self._grid = window.parts.grid
        self._grid.set_sections(lambda: services.filter.sections)
        self._filter.hold_while(self._much_is_selected)
        self._nothing = NothingFound(theme, self._grid.viewport())
        self._nothing.all_wanted.connect(self._show_all)
        self._keeper = SelectionKeeper(self._grid, services.filter)
        self._counting = timer(self, self._count, _COUNT_MS, single=True)
        manager = services.manager
        for changed in (
            *(services.model.structure_changed, services.model.changed),
            *(manager.totals_changed, manager.state_changed),
        ):
            changed.connect(self._soon)
        self._filter.choice_changed.connect(self._follow)
        self._filter.busy_changed.connect(self._say)
        self._filter.count_changed.connect(self._soon)
        self._join_bar()
        self._join_actions()
        self._arrange(_order_of(services.choices.window.get(KEY)))
        self._count()

    def _join_bar(self) -> None:
        bar, shown = self.bar, self._filter
        self._toolbar.search_changed.connect(shown.set_search)
        bar.group_chosen.connect(shown.set_group)
        bar.reason_chosen.connect(lambda kind: shown.choose(replace(shown.choice, reason=kind)))
        bar.mark_chosen.connect(lambda mark: shown.choose(replace(shown.choice, mark=mark)))
        bar.host_chosen.connect(lambda host: shown.choose(replace(shown.choice, host=host)))
        bar.order_chosen.connect(self._arrange)

    def _join_actions(self) -> None:
        actions = self._toolbar.actions_
        for group, action in actions.filters.items():
            action.triggered.connect(lambda _checked=False, group=group: self._filter.set_group(group))
        actions.by_host.triggered.connect(self.bar.ask_host)
        actions.order.triggered.connect(self.bar.ask_order)

    def _arrange(self, order: Order) -> None:
        self._filter.arrange(order)
        kept = {"by": order.by.value, "descending": order.descending, "group": order.group.value}
        self._services.choices.window[KEY] = kept

    def _much_is_selected(self) -> bool:
        """Whether Qt would follow thousands of cells one by one at each change of the order."""
        return _MUCH < self._grid.selected_count() < self._filter.rowCount()

    def _columns(self) -> list[str]:
        return [name for sheet in self._services.store.origins.sheets for name in sheet.names]

    def _follow(self) -> None:
        self.bar.set_choice(self._filter.choice)
        self.bar.set_order(self._filter.order)
        self._count()

    def _say(self, busy: bool) -> None:
        """Tell a screen reader how many there are once the looking has ended."""
        if not busy and self._filter.choice != Choice():
            count = self._filter.rowCount()
            announce(self._grid, QCoreApplication.translate("Finding", "%Ln picture(s) found", "", count))

    def _show_all(self) -> None:
        self._toolbar.search.clear()
        self._filter.choose(Choice())
        self._grid.setFocus()

    def _soon(self, _what: object = None) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        store = self._services.store
        self.bar.setVisible(store.listed > 0)
        marks = {mark: store.marks.count(mark) for mark in Marked} if store.marks else {}
        counts = {group: store.count(*group.states) for group in Group}
        runs = self._services.manager.state is not QueueState.IDLE
        self.bar.set_counts(counts, marks, self._services.model.host_count, runs=runs)
        self.bar.set_reasons(store.reasons.counted())
        if store.listed and not self._filter.rowCount() and not self._filter.busy:
            choice = self._filter.choice
            self._nothing.tell(choice.search, chosen=choice != Choice(search=choice.search))
        else:
            self._nothing.hide()


def _order_of(kept: object) -> Order:
    """The order as it was kept, or list order. Columns belong to one list and are not kept."""
    if not isinstance(kept, dict):
        return Order()
    try:
        group = GroupBy(kept.get("group"))
        order = Order(SortBy(kept.get("by")), bool(kept.get("descending")), group)
    except ValueError:
        return Order()
    return order if group is not GroupBy.COLUMN else replace(order, group=GroupBy.NONE)
