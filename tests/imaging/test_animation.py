"""Frames one after the other, as often and as long as the file says."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging import animation
from pixhaul.imaging.animation import Frame, frames
from pixhaul.imaging.inspect import pixels
from tests.imaging.samples import encode

COLOURS = ((250, 0, 0), (0, 250, 0), (0, 0, 250))


def write(path: Path, form: str, size: tuple[int, int] = (16, 12), **options: Any) -> Path:
    images = [Image.new("RGB", size, colour) for colour in COLOURS]
    given = {"save_all": True, "append_images": images[1:], "duration": [50, 200, 80], **options}
    path.write_bytes(encode(images[0], form, **given))
    return path


def strongest(frame: Frame) -> int:
    pixel = frame.rgba[:3]
    return pixel.index(max(pixel))


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "AVIF"])
def test_frames_come_in_turn_without_end(tmp_path: Path, form: str) -> None:
    path = write(tmp_path / "a", form, loop=0)
    found = list(itertools.islice(frames(path), 7))
    assert [strongest(frame) for frame in found] == [0, 1, 2, 0, 1, 2, 0]
    assert [round(frame.seconds, 3) for frame in found[:3]] == [0.05, 0.2, 0.08]
    assert {(frame.width, frame.height, len(frame.rgba)) for frame in found} == {(16, 12, 16 * 12 * 4)}


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_frames_are_upright_like_the_picture_that_stands_for_them(tmp_path: Path, form: str) -> None:
    """Not as AVIF: Pillow 13.0 ends the program when it writes one with several frames and EXIF."""
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: a quarter turn to the right
    path = write(tmp_path / "a", form, loop=1, exif=exif)
    still = pixels(path)
    assert (still.width, still.height) == (12, 16)
    found = list(itertools.islice(frames(path), 3))
    assert [(frame.width, frame.height) for frame in found] == [(12, 16)] * 3
    assert [strongest(frame) for frame in found] == [0, 1, 2]


@pytest.mark.parametrize(
    ("form", "options", "plays"),
    [("GIF", {}, 1), ("GIF", {"loop": 1}, 2), ("PNG", {"loop": 2}, 2), ("WEBP", {"loop": 3}, 3)],
    ids=["gif-once", "gif-again", "png-twice", "webp-thrice"],
)
def test_the_file_says_how_often(tmp_path: Path, form: str, options: dict[str, Any], plays: int) -> None:
    assert len(list(frames(write(tmp_path / "a", form, **options)))) == 3 * plays


def test_the_picture_before_an_animation_is_no_frame(tmp_path: Path) -> None:
    path = write(tmp_path / "a.png", "PNG", loop=1, default_image=True, duration=50)
    assert [strongest(frame) for frame in frames(path)] == [1, 2]


@pytest.mark.parametrize(("asked", "shown"), [(0, 0.1), (10, 0.1), (20, 0.02), (10_000_000, 60.0), (float("nan"), 0.1)])
def test_seconds_are_within_reason(asked: float, shown: float) -> None:
    assert animation._seconds(asked) == shown


def test_large_frames_are_made_smaller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(animation, "MOST_FRAME_PIXELS", 300)
    found = next(frames(write(tmp_path / "a.gif", "GIF", (80, 60))))
    assert (found.width, found.height) == (20, 15)


def test_a_file_that_is_cut_off_ends_with_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "a.webp", "WEBP")
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(DamagedPicture):
        list(itertools.islice(frames(path), 4))


def test_the_file_is_let_go(tmp_path: Path) -> None:
    path = write(tmp_path / "a.gif", "GIF", loop=0)
    playing = frames(path)
    next(playing)
    playing.close()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        next(frames(path))
