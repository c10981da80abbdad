"""Addresses with ranges: what is one and what is none, how many there are, and which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.intake.patterns import MAX_COUNT, find_pattern, find_patterns, pattern_of, read_pattern
from pixhaul.intake.reading import Reading
from pixhaul.intake.text import read_text

H = "https://h.example/"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{H}[1-3].jpg", ["1.jpg", "2.jpg", "3.jpg"]),
        (f"{H}[08-11].jpg", ["08.jpg", "09.jpg", "10.jpg", "11.jpg"]),
        (f"{H}[098-101].jpg", ["098.jpg", "099.jpg", "100.jpg", "101.jpg"]),
        (f"{H}[9-10].jpg", ["9.jpg", "10.jpg"]),
        (f"{H}[a-d].jpg", ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]),
        (f"{H}[X-Z]", ["X", "Y", "Z"]),
        (f"{H}[0-20:10]", ["0", "10", "20"]),
        (f"{H}[a-e:2]", ["a", "c", "e"]),
        (f"{H}[3-1]", ["3", "2", "1"]),
        (f"{H}{{front,back,}}.jpg", ["front.jpg", "back.jpg", ".jpg"]),
        (f"{H}{{a,b}}/[1-2].jpg", ["a/1.jpg", "a/2.jpg", "b/1.jpg", "b/2.jpg"]),
        (f" <{H}x[5-5].jpg> ", ["x5.jpg"]),
        (f"{H}?a[0]=1&n=[1-2]", ["?a[0]=1&n=1", "?a[0]=1&n=2"]),
    ],
)
def test_patterns(text: str, expected: list[str]) -> None:
    pattern = pattern_of(text)
    assert pattern is not None
    assert list(pattern) == [H + end for end in expected]
    assert pattern.count == len(expected)
    assert [pattern.at(index) for index in range(-1, pattern.count)] == [
        H + expected[-1],
        *(H + end for end in expected),
    ]
    assert [entry.text for entry in read_pattern(pattern)] == [canonical(H + end) for end in expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{H}a.jpg",
        f"{H}?a[0]=1",
        f"{H}[1].jpg",
        f"{H}[a].jpg",
        f"{H}[1-a].jpg",
        f"{H}[a-Z].jpg",
        f"{H}[1-2:0].jpg",
        f"{H}%5B1-3%5D.jpg",
        f"{H}{{id}}.jpg",
        f"{H}a{{?page,size}}",
        f'{H}?q={{"a":1,"b":2}}',
        "https://[::1]/a.jpg",
        "https://[fe80::1-2]/a.jpg",
        "[1-3]",
        f"see {H}[1-3].jpg",
        f"{H}[1-3].jpg and more",
        "C:\\pictures\\[1-3].jpg",
    ],
)
def test_what_is_no_pattern(text: str) -> None:
    assert pattern_of(text) is None


def test_an_ipv6_host_and_a_range() -> None:
    pattern = pattern_of("http://[::1]:8000/[1-2].jpg")
    assert pattern is not None
    assert list(pattern) == ["http://[::1]:8000/1.jpg", "http://[::1]:8000/2.jpg"]


def test_a_range_in_the_host() -> None:
    pattern = pattern_of("https://img[1-2].h.example/{a,b}.jpg")
    assert pattern is not None
    assert [entry.text for entry in read_pattern(pattern)] == [
        f"https://img{number}.h.example/{name}.jpg" for number in (1, 2) for name in "ab"
    ]


def test_a_count_costs_nothing() -> None:
    pattern = pattern_of(f"{H}[0-999999999999999]/[0-999999999999999]/[a-z].jpg")
    assert pattern is not None
    assert pattern.count == 26 * 10**30
    assert pattern.examples() == [f"{H}0/0/a.jpg", f"{H}0/0/b.jpg", f"{H}0/0/c.jpg", f"{H}{'9' * 15}/{'9' * 15}/z.jpg"]
    (entry,) = read_pattern(pattern)
    assert entry.refusal.endswith(f"{MAX_COUNT:,} is the most at once")
    assert f"{26 * 10**30:,}" in entry.refusal


def test_the_limit_is_the_last_that_is_taken() -> None:
    pattern = pattern_of(f"{H}[000001-{MAX_COUNT}].jpg")
    assert pattern is not None
    assert (pattern.count, pattern.refusal) == (MAX_COUNT, "")
    assert next(iter(read_pattern(pattern))).text == f"{H}0000001.jpg"


def test_patterns_of_a_text() -> None:
    text = f"# list\n{H}a.jpg\r\n{H}[1-9].jpg\n[text]({H}b.jpg)\n{H}{{a,b}}.jpg"
    assert [pattern.count for pattern in find_patterns(text)] == [9, 2]
    first = find_pattern(text)
    assert first is not None
    assert first.text == f"{H}[1-9].jpg"
    assert find_pattern(f"{H}a.jpg\n" * 3) is None


def test_a_text_is_expanded_only_where_that_is_wanted() -> None:
    text = f"{H}a.jpg\n{H}[1-2].jpg"
    assert [entry.text for entry in read_text(text)] == [f"{H}a.jpg", f"{H}[1-2].jpg"]
    wanted = [f"{H}a.jpg", f"{H}1.jpg", f"{H}2.jpg"]
    assert [entry.text for entry in read_text(text, Reading(patterns=True))] == wanted


@pytest.mark.parametrize("fill", ["{,", "{" + "," * 1000, "[1-", "[a-z", ",", "{a,b}[1-2]"])
def test_a_line_that_is_made_to_keep_a_parser_busy(fill: str) -> None:
    pattern = pattern_of(H + fill * (60_000 // len(fill)))
    assert pattern is None or pattern.refusal


@given(st.text(alphabet="[]{},-:019azAZ%/?", max_size=40))
def test_any_brackets(text: str) -> None:
    pattern = pattern_of(H + text)
    if pattern is not None:
        assert pattern.at(0) == pattern.examples()[0]
        assert pattern.at(-1) == pattern.examples()[-1]
        if pattern.count < 1000:
            assert len(list(pattern)) == pattern.count
            assert all(entry.refusal or canonical(entry.text) == entry.text for entry in read_pattern(pattern))
