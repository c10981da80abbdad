"""Faults 48-60 through the address and through the template."""

from datetime import date
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.naming.fields import FIELDS, Facts
from pixhaul.naming.template import NameTemplate, TemplateError, example
from tests.naming.test_parts import HOSTILE, sound

DAY = date(2025, 3, 9)


def stem(template: str, url: str, index: int = 7, n: int = 1) -> str:
    return NameTemplate.parse(template).render(Facts(url, index, DAY, n))[0]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h.org/a/cat.jpg", "cat"),
        ("https://h.org/cat.JPEG?w=2#x", "cat"),
        ("https://h.org/image.php?id=7", "image"),
        ("https://h.org/photos/123/", "123"),
        ("https://h.org/", "h.org"),
        ("https://www.h.org/.jpg", "h.org"),
        ("https://h.org/..%2f..%2fetc%2fpasswd", "passwd"),
        ("https://h.org/..%5c..%5cwin.png", "win"),
        ("https://h.org/%2e%2e/", "h.org"),
        ("https://h.org/%252e%252e%252fx.png", "%2e%2e%2fx"),
        ("https://h.org/%2ftmp%2fx.png", "x"),
        ("https://h.org/C:%5Cx.png", "x"),
        ("https://h.org/%5c%5cserver%5cshare.png", "share"),
        ("https://h.org/x.png:Zone.Identifier", "x"),
        ("https://h.org/x.jpg:large", "x"),
        ("https://h.org/x.jpg!w200", "x"),
        ("https://h.org/x.jpg@2x.png", "x"),
        ("https://h.org/x!y@z.jpg", "x!y@z"),
        ("https://h.org/a%5Cx%2F..%5C.jpg", "x"),
        ("https://h.org/x.jpg;jsessionid=1", "x"),
        ("https://h.org/CON.png", "_CON"),
        ("https://h.org/aux.tar", "_aux.tar"),
        ("https://h.org/setup.exe", "setup"),
        ("https://h.org/x.png.part", "x"),
        ("https://h.org/page.html", "page"),
        ("https://h.org/.htaccess", "htaccess"),
        ("https://h.org/-rf.png", "_rf"),
        ("https://h.org/a%00b%0ac%1b.png", "ab c"),
        ("https://h.org/%E2%80%AEgpj.png", "gpj"),
        ("https://h.org/%E9%9B%AA.png", "雪"),
        ("https://h.org/b%E4r.png", "bär"),
        ("https://h.org/%83e%83X%83g.png", "テスト"),
        ("https://h.org/v1.2.3.png", "v1.2.3"),
        ("https://h.org/a%2Bb+c.png", "a+b+c"),
        ("https://h.org/%F0%9F%98%80.png", "😀"),
    ],
)
def test_names_from_addresses(url: str, expected: str) -> None:
    assert stem("{name}", url) == expected


def test_fields() -> None:
    url = "https://user:pw@www.h.org:8080/a%20b/c/cat.jpg"
    assert stem("{index:04}_{name}", url) == "0007_cat"
    assert stem("{host}/{path}/{name} {n:02}", url, n=3) == "h.org/a b_c/cat 03"
    assert stem("{index}-{n}-{date}", url) == "7-1-2025-03-09"
    assert stem("{{{name}}}", url) == "{cat}"
    assert stem("a\\b/{name}", url) == "a/b/cat"
    assert "pw" not in stem("".join(f"{{{field}}}" for field in FIELDS), url)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "Write"), ("   ", "Write"), ("{nme}", "{name}"), ("{zzz}", "{index}"), ("{name", "{{"), ("name}", "}}"),
        ("{}", "Known"),
        ("/a", "start"), ("a/", "after the last"), ("a//b", "two /"), ("../{name}", "cannot leave"),
        ("{name}/..", "cannot leave"),
        ("{name:04}", "{name} only"), ("{index:x}", "{index:04}"), ("{index:099}", "{index:04}"),
        ("x" * 501, "500"), ("a/" * 9 + "b", "8"),
    ],
)  # fmt: skip
def test_templates_that_cannot_be_used(text: str, hint: str) -> None:
    with pytest.raises(TemplateError) as caught:
        NameTemplate.parse(text)
    assert caught.value.message
    assert hint in caught.value.hint


@pytest.mark.parametrize("template", ["{name}", "{index:04}_{name}", "{path}/{name}", "{host}/{path}{name}"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_stay_in_the_folder(template: str, text: str) -> None:
    for url in (
        f"https://h.org/{quote(text, safe='', errors='replace')}",
        f"https://h.org/a{quote(text, errors='replace')}/x",
    ):
        parts = stem(template, url).split("/")
        assert len(parts) <= template.count("/") + 1
        for part in parts:
            sound(part)


@given(st.text(max_size=60), st.binary(max_size=40), st.integers(min_value=1, max_value=10**9))
def test_any_template_and_any_address(text: str, path: bytes, index: int) -> None:
    try:
        template = NameTemplate.parse(text)
    except TemplateError:
        template = NameTemplate.parse("{path}/{index:04}_{name}")
    for part in template.render(Facts(f"https://h.org/{quote(path, safe='')}", index, DAY))[0].split("/"):
        sound(part)


def test_example() -> None:
    assert example(NameTemplate.parse("{index:04}_{name}"), DAY) == "0001_cat.jpg"
