"""Records of every published version: their statements are frozen in tests/data/schema, and their data comes through.

``v3.sql`` is the step from version 2 to 3, ``data3.sql`` what is put into its tables. No file is ever changed.
"""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.answers import Answer, Timings
from pixhaul.core.items import ItemStore
from pixhaul.core.looks import Looks
from pixhaul.core.marks import Mark, Marks, Verdict
from pixhaul.core.status import DownloadStatus as S
from pixhaul.journal import ItemRecord, Journal, restore
from pixhaul.journal.schema import STEPS

FROZEN = Path(__file__).resolve().parents[1] / "data" / "schema"
PUBLISHED = range(1, 8)
TABLES = ("jobs", "items", "sheets", "sheet_rows", "cells", "origins", "marks", "looks", "answers")


def statements(name: str) -> list[str]:
    """The statements of a frozen file; none when there is no such file."""
    path = FROZEN / name
    found: list[str] = []
    pending = ""
    for line in path.read_text("utf-8").splitlines(keepends=True) if path.exists() else ():
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    assert not pending.strip()
    return found


def make(home: Path, version: int) -> None:
    """A record as that version has left it."""
    home.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for number in range(1, version + 1):
            for statement in statements(f"v{number}.sql") + statements(f"data{number}.sql"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")


def plain(statement: str) -> str:
    return " ".join(statement.replace(";", " ").split())


def test_todays_steps_begin_with_exactly_the_published_ones() -> None:
    assert len(STEPS) >= len(PUBLISHED)
    for number in PUBLISHED:
        frozen = [plain(statement) for statement in statements(f"v{number}.sql")]
        assert frozen == [plain(statement) for statement in STEPS[number - 1]], f"step {number} is published"


def test_every_table_has_data_of_the_version_it_came_with(home: Path) -> None:
    make(home, PUBLISHED[-1])
    with closing(sqlite3.connect(home)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert names - {"sqlite_sequence"} == set(TABLES)
        for table in TABLES:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0, table


@pytest.mark.parametrize("version", PUBLISHED)
def test_a_record_of_that_version_is_read_back_completely(version: int, home: Path) -> None:
    make(home, version)
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert journal.integrity() == "ok"
        read_back(journal, version)
    with closing(sqlite3.connect(home)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def read_back(journal: Journal, version: int) -> None:
    """Everything that the record of that version held, by the record's own ways to read."""
    second, first = journal.job_list()
    assert (first.key, first.created, first.folder) == ("0123456789abcdef", 1700000000.5, Path("/pictures"))
    assert (first.template, first.fingerprint, first.state) == ("{index:04}_{name}", "aa11", "open")
    assert first.options == {"profile": "shop"}
    assert os.fsencode(second.folder) == b"/pictures/\xff"
    assert second.state == "finished"
    assert journal.find_job(Path("/pictures"), "aa11") == first
    assert journal.latest_unfinished() == first
    entries_read_back(list(journal.load(first)))
    assert [row.path for row in journal.load(second)] == ["only.png"]
    assert journal.summary(first).counts == {state: 1 for state in S if state is not S.REMOVED}
    found = journal.saved([first.id], ["https://example.com/4.jpg"])
    assert [row.path for row in found] == ["shop/0004.jpg"], "its index is there"
    marks, looks, store = Marks(), Looks(), ItemStore()
    journal.marks(first, marks)
    journal.looks(first, lambda _: True, looks)
    expected = {4: Mark(Verdict.KEEP, 5), 5: Mark(Verdict.REJECT), 7: Mark(Verdict.NONE, 3)}
    assert dict(marks.all()) == (expected if version >= 4 else {})
    assert looks.of(4) == (bytes(range(1, 37)) if version >= 5 else b"")
    kept = journal.answer(first, 4)
    assert kept is not None
    answer = Answer({"server": "nginx"}, Timings(0.001, 0.002, 0.003, 0.004, 0.005), ("https://example.com/hop",))
    assert kept.answer == (answer if version >= 6 else None)
    restore(journal, first, store)
    origins_read_back(store, version >= 3)
    placed = [(one.job, one.title, one.looked) for one in journal.placed([first, second])]
    assert placed == ([(first, "Summer", 1700000003.0)] if version >= 7 else [])


def entries_read_back(rows: list[ItemRecord]) -> None:
    """An entry in every state."""
    assert [row.item for row in rows] == list(range(13))
    words = [row.status for row in rows]
    assert words == [(S.QUEUED if state is S.REMOVED else state).word for state in S]
    assert [row.item for row in rows if row.removed] == [11]
    assert (rows[0].secret, rows[0].referer) == (True, "https://example.com/page.html")
    failed = rows[6]
    assert (failed.reason, failed.message, failed.hint) == ("http-4xx", "Not found", "Look at the address.")
    assert (failed.cause, failed.http_status, failed.attempts, failed.seconds) == ("HTTP 404", 404, 4, 2.5)
    assert (rows[9].url, rows[9].message) == ("no address", "This is no web address")
    for item in (4, 5, 7, 12):
        assert rows[item][10:] == (
            *(f"shop/000{item}.jpg", 1000 + item, 1700000002000000000, bytes([item]) * 32, "image/jpeg", 640, 480),
            *(f"https://cdn.example.com/{item}.jpg", 200, f'"e{item}"', "Tue, 14 Nov 2023 22:13:20 GMT", 1, 0.25),
        )


def origins_read_back(store: ItemStore, kept: bool) -> None:
    """The table, the cell of the fourth entry, and what entries were given as."""
    origins = store.origins
    if not kept:
        assert origins.plain
        return
    (sheet,) = origins.sheets
    assert (sheet.label, sheet.names, sheet.path) == ("stock.xlsx, Prices", ("SKU", "Bild"), Path("/lists/stock.xlsx"))
    assert (sheet.tab, sheet.header_row, sheet.separator, sheet.url_columns) == ("Prices", 0, ";", (1,))
    assert len(sheet) == 3
    assert sheet.cells(2)[0] == "odd \x1f cell"
    assert origins.columns(4) == {"SKU": "A-4", "Bild": "https://example.com/4.jpg"}
    assert origins.cell(5) is None
    assert origins.given == {4: "https://share.example.com/4"}
    assert origins.wishes == {4: "summer/four.jpg", 6: "six"}
    assert origins.larger == {4: "https://example.com/4-large.jpg"}


KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from pixhaul.journal import schema
from pixhaul.journal.journal import connect

left = int(sys.argv[2])

def trace(statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

connection = connect(Path(sys.argv[1]))
connection.set_trace_callback(trace)
schema.migrate(connection)
"""


@pytest.mark.parametrize("after", range(1, 30, 3))
def test_a_kill_amid_the_lifting_loses_nothing(home: Path, after: int) -> None:
    """Killed before one of its statements, some steps further on each time; then lifted by an ordinary start."""
    make(home, 1)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", KILLED, str(home), str(after)], env=environment, check=False)
    assert ended.returncode == -9, "it was killed in the midst"
    with closing(sqlite3.connect(f"file:{home}?mode=ro", uri=True)) as connection:
        assert 1 <= connection.execute("PRAGMA user_version").fetchone()[0] < len(STEPS)
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert journal.integrity() == "ok"
        read_back(journal, 1)
