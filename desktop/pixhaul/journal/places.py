"""Lists that stand open side by side, what they are called, and how lists of earlier days are found again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pixhaul.journal.rows import Job
from pixhaul.journal.transactions import Transactions

MOST_PLACES = 500
"""Open lists that come back: nobody works with more, and a record with wrong places must not fill the window."""


@dataclass(frozen=True, slots=True)
class PlacedJob:
    """A list that stands open."""

    job: Job
    title: str
    """What it is called; empty when nobody has said so."""
    looked: float
    """When it was last looked at, in seconds since the epoch."""


class PlacedRecords(Transactions):
    """The operations on names and places of lists."""

    def set_title(self, job: Job, title: str) -> None:
        """Call a list that."""
        with self._transaction() as db:
            db.execute("UPDATE jobs SET title = ? WHERE id = ?", (_sound(title), job.id))

    def title(self, job: Job) -> str:
        """What a list is called; empty when nobody has said so."""
        rows = self._rows("SELECT title FROM jobs WHERE id = ?", job.id)
        return str(rows[0][0]) if rows else ""

    def set_place(self, job: Job, title: str, place: int, looked: float) -> None:
        """The list has this name and stands open at this place (from 1), or 0: it does not.

        An empty name leaves the one that is known. ``looked``: when it was last looked at, in seconds since the epoch.
        """
        sql = "UPDATE jobs SET title = coalesce(nullif(?, ''), title), place = ?, looked = ? WHERE id = ?"
        with self._transaction() as db:
            db.execute(sql, (_sound(title), place, looked, job.id))

    def placed(self, jobs: Iterable[Job]) -> list[PlacedJob]:
        """Those of the lists that stand open, in their order."""
        sql = "SELECT id, title, looked FROM jobs WHERE place > 0 ORDER BY place, id LIMIT ?"
        known = {job.id: job for job in jobs}
        found = ((known.get(number), title, looked) for number, title, looked in self._rows(sql, MOST_PLACES))
        return [PlacedJob(job, str(title), float(looked)) for job, title, looked in found if job is not None]

    def holds(self, job: Job, words: Sequence[str]) -> bool:
        """Whether one address of the list holds all these words; capitals of a to z do not matter."""
        if not words:
            return True
        like = " AND ".join(["url LIKE ? ESCAPE '\\'"] * len(words))
        sql = f"SELECT 1 FROM items WHERE job = ? AND NOT removed AND {like} LIMIT 1"  # noqa: S608
        return bool(self._rows(sql, job.id, *(f"%{_escaped(word)}%" for word in words)))


def _escaped(word: str) -> str:
    """For LIKE (sqlite.org/lang_expr.html#like): the word as it stands."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _sound(title: str) -> str:
    """What SQLite can hold: no lone surrogates."""
    return title.encode("utf-8", "replace").decode("utf-8")
