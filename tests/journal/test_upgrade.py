"""A record of each earlier version, with data, is lifted and read back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.journal import Journal
from pixhaul.journal.schema import STEPS, migrate

JOB = "INSERT INTO jobs VALUES (1, 'k', 5.0, CAST('/pictures' AS BLOB), '{name}', 'f', 'open', '{}')"
ITEM = "INSERT INTO items (job, item, url, status) VALUES (1, 0, 'https://example.com/a.png', 'queued')"


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_a_record_of_an_earlier_version_keeps_its_list(version: int, home: Path) -> None:
    home.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home, isolation_level=None)) as connection:
        migrate(connection, STEPS[:version])
        connection.execute(JOB)
        connection.execute(ITEM)
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert journal.integrity() == "ok"
        assert [summary.listed for summary in journal.jobs()] == [1]
    with closing(sqlite3.connect(home)) as connection:
        assert connection.execute("SELECT url FROM items").fetchall() == [("https://example.com/a.png",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
