"""Fault 88: pages and fragments, and the cases of the HTML standard for srcset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.intake.markup import read_html
from pixhaul.intake.srcset import Candidate, largest, parse
from pixhaul.intake.styles import backgrounds

BASE = "https://h.org/dir/page.html"


def urls(markup: str, base: str | None = BASE) -> list[str]:
    return [entry.text.removeprefix("https://h.org/dir/") for entry in read_html(markup, base) if not entry.refusal]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<img src=a.jpg>", ["a.jpg"]),
        ("\ufeff<img src=' a.jpg '>", ["a.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 2x, c.jpg 3x'>", ["c.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 0.5x'>", ["a.jpg"]),
        ("<img src=a.jpg srcset='b.jpg 100w, c.jpg 800w, d.jpg 400w'>", ["c.jpg"]),
        ("<img src=a.jpg srcset=''>", ["a.jpg"]),
        (
            "<picture><source srcset='a.webp 400w, b.webp 900w'><source srcset='c.jpg 700w'><img src=d.jpg></picture>",
            ["b.webp"],
        ),
        ("<img src='data:image/gif;base64,R0' data-src=a.jpg>", ["a.jpg"]),
        ("<img src=tiny.jpg data-original=a.jpg>", ["a.jpg"]),
        ("<img src='data:x' data-srcset='a.jpg 1x, b.jpg 2x'>", ["b.jpg"]),
        ("<img src=a.jpg data-zoom-image=z.jpg srcset='b.jpg 900w'>", ["z.jpg"]),
        ("<a href=big.jpg><img src=thumb.jpg></a>", ["big.jpg"]),
        ("<a href=big.jpg?x=1><span><img src=thumb.jpg></span></a>", ["big.jpg?x=1"]),
        ("<a href=page.html><img src=a.jpg></a>", ["a.jpg"]),
        ("<a href=a.png>text</a><a href=b.html>text</a>", ["a.png"]),
        ("<meta property='og:image' content='/og.jpg'><img src=a.jpg>", ["https://h.org/og.jpg", "a.jpg"]),
        ("<base href='https://c.org/d/'><img src=a.jpg>", ["https://c.org/d/a.jpg"]),
        ("<base href='../up/'><img src=a.jpg>", ["https://h.org/up/a.jpg"]),
        ("<img src=//cdn.org/a.jpg>", ["https://cdn.org/a.jpg"]),
        ("<img src=a.jpg><img src=a.jpg>", ["a.jpg"]),
        ("<noscript><img src=a.jpg></noscript>", ["a.jpg"]),
        ("<img src='a.jpg?x=1&amp;y=2'>", ["a.jpg?x=1&y=2"]),
        ("<input type=image src=a.jpg><input type=text src=b.jpg>", ["a.jpg"]),
        ("<img src='my cat.jpg'><img src='ü.jpg'>", ["my%20cat.jpg", "%C3%BC.jpg"]),
        ("<script>'<img src=evil.jpg>'</script><img src='javascript:x'><img src='blob:x'><img>", []),
        ("<table><tr><td><img src=a.jpg></table", ["a.jpg"]),
        ("<img src=t.jpg data-lazy=true data-zoom=2>", ["t.jpg"]),
        ("<img src=t.jpg data-orig-file=full.jpg data-large-file=l.jpg>", ["full.jpg"]),
        ("<img data-zoom-image='data:image/gif;base64,R0' src=a.jpg>", ["a.jpg"]),
        ("<picture><source data-srcset='a.jpg 2x'><img src='data:x' data-src=b.jpg></picture>", ["a.jpg"]),
        ("<picture><source srcset='s.jpg'><source srcset='m.jpg 2x'><img src=b.jpg></picture>", ["m.jpg"]),
        ("<img sizes='100vw' src=s.jpg srcset='a.jpg 10w 20h, b.jpg 30w'>", ["b.jpg"]),
        ("<map><area href=big.jpg><area href=page.html></map>", ["big.jpg"]),
        ("<meta name='twitter:image' content=t.jpg><meta property='og:image:url' content=o.jpg>", ["t.jpg", "o.jpg"]),
        ("<meta property='og:image:width' content='1200'><meta itemprop=image content=i.jpg>", ["i.jpg"]),
        ("<link rel=image_src href=a.jpg><link rel=icon href=i.png><link rel='stylesheet' href=s.css>", ["a.jpg"]),
        ("<link rel=preload as=image href=s.jpg imagesrcset='m.jpg 400w, l.jpg 800w'>", ["l.jpg"]),
        ("<video poster=p.jpg src=v.mp4></video>", ["p.jpg"]),
        ("<svg><image xlink:href=a.jpg /><image href=b.jpg /></svg>", ["a.jpg", "b.jpg"]),
        ("<div style='background-image:url(a.jpg)'>", ["a.jpg"]),
        (
            "<div style=\"color:red; BACKGROUND : no-repeat url( 'my cat.jpg' ) , url(b.jpg)\">",
            ["my%20cat.jpg", "b.jpg"],
        ),
        ("<div style='background:linear-gradient(red, blue)'><p style='color: url(c.jpg)'>", []),
        ("<div style='background-image:image-set(url(a.jpg) 1x, \"b.jpg\" 2x, url(c.jpg) 96dpi)'>", ["b.jpg"]),
        ("<div style='background:url(data:image/png;base64,AA==;x);background-image:url(a.jpg)'>", ["a.jpg"]),
        (r"<div style='background:url(a\(1\).jpg), url(\62 .jpg)'>", ["a(1).jpg", "b.jpg"]),
        ("<div style='--photo: url(a.jpg)'><div data-bg=b.jpg><div data-bg='url(c.jpg)'>", ["a.jpg", "b.jpg", "c.jpg"]),
        ("<div style='background:url(a.jpg'>", []),
        ("<a href=page.html style='background:url(a.jpg)'>x</a>", ["a.jpg"]),
        ("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", []),
        ("<template><img src=a.jpg></template>", []),
        ("<img src=count.gif width=1 height=1><img src=a.jpg width=1 height=900>", ["a.jpg"]),
    ],
)
def test_pictures_of_a_page(markup: str, expected: list[str]) -> None:
    assert urls(markup) == expected


def test_the_page_is_the_referer_without_password_and_fragment() -> None:
    (entry,) = read_html("<img src=a.jpg>", "https://u:secret@h.org/p#x")
    assert entry.referer == "https://h.org/p"
    assert entry.text == "https://u:secret@h.org/a.jpg"
    (entry,) = read_html("<img src=https://h.org/a.jpg>")
    assert entry.referer is None


@pytest.mark.parametrize(
    ("head", "start", "page"),
    [
        ("<base href='https://c.org/d/'>", "https://c.org/d/", "https://c.org/d/"),
        ("<link rel='canonical' href='https://c.org/d/page'>", "https://c.org/d/", "https://c.org/d/page"),
        ("<link rel='Canonical shortlink' href='https://c.org/p'>", "https://c.org/", "https://c.org/p"),
        ("<meta property='og:url' content='https://c.org/p'>", "https://c.org/", "https://c.org/p"),
        ("<link rel=canonical href='/p'><base href='https://c.org/d/'>", "https://c.org/d/", "https://c.org/d/"),
        ("<!-- saved from url=(0019)https://c.org/d/p#x -->", "https://c.org/d/", "https://c.org/d/p"),
        (
            "<!--\n Page saved with SingleFile \n url: https://c.org/d/p \n saved date: today -->",
            "https://c.org/d/",
            "https://c.org/d/p",
        ),
        ("<!-- saved from url=(0014)about:internet -->", None, None),
        ("<base href='javascript:x'>", None, None),
    ],
)
def test_a_page_says_where_it_is_from(head: str, start: str | None, page: str | None) -> None:
    (entry,) = read_html(f"<html><head>{head}</head><body><img src=a.jpg>")
    if start is None:
        assert entry.refusal
    else:
        assert (entry.text, entry.referer) == (start + "a.jpg", page)


def test_what_the_browser_says_counts_more_than_the_page() -> None:
    (entry,) = read_html("<link rel=canonical href='https://other.org/'><img src=a.jpg>", BASE)
    assert (entry.text, entry.referer) == ("https://h.org/dir/a.jpg", BASE)


def test_pictures_saved_beside_a_page_are_no_addresses() -> None:
    page = (
        "<!-- saved from url=(0018)https://c.org/d/p -->"
        "<img src='./My cats_files/a.jpg'><img src='https://c.org/b.jpg'><img src='c.jpg'>"
    )
    entries = list(read_html(page))
    assert "saved beside the page" in entries[0].refusal
    assert [entry.text for entry in entries[1:]] == ["https://c.org/b.jpg", "https://c.org/d/c.jpg"]


def test_a_written_out_picture_of_some_size_is_taken() -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 200
    assert [entry.text for entry in read_html(f"<img src='{picture}'><p style='background:url({picture})'>")] == [
        picture
    ]
    assert urls(f"<img src='{picture}' data-src=a.jpg>") == ["a.jpg"]
    assert urls("<img src='data:image/svg+xml," + "x" * 2000 + "'>") == []


@pytest.mark.parametrize("fill", ["\\aaaaaa", "\\62 ", "url(", "url('\\a", "image-set(", "a,", '"', "\\"])
def test_a_style_that_is_made_to_keep_a_parser_busy(fill: str) -> None:
    list(backgrounds("background:url(" + fill * (60_000 // len(fill))))


@given(st.text(alphabet="url(\"')\\;: image-set,background12xdpi\x00\n", max_size=80))
def test_any_style(text: str) -> None:
    assert all(address.strip() for address in backgrounds("background:" + text))


def test_a_relative_address_without_a_page_is_refused() -> None:
    (entry,) = read_html("<img src=a.jpg>")
    assert "does not say where it comes from" in entry.refusal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("data:,a", [("data:,a", 0, 1.0)]),
        ("data:,a 1x", [("data:,a", 0, 1.0)]),
        (" , , data:,a 1x ", [("data:,a", 0, 1.0)]),
        ("a, b 2x", [("a", 0, 1.0), ("b", 0, 2.0)]),
        ("a,b 2x", [("a,b", 0, 2.0)]),
        ("a 1x,b 2x", [("a", 0, 1.0), ("b", 0, 2.0)]),
        ("a,,,", [("a", 0, 1.0)]),
        ("a 100w, b 2x", [("a", 100, 1.0), ("b", 0, 2.0)]),
        ("a 100w 50h", [("a", 100, 1.0)]),
        ("a 50h", []),
        ("a 0w", []),
        ("a -1x", []),
        ("a 1.5x", [("a", 0, 1.5)]),
        ("a .5x", [("a", 0, 0.5)]),
        ("a 1e1x", [("a", 0, 10.0)]),
        ("a +1x", []),
        ("a 1.x", []),
        ("a 1x 1x", []),
        ("a 1w 1x", []),
        ("a 1x 1w", []),
        ("a 1w 1w", []),
        ("a foo", []),
        ("a 1.0w", []),
        ("a (, 2x), b", [("b", 0, 1.0)]),
        ("a ( , b 1x", []),
        ("\ta\n2x\f,\rb 3x", [("a", 0, 2.0), ("b", 0, 3.0)]),
        ("", []),
        (",", []),
    ],
)
def test_srcset_by_the_standard(text: str, expected: list[tuple[str, int, float]]) -> None:
    assert parse(text) == [Candidate(*one) for one in expected]


def test_largest() -> None:
    assert largest([]) is None
    assert largest(parse("a, b 2x, c 1.5x")) == "b"
    assert largest(parse("a 10w, b 30w, c 20w")) == "b"


@given(
    st.text(alphabet="<>=\"'/ abimgsrcetp:,x12.&;\0\ud800é\n", max_size=80),
    st.sampled_from([None, BASE, "http://[", "x"]),
)
def test_any_markup(text: str, base: str | None) -> None:
    for entry in read_html("<img src=a><picture><source srcset=" + text, base):
        assert entry.refusal or canonical(entry.text) == entry.text


@given(st.text(alphabet="ab ,()12.wxhe+-\t", max_size=40))
def test_any_srcset(text: str) -> None:
    largest(parse(text))
