"""Job files written, and read again by those who have nothing else."""

import json
import re
import threading
from pathlib import Path
from typing import Any

import pytest

from pixhaul.core.errors import HttpStatusError
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.jobs import CARRIED, OpenedJob, choices_of, with_choices
from pixhaul.core.marks import Mark, Verdict
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.settings import Settings
from pixhaul.core.sheets import Sheet
from pixhaul.core.snapshots import snapshot
from pixhaul.intake.files import read_file
from pixhaul.intake.jobfile import read_results
from pixhaul.intake.reading import Reading
from pixhaul.report.aside import ReportError
from pixhaul.report.jobfile import write_job

URL = "https://example.com/{}.jpg"


def listed(folder: Path) -> ItemStore:
    sheet = Sheet("stöck.csv", ("SKU", "Bild"), path=folder / "in" / "stöck.csv", header_row=0, url_columns=(1,))
    sheet.add(("SKU", "Bild"))
    sheet.add(("A\ud8001\x1f", URL.format("a")))
    sheet.add(("", ""))
    store = ItemStore()
    store.append(
        [
            NewEntry(URL.format("a"), sheet=sheet, row=1, column=1),
            NewEntry("nonsense", "Not a web address"),
            NewEntry(
                URL.format("b"), "", "https://example.com/page", wish="x/ü.jpg", given="https://share.example.com"
            ),
            NewEntry(URL.format("b")),
            NewEntry(URL.format("c"), larger=URL.format("small")),
            NewEntry(URL.format("gone")),
        ]
    )
    facts = PictureFacts("image/jpeg", ".jpg", 640, 480)
    store.complete(0, DownloadResult("A1/ä.jpg", 7, b"\1" * 32, facts, "https://cdn.example.com/a"))
    store.fail(2, HttpStatusError(404))
    store.remove([5])
    return store


def test_a_list_comes_back_as_it_was(tmp_path: Path) -> None:
    store = listed(tmp_path)
    path = tmp_path / "my job.pixhaul"
    write_job(path, store, choices_of(Settings(name_template="{SKU}")))
    back = ItemStore()
    back.append(list(read_file(path)))
    assert back.urls == store.urls[:5]
    assert [back.state(item).word for item in range(5)] == ["queued", "refused", "queued", "duplicate", "queued"]
    assert back.referer(2) == "https://example.com/page"
    assert (back.origins.given, back.origins.wishes) == (store.origins.given, store.origins.wishes)
    assert back.origins.larger == store.origins.larger
    mine, theirs = store.origins.sheets[0], back.origins.sheets[0]
    assert [mine.cells(row) for row in range(3)] == [theirs.cells(row) for row in range(3)]
    assert (theirs.label, theirs.names, theirs.path, theirs.key) == (mine.label, mine.names, mine.path, mine.key)
    assert back.origins.columns(0) == store.origins.columns(0)


def test_the_results_can_be_verified_by_others(tmp_path: Path) -> None:
    path = tmp_path / "job.pixhaul"
    write_job(path, listed(tmp_path), {})
    with path.open("rb") as file:
        (result,) = read_results(file)
    assert (result.path, result.size, result.sha256, result.url) == ("A1/ä.jpg", 7, b"\1" * 32, URL.format("a"))
    told = json.loads(path.read_text("utf-8"))["entries"]
    assert told[0]["result"]["final_url"] == "https://cdn.example.com/a"
    assert told[2]["result"]["reason"] == "http-status"
    assert "result" not in told[4]


def test_choices_travel_and_secrets_stay(tmp_path: Path) -> None:
    login = "https://ann:s3cr3tword@example.com/"
    sheet = Sheet("a.csv", ("Image",), path=Path("/home/ann/private/a.csv"), url_columns=(0,))
    sheet.add((login + "a.jpg",))
    store = ItemStore()
    store.append(
        [
            NewEntry(login + "a.jpg", "", login, sheet, 0, 0, given=login, larger=login + "b"),
            NewEntry("ann:s3cr3tword@example.com", "Not a web address"),
        ]
    )
    mine = Settings(
        name_template="{sha256:8}",
        max_bytes=5_000,
        headers=(("Authorization", "s3cr3tword"),),
        proxy="http://ann@proxy.example:3128",
        cookies_file="/home/ann/cookies.txt",
        referer_hosts=(("example.com", "none"),),
    )
    path = tmp_path / "job.pixhaul"
    write_job(path, store, choices_of(mine))
    text = path.read_text("utf-8")
    for word in ("s3cr3tword", "ann", "cookies", "private"):
        assert word not in text
    told: list[OpenedJob] = []
    list(read_file(path, None, Reading(opened=told.append)))
    theirs = with_choices(Settings(theme="dark"), told[0].choices)
    assert (theirs.name_template, theirs.max_bytes, theirs.theme) == ("{sha256:8}", 5_000, "dark")
    assert theirs.referer_hosts == mine.referer_hosts


def test_it_is_one_json_text_with_one_entry_a_line(tmp_path: Path) -> None:
    path = tmp_path / "job.pixhaul"
    write_job(path, listed(tmp_path), choices_of(Settings()))
    found = json.loads(path.read_bytes())
    assert (found["pixhaul"], found["version"], len(found["entries"])) == ("job", 1, 5)
    assert sum(line.startswith('{"url"') for line in path.read_text("utf-8").splitlines()) == 5
    write_job(path, ItemStore(), {})
    assert json.loads(path.read_bytes())["entries"] == []


def test_an_older_file_is_replaced_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "job.pixhaul"
    path.write_text("before")
    turns = 0

    def broken() -> None:
        nonlocal turns
        turns += 1
        if turns == 4:
            raise OSError(28, "No space left on device")

    with pytest.raises(ReportError, match="could not be written"):
        write_job(path, listed(tmp_path), {}, broken)
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["job.pixhaul"]
    with pytest.raises(ReportError):
        write_job(tmp_path / "nowhere" / "job.pixhaul", ItemStore(), {})


def test_a_snapshot_is_written_while_the_list_goes_on(tmp_path: Path) -> None:
    store = listed(tmp_path)
    taken, path = snapshot(store), tmp_path / "job.pixhaul"
    begun = threading.Event()

    def work() -> None:
        assert begun.wait(30)
        write_job(path, taken, {})

    thread = threading.Thread(target=work)
    thread.start()
    store.append([NewEntry(URL.format("later"))])
    store.fail(4, HttpStatusError(404))
    begun.set()
    thread.join(30)
    told = json.loads(path.read_bytes())["entries"]
    assert len(told) == 5
    assert "result" not in told[4]


TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
}


def faults(value: Any, rule: dict[str, Any], whole: dict[str, Any], where: str = "") -> list[str]:
    """What a value breaks of a rule in the words of JSON Schema, as far as our own schema uses them."""
    if "$ref" in rule:
        return faults(value, whole["$defs"][rule["$ref"].rpartition("/")[2]], whole, where)
    if value != rule.get("const", value) or value not in rule.get("enum", [value]):
        return [where]
    if "type" in rule and not isinstance(value, TYPES[rule["type"]]):
        return [where]
    found: list[str] = []
    if isinstance(value, dict):
        found += [f"{where}.{name} is missing" for name in rule.get("required", ()) if name not in value]
        for name, inner in value.items():
            known = rule["properties"].get(name)
            found += [f"{where}.{name} is unknown"] if known is None else faults(inner, known, whole, f"{where}.{name}")
    elif isinstance(value, list):
        found += [fault for inner in value for fault in faults(inner, rule["items"], whole, f"{where}[]")]
    elif isinstance(value, str):
        found += [where] * (re.search(rule.get("pattern", ""), value) is None)
    elif value < rule.get("minimum", value):
        found.append(where)
    return found


def test_what_is_written_is_what_the_schema_and_the_document_say(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    schema = json.loads((root / "resources" / "job-file.schema.json").read_text("utf-8"))
    document = (root / "docs" / "job-file.md").read_text("utf-8")
    path = tmp_path / "job.pixhaul"
    write_job(path, listed(tmp_path), choices_of(Settings(referer_hosts=(("example.com", "none"),))))
    told = json.loads(path.read_bytes())
    assert faults(told, schema, schema) == []
    assert faults({**told, "version": 2}, schema, schema) == [".version"]
    assert set(schema["properties"]["options"]["properties"]) == set(CARRIED)
    for name in {*re.findall(r'"(\w+)": \{"(?:type|enum|const|\$ref)', json.dumps(schema))} - {
        "items",
        "sheet",
        "entry",
    }:
        assert f"`{name}`" in document, name


def test_the_example_of_the_document_is_sound(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    schema = json.loads((root / "resources" / "job-file.schema.json").read_text("utf-8"))
    example = (root / "docs" / "job-file.md").read_text("utf-8").partition("```json\n")[2].partition("```")[0]
    assert faults(json.loads(example), schema, schema) == []
    (tmp_path / "example.pixhaul").write_text(example, "utf-8")
    (entry,) = read_file(tmp_path / "example.pixhaul")
    assert entry.sheet is not None
    assert entry.sheet.columns(entry.row)["SKU"] == "A-17"


def test_marks_are_written_and_read_and_nonsense_is_not_taken_for_one(tmp_path: Path) -> None:
    store = ItemStore()
    store.append([NewEntry(URL.format(number)) for number in range(4)])
    marks = [Mark(Verdict.KEEP, 4), Mark(Verdict.REJECT), Mark(stars=1), Mark()]
    for item, mark in enumerate(marks):
        store.mark(item, mark)
    path = tmp_path / "job.pixhaul"
    write_job(path, store, choices_of(Settings()))
    text = path.read_text("utf-8")
    back = ItemStore()
    back.append(list(read_file(path)))
    assert [back.marks.of(item) for item in range(4)] == marks
    path.write_text(text.replace('"stars": 4', '"stars": 9').replace('"reject"', "[1]"), "utf-8")
    odd = ItemStore()
    odd.append(list(read_file(path)))
    assert [odd.marks.of(item) for item in range(2)] == [Mark(Verdict.KEEP), Mark()]
