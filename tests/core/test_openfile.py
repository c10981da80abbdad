"""A file that is open."""

import os
import sys
from pathlib import Path

import pytest

from pixhaul.core.openfile import OpenFile


def test_what_the_system_said_of_it_is_known(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    path.chmod(0o640)
    with OpenFile.at(path) as file:
        assert (file.size, file.mode & 0o777) == (7, 0o640 if os.name == "posix" else 0o666)
        assert file.names == 1
        os.lseek(file.handle, 3, os.SEEK_SET)
        assert file.content() == b"content"  # wherever it stands
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(file.handle)


def test_it_is_closed_once_only(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    with OpenFile.at(path) as file:
        file.close()
        with OpenFile.at(path) as other:  # may have got the same number
            file.close()
            assert other.content() == b"content"


@pytest.mark.skipif(sys.platform == "win32", reason="nobody takes the name from an open file there")
def test_a_name_that_leads_elsewhere_by_now_is_known(tmp_path: Path) -> None:
    path, away = tmp_path / "file", tmp_path / "away"
    path.write_bytes(b"content")
    with OpenFile.at(path) as file:
        assert file.is_at(path)
        path.rename(away)
        with pytest.raises(FileNotFoundError):
            file.is_at(path)
        path.symlink_to(away)
        assert not file.is_at(path)  # the same in the end, but a link
        path.unlink()
        path.write_bytes(b"content")
        assert not file.is_at(path)


def test_one_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        OpenFile.at(tmp_path / "none")
