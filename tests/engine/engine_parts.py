"""An engine on a bench: a clock that stands until it is moved, and workers that do what the test says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.options import RetryPolicy, RunOptions
from pixhaul.core.request import DownloadResult, Finished, Limits, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks, Task


class Clock:
    """Seconds that pass only by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Try:
    """One try that a worker has been given."""

    item: int
    attempt: int
    control: TransferControl


@dataclass
class Maker:
    """Hands every try to the test instead of doing it."""

    clock: Clock
    tries: list[Try] = field(default_factory=list)
    forgotten: list[int] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    """Items of which a broken-off try has kept something."""
    cleaned: list[int] = field(default_factory=list)

    def __call__(self, item: int, attempt: int, control: TransferControl) -> Task:
        def begin() -> None:
            control.started = self.clock()
            self.tries.append(Try(item, attempt, control))

        return begin

    def forget(self, item: int) -> Task | None:
        self.forgotten.append(item)
        if item not in self.kept:
            return None
        self.kept.discard(item)
        return lambda: self.cleaned.append(item)


def result(item: int, size: int = 1000) -> DownloadResult:
    return DownloadResult(
        f"{item}.png", size, bytes([item % 256]) * 32, PictureFacts("image/png", ".png", 1, 1), "http://x/", seconds=1.0
    )


class Bench:
    """A list, an engine and its surroundings."""

    def __init__(
        self,
        urls: Iterable[str] = (),
        *,
        jobs: int = 4,
        per_host: int = 0,
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.clock = Clock()
        self.store = ItemStore()
        self.maker = Maker(self.clock)
        self.settled: list[tuple[int, DownloadStatus]] = []
        self.blocked: list[DownloadError] = []
        options = RunOptions(jobs, per_host, limits or Limits(), retry or RetryPolicy())
        self.waits: list[tuple[int, float | None]] = []
        hooks = Hooks(self._settled, self.blocked.append, lambda item, seconds: self.waits.append((item, seconds)))
        self.engine = Engine(self.store, lambda task: task(), self.maker, options, hooks, self.clock)
        self.add(urls)

    def _settled(self, item: int, _result: DownloadResult | None) -> None:
        self.settled.append((item, self.store.state(item)))

    def add(self, urls: Iterable[str]) -> range:
        return self.store.append([NewEntry(url) for url in urls])

    @property
    def tries(self) -> list[Try]:
        return self.maker.tries

    @property
    def asked(self) -> list[int]:
        """Items that workers have at this moment."""
        return [one.item for one in self.tries]

    def take(self, item: int) -> Try:
        """The running try of an item; the test ends it."""
        found = next(one for one in self.tries if one.item == item)
        self.tries.remove(found)
        return found

    def succeed(self, item: int, size: int = 1000) -> None:
        one = self.take(item)
        self.engine.settle(Finished(item, one.attempt, result(item, size), None, 1.0))
        self.engine.pump()

    def fail(self, item: int, error: DownloadError) -> None:
        one = self.take(item)
        self.engine.settle(Finished(item, one.attempt, None, error, 1.0))
        self.engine.pump()

    def wait(self, seconds: float) -> None:
        """Let time pass in steps in which the owner looks after the engine."""
        end = self.clock.now + seconds
        while True:
            due = self.engine.pump()
            if self.clock.now >= end:
                return
            self.clock.now = min(end, self.clock.now + max(0.01, due if due is not None else seconds))

    def runs(self) -> bool:
        """Whether the engine has something left to do."""
        return self.engine.started

    def state(self, item: int) -> DownloadStatus:
        return self.store.state(item)

    def words(self, item: int) -> str:
        failure: Any = self.store.failure(item)
        return "" if failure is None else str(failure.message)


def urls(count: int, host: str = "a.test") -> list[str]:
    return [f"http://{host}/{number}.png" for number in range(count)]
