"""Animations are played from real files: a few frames ahead and no more, paused, ended, dropped."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pixhaul.qt.animation_player import AHEAD, AnimationPlayer
from tests.patient import PATIENCE_MS

COLOURS = ((250, 0, 0), (0, 250, 0), (0, 0, 250))


def animation(path: Path, count: int = 3, **options: Any) -> Path:
    images = [Image.new("RGB", (24, 16), COLOURS[number % 3]) for number in range(count)]
    given = {"duration": 20, "loop": 0, **options}
    images[0].save(path, "WEBP", save_all=True, append_images=images[1:], lossless=True, **given)
    return path


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[AnimationPlayer]:
    made = AnimationPlayer()
    yield made
    assert made.close(PATIENCE_MS)


@pytest.fixture
def seen(player: AnimationPlayer) -> list[str]:
    names: list[str] = []

    def note(image: QImage) -> None:
        color = QColor(image.pixel(3, 3))
        bands = (color.red(), color.green(), color.blue())
        names.append("rgb"[bands.index(max(bands))])

    player.frame.connect(note)
    return names


def test_frames_are_shown_in_turn_again_and_again(
    player: AnimationPlayer, seen: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = animation(tmp_path / "a.webp")
    player.start(path)
    assert player.playing
    assert player.path == path
    qtbot.waitUntil(lambda: len(seen) >= 7)
    assert "".join(seen[:7]) == "rgbrgbr"


def test_only_a_few_frames_lie_ready(player: AnimationPlayer, seen: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    player.start(animation(tmp_path / "a.webp", 30))
    player.toggle()
    assert not player.playing
    reel = player._reel
    assert reel is not None
    qtbot.waitUntil(lambda: len(reel.ready) == AHEAD)
    before = len(seen)
    player.toggle()
    qtbot.waitUntil(lambda: len(seen) >= before + 8)
    assert len(reel.ready) <= AHEAD


def test_what_is_over_stands_still_and_begins_again_when_asked(
    player: AnimationPlayer, seen: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    player.start(animation(tmp_path / "a.webp", loop=1))
    qtbot.waitUntil(lambda: not player.playing)
    assert seen == ["r", "g", "b"]
    assert player.path is not None
    player.toggle()
    qtbot.waitUntil(lambda: len(seen) == 6)


def test_another_one_takes_its_place(player: AnimationPlayer, seen: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    player.start(animation(tmp_path / "a.webp"))
    qtbot.waitUntil(lambda: bool(seen))
    player.stop()
    assert player.path is None
    seen.clear()
    other = animation(tmp_path / "b.webp", loop=1)
    player.start(other)
    player.start(other)
    qtbot.waitUntil(lambda: seen == ["r", "g", "b"])


@pytest.mark.parametrize("content", [None, b"no picture", b"RIFF\x10\0\0\0WEBPVP8X"], ids=["gone", "none", "cut"])
def test_what_cannot_be_played_just_ends(
    player: AnimationPlayer, seen: list[str], tmp_path: Path, qtbot: QtBot, content: bytes | None
) -> None:
    path = tmp_path / "a.webp"
    if content is not None:
        path.write_bytes(content)
    player.start(path)
    qtbot.waitUntil(lambda: not player.playing)
    assert seen == []


def test_with_nothing_to_play_nothing_happens(player: AnimationPlayer) -> None:
    player.toggle()
    player.stop()
    assert not player.playing
