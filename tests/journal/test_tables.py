"""Where entries came from, in the record and back: tables with their cells, links as given, names wanted."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.ledger import DESCRIBED, Ledger
from pixhaul.engine.opening import open_list
from pixhaul.journal import ItemRecord, Job, Journal, JournalError, JournalWriter, fingerprint, restore, schema
from pixhaul.journal.slices import origins_of, slice_of

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
        assert self.writer.close()
        self.journal.close()


@pytest.fixture
def desk(home: Path) -> "Desk":
    return Desk(home)


@pytest.fixture(autouse=True)
def closed(desk: Desk) -> object:
    yield
    desk.close()


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


def test_a_table_comes_back_with_every_cell(desk: Desk) -> None:
    _, entries = price_list(3 * DESCRIBED)
    desk.add(NewEntry("https://example.com/plain.jpg"), *entries)
    same(desk.again(), desk.store)
    assert desk.again().origins.columns(1)["SKU"] == " A-1 "
    assert desk.again().origins.cell(0) is None


def test_several_tables_read_at_the_same_time_keep_their_rows(desk: Desk) -> None:
    _, mine = price_list(40)
    second, theirs = price_list(60)
    desk.add(*mine[:10])
    desk.add(*theirs[:10], *mine[10:])
    second.add(("late", "", ""))
    desk.add(*theirs[10:])
    assert desk.again().origins.sheets[1].cells(len(second) - 1) == ("late", "", "")
    same(desk.again(), desk.store)


def test_rows_without_addresses_at_the_end_are_kept_too(desk: Desk) -> None:
    sheet, entries = price_list(10)
    desk.add(*entries)
    sheet.add(("the sum", "", "10"))
    desk.ledger.finished()
    assert desk.again().origins.sheets[0].cells(len(sheet) - 1) == ("the sum", "", "10")
    assert desk.journal.jobs()[0].job.state == "finished"


def test_links_as_given_and_wanted_names_come_back(desk: Desk) -> None:
    desk.add(
        NewEntry(URL.format(0), given="https://share.example.com/0"),
        NewEntry(URL.format(1), wish="cats/a:b@2x.jpg"),
        NewEntry(URL.format(2), "", "https://example.com/page", wish="x.jpg", given="https://share.example.com/2"),
        NewEntry(URL.format(3)),
    )
    back = desk.again()
    same(back, desk.store)
    assert back.origins.wishes[1] == "cats/a:b@2x.jpg"


def test_an_edited_entry_keeps_its_cell_and_loses_the_rest(desk: Desk) -> None:
    _, entries = price_list(4)
    desk.add(entries[0]._replace(given="https://share.example.com/1", wish="a.jpg"), entries[1])
    desk.store.replace(0, NewEntry(URL.format("larger")))
    desk.store.origins.larger[0] = entries[0].text
    desk.ledger.replaced(0)
    back = desk.again()
    same(back, desk.store)
    assert back.origins.cell(0) is not None
    assert back.origins.larger == {0: entries[0].text}
    assert not back.origins.given


def test_a_list_that_was_brought_back_goes_on(desk: Desk) -> None:
    sheet, entries = price_list(100)
    desk.add(*entries)
    store = desk.again()
    later = Ledger(store, desk.writer)
    later.adopt(desk.job)
    more, others = price_list(30)
    store.append(others)
    while later.enter():
        pass
    assert [len(one) for one in desk.again().origins.sheets] == [len(sheet), len(more)]
    same(desk.again(), store)


def test_nothing_is_kept_of_a_deleted_list(desk: Desk) -> None:
    _, entries = price_list(10)
    desk.add(*entries, NewEntry(URL.format("a"), wish="a.jpg"))
    desk.again()
    desk.journal.delete(desk.job)
    with closing(sqlite3.connect(desk.journal.path)) as database:
        for table in ("items", "sheets", "sheet_rows", "cells", "origins"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_lists_without_tables_store_nothing_beside_their_entries(desk: Desk) -> None:
    desk.add(*(NewEntry(URL.format(number)) for number in range(100)))
    assert len(desk.again()) == 100
    with closing(sqlite3.connect(desk.journal.path)) as database:
        for table in ("sheets", "sheet_rows", "cells", "origins"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_no_password_reaches_the_disk(desk: Desk) -> None:
    login = "https://ann:s3cr3tword@example.com/"
    sheet = Sheet("a.csv", ("Link", "Mail", "Note"), url_columns=(0,))
    sheet.add((f"{login}a.jpg", "ann@example.com", f"see {login}page"))
    sheet.add(("ann:s3cr3tword@example.com/b.jpg", "mailto:ann@example.com", "10:30 @home"))
    entry = NewEntry(f"{login}a.jpg", given=f"{login}share", wish=f"{login}x", sheet=sheet, row=0, column=0)
    desk.add(entry, NewEntry(URL.format("b")))
    desk.store.origins.larger[1] = f"{login}small.jpg"
    desk.ledger.replaced(1)
    back = desk.again().origins
    assert back.larger[1] == "https://example.com/small.jpg"
    assert back.sheets[0].cells(0)[1] == "ann@example.com"
    assert back.sheets[0].cells(1)[1:] == ("mailto:ann@example.com", "10:30 @home")
    assert "s3cr3tword" not in str([vars_of(back.sheets[0]), back.given, back.wishes, back.larger])
    for file in desk.journal.path.parent.iterdir():
        assert b"s3cr3tword" not in file.read_bytes()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sheet_rows SET cells = x'00'",
        "DELETE FROM sheet_rows WHERE first = 0",
        "UPDATE sheets SET number = 7",
        "UPDATE sheets SET names = '['",
        "UPDATE cells SET first = first + 9",
        "UPDATE cells SET places = x'789c030000000001'",
        "DELETE FROM sheets",
    ],
)
def test_tables_that_cannot_be_read_are_told(desk: Desk, statement: str) -> None:
    _, entries = price_list(10)
    desk.add(*entries)
    desk.again()
    with closing(sqlite3.connect(desk.journal.path)) as database:
        database.execute(statement)
        database.commit()
    with pytest.raises(JournalError, match="tables"):
        desk.again()


@pytest.mark.parametrize("version", range(1, len(schema.STEPS)))
def test_records_of_all_earlier_versions_are_lifted(tmp_path: Path, folder: Path, version: int) -> None:
    home = tmp_path / "older.sqlite3"
    with closing(sqlite3.connect(home, isolation_level=None)) as database:
        schema.migrate(database, schema.STEPS[:version])
        database.execute(
            "INSERT INTO jobs VALUES (3, 'ab', 0.0, ?, '{name}', 'f', 'open', '{}')", (os.fsencode(folder),)
        )
        database.executemany(
            "INSERT INTO items (job, item, url, status) VALUES (3, ?, ?, 'queued')",
            [(item, URL.format(item)) for item in range(50)],
        )
    with Journal.open(home) as journal:
        assert journal.notice is None
        job = journal.latest_unfinished()
        assert job is not None
        store = ItemStore()
        restore(journal, job, store)
        assert store.urls == [URL.format(item) for item in range(50)]
        with closing(sqlite3.connect(home)) as database:
            assert schema.version_of(database) == len(schema.STEPS)
        writer = JournalWriter(journal, lambda error: pytest.fail(error.message))
        ledger = Ledger(store, writer)
        ledger.adopt(job)
        _, entries = price_list(20)
        store.append(entries)
        assert not ledger.enter()
        assert writer.close()
        back = ItemStore()
        restore(journal, job, back)
        same(back, store)


CHILD = """
import sys
from pathlib import Path
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.ledger import Ledger
from pixhaul.journal import Journal, JournalWriter

journal = Journal.open(Path(sys.argv[1]))
writer = JournalWriter(journal, lambda error: print("error", error.cause, flush=True))
store, sheet = ItemStore(), Sheet("a.csv", ("SKU", "Image"), url_columns=(1,))
ledger = Ledger(store, writer)
ledger.adopt_empty(journal.create_job(Path(sys.argv[2]), "{SKU}"))
while True:
    entries = []
    for number in range(len(sheet), len(sheet) + 700):
        url = f"https://example.com/{number}.jpg"
        row = sheet.add((f"A-{number}", url))
        entries.append(NewEntry(url, sheet=sheet, row=row, column=1, wish=f"{number}.jpg"))
    store.append(entries)
    ledger.enter(lambda here=len(sheet): print(here, flush=True))
"""


def test_a_kill_at_any_moment_leaves_entries_and_their_rows_together(tmp_path: Path, folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for lines in (1, 4, 9):
        home = tmp_path / f"{lines}.sqlite3"
        command = [sys.executable, "-c", CHILD, str(home), str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
            assert child.stdout is not None
            said = [child.stdout.readline() for _ in range(lines)]
            child.kill()
            said += [line for line in child.stdout.readlines() if line.endswith("\n")]
        with Journal.open(home) as journal:
            assert journal.notice is None
            store = ItemStore()
            restore(journal, journal.job_list()[0], store)
        assert len(store) >= int(said[-1]) > 0
        for item in range(store.slots):
            assert store.origins.columns(item) == {"SKU": f"A-{item}", "Image": URL.format(item)}
            assert store.origins.wishes[item] == f"{item}.jpg"


def test_entries_in_columns_are_stored_like_those_described_one_by_one(desk: Desk, folder: Path) -> None:
    store = ItemStore()
    store.append([NewEntry(URL.format(number)) for number in range(20)])
    journal = desk.journal
    one, other = journal.create_job(folder, ""), journal.create_job(folder, "")
    journal.add(one, [slice_of(store, 0, 12), slice_of(store, 12, 20)])
    journal.add_items(other, [ItemRecord(number, URL.format(number)) for number in range(20)])
    assert list(journal.load(one)) == list(journal.load(other))


def test_larger_versions_come_and_go_without_making_the_list_another(desk: Desk) -> None:
    desk.add(NewEntry(URL.format("a"), wish="a.jpg"), NewEntry(URL.format("b")))
    desk.store.origins.larger |= {0: URL.format("large-a"), 1: URL.format("large-b")}
    desk.ledger.larger([0, 1])
    same(desk.again(), desk.store)
    desk.store.origins.larger = {1: URL.format("b")}
    desk.store.set_status(1, DownloadStatus.QUEUED)
    desk.ledger.larger([0])
    desk.ledger.settled(1, None)
    back = desk.again()
    same(back, desk.store)
    assert back.fell_back(1)
    assert back.origins.wishes == {0: "a.jpg"}


def test_a_list_that_is_given_again_goes_by_the_table_of_now(desk: Desk) -> None:
    _, entries = price_list(12)
    desk.add(*entries)
    assert desk.writer.flush(20)
    urls = [entry.text for entry in entries]
    job = desk.journal.create_job(desk.journal.path.parent, "{SKU}", fingerprint(urls))
    desk.journal.add(job, [origins_of(desk.store), slice_of(desk.store, 0, len(entries))])
    changed = Sheet("new.csv", ("Code", "Image"), url_columns=(1,))
    rows = [changed.add((f"C-{number}", url)) for number, url in enumerate(urls)]
    given = ItemStore()
    given.append([NewEntry(url, sheet=changed, row=row, column=1) for url, row in zip(urls, rows, strict=True)])
    given.origins.wishes[2] = "two.jpg"
    opened = open_list(desk.journal, desk.journal.path.parent, given)
    assert opened.job == job
    assert opened.store.origins.columns(3) == {"Code": "C-3", "Image": urls[3]}
    back = ItemStore()
    restore(desk.journal, job, back)
    same(back, opened.store)


def test_a_table_that_is_given_again_without_its_cells_is_a_plain_list(desk: Desk) -> None:
    _, entries = price_list(12)
    urls = [entry.text for entry in entries]
    job = desk.journal.create_job(desk.journal.path.parent, "{SKU}", fingerprint(urls))
    store = ItemStore()
    store.append(entries)
    desk.journal.add(job, [origins_of(store), slice_of(store, 0, len(entries))])
    given = ItemStore()
    given.append([NewEntry(url) for url in urls])
    assert open_list(desk.journal, desk.journal.path.parent, given).store.origins.plain
    back = ItemStore()
    restore(desk.journal, job, back)
    assert back.origins.plain
    assert back.urls == urls
