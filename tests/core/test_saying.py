"""A line on a real stream: of every encoding, without a reader, and where there is none."""

import io
import os
from pathlib import Path

import pytest

from pixhaul.core.saying import say

FULL = Path("/dev/full")


def test_letters_that_a_console_does_not_have_are_escaped() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, "cp1252", newline="\n")
    say(stream, "ü 图 \ud800")
    assert raw.getvalue() == b"\xfc \\u56fe \\ud800\n"


def test_without_a_stream_nothing_happens() -> None:
    say(None, "nobody hears this")


def test_when_nobody_reads_any_more_the_program_goes_on() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as stream:
        say(stream, "one")
        say(stream, "two")


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
def test_a_full_disk_is_told_once_and_the_program_goes_on() -> None:
    with FULL.open("w", encoding="utf-8") as stream:
        with pytest.raises(OSError, match="space"):
            say(stream, "one")
        say(stream, "two")


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
def test_of_standard_error_there_is_nowhere_to_tell_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with FULL.open("w", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stderr", stream)
        say(stream, "one")
