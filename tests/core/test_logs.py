"""The log tells what failed, never a password, and never more than one line a record."""

from pathlib import Path

import pytest

from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.logs import LOG_NAME, RunLog


def failed_view(url: str) -> tuple[ItemStore, int]:
    store = ItemStore()
    store.append([NewEntry(url)])
    store.fail(0, NotAPicture("a web page", cause="text/html\nforged line"))
    return store, 0


def test_a_failure_stands_in_the_log_with_its_cause(tmp_path: Path) -> None:
    store, item = failed_view("http://images.example.com/a.jpg")
    with RunLog(tmp_path / "log") as log:
        log.failed(store.view(item))
    lines = (tmp_path / "log" / LOG_NAME).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "Pixhaul" in lines[0]
    assert "not-a-picture: http://images.example.com/a.jpg: The server sent a web page, not a picture" in lines[1]
    assert lines[1].endswith("(text/html forged line)")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_ends_nothing_and_says_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / LOG_NAME).symlink_to("/dev/full")
    with RunLog(tmp_path) as log:
        log.note("nobody will read this")
    assert capfd.readouterr() == ("", "")


def test_passwords_are_taken_out(tmp_path: Path) -> None:
    store, item = failed_view("http://ann:s3cret@images.example.com/a.jpg")
    with RunLog(tmp_path) as log:
        log.failed(store.view(item))
        log.note("asked http://ann:s3cret@images.example.com/b.jpg again")
    text = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "s3cret" not in text
    assert "images.example.com/b.jpg" in text


def test_a_folder_that_cannot_be_made_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with RunLog(tmp_path / "file" / "log") as log:
        log.note("nobody reads this")
    assert (tmp_path / "file").read_text() == "in the way"
