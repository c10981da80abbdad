"""Lists made of tables, and the list with its ledger that they are put into."""

from pathlib import Path

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.engine.ledger import Ledger
from pixhaul.journal import Job, Journal, JournalError, JournalWriter, restore

URL = "https://example.com/{}.jpg"


def price_list(rows: int) -> tuple[Sheet, list[NewEntry]]:
    """A table with a head, a blank row, odd cells, and an address in every other row."""
    path = Path("/lists/stöck.xlsx")
    names = ("SKU", "Bild 1", "Anzahl")
    sheet = Sheet("stöck.xlsx, Prices", names, path=path, tab="Prices", header_row=1, separator=";", url_columns=(1,))
    entries = []
    sheet.add(())
    sheet.add(names)
    for number in range(rows):
        row = sheet.add((f" A-{number} ", URL.format(number) if number % 2 else "", f"{number}\x1f\n;\ud800\0"))
        if number % 2:
            entries.append(NewEntry(URL.format(number), sheet=sheet, row=row, column=1))
    return sheet, entries


class Desk:
    """A list with its ledger, as the window has it."""

    def __init__(self, home: Path) -> None:
        self.journal = Journal.open(home)
        self.trouble: list[JournalError] = []
        self.writer = JournalWriter(self.journal, self.trouble.append)
        self.store = ItemStore()
        self.ledger = Ledger(self.store, self.writer)
        self.ledger.adopt_empty(self.journal.create_job(home.parent, "{SKU}"))

    @property
    def job(self) -> Job:
        assert self.ledger.job is not None
        return self.ledger.job

    def add(self, *entries: NewEntry) -> None:
        self.store.append(entries)
        while self.ledger.enter():
            pass

    def again(self) -> ItemStore:
        assert self.writer.flush(20)
        assert self.trouble == []
        store = ItemStore()
        restore(self.journal, self.job, store)
        return store

    def close(self) -> None:
        assert self.writer.close(30)
        self.journal.close()


def same(one: ItemStore, other: ItemStore) -> None:
    assert one.urls == other.urls
    assert [vars_of(sheet) for sheet in one.origins.sheets] == [vars_of(sheet) for sheet in other.origins.sheets]
    for item in range(one.slots):
        mine, theirs = one.origins.cell(item), other.origins.cell(item)
        assert (mine and mine[1:]) == (theirs and theirs[1:])
        assert one.origins.columns(item) == other.origins.columns(item)
    kept = [(store.origins.given, store.origins.wishes, store.origins.larger) for store in (one, other)]
    assert kept[0] == kept[1]


def vars_of(sheet: Sheet) -> tuple[object, ...]:
    rows = [sheet.cells(row) for row in range(len(sheet))]
    return (
        *(sheet.label, sheet.names, sheet.path, sheet.tab, sheet.header_row, sheet.separator, sheet.url_columns),
        rows,
    )
