"""Notes of what is about to get its name (rows 63 and 64)."""

from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.journal import intents
from pixhaul.journal.intents import Intent, Intents, beside, read, remove

RESULT = DownloadResult(
    "a/ä cat", 7, bytes(range(32)), PictureFacts("image/png", ".png", 4, 3), "http://h/cat", 200, '"e"'
)


def note(*stems: str) -> list[Intent]:
    return [Intent("00ff", number, replace(RESULT, path=stem), ".png", number + 1) for number, stem in enumerate(stems)]


def test_notes_come_back_as_they_were(tmp_path: Path) -> None:
    wanted = note("one", "a/ä two", "thr\nee")
    journal = tmp_path / "journal.sqlite3"
    writer = Intents(beside(journal))
    writer.note(wanted[0])
    assert not beside(journal).exists(), "nothing is noted before the record is ours"
    writer.open()
    for intent in wanted:
        writer.note(intent)
    writer.close(recorded=False)
    assert list(read(beside(journal))) == wanted


def test_notes_go_when_all_is_recorded(tmp_path: Path) -> None:
    writer = Intents(tmp_path / "placing.jsonl")
    writer.open()
    writer.note(note("one")[0])
    writer.close(recorded=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "rest", [b'["00ff", 1, "on', b"[]\n", b'{"a": 1}\n', b"\xff\xfe\n", b'["00ff", "1"]\n', b"null\n"]
)
def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path, rest: bytes) -> None:
    path = tmp_path / "placing.jsonl"
    writer = Intents(path)
    writer.open()
    writer.note(note("one")[0])
    writer.close(recorded=False)
    path.write_bytes(path.read_bytes() + rest)
    assert list(read(path)) == note("one")


def test_the_notes_stay_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intents, "ROTATE_BYTES", 2_000)
    path = tmp_path / "placing.jsonl"
    writer = Intents(path)
    writer.open()
    wanted = note(*(f"picture {number}" for number in range(100)))
    for intent in wanted:
        writer.note(intent)
    writer.close(recorded=False)
    left = list(read(path))
    assert left == wanted[-len(left) :]
    assert 2 <= len(left) < 50
    remove(path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_means_no_notes(tmp_path: Path) -> None:
    writer = Intents(tmp_path / "missing" / "placing.jsonl")
    writer.open()
    writer.note(note("one")[0])
    writer.close(recorded=False)
    assert list(read(tmp_path / "missing" / "placing.jsonl")) == []
