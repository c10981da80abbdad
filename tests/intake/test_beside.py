"""Pictures that were dragged out of a page of which only the host is known."""

import pytest

from pixhaul.intake.beside import beside, host_alone
from pixhaul.intake.markup import read_html, shown_as

HOST = "http://h.example"


@pytest.mark.parametrize(
    ("start", "alone"),
    [(HOST, True), (f"{HOST}:8000", True), (f"{HOST}/", False), (f"{HOST}/a", False), ("", False), ("http://[", False)],
)
def test_whether_only_the_host_is_known(start: str, alone: bool) -> None:
    assert host_alone(start) is alone


@pytest.mark.parametrize(
    ("wanted", "source", "candidates", "found"),
    [
        ("b.jpg", f"{HOST}/shop/a.jpg", ["a.jpg", "b.jpg"], f"{HOST}/shop/b.jpg"),
        ("x/b.jpg", f"{HOST}/shop/x/a.jpg", ["x/a.jpg", "x/b.jpg"], f"{HOST}/shop/x/b.jpg"),
        ("../i/b.jpg", f"{HOST}/i/a.jpg", ["../i/a.jpg", "../i/b.jpg"], f"{HOST}/i/b.jpg"),
        ("b.jpg", f"{HOST}/other.jpg", ["a.jpg", "b.jpg"], f"{HOST}/other.jpg"),
        ("b.jpg", f"{HOST}/shop/aa.jpg", ["a.jpg", "b.jpg"], f"{HOST}/shop/aa.jpg"),
        ("b.jpg", f"{HOST}/a.jpg", ["../", "../a.jpg", ""], f"{HOST}/a.jpg"),
        ("/b.jpg", f"{HOST}/shop/a.jpg", ["a.jpg", "/b.jpg"], "/b.jpg"),
        ("//c.example/b.jpg", f"{HOST}/a.jpg", [], "//c.example/b.jpg"),
        (f"{HOST}/b.jpg", f"{HOST}/a.jpg", [], f"{HOST}/b.jpg"),
        ("b.jpg", "data:image/gif;base64,R0lGOD", ["b.jpg"], "b.jpg"),
        ("b.jpg", "", ["b.jpg"], "b.jpg"),
    ],
)
def test_the_source_tells_where_the_others_are(wanted: str, source: str, candidates: list[str], found: str) -> None:
    assert beside(wanted, source, candidates) == found


def test_only_where_the_page_is_not_known() -> None:
    markup = f"<img src='{HOST}/shop/a.jpg' srcset='a.jpg 1x, b.jpg 2x'>"
    assert [entry.text for entry in read_html(markup, HOST)] == [f"{HOST}/shop/b.jpg"]
    assert [entry.text for entry in read_html(markup, f"{HOST}/page/1")] == [f"{HOST}/page/b.jpg"]


def test_what_may_be_on_the_screen() -> None:
    markup = "<picture><source srcset='/c.webp'><img src='/a b.jpg' srcset='/b.jpg 2x'></picture><img alt=''>"
    assert shown_as(markup, HOST) == {f"{HOST}/c.webp", f"{HOST}/a%20b.jpg", f"{HOST}/b.jpg"}
