"""What pictures look like, in the record: written with the outcome, or later when somebody has looked."""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from pixhaul.core.looks import LOOK_BYTES, Looks
from pixhaul.journal.rows import Outcome

Ask = Callable[..., list[tuple[Any, ...]]]
"""A question in SQL with its values; all rows of the answer."""

_PUT = "INSERT OR REPLACE INTO looks (job, item, hash) SELECT job, item, ? FROM items WHERE job = ? AND item = ?"
_ANY = "SELECT 1 FROM looks WHERE job = ? LIMIT 1"
_DROP = "DELETE FROM looks WHERE job = ? AND item = ?"


def put(db: sqlite3.Connection, job: int, outcomes: Iterable[Outcome]) -> None:
    """Into the open transaction, for entries that the record knows; what an earlier picture looked like goes."""
    new, gone = [], []
    for outcome in outcomes:
        look = outcome.result.look if outcome.result is not None else b""
        if look:
            new.append((look, job, outcome.item))
        else:
            gone.append((job, outcome.item))
    db.executemany(_PUT, new)
    if gone and db.execute(_ANY, (job,)).fetchone():
        db.executemany(_DROP, gone)


def add(db: sqlite3.Connection, job: int, looks: Iterable[tuple[int, bytes]]) -> None:
    """Looks that were found out later, into the open transaction."""
    db.executemany(_PUT, [(look, job, item) for item, look in looks])


def drop(db: sqlite3.Connection, job: int, item: int | None = None) -> None:
    """Forget them for one entry, or for all of a job."""
    if item is None:
        db.execute("DELETE FROM looks WHERE job = ?", (job,))
    else:
        db.execute(_DROP, (job, item))


def read(ask: Ask, job: int, wanted: Callable[[int], bool], into: Looks) -> None:
    """Bring back the looks of the ``wanted`` entries. Those of another length, from another version, are left out."""
    for item, look in ask("SELECT item, hash FROM looks WHERE job = ? ORDER BY item", job):
        if len(look) == LOOK_BYTES and wanted(item):
            into.put(item, look)
