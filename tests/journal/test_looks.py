"""What pictures look like is written with their outcome or later, and is there again after a restart."""

from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore
from pixhaul.core.looks import LOOK_BYTES, Looks
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, Outcome
from pixhaul.journal.restore import restore

LOOK, OTHER = bytes(range(LOOK_BYTES)), bytes(range(1, LOOK_BYTES + 1))
RESULT = DownloadResult("a.png", 3, bytes(32), PictureFacts("image/png", ".png", 1, 1), "https://example.com/0.png")


@pytest.fixture
def job(journal: Journal, folder: Path) -> Job:
    made = journal.create_job(folder, "{name}")
    journal.add_items(made, [ItemRecord(item, f"https://example.com/{item}.png") for item in range(3)])
    return made


def known(journal: Journal, job: Job) -> dict[int, bytes]:
    looks = Looks()
    journal.looks(job, lambda _item: True, looks)
    return {item: look for item in range(5) if (look := looks.of(item))}


def saved(look: bytes, item: int = 0) -> Outcome:
    return Outcome(item, DownloadStatus.COMPLETE, replace(RESULT, look=look))


def test_a_look_is_written_with_the_outcome_and_replaced_by_the_next(journal: Journal, job: Job) -> None:
    journal.record(job, [saved(LOOK), saved(OTHER, 1)])
    assert known(journal, job) == {0: LOOK, 1: OTHER}
    journal.record(job, [saved(OTHER), saved(b"", 1)])
    assert known(journal, job) == {0: OTHER}
    journal.record(job, [Outcome(0, DownloadStatus.FAILED)])
    assert known(journal, job) == {}


def test_looks_can_be_added_later_but_only_for_known_entries(journal: Journal, job: Job) -> None:
    journal.record(job, [saved(b"")])
    journal.add_looks(job, [(0, LOOK), (4, OTHER)])
    assert known(journal, job) == {0: LOOK}


def test_looks_go_with_the_entry_and_with_the_job(journal: Journal, job: Job) -> None:
    journal.record(job, [saved(LOOK), saved(OTHER, 1)])
    journal.replace_item(job, ItemRecord(0, "https://example.com/other.png"))
    assert known(journal, job) == {1: OTHER}
    journal.delete(job)
    assert known(journal, job) == {}


def test_a_look_of_another_version_is_left_out(journal: Journal, job: Job) -> None:
    journal.add_looks(job, [(0, b"short"), (1, LOOK)])
    assert known(journal, job) == {1: LOOK}


def test_only_pictures_that_are_still_there_have_looks_after_a_restart(
    journal: Journal, job: Job, folder: Path
) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "a.png").write_bytes(b"abc")
    there = (folder / "a.png").stat().st_mtime_ns
    here = replace(RESULT, mtime_ns=there, look=LOOK)
    gone = replace(RESULT, path="gone.png", look=OTHER)
    journal.record(job, [Outcome(0, DownloadStatus.COMPLETE, here), Outcome(1, DownloadStatus.COMPLETE, gone)])
    store = ItemStore()
    restore(journal, job, store)
    assert [store.results.looks.of(item) for item in range(3)] == [LOOK, b"", b""]
