"""The table of faults in docs/faults.md is complete, and names only tests that there are."""

import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
TABLE = TESTS.parent / "docs" / "faults.md"
ROWS = range(1, 101)
_LINE = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")
_NAMED = re.compile(r"rows?_(\d+)((?:_(?:and_|to_)?(?:row_)?\d+)*)")
_MORE = re.compile(r"_(and_|to_)?(?:row_)?(\d+)")
NOT_YET = "Not yet: "


def table() -> dict[int, str]:
    """By number, what holds the row."""
    return {int(number): held for number, _, _, held in _LINE.findall(TABLE.read_text("utf-8"))}


@cache
def functions(path: Path) -> frozenset[str]:
    return frozenset(re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE))


def rows_of(name: str) -> set[int]:
    """The rows that a test says it holds: ``test_rows_52_to_60_and_62_names_are_sound``."""
    rows: list[int] = []
    for first, rest in _NAMED.findall(name):
        rows.append(int(first))
        for word, number in _MORE.findall(rest):
            rows += range(rows[-1] + 1, int(number) + 1) if word == "to_" else [int(number)]
    return set(rows)


def test_every_row_is_there_once_and_in_order() -> None:
    numbers = [int(number) for number, *_ in _LINE.findall(TABLE.read_text("utf-8"))]
    assert numbers == list(ROWS)


@pytest.mark.parametrize("number", ROWS)
def test_a_row_is_held_by_tests_that_exist_or_says_why_not(number: int) -> None:
    held = table()[number]
    if held.startswith(NOT_YET):
        assert len(held) > len(NOT_YET) + 20
        return
    named = _TEST.findall(held)
    assert named, "a row that no test holds must say so"
    for file, name in named:
        assert (TESTS / file).is_file(), file
        assert name in functions(TESTS / file), f"{file} has no {name}"


def test_rows_that_are_not_held_yet_have_no_test_that_says_otherwise() -> None:
    open_rows = {number for number, held in table().items() if held.startswith(NOT_YET)}
    covered = {name: rows_of(name) for path in TESTS.rglob("test_*.py") for name in functions(path)}
    # A span of names from first to last may run across an open row.
    assert [name for name, rows in covered.items() if rows & open_rows and "_to_" not in name] == []


def test_every_row_that_is_held_is_named_by_its_number_in_a_test() -> None:
    named = {row for path in TESTS.rglob("test_*.py") for name in functions(path) for row in rows_of(name)}
    assert [number for number, held in table().items() if not held.startswith(NOT_YET) and number not in named] == []


def test_names_of_tests_are_read_right() -> None:
    assert rows_of("test_row_4_and_7_x") == {4, 7}
    assert rows_of("test_rows_52_to_54_and_62_names") == {52, 53, 54, 62}
    assert rows_of("test_row_96_and_row_90_x") == {90, 96}
    assert rows_of("test_three_rows_of_8_cells") == set()
