"""The card after each list: what was found, what was not, and what comes next. Nothing starts by itself."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pixhaul.core.sheets import Sheet
from pixhaul.qt.adder import Added
from pixhaul.qt.sentences import translated
from pixhaul.ui.card import Card
from pixhaul.ui.theme import Theme

translate = QCoreApplication.translate
_TABLES = 3
"""Tables that get a line of their own."""
_COLUMNS = 4
"""Columns named of one table."""


class PreflightCard(Card):
    """Shows one :class:`~pixhaul.qt.adder.Added` at a time, and asks for what its words and buttons offer."""

    start_requested = Signal()
    take_back_requested = Signal()
    refused_requested = Signal()
    """Show the lines that are no web addresses."""
    columns_requested = Signal(object)
    """:class:`~pixhaul.core.sheets.Sheet` whose columns the user wants to see."""
    own_list_requested = Signal()
    """Take these lines off the list again, and make a list of its own of them."""
    given_requested = Signal()
    """Use the links for sharing as they were given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "preflight", parent)
        self._shown: tuple[Added, bool, bool] | None = None

    def show_added(self, added: Added, *, can_start: bool, beside: bool = False) -> None:
        """Show what a source has brought; ``can_start`` tells whether anything waits for the user's word.

        ``beside`` offers a list of its own for it.
        """
        self._shown = (added, can_start, beside)
        summary = added.summary
        self.begin(heading(added))
        facts = counts(added)
        if summary.refused:
            self.beside(facts, "preflightFacts", (self.tr("Show"), "preflightRefused", self.refused_requested.emit))
        elif facts:
            self.beside(facts, "preflightFacts")
        for sheet in summary.sheets[:_TABLES]:
            self._table(sheet, several=len(summary.sheets) > 1)
        if len(summary.sheets) > _TABLES:
            more = len(summary.sheets) - _TABLES
            self.line(translate("PreflightCard", "and %Ln more table(s)", "", more), "preflightMore")
        if summary.rewritten:
            undo = (self.tr("Undo"), "preflightGiven", self.given_requested.emit)
            self.line(rewritten(summary.rewritten), "preflightRewritten", undo)
        if can_start and summary.addresses:
            self.button(
                self.tr("Start"),
                "preflightStart",
                self.start_requested.emit,
                "play",
                self.tr("Start fetching the pictures"),
            )
        tip = self.tr("Take these lines off the list again")
        self.button(self.tr("Take back"), "preflightTakeBack", self.take_back_requested.emit, "undo-2", tip)
        if beside:
            tip = self.tr("Take these lines off this list, and open them beside it")
            own = self.tr("As a list of its own")
            self.button(own, "preflightOwnList", self.own_list_requested.emit, "list", tip)
        self.finish(words(added))

    def given_used(self) -> None:
        """The links for sharing are as they were given now: nothing is left to say about them."""
        if self._shown is not None and not self.isHidden():
            added, can_start, beside = self._shown
            self.show_added(
                replace(added, summary=replace(added.summary, rewritten=0)), can_start=can_start, beside=beside
            )

    def _table(self, sheet: Sheet, *, several: bool) -> None:
        change = (self.tr("Columns and names…"), "preflightColumns", lambda: self.columns_requested.emit(sheet))
        self.line(columns(sheet, several=several), "preflightTable", change)


def heading(added: Added) -> str:
    """``1,284 addresses from stock.xlsx``."""
    summary = added.summary
    if not summary.addresses:
        return _nothing(summary.name)
    if summary.name and summary.cancelled:
        text = translate("PreflightCard", "%Ln addresses from {name}, until you cancelled", "", summary.addresses)
    elif summary.name:
        text = translate("PreflightCard", "%Ln addresses from {name}", "", summary.addresses)
    elif summary.cancelled:
        text = translate("PreflightCard", "%Ln addresses, until you cancelled", "", summary.addresses)
    else:
        text = translate("PreflightCard", "%Ln addresses", "", summary.addresses)
    return text.replace("{name}", translated(summary.name))


def _nothing(name: str) -> str:
    if not name:
        return translate("PreflightCard", "No web address found")
    return translate("PreflightCard", "No web address in {name}").format(name=translated(name))


def counts(added: Added) -> str:
    """``3 hosts · 37 duplicates · 12 not web addresses``; what counts nothing is left out."""
    summary = added.summary
    parts = [translate("PreflightCard", "%Ln host(s)", "", summary.hosts)] if summary.hosts else []
    if added.duplicates:
        parts.append(translate("PreflightCard", "%Ln duplicate(s)", "", added.duplicates))
    if summary.refused:
        parts.append(translate("PreflightCard", "%Ln not web addresses", "", summary.refused))
    return " · ".join(parts)


def columns(sheet: Sheet, *, several: bool) -> str:
    """``Pictures from: Image 1, Image 2``, with the table's name when there are several."""
    names = [sheet.names[number] for number in sheet.url_columns[:_COLUMNS] if number < len(sheet.names)]
    more = len(sheet.url_columns) - len(names)
    if more > 0:
        names.append(translate("PreflightCard", "%Ln more", "", more))
    if names:
        said = translate("PreflightCard", "Pictures from: {columns}").format(columns=", ".join(names))
    else:
        said = translate("PreflightCard", "No column with pictures")
    return f"{sheet.tab or sheet.label}: {said}" if several else said


def rewritten(count: int) -> str:
    """``8 share links turned into direct ones``."""
    return translate("PreflightCard", "%Ln share links turned into direct ones", "", count)


def words(added: Added) -> str:
    """All of it for screen readers."""
    summary = added.summary
    tables = [columns(sheet, several=len(summary.sheets) > 1) for sheet in summary.sheets[:_TABLES]]
    shared = [rewritten(summary.rewritten)] if summary.rewritten else []
    return ". ".join(part for part in (heading(added), counts(added).replace(" · ", ", "), *tables, *shared) if part)
