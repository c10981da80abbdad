"""Faults 81-84: pasted and typed text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.intake.text import read_text


def urls(text: str) -> list[str]:
    return [entry.text for entry in read_text(text) if not entry.refusal]


def refusals(text: str) -> list[str]:
    return [entry.refusal for entry in read_text(text) if entry.refusal]


A, B = "https://a.com/x.jpg", "https://b.com/y.jpg"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (A, [A]),
        (f"  {A}\t ", [A]),
        (f"<{A}>", [A]),
        (f'"{A}",', [A]),
        (f"'{A}','{B}'", [A, B]),
        (f"**{A}**", [A]),
        (f"1. {A}", [A]),
        (f"- {A} a caption", [A]),
        (f"see {A}, and ({B}).", [A, B]),
        (f"{A},{B};{A}|{B} {A}", [A, B, A, B, A]),
        (f"![alt]({A} 'title')", [A]),
        (f"[![alt]({A})]({B})", [A, B]),
        (f"background: url('{A}');", [A]),
        (f"„{A}“", [A]),
        ("https://a.com/cat_(1).jpg", ["https://a.com/cat_(1).jpg"]),
        ("https://a.com/my cat.jpg", ["https://a.com/my%20cat.jpg"]),
        ("<https://a.com/my cat.jpg>", ["https://a.com/my%20cat.jpg"]),
        (f"{A} my cat.jpg", [A]),
        ("https://a.com/?u=https://b.com/y.jpg", ["https://a.com/?u=https://b.com/y.jpg"]),
        ("https://web.archive.org/web/1/https://b.com/y.jpg", ["https://web.archive.org/web/1/https://b.com/y.jpg"]),
        ("https://a.com/x.jpg?a=1&amp;b=2", ["https://a.com/x.jpg?a=1&b=2"]),
        ("https://münchen.de/ü.jpg", ["https://xn--mnchen-3ya.de/%C3%BC.jpg"]),
        ("HTTPS://A.com/X.jpg", ["https://a.com/X.jpg"]),
        ("https://a.com/x.jpg#top", [A]),
        ("\ufeffhttps://a.com/x.jpg\u200b", [A]),
        ("https://a.com/x.jpg.", ["https://a.com/x.jpg."]),
        ("https://a.com/pic.%20.", ["https://a.com/pic.%20."]),
        ("https://a.com/..", ["https://a.com/.."]),
        ("https://a.com/what!", ["https://a.com/what!"]),
        ("https://a.com/x_(", ["https://a.com/x_("]),
        ("https://a.com/x.jpg;", [A]),
        (f"It is here: {A}.", [A]),
        ("https://a.com/图（1）.jpg", ["https://a.com/%E5%9B%BE%EF%BC%881%EF%BC%89.jpg"]),
        ("https://a.com/x.jpg，图（1）.jpg", [A]),
        ("https://a.com/a{1}|b.jpg", ["https://a.com/a%7B1%7D%7Cb.jpg"]),
        ("https://a.com/a<>.jpg", ["https://a.com/a%3C%3E.jpg"]),
        ("https://a.com/\u06a9\u200c\u06af.jpg", ["https://a.com/%DA%A9%E2%80%8C%DA%AF.jpg"]),
        ("https://a.com/\u202egpj.jpg", ["https://a.com/%E2%80%AEgpj.jpg"]),
        ("https://a.com/ve\u00adry\u200blong.jpg", ["https://a.com/verylong.jpg"]),
        (f"\u2068{A}\u2069", [A]),
        (f"look: \u2068{A}\u2069 and {B}\u200e!", [A, B]),
        ("www.a.com/x.jpg", ["https://www.a.com/x.jpg"]),
        ("a.com/x.jpg", ["https://a.com/x.jpg"]),
        ("//cdn.a.com/x.jpg", ["https://cdn.a.com/x.jpg"]),
        ("https://u:p@a.com/x.jpg", ["https://u:p@a.com/x.jpg"]),
        ("https://a.com/" + "x" * 8000, ["https://a.com/" + "x" * 8000]),
        ("http://h/%0d%0a.png", ["http://h/%0d%0a.png"]),
        (f'["https:\\/\\/a.com\\/x.jpg", {{"u": "{B}"}}]', [A, B]),
        ('{"u": "https:\\/\\/a.com\\/x.jpg?a=1\\u0026b=2", "broken', ["https://a.com/x.jpg?a=1&b=2"]),
        (f"{A}\r\n{B}\r{A}\n\n{B}", [A, B, A, B]),
        (f"# {A}\n\n   \n#\n{B}", [B]),
        (f"\ufeff# the list\n #{A}\n## see {A}\n{B}\n#1 {A}", [B, A]),
        (f"<p><img src='{A}'></p>", [A]),
    ],
)
def test_addresses_are_found(text: str, expected: list[str]) -> None:
    assert urls(text) == expected
    assert refusals(text) == []


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("javascript:alert(1)", "it starts with javascript:"),
        ("javascript:open('https://a.com/x.jpg')", "it starts with javascript:"),
        ("data:text/html,x", "it starts with data:"),
        ("blob:https://a.com/1-2", "it starts with blob:"),
        ("file:///etc/passwd", "it starts with file:"),
        ("ftp://a.com/x.jpg", "it starts with ftp:"),
        ("mailto:a@b.c", "it starts with mailto:"),
        ("C:\\a.jpg", "it is a path on a disk"),
        ("\\\\server\\a.jpg", "it is a path on a disk"),
        ("/home/a.jpg", "it is a path on a disk"),
        ("//server/share/a.jpg", "it is a path on a disk"),
        ("http://", "no server name"),
        ("https://h:99999/x", "port out of range"),
        ("https://[::1/x", "invalid IPv6 URL"),
        ("http:/a.com/x.jpg", "Not a web address"),
        ("cat", "Not a web address"),
        ("cat.jpg", "Not a web address"),
        ("https://a.com/" + "x" * 100_000, "too long"),
    ],
)
def test_other_lines_are_refused_with_a_reason(text: str, refusal: str) -> None:
    entries = list(read_text(f"{A}\n{text}\n{B}"))
    assert [entry.text for entry in entries if not entry.refusal] == [A, B]
    assert len(entries) == 3
    assert entries[1].refusal.startswith("Not a web address")
    assert refusal in entries[1].refusal
    assert len(entries[1].text) <= 200


@pytest.mark.parametrize("between", [", ", " | ", ";", " ", ","])
@pytest.mark.parametrize("first", ["ftp://a.com/x.jpg", "file:///c:/x.jpg"])
def test_web_addresses_behind_a_file_of_another_kind_are_taken(first: str, between: str) -> None:
    entries = list(read_text(f"{first}{between}{A}{between}{B}"))
    assert [entry.text for entry in entries] == [first, A, B]
    assert [bool(entry.refusal) for entry in entries] == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "ftp://user:secret@h/x",
        "https://user:secret@h:99999/x",
        "https://user:sec@ret@[::1/x",
        "http://secret:a@h:x/",
    ],
)
def test_refused_lines_hold_no_password(text: str) -> None:
    (entry,) = read_text(text)
    assert entry.refusal
    assert "sec" not in entry.text + entry.refusal


def test_it_is_lazy() -> None:
    assert next(read_text(f"{A}\n" * 1000)) == NewEntry(A)


PIECES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            A,
            B,
            "https://",
            "http:",
            "//",
            "www.",
            "&amp;",
            " ",
            "\n",
            "\r\n",
            '"',
            "'",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            ",",
            "\\/",
            "@",
            ":",
            "#",
            "data:",
            "é",
            "%",
            "{",
        ]
    ),
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_any_text(text: str) -> None:
    for entry in read_text(text):
        if entry.refusal:
            assert entry.refusal[0].isupper()
            assert len(entry.text) <= 200
        else:
            assert canonical(entry.text) == entry.text


@given(
    st.lists(st.sampled_from([A, B, "https://c.com/a_b.png?x=1"]), min_size=1, max_size=6),
    st.sampled_from([" ", ", ", "\n", "; ", " | ", "\t", "> <"]),
)
def test_separated_addresses_come_back_in_order(wanted: list[str], separator: str) -> None:
    assert urls(separator.join(wanted)) == wanted


@pytest.mark.parametrize(
    "fill",
    ["https://a.com/b.jpg,", "(", ")", "https://a.com/", "https://a.com/b)))", "'", "//a.b/", "www.", "&amp;", "[{"],
)
def test_a_long_line_takes_linear_time(fill: str) -> None:
    # With a search that begins anew at each address this would take minutes and end by the time limit.
    assert sum(1 for _ in read_text(fill * (500_000 // len(fill)))) >= 1
