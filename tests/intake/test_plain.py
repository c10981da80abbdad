"""Long plain lists come in blocks that hold nothing else than what their lines mean one by one."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pixhaul.core.entries import Block, NewEntry, flat
from pixhaul.intake.files import file_pieces, read_stream
from pixhaul.intake.found import plain_address, plain_block
from pixhaul.intake.plain import line_pieces, read_lines
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.sharelinks import directed, directed_pieces
from pixhaul.intake.text import text_pieces

PLAIN_LINE = "https://h.example/a.jpg"
parts = st.sampled_from(
    [
        *("http://", "https://", "HTTP://", "h.example", "h.example/", "a-", "-b", "x" * 63, ":80", ":8080", ":0"),
        *(
            "/",
            "/a.jpg",
            "?q=1",
            "%41",
            "%4",
            "%zz",
            "&amp;",
            "://",
            "@",
            " ",
            "\n",
            "#c",
            ",",
            ".",
            ")",
            "ü",
            "[1-3]",
            "",
        ),
    ]
)
lines = st.lists(st.lists(parts, max_size=7).map("".join) | st.just(PLAIN_LINE), max_size=5)


@given(lines)
@example(["https://h.example/a\nhttps://h.example/b", ""])
@example([f"https://{'x' * 63}.example/", f"https://{'x' * 62}-/"])
@example(["https://h.example/%41?x=%7e"])
def test_a_block_has_only_lines_that_stand_for_themselves(texts: list[str]) -> None:
    block = plain_block(texts)
    if block is not None:
        assert [plain_address(line) for line in texts] == texts == [entry.text for entry in block]
        assert sum(block.hosts.values()) == len(texts)


@given(lines)
def test_pieces_of_lines_are_what_the_lines_are(texts: list[str]) -> None:
    assert list(flat(line_pieces(texts))) == list(read_lines(texts))


def test_plain_lines_come_in_blocks() -> None:
    texts = [f"https://{n % 3}.h.example/{n}%20.jpg" for n in range(2_000)]
    pieces = list(text_pieces("\n".join(texts)))
    assert all(isinstance(piece, Block) for piece in pieces)
    assert [entry.text for entry in flat(pieces)] == texts


def test_rows_with_one_plain_address_come_in_blocks(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f"A-{n},https://h.example/{n}.jpg" for n in range(3_000)]
    rows[1_200] = "A-1200,none"
    path.write_text("SKU,url\n" + "\n".join(rows))
    pieces = list(file_pieces(path))
    assert sum(len(piece) for piece in pieces if isinstance(piece, Block)) > 2_000
    entries = list(flat(pieces))
    assert [entry.row for entry in entries] == list(range(1, 3_001))
    assert {entry.column for entry in entries} == {1}
    assert [entry.refusal for entry in entries if entry.refusal] == ["No web address in row 1202"]
    assert entries[-1].sheet is not None
    assert entries[-1].sheet.cells(3_000) == ("A-2999", "https://h.example/2999.jpg")


def test_lines_before_the_one_at_which_reading_fails_are_kept() -> None:
    def broken() -> Iterator[str]:
        yield PLAIN_LINE
        raise OSError("gone")

    pieces = line_pieces(broken())
    assert list(flat([next(pieces)])) == [NewEntry(PLAIN_LINE)]
    with pytest.raises(OSError, match="gone"):
        next(pieces)


@pytest.mark.parametrize("host", ["www.dropbox.com", "shop.sharepoint.com"])
@pytest.mark.parametrize("direct", [True, False])
def test_links_for_sharing_are_found_in_blocks(host: str, direct: bool) -> None:
    reading = Reading(direct_links=direct)
    links = [PLAIN_LINE, f"https://{host}/s/abcdef/photo.jpg?dl=0", f"https://{host}/:i:/g/photo.jpg"]
    block = plain_block(links)
    assert block is not None
    found = list(flat(directed_pieces([block], reading)))
    assert found == list(directed(map(NewEntry, links), reading))
    assert any(entry.given for entry in found) is direct


def test_a_file_is_read_the_same_in_any_lengths() -> None:
    texts = [f"https://h.example/{n}.jpg" if n % 7 else f"words {n}" for n in range(1_700)]
    entries = list(read_stream(io.BytesIO("\n".join(texts).encode()), "list.txt", reading=PLAIN))
    assert [entry.text for entry in entries] == texts
