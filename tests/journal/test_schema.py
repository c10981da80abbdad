import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.journal import schema
from pixhaul.journal.rows import ItemRecord

EARLIER = (("CREATE TABLE old (name TEXT)", "INSERT INTO old VALUES ('kept')"),)
LATER = (*EARLIER, ("ALTER TABLE old ADD COLUMN size INTEGER NOT NULL DEFAULT 7", "CREATE TABLE extra (a)"))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "a.sqlite3", isolation_level=None)) as connection:
        yield connection


def test_an_empty_file_becomes_one_of_today(database: sqlite3.Connection) -> None:
    assert schema.migrate(database) == 0
    assert schema.version_of(database) == len(schema.STEPS)
    assert database.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert schema.migrate(database) == len(schema.STEPS)


def test_the_columns_are_the_fields_of_the_record(database: sqlite3.Connection) -> None:
    schema.migrate(database)
    columns = [row[1] for row in database.execute("PRAGMA table_info(items)")]
    assert columns == ["job", *ItemRecord._fields]


def test_an_older_file_keeps_its_rows_and_gains_the_new_columns(database: sqlite3.Connection) -> None:
    schema.migrate(database, EARLIER)
    assert schema.version_of(database) == 1
    assert schema.migrate(database, LATER) == 1
    assert schema.version_of(database) == 2
    assert database.execute("SELECT name, size FROM old").fetchall() == [("kept", 7)]


def test_all_steps_from_nothing_end_like_one_after_the_other(database: sqlite3.Connection) -> None:
    assert schema.migrate(database, LATER) == 0
    assert database.execute("SELECT name, size FROM old").fetchall() == [("kept", 7)]


def test_a_step_that_fails_leaves_the_file_at_the_step_before(database: sqlite3.Connection) -> None:
    schema.migrate(database, EARLIER)
    broken = (*EARLIER, ("CREATE TABLE extra (a)", "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(database, broken)
    assert schema.version_of(database) == 1
    assert database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)
    assert schema.migrate(database, LATER) == 1


def test_a_later_file_is_refused_untouched(database: sqlite3.Connection) -> None:
    schema.migrate(database, LATER)
    with pytest.raises(schema.NewerVersion):
        schema.migrate(database, EARLIER)
    assert schema.version_of(database) == 2
