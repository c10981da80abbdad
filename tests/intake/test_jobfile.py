"""Job files read: sound ones as they were saved, others with a sentence, and nothing in them is believed unseen."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.jobs import OpenedJob
from pixhaul.core.settings import Settings
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.jobfile import read_job, read_results
from pixhaul.intake.jsonstream import LONGEST, JsonError, JsonStream
from pixhaul.intake.reading import Reading

URL = "https://example.com/{}.jpg"
HEAD = {"pixhaul": "job", "version": 1}


def job(**members: Any) -> str:
    return json.dumps({**HEAD, **members})


def entries(text: str, beside: Path | None = None) -> list[NewEntry]:
    return list(read_job(iter([text]), None if beside is None else beside / "a.pixhaul"))


def test_addresses_referers_wishes_and_refused_lines_come_in_their_order() -> None:
    text = job(
        entries=[
            {"url": URL.format(1), "referer": "https://example.com/page", "wish": "a/b.jpg"},
            {"url": "nonsense", "refused": "Not a web address"},
            {"url": URL.format(2), "given": "https://share.example.com/2", "larger": URL.format("small")},
        ]
    )
    assert entries(text) == [
        NewEntry(URL.format(1), referer="https://example.com/page", wish="a/b.jpg"),
        NewEntry("nonsense", "Not a web address"),
        NewEntry(URL.format(2), given="https://share.example.com/2", larger=URL.format("small")),
    ]


def test_tables_come_with_all_rows_and_every_entry_knows_its_cell(tmp_path: Path) -> None:
    sheet = {
        "label": "stock.csv",
        "file": "lists/stock.csv",
        "names": ["SKU", "Image"],
        "header_row": 0,
        "separator": ";",
        "url_columns": [1],
        "rows": [["SKU", "Image"], ["A", URL.format(1)], []],
    }
    (entry,) = entries(job(sheets=[sheet], entries=[{"url": URL.format(1), "cell": [0, 1, 1]}]), beside=tmp_path)
    found = entry.sheet
    assert found is not None
    assert (entry.row, entry.column) == (1, 1)
    assert found.path == tmp_path / "lists/stock.csv"
    assert (found.label, found.names, found.header_row, found.separator) == ("stock.csv", ("SKU", "Image"), 0, ";")
    assert [found.cells(row) for row in range(len(found))] == [("SKU", "Image"), ("A", URL.format(1)), ()]


def test_the_choices_of_a_job_are_told_before_its_entries_and_only_sound_ones() -> None:
    told: list[OpenedJob] = []
    options = {
        "name_template": "{SKU}",
        "max_bytes": "many",
        "referer_hosts": [["example.com", "none"]],
        "headers": [["Authorization", "x"]],
        "proxy": "http://evil.example",
        "nothing": 1,
    }
    reading = read_job(iter([job(options=options, entries=[{"url": URL.format(1)}])]), None, told.append)
    next(reading)
    assert told == [OpenedJob({"name_template": "{SKU}", "referer_hosts": (("example.com", "none"),)}, None)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "not a job file"),
        ("{}", "not a job file"),
        ("", "not a job file"),
        (json.dumps({"entries": [{"url": URL}], **HEAD}), "not a job file"),
        (json.dumps({"pixhaul": "job"}), "not a job file"),
        (json.dumps({"pixhaul": "job", "version": "1"}), "not a job file"),
        (json.dumps({"pixhaul": "job", "version": 2, "entries": []}), "newer"),
        (job(entries=[{"url": URL.format(1)}])[:-3], "damaged"),
        (job() + "x", "damaged"),
        ('{"pixhaul": "job", "version": 1, "entries": ' + "[" * 100_000, "damaged"),
        ('{"pixhaul": "job", "version": 1, "options": ' + "[" * 100_000, "damaged"),
    ],
)
def test_what_is_no_job_of_this_version_is_told(text: str, message: str) -> None:
    with pytest.raises(IntakeError, match=message):
        entries(text)


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        7,
        "text",
        [],
        {"url": 5},
        {"url": None, "cell": [0, 0, 0]},
        {"url": "ftp://example.com/a"},
        {"refused": "why"},
        {"url": "https://example.com/\ud800.jpg"},
    ],
)
def test_an_entry_of_the_wrong_kind_never_stops_the_others(wrong: Any) -> None:
    found = entries(job(entries=[wrong, {"url": URL.format(1)}]))
    assert found[-1] == NewEntry(URL.format(1))
    assert len(found) == 2


@pytest.mark.parametrize("cell", [[0, 0], [1, 0, 0], [0, 9, 0], [0, -1, 0], ["0", 0, 0], [0, 0, -1], [True, 0, 0], 5])
def test_a_cell_that_is_not_there_is_none(cell: Any) -> None:
    (entry,) = entries(job(sheets=[{"names": ["A"], "rows": [["x"]]}], entries=[{"url": URL.format(1), "cell": cell}]))
    assert (entry.sheet, entry.row, entry.column) == (None, -1, -1)


def test_names_of_columns_become_different_and_not_empty() -> None:
    sheet = {"names": ["A", "A", "", 5, "A (2)"], "url_columns": [0, 9, "1"], "rows": [[1, None, "x"]]}
    (entry,) = entries(job(sheets=[sheet], entries=[{"url": URL.format(1), "cell": [0, 0, 0]}]))
    assert entry.sheet is not None
    assert len(set(entry.sheet.names)) == 5
    assert all(entry.sheet.names)
    assert entry.sheet.cells(0) == ("", "", "x")
    assert entry.sheet.url_columns == (0,)


@pytest.mark.parametrize(("row", "kept"), [(0, 0), (1, -1), (-5, -1), ("0", -1), (True, -1)])
def test_a_header_that_is_not_there_is_none(row: Any, kept: int) -> None:
    sheet = {"names": ["A"], "header_row": row, "rows": [["x"]]}
    (entry,) = entries(job(sheets=[sheet], entries=[{"url": URL.format(1), "cell": [0, 0, 0]}]))
    assert entry.sheet is not None
    assert entry.sheet.header_row == kept


@pytest.mark.parametrize("file", ["../a.csv", "/etc/passwd", "a/../../b", "C:\\a.csv", "a//b", "", 7, "a\0"])
def test_a_table_is_not_looked_for_outside_of_its_folder(file: Any, tmp_path: Path) -> None:
    sheet = {"file": file, "names": ["A"], "rows": [["x"]]}
    (entry,) = entries(job(sheets=[sheet], entries=[{"url": URL.format(1), "cell": [0, 0, 0]}]), beside=tmp_path)
    assert entry.sheet is not None
    assert entry.sheet.path is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
ENTRY = st.dictionaries(
    st.sampled_from(["url", "refused", "referer", "cell", "given", "wish", "larger", "result"]), JSON
)
SHEET = st.dictionaries(
    st.sampled_from(["label", "file", "tab", "names", "header_row", "separator", "url_columns", "rows"]), JSON
)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "options": JSON | st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), JSON),
        "sheets": JSON | st.lists(SHEET | JSON, max_size=3),
        "entries": JSON | st.lists(ENTRY | JSON, max_size=5),
        "more": JSON,
    },
)


@settings(deadline=None)
@given(MEMBERS, st.integers(1, 50))
@example({"entries": [{"url": "https://\ud800"}]}, 1)
@example({"sheets": [5]}, 7)
def test_arbitrary_members_end_in_entries_or_a_sentence(members: dict[str, Any], size: int) -> None:
    text = job(**members)
    pieces = (text[start : start + size] for start in range(0, len(text), size))
    told: list[OpenedJob] = []
    try:
        for entry in read_job(pieces, None, told.append):
            assert entry.refusal or entry.text.startswith("http")
            assert entry.sheet is None or 0 <= entry.row < len(entry.sheet)
        list(read_results(io.BytesIO(text.encode())))
    except IntakeError as error:
        said = error.message, error.hint
        assert all(said)
    for job_file in told:
        Settings(**job_file.choices)


@settings(deadline=None)
@given(JSON, st.integers(1, 30))
def test_a_value_is_the_same_in_whatever_pieces_it_comes(value: Any, size: int) -> None:
    text = f" {json.dumps(value)} "
    stream = JsonStream(text[start : start + size] for start in range(0, len(text), size))
    assert json.dumps(stream.value()) == json.dumps(value)
    stream.end()


@settings(deadline=None)
@given(st.text(alphabet='{}[],:"1.e-\\u d truefalsn', max_size=60), st.integers(1, 9))
def test_what_is_no_json_is_an_error_and_nothing_else(text: str, size: int) -> None:
    stream = JsonStream(text[start : start + size] for start in range(0, len(text), size))
    try:
        for _ in stream.members():
            pass
        stream.end()
    except JsonError:
        with pytest.raises((ValueError, AssertionError)):
            assert isinstance(json.loads(text), dict)
    else:
        assert isinstance(json.loads(text), dict)


def test_a_single_endless_value_does_not_fill_the_memory() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        yield '{"a": "'
        while True:
            taken += 1_000_000
            yield "x" * 1_000_000

    with pytest.raises(JsonError):
        list(JsonStream(endless()).members())
    assert taken < 2 * LONGEST


def test_a_job_is_known_by_its_ending_and_by_its_beginning(tmp_path: Path) -> None:
    text = job(options={"name_template": "{SKU}"}, entries=[{"url": URL.format(1), "wish": "x.jpg"}])
    for name in ("a.pixhaul", "a.json", "a.txt"):
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" * (name == "a.pixhaul") + text.encode())
        told: list[OpenedJob] = []
        (entry,) = read_file(tmp_path / name, None, Reading(opened=told.append))
        assert entry.wish == "x.jpg"
        assert told == [OpenedJob({"name_template": "{SKU}"}, tmp_path / name)]
    with pytest.raises(IntakeError, match="no web address"):
        list(read_stream(io.BytesIO(job(entries=[]).encode()), "a.pixhaul"))


def test_results_are_told_when_all_of_them_is_sound() -> None:
    good = {"status": "complete", "path": "a/b.jpg", "bytes": 5, "sha256": "ab" * 32}
    bad: list[dict[str, Any]] = [
        {"path": "../a"},
        {"path": "/a"},
        {"path": "a\\b"},
        {"path": ""},
        {"bytes": -1},
        {"bytes": "5"},
        {"sha256": "ab"},
        {"sha256": "xy" * 32},
        {"sha256": None},
    ]
    text = job(entries=[{"url": URL, "result": {**good, **one}} for one in [*bad, {}]])
    (found,) = read_results(io.BytesIO(text.encode()))
    assert (found.path, found.size, found.sha256) == ("a/b.jpg", 5, b"\xab" * 32)
