"""The atomic step, on a real disk: faults 44-51, 53, 62."""

import errno
import multiprocessing
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from pixhaul.core.errors import DiskFull, FolderMissing, FolderNotWritable, StorageError, WriteFailed
from pixhaul.core.openfile import OpenFile
from pixhaul.core.storage import storage_error
from pixhaul.naming import rename
from pixhaul.naming.claims import Claims
from pixhaul.naming.destination import part_path
from pixhaul.naming.place import place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the POSIX way")


def part(folder: Path, item: int = 1, data: bytes = b"new") -> Path:
    path = part_path(folder, "ab12", item)
    path.write_bytes(data)
    return path


def tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_the_part_gets_its_name_and_is_gone(tmp_path: Path) -> None:
    assert place(part(tmp_path), tmp_path, "cat", ".jpg", Claims()) == "cat.jpg"
    assert tree(tmp_path) == {"cat.jpg"}
    assert (tmp_path / "cat.jpg").read_bytes() == b"new"


def test_sub_folders_are_made_and_shared(tmp_path: Path) -> None:
    claims = Claims()
    assert place(part(tmp_path), tmp_path, "a/b/cat", ".jpg", claims) == "a/b/cat.jpg"
    assert place(part(tmp_path), tmp_path, "a/b/CAT", ".jpg", claims) == "a/b/CAT (2).jpg"
    assert tree(tmp_path) == {"a", "a/b", "a/b/cat.jpg", "a/b/CAT (2).jpg"}


def test_row_63_what_a_killed_run_has_placed_is_taken_over(tmp_path: Path) -> None:
    for name, data in [("cat.jpg", b"old"), ("cat (2).jpg", b"new"), ("cat (3).jpg", b"new"), ("cat (4).jpg", b"new")]:
        (tmp_path / name).write_bytes(data)
    claims = Claims(lambda: ["cat.jpg", "cat (2).jpg"])
    got = [place(part(tmp_path, item), tmp_path, "cat", ".jpg", claims) for item in range(4)]
    assert got == ["cat (3).jpg", "cat (4).jpg", "cat (5).jpg", "cat (6).jpg"]
    assert tree(tmp_path) == {"cat.jpg", "cat (2).jpg", *got}
    assert place(part(tmp_path, data=b"more"), tmp_path, "cat", ".jpg", claims) == "cat (7).jpg"


@pytest.mark.parametrize("kind", ["other bytes", "longer", "link", "dangling", "folder", "fifo"])
def test_row_63_nothing_else_is_taken_over(tmp_path: Path, kind: str) -> None:
    outside, target = tmp_path / "outside.bin", tmp_path / "cat.jpg"
    outside.write_bytes(b"new")
    match kind:
        case "other bytes":
            target.write_bytes(b"hen")
        case "longer":
            target.write_bytes(b"newer")
        case "link":
            target.symlink_to(outside)
        case "dangling":
            target.symlink_to(tmp_path / "nothing")
        case "folder":
            target.mkdir()
        case "fifo":
            os.mkfifo(target)
    assert place(part(tmp_path), tmp_path, "cat", ".jpg", Claims(list)) == "cat (2).jpg"
    assert outside.read_bytes() == b"new"


def test_a_new_run_keeps_equal_pictures_of_others_apart(tmp_path: Path) -> None:
    (tmp_path / "cat.jpg").write_bytes(b"new")
    assert place(part(tmp_path), tmp_path, "cat", ".jpg", Claims()) == "cat (2).jpg"


MOVERS = [rename.by_link, rename.by_exclusive_rename, rename.by_placeholder]


@pytest.mark.parametrize("mover", MOVERS)
@pytest.mark.parametrize("kind", ["file", "link", "dangling", "folder"])
def test_what_lies_there_is_never_touched(tmp_path: Path, mover: rename.Mover, kind: str) -> None:
    folder, outside = tmp_path / "d", tmp_path / "outside"
    folder.mkdir()
    outside.write_bytes(b"user's")
    target = folder / "cat.jpg"
    match kind:
        case "file":
            target.write_bytes(b"user's")
        case "link":
            target.symlink_to(outside)
        case "dangling":
            target.symlink_to(tmp_path / "nowhere")
        case _:
            target.mkdir()
    before = target.lstat()
    claims = Claims()
    claims.seed("", [])  # not known beforehand: the file system itself must say no
    assert place(part(folder), folder, "cat", ".jpg", claims, movers=[mover]) == "cat (2).jpg"
    assert os.path.samestat(before, target.lstat())
    assert outside.read_bytes() == b"user's"
    assert not (tmp_path / "nowhere").exists()
    assert tree(folder) == {"cat.jpg", "cat (2).jpg"}
    assert (folder / "cat (2).jpg").read_bytes() == b"new"


@pytest.mark.parametrize("first", ["file", "link"])
def test_a_sub_folder_that_is_none_is_not_followed(tmp_path: Path, first: str) -> None:
    folder, outside = tmp_path / "d", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    if first == "link":
        (folder / "sub").symlink_to(outside, target_is_directory=True)
    else:
        (folder / "sub").write_bytes(b"user's")
    assert place(part(folder), folder, "sub/cat", ".jpg", Claims()) == "sub (2)/cat.jpg"
    assert tree(outside) == set()


def test_names_on_disk_equal_but_for_case_are_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "CAT.jpg").write_bytes(b"user's")
    assert place(part(tmp_path), tmp_path, "cat", ".jpg", Claims()) == "cat (2).jpg"


def test_ways_that_a_disk_does_not_offer_are_passed_over(tmp_path: Path) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links on FAT")

    assert place(part(tmp_path), tmp_path, "cat", ".jpg", Claims(), movers=[no_links, *MOVERS[1:]]) == "cat.jpg"
    assert tree(tmp_path) == {"cat.jpg"}


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.EIO, WriteFailed), (errno.ENOSPC, DiskFull), (errno.EROFS, FolderNotWritable)]
)
def test_a_failing_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[StorageError]) -> None:
    sync = os.fsync
    claims = Claims()

    def fails(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        sync(handle)

    waiting = part(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fails)
        with pytest.raises(kind):
            place(waiting, tmp_path, "cat", ".jpg", claims)
    # Nothing under the final name, the part kept, and the name free again.
    assert tree(tmp_path) == {waiting.name}
    assert place(waiting, tmp_path, "cat", ".jpg", claims) == "cat.jpg"


def test_the_destination_is_never_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(FolderMissing):
        place(part(tmp_path), folder, "a/cat", ".jpg", Claims())
    with pytest.raises(FolderMissing):
        place(part_path(folder, "ab12", 1), folder, "cat", ".jpg", Claims())
    assert not folder.exists()


def test_a_missing_part_does_not_blame_the_folder(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        place(part_path(tmp_path, "ab12", 1), tmp_path, "cat", ".jpg", Claims())


def test_a_part_that_is_open_is_placed_and_closed(tmp_path: Path) -> None:
    waiting = part(tmp_path)
    waiting.chmod(0o755)
    with OpenFile.at(waiting, os.O_RDWR) as file:
        assert place(waiting, tmp_path, "cat", ".jpg", Claims(), file=file) == "cat.jpg"
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(file.handle)
    assert tree(tmp_path) == {"cat.jpg"}
    assert stat.S_IMODE((tmp_path / "cat.jpg").stat().st_mode) == 0o644


def test_the_bytes_of_an_open_part_are_on_the_disk_before_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, synced = os.fsync, list[tuple[int, set[str]]]()

    def seen(handle: int) -> None:
        synced.append((os.fstat(handle).st_ino, tree(tmp_path)))
        sync(handle)

    waiting = part(tmp_path)
    monkeypatch.setattr(os, "fsync", seen)
    with OpenFile.at(waiting, os.O_RDWR) as file:
        place(waiting, tmp_path, "cat", ".jpg", Claims(), file=file)
    ours, folder = (tmp_path / "cat.jpg").stat().st_ino, tmp_path.stat().st_ino
    assert synced == [(ours, {waiting.name}), (folder, {waiting.name, "cat.jpg"})]


def test_a_part_that_went_while_it_was_open_is_named(tmp_path: Path) -> None:
    waiting = part(tmp_path)
    with OpenFile.at(waiting, os.O_RDWR) as file:
        waiting.unlink()
        with pytest.raises(WriteFailed, match="another program"):
            place(waiting, tmp_path, "cat", ".jpg", Claims(), file=file)
    assert tree(tmp_path) == set()


def test_a_part_that_is_a_link_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    link = part_path(tmp_path, "ab12", 1)
    link.symlink_to(secret)
    with pytest.raises(StorageError):
        place(link, tmp_path, "cat", ".jpg", Claims())
    assert not (tmp_path / "cat.jpg").exists()


@pytest.mark.parametrize("stem", ["x" * 240, "é" * 120, "😀" * 60, "x" * 400])
def test_the_whole_name_fits(tmp_path: Path, stem: str) -> None:
    claims = Claims()
    names = [place(part(tmp_path), tmp_path, stem, ".jpeg", claims) for _ in range(12)]
    assert len(set(names)) == 12
    for name in names:
        assert len(name.encode()) <= 255
        assert name.endswith(".jpeg")
        assert (tmp_path / name).is_file()


@pytest.mark.parametrize("stem", ["../up", "/abs", "..", "a/../../up", "C:\\x", "", ".", "a\0b"])
def test_a_stem_that_was_not_made_safe_stays_inside(tmp_path: Path, stem: str) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    place(part(folder), folder, stem, ".jpg", Claims())
    assert {path.name for path in tmp_path.iterdir()} == {"d"}


def test_no_execute_bit_stays(tmp_path: Path) -> None:
    one = part(tmp_path)
    one.chmod(0o755)
    place(one, tmp_path, "cat", ".jpg", Claims())
    assert stat.S_IMODE((tmp_path / "cat.jpg").stat().st_mode) == 0o644


def test_threads_that_want_one_name(tmp_path: Path) -> None:
    claims = [Claims(), Claims()]  # two runs that know nothing of each other
    places: list[str] = []

    def work(number: int) -> None:
        for item in range(20):
            one = part(tmp_path, number * 100 + item, b"%d-%d" % (number, item))
            places.append(place(one, tmp_path, "sub/same", ".jpg", claims[number % 2]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(set(places)) == len(places) == 120
    assert len({(tmp_path / name).read_bytes() for name in places}) == 120


def _place_many(folder: str, number: int) -> None:
    for item in range(25):
        one = part(Path(folder), number * 100 + item, b"%d-%d" % (number, item))
        place(one, Path(folder), "same", ".jpg", Claims())


def test_processes_that_want_one_name(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_place_many, args=(str(tmp_path), number)) for number in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 75
    assert {path.name for path in tmp_path.iterdir()} == {
        "same.jpg",
        *(f"same ({number}).jpg" for number in range(2, 76)),
    }


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "folder-not-writable"),
        (errno.EPERM, "folder-not-writable"), (errno.EROFS, "folder-not-writable"),
        (errno.ENOENT, "folder-missing"), (errno.EMFILE, "too-many-open-files"),
        (errno.ENFILE, "too-many-open-files"), (errno.EIO, "write-failed"), (errno.EFBIG, "write-failed"),
    ],
)  # fmt: skip
def test_errors_of_the_system_in_words(number: int, reason: str) -> None:
    error = storage_error(OSError(number, os.strerror(number), "/home/someone/secret"))
    assert error.reason == reason
    assert "secret" not in str(error)
