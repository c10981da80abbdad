"""A list with its filter, and a plain look at what the filter ought to show."""

from collections.abc import Callable
from itertools import groupby
from math import inf
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.download_model import DownloadModel
from pixhaul.qt.item_filter import ItemFilter
from pixhaul.qt.order import GroupBy, SortBy, natural, text_key
from pixhaul.qt.presenter import ItemPresenter


def entry(text: str) -> NewEntry:
    return NewEntry(text) if text.startswith("http") else NewEntry(text, "This is not a web address")


def picture(name: str, size: int = 9) -> DownloadResult:
    facts = PictureFacts("image/png", ".png", 1, size % 4 + 1)
    return DownloadResult(
        name, size, bytes([7]) * 32, facts, "http://h/x", seconds=size / 8, mtime_ns=size % 3 * 10**18
    )


class World:
    """A list, its filter, and what the filter ought to show."""

    def __init__(self, count: int = 0) -> None:
        self.store = ItemStore()
        presenter = ItemPresenter(self.store, lambda _: None, lambda item: f"name{item}.jpg")
        self.undo = QUndoStack()
        self.model = DownloadModel(self.store, presenter, entry, self.undo)
        self.model.append([entry(f"http://h.example/{number}.png") for number in range(count)])
        self.filter = ItemFilter(self.model)
        self.tester = QAbstractItemModelTester(self.filter, QAbstractItemModelTester.FailureReportingMode.Warning)

    def settle(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self.busy and clock.elapsed() < 60_000:
            QCoreApplication.processEvents()
        assert not self.busy

    @property
    def busy(self) -> bool:
        return self.filter.busy or self.model.turns.busy

    @property
    def shown(self) -> list[int]:
        return list(self.filter.items())

    @property
    def expected(self) -> list[int]:
        states = self.filter.group.states
        needle, choice = self.filter.search.lower(), self.filter.choice
        found = [
            item
            for item in self.store.ids(states)
            if any(needle in text.lower() for text in self.texts(item))
            if not choice.reason or self.store.reasons.of(item) == choice.reason
            if not choice.host or self.host(item) == choice.host
        ]
        order = self.filter.order
        if order.by is not SortBy.LIST or order.descending:
            found.sort(key=self.key, reverse=order.descending)
        if order.group is not GroupBy.NONE:
            found.sort(key=lambda item: (not self.title(item), natural(self.title(item)), self.title(item)))
        return found

    def texts(self, item: int) -> list[str]:
        cells = self.store.origins.columns(item).values()
        return [self.store.urls[item], self.model.presenter.name(item), *cells]

    def host(self, item: int) -> str:
        refused = self.store.state(item) is S.REFUSED
        return "" if refused else self.store.urls[item].split("/")[2]

    def key(self, item: int) -> Any:
        order, store = self.filter.order, self.store
        width, height = store.dimensions(item)
        unknown = -1.0 if order.descending else inf
        return {
            SortBy.LIST: item,
            SortBy.NAME: text_key(store.path(item) or store.urls[item]),
            SortBy.SIZE: store.size(item) or unknown,
            SortBy.DIMENSIONS: width * height or unknown,
            SortBy.HOST: text_key(self.host(item)),
            SortBy.TIME: store.seconds(item) or unknown,
            SortBy.FINISHED: store.results.finished[item] or unknown,
        }[order.by]

    def title(self, item: int) -> str:
        order = self.filter.order
        return {
            GroupBy.NONE: "",
            GroupBy.HOST: self.host(item),
            GroupBy.FOLDER: (self.store.path(item) or "").rpartition("/")[0],
            GroupBy.COLUMN: self.store.origins.columns(item).get(order.column, ""),
            GroupBy.LIKENESS: "",  # nobody has asked for stacks here
        }[order.group]

    def changed(self) -> None:
        self.model.refresh(self.store.take_dirty())

    def check(self) -> None:
        self.settle()
        assert self.shown == self.expected
        assert [self.filter.row_of(item) for item in self.shown] == list(range(len(self.shown)))
        assert all(self.filter.row_of(item) == -1 for item in set(range(self.store.slots)).difference(self.shown))
        if self.filter.order.group is not GroupBy.NONE:
            titles = [(title, len(list(rows))) for title, rows in groupby(map(self.title, self.shown))]
            assert [tuple(section) for section in self.filter.sections] == titles
        else:
            assert self.filter.sections == []


@pytest.fixture
def world(qapp: object) -> Callable[[int], World]:
    worlds: list[World] = []

    def make(count: int = 0) -> World:
        worlds.append(World(count))
        return worlds[-1]

    return make
