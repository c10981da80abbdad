import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pixhaul.journal import ItemRecord, Journal, JournalBusy, JournalUnavailable
from pixhaul.journal.schema import STEPS

NOON = 1_700_000_000.0


def fill(home: Path, folder: Path, number: int = 2_000) -> bytes:
    """A record with some pages; returns the file as it was left."""
    with Journal.open(home) as journal:
        job = journal.create_job(folder, "{name}")
        journal.add_items(job, [ItemRecord(item, f"https://example.com/{item}.jpg") for item in range(number)])
    return home.read_bytes()


def aside(home: Path, word: str) -> list[Path]:
    return sorted(home.parent.glob(f"{home.name}.{word}-*"))


def test_what_was_stored_is_there_after_closing_and_opening(home: Path, folder: Path) -> None:
    fill(home, folder)
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert [summary.listed for summary in journal.jobs()] == [2_000]
        assert journal.integrity() == "ok"


def test_the_file_is_the_owners_alone_and_logged_ahead(journal: Journal, home: Path, folder: Path) -> None:
    journal.create_job(folder, "{name}")
    if os.name == "posix":
        assert home.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(home)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_closing_twice_does_no_harm_and_lets_the_next_in(home: Path) -> None:
    journal = Journal.open(home)
    journal.close()
    journal.close()
    Journal.open(home).close()


HOLDER = """
import sys
from pathlib import Path
from pixhaul.journal import Journal, JournalBusy
try:
    journal = Journal.open(Path(sys.argv[1]))
except JournalBusy as error:
    print(f"{error.message}. {error.hint}", flush=True)
else:
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(home: Path) -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home)], stdin=pipe, stdout=pipe, text=True, env=environment
    )


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_fault_65_a_second_process_is_refused_with_a_sentence(journal: Journal, home: Path) -> None:
    with holder(home) as second:
        assert first_line(second).startswith("Another Pixhaul is already working with these downloads. ")
        second.communicate(timeout=60)
        assert second.returncode == 0


def test_fault_65_a_second_one_in_the_same_process_is_refused(journal: Journal, home: Path) -> None:
    with pytest.raises(JournalBusy) as caught:
        Journal.open(home)
    assert caught.value.hint
    assert journal.integrity() == "ok"


def test_the_lock_ends_with_a_killed_holder(home: Path) -> None:
    with holder(home) as other:
        assert first_line(other) == "held"
        with pytest.raises(JournalBusy):
            Journal.open(home)
        other.kill()
        other.wait(60)
        Journal.open(home).close()


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "garbage": lambda whole: b"these are no pages at all " * 1000,
    "short garbage": lambda whole: b"x",
    "header": lambda whole: b"\0" * 16 + whole[16:],
    "page size": lambda whole: whole[:16] + b"\x00\x03" + whole[18:],
    "cut within a page": lambda whole: whole[: len(whole) // 2 + 100],
    "cut after the first page": lambda whole: whole[:4096],
    "a page overwritten": lambda whole: whole[: 4096 * 3] + b"\xff" * 4096 + whole[4096 * 4 :],
    "schema page overwritten": lambda whole: whole[:100] + b"\xaa" * 3996 + whole[4096:],
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_fault_68_a_damaged_record_is_set_aside_and_a_new_one_begun(kind: str, home: Path, folder: Path) -> None:
    damaged = DAMAGE[kind](fill(home, folder))
    home.write_bytes(damaged)
    with Journal.open(home, now=lambda: NOON) as journal:
        (kept,) = aside(home, "damaged")
        assert journal.notice is not None
        assert kept.name in journal.notice
        assert journal.jobs() == []
        journal.create_job(folder, "{name}")
        assert journal.integrity() == "ok"
    assert kept.read_bytes() == damaged


def test_fault_68_nothing_set_aside_is_ever_overwritten(home: Path) -> None:
    home.parent.mkdir()
    for content in (b"first garbage", b"second garbage"):
        home.write_bytes(content)
        Journal.open(home, now=lambda: NOON).close()
    assert sorted(path.read_bytes() for path in aside(home, "damaged")) == [b"first garbage", b"second garbage"]


def test_an_empty_file_is_simply_begun(home: Path) -> None:
    home.parent.mkdir()
    home.touch()
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert journal.jobs() == []


def test_an_empty_file_whose_log_is_not_empty_keeps_its_log(home: Path) -> None:
    home.parent.mkdir()
    home.touch()
    log = home.with_name(home.name + "-wal")
    log.write_bytes(b"the only copy")
    with Journal.open(home) as journal:
        assert journal.notice is not None
    kept = [path for path in aside(home, "damaged") if path.name.endswith("-wal")]
    assert [path.read_bytes() for path in kept] == [b"the only copy"]


def test_a_folder_in_its_place_is_set_aside(home: Path) -> None:
    home.mkdir(parents=True)
    with Journal.open(home) as journal:
        assert journal.notice is not None
    assert [path.is_dir() for path in aside(home, "damaged")] == [True]


def change(home: Path, *statements: str) -> None:
    with closing(sqlite3.connect(home)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_fault_68_a_newer_record_is_kept_whole(home: Path, folder: Path) -> None:
    fill(home, folder)
    change(home, f"PRAGMA user_version = {len(STEPS) + 1}")
    with Journal.open(home, now=lambda: NOON) as journal:
        assert journal.notice is not None
        assert "newer Pixhaul" in journal.notice
        assert journal.jobs() == []
    (kept,) = aside(home, "newer")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM items").fetchone() == (2_000,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)


@pytest.mark.parametrize("statement", ["PRAGMA application_id = 7", "DROP TABLE items"])
def test_a_database_that_is_not_ours_is_set_aside(statement: str, home: Path, folder: Path) -> None:
    fill(home, folder)
    change(home, statement)
    with Journal.open(home) as journal:
        assert journal.notice is not None
    assert len(aside(home, "damaged")) == 1


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the superuser's right to write everywhere."""
    if os.name != "posix":
        pytest.skip("permissions are of another kind here")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def anybodys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that an ordinary user can reach and write to."""
    import shutil
    import tempfile

    made = Path(tempfile.mkdtemp())
    made.chmod(0o777)
    yield made
    made.chmod(0o777)
    shutil.rmtree(made)


def test_fault_68_a_folder_that_cannot_be_written_is_told(anybodys: Path, folder: Path) -> None:
    home = anybodys / "journal.sqlite3"
    with as_nobody():
        fill(home, folder, 10)
    anybodys.chmod(0o555)
    with as_nobody(), pytest.raises(JournalUnavailable) as caught:
        Journal.open(anybodys / "deeper" / "journal.sqlite3")
    assert "--data-dir" in caught.value.hint
    anybodys.chmod(0o755)
    home.with_name(home.name + ".lock").unlink()
    anybodys.chmod(0o555)
    with as_nobody(), pytest.raises(JournalUnavailable):
        Journal.open(home)


def test_fault_68_a_record_that_is_read_only_is_set_aside(anybodys: Path, folder: Path) -> None:
    home = anybodys / "journal.sqlite3"
    with as_nobody():
        whole = fill(home, folder, 10)
        home.chmod(0o444)
        with Journal.open(home) as journal:
            assert journal.notice is not None
            assert "read-only" in journal.notice
            journal.create_job(folder, "{name}")
    (kept,) = aside(home, "read-only")
    assert kept.read_bytes() == whole


def test_fault_68_read_only_file_in_a_read_only_folder(anybodys: Path, folder: Path) -> None:
    home = anybodys / "journal.sqlite3"
    with as_nobody():
        fill(home, folder, 10)
        home.chmod(0o444)
    anybodys.chmod(0o555)
    with as_nobody():
        for _ in range(2):
            with pytest.raises(JournalUnavailable):
                Journal.open(home)
    anybodys.chmod(0o777)
    home.chmod(0o644)
    Journal.open(home).close()


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(JournalUnavailable):
        Journal.open(tmp_path / "data" / "journal.sqlite3")
