"""Marks and moved places in the record."""

from pathlib import Path

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.marks import UNMARKED, Mark, Marked, Marks, Verdict
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.ledger import Ledger
from pixhaul.journal import Journal
from pixhaul.journal.known import saved_files
from pixhaul.journal.restore import restore
from pixhaul.journal.writer import JournalWriter
from tests.journal.test_restore import Run

KEEP = Mark(Verdict.KEEP, 4)


def test_marks_come_back_with_the_list_and_those_of_removed_lines_do_not_count(journal: Journal, folder: Path) -> None:
    run = Run(journal, folder)
    run.add("https://e.org/1", "https://e.org/2", "https://e.org/3")
    journal.set_marks(run.job, [(0, KEEP), (1, Mark(Verdict.REJECT)), (2, Mark(stars=5))])
    journal.set_marks(run.job, [(1, UNMARKED)])
    journal.mark_removed(run.job, [2])
    store = ItemStore()
    restore(journal, run.job, store)
    assert [store.marks.of(item) for item in range(3)] == [KEEP, UNMARKED, Mark(stars=5)]
    assert store.marks.count(Marked.STARS_1) == 1
    assert store.take_dirty() == set()


def test_marks_go_with_their_job_and_stay_when_its_tables_are_replaced(journal: Journal, folder: Path) -> None:
    run, other = Run(journal, folder), Run(journal, folder)
    for one in (run, other):
        one.add("https://e.org/1")
        journal.set_marks(one.job, [(0, KEEP)])
    journal.delete(run.job)
    gone, there = Marks(), Marks()
    journal.marks(run.job, gone)
    journal.marks(other.job, there)
    assert gone.of(0) == UNMARKED
    assert there.of(0) == KEEP


def test_a_mark_that_makes_no_sense_is_left_out(journal: Journal, folder: Path) -> None:
    run = Run(journal, folder)
    run.add("https://e.org/1", "https://e.org/2")
    journal.set_marks(run.job, [(0, KEEP), (1, KEEP)])
    journal._db.execute("UPDATE marks SET stars = 9 WHERE item = 1")
    marks = Marks()
    journal.marks(run.job, marks)
    assert dict(marks.all()) == {0: KEEP}


def test_marks_made_before_the_list_is_in_the_record_are_written_with_it(journal: Journal, folder: Path) -> None:
    writer = JournalWriter(journal, lambda error: None)
    try:
        store = ItemStore()
        ledger = Ledger(store, writer)
        store.append([NewEntry(f"https://e.org/{number}") for number in range(4000)])
        store.mark(3999, KEEP)
        ledger.opinions([3999])
        ledger.adopt_empty(journal.create_job(folder, "{name}"))
        assert ledger.job is not None
        while ledger.enter():
            pass
        assert writer.flush(20)
        marks = Marks()
        journal.marks(ledger.job, marks)
        assert dict(marks.all()) == {3999: KEEP}
    finally:
        writer.close()


def test_a_file_that_was_moved_elsewhere_is_found_there_and_a_changed_one_is_not(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    run = Run(journal, folder)
    run.add("https://e.org/1", "https://e.org/2")
    there = tmp_path / "elsewhere"
    there.mkdir()
    for item, name in enumerate(("a.jpg", "b.jpg")):
        run.save(item, name).rename(there / name)
    journal.set_paths(run.job, [(item, (there / name).as_posix()) for item, name in enumerate(("a.jpg", "b.jpg"))])
    (there / "b.jpg").write_bytes(b"edited")
    store = ItemStore()
    found = restore(journal, run.job, store)
    assert (found.saved, found.gone) == (1, 1)
    assert store.path(0) == (there / "a.jpg").as_posix()


def test_what_lies_in_the_trash_is_not_verified(journal: Journal, folder: Path) -> None:
    run = Run(journal, folder)
    run.add("https://e.org/1", "https://e.org/2")
    run.save(0, "a.jpg")
    run.save(1, "b.jpg").unlink()
    journal.set_status(run.job, [1], DownloadStatus.TRASHED)
    assert [one.path for one in saved_files(journal, folder)] == ["a.jpg"]
    store = ItemStore()
    restore(journal, run.job, store)
    assert store.state(1) is DownloadStatus.TRASHED
    assert store.path(1) == "b.jpg"
