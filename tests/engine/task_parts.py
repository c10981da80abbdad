"""A list whose tries are made by hand, one after the other, with all that a task needs."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import Finished, Limits
from pixhaul.engine.maker import TaskMaker
from pixhaul.engine.task import Workshop
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.naming.claims import Claims
from pixhaul.naming.template import NameTemplate


@dataclass
class Shop:
    """Everything a task needs, and the tries of one list made by hand."""

    folder: Path
    thumbnails: ThumbnailStore
    fetcher: Fetcher = field(default_factory=lambda: Fetcher(NetworkOptions(proxy="none")))
    store: ItemStore = field(default_factory=ItemStore)
    decoders: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(1))
    events: list[Finished] = field(default_factory=list)
    attempt: int = 0

    def __post_init__(self) -> None:
        self.workshop = Workshop(self.fetcher, Claims(), self.decoders, self.thumbnails)
        self.maker = TaskMaker(self.store, self.workshop, Limits(read_timeout=30.0), self.events.append)
        self.maker.aim(self.folder, NameTemplate.parse("{name}"), "ab12")

    def control(self) -> TransferControl:
        return TransferControl(Gate())

    def item(self, url: str) -> int:
        return self.store.append([NewEntry(url)])[0]

    def run(self, item: int, control: TransferControl | None = None) -> Finished:
        """One try on this thread; returns its one event."""
        self.attempt += 1
        self.maker(item, self.attempt, control or self.control())()
        event = self.events.pop()
        assert not self.events
        assert (event.item, event.attempt) == (item, self.attempt)
        assert (event.result is None) != (event.error is None)
        return event

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "out"
    folder.mkdir()
    shop = Shop(folder, ThumbnailStore(tmp_path / "thumbnails"))
    yield shop
    shop.fetcher.close()
