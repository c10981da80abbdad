"""Tables in the record of an earlier version, after a kill, and when their list is given once more."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.opening import open_list
from pixhaul.journal import Journal, JournalWriter, fingerprint, restore, schema
from pixhaul.journal.slices import origins_of, slice_of
from tests.journal.tabled import URL, Desk, price_list, same


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
        assert writer.close(30)
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
