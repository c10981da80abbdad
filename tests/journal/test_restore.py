import hashlib
import os
from pathlib import Path

import pytest

from pixhaul.core.errors import Cancelled, HttpStatusError
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, JournalError, fingerprint, outcome_of, record_of, restore

COMPLETE, QUEUED, FAILED = DownloadStatus.COMPLETE, DownloadStatus.QUEUED, DownloadStatus.FAILED


class Run:
    """A list that is worked on and recorded, as the window and `pixhaul get` do."""

    def __init__(self, journal: Journal, folder: Path) -> None:
        self.journal = journal
        self.folder = folder
        self.store = ItemStore()
        self.job: Job = journal.create_job(folder, "{name}")

    def add(self, *entries: NewEntry | str) -> None:
        new = self.store.append([NewEntry(entry) if isinstance(entry, str) else entry for entry in entries])
        self.journal.add_items(self.job, [record_of(self.store, item) for item in new])

    def save(self, item: int, name: str, status: DownloadStatus = COMPLETE) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * 10)
        found = path.stat()
        picture = PictureFacts("image/jpeg", ".jpg", 640, 480)
        digest = hashlib.sha256(path.read_bytes()).digest()
        url = "https://cdn.example.com/" + name
        result = DownloadResult(
            name, found.st_size, digest, picture, url, mtime_ns=found.st_mtime_ns, seconds=1.5, http_status=200
        )
        self.store.attempts[item] += 1
        self.store.complete(item, result, status)
        self.journal.record(self.job, [outcome_of(self.store, item, result)])
        return path

    def fail(self, item: int, status: int = 404) -> None:
        self.store.attempts[item] += 1
        self.store.add_seconds(item, 0.5)
        self.store.fail(item, HttpStatusError(status))
        self.journal.record(self.job, [outcome_of(self.store, item)])

    def remove(self, *items: int) -> None:
        self.store.remove(items)
        self.journal.mark_removed(self.job, items)

    def again(self, **options: object) -> ItemStore:
        store = ItemStore()
        self.found = restore(self.journal, self.job, store, **options)  # type: ignore[arg-type]
        return store


@pytest.fixture
def run(journal: Journal, folder: Path) -> Run:
    return Run(journal, folder)


def states(store: ItemStore) -> list[str]:
    return [store.state(item).word for item in range(store.slots)]


def test_everything_known_comes_back_under_the_same_ids(run: Run) -> None:
    run.add(
        NewEntry("https://example.com/a", referer="https://example.com/page"),
        "https://example.com/b",
        NewEntry("nonsense", refusal="This is not a web address"),
        "https://example.com/a",
        "https://example.com/c",
    )
    run.save(0, "a/a.jpg")
    run.fail(1)
    back = run.again()
    assert states(back) == ["complete", "failed", "refused", "duplicate", "queued"]
    for item in range(5):
        assert back.view(item) == run.store.view(item)
    assert back.referer(0) == "https://example.com/page"
    assert back.counts == run.store.counts
    assert back.saved_bytes == run.store.saved_bytes
    assert (run.found.saved, run.found.failed, run.found.queued, run.found.gone) == (1, 1, 1, 0)
    assert back.transfer_seconds == 0.0, "the present run has transferred nothing yet"
    assert back.take_dirty() == set()


@pytest.mark.parametrize("status", [DownloadStatus.WAITING, DownloadStatus.ACTIVE, DownloadStatus.CHECKING])
def test_fault_63_what_was_under_way_is_queued_again(run: Run, status: DownloadStatus) -> None:
    run.add("https://example.com/a")
    run.journal.set_status(run.job, [0], status)
    assert states(run.again()) == ["queued"]


@pytest.mark.parametrize("status", [COMPLETE, DownloadStatus.SKIPPED, DownloadStatus.SUSPICIOUS])
def test_a_saved_picture_stays_saved_in_its_state(run: Run, status: DownloadStatus) -> None:
    run.add("https://example.com/a")
    run.save(0, "a.jpg", status)
    assert states(run.again()) == [status.word]


def gone(path: Path) -> None:
    path.unlink()


def longer(path: Path) -> None:
    kept = path.stat()
    path.write_bytes(path.read_bytes() + b"x")
    os.utime(path, ns=(kept.st_atime_ns, kept.st_mtime_ns))


def touched(path: Path) -> None:
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 60_000_000_001))


def linked(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


def folder_now(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("change", [gone, longer, touched, linked, folder_now])
def test_a_picture_that_is_not_as_it_was_is_queued_again(run: Run, change: object) -> None:
    run.add("https://example.com/a", "https://example.com/b")
    path = run.save(0, "a.jpg")
    run.save(1, "b.jpg")
    assert callable(change)
    change(path)
    back = run.again()
    assert states(back) == ["queued", "complete"]
    assert (run.found.gone, run.found.saved) == (1, 1)
    assert back.path(0) is None
    assert back.saved_bytes == back.size(1)


def test_a_time_rounded_by_the_disk_is_no_change(run: Run) -> None:
    run.add("https://example.com/a")
    path = run.save(0, "a.jpg")
    recorded = path.stat().st_mtime_ns
    os.utime(path, ns=(0, recorded - recorded % 2_000_000_000))
    assert states(run.again()) == ["complete"]


@pytest.mark.parametrize("path", ["../outside.jpg", "/etc/hostname", "a/../../outside.jpg", "", "a\\b.jpg", "a\0b"])
def test_a_path_that_leads_out_of_the_folder_is_not_believed(run: Run, path: str, folder: Path) -> None:
    (folder.parent / "outside.jpg").write_bytes(b"x")
    run.add("https://example.com/a")
    picture = PictureFacts("image/jpeg", ".jpg", 1, 1)
    result = DownloadResult(path, 1, bytes(32), picture, "https://example.com/a")
    run.store.complete(0, result)
    run.journal.record(run.job, [outcome_of(run.store, 0, result)])
    assert states(run.again()) == ["queued"]


def test_a_missing_destination_is_told(run: Run, folder: Path) -> None:
    run.add("https://example.com/a")
    run.save(0, "a.jpg")
    folder.rename(folder.with_name("unplugged"))
    run.again()
    assert run.found.folder_missing
    assert run.found.gone == 1


def test_failed_and_cancelled_ones_keep_their_words_unless_asked(run: Run) -> None:
    run.add("https://example.com/a", "https://example.com/b")
    run.fail(0)
    run.store.fail(1, Cancelled())
    run.journal.record(run.job, [outcome_of(run.store, 1)])
    back = run.again()
    assert states(back) == ["failed", "cancelled"]
    assert back.failure(0) == Failure(
        "http-status", "The picture is not there any more", "Check the address.", "HTTP 404"
    )
    assert back.view(0).http_status == 404
    assert (back.attempts[0], back.view(0).seconds) == (1, 0.5)
    assert states(run.again(again=frozenset({FAILED, DownloadStatus.CANCELLED}))) == ["queued", "queued"]


def test_removed_entries_keep_their_ids_and_leave_no_row(run: Run) -> None:
    run.add("https://example.com/a", "https://example.com/b", "https://example.com/c")
    run.remove(0, 2)
    back = run.again()
    assert list(back.order) == [1]
    assert back.slots == 3
    assert back.append([NewEntry("https://example.com/d")]) == range(3, 4)
    assert back.state(3) is QUEUED


def test_the_duplicate_of_a_removed_original_is_fetched(run: Run) -> None:
    run.add("https://example.com/a", "https://example.com/a")
    run.remove(0)
    assert states(run.again()) == ["removed", "queued"]


def test_a_picture_fetched_by_a_later_line_is_not_fetched_twice(run: Run) -> None:
    """Line 1 was changed to the address that line 2 had already brought."""
    run.add("https://example.com/a", "https://example.com/b")
    run.save(1, "b.jpg")
    run.store.replace(0, NewEntry("https://example.com/b"))
    run.journal.replace_item(run.job, record_of(run.store, 0))
    back = run.again()
    assert states(back) == ["duplicate", "complete"]
    assert back.first(0) == 1
    run.journal.set_status(run.job, [0], QUEUED)
    assert states(run.again()) == ["duplicate", "complete"]


def test_duplicates_of_a_failed_original_stay_duplicates(run: Run) -> None:
    run.add("https://example.com/a", "https://example.com/a")
    run.fail(0)
    assert states(run.again()) == ["failed", "duplicate"]


def test_an_address_whose_password_was_not_kept_says_so(run: Run) -> None:
    secret = "https://ann:secret@example.com/a"
    run.add(secret, "https://example.com/b")
    back = run.again()
    assert states(back) == ["failed", "queued"]
    assert back.view(0).reason == "password-needed"
    assert back.view(0).hint
    assert run.found.passwords == 1
    assert "secret" not in "".join(back.urls)
    given = run.again(addresses=[secret, "https://example.com/b"])
    assert states(given) == ["queued", "queued"]
    assert given.urls[0] == secret
    assert run.found.passwords == 0


def test_a_saved_picture_needs_no_password(run: Run) -> None:
    run.add("https://ann:secret@example.com/a")
    run.save(0, "a.jpg")
    assert states(run.again()) == ["complete"]


def test_an_id_that_was_never_stored_counts_as_removed(run: Run) -> None:
    run.journal.add_items(run.job, [ItemRecord(0, "https://example.com/a"), ItemRecord(3, "https://example.com/b")])
    back = run.again()
    assert states(back) == ["queued", "removed", "removed", "queued"]
    assert list(back.order) == [0, 3]


def test_an_id_beyond_all_sense_is_refused(run: Run) -> None:
    run.journal.add_items(run.job, [ItemRecord(10**15, "https://example.com/a")])
    with pytest.raises(JournalError):
        run.again()


def test_only_an_empty_store_is_filled(run: Run) -> None:
    store = ItemStore()
    store.append([NewEntry("https://example.com/a")])
    with pytest.raises(ValueError, match="empty"):
        restore(run.journal, run.job, store)


def test_the_same_list_and_folder_go_on_after_a_crash(home: Path, folder: Path) -> None:
    """What `pixhaul get` does at its second start, over more than one batch."""
    urls = [f"https://example.com/{item}" for item in range(4_500)]
    with Journal.open(home) as journal:
        run = Run(journal, folder)
        run.job = journal.create_job(folder, "{name}", fingerprint(urls))
        run.add(*urls)
        for item in range(0, 4_500, 100):
            run.save(item, f"{item}.jpg")
    with Journal.open(home) as journal:
        job = journal.find_job(folder, fingerprint(urls))
        assert job is not None
        assert journal.latest_unfinished() == job
        store = ItemStore()
        found = restore(journal, job, store)
    assert (found.saved, found.queued) == (45, 4_455)
    assert store.urls == urls
    assert [item for item in range(4_500) if store.state(item) is COMPLETE] == list(range(0, 4_500, 100))
