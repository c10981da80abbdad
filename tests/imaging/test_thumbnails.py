"""The thumbnail cache on a real disk: kept, checked, bounded, and never in the way."""

import errno
import hashlib
import os
import shutil
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pixhaul.core.errors import DamagedPicture
from pixhaul.imaging.inspect import inspect
from pixhaul.imaging.thumbnails import ThumbnailStore
from tests.imaging.samples import encode, picture


def digest(number: int) -> bytes:
    return hashlib.sha256(str(number).encode()).digest()


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(encode(picture(700, 300), "JPEG"))
    return path


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    assert store.load(digest(1)) is None
    assert store.save(digest(1), b"picture")
    assert store.load(digest(1)) == b"picture"
    assert store.load(digest(1).hex()) == b"picture"
    assert store.load(digest(2)) is None
    assert ThumbnailStore(tmp_path / "cache").load(digest(1)) == b"picture"
    assert ThumbnailStore(tmp_path / "cache", edge=256).load(digest(1)) is None


def test_files_lie_in_two_levels_and_nothing_else_stays(tmp_path: Path) -> None:
    ThumbnailStore(tmp_path, edge=512).save(digest(1), b"picture")
    name = digest(1).hex()
    assert [path.relative_to(tmp_path).as_posix() for path in files_in(tmp_path)] == [f"512/{name[:2]}/{name}"]


@pytest.mark.parametrize("wrong", ["../../etc/passwd", "abcd", b"short", "x" * 64])
def test_only_a_digest_names_a_file(tmp_path: Path, wrong: bytes | str) -> None:
    with pytest.raises(ValueError, match=r"sha256|hexadecimal"):
        ThumbnailStore(tmp_path).load(wrong)


def test_a_damaged_thumbnail_is_made_again(tmp_path: Path, photo: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    whole = store.make(digest(1), photo)
    (kept,) = files_in(tmp_path / "cache")
    sealed = kept.read_bytes()
    for damaged in (sealed[:-1], sealed[:100], b"", b"\0" + sealed[1:], sealed[-8:]):
        kept.write_bytes(damaged)
        assert store.load(digest(1)) is None
        assert not kept.exists()
        assert store.make(digest(1), photo) == whole
        assert kept.read_bytes() == sealed


def test_make_uses_what_is_there(tmp_path: Path, photo: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    made = store.make(digest(1), photo)
    photo.unlink()
    assert store.make(digest(1), photo) == made
    with pytest.raises(FileNotFoundError):
        store.make(digest(2), photo)


def test_a_broken_picture_is_reported(tmp_path: Path, photo: Path) -> None:
    photo.write_bytes(photo.read_bytes()[:-100])
    with pytest.raises(DamagedPicture):
        ThumbnailStore(tmp_path / "cache").make(digest(1), photo)


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, photo: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    store = ThumbnailStore(in_the_way / "cache")
    assert store.make(digest(1), photo).startswith(b"\xff\xd8")
    assert not store.save(digest(1), b"picture")
    assert store.load(digest(1)) is None


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_file_system_that_refuses_is_no_error(tmp_path: Path, photo: Path) -> None:
    # A pseudo file system takes no new folder from anybody, not even root.
    store = ThumbnailStore(Path("/proc/self"))
    assert store.make(digest(1), photo).startswith(b"\xff\xd8")
    assert store.load(digest(1)) is None


def test_a_cache_removed_in_mid_run_comes_back(tmp_path: Path, photo: Path) -> None:
    store = ThumbnailStore(tmp_path / "cache")
    first = store.make(digest(1), photo)
    shutil.rmtree(tmp_path / "cache")
    assert store.load(digest(1)) is None
    assert store.make(digest(1), photo) == first
    assert store.load(digest(1)) == first


def test_the_longest_unused_go_when_the_budget_is_passed(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path, budget=20_000)
    for number in range(15):
        assert store.save(digest(number), bytes(1000))
        name = digest(number).hex()
        os.utime(tmp_path / "512" / name[:2] / name, (1_000_000 + number, 1_000_000 + number))
    # Used again, so it is the newest now.
    assert store.load(digest(0)) is not None
    for number in range(15, 22):
        assert store.save(digest(number), bytes(1000))
    kept = {number for number in range(22) if store.load(digest(number)) is not None}
    assert 0 in kept
    assert 21 in kept
    assert not kept & {1, 2}
    assert sum(path.stat().st_size for path in files_in(tmp_path)) <= 20_000


def test_many_threads_on_one_cache(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path, budget=30_000)
    start = threading.Barrier(8)

    def work(seed: int) -> None:
        start.wait(30)
        for number in range(60):
            key = digest((seed * 7 + number) % 50)
            store.save(key, key * 30)
            assert store.load(key) in {None, key * 30}

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(work, seed) for seed in range(8)]:
            done.result(30)
    assert sum(path.stat().st_size for path in files_in(tmp_path)) <= 40_000
    assert not list(tmp_path.rglob("*.new"))


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind")
def test_nobody_else_may_look_at_a_thumbnail(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        assert ThumbnailStore(tmp_path).save(digest(1), b"one")
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in files_in(tmp_path)] == [0o600]


def told_by(tmp_path: Path) -> tuple[ThumbnailStore, list[OSError | None]]:
    told: list[OSError | None] = []
    return ThumbnailStore(tmp_path / "cache", told=told.append), told


@pytest.mark.skipif(sys.platform == "win32", reason="limits of another kind")
def test_a_full_disk_is_told_once_and_its_end_too(tmp_path: Path) -> None:
    import resource

    store, told = told_by(tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))  # the system refuses to write more, with EFBIG
    try:
        assert not store.save(digest(1), bytes(1000))
        assert not store.save(digest(2), bytes(1000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [error.errno for error in told if error is not None] == [errno.EFBIG]
    assert store.save(digest(1), bytes(1000))
    assert store.save(digest(2), bytes(1000))
    assert told[1:] == [None]
    assert not list(tmp_path.rglob("*.new"))


@pytest.mark.skipif(sys.platform == "win32", reason="limits of another kind")
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_where_files_may_not_grow_a_thumbnail_is_encoded_whole(tmp_path: Path, mode: str) -> None:
    import resource

    path = tmp_path / "picture.webp"
    whole = picture(600, 400, mode)
    if mode == "RGBA":
        whole.putalpha(whole.getchannel("R"))
    path.write_bytes(encode(whole, "WEBP", method=0))
    free = inspect(path, thumbnail_edge=512).thumbnail
    assert free is not None
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for most in (100, len(free) // 2, len(free) - 1):  # also where the last piece of all is cut
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
        try:
            bounded = inspect(path, thumbnail_edge=512).thumbnail
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert bounded == free


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind")
def test_a_read_only_cache_is_told_and_pictures_are_made_all_the_same(photo: Path) -> None:
    place = Path(tempfile.mkdtemp())
    place.chmod(0o777)
    store, told = told_by(place)
    body = photo.read_bytes()
    mine = place / "photo.jpg"
    mine.write_bytes(body)
    mine.chmod(0o644)
    before = os.geteuid()
    try:
        place.chmod(0o555)
        if before == 0:
            os.seteuid(65534)  # without the superuser's right to write everywhere
        assert store.make(digest(1), mine).startswith(b"\xff\xd8")
        assert [error.errno for error in told if error is not None] == [errno.EACCES]
    finally:
        if before == 0:
            os.seteuid(0)
        place.chmod(0o777)
    assert store.make(digest(1), mine)
    assert told[-1] is None
    shutil.rmtree(place)
