"""Where the bytes of a picture are read from."""

import os
from pathlib import Path

import pytest

from pixhaul.core.openfile import OpenFile
from pixhaul.imaging.inspect import inspect
from tests.imaging.samples import encode, picture


@pytest.mark.parametrize("behind", [0, 5_000_000], ids=["read at once", "read on demand"])
def test_what_is_read_is_the_file_that_is_open(tmp_path: Path, behind: int) -> None:
    path, other = tmp_path / "file.part", tmp_path / "other.part"
    path.write_bytes(encode(picture(), "JPEG") + bytes(behind))
    with OpenFile.at(path) as file:
        path.rename(other)
        path.write_bytes(b"no picture")
        assert inspect(path, file=file).facts == inspect(other).facts
        assert os.fstat(file.handle).st_size == file.size  # still open
