"""The report: one record a line in list order (faults 90 and 92)."""

import csv
import io
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import Cancelled, HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.report.records import COLUMNS, Value, record
from pixhaul.report.writers import ReportError, check_path, records, text, write_report, write_rows

DIGEST = bytes(range(32))
A = "https://user:secret@h.org/a.jpg"


def result(path: str = "0001_a.jpg") -> DownloadResult:
    picture = PictureFacts("image/png", ".png", 40, 30)
    return DownloadResult(path, 1234, DIGEST, picture, "https://cdn.org/a.png", seconds=1.5)


@pytest.fixture
def store() -> ItemStore:
    store = ItemStore()
    store.append(
        [
            NewEntry("cat", "Not a web address"),
            NewEntry("https://h.org/removed.jpg"),
            NewEntry(A),
            NewEntry("https://h.org/gone.jpg"),
            NewEntry(A),
            NewEntry("https://h.org/later.jpg"),
            NewEntry("https://h.org/stopped.jpg"),
        ]
    )
    store.remove([1])
    store.attempts[2] = 2
    store.complete(2, result())
    store.attempts[3] = 1
    store.fail(3, HttpStatusError(404))
    store.fail(6, Cancelled())
    return store


def test_one_record_for_each_line_in_order(store: ItemStore) -> None:
    rows = list(records(store))
    assert [tuple(row) for row in rows] == [COLUMNS] * 6
    assert [row["index"] for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row["status"] for row in rows] == ["failed", "complete", "failed", "skipped", "queued", "cancelled"]
    assert [row["reason"] for row in rows] == ["not-a-web-address", None, "http-status", "duplicate", None, "cancelled"]


def test_a_saved_picture(store: ItemStore) -> None:
    assert list(records(store))[1] == {
        "index": 2,
        "url": "https://h.org/a.jpg",
        "final_url": "https://cdn.org/a.png",
        "status": "complete",
        "path": "0001_a.jpg",
        "bytes": 1234,
        "media_type": "image/png",
        "width": 40,
        "height": 30,
        "sha256": DIGEST.hex(),
        "attempts": 2,
        "http_status": 200,
        "reason": None,
        "message": None,
        "seconds": 1.5,
    }


def test_a_duplicate_shares_the_file_of_its_original(store: ItemStore) -> None:
    _, original, _, duplicate, *_ = records(store)
    assert duplicate["message"] == "Same address as line 2"
    for column in ("url", "path", "bytes", "sha256", "width", "height", "media_type", "final_url"):
        assert duplicate[column] == original[column]


def test_a_failed_and_a_refused_line(store: ItemStore) -> None:
    refused, _, failed, *_ = records(store)
    assert refused["url"] == "cat"
    assert refused["message"] == "Not a web address"
    assert refused["path"] is refused["bytes"] is refused["sha256"] is refused["http_status"] is None
    assert failed["http_status"] == 404
    assert failed["message"] == "The picture is not there any more"
    assert failed["path"] is failed["final_url"] is None


def test_a_removed_original_is_not_named(store: ItemStore) -> None:
    view = store.view(4)
    assert record(view)["message"] == "Same address as an earlier line"


def test_csv(store: ItemStore, tmp_path: Path) -> None:
    path = tmp_path / "report.CSV"
    write_report(path, store)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["index"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert rows[1]["bytes"] == "1234"
    assert rows[0]["bytes"] == rows[0]["final_url"] == ""


def test_json_and_json_lines_say_the_same(store: ItemStore, tmp_path: Path) -> None:
    write_report(tmp_path / "r.json", store)
    write_report(tmp_path / "r.jsonl", store)
    whole = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    lines = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text(encoding="utf-8").splitlines()]
    assert whole == lines == list(records(store))


@pytest.mark.parametrize("ending", [".csv", ".json", ".jsonl"])
def test_no_password_and_an_empty_list(store: ItemStore, tmp_path: Path, ending: str) -> None:
    assert "secret" not in text(store, ending)
    path = tmp_path / f"r{ending}"
    write_report(path, ItemStore())
    empty = {".csv": ",".join(COLUMNS) + "\n", ".json": "[]\n", ".jsonl": ""}
    assert path.read_text(encoding="utf-8-sig") == empty[ending]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " ="])
def test_no_cell_becomes_a_formula(start: str) -> None:
    store = ItemStore()
    store.append([NewEntry(start + 'HYPERLINK("http://x")', "Not a web address"), NewEntry("https://h.org/")])
    store.complete(1, result(start + "cmd.png"))
    rows = list(csv.DictReader(io.StringIO(text(store, ".csv"), newline="")))
    assert rows[0]["url"] == "'" + start + 'HYPERLINK("http://x")'
    assert rows[1]["path"] == "'" + start + "cmd.png"
    assert json.loads(text(store, ".jsonl").splitlines()[1])["path"] == start + "cmd.png"


@given(st.lists(st.text(max_size=30), max_size=5))
def test_any_text_comes_back(texts: list[str]) -> None:
    store = ItemStore()
    store.append([NewEntry(one, "Not a web address") for one in texts])
    rows = list(csv.DictReader(io.StringIO(text(store, ".csv"), newline="")))
    assert [row["url"] in (one, "'" + one) for row, one in zip(rows, texts, strict=True)] == [True] * len(texts)
    assert [row["url"] for row in json.loads(text(store, ".json"))] == texts
    assert not any(row["url"].lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in rows)


def test_an_older_report_is_replaced_as_a_whole(store: ItemStore, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text("old")
    path.chmod(0o640)
    write_report(path, store)
    assert len(json.loads(path.read_text(encoding="utf-8"))) == 6
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["r.json"]


def test_a_failure_in_the_middle_keeps_the_old_report(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("old")

    def broken() -> Iterator[dict[str, Value]]:
        yield {"url": "x"}
        if len(list(tmp_path.iterdir())) > 1:  # the new report is being written beside the old one
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_rows(path, ("url",), broken)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["r.csv"]


@pytest.mark.parametrize("name", ["report", "report.txt", "report.csv.gz", "gone/report.csv", "folder.csv"])
def test_a_name_that_cannot_be(store: ItemStore, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ReportError) as caught:
        write_report(tmp_path / name, store)
    assert caught.value.message
    assert caught.value.hint
    with pytest.raises(ReportError):
        check_path(tmp_path / name)
    assert [one.name for one in tmp_path.iterdir()] == ["folder.csv"]


def test_a_place_that_cannot_be_written_to(store: ItemStore) -> None:
    place = Path("/proc/self/report.csv")
    if not place.parent.is_dir():
        pytest.skip("needs /proc")
    with pytest.raises(ReportError, match="could not be written"):
        write_report(place, store)


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_new_report_has_the_users_own_permissions(store: ItemStore, tmp_path: Path) -> None:
    write_report(tmp_path / "r.csv", store)
    (tmp_path / "plain").touch()
    assert (tmp_path / "r.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize(("name", "marked"), [("cat", False), ("kätzchen", True)])
def test_a_csv_has_a_byte_order_mark_only_where_excel_needs_one(tmp_path: Path, name: str, marked: bool) -> None:
    store = ItemStore()
    store.append([NewEntry("http://images.example.com/a.jpg")])
    facts = PictureFacts("image/jpeg", ".jpg", 4, 3)
    store.complete(0, DownloadResult(f"{name}.jpg", 5, bytes(32), facts, "http://images.example.com/a.jpg"))
    write_report(tmp_path / "r.csv", store)
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbf") is marked
