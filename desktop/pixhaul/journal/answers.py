"""How the pictures of a job came, in the record: written with the outcome, read for one picture when somebody looks.

``answers.headers`` is a JSON object, ``answers.timings`` a JSON array of whole milliseconds in the order of
:class:`~pixhaul.core.answers.Timings`, ``answers.hops`` a JSON array of addresses, empty for none.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from math import ceil
from typing import Any

from pixhaul.core.answers import Answer, KeptAnswer, Timings
from pixhaul.journal.cleaning import scrub_address, sound
from pixhaul.journal.rows import Outcome, scrub

Ask = Callable[..., list[tuple[Any, ...]]]
"""A question in SQL with its values; all rows of the answer."""

_PUT = "INSERT OR REPLACE INTO answers (job, item, headers, timings, hops) VALUES (?, ?, ?, ?, ?)"
_KNOWN = "SELECT 1 FROM items WHERE job = ? AND item = ?"
_DROP = "DELETE FROM answers WHERE job = ? AND item = ?"


def put(db: sqlite3.Connection, job: int, outcomes: Iterable[Outcome], *, all_known: bool = False) -> None:
    """Store how pictures came into the open transaction; what is known of an earlier try goes.

    Entries that the record does not know are passed over; ``all_known`` says that there are none.
    """
    new, gone = [], []
    for outcome in outcomes:
        answer = outcome.result.answer if outcome.result is not None else None
        if answer is None:
            gone.append((job, outcome.item))
        elif all_known or db.execute(_KNOWN, (job, outcome.item)).fetchone():
            new.append((job, outcome.item, *_values(answer)))
    if new:
        db.executemany(_PUT, new)
    if gone:
        db.executemany(_DROP, gone)


def drop(db: sqlite3.Connection, job: int, item: int | None = None) -> None:
    """Forget it for one entry, or for all of a job."""
    if item is None:
        db.execute("DELETE FROM answers WHERE job = ?", (job,))
    else:
        db.execute(_DROP, (job, item))


def read(ask: Ask, job: int, item: int) -> KeptAnswer | None:
    """What is known of one entry; None when the record does not know the entry."""
    facts = ask(
        "SELECT final_url, http_status, etag, last_modified, attempts, seconds FROM items WHERE job = ? AND item = ?",
        *(job, item),
    )
    if not facts:
        return None
    rows = ask("SELECT headers, timings, hops FROM answers WHERE job = ? AND item = ?", job, item)
    url, status, etag, modified, attempts, seconds = facts[0]
    return KeptAnswer(url, status, etag, modified, attempts, seconds, _answer(*rows[0]) if rows else None)


def _values(answer: Answer) -> tuple[str, str, str]:
    # Cleaned here once more, whoever has made them: the record never holds a login.
    headers = {name: scrub(value) for name, value in answer.headers.items()}
    hops = [scrub_address(sound(hop)) for hop in answer.hops]
    timings = [ceil(seconds * 1000) for seconds in answer.timings]  # what took any time is told
    return _text(headers), _text(timings), _text(hops) if hops else ""


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _answer(headers: str, timings: str, hops: str) -> Answer | None:
    """None for what makes no sense: it is told to nobody, and nothing depends on it."""
    try:
        told = {str(name): str(value) for name, value in dict(json.loads(headers)).items()}
        seconds = Timings(*(float(each) / 1000 for each in json.loads(timings)))
        return Answer(told, seconds, tuple(str(hop) for hop in json.loads(hops or "[]")))
    except (ValueError, TypeError):
        return None
