"""Marks: kept or rejected, and stars, by id."""

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.marks import UNMARKED, Mark, Marked, Marks, Verdict
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.snapshots import snapshot
from pixhaul.core.status import DownloadStatus

KEEP, REJECT = Mark(Verdict.KEEP), Mark(Verdict.REJECT)


def store_of(count: int) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(f"https://example.org/{number}.jpg") for number in range(count)])
    store.take_dirty()
    return store


def saved(store: ItemStore, item: int, size: int = 10) -> None:
    facts = PictureFacts("image/jpeg", ".jpg", 4, 3)
    result = DownloadResult(path=f"{item}.jpg", size=size, sha256=bytes([item + 1]) * 32, picture=facts, final_url="")
    store.complete(item, result)


def test_nothing_is_marked_and_nothing_is_kept_at_first() -> None:
    marks = Marks()
    assert marks.of(5) == UNMARKED
    assert not marks
    assert marks.ids(Marked.KEPT) == []
    assert not marks.put(1_000_000, UNMARKED)
    assert marks.codes(0, 3) == bytes(3)


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("stars", range(6))
def test_a_mark_comes_back_as_it_was_put(verdict: Verdict, stars: int) -> None:
    marks = Marks()
    marks.put(3, Mark(verdict, stars))
    assert marks.of(3) == Mark(verdict, stars)
    assert [marks.of(item) for item in (0, 2, 4)] == [UNMARKED] * 3
    assert dict(marks.all()) == ({} if (verdict, stars) == (Verdict.NONE, 0) else {3: Mark(verdict, stars)})


def test_six_stars_are_refused() -> None:
    with pytest.raises(ValueError, match="6"):
        Marks().put(0, Mark(stars=6))


def test_groups_are_counted_and_found() -> None:
    marks = Marks()
    for item, mark in enumerate([KEEP, REJECT, Mark(Verdict.KEEP, 4), Mark(stars=3), Mark(stars=1), UNMARKED]):
        marks.put(item, mark)
    assert marks.ids(Marked.KEPT) == [0, 2]
    assert marks.count(Marked.KEPT) == 2
    assert marks.ids(Marked.REJECTED) == [1]
    assert marks.count(Marked.REJECTED) == 1
    assert marks.ids(Marked.STARS_3) == [2, 3]
    assert marks.count(Marked.STARS_3) == 2
    assert marks.count(Marked.STARS_1) == 3
    assert marks.codes(0, 8).translate(Marked.UNMARKED.table) == bytes([0, 0, 0, 0, 0, 1, 1, 1])
    marks.put(0, REJECT)
    assert (marks.count(Marked.KEPT), marks.count(Marked.REJECTED)) == (1, 2)


def test_marks_of_removed_lines_do_not_count_until_they_come_back() -> None:
    store = store_of(3)
    for item in range(3):
        store.mark(item, KEEP)
    taken = store.remove([0, 1])
    assert store.marks.count(Marked.KEPT) == 1
    assert store.marks.ids(Marked.KEPT) == [2]
    store.marks.put(0, REJECT)
    assert store.marks.count(Marked.REJECTED) == 0
    store.restore(taken)
    assert store.marks.count(Marked.KEPT) == 2
    assert store.marks.ids(Marked.REJECTED) == [0]


def test_a_new_mark_makes_the_entry_dirty_and_the_same_one_does_not() -> None:
    store = store_of(2)
    store.mark(1, KEEP)
    assert store.take_dirty() == {1}
    store.mark(1, KEEP)
    assert store.take_dirty() == set()


def test_a_snapshot_has_marks_of_its_own() -> None:
    store = store_of(2)
    store.mark(0, KEEP)
    taken = snapshot(store)
    store.mark(0, REJECT)
    store.mark(1, KEEP)
    assert taken.marks.of(0) == KEEP
    assert taken.marks.of(1) == UNMARKED
    assert taken.marks.count(Marked.KEPT) == 1


def test_what_is_thrown_away_is_listed_but_not_saved_and_comes_back_as_it_was() -> None:
    store = store_of(2)
    saved(store, 0, 30)
    store.throw_away(0)
    store.throw_away(1)
    assert store.state(0) is DownloadStatus.TRASHED
    assert store.state(1) is DownloadStatus.QUEUED
    assert store.saved_bytes == 0
    assert store.listed == 2
    assert store.path(0) == "0.jpg"
    store.bring_back(0, DownloadStatus.COMPLETE)
    assert store.saved_bytes == 30
    assert store.state(0) is DownloadStatus.COMPLETE
    store.throw_away(0)
    saved(store, 0, 50)
    assert store.saved_bytes == 50


def test_a_duplicate_of_what_lies_in_the_trash_is_not_fetched_in_its_place() -> None:
    store = store_of(1)
    saved(store, 0)
    store.throw_away(0)
    (item,) = store.append([NewEntry("https://example.org/0.jpg")])
    store.settle_duplicates()
    assert store.state(item) is DownloadStatus.DUPLICATE
    assert store.first(item) == 0


def test_marks_are_counted_among_flagged_entries_however_many_there_are() -> None:
    marks = Marks()
    assert marks.count_among(Marked.REJECTED, b"\1\1\1") == 0
    for item, mark in enumerate((REJECT, KEEP, REJECT, REJECT)):
        marks.put(item, mark)
    assert marks.count_among(Marked.REJECTED, b"\1\1\0\1\1\1") == 2
    assert marks.count_among(Marked.REJECTED, b"\0\0\1") == 1
    assert marks.count_among(Marked.KEPT, b"") == 0
