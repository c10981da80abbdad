"""Opening the record: one process at a time, damaged files set aside, older ones lifted.

**Durability.** WAL with ``synchronous=FULL``. In WAL mode no setting lets a kill -9 lose or damage a committed
transaction (the system still has the written pages); they differ when the power fails. NORMAL would then forget the
last transactions although somebody had been told that they are stored: a list that was only just added, or
pictures that lie in the folder and would be fetched a second time. FULL costs one flush of the log for each commit
(sqlite.org/pragma.html#pragma_synchronous), and the writer commits at most four times a second on its own
thread, so nobody waits for it.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from pixhaul.journal import schema
from pixhaul.journal.errors import JournalDamaged, JournalError, from_os, from_sqlite
from pixhaul.journal.lock import FileLock
from pixhaul.journal.records import Records

_BUSY_SECONDS = 30.0
"""How long one connection waits for the other one's transaction."""


_SMALLEST_PAGE = 512
"""Bytes (sqlite.org/fileformat.html section 1.3.2)."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection in autocommit mode (transactions are begun by hand). Raises ``sqlite3.Error``."""
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.execute("PRAGMA cache_size = -16384")
    except BaseException:
        connection.close()
        raise
    return connection


class _ReadOnlyFile(Exception):
    """The file may not be written to, though its folder perhaps may."""


class Journal(Records):
    """The record on disk with its lock. Its own operations belong to the thread that opened it;
    a :class:`~pixhaul.journal.writer.JournalWriter` does the same on a thread of its own.
    """

    def __init__(self, path: Path, lock: FileLock, connection: sqlite3.Connection, notice: str | None) -> None:
        super().__init__(connection)
        self.path = path
        self.notice = notice
        """A sentence for the user when an unusable record was set aside, otherwise None."""
        self._lock = lock

    @classmethod
    def open(cls, path: Path, now: Callable[[], float] = time.time) -> "Journal":
        """Open or begin the record at ``path``; its folder is made when missing.

        Raises :class:`JournalBusy` when another process holds it and :class:`JournalUnavailable` when it cannot be
        written. A damaged or read-only one, or one from a newer Pixhaul, is renamed and a new one
        begun (see :attr:`notice`).
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise from_os(error) from error
        lock = FileLock(path.with_name(path.name + ".lock"))
        try:
            connection, notice = _open_or_begin(path, now())
        except BaseException:
            lock.release()
            raise
        return cls(path, lock, connection, notice)

    def close(self) -> None:
        """Close the file and let the next process in. Close writers first. Any number of times."""
        try:
            self._db.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open_or_begin(path: Path, now: float) -> tuple[sqlite3.Connection, str | None]:
    try:
        return _open_sound(path), None
    except schema.NewerVersion:
        aside = _set_aside(path, "newer", now)
        told = f"The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun."
    except _ReadOnlyFile:
        aside = _set_aside(path, "read-only", now)
        told = f"The record of your downloads was read-only. It was kept as {aside}, and a new one was begun."
    except JournalDamaged:
        aside = _set_aside(path, "damaged", now)
        told = f"The record of your downloads was damaged. It was kept as {aside}, and a new one was begun."
    return _open_sound(path), told


def _open_sound(path: Path) -> sqlite3.Connection:
    """Open, lift to this version, and look for damage. Raises JournalError and NewerVersion."""
    try:
        _prepare(path)
    except OSError as error:
        raise from_os(error) from error
    connection = None
    try:
        connection = connect(path)
        _check_owner(connection)
        schema.migrate(connection)
        _check_sound(connection)
    except sqlite3.Error as error:
        if connection:
            connection.close()
        raise from_sqlite(error) from error
    except BaseException:
        if connection:
            connection.close()
        raise
    return connection


def _prepare(path: Path) -> None:
    """Make a new file readable by its owner alone (addresses are private), and see that it can be written to."""
    if path.is_dir():
        raise _damaged("a folder stands in its place")
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except PermissionError as error:
        if path.exists():
            raise _ReadOnlyFile from error
        raise
    size = path.stat().st_size
    if 0 < size < _SMALLEST_PAGE:
        # SQLite would take so short a file for an empty one and write over it.
        raise _damaged("the file is too short")
    log = path.with_name(path.name + "-wal")
    if size == 0 and log.exists() and log.stat().st_size > 0:
        # SQLite would delete the log of an empty file, and with it the only copy of what was recorded.
        raise _damaged("the file is empty but its log is not")


def _check_owner(connection: sqlite3.Connection) -> None:
    """Refuse a database of somebody else."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if owner == schema.APPLICATION_ID:
        return
    if schema.version_of(connection) or connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise _damaged("a database of another program")


def _check_sound(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise _damaged(found)
    try:
        for table in ("jobs", "items", "sheets", "sheet_rows", "cells", "origins", "answers", "marks", "looks"):
            connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR:
            raise _damaged(str(error)) from error
        raise


def _damaged(cause: str) -> JournalError:
    return JournalDamaged("The record of your downloads is damaged", cause=cause)


def _set_aside(path: Path, word: str, now: float) -> str:
    """Rename the record with its log; returns the new name. Raises JournalUnavailable."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
    name, number = f"{path.name}.{word}-{stamp}", 1
    while path.with_name(name).exists():
        number += 1
        name = f"{path.name}.{word}-{stamp}-{number}"
    try:
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(path.with_name(name + suffix))
    except OSError as error:
        raise from_os(error) from error
    return name
