"""A line on a real stream: of every encoding, without a reader, and where there is none."""

import io
import os

from pixhaul.core.saying import say


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
