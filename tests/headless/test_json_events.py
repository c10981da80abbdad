"""What each line of ``pixhaul get --json`` holds."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from pixhaul.core.errors import ConnectionLost, TimedOut
from pixhaul.core.items import Failure
from pixhaul.headless.json_events import JsonEvents
from tests.engine.engine_parts import Bench, result


class Said:
    """A list with one engine, and what was said of it."""

    def __init__(self, *urls: str) -> None:
        self.bench = Bench(urls)
        self.store = self.bench.store
        self.lines: list[str] = []
        self.events = JsonEvents(self.lines.append, self.bench.clock)

    def last(self) -> dict[str, Any]:
        told = json.loads(self.lines[-1])
        assert isinstance(told, dict)
        return told


def utc(text: str) -> datetime:
    assert text.endswith("Z")
    return datetime.fromisoformat(text)


def test_a_try_begins() -> None:
    said = Said("http://a.test/1", "http://ann:s3cret@a.test/2\u00e9")
    said.store.attempts[1] = 3
    said.events.started(said.store, 1)
    told = said.last()
    assert abs(utc(told.pop("time")) - datetime.now(UTC)) < timedelta(minutes=1)
    assert told == {
        "event": "started",
        "index": 2,
        "url": "http://a.test/2\u00e9",
        "status": "active",
        "attempt": 3,
    }
    assert said.lines[0].isascii()


def test_a_try_will_follow() -> None:
    said = Said("http://a.test/1")
    said.store.wait(0, Failure(ConnectionLost.reason, "The connection was lost; trying again at 14:02:10"))
    said.events.waiting(said.store, 0, 2.5)
    told = said.last()
    assert (told["event"], told["index"], told["status"], told["reason"]) == (
        "waiting",
        1,
        "waiting",
        "connection-lost",
    )
    assert told["message"] == "The connection was lost; trying again at 14:02:10"
    assert told["wait_seconds"] == 2.5
    assert timedelta(seconds=2) < utc(told["until"]) - utc(told["time"]) < timedelta(seconds=3)


def test_a_try_after_the_others_has_no_time() -> None:
    said = Said("http://a.test/1")
    said.store.wait(0, Failure(TimedOut.reason, "Asked again after the others"))
    said.events.waiting(said.store, 0, None)
    assert (said.last()["wait_seconds"], said.last()["until"]) == (None, None)
    said.events.waiting(said.store, 0, 1e15)
    assert said.last()["until"] is None


def test_progress_is_told_once_a_second() -> None:
    said = Said("http://a.test/1", "http://a.test/2")
    said.store.complete(0, result(0))
    said.events.progress(said.store, said.bench.engine)
    assert said.lines == []
    said.bench.clock.now += 1.0
    for _ in range(3):
        said.events.progress(said.store, said.bench.engine)
    assert len(said.lines) == 1
    told = said.last()
    utc(told.pop("time"))
    assert told == {"event": "progress", "finished": 1, "total": 2, "running": 0, "bytes": 1000}
    said.bench.engine.start()
    said.bench.clock.now += 1.0
    said.bench.maker.tries[0].control.received = 77
    said.events.progress(said.store, said.bench.engine)
    assert (said.last()["running"], said.last()["bytes"]) == (1, 1077)


def test_the_last_line_counts() -> None:
    said = Said("http://a.test/1", "http://a.test/2", "http://a.test/1")
    said.store.complete(0, result(0))
    said.events.summary(said.store, 1.23456, interrupted=True)
    told = said.last()
    utc(told.pop("time"))
    assert told == {
        "event": "summary",
        "done": 1,
        "failed": 0,
        "skipped": 1,
        "waiting": 1,
        "bytes": 1000,
        "seconds": 1.235,
        "interrupted": True,
    }
