"""One picture for many addresses: ``pixhaul get`` tells of it, and refuses it when asked to."""

import json
import shutil

import pytest

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png, redirect

GONE = png(20, 20, 7)
"""No longer available."""


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    """Twenty addresses, of which twelve give the same picture."""
    bodies = [GONE if number % 5 < 3 else png(8, 8, 100 + number) for number in range(20)]
    return [fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(bodies)]


def test_they_are_marked_told_of_and_still_marked_when_run_again(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    source = getting.list_of(urls)
    for run in range(2):
        ended, rows = getting.report(source)
        assert ended.status == 1
        assert "12 pictures are the same: http" in ended.err
        assert "Use --reject-identical to refuse them." in ended.err
        assert [row["index"] % 5 in {1, 2, 3} for row in rows] == [row["status"] == "suspicious" for row in rows]
        suspicious = [row for row in rows if row["status"] == "suspicious"]
        assert {(row["reason"], row["message"]) for row in suspicious} == {("identical", "12 identical")}
        assert all((getting.out / row["path"]).read_bytes() == GONE for row in suspicious)
        assert len(getting.files()) == 20
        assert getting.check_journal()["suspicious"] == 12, f"run {run}"
    assert len(fault_server.seen()) == 20


def test_they_are_refused_when_asked_for(getting: Getting, urls: list[str]) -> None:
    ended, rows = getting.report(getting.list_of(urls), "--reject-identical")
    assert ended.status == 1
    failed = [row for row in rows if row["status"] == "failed"]
    assert len(failed) == 12
    assert {row["reason"] for row in failed} == {"suspicious-placeholder"}
    assert failed[0]["message"] == "The server sent the same picture for 12 addresses"
    assert len(getting.files()) == 8
    assert ended.summary.startswith("8 done, 12 failed, 0 skipped in ")
    assert getting.check_journal() == {"complete": 8, "failed": 12}


def test_refused_later_the_files_go_without_being_fetched_again(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    source = getting.list_of(urls)
    getting.run(source)
    name = next(name for name in getting.files() if (getting.out / name).read_bytes() == GONE)
    shutil.copy(getting.out / name, getting.base / "kept.png")
    ended = getting.run(source, "--reject-identical")
    assert ended.status == 1
    assert len(getting.files()) == 8
    assert len(fault_server.seen()) == 20


def test_switched_off_nothing_is_said(getting: Getting, urls: list[str]) -> None:
    ended = getting.run(getting.list_of(urls), "--suspicious", "0")
    assert ended.status == 0
    assert "the same" not in ended.err


def test_one_target_of_many_redirects_is_told_of(getting: Getting, fault_server: FaultServer) -> None:
    target = fault_server.at("/sorry.png", *(answer(png(8, 8, number)) for number in range(9)))
    urls = [fault_server.at(f"/{number}.png", redirect(target)) for number in range(6)]
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 1
    assert {row["message"] for row in rows} == {"6 same target"}
    assert "6 pictures were sent on to the same place" in ended.err


def test_json_lines_tell_of_the_change(getting: Getting, urls: list[str]) -> None:
    ended = getting.run(getting.list_of(urls), "--json")
    events = map(json.loads, ended.out.splitlines())
    latest = {event["index"]: event["status"] for event in events if event["event"] == "ended"}
    assert sorted(latest.values()) == ["complete"] * 8 + ["suspicious"] * 12


def test_a_threshold_of_one_is_refused(getting: Getting) -> None:
    ended = getting.run("http://127.0.0.1/", "--suspicious", "1")
    assert ended.status == 2
