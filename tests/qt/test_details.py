"""What is known of a picture comes at once from the list, then from record and file, and never for another one."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from pixhaul.core.answers import KeptAnswer
from pixhaul.qt.details import Details, DetailsReader
from tests.patient import PATIENCE_MS


class Source:
    """A list of two entries, and a record that answers when it is told to, on a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self.paths = {0: folder / "0.jpg", 1: folder / "1.jpg"}
        for item, path in self.paths.items():
            exif = Image.Exif()
            exif[0x013B] = f"Ann {item}"
            Image.new("RGB", (8, 8)).save(path, exif=exif)
        self.asked: list[tuple[int, Callable[[KeptAnswer | None], None]]] = []

    def know(self, item: int) -> Details | None:
        path = self.paths.get(item)
        return Details(item, f"https://example.org/{item}.jpg", path) if path is not None else None

    def ask(self, item: int, done: Callable[[KeptAnswer | None], None]) -> None:
        self.asked.append((item, done))

    def answer(self, number: int, kept: KeptAnswer | None) -> None:
        thread = threading.Thread(target=self.asked[number][1], args=(kept,))
        thread.start()
        thread.join(30)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(tmp_path)


@pytest.fixture
def told() -> list[Details]:
    return []


@pytest.fixture
def reader(source: Source, told: list[Details], qtbot: QtBot) -> Iterator[DetailsReader]:
    made = DetailsReader(source.know, source.ask)
    made.changed.connect(told.append)
    yield made
    assert made.close(PATIENCE_MS)


def test_everything_comes_together(reader: DetailsReader, source: Source, told: list[Details], qtbot: QtBot) -> None:
    reader.show(0)
    assert told == [source.know(0)]
    source.answer(0, KeptAnswer("https://example.org/end.jpg"))
    qtbot.waitUntil(lambda: told[-1].kept is not None and told[-1].metadata is not None)
    last = told[-1]
    assert last.kept == KeptAnswer("https://example.org/end.jpg")
    assert last.metadata is not None
    assert last.metadata.values == {"creator": "Ann 0"}


def test_late_news_of_another_picture_is_dropped(
    reader: DetailsReader, source: Source, told: list[Details], qtbot: QtBot
) -> None:
    reader.show(0)
    reader.show(1)
    source.answer(0, KeptAnswer("late"))
    source.answer(1, None)
    qtbot.waitUntil(lambda: told[-1].metadata is not None)
    assert {one.item for one in told[1:]} == {1}
    assert all(one.kept is None for one in told)


def test_a_file_that_is_gone_or_none_tells_nothing(
    reader: DetailsReader, source: Source, told: list[Details], qtbot: QtBot
) -> None:
    source.paths[0].unlink()
    source.paths[1].write_bytes(b"<html>")
    for item in (0, 1):
        reader.show(item)
        source.answer(item, KeptAnswer(attempts=item + 1))
        qtbot.waitUntil(lambda: told[-1].kept is not None)
    assert reader.close(PATIENCE_MS)
    assert all(one.metadata is None for one in told)


def test_an_entry_that_is_gone_is_not_told(reader: DetailsReader, told: list[Details], source: Source) -> None:
    reader.show(7)
    assert told == []
    assert source.asked == []
