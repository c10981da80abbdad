"""What was saved before is found again by its address and folder."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Job, Journal, JournalDamaged, Outcome, schema
from pixhaul.journal.known import already_here, resolved, saved_files
from pixhaul.journal.reading import reading

URL = "https://example.com/{}.png"


def save(journal: Journal, folder: Path, *names: str, template: str = "{name}") -> Job:
    """A job that saved pictures of these names; each file holds its own name."""
    job = journal.create_job(folder, template)
    journal.add_items(job, [ItemRecord(item, URL.format(name)) for item, name in enumerate(names)])
    for item, name in enumerate(names):
        path = folder / f"{name}.png"
        path.write_bytes(name.encode())
        result = DownloadResult(
            path.name,
            path.stat().st_size,
            hashlib.sha256(name.encode()).digest(),
            PictureFacts("image/png", ".png", 3, 4),
            URL.format(name),
            etag=f'"{name}"',
            mtime_ns=path.stat().st_mtime_ns,
            seconds=2.5,
        )
        journal.record(job, [Outcome(item, DownloadStatus.COMPLETE, result)])
    return job


def test_an_address_saved_by_an_earlier_job_is_known(journal: Journal, folder: Path) -> None:
    save(journal, folder, "cat", "dog")
    asked = [(7, URL.format("dog")), (8, URL.format("cow")), (9, "https://user:secret@example.com/cat.png")]
    found = already_here(journal, folder, asked)
    assert {item: result.path for item, result in found.items()} == {7: "dog.png", 9: "cat.png"}
    assert found[7].sha256 == hashlib.sha256(b"dog").digest()
    assert (found[7].picture.width, found[7].etag, found[7].seconds) == (3, '"dog"', 0.0)


def test_another_folder_knows_nothing(journal: Journal, folder: Path, tmp_path: Path) -> None:
    save(journal, folder, "cat")
    assert already_here(journal, tmp_path / "elsewhere", [(0, URL.format("cat"))]) == {}


@pytest.mark.parametrize("spoil", ["delete", "grow", "touch", "link"])
def test_a_file_that_is_not_as_it_was_saved_is_not_known(journal: Journal, folder: Path, spoil: str) -> None:
    save(journal, folder, "cat")
    path = folder / "cat.png"
    if spoil == "grow":
        path.write_bytes(b"cats")
    elif spoil == "touch":
        os.utime(path, ns=(1, path.stat().st_mtime_ns + 3_000_000_123))
    else:
        path.rename(folder / "away.png")
        if spoil == "link":
            path.symlink_to(folder / "away.png")
    assert already_here(journal, folder, [(0, URL.format("cat"))]) == {}


def test_an_older_job_is_asked_when_the_file_of_the_newest_is_gone(journal: Journal, folder: Path) -> None:
    save(journal, folder, "cat")
    newer = save(journal, folder, "dog")
    journal.replace_item(newer, ItemRecord(0, URL.format("cat")))
    assert already_here(journal, folder, [(0, URL.format("cat"))])[0].path == "cat.png"


def test_a_deleted_job_is_forgotten(journal: Journal, folder: Path) -> None:
    journal.delete(save(journal, folder, "cat"))
    assert already_here(journal, folder, [(0, URL.format("cat"))]) == {}


def test_a_hundred_thousand_addresses_are_looked_up_by_the_index(journal: Journal, folder: Path) -> None:
    save(journal, folder, "cat")
    many = [(item, URL.format(item)) for item in range(100_000)] + [(100_000, URL.format("cat"))]
    assert list(already_here(journal, folder, many)) == [100_000]
    with closing(sqlite3.connect(journal.path)) as database:
        plan = database.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM items INDEXED BY items_saved"
            " WHERE path IS NOT NULL AND url IN ('a', 'b') AND job IN (SELECT value FROM json_each('[1, 2]'))"
        ).fetchall()
    steps = " ".join(row[3] for row in plan)
    assert "items_saved" in steps
    assert "SCAN items" not in steps


def test_a_record_of_the_first_version_gains_the_index_and_keeps_its_entries(home: Path, folder: Path) -> None:
    home.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home, isolation_level=None)) as database:
        schema.migrate(database, schema.STEPS[:1])
        database.execute("INSERT INTO jobs VALUES (1, 'ab', 0.0, ?, '', '', 'open', '{}')", (os.fsencode(folder),))
        (folder / "cat.png").write_bytes(b"cat")
        database.execute(
            "INSERT INTO items (job, item, url, status, path, size) VALUES (1, 0, ?, 'complete', 'cat.png', 3)",
            (URL.format("cat"),),
        )
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert already_here(journal, folder, [(0, URL.format("cat"))])[0].path == "cat.png"


def test_every_file_of_a_folder_comes_once_as_the_newest_job_has_it(journal: Journal, folder: Path) -> None:
    save(journal, folder, "cat", "dog")
    newest = save(journal, folder, "cat")
    result = DownloadResult("cat.png", 9, b"n" * 32, PictureFacts("image/png", ".png", 1, 1), URL.format("cat"))
    journal.record(newest, [Outcome(0, DownloadStatus.COMPLETE, result)])
    found = {file.path: file for file in saved_files(journal, folder)}
    assert sorted(found) == ["cat.png", "dog.png"]
    assert found["cat.png"].sha256 == b"n" * 32


def test_the_record_can_be_read_while_somebody_holds_it(journal: Journal, home: Path, folder: Path) -> None:
    save(journal, folder, "cat")
    with reading(home) as records:
        assert records is not None
        assert [file.path for file in saved_files(records, folder)] == ["cat.png"]


def test_there_is_nothing_to_read_before_there_is_a_record(home: Path) -> None:
    with reading(home) as records:
        assert records is None
    assert not home.exists()


def test_a_newer_record_is_not_read(home: Path) -> None:
    Journal.open(home).close()
    with closing(sqlite3.connect(home)) as database:
        database.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")
    with pytest.raises(JournalDamaged, match="newer"), reading(home):
        pass


def test_a_folder_is_also_known_by_where_its_links_lead(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    assert folder.resolve() in resolved(tmp_path / "link")
