"""Input files of aria2, which DownThemAll exports as well."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.intake.aria2 import read_input_file
from pixhaul.intake.files import read_file
from pixhaul.intake.text import read_text

SAMPLE = Path(__file__).resolve().parent / "samples" / "aria2.txt"
ONE = "https://one.example/"
EXPECTED = [
    (ONE + "a.jpg", ONE + "page", "scans/box 1/first.jpg", ""),
    (ONE + "b%20c.jpg", None, "box2/b c.jpg", ""),
    (ONE + "d.jpg", ONE + "other", "d renamed.jpg", ""),
    (
        "magnet:?xt=urn:btih:248D0A1CD08284299DE78D5C1ED359BB46717D8C",
        None,
        "",
        "Not a web address: it starts with magnet:",
    ),
    (ONE + "e.jpg", ONE + "e.jpg", "", ""),
]


def test_an_input_file() -> None:
    found = [(entry.text, entry.referer, entry.wish, entry.refusal) for entry in read_file(SAMPLE)]
    assert found == EXPECTED


def test_pasted() -> None:
    found = [(entry.text, entry.referer, entry.wish, entry.refusal) for entry in read_text(SAMPLE.read_text())]
    assert found == EXPECTED


def test_an_indented_list_is_no_input_file() -> None:
    assert [entry.text for entry in read_text(f"{ONE}a.jpg\n  {ONE}b.jpg?x=1\n")] == [ONE + "a.jpg", ONE + "b.jpg?x=1"]


@given(
    st.lists(
        st.sampled_from([ONE, " out=../../x", "\tdir=", " ", "#", "\t", " =", "x", " referer=::", "\thttp"]), max_size=8
    )
)
def test_any_lines(lines: list[str]) -> None:
    for entry in read_input_file(lines):
        assert entry.refusal or canonical(entry.text) == entry.text
