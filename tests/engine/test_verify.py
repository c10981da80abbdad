"""Real files against the digests of what was saved."""

import hashlib
from pathlib import Path

import pytest

from pixhaul.engine.verify import Finding, ToVerify, examine, verify


def wanted(path: Path, data: bytes, item: int = 0) -> ToVerify:
    return ToVerify(item, path, len(data), hashlib.sha256(data).digest())


def test_the_same_bytes_are_good(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"x" * 3_000_000)
    found = examine(wanted(path, b"x" * 3_000_000))
    assert found.finding is Finding.GOOD
    assert found.sha256 == hashlib.sha256(b"x" * 3_000_000).digest()


def test_one_other_bit_is_a_change(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"abd")
    assert examine(wanted(path, b"abc")).finding is Finding.CHANGED


@pytest.mark.parametrize("what", ["nothing", "folder", "link", "below a file"])
def test_what_is_no_plain_file_is_missing(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.png"
    (tmp_path / "real").write_bytes(b"abc")
    if what == "folder":
        path.mkdir()
    elif what == "link":
        path.symlink_to(tmp_path / "real")
    elif what == "below a file":
        path = tmp_path / "real" / "a.png"
    assert examine(wanted(path, b"abc")).finding is Finding.MISSING


def test_a_file_that_may_not_be_read_is_told_with_its_cause(tmp_path: Path) -> None:
    found = examine(ToVerify(0, tmp_path / "a\0b", 3, bytes(32)))
    assert found.finding is Finding.CHANGED
    assert "ValueError" in found.cause


def test_many_files_are_all_looked_at(tmp_path: Path) -> None:
    files = []
    for item in range(200):
        path = tmp_path / f"{item}.png"
        if item % 3:
            path.write_bytes(b"%d" % (item if item % 5 else 0))
        files.append(wanted(path, b"%d" % item, item))
    found = {one.item: one.finding for one in verify(files)}
    for item in range(200):
        expected = Finding.MISSING if item % 3 == 0 else Finding.CHANGED if item % 5 == 0 else Finding.GOOD
        assert found[item] is expected


def test_it_stops_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"abc")
    seen: list[int] = []
    many = (wanted(path, b"abc", item) for item in range(100_000))
    seen.extend(one.item for one in verify(many, lambda: len(seen) >= 5))
    assert 5 <= len(seen) < 100
