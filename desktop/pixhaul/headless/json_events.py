"""What ``pixhaul get --json`` tells: one JSON object a line, each with the key ``event``.

``started`` and ``waiting`` once for each try, ``ended`` for each entry, ``progress`` at most once a second, ``summary``
as the last line. The guide lists their keys, which never change their meaning.
"""

import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from pixhaul.core.addresses import told
from pixhaul.core.items import ItemStore
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.headless.tally import Tally
from pixhaul.report.records import Value, record

PROGRESS_EVERY = 1.0
"""Seconds between two lines of progress."""


class JsonEvents:
    """Used by the owner; ``write`` takes one line without its end and hands it on at once."""

    def __init__(self, write: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._write = write
        self._clock = clock
        self._next_progress = clock() + PROGRESS_EVERY

    def started(self, store: ItemStore, item: int) -> None:
        """A try begins."""
        self._tell("started", self._entry(store, item, DownloadStatus.ACTIVE))

    def waiting(self, store: ItemStore, item: int, seconds: float | None) -> None:
        """A try failed, and another follows after ``seconds``; after the other entries of its host when None."""
        failure = store.failure(item)
        told: dict[str, Value] = {
            "reason": failure.reason if failure else None,
            "message": failure.message if failure else None,
            "wait_seconds": None if seconds is None else round(seconds, 3),
            "until": None if seconds is None else _utc(seconds),
        }
        self._tell("waiting", self._entry(store, item, DownloadStatus.WAITING) | told)

    def ended(self, store: ItemStore, item: int) -> None:
        """An entry ended: its record in the report. The last such line of an entry holds."""
        self._tell("ended", record(store.view(item)))

    def progress(self, store: ItemStore, engine: Engine) -> None:
        """How far all of it is, when a second has passed since that was told."""
        now = self._clock()
        if now < self._next_progress:
            return
        self._next_progress = now + PROGRESS_EVERY
        received = sum(running.control.received for running in engine.running.values())
        figures: dict[str, Value] = {
            "finished": store.listed - store.count(*UNFINISHED),
            "total": store.listed,
            "running": len(engine.running),
            "bytes": store.saved_bytes + received,
        }
        self._tell("progress", {"time": _utc()} | figures)

    def summary(self, store: ItemStore, seconds: float, *, interrupted: bool) -> None:
        """What came of it."""
        tally = Tally.of(store)
        figures: dict[str, Value] = {
            "done": tally.done,
            "failed": tally.failed,
            "skipped": tally.skipped,
            "waiting": tally.waiting,
            "bytes": store.saved_bytes,
            "seconds": round(seconds, 3),
            "interrupted": interrupted,
        }
        self._tell("summary", {"time": _utc()} | figures)

    def _entry(self, store: ItemStore, item: int, status: DownloadStatus) -> dict[str, Value]:
        return {
            "time": _utc(),
            "index": store.view(item).index,
            "url": told(store.urls[item]),
            "status": status.word,
            "attempt": store.attempts[item],
        }

    def _tell(self, event: str, values: Mapping[str, Value]) -> None:
        # ASCII only: an address may hold what the terminal's own encoding cannot.
        self._write(json.dumps({"event": event} | dict(values)))


def _utc(seconds_from_now: float = 0.0) -> str | None:
    """``2026-03-01T13:02:10.500Z`` (RFC 3339); None beyond the calendar."""
    try:
        then = datetime.now(UTC) + timedelta(seconds=seconds_from_now)
    except OverflowError:
        return None
    return then.isoformat(timespec="milliseconds").replace("+00:00", "Z")
