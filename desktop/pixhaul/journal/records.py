"""Everything that is written to the record and read from it, each operation one transaction."""

import json
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, repeat
from pathlib import Path
from typing import Any

from pixhaul.core.answers import KeptAnswer
from pixhaul.core.looks import Looks
from pixhaul.core.origins import Origins
from pixhaul.core.status import SAVED, UNFINISHED, DownloadStatus
from pixhaul.journal import answers, looks, tables
from pixhaul.journal.cleaning import cleaned, outcome_values
from pixhaul.journal.culled import CulledRecords, forget
from pixhaul.journal.errors import JournalError
from pixhaul.journal.rows import FINISHED, OPEN, ItemRecord, Job, JobSummary, Outcome
from pixhaul.journal.slices import Origin, Slice

INSERT_ROWS = 20_000
"""Rows in one transaction of a long list: large enough to be fast, short enough to let the other connection in."""
READ_ROWS = 5_000
_MOST_VALUES = 500
"""Values in one question: SQLite of old takes 999 (sqlite.org/limits.html)."""

_JOB = "id, key, created, folder, template, fingerprint, state, options"
_COLUMNS = ", ".join(ItemRecord._fields)
_WORDS = {status.word: status for status in DownloadStatus}
_NEW = ItemRecord._fields[: ItemRecord._fields.index("path")]
"""What is known of an entry before it was tried. Naming no other column makes long lists twice as fast to store."""
_INSERT = f"INSERT OR REPLACE INTO items (job, {', '.join(_NEW)}) VALUES (?{', ?' * len(_NEW)})"  # noqa: S608
_INSERT_PLAIN = "INSERT OR REPLACE INTO items (job, item, url, status) VALUES (?, ?, ?, 'queued')"
_RESULT = (
    "status, reason, message, hint, cause, path, size, mtime_ns, sha256, media_type, width, height, final_url,"
    " http_status, etag, last_modified, attempts, seconds"
)
_UPDATE = f"UPDATE items SET ({_RESULT}) = (?{', ?' * _RESULT.count(',')}) WHERE job = ? AND item = ?"  # noqa: S608


class Records(CulledRecords):
    """The operations on one connection. Used from the thread that made the connection; every one may raise
    :class:`~pixhaul.journal.errors.JournalError`, and then nothing of it was stored.
    """

    # ---- jobs

    def create_job(
        self, folder: Path, template: str, fingerprint: str = "", options: Mapping[str, Any] | None = None
    ) -> Job:
        """Begin a job. ``options`` must be made of JSON values and hold no secrets."""
        job = Job(0, secrets.token_hex(8), time.time(), folder.absolute(), template, fingerprint, OPEN, options or {})
        with self._transaction() as db:
            row = db.execute(
                f"INSERT INTO jobs ({_JOB}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?) RETURNING {_JOB}",  # noqa: S608
                (
                    job.key,
                    job.created,
                    _folder(folder),
                    template,
                    fingerprint,
                    OPEN,
                    json.dumps(dict(job.options), sort_keys=True),
                ),
            ).fetchone()
        return _job(row)

    def job(self, key: str) -> Job | None:
        """The job of that name."""
        return _first(self._rows(f"SELECT {_JOB} FROM jobs WHERE key = ?", key))  # noqa: S608

    def find_job(self, folder: Path, fingerprint: str) -> Job | None:
        """The newest job, finished or not, with the same list and the same folder."""
        if not fingerprint:
            return None
        sql = f"SELECT {_JOB} FROM jobs WHERE folder = ? AND fingerprint = ? ORDER BY id DESC LIMIT 1"  # noqa: S608
        return _first(self._rows(sql, _folder(folder), fingerprint))

    def latest_unfinished(self) -> Job | None:
        """The newest open job with at least one entry that was not tried to the end."""
        states = ", ".join(f"'{status.word}'" for status in (*UNFINISHED, DownloadStatus.CANCELLED))
        sql = (
            f"SELECT {_JOB} FROM jobs WHERE state = 'open' AND EXISTS (SELECT 1 FROM items"  # noqa: S608
            f" WHERE job = jobs.id AND NOT removed AND status IN ({states})) ORDER BY id DESC LIMIT 1"
        )
        return _first(self._rows(sql))

    def jobs(self) -> list[JobSummary]:
        """All jobs, the newest first."""
        return [self.summary(_job(row)) for row in self._rows(f"SELECT {_JOB} FROM jobs ORDER BY id DESC")]  # noqa: S608

    def job_list(self) -> list[Job]:
        """All jobs without their counts, the newest first: quick however long their lists are."""
        return [_job(row) for row in self._rows(f"SELECT {_JOB} FROM jobs ORDER BY id DESC")]  # noqa: S608

    def jobs_in(self, folder: Path) -> list[int]:
        """Ids of the jobs whose pictures go into this folder, the newest first."""
        return [row[0] for row in self._rows("SELECT id FROM jobs WHERE folder = ? ORDER BY id DESC", _folder(folder))]

    def summary(self, job: Job) -> JobSummary:
        """The job with its counts as they are on disk."""
        sql = "SELECT status, count(*) FROM items WHERE job = ? AND NOT removed GROUP BY status"
        counts: dict[DownloadStatus, int] = {}
        for word, number in self._rows(sql, job.id):
            status = status_of(word)
            counts[status] = counts.get(status, 0) + number
        return JobSummary(job, counts)

    def finish(self, job: Job) -> None:
        """Nothing is left to do; the job becomes history."""
        with self._transaction() as db:
            db.execute("UPDATE jobs SET state = ? WHERE id = ?", (FINISHED, job.id))

    def reopen(self, job: Job) -> None:
        """The job is history no more."""
        with self._transaction() as db:
            _open_again(db, job)

    def set_destination(self, job: Job, folder: Path, template: str) -> None:
        """The user chose another folder or another way to name files."""
        with self._transaction() as db:
            db.execute("UPDATE jobs SET folder = ?, template = ? WHERE id = ?", (_folder(folder), template, job.id))

    def set_options(self, job: Job, options: Mapping[str, Any]) -> None:
        """What was chosen for this job alone. It must be made of JSON values and hold no secrets."""
        with self._transaction() as db:
            db.execute("UPDATE jobs SET options = ? WHERE id = ?", (json.dumps(dict(options), sort_keys=True), job.id))

    def delete(self, job: Job) -> None:
        """Forget the job and its entries; the pictures stay."""
        with self._transaction() as db:
            db.execute("DELETE FROM items WHERE job = ?", (job.id,))
            answers.drop(db, job.id)
            looks.drop(db, job.id)
            tables.forget(db, job.id)
            forget(db, job.id)
            db.execute("DELETE FROM jobs WHERE id = ?", (job.id,))

    # ---- entries

    def add_items(self, job: Job, items: Iterable[ItemRecord]) -> int:
        """Store new entries (long lists in several transactions, in order); returns their number.

        An item that is stored already is replaced, so that a call may be repeated after a failure. What
        became of entries is not taken from here; it goes through :meth:`record`.
        """
        every = iter(items)
        total = 0
        while batch := list(islice(every, INSERT_ROWS)):
            total += self.add(job, [Slice(records=batch)])
        return total

    def add(self, job: Job, slices: Iterable[Slice]) -> int:
        """Store new entries with where they came from, all in one transaction; returns their number."""
        total = 0
        with self._transaction() as db:
            for new in slices:
                plain = zip(repeat(job.id), range(new.first, new.first + len(new.urls)), new.urls, strict=False)
                db.executemany(_INSERT_PLAIN, plain)
                db.executemany(_INSERT, ((job.id, *cleaned(item)[: len(_NEW)]) for item in new.records))
                tables.store(db, job.id, new)
                total += len(new)
            _open_again(db, job)
        return total

    def replace_item(self, job: Job, item: ItemRecord, origin: Origin | None = None) -> None:
        """The user changed the text of an entry: everything known about it is forgotten, but for the cell it is in."""
        with self._transaction() as db:
            db.execute(_INSERT, (job.id, *cleaned(item)[: len(_NEW)]))
            tables.replace_origin(db, job.id, item.item, origin)
            answers.drop(db, job.id, item.item)
            looks.drop(db, job.id, item.item)
            _open_again(db, job)
            db.execute("UPDATE jobs SET fingerprint = '' WHERE id = ?", (job.id,))

    def replace_origins(self, job: Job, origins: Iterable[Origin]) -> None:
        """Something else is known of these entries beside their addresses."""
        with self._transaction() as db:
            for origin in origins:
                tables.replace_origin(db, job.id, origin.item, origin)

    def replace_tables(self, job: Job, new: Slice) -> None:
        """The same entries were given again: what is kept of where they came from is that of now."""
        with self._transaction() as db:
            tables.forget(db, job.id)
            tables.store(db, job.id, new)

    def origins(self, job: Job, into: Origins) -> None:
        """Where the entries came from; ``into`` belongs to a list that has them all under the same ids."""
        tables.bring_back(self._rows, job.id, into)

    def mark_removed(self, job: Job, ids: Iterable[int], removed: bool = True) -> None:
        """Take entries off the list, or (``removed`` false) put them back."""
        with self._transaction() as db:
            db.executemany(
                "UPDATE items SET removed = ? WHERE job = ? AND item = ?", [(removed, job.id, item) for item in ids]
            )
            db.execute("UPDATE jobs SET fingerprint = '' WHERE id = ?", (job.id,))

    def set_status(self, job: Job, ids: Iterable[int], status: DownloadStatus) -> None:
        """Change nothing but the state (queued again, suspicious); paths and digests stay."""
        with self._transaction() as db:
            db.executemany(
                "UPDATE items SET status = ? WHERE job = ? AND item = ?", [(status.word, job.id, item) for item in ids]
            )
            if status in UNFINISHED:
                _open_again(db, job)

    def record(self, job: Job, outcomes: Iterable[Outcome]) -> int:
        """Store what became of entries; returns how many of them the record knew."""
        with self._transaction() as db:
            every = list(outcomes)
            known = db.executemany(_UPDATE, [outcome_values(job.id, outcome) for outcome in every]).rowcount
            answers.put(db, job.id, every, all_known=known == len(every))
            looks.put(db, job.id, every)
            return known

    def answer(self, job: Job, item: int) -> KeptAnswer | None:
        """How the picture of one entry came."""
        return answers.read(self._rows, job.id, item)

    def add_looks(self, job: Job, found: Iterable[tuple[int, bytes]]) -> None:
        """Store what pictures look like that nobody had looked at when they were saved."""
        with self._transaction() as db:
            looks.add(db, job.id, found)

    def looks(self, job: Job, wanted: Callable[[int], bool], into: Looks) -> None:
        """Read what the wanted pictures look like, as far as that is known."""
        looks.read(self._rows, job.id, wanted, into)

    def unsaved(self, job: Job, ids: Iterable[int]) -> list[int]:
        """Those of these entries that have no picture in the record and are still on the list."""
        wanted = list(ids)
        saved = ", ".join(f"'{status.word}'" for status in SAVED)
        found: list[int] = []
        for start in range(0, len(wanted), _MOST_VALUES):
            some = wanted[start : start + _MOST_VALUES]
            marks = ", ".join("?" * len(some))
            sql = (
                f"SELECT item FROM items WHERE job = ? AND item IN ({marks})"  # noqa: S608
                f" AND NOT removed AND status NOT IN ({saved})"
            )
            found += [row[0] for row in self._rows(sql, job.id, *some)]
        return found

    def saved_paths(self, job: Job) -> set[str]:
        """The relative paths of all pictures of a job."""
        return {row[0] for row in self._rows("SELECT path FROM items WHERE job = ? AND path IS NOT NULL", job.id)}

    def load(self, job: Job) -> Iterator[ItemRecord]:
        """All entries in the order of their ids, removed ones included. Other work may go on in between."""
        sql = f"SELECT {_COLUMNS} FROM items WHERE job = ? AND item > ? ORDER BY item LIMIT {READ_ROWS}"  # noqa: S608
        last = -1
        while rows := self._rows(sql, job.id, last):
            yield from map(ItemRecord._make, rows)
            last = rows[-1][0]

    def pages(self, job: Job) -> Iterator[list[tuple[int, str, int, str | None, int, str, str]]]:
        """All entries some at a time, with what a list must know: item, url, secret, referer, removed, status, message.

        A fifth of the time of :meth:`load`, and for most entries nothing else is stored.
        """
        sql = (
            "SELECT item, url, secret, referer, removed, status, message FROM items"  # noqa: S608
            f" WHERE job = ? AND item > ? ORDER BY item LIMIT {READ_ROWS}"
        )
        last = -1
        while rows := self._rows(sql, job.id, last):
            yield rows
            last = rows[-1][0]

    def tried(self, job: Job, first: int, last: int) -> list[ItemRecord]:
        """Of the entries from ``first`` to ``last``, both included: those that were tried to an end."""
        ended = (*SAVED, DownloadStatus.TRASHED, DownloadStatus.FAILED, DownloadStatus.CANCELLED)
        states = ", ".join(f"'{status.word}'" for status in ended)
        sql = (
            f"SELECT {_COLUMNS} FROM items WHERE job = ? AND item BETWEEN ? AND ?"  # noqa: S608
            f" AND NOT removed AND status IN ({states}) ORDER BY item"
        )
        return [ItemRecord._make(row) for row in self._rows(sql, job.id, first, last)]

    def first_address(self, job: Job) -> str:
        """The first entry that is still on the list, empty when there is none."""
        rows = self._rows("SELECT url FROM items WHERE job = ? AND NOT removed ORDER BY item LIMIT 1", job.id)
        return str(rows[0][0]) if rows else ""

    def saved(self, jobs: Sequence[int], urls: Sequence[str]) -> list[ItemRecord]:
        """What these jobs have saved from these addresses (without credentials), the newest job first."""
        sql = (
            f"SELECT {_COLUMNS} FROM items INDEXED BY items_saved WHERE path IS NOT NULL AND url IN (?"  # noqa: S608
            f"{', ?' * (len(urls) - 1)}) AND job IN (SELECT value FROM json_each(?)) ORDER BY job DESC"
        )
        return [ItemRecord._make(row) for row in self._rows(sql, *urls, json.dumps(list(jobs)))] if urls else []

    def files(self, job: int) -> Iterator[tuple[str, int, bytes | None, str]]:
        """Path, size, sha256 and address of everything a job has saved."""
        sql = (
            "SELECT path, size, sha256, url, item FROM items"  # noqa: S608
            " WHERE job = ? AND item > ? AND path IS NOT NULL AND status != 'trashed'"
            f" ORDER BY item LIMIT {READ_ROWS}"
        )
        last = -1
        while rows := self._rows(sql, job, last):
            for path, size, digest, url, last in rows:  # noqa: B007 - the last id is where the next page begins
                yield path, size, digest, url

    def integrity(self) -> str:
        """``ok``, or what SQLite's full check found."""
        return "\n".join(row[0] for row in self._rows("PRAGMA integrity_check"))


def status_of(word: str) -> DownloadStatus:
    """The state of that word; one that is not known counts as queued, so that the entry is tried again."""
    return _WORDS.get(word, DownloadStatus.QUEUED)


def _open_again(db: sqlite3.Connection, job: Job) -> None:
    """There is work again. Refuses entries for a job that was deleted meanwhile, which nothing would ever read."""
    if db.execute("UPDATE jobs SET state = ? WHERE id = ?", (OPEN, job.id)).rowcount == 0:
        raise JournalError("These downloads were deleted from the history", "Add the addresses again.")


def _folder(folder: Path) -> bytes:
    """Bytes, because a path need not be valid text."""
    return os.fsencode(folder.absolute())


def _job(row: tuple[Any, ...]) -> Job:
    number, key, created, folder, template, print_, state, options = row
    try:
        chosen = json.loads(options)
    except ValueError as error:
        raise JournalError("The options of an earlier job cannot be read", cause=str(error)) from error
    return Job(number, key, created, Path(os.fsdecode(folder)), template, print_, state, chosen)


def _first(rows: list[tuple[Any, ...]]) -> Job | None:
    return _job(rows[0]) if rows else None


Work = Callable[[Records], object]
"""A piece of work for the writer's thread."""
