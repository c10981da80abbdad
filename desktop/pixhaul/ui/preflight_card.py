"""The card after each list: what was found, what was not, and what comes next. Nothing starts by itself."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pixhaul.core import wording
from pixhaul.core.sheets import Sheet
from pixhaul.qt.adder import Added
from pixhaul.ui.card import Card
from pixhaul.ui.theme import Theme

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
    given_requested = Signal()
    """Use the links for sharing as they were given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "preflight", parent)
        self._shown: tuple[Added, bool] | None = None

    def show_added(self, added: Added, *, can_start: bool) -> None:
        """Show what a source has brought; ``can_start`` tells whether anything waits for the user's word."""
        self._shown = (added, can_start)
        summary = added.summary
        self.begin(heading(added))
        facts = counts(added)
        if summary.refused:
            self.line(facts, "preflightFacts", ("Show", "preflightRefused", self.refused_requested.emit))
        elif facts:
            self.line(facts, "preflightFacts")
        for sheet in summary.sheets[:_TABLES]:
            self._table(sheet, several=len(summary.sheets) > 1)
        if len(summary.sheets) > _TABLES:
            self.line(f"and {len(summary.sheets) - _TABLES} more tables", "preflightMore")
        if summary.rewritten:
            undo = ("Undo", "preflightGiven", self.given_requested.emit)
            self.line(rewritten(summary.rewritten), "preflightRewritten", undo)
        if can_start and summary.addresses:
            self.button("Start", "preflightStart", self.start_requested.emit, "play", "Start fetching the pictures")
        tip = "Take these lines off the list again"
        self.button("Take back", "preflightTakeBack", self.take_back_requested.emit, "undo-2", tip)
        self.finish(words(added))

    def given_used(self) -> None:
        """The links for sharing are as they were given now: nothing is left to say about them."""
        if self._shown is not None and not self.isHidden():
            added, can_start = self._shown
            self.show_added(replace(added, summary=replace(added.summary, rewritten=0)), can_start=can_start)

    def _table(self, sheet: Sheet, *, several: bool) -> None:
        change = ("Columns and names…", "preflightColumns", lambda: self.columns_requested.emit(sheet))
        self.line(columns(sheet, several=several), "preflightTable", change)


def heading(added: Added) -> str:
    """``1,284 addresses from stock.xlsx``."""
    summary = added.summary
    where = f" from {summary.name}" if summary.name else ""
    if not summary.addresses:
        return f"No web address{f' in {summary.name}' if summary.name else ' in this text'}"
    found = wording.plural(summary.addresses, "address", "addresses")
    return f"{found}{where}, until you cancelled" if summary.cancelled else f"{found}{where}"


def counts(added: Added) -> str:
    """``3 hosts · 37 duplicates · 12 not web addresses``; what counts nothing is left out."""
    summary = added.summary
    parts = [wording.plural(summary.hosts, "host", "hosts")] if summary.hosts else []
    if added.duplicates:
        parts.append(wording.plural(added.duplicates, "duplicate", "duplicates"))
    if summary.refused:
        parts.append(wording.plural(summary.refused, "not a web address", "not web addresses"))
    return " · ".join(parts)


def columns(sheet: Sheet, *, several: bool) -> str:
    """``Pictures from: Image 1, Image 2``, with the table's name when there are several."""
    names = [sheet.names[number] for number in sheet.url_columns[:_COLUMNS] if number < len(sheet.names)]
    more = len(sheet.url_columns) - len(names)
    if more > 0:
        names.append(wording.plural(more, "more", "more"))
    where = f"{sheet.tab or sheet.label}: " if several else ""
    return f"{where}Pictures from: {', '.join(names)}" if names else f"{where}No column with pictures"


def rewritten(count: int) -> str:
    """``8 share links turned into direct ones``."""
    return wording.plural(count, "share link turned into a direct one", "share links turned into direct ones")


def words(added: Added) -> str:
    """All of it for screen readers."""
    summary = added.summary
    tables = [columns(sheet, several=len(summary.sheets) > 1) for sheet in summary.sheets[:_TABLES]]
    shared = [rewritten(summary.rewritten)] if summary.rewritten else []
    return ". ".join(part for part in (heading(added), counts(added).replace(" · ", ", "), *tables, *shared) if part)
