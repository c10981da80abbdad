"""A selection as a zip file and as tables."""

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.marks import Mark, Verdict
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.snapshots import selection
from pixhaul.core.status import DownloadStatus
from pixhaul.report.aside import ReportError, ReportStopped
from pixhaul.report.packed import write_zip
from pixhaul.report.records import COLUMNS
from pixhaul.report.writers import write_report


class Listed:
    def __init__(self, folder: Path, *paths: str) -> None:
        self.folder = folder
        self.store = ItemStore()
        self.store.append([NewEntry(f"https://example.org/{number}") for number in range(len(paths))])
        for item, path in enumerate(paths):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"bytes of %d" % item)
            digest = hashlib.sha256(file.read_bytes()).digest()
            facts = PictureFacts("image/jpeg", ".jpg", 4, 3)
            url = self.store.urls[item]
            self.store.complete(item, DownloadResult(path, file.stat().st_size, digest, facts, url))

    def locate(self, item: int) -> Path | None:
        path = self.store.path(item)
        return self.folder / path if path else None


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    return Listed(tmp_path / "pictures", "a.jpg", "sub/b.jpg", "c.jpg", "d.jpg")


def manifest(path: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as packed:
        name = next(name for name in packed.namelist() if name.endswith("manifest.csv"))
        return list(csv.DictReader(io.StringIO(packed.read(name).decode("utf-8-sig"))))


def test_only_the_selection_is_packed_by_its_saved_paths_with_a_table(listed: Listed, tmp_path: Path) -> None:
    listed.store.mark(1, Mark(Verdict.KEEP, 4))
    target = tmp_path / "best.zip"
    packed = write_zip(target, selection(listed.store, [1, 3]), listed.locate)
    assert (packed.files, packed.left_out) == (2, [])
    with zipfile.ZipFile(target) as file:
        assert file.testzip() is None
        assert sorted(file.namelist()) == ["best/d.jpg", "best/manifest.csv", "best/sub/b.jpg"]
        assert file.read("best/sub/b.jpg") == b"bytes of 1"
        assert file.getinfo("best/d.jpg").compress_type == zipfile.ZIP_STORED
    rows = manifest(target)
    assert [(row["index"], row["path"], row["verdict"], row["stars"]) for row in rows] == [
        ("2", "sub/b.jpg", "keep", "4"),
        ("4", "d.jpg", "", ""),
    ]
    assert list(tmp_path.glob(".pixhaul*")) == []


def test_pictures_from_elsewhere_and_names_that_differ_by_case_do_not_meet(tmp_path: Path) -> None:
    listed = Listed(tmp_path / "pictures", "A.jpg", "x/A.jpg")
    elsewhere = tmp_path / "elsewhere" / "a.jpg"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(b"bytes of 1")
    listed.store.move(1, elsewhere.as_posix())
    target = tmp_path / "all.zip"
    write_zip(target, selection(listed.store, [0, 1]), listed.locate)
    with zipfile.ZipFile(target) as file:
        assert sorted(file.namelist()) == ["all/A.jpg", "all/a (2).jpg", "all/manifest.csv"]


@pytest.mark.parametrize("path", ["../../etc/a.jpg", "C:\\a.jpg", "/abs/a.jpg", "c:x.jpg"])
def test_no_name_leads_out_of_the_folder_it_is_unpacked_to(listed: Listed, tmp_path: Path, path: str) -> None:
    listed.store.move(0, path)
    picture = listed.folder / "a.jpg"
    write_zip(tmp_path / "z.zip", selection(listed.store, [0]), lambda _item: picture)
    with zipfile.ZipFile(tmp_path / "z.zip") as file:
        assert sorted(file.namelist()) == ["z/a.jpg", "z/manifest.csv"]


def test_a_changed_picture_is_left_out_and_told(listed: Listed, tmp_path: Path) -> None:
    (listed.folder / "a.jpg").write_bytes(b"retouched")
    (listed.folder / "c.jpg").unlink()
    packed = write_zip(tmp_path / "z.zip", selection(listed.store, [0, 2, 3]), listed.locate)
    assert (packed.files, packed.left_out) == (1, ["a.jpg", "c.jpg"])


def test_called_off_or_with_nothing_to_pack_the_older_file_stays(listed: Listed, tmp_path: Path) -> None:
    target = tmp_path / "z.zip"
    target.write_bytes(b"older")
    with pytest.raises(ReportStopped):
        write_zip(target, selection(listed.store, [0, 1]), listed.locate, proceed=lambda done, _total: done < 1)
    with pytest.raises(ReportError):
        write_zip(target, selection(listed.store, []), listed.locate)
    assert target.read_bytes() == b"older"
    assert list(tmp_path.glob(".pixhaul*")) == []


def test_a_report_of_the_selection_keeps_the_numbers_of_the_lines(listed: Listed, tmp_path: Path) -> None:
    chosen = selection(listed.store, [3, 1])
    assert len(chosen) == chosen.listed == 2
    assert chosen.saved_bytes == listed.store.size(1) + listed.store.size(3)
    write_report(tmp_path / "r.json", chosen)
    rows = json.loads((tmp_path / "r.json").read_text())
    assert [(row["index"], row["path"]) for row in rows] == [(2, "sub/b.jpg"), (4, "d.jpg")]
    assert tuple(rows[0]) == COLUMNS


def test_marks_have_columns_as_soon_as_there_are_any(listed: Listed, tmp_path: Path) -> None:
    listed.store.mark(2, Mark(Verdict.REJECT))
    write_report(tmp_path / "r.csv", listed.store)
    rows = list(csv.DictReader((tmp_path / "r.csv").read_text().splitlines()))
    assert [row["verdict"] for row in rows] == ["", "", "reject", ""]
    assert list(rows[0])[-2:] == ["verdict", "stars"]


def test_what_lies_in_the_trash_has_no_path_in_a_report(listed: Listed, tmp_path: Path) -> None:
    listed.store.throw_away(0)
    write_report(tmp_path / "r.json", listed.store)
    row = json.loads((tmp_path / "r.json").read_text())[0]
    assert (row["status"], row["path"], row["message"]) == (DownloadStatus.TRASHED.word, None, "In the trash")
