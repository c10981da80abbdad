"""What is said about a folder while it is typed (faults 44, 45), and its temporary files."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.core.errors import DiskFull, FolderNotWritable
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import Kind, part_path, parts, prepare, remove_parts, verdict
from pixhaul.naming.place import place

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_good_folder(tmp_path: Path) -> None:
    seen = verdict(tmp_path)
    assert seen.usable
    assert seen.free_bytes is not None
    assert "free" in seen.sentence


def test_a_new_folder_is_announced_and_not_made(tmp_path: Path) -> None:
    seen = verdict(tmp_path / "a" / "b")
    assert seen.usable
    assert "ill be created" in seen.sentence
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "nowhere")
    for path in (file, file / "below", dangling):
        assert verdict(path).kind is Kind.NOT_A_FOLDER
        with pytest.raises(FolderNotWritable):
            prepare(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_path_that_cannot_be(tmp_path: Path, name: str) -> None:
    assert verdict(tmp_path / name).kind is Kind.NOT_A_FOLDER


def test_no_room(tmp_path: Path) -> None:
    seen = verdict(tmp_path, needed_bytes=10**18)
    assert seen.kind is Kind.NO_ROOM
    assert "1000 PB needed" in seen.sentence


@pytest.mark.skipif(ROOT, reason="root may write to every folder")
def test_a_folder_without_write_permission(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    assert verdict(folder).kind is verdict(folder / "new").kind is Kind.NOT_WRITABLE
    with pytest.raises(FolderNotWritable):
        prepare(folder)


def test_a_folder_of_the_systems_own() -> None:
    if not Path("/proc/self").is_dir():
        pytest.skip("needs /proc")
    with pytest.raises(FolderNotWritable):
        prepare(Path("/proc/pictures"))
    assert not verdict(Path("/proc/pictures")).usable


def test_prepare_makes_the_folder_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    prepare(folder)
    prepare(folder)
    assert list(folder.iterdir()) == []


def test_parts_of_one_job_only(tmp_path: Path) -> None:
    mine = [part_path(tmp_path, "ab12", item) for item in (3, 7)]
    others = [
        part_path(tmp_path, "ab1", 1),
        tmp_path / ".pixhaul-ab12-x.part",
        tmp_path / "pixhaul-ab12-1.part",
        tmp_path / "cat.jpg",
    ]
    for path in (*mine, *others):
        path.write_bytes(b"")
    folder = part_path(tmp_path, "ab12", 9)
    folder.mkdir()
    assert list(parts(tmp_path, "ab12")) == mine
    assert remove_parts(tmp_path, "ab12") == 2
    assert sorted(tmp_path.iterdir()) == sorted([*others, folder])
    assert remove_parts(tmp_path / "gone", "ab12") == 0


@pytest.mark.parametrize("job", ["", "..", "a/b", "XYZ"])
def test_a_job_is_named_in_hex(tmp_path: Path, job: str) -> None:
    with pytest.raises(ValueError, match="hex"):
        part_path(tmp_path, job, 1)


@pytest.fixture
def small_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A file system of 2 MB of its own; ``request.param`` is mount's options."""
    if not (ROOT and sys.platform == "linux" and shutil.which("mount")):
        pytest.skip("only root on Linux can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", request.param, "none", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("small_disk", ["size=2m"], indirect=True)
def test_a_full_disk(small_disk: Path) -> None:
    assert verdict(small_disk).kind is Kind.LOW_SPACE
    with pytest.raises(OSError, match="space"):
        (small_disk / "filler").write_bytes(bytes(3_000_000))
    assert verdict(small_disk).kind is Kind.NO_ROOM
    with pytest.raises(DiskFull):
        prepare(small_disk)


@pytest.mark.parametrize("small_disk", ["nr_inodes=4"], indirect=True)
def test_a_disk_without_room_for_names_keeps_the_part(small_disk: Path) -> None:
    one = part_path(small_disk, "ab12", 1)
    one.write_bytes(b"new")
    for number in range(2):
        (small_disk / str(number)).write_bytes(b"")
    with pytest.raises(DiskFull):
        place(one, small_disk, "sub/cat", ".jpg", claims := Claims())
    assert one.read_bytes() == b"new"
    for number in range(2):
        (small_disk / str(number)).unlink()
    assert place(one, small_disk, "sub/cat", ".jpg", claims) == "sub/cat.jpg"


@pytest.mark.parametrize("small_disk", ["ro"], indirect=True)
def test_a_read_only_disk(small_disk: Path) -> None:
    assert verdict(small_disk).kind is Kind.NOT_WRITABLE
    with pytest.raises(FolderNotWritable):
        prepare(small_disk)
