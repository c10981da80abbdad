"""A file that is open."""

import os
from pathlib import Path

import pytest

from pixhaul.core.openfile import OpenFile


def test_what_the_system_said_of_it_is_known(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    path.chmod(0o640)
    with OpenFile(path) as file:
        assert (file.size, file.mode & 0o777) == (7, 0o640 if os.name == "posix" else 0o666)
        assert os.read(file.handle, 100) == b"content"
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(file.handle)


def test_it_is_closed_once_only(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    with OpenFile(path) as file:
        file.close()
        with OpenFile(path) as other:  # may have got the same number
            file.close()
            assert os.read(other.handle, 100) == b"content"


def test_one_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        OpenFile(tmp_path / "none")
