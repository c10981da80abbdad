"""``pixhaul get`` on what was fetched before, and ``pixhaul verify`` on what was saved."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.end2end.getting import SOURCE, Ended, Getting, csv_rows
from tests.servers.faulty import FaultServer, Handler, Line, answer, png

NAMES = ("one", "two", "three")


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    return [fault_server.at(f"/{name}.png", answer(png(8, 8, seed))) for seed, name in enumerate(NAMES, 1)]


def verify(getting: Getting, *arguments: str | Path) -> Ended:
    """Run ``pixhaul verify`` on the folder."""
    command = [sys.executable, "-W", "error", "-m", "pixhaul", "verify", str(getting.out), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        [*command, "--data-dir", str(getting.data)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Ended(done.returncode, done.stdout, done.stderr, 0.0)


def statuses(rows: list[dict[str, object]]) -> list[object]:
    return [row["status"] for row in rows]


def test_a_changed_list_fetches_only_the_difference(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    new = fault_server.at("/four.png", answer(png(8, 8, 9)))
    ended, rows = getting.report(getting.list_of([new, urls[2], urls[0]], "changed.txt"))
    assert ended.status == 0
    assert ended.summary.startswith("1 done, 0 failed, 2 skipped")
    assert statuses(rows) == ["complete", "skipped", "skipped"]
    assert [row["path"] for row in rows] == ["four.png", "three.png", "one.png"]
    assert rows[1]["sha256"]
    assert rows[1]["attempts"] == 0
    assert len(fault_server.seen()) == 4, "no picture was asked for twice"
    assert getting.files() == ["four.png", "one.png", "three.png", "two.png"]


def test_a_file_deleted_or_changed_behind_our_back_is_fetched_again(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    (getting.out / "one.png").unlink()
    (getting.out / "two.png").write_bytes(b"edited")
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 0
    assert statuses(rows) == ["complete", "complete", "skipped"]
    assert getting.files() == ["one.png", "three.png", "two (2).png", "two.png"]
    assert (getting.out / "two.png").read_bytes() == b"edited", "the user's own bytes stay"
    changed, rows = getting.report(getting.list_of([*urls, urls[0] + "?x=1"], "changed.txt"))
    assert changed.status == 1, "nothing lies at the new address"
    assert statuses(rows) == ["skipped", "skipped", "skipped", "failed"]
    assert len(fault_server.seen()) == 6


def test_another_folder_gets_pictures_of_its_own(getting: Getting, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    ended, rows = getting.report(getting.list_of(urls[:1]), "-d", getting.base / "other")
    assert ended.status == 0
    assert statuses(rows) == ["complete"]


def test_fresh_forgets_what_was_saved(getting: Getting, fault_server: FaultServer, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    ended, rows = getting.report(getting.list_of(urls[:1], "changed.txt"), "--fresh")
    assert ended.status == 0
    assert statuses(rows) == ["complete"]
    assert len(fault_server.seen("/one.png")) == 2
    assert "one (2).png" in getting.files()


def test_what_was_skipped_stays_skipped_the_third_time(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    for name, lines in (("a.txt", urls), ("b.txt", urls[::-1]), ("b.txt", urls[::-1])):
        assert getting.run(getting.list_of(lines, name)).status == 0
    assert len(fault_server.seen()) == 3
    assert getting.check_journal() == {"complete": 3, "skipped": 3}


def test_verify_finds_every_file_as_it_was_saved(getting: Getting, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    ended = verify(getting)
    assert (ended.status, ended.out) == (0, "3 good, 0 changed, 0 missing\n")


def test_verify_tells_what_changed_and_what_is_missing(getting: Getting, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls)).status == 0
    path = getting.out / "one.png"
    before = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    (getting.out / "two.png").unlink()
    report = getting.base / "verified.csv"
    ended = verify(getting, "--report", report)
    assert (ended.status, ended.out) == (1, "1 good, 1 changed, 1 missing\n")
    assert sorted(ended.err.splitlines()) == ["changed  one.png", "missing  two.png"]
    rows = {row["path"]: row for row in csv_rows(report)}
    assert [rows[f"{name}.png"]["status"] for name in NAMES] == ["changed", "missing", "good"]
    assert rows["one.png"]["found_sha256"] != rows["one.png"]["sha256"] == rows["one.png"]["sha256"].lower()
    assert rows["three.png"]["found_sha256"] == rows["three.png"]["sha256"]
    lines = getting.base / "verified.jsonl"
    assert verify(getting, "--report", lines).status == 1
    assert [json.loads(line)["status"] for line in lines.read_text("utf-8").splitlines()] == [
        "changed",
        "missing",
        "good",
    ]


def test_verify_looks_into_all_lists_of_a_folder(getting: Getting, fault_server: FaultServer, urls: list[str]) -> None:
    new = fault_server.at("/four.png", answer(png(8, 8, 9)))
    assert getting.run(getting.list_of(urls)).status == 0
    assert getting.run(getting.list_of([urls[0], new], "changed.txt")).status == 0
    assert verify(getting).out == "4 good, 0 changed, 0 missing\n"


def test_verify_of_a_folder_nobody_knows(getting: Getting) -> None:
    ended = verify(getting)
    assert ended.status == 2
    assert "Nothing is recorded for" in ended.err
    assert not getting.data.exists(), "looking makes nothing"


def test_verify_refuses_a_report_it_could_not_write(getting: Getting, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls[:1])).status == 0
    ended = verify(getting, "--report", getting.base / "report.docx")
    assert ended.status == 2
    assert ".csv, .json, .jsonl or .xlsx" in ended.err


def test_a_record_from_a_newer_pixhaul_is_set_aside_and_told(getting: Getting, urls: list[str]) -> None:
    assert getting.run(getting.list_of(urls[:1])).status == 0
    with closing(sqlite3.connect(getting.journal)) as database:
        database.execute("PRAGMA user_version = 999")
    assert verify(getting).status == 2
    ended = getting.run(getting.list_of(urls[:1]))
    assert ended.status == 0
    assert "from a newer Pixhaul. It was kept as journal.sqlite3.newer-" in ended.err
    assert len(list(getting.journal.parent.glob("journal.sqlite3.newer-*"))) >= 1


def versioned(body: bytes, tag: str) -> Handler:
    """304 to whoever has this version, the picture to all others."""

    def handle(line: Line) -> None:
        same = line.request.headers.get("if-none-match") == tag
        answer(b"" if same else body, f"ETag: {tag}", status="304 Not Modified" if same else "200 OK")(line)

    return handle


@pytest.fixture
def changing(fault_server: FaultServer) -> list[str]:
    """One stays, one changes, one goes, one says nothing of use later."""
    old, new = versioned(png(8, 8, 1), '"1"'), versioned(png(8, 8, 2), '"2"')
    return [
        fault_server.at("/stays.png", old),
        fault_server.at("/changes.png", old, new),
        fault_server.at("/goes.png", old, answer(b"", status="410 Gone")),
        fault_server.at("/page.png", old, answer(b"<html>sign in", type="text/html")),
    ]


def test_refresh_tells_what_changed_and_keeps_both(
    getting: Getting, fault_server: FaultServer, changing: list[str]
) -> None:
    lines = getting.list_of(changing)
    assert getting.run(lines).status == 0
    ended, rows = getting.report(lines, "--refresh")
    assert ended.status == 1, "one could not be checked"
    assert "Checked 4: 1 unchanged, 1 changed, 1 gone, 1 not-checked." in ended.err
    assert [row["reason"] for row in rows] == ["unchanged", "changed", "gone", "not-checked"]
    assert statuses(rows) == ["skipped", "complete", "skipped", "skipped"]
    assert [row["path"] for row in rows] == ["stays.png", "changes (2).png", "goes.png", "page.png"]
    assert getting.files() == ["changes (2).png", "changes.png", "goes.png", "page.png", "stays.png"]
    assert fault_server.seen("/stays.png")[1].headers["if-none-match"] == '"1"'

    ended, rows = getting.report(getting.list_of(changing[:2]), "--refresh")
    assert (ended.status, [row["reason"] for row in rows]) == (0, ["unchanged", "unchanged"])
    assert fault_server.seen("/changes.png")[2].headers["if-none-match"] == '"2"', "the new version is the known one"
    assert verify(getting).out == "4 good, 0 changed, 0 missing\n", "the record knows the new version"


def test_refresh_may_replace_the_old_files(getting: Getting, changing: list[str]) -> None:
    lines = getting.list_of(changing[:3])
    assert getting.run(lines).status == 0
    ended, rows = getting.report(lines, "--refresh", "--replace")
    assert ended.status == 0
    assert [row["path"] for row in rows] == ["stays.png", "changes.png", "goes.png"]
    assert (getting.out / "changes.png").read_bytes() == png(8, 8, 2)
    assert getting.files() == ["changes.png", "goes.png", "stays.png"]
    assert verify(getting).status == 0


def test_refresh_fetches_what_is_new_on_the_list_once(
    getting: Getting, fault_server: FaultServer, changing: list[str]
) -> None:
    assert getting.run(getting.list_of(changing[:1])).status == 0
    ended, rows = getting.report(getting.list_of(changing[:2], "longer.txt"), "--refresh")
    assert ended.status == 0
    assert [row["reason"] for row in rows] == ["unchanged", None]
    assert len(fault_server.seen("/changes.png")) == 1


@pytest.mark.parametrize("wrong", [["--replace"], ["--fresh", "--refresh"]])
def test_switches_that_contradict_each_other(getting: Getting, urls: list[str], wrong: list[str]) -> None:
    assert getting.run(*urls, *wrong).status == 2
