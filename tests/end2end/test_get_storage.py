"""``pixhaul get`` and folders that are full, closed or gone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, drip, head_of, png

LARGE = png(600, 600)


def test_row_45_a_file_is_in_the_way(getting: Getting, fault_server: FaultServer) -> None:
    getting.out.write_text("mine")
    ended, rows = getting.report(fault_server.at("/one.png", answer(png())))
    assert ended.status == 1
    assert ended.err.count("The folder cannot be written to") == 1
    assert rows[0]["reason"] == "folder-not-writable"
    assert fault_server.seen() == []
    assert getting.out.read_text() == "mine"


@pytest.fixture
def small_disk(getting: Getting) -> Iterator[Path]:
    """A disk of two megabytes in the place of the folder."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    getting.out.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(getting.out)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a small disk be mounted")
    yield getting.out
    subprocess.run(["umount", "-l", str(getting.out)], check=True)


def test_row_45_a_read_only_disk(getting: Getting, fault_server: FaultServer, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    ended = getting.run(fault_server.at("/one.png", answer(png())))
    assert ended.status == 1
    assert "The folder cannot be written to" in ended.err
    assert fault_server.seen() == []


def test_row_44_a_full_disk_ends_with_one_sentence_and_goes_on_later(
    getting: Getting, fault_server: FaultServer, small_disk: Path
) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(bytes(1_000_000))
    urls = [fault_server.at(f"/{number}.png", answer(png(200, 200, number + 1))) for number in range(12)]
    source = getting.list_of(urls)
    ended, rows = getting.report("-j", "4", source)
    assert ended.status == 1
    assert ended.err.count("The disk is full") == 1
    assert "this picture alone needs 120 kB" in ended.err
    assert {row["status"] for row in rows} == {"complete", "failed"}
    assert {row["reason"] for row in rows if row["status"] == "failed"} == {"disk-full"}
    saved = [row["path"] for row in rows if row["path"]]
    assert getting.files() == sorted([*saved, "filler"])
    assert sum(getting.check_journal().values()) == 12
    filler.unlink()
    again, rows = getting.report(source)
    assert again.status == 0
    assert [row["status"] for row in rows].count("skipped") == len(saved)
    assert len(getting.files()) == 12


def test_row_46_a_folder_that_is_removed_is_not_made_again(getting: Getting, fault_server: FaultServer) -> None:
    slow = drip(head_of("200 OK", f"Content-Length: {len(LARGE)}") + LARGE[:1000], LARGE[1000:], 100_000, 0.3)
    urls = [fault_server.at(f"/{number}.png", slow) for number in range(10)]
    process = getting.start("-j", "2", getting.list_of(urls))
    fault_server.wait_for("/1.png")
    gone = getting.base / "gone"
    getting.out.rename(gone)  # at one stroke: files may still be made while a tree is taken away
    shutil.rmtree(gone, ignore_errors=True)
    ended = getting.end(process)
    assert ended.status == 1
    assert ended.err.count("The folder is gone") == 1
    assert not getting.out.exists()
    assert len(fault_server.seen()) <= 4


def test_row_44_the_disk_of_the_record_is_full(getting: Getting, fault_server: FaultServer, small_disk: Path) -> None:
    """The pictures go to another disk: they arrive, and the user is told that nothing was recorded."""
    (small_disk / "filler").write_bytes(bytes(2 * 1024 * 1024 - 16384))
    pictures = getting.base / "pictures"
    aside = Getting(getting.base, data=small_disk)
    ended = aside.run(fault_server.at("/one.png", answer(png())), "-d", pictures)
    assert ended.status == 0
    assert "record of your downloads" in ended.err
    assert [path.name for path in pictures.iterdir()] == ["one.png"]


HARMFUL = (
    "/%2e%2e/%2e%2e/evil.png",
    "/..%2f..%2fevil.png",
    "/..%5c..%5cevil.png",
    "/%252e%252e%252fevil.png",
    "/%2ftmp%2fevil.png",
    "/C:%5cevil.png",
    "/.hidden.png",
    "/CON.png",
    "/a%00b.png",
    "/x.png%0d%0aSet-Cookie:1",
    "/" + "n" * 300 + ".png",
    "/" + "%C3%A4" * 200 + ".png",
    "/x.exe",
    "/x.desktop",
    "/x.png.part",
    "/%20%20",
    "/-rf.png",
    "/?id=7",
)


def test_rows_52_to_62_names_are_harmless(getting: Getting, fault_server: FaultServer) -> None:
    bodies = {fault_server.url(target): png(seed=number + 1) for number, target in enumerate(HARMFUL)}
    for target, body in zip(HARMFUL, bodies.values(), strict=True):
        fault_server.at(target, answer(body))
    ended, rows = getting.report(*bodies)
    assert ended.status == 0
    assert sorted(row["path"] for row in rows) == getting.files()
    assert {row["url"]: (getting.out / row["path"]).read_bytes() for row in rows} == bodies
    for name in getting.files():
        assert "/" not in name
        assert name.endswith(".png")
        assert not name.startswith((".", "-", " "))
        assert len(name.encode()) <= 255
        assert name.isprintable()
        assert not name.lower().startswith("con.")
        assert (getting.out / name).stat().st_mode & 0o111 == 0
    assert not (getting.base / "evil.png").exists()
    assert not [seen.target for seen in fault_server.seen() if "\r" in seen.target]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("said", [[], ["--json"], ["--plan"]], ids=["a summary", "json", "a plan"])
def test_row_44_the_disk_that_the_words_go_to_is_full(
    getting: Getting, fault_server: FaultServer, said: list[str]
) -> None:
    """Every picture arrives, and the status says that not all has been told."""
    getting.through = ["sh", "-c", 'exec "$@" > /dev/full', "sh"]
    urls = [fault_server.at(f"/{number}.png", answer(png(8, 8, number))) for number in range(1, 4)]
    ended = getting.run(*urls, *said)
    assert ended.status == 1
    assert ended.err.count("The results cannot be written: No space left on device. Look") == 1
    assert len(getting.files()) == (0 if "--plan" in said else 3)


@pytest.mark.skipif(sys.platform == "win32", reason="shells of another kind")
def test_no_standard_input_is_an_empty_list(getting: Getting) -> None:
    getting.through = ["sh", "-c", 'exec "$@" <&-', "sh"]
    ended = getting.run("-")
    assert ended.status == 2
    assert ended.err.startswith("-: ")
