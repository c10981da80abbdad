"""The sums are what sha256sum of GNU coreutils checks."""

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.report.aside import ReportError
from pixhaul.report.sums import sum_line, write_sums
from tests.report.lists import SITE, saved_files

NAMES = [
    "cat.png",
    "a/b/dog two.png",
    "back\\slash.png",
    "new\nline.png",
    "ret\rurn.png",
    "ä 漢.png",
    "-dash.png",
    "%41.png",
]


def check(folder: Path, name: str = "SHA256SUMS") -> subprocess.CompletedProcess[str]:
    command = ["sha256sum", "--check", "--strict", "--quiet", name]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum of GNU coreutils")
def test_sha256sum_checks_all_names(tmp_path: Path) -> None:
    store, locate = saved_files(tmp_path, NAMES)
    assert write_sums(tmp_path / "SHA256SUMS", store, locate) == len(NAMES)
    assert check(tmp_path).returncode == 0, check(tmp_path).stderr
    (tmp_path / "cat.png").write_bytes(b"changed")
    assert check(tmp_path).returncode != 0
    (tmp_path / "elsewhere").mkdir()
    write_sums(tmp_path / "elsewhere" / "sums.txt", store, locate)
    (tmp_path / "cat.png").write_bytes(b"bytes of cat.png")
    assert check(tmp_path / "elsewhere", "sums.txt").returncode == 0


def test_the_lines_are_those_of_coreutils_in_list_order(tmp_path: Path) -> None:
    store, locate = saved_files(tmp_path, ["z.png", "a/b.png"])
    store.append([NewEntry(f"{SITE}z.png")])  # a duplicate has no file of its own
    write_sums(tmp_path / "SHA256SUMS", store, locate)
    assert (tmp_path / "SHA256SUMS").read_text() == "".join(
        f"{sha256(f'bytes of {name}'.encode()).hexdigest()}  {name}\n" for name in ("z.png", "a/b.png")
    )
    assert sum_line("0" * 64, "a\\b\nc") == "\\" + "0" * 64 + "  a\\\\b\\nc\n"


def test_nothing_saved_is_told_and_an_older_file_stays(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_text("old")
    with pytest.raises(ReportError, match="no saved pictures"):
        write_sums(tmp_path / "SHA256SUMS", ItemStore(), lambda _item: None)
    assert (tmp_path / "SHA256SUMS").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1
