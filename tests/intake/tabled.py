"""Tables of text for the tests, and what was read from them."""

import io
from collections.abc import Iterable

from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.intake.files import read_stream
from pixhaul.intake.reading import PLAIN, Reading

A, B, C = (f"https://{host}.com/x.jpg" for host in "abc")
PAGE = "https://a.com/product/1"


def read(text: str, reading: Reading = PLAIN) -> list[NewEntry]:
    return list(read_stream(io.BytesIO(text.encode()), "stock.csv", reading=reading))


def sheet_of(entries: Iterable[NewEntry]) -> Sheet:
    (sheet,) = {entry.sheet for entry in entries}
    assert sheet is not None
    return sheet


def places(entries: Iterable[NewEntry]) -> list[tuple[str, int, int]]:
    return [(entry.text, entry.row, entry.column) for entry in entries if not entry.refusal]
