"""The contact sheet: whole in itself, safe with any text, bounded for long lists (faults 90 to 92)."""

import io
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import DownloadError, HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.report.aside import ReportError
from pixhaul.report.contact_sheet import Occasion, contact_sheet, write_contact_sheet

WHEN = datetime(2026, 3, 1, 14, 2, tzinfo=UTC)
HOSTILE = "<script>alert(1)</script>\"' onerror=x \u202e\u05d0&amp;\x00\x1b"
FACTS = PictureFacts("image/jpeg", ".jpg", 1200, 800)


def small() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (4, 3)).save(buffer, "JPEG")
    return buffer.getvalue()


def listed(count: int, *hosts: str) -> ItemStore:
    store = ItemStore()
    hosts = hosts or ("shop.example",)
    store.append([NewEntry(f"https://{hosts[n % len(hosts)]}/{n}.jpg") for n in range(count)])
    for item in range(count):
        digest = (item + 1).to_bytes(32, "big")
        store.complete(item, DownloadResult(f"{item}.jpg", 1000, digest, FACTS, store.urls[item], seconds=0.5))
    return store


def made(store: ItemStore, title: str = "List", seconds: float = 0.0, **bounds: int) -> str:
    picture = small()
    return "".join(contact_sheet(store, lambda _digest: picture, Occasion(title, WHEN, seconds), **bounds))


def test_pictures_failures_hosts_and_totals() -> None:
    store = listed(3, "b.example", "a.example")
    store.append([NewEntry("https://u:secret@a.example/gone.jpg"), NewEntry("words", "Not a web address")])
    store.fail(3, HttpStatusError(404))
    page = LexborHTMLParser(made(store, seconds=0.5))
    text = page.body.text(separator=" ") if page.body else ""
    assert [image.attributes["alt"] for image in page.css("img")] == ["0.jpg", "1.jpg", "2.jpg"]
    totals = {term.text(): value.text() for term, value in zip(page.css("dt"), page.css("dd"), strict=True)}
    assert totals == {
        "Saved": "3 of 5",
        "Size": "3.0 kB",
        "Not saved": "2",
        "Hosts": "2",
        "Total time": "0.5 s",
        "Faster than one by one": "3.0 ×",
    }
    assert "The picture is not there any more" in text
    assert "https://a.example/gone.jpg" in text
    assert "secret" not in made(store)
    rows = [[cell.text() for cell in row.css("th, td")] for row in page.css(".hosts tbody tr")]
    assert rows == [
        ["a.example", "1", "1", "1.0 kB", "0.5 s", "0.50 s"],
        ["b.example", "2", "", "2.0 kB", "1.0 s", "0.50 s"],
    ]


def test_it_is_whole_in_itself_and_forbids_everything_else() -> None:
    store = listed(2)
    text = made(store)
    page = LexborHTMLParser(text)
    assert page.css("script, link, iframe, object, embed, a, form, base") == []
    sources = [node.attributes.get("src") or "" for node in page.css("[src]")]
    assert sources
    assert all(source.startswith("data:image/jpeg;base64,") for source in sources)
    assert not re.search(r"url\(|@import|srcset", text)
    policy = page.css_first("meta[http-equiv]")
    assert policy is not None
    assert (policy.attributes["content"] or "").startswith("default-src 'none'; img-src data:;")


def test_it_can_be_read_by_everybody() -> None:
    page = LexborHTMLParser(made(listed(2)))
    assert page.root is not None
    assert page.root.attributes["lang"] == "en"
    assert [node.tag for node in page.css("h1, h2")] == ["h1", "h2", "h2"]
    assert all(image.attributes.get("alt") for image in page.css("img"))
    assert all(head.attributes.get("scope") for head in page.css("th"))
    for section in page.css("section"):
        assert page.css_first(f"#{section.attributes['aria-labelledby']}") is not None
    style = page.css_first("style")
    assert style is not None
    assert "prefers-color-scheme: dark" in style.text()
    assert "@media print" in style.text()


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.names.update(name for name, _ in attrs)


def test_hostile_text_stays_text() -> None:
    store = listed(1)
    store.complete(0, DownloadResult(HOSTILE, 1, bytes(31) + b"\x01", FACTS, store.urls[0]))
    store.append([NewEntry(HOSTILE, "Not a web address"), NewEntry("https://shop.example/x")])
    store.fail(2, DownloadError(HOSTILE))
    text = made(store, title=HOSTILE)
    tags = Tags()
    tags.feed(text)
    assert "script" not in tags.seen
    assert not [name for name in tags.names if name.startswith("on")]
    assert "\x00" not in text
    assert "\x1b" not in text
    page = LexborHTMLParser(text)
    title = page.css_first("h1")
    assert title is not None
    assert title.text().startswith('<script>alert(1)</script>"')
    assert page.css_first("figcaption bdi") is not None, "letters from right to left turn nothing around them"


def test_a_long_list_is_bounded_and_comes_in_pieces() -> None:
    store = listed(50)
    page = LexborHTMLParser(made(store, inline=10, named=15))
    assert len(page.css("img")) == 10
    assert len(page.css(".names li")) == 15
    assert "25 pictures are not named here" in (page.body.text() if page.body else "")
    picture = small()
    longest = max(len(piece) for piece in contact_sheet(store, lambda _digest: picture, Occasion("x", WHEN)))
    assert longest < 6_000


@pytest.mark.parametrize("given", [None, b"", b"no picture", b"<svg onload=x>"])
def test_without_a_thumbnail_the_place_says_so(given: bytes | None) -> None:
    text = "".join(contact_sheet(listed(1), lambda _digest: given, Occasion("x", WHEN)))
    assert "<img" not in text
    assert "No preview" in text


def test_an_empty_list_and_a_file_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "sheet.html"
    write_contact_sheet(path, ItemStore(), lambda _digest: None, Occasion("\ud800", WHEN))
    assert "0 of 0" in path.read_text(encoding="utf-8")
    with pytest.raises(ReportError):
        write_contact_sheet(tmp_path / "gone" / "x.html", ItemStore(), lambda _digest: None, Occasion("x", WHEN))
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.html"]
