"""What ``pixhaul get`` says: a progress bar on a terminal, plain lines elsewhere, JSON lines when asked."""

import sys
import time
from functools import partial
from typing import Any, TextIO

from pixhaul.core import wording
from pixhaul.core.addresses import told
from pixhaul.core.items import ItemStore
from pixhaul.core.logs import RunLog
from pixhaul.core.saying import say
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.core.stopwatch import WORTH_SAYING
from pixhaul.engine.engine import Engine
from pixhaul.headless.json_events import JsonEvents
from pixhaul.headless.tally import Tally

PLAIN_EVERY = 2.0
"""Seconds between two lines of progress where no bar can be drawn."""


class Console:
    """Progress and problems go to standard error, results to standard output. Used by the owner."""

    def __init__(self, log: RunLog, as_json: bool = False) -> None:
        self._log = log
        self._json = JsonEvents(partial(self._say, sys.stdout)) if as_json else None
        self._bar: Any = None
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._next_line = time.monotonic() + PLAIN_EVERY
        self.unheard = False
        """A result could not be written, which has been told."""

    def result(self, line: str) -> None:
        """A line that was asked for."""
        self._say(sys.stdout, line)

    def note(self, text: str) -> None:
        """Say something worth knowing."""
        self._log.note(text)
        self._write(plain(text))

    def problem(self, message: str, hint: str = "") -> None:
        """Say what went wrong and what to do next."""
        self._log.trouble(message)
        self._write(plain(f"{message}. {hint}" if hint else f"{message}."))

    def settled(self, store: ItemStore, item: int) -> None:
        """An entry ended."""
        self.recorded(store, item)
        if store.state(item) is DownloadStatus.FAILED:
            self._log.failed(store.view(item))
            failure = store.failure(item)
            sentence = failure.message if failure else "failed"
            self._write(plain(f"failed  {told(store.urls[item])}  {sentence}"))

    def recorded(self, store: ItemStore, item: int) -> None:
        """An entry ended for a reason that has been told already: only the JSON lines name it."""
        if self._json is not None:
            self._json.ended(store, item)

    def started(self, store: ItemStore, item: int) -> None:
        """A try begins."""
        if self._json is not None:
            self._json.started(store, item)

    def waiting(self, store: ItemStore, item: int, seconds: float | None) -> None:
        """A try failed, and another follows after ``seconds``, or after the others when None."""
        if self._json is not None:
            self._json.waiting(store, item, seconds)

    def progress(self, store: ItemStore, engine: Engine) -> None:
        """Draw the bar, or print a line now and then."""
        total = store.listed
        finished = total - store.count(*UNFINISHED)
        if self._json is not None:
            self._json.progress(store, engine)
        if self._terminal:
            self._draw(total, finished, store, engine)
        elif time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + PLAIN_EVERY
            self._write(f"{wording.count(finished)} of {wording.count(total)}, {wording.size(store.saved_bytes)}")

    def _draw(self, total: int, finished: int, store: ItemStore, engine: Engine) -> None:
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=total, initial=finished, unit=" pictures", dynamic_ncols=True, file=sys.stderr)
        received = sum(running.control.received for running in engine.running.values())
        self._bar.set_postfix_str(wording.size(store.saved_bytes + received), refresh=False)
        self._bar.update(finished - self._bar.n)

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def summary(self, store: ItemStore, seconds: float, *, interrupted: bool = False) -> None:
        """The last line: what came of it, and how much faster than one by one."""
        waiting = Tally.of(store).waiting
        if waiting:
            until = sorted({f.message for item in store.ids({DownloadStatus.WAITING}) if (f := store.failure(item))})
            told = plain("; ".join(until[:3])) or "they were not begun"
            self._write(f"{wording.plural(waiting, 'address is', 'addresses are')} left for another run: {told}")
        if self._json is not None:
            self._json.summary(store, seconds, interrupted=interrupted)
        self._say(sys.stdout if self._json is None else sys.stderr, summary_line(store, seconds))

    def _write(self, text: str) -> None:
        if self._bar is not None:
            self._bar.write(text, file=sys.stderr)
        else:
            self._say(sys.stderr, text)

    def _say(self, stream: TextIO | None, line: str) -> None:
        """A disk that is full where the results go stops no picture."""
        try:
            say(stream, line)
        except OSError as error:
            self.unheard = True
            self.problem(*unwritten(error))


def unwritten(error: OSError) -> tuple[str, str]:
    """Why results could not be written to standard output, and what to do."""
    why = error.strerror or type(error).__name__
    return f"The results cannot be written: {why}", "Look whether the disk they go to has space."


def plain(text: str) -> str:
    """Server and user text without control characters: a terminal must not obey it."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def summary_line(store: ItemStore, seconds: float) -> str:
    """``15 done, 0 failed, 0 skipped in 5.5 s (4.2 x faster than one by one)``, the latter where it was faster."""
    tally = Tally.of(store)
    line = f"{tally.done} done, {tally.failed} failed, {tally.skipped} skipped in {seconds:.1f} s"
    if tally.done and seconds > 0 and store.transfer_seconds >= WORTH_SAYING * seconds:
        line += f" ({store.transfer_seconds / seconds:.1f} x faster than one by one)"
    return line
