"""What ``pixhaul get`` says, and on which stream."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.core.errors import HttpStatusError, NotAPicture
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.logs import RunLog
from pixhaul.core.status import DownloadStatus
from pixhaul.headless.console import Console, plain, summary_line
from pixhaul.report.records import COLUMNS
from tests.engine.engine_parts import Bench, result, urls


@pytest.fixture
def log(tmp_path: Path) -> Iterator[RunLog]:
    with RunLog(tmp_path / "log") as log:
        yield log


def store_of(*texts: str) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(text) for text in texts])
    return store


def test_a_failure_is_one_line_without_the_password(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    store = store_of("http://ann:s3cret@a.test/x.png")
    store.fail(0, NotAPicture("a web page"))
    Console(log).settled(store, 0)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "failed  http://a.test/x.png  The server sent a web page, not a picture\n"


def test_what_was_told_already_is_not_told_again(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    store = store_of("http://a.test/x.png")
    store.fail(0, HttpStatusError(404))
    Console(log).recorded(store, 0)
    assert capsys.readouterr() == ("", "")


def test_json_lines_on_standard_output(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    store = store_of("http://a.test/x.png", "http://b.test/\udcff\u00e9")
    store.complete(0, result(0))
    console = Console(log, as_json=True)
    console.settled(store, 0)
    console.recorded(store, 1)
    console.summary(store, 2.0)
    out, err = capsys.readouterr()
    first, second, last = (json.loads(line) for line in out.splitlines())
    assert [line["event"] for line in (first, second, last)] == ["ended", "ended", "summary"]
    assert set(first) == {"event", *COLUMNS}
    assert (last["done"], last["failed"], last["skipped"], last["waiting"]) == (1, 0, 0, 1)
    assert (last["bytes"], last["seconds"], last["interrupted"]) == (1000, 2.0, False)
    assert (first["index"], first["status"], first["path"]) == (1, "complete", "0.png")
    assert second["url"] == "http://b.test/\udcff\u00e9"
    assert out.isascii()
    assert "1 done" in err


def test_problems_say_what_to_do(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(log)
    console.problem("The disk is full", "Free some space.")
    console.problem("That went wrong")
    assert capsys.readouterr().err == "The disk is full. Free some space.\nThat went wrong.\n"


def test_what_a_server_says_cannot_command_the_terminal(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    Console(log).note("a\x1b[31mred\nline\u202e")
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.strip().isprintable()
    assert plain("<b>ü 猫</b>") == "<b>ü 猫</b>"


def test_what_a_stream_cannot_take_is_escaped_as_json_does(log: RunLog, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252", newline="\n"))
    line = json.dumps({"a": "\ud800 ü 猫", "b": "\U0001f600" * 3}, ensure_ascii=False)
    Console(log).result(line)
    said = written.getvalue().decode("cp1252")
    assert "ü" in said
    assert json.loads(said) == json.loads(line)


def test_the_summary() -> None:
    store = store_of(*(f"http://a.test/{number}" for number in range(6)), "http://a.test/0")
    assert summary_line(store, 0.0) == "0 done, 0 failed, 1 skipped in 0.0 s"
    store.complete(0, result(0))
    store.complete(1, result(1))
    store.fail(2, HttpStatusError(404))
    store.complete(3, result(3), DownloadStatus.SKIPPED)
    assert summary_line(store, 1.5) == "2 done, 1 failed, 2 skipped in 1.5 s (2.0 x faster than one by one)"
    assert summary_line(store, 2.9) == "2 done, 1 failed, 2 skipped in 2.9 s"


def test_the_summary_tells_what_is_left(log: RunLog, capsys: pytest.CaptureFixture[str]) -> None:
    store = store_of("http://a.test/1", "http://a.test/2")
    store.wait(0, Failure("parked", "The server asks to wait until 14:02:10", "", ""))
    Console(log).summary(store, 1.0)
    err = capsys.readouterr().err
    assert err == "2 addresses are left for another run: The server asks to wait until 14:02:10\n"


def test_where_no_bar_can_be_drawn_a_line_now_and_then(
    log: RunLog, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(urls(3))
    console = Console(log)
    console.progress(bench.store, bench.engine)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("pixhaul.headless.console.PLAIN_EVERY", 0.0)
    console = Console(log)
    console.progress(bench.store, bench.engine)
    assert capsys.readouterr().err == "0 of 3, 0 bytes\n"


def test_on_a_terminal_a_bar_and_lines_above_it(
    log: RunLog, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bench = Bench(urls(3))
    bench.store.complete(0, result(0))
    console = Console(log)
    console.progress(bench.store, bench.engine)
    console.note("a word")
    console.close()
    console.close()
    err = capsys.readouterr().err
    assert "1/3" in err
    assert "a word" in err
