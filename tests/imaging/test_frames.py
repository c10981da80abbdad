"""Further frames are checked, but only as many as time allows."""

from pathlib import Path

import pytest
from PIL import Image

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging import frames
from pixhaul.imaging.inspect import inspect
from pixhaul.imaging.kinds import Kind
from tests.imaging.samples import samples


@pytest.mark.parametrize("name", ["gif-animated", "png-animated", "webp-animated"])
def test_row_73_a_later_frame_must_be_whole_too(tmp_path: Path, name: str) -> None:
    data = bytearray(samples()[name][1])
    path = tmp_path / name
    path.write_bytes(data)
    assert inspect(path).facts.frames == 3
    data[-120:-40] = bytes(byte ^ 0x5A for byte in data[-120:-40])
    path.write_bytes(data)
    with pytest.raises(DamagedPicture):
        inspect(path)


@pytest.mark.parametrize("name", ["gif-animated", "png-animated", "webp-animated", "avif-animated", "tiff-pages"])
def test_the_thumbnail_is_of_the_first_frame(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(samples()[name][1])
    made = inspect(path, thumbnail_edge=64)
    assert made.facts.frames == 3
    assert made.thumbnail is not None


def test_a_very_long_animation_is_looked_at_only_so_far() -> None:
    shown: list[int] = []

    class Counting(Image.Image):
        def __init__(self) -> None:
            super().__init__()
            self._size = (1000, 1000)

        def seek(self, frame: int) -> None:
            shown.append(frame)

        def load(self) -> None:
            return None

    frames.check_frames(Counting(), Kind.GIF)
    assert len(shown) == frames.MOST_FRAME_PIXELS // 1_000_000
