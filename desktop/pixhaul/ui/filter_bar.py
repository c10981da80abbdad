"""The bar over the pictures: chips that say how many there are of each kind, and the menu that orders them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pixhaul.core.marks import Marked
from pixhaul.qt import locale_words
from pixhaul.qt.matching import Choice, Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from pixhaul.qt.reason_words import reason_words
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui import tab_order
from pixhaul.ui.chip import Chip
from pixhaul.ui.chip_row import ChipRow
from pixhaul.ui.host_popup import HostPopup
from pixhaul.ui.order_menu import OrderMenu, heading_word, word_of
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Theme

_WORDS: Final = {
    Group.ALL: QT_TRANSLATE_NOOP("FilterBar", "All"),
    Group.DONE: QT_TRANSLATE_NOOP("FilterBar", "Done"),
    Group.FAILED: QT_TRANSLATE_NOOP("FilterBar", "Failed"),
    Group.LOADING: QT_TRANSLATE_NOOP("FilterBar", "Loading"),
    Group.WAITING: QT_TRANSLATE_NOOP("FilterBar", "To come"),
    Group.STOPPED: QT_TRANSLATE_NOOP("FilterBar", "Stopped"),
    Group.SUSPICIOUS: QT_TRANSLATE_NOOP("FilterBar", "Suspicious"),
    Group.SKIPPED: QT_TRANSLATE_NOOP("FilterBar", "Already here"),
    Group.DUPLICATES: QT_TRANSLATE_NOOP("FilterBar", "Duplicates"),
    Group.REFUSED: QT_TRANSLATE_NOOP("FilterBar", "Not listed"),
    Group.TRASHED: QT_TRANSLATE_NOOP("FilterBar", "In the trash"),
}
_ALWAYS: Final = frozenset({Group.ALL, Group.DONE, Group.FAILED})
_MARKS: Final = {
    Marked.KEPT: QT_TRANSLATE_NOOP("FilterBar", "Kept"),
    Marked.REJECTED: QT_TRANSLATE_NOOP("FilterBar", "Rejected"),
    Marked.STARS_3: QT_TRANSLATE_NOOP("FilterBar", "★ 3 and more"),
}
MOST_REASONS = 12
"""Reasons that have a chip; rarer ones are found among all that failed."""


class FilterBar(QFrame):
    """Shows figures and choices that it is told, and asks for others; it does nothing itself."""

    group_chosen = Signal(object)
    """:class:`~pixhaul.qt.matching.Group`."""
    reason_chosen = Signal(str)
    """A kind of failure, empty for all of them."""
    mark_chosen = Signal(object)
    """:class:`~pixhaul.core.marks.Marked`, or None for whatever mark."""
    host_chosen = Signal(str)
    """A host, empty for all of them."""
    order_chosen = Signal(object)
    """:class:`~pixhaul.qt.order.Order`."""

    def __init__(
        self,
        theme: Theme,
        hosts: Callable[[], Mapping[str, int]],
        columns: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """``hosts`` gives the hosts of the list and the number of their lines, ``columns`` the names of its columns."""
        super().__init__(parent)
        self._theme = theme
        self._hosts = hosts
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filter"))
        self.setProperty("surface", "bar")
        self.setProperty("edge", "bottom")
        self._exclusive = QButtonGroup(self)
        self._line = ChipRow(theme, "filter", self)
        self._why = ChipRow(theme, "reason", self)
        self._groups = {group: self._group_chip(group, text) for group, text in _WORDS.items()}
        self._marks = {mark: self._mark_chip(mark, text) for mark, text in _MARKS.items()}
        self._reasons: dict[str, Chip] = {}
        self._choice = Choice()
        self._following = False
        self._always = _ALWAYS
        self._hosts_there = 0
        self._host = self._opener(self.tr("Host"), "filterHost", self.ask_host, lambda: bool(self._choice.host))
        self._popup = HostPopup(theme, self)
        self._popup.chosen.connect(self.host_chosen)
        self._order = self._opener("", "orderButton", self.ask_order, lambda: not self.menu.order.plain)
        self.menu = OrderMenu(columns, self)
        self.menu.chosen.connect(self.order_chosen)
        self._build()
        self.set_choice(self._choice)
        self.set_order(Order())

    # ---- what it is told

    def set_counts(
        self, counts: Mapping[Group, int], marks: Mapping[Marked, int], hosts: int, *, runs: bool = False
    ) -> None:
        """The number of entries of each kind, and of different hosts. Kinds that there are not have no chip.

        While a list ``runs``, there is always one for what is under way: it would come and go with every picture.
        """
        for group, chip in self._groups.items():
            chip.set_count(counts.get(group, 0))
        for mark, chip in self._marks.items():
            chip.set_count(marks.get(mark, 0))
        self._hosts_there = hosts
        self._always = _ALWAYS | {Group.LOADING} if runs else _ALWAYS
        self._show_chips()

    def set_reasons(self, reasons: Sequence[tuple[str, int]]) -> None:
        """Why entries failed, most frequent first."""
        shown = dict(reasons[:MOST_REASONS])
        chosen = self._choice.reason
        if chosen:
            shown.setdefault(chosen, dict(reasons).get(chosen, 0))
        for kind in [kind for kind in self._reasons if kind not in shown]:
            self._why.remove(self._reasons.pop(kind))
        for kind, count in shown.items():
            chip = self._reasons.get(kind) or self._reason_chip(kind)
            chip.set_count(count)
            self._following = True
            chip.setChecked(kind == chosen)
            self._following = False
        self._groups[Group.FAILED].setToolTip(
            "\n".join(
                self.tr("{word}, {count}").format(word=reason_words(kind), count=locale_words.count(count))
                for kind, count in reasons[:MOST_REASONS]
            )
        )
        self._show_reasons()

    def set_choice(self, choice: Choice) -> None:
        """Follow what is shown, without a signal."""
        self._choice = choice
        self._groups[choice.group].setChecked(True)
        self._following = True
        for mark, chip in self._marks.items():
            chip.setChecked(mark is choice.mark)
        for kind, chip in self._reasons.items():
            chip.setChecked(kind == choice.reason)
        self._following = False
        self._host.set_word(choice.host or self.tr("Host"))
        self._host.setChecked(bool(choice.host))
        self._show_chips()
        self._show_reasons()

    def set_order(self, order: Order) -> None:
        """Follow the order, without a signal."""
        self.menu.set_order(order)
        grouped = order.group is not GroupBy.NONE
        word = heading_word(order) if grouped else self.tr("Sort")
        if order.by is not SortBy.LIST:
            word = self.tr("Sorted: {by}").format(by=word_of(order.by))
        self._order.set_word(word)
        self._order.setChecked(not order.plain)
        self._order.setToolTip(self.tr("Sorted and under headings (Alt+S)") if grouped else self.tr("Sort (Alt+S)"))

    def say_again(self, _again: Callable[[str], str]) -> None:
        """In the language that is in place now; columns keep their names, also one that is called “Failed”."""
        self.set_order(self.menu.order)

    def choose(self, group: Group) -> None:
        """Choose as if the chip were pressed."""
        self._groups[group].click()

    def ask_host(self) -> None:
        """Open the list of hosts; a single one, which has no chip, can be read there too."""
        self._host.setChecked(bool(self._choice.host))
        if self._any_host or self._hosts_there:
            places = (self._host, self._line.more, self._groups[Group.ALL])
            below = next(chip for chip in places if not chip.isHidden())
            self._popup.ask(self._hosts(), self._choice.host, below.place_below())

    def ask_order(self) -> None:
        """Open the menu that orders the pictures."""
        self._order.setChecked(not self.menu.order.plain)
        self.menu.popup(self._order.place_below())

    # ---- what there is to choose

    @property
    def _any_host(self) -> bool:
        """Whether there is a choice between hosts."""
        return self._hosts_there > 1 or bool(self._choice.host)

    def _show_chips(self) -> None:
        self._host.set_count(None if self._choice.host else self._hosts_there)
        chips = [
            *(chip for group, chip in self._groups.items() if group in self._always or chip.count or chip.isChecked()),
            *(chip for chip in self._marks.values() if chip.count or chip.isChecked()),
        ]
        self._line.show_only([*chips, self._host] if self._any_host else chips)

    def _show_reasons(self) -> None:
        self._why.show_only(self._reasons.values())
        self._why.setVisible(self._choice.group is Group.FAILED and bool(self._reasons))

    # ---- making it

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP_SMALL + 2, MARGIN, GAP_SMALL + 3)
        column.setSpacing(GAP_SMALL)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for chip in (*self._groups.values(), *self._marks.values(), self._host):
            self._line.add(chip)
        row.addWidget(self._line, 1)
        row.addWidget(self._order)
        column.addLayout(row)
        self._why.setAccessibleName(self.tr("Why it failed"))
        column.addWidget(self._why)

    def tab_stops(self) -> list[QWidget]:
        """Line by line, as one reads it."""
        return [*self._line.tab_stops(), self._order, *self._why.tab_stops()]

    def _group_chip(self, group: Group, text: str) -> Chip:
        chip = Chip(self._theme, QCoreApplication.translate("FilterBar", text), f"filter{group.name.title()}", self)
        chip.clicked.connect(lambda: self.group_chosen.emit(group))
        # A screen reader toggles a chip without clicking it.
        chip.toggled.connect(lambda on: self.group_chosen.emit(group) if on and self._choice.group != group else None)
        self._exclusive.addButton(chip)
        return chip

    def _mark_chip(self, mark: Marked, text: str) -> Chip:
        chip = Chip(self._theme, QCoreApplication.translate("FilterBar", text), f"mark-{mark.value}", self)
        chip.toggled.connect(lambda on: self.mark_chosen.emit(mark if on else None) if not self._following else None)
        return chip

    def _reason_chip(self, kind: str) -> Chip:
        chip = self._reasons[kind] = Chip(self._theme, reason_words(kind), f"reason-{kind}", self._why)
        chip.toggled.connect(lambda on: self.reason_chosen.emit(kind if on else "") if not self._following else None)
        self._why.add(chip)
        tab_order.chain([self])  # not behind everything that was in the window before it
        return chip

    def _opener(self, word: str, name: str, act: Callable[[], None], chosen: Callable[[], bool]) -> Chip:
        """``chosen`` says whether it shall look chosen; pressing it only opens something."""
        chip = Chip(self._theme, word, name, self)
        chip.set_chevron(True)
        chip.toggled.connect(lambda on: act() if on != chosen() else None)
        return chip
