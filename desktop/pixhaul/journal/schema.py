"""The tables of the record, and how an older file becomes one of today.

``PRAGMA user_version`` holds the number of steps that a file has been through. A step that has been published is
never changed; a new version is one more step at the end. Each step runs in one transaction together with its number,
so a kill in the middle leaves the file at the step before.
"""

import sqlite3
from collections.abc import Sequence

APPLICATION_ID = 0x50495848
"""``PIXH``: tells our file from any other SQLite database (sqlite.org/pragma.html#pragma_application_id)."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        """
        CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            created REAL NOT NULL,
            folder BLOB NOT NULL,
            template TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            state TEXT NOT NULL,
            options TEXT NOT NULL
        )
        """,
        "CREATE INDEX jobs_by_list ON jobs (folder, fingerprint)",
        """
        CREATE TABLE items (
            job INTEGER NOT NULL,
            item INTEGER NOT NULL,
            url TEXT NOT NULL,
            secret INTEGER NOT NULL DEFAULT 0,
            referer TEXT,
            removed INTEGER NOT NULL DEFAULT 0,
            status TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            message TEXT NOT NULL DEFAULT '',
            hint TEXT NOT NULL DEFAULT '',
            cause TEXT NOT NULL DEFAULT '',
            path TEXT,
            size INTEGER NOT NULL DEFAULT 0,
            mtime_ns INTEGER NOT NULL DEFAULT 0,
            sha256 BLOB,
            media_type TEXT NOT NULL DEFAULT '',
            width INTEGER NOT NULL DEFAULT 0,
            height INTEGER NOT NULL DEFAULT 0,
            final_url TEXT NOT NULL DEFAULT '',
            http_status INTEGER NOT NULL DEFAULT 0,
            etag TEXT,
            last_modified TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            seconds REAL NOT NULL DEFAULT 0,
            PRIMARY KEY (job, item)
        ) WITHOUT ROWID
        """,
    ),
    # Only what was saved is in it, so that storing a long list stays as fast as before.
    ("CREATE INDEX items_saved ON items (url) WHERE path IS NOT NULL",),
    # Where entries came from lies beside them: most have nothing there, and cost nothing. What belongs to many entries
    # or rows lies in one value for all of them (see journal/tables.py).
    (
        """
        CREATE TABLE sheets (
            job INTEGER NOT NULL,
            number INTEGER NOT NULL,
            label TEXT NOT NULL,
            names TEXT NOT NULL,
            path BLOB,
            tab TEXT NOT NULL,
            header_row INTEGER NOT NULL,
            separator TEXT NOT NULL,
            url_columns TEXT NOT NULL,
            PRIMARY KEY (job, number)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE sheet_rows (
            job INTEGER NOT NULL,
            number INTEGER NOT NULL,
            first INTEGER NOT NULL,
            cells BLOB NOT NULL,
            PRIMARY KEY (job, number, first)
        )
        """,
        """
        CREATE TABLE cells (
            job INTEGER NOT NULL,
            first INTEGER NOT NULL,
            places BLOB NOT NULL,
            PRIMARY KEY (job, first)
        )
        """,
        """
        CREATE TABLE origins (
            job INTEGER NOT NULL,
            item INTEGER NOT NULL,
            given TEXT,
            wish TEXT,
            larger TEXT,
            PRIMARY KEY (job, item)
        ) WITHOUT ROWID
        """,
    ),
    # What the person at the screen thinks of a picture. Only marked ones have a row.
    (
        """
        CREATE TABLE marks (
            job INTEGER NOT NULL,
            item INTEGER NOT NULL,
            verdict INTEGER NOT NULL DEFAULT 0,
            stars INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (job, item)
        ) WITHOUT ROWID
        """,
    ),
    # What a picture looks like, as a perceptual hash: how near-duplicates are found again after a restart.
    (
        """
        CREATE TABLE looks (
            job INTEGER NOT NULL,
            item INTEGER NOT NULL,
            hash BLOB NOT NULL,
            PRIMARY KEY (job, item)
        ) WITHOUT ROWID
        """,
    ),
    # How the answer came: the headers worth keeping and where the time went.
    (
        """
        CREATE TABLE answers (
            job INTEGER NOT NULL,
            item INTEGER NOT NULL,
            headers TEXT NOT NULL DEFAULT '{}',
            timings TEXT NOT NULL DEFAULT '[]',
            hops TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (job, item)
        ) WITHOUT ROWID
        """,
    ),
    # What a list is called, and whether it stands open beside others.
    (
        "ALTER TABLE jobs ADD COLUMN title TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE jobs ADD COLUMN looked REAL NOT NULL DEFAULT 0",
    ),
)
"""Step n (from 1) lifts a file from version n - 1 to version n.

``items.job`` is ``jobs.id`` without a foreign key: SQLite would look the job up for each of a million rows, which takes
longer than storing them. The operations see to it instead, in the same transaction.
"""


class NewerVersion(Exception):
    """The file was written by a later Pixhaul."""


def version_of(connection: sqlite3.Connection) -> int:
    """Number of steps the file has been through, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> int:
    """Bring the file to the last step; returns the version it had. The connection must be in autocommit mode.

    Raises :class:`NewerVersion` for a file from a later program (it is not touched) and ``sqlite3.Error``.
    """
    found = version_of(connection)
    if found > len(steps):
        raise NewerVersion(f"version {found}, known up to {len(steps)}")
    for number, statements in enumerate(steps[found:], found + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return found
