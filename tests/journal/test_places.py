"""Names and places of lists, and words in their addresses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.journal.journal import Journal
from pixhaul.journal.rows import ItemRecord


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3") as opened:
        yield opened


def test_lists_come_back_in_their_places(journal: Journal, tmp_path: Path) -> None:
    one, two, three = (journal.create_job(tmp_path, "{name}") for _ in range(3))
    assert journal.placed(journal.job_list()) == []
    journal.set_place(one, "First", 2, 5.0)
    journal.set_place(two, "", 1, 6.0)
    journal.set_place(three, "Third", 3, 7.0)
    found = journal.placed(journal.job_list())
    assert [(one.job.id, one.title, one.looked) for one in found] == [
        (two.id, "", 6.0),
        (one.id, "First", 5.0),
        (three.id, "Third", 7.0),
    ]
    journal.set_place(one, "First", 0, 5.0)
    assert [placed.job.id for placed in journal.placed(journal.job_list())] == [two.id, three.id]
    assert journal.title(one) == "First", "a closed list keeps its name"
    journal.delete(two)
    assert [placed.job.id for placed in journal.placed(journal.job_list())] == [three.id]


def test_a_name_that_no_file_can_hold_is_mended(journal: Journal, tmp_path: Path) -> None:
    job = journal.create_job(tmp_path, "{name}")
    journal.set_title(job, "a\ud800b")
    assert journal.title(job) == "a?b"


def test_words_are_found_in_one_address_together(journal: Journal, tmp_path: Path) -> None:
    job = journal.create_job(tmp_path, "{name}")
    urls = ["https://a.example/red_cat.png", "https://a.example/dog.png", "https://a.example/gone.png"]
    journal.add_items(job, [ItemRecord(item, url) for item, url in enumerate(urls)])
    journal.mark_removed(job, [2])
    assert journal.holds(job, ["RED", "cat"])
    assert journal.holds(job, [])
    assert not journal.holds(job, ["cat", "dog"])
    assert not journal.holds(job, ["gone"])
    assert journal.holds(job, ["red_cat"])
    assert not journal.holds(job, ["redxcat"])
    assert not journal.holds(job, ["dog_png"]), "an underscore is itself"
    assert not journal.holds(job, ["%"])
