"""A job file in other hands: fetched again on another computer, and compared there with what was saved first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import choices_of
from pixhaul.core.settings import Settings
from pixhaul.journal import Journal, restore
from pixhaul.report.jobfile import write_job
from tests.end2end.getting import SOURCE, Ended, Getting
from tests.servers.faulty import FaultServer, answer, png


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    return [fault_server.at(f"/{number}.png", answer(png(8, 8, number))) for number in range(3)]


def verify(folder: Path, *arguments: str | Path) -> Ended:
    command = [sys.executable, "-W", "error", "-m", "pixhaul", "verify", str(folder), *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "PYTHONPATH": str(SOURCE)}
    )
    return Ended(done.returncode, done.stdout, done.stderr, 0.0)


@pytest.fixture
def saved(getting: Getting, urls: list[str]) -> Path:
    """The job file of a list that was fetched."""
    assert getting.run(getting.list_of(urls)).status == 0
    with Journal.open(getting.journal) as journal:
        store = ItemStore()
        restore(journal, journal.job_list()[0], store)
    path = getting.base / "three.pixhaul"
    write_job(path, store, choices_of(Settings(name_template="{name}")))
    return path


def test_a_folder_is_verified_by_a_job_file_alone(getting: Getting, saved: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "no record here"
    assert verify(getting.out, "--job", saved, "--data-dir", elsewhere).out == "3 good, 0 changed, 0 missing\n"
    assert not elsewhere.exists()
    first, second, _ = sorted(getting.out.iterdir())
    first.write_bytes(b"other")
    second.unlink()
    ended = verify(getting.out, "--job", saved)
    assert (ended.status, ended.out) == (1, "1 good, 1 changed, 1 missing\n")
    assert f"changed  {first.name}" in ended.err


def test_a_job_file_is_fetched_again_to_the_same_files(getting: Getting, saved: Path, tmp_path: Path) -> None:
    other = Getting(tmp_path / "another computer")
    other.base.mkdir()
    assert other.run(saved).status == 0
    assert verify(other.out, "--job", saved).out == "3 good, 0 changed, 0 missing\n"
    mine = {path.name: path.read_bytes() for path in getting.out.iterdir()}
    assert {path.name: path.read_bytes() for path in other.out.iterdir()} == mine


def test_a_job_file_that_cannot_be_used_is_told(getting: Getting, saved: Path, tmp_path: Path) -> None:
    ended = verify(getting.out, "--job", tmp_path / "nothing.pixhaul")
    assert (ended.status, ended.out) == (2, "")
    assert "cannot be read" in ended.err
    broken = tmp_path / "broken.pixhaul"
    broken.write_bytes(saved.read_bytes()[:-20])
    assert "damaged" in verify(getting.out, "--job", broken).err
    empty = tmp_path / "empty.pixhaul"
    write_job(empty, ItemStore(), {})
    assert "no saved pictures" in verify(getting.out, "--job", empty).err
