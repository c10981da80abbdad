"""What the user did with pictures after they were saved: marked them, and moved their files. Part of the record."""

import sqlite3
from collections.abc import Iterable

from pixhaul.core.marks import MOST_STARS, UNMARKED, Mark, Marks, Verdict
from pixhaul.journal.cleaning import sound
from pixhaul.journal.places import PlacedRecords
from pixhaul.journal.rows import Job

_PUT = "INSERT OR REPLACE INTO marks (job, item, verdict, stars) VALUES (?, ?, ?, ?)"
_TAKE = "DELETE FROM marks WHERE job = ? AND item = ?"


class CulledRecords(PlacedRecords):
    """The operations on marks and on places of files."""

    def set_marks(self, job: Job, marks: Iterable[tuple[int, Mark]]) -> None:
        """Store these marks in place of what was stored; an unmarked entry has no row."""
        every = list(marks)
        with self._transaction() as db:
            db.executemany(_TAKE, [(job.id, item) for item, mark in every if mark == UNMARKED])
            db.executemany(_PUT, [(job.id, item, *mark) for item, mark in every if mark != UNMARKED])

    def marks(self, job: Job, into: Marks) -> None:
        """Read the marks of a list. What makes no sense is left out: nothing depends on it."""
        for item, verdict, stars in self._rows("SELECT item, verdict, stars FROM marks WHERE job = ?", job.id):
            if verdict in tuple(Verdict) and stars in range(MOST_STARS + 1):
                into.put(item, Mark(Verdict(verdict), stars))

    def set_paths(self, job: Job, paths: Iterable[tuple[int, str]]) -> None:
        """The saved files of these entries lie elsewhere now: relative to the folder of the job, or absolute."""
        with self._transaction() as db:
            db.executemany(
                "UPDATE items SET path = ? WHERE job = ? AND item = ?",
                [(sound(path), job.id, item) for item, path in paths],
            )


def forget(db: sqlite3.Connection, job: int) -> None:
    """Forget the marks of a job, in the open transaction."""
    db.execute("DELETE FROM marks WHERE job = ?", (job,))
