"""The figures of the bottom bar, read off the list and the transfers under way."""

import time

from pixhaul.core.items import ItemStore
from pixhaul.core.status import RETRYABLE, SAVED, UNFINISHED, DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.engine.meter import Meter
from pixhaul.qt import locale_words
from pixhaul.qt.states import Totals

_WORTH_SAYING = 1.0
"""Seconds; over a shorter rest nobody wonders."""


class Figures:
    """Makes :class:`Totals`; remembers what the pace is measured from."""

    def __init__(self, store: ItemStore, engine: Engine) -> None:
        self._store = store
        self._engine = engine
        self._meter = Meter()
        self._rest: tuple[float, str] = (0.0, "")

    def reset(self) -> None:
        """The pace is measured anew: nothing moved for a while."""
        self._meter.reset()

    def take(self, *, started: bool) -> Totals:
        """The figures of this moment; ``started`` says whether there ever was a run."""
        store, engine = self._store, self._engine
        listed = store.listed
        # What was stopped has not been tried to its end, and nobody may read it as done.
        finished = listed - store.count(*UNFINISHED, DownloadStatus.CANCELLED)
        elapsed = engine.stopwatch.seconds
        moving = engine.stopwatch.running
        if moving:
            underway = sum(transfer.control.received for transfer in engine.running.values())
            self._meter.sample(time.monotonic(), store.saved_bytes + underway, finished)
        return Totals(
            listed=listed,
            finished=finished,
            done=store.count(*SAVED),
            failed=store.count(*RETRYABLE),
            stopped=store.count(DownloadStatus.CANCELLED),
            waiting=store.count(DownloadStatus.WAITING),
            refused=store.count(DownloadStatus.REFUSED),
            duplicates=store.count(DownloadStatus.DUPLICATE),
            active=len(engine.running),
            bytes_per_second=self._meter.bytes_per_second if moving else 0.0,
            seconds_left=self._meter.seconds_left(finished, listed, elapsed) if moving else None,
            idle_until=self._idle_until() if moving and not engine.running else "",
            elapsed=elapsed,
            one_by_one=store.transfer_seconds,
            started=started,
        )

    def _idle_until(self) -> str:
        """When the next thing is due; the same text as long as it is the same moment, so that no digit flickers."""
        seconds = self._engine.schedule.seconds_until_due()
        if seconds is None or seconds < _WORTH_SAYING:
            return ""
        due = time.monotonic() + seconds
        if abs(due - self._rest[0]) > _WORTH_SAYING:
            self._rest = (due, locale_words.time_of_day(seconds))
        return self._rest[1]
