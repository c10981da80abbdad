"""Pictures found again in trashes that are laid out as systems lay them out."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.filed import Filed
from pixhaul.qt.trash import Thrown
from pixhaul.qt.trash_search import TrashSearch, trash_folders


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "home"


def picture(path: Path, data: bytes = b"picture") -> Filed:
    return Filed(0, path, len(data), sha256(data).digest(), DownloadStatus.COMPLETE, None)


def search() -> TrashSearch:
    return TrashSearch(lambda: False)


def test_the_trash_of_macos_is_looked_through_by_content(home: Path, tmp_path: Path) -> None:
    trash = home / ".Trash"
    trash.mkdir(parents=True)
    assert trash_folders(tmp_path / "a.jpg", "darwin") == [trash]


@pytest.mark.skipif(os.name != "posix", reason="a layout of its own")
def test_two_equal_pictures_get_a_file_each(home: Path, tmp_path: Path) -> None:
    files = tmp_path / "share" / "Trash" / "files"
    files.mkdir(parents=True)
    for name in ("one", "two"):
        (files / name).write_bytes(b"picture")
    looking = search()
    found = [looking.find(picture(tmp_path / name)) for name in ("a.jpg", "b.jpg", "c.jpg")]
    assert {one.place for one in found[:2] if one is not None} == {files / "one", files / "two"}
    assert found[2] is None


@pytest.mark.skipif(os.name != "posix", reason="notes of freedesktop.org")
def test_the_newest_note_of_a_path_counts(home: Path, tmp_path: Path) -> None:
    trash = tmp_path / "share" / "Trash"
    for folder in ("files", "info"):
        (trash / folder).mkdir(parents=True)
    was = tmp_path / "b\u00fccher" / "100% a.jpg"
    for age, name in ((0, "new.jpg"), (1000, "old.jpg")):
        (trash / "files" / name).write_bytes(b"picture")
        note = trash / "info" / f"{name}.trashinfo"
        note.write_text(f"[Trash Info]\nPath={tmp_path}/b%C3%BCcher/100%25%20a.jpg\nDeletionDate=2026-11-23T15:00:00\n")
        os.utime(note, (1_700_000_000 - age,) * 2)
    (trash / "info" / "gone.jpg.trashinfo").write_text(f"[Trash Info]\nPath={tmp_path}/gone.jpg\n")
    assert search().noted(was) == Thrown(was, trash / "files" / "new.jpg")
    assert search().find(picture(was)) == Thrown(was, trash / "files" / "new.jpg")
    assert search().noted(tmp_path / "gone.jpg") is None


@pytest.mark.skipif(os.name != "posix", reason="links need rights of their own elsewhere")
def test_links_in_the_trash_are_not_followed(home: Path, tmp_path: Path) -> None:
    files = tmp_path / "share" / "Trash" / "files"
    files.mkdir(parents=True)
    (tmp_path / "mine.jpg").write_bytes(b"picture")
    (files / "a.jpg").symlink_to(tmp_path / "mine.jpg")
    assert search().find(picture(tmp_path / "a.jpg")) is None


@pytest.mark.skipif(os.name != "posix", reason="notes of freedesktop.org")
def test_what_else_lies_among_the_notes_does_not_matter(home: Path, tmp_path: Path) -> None:
    trash = tmp_path / "share" / "Trash"
    for folder in ("files", "info"):
        (trash / folder).mkdir(parents=True)
    for name in ("a.json", "pipe", "folder"):
        (trash / "files" / name).write_bytes(b"{}")
    (trash / "files" / "link").symlink_to(tmp_path)
    (trash / "files" / "mine").symlink_to(trash / "files" / "a.json")
    (trash / "info" / "a.json.trashinfo").write_text(f"[Trash Info]\nPath={tmp_path}/a.json\n")
    (trash / "info" / "mine.trashinfo").write_text(f"[Trash Info]\nPath={tmp_path}/mine.json\n")
    (trash / "info" / "gone.trashinfo").symlink_to(tmp_path / "nothing")
    (trash / "info" / "folder.trashinfo").mkdir()
    os.mkfifo(trash / "info" / "pipe.trashinfo")  # to read it would never end
    looking = search()
    assert looking.noted(tmp_path / "a.json") == Thrown(tmp_path / "a.json", trash / "files" / "a.json")
    assert looking.noted(tmp_path / "mine.json") is None


@pytest.mark.skipif(os.name != "posix", reason="links need rights of their own elsewhere")
def test_the_trash_of_a_disk_that_a_link_leads_to_is_looked_through(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    files = disk / f".Trash-{os.getuid()}" / "files"
    for folder in (files, disk / "pictures"):
        folder.mkdir(parents=True)
    (files / "a.jpg").write_bytes(b"picture")
    (tmp_path / "pictures").symlink_to(disk / "pictures")
    monkeypatch.setattr(os.path, "ismount", lambda folder: Path(folder) == disk)
    was = tmp_path / "pictures" / "a.jpg"
    assert search().find(picture(was)) == Thrown(was, files / "a.jpg")


def test_without_a_trash_nothing_is_found(home: Path, tmp_path: Path) -> None:
    assert search().find(picture(tmp_path / "a.jpg")) is None
    assert search().noted(tmp_path / "a.jpg") is None
