"""A bag is valid by the letter of its standard, and by sha256sum."""

import csv
import subprocess
import zipfile
from pathlib import Path

import pytest

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.report.aside import ReportError, ReportStopped
from pixhaul.report.bag import check_bag, manifest_name, write_bag
from tests.report.bags import faults
from tests.report.lists import SITE, saved_files

NAMES = ["cat.png", "a/b/dog two.png", "ä 漢.png", "=cmd.png"]


def unpacked(bag: Path) -> Path:
    if bag.suffix != ".zip":
        return bag
    with zipfile.ZipFile(bag) as packed:
        packed.extractall(bag.parent / "unpacked")
    return bag.parent / "unpacked" / bag.stem


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    (tmp_path / "pictures").mkdir()
    return tmp_path / "pictures"


@pytest.mark.parametrize("name", ["spring-bag", "spring-bag.zip"])
def test_a_bag_is_valid_and_complete(pictures: Path, tmp_path: Path, name: str) -> None:
    store, locate = saved_files(pictures, NAMES)
    store.append([NewEntry(f"{SITE}cat.png"), NewEntry(f"{SITE}later.png")])
    seen: list[tuple[int, int]] = []

    def proceed(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    bagged = write_bag(tmp_path / name, store, locate, pictures, info={"Source-Organization": "a\nb"}, proceed=proceed)
    assert (bagged.files, bagged.bytes, bagged.left_out) == (4, sum(len(f"bytes of {n}".encode()) for n in NAMES), [])
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    bag = unpacked(tmp_path / name)
    assert faults(bag) == []
    checked = subprocess.run(["sha256sum", "-c", "manifest-sha256.txt"], cwd=bag, capture_output=True, check=False)
    assert checked.returncode == 0
    info = dict(line.split(": ", 1) for line in (bag / "bag-info.txt").read_text().splitlines())
    assert info["Payload-Oxum"] == f"{bagged.bytes}.4"
    assert info["Source-Organization"] == "a b"
    with (bag / "provenance.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == [f"data/{n}" for n in NAMES] + ["data/cat.png"]
    assert rows[0]["url"] == f"{SITE}cat.png"
    assert rows[0]["page"] == f"{SITE}page"
    (bag / "data" / "cat.png").write_bytes(b"spoiled")
    assert faults(bag)
    assert sorted(one.name for one in pictures.iterdir()) == ["=cmd.png", "a", "cat.png", "ä 漢.png"]


@pytest.mark.parametrize("name", ["bag", "bag.zip"])
def test_what_is_not_as_saved_is_left_out_and_told(pictures: Path, tmp_path: Path, name: str) -> None:
    store, locate = saved_files(pictures, NAMES)
    (pictures / "cat.png").write_bytes(b"edited")
    (pictures / "=cmd.png").unlink()
    bagged = write_bag(tmp_path / name, store, locate, pictures)
    assert bagged.left_out == ["cat.png", "=cmd.png"]
    assert bagged.files == 2
    assert faults(unpacked(tmp_path / name)) == []


@pytest.mark.parametrize("name", ["bag", "bag.zip"])
def test_nothing_is_left_when_it_is_called_off_or_nothing_is_good(pictures: Path, tmp_path: Path, name: str) -> None:
    store, locate = saved_files(pictures, NAMES)
    with pytest.raises(ReportStopped):
        write_bag(tmp_path / name, store, locate, pictures, proceed=lambda done, _total: done < 2)
    for picture in NAMES:
        (pictures / picture).write_bytes(b"edited")
    with pytest.raises(ReportError, match="as it was saved"):
        write_bag(tmp_path / name, store, locate, pictures)
    with pytest.raises(ReportError, match="no saved pictures"):
        write_bag(tmp_path / name, ItemStore(), locate, pictures)
    assert [one.name for one in tmp_path.iterdir()] == ["pictures"]


def test_pictures_of_other_folders_come_with_their_name(pictures: Path, tmp_path: Path) -> None:
    store, locate = saved_files(pictures, ["a/cat.png", "b/cat.png"])
    write_bag(tmp_path / "bag", store, locate, tmp_path / "another")
    assert sorted(one.name for one in (tmp_path / "bag" / "data").iterdir()) == ["cat (2).png", "cat.png"]


def test_a_foreign_folder_is_never_touched(pictures: Path, tmp_path: Path) -> None:
    for target in (pictures, tmp_path / "gone" / "bag"):
        with pytest.raises(ReportError):
            check_bag(target)
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(ReportError):
        check_bag(tmp_path / "link")


def test_names_in_a_manifest() -> None:
    assert manifest_name("data/100%\r\n.png") == "data/100%25%0D%0A.png"
