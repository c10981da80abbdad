"""XML and JSON of known formats, as real programs write them (tests/intake/samples)."""

import contextlib
import io
import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.iiif import read_iiif
from pixhaul.intake.text import read_text

SAMPLES = Path(__file__).resolve().parent / "samples"


def entries(name: str) -> list[NewEntry]:
    return list(read_file(SAMPLES / name))


def urls(name: str) -> list[str]:
    return [entry.text if not entry.refusal else f"! {entry.refusal}" for entry in entries(name)]


SHOP = "https://cdn.shop.example/files/"
BLOG = "https://blog.example/"
FEED = [
    (f"{BLOG}up/harbour.jpg", f"{BLOG}2025/harbour"),
    ("https://i.blog.example/hill.jpg?w=1200", f"{BLOG}2025/hill"),
    ("https://i.blog.example/own", f"{BLOG}2025/group"),
    ("https://i.blog.example/l.jpg", f"{BLOG}2025/group"),
    (f"{BLOG}up/big.jpg", f"{BLOG}2025/text"),
    (f"{BLOG}up/full.jpg", f"{BLOG}2025/text"),
    ("https://i.blog.example/film2-l.jpg", f"{BLOG}2025/film"),
]


def test_a_sitemap_with_pictures() -> None:
    assert [(entry.text, entry.referer) for entry in entries("shop-sitemap.xml")] == [
        (SHOP + "blue-chair.jpg?v=12&w=2048", "https://shop.example/products/blue-chair"),
        (SHOP + "blue-chair-side.jpg", "https://shop.example/products/blue-chair"),
        ("https://shop.example/media/catalogue-cover.png", None),
    ]


def test_a_feed() -> None:
    assert [(entry.text, entry.referer) for entry in entries("photo-blog.rss")] == FEED


def test_an_atom_feed() -> None:
    assert [(entry.text, entry.referer) for entry in entries("album.atom")] == [
        ("https://album.example/1.png", "https://album.example/1"),
        ("https://album.example/2/a.jpg", "https://album.example/2/"),
        ("https://img.album.example/3/b.jpg", "https://album.example/3/"),
    ]


def test_metalinks() -> None:
    first, second, gone = entries("mirrors.meta4")
    assert (first.text, first.wish) == ("https://quick.example/poster.tif", "poster.tif")
    assert (second.text, second.wish) == ("https://quick.example/?id=1", "scans/page 1.png")
    assert (gone.text, gone.refusal) == ("gone.png", "No web address for this file")
    (old,) = entries("old.metalink")
    assert (old.text, old.wish) == ("http://first.example/map.png", "map.png")


@pytest.mark.parametrize("name", ["links.meta4", "links.json"])
def test_exports_of_downthemall(name: str) -> None:
    first, *rest = entries(name)
    assert (first.text, first.referer) == ("https://cats.example/i/4711.jpg", "https://cats.example/gallery")
    assert first.wish in ("cats/best/cat.jpg", "cats/cat.jpg")
    assert [(entry.text, entry.referer, entry.wish) for entry in rest] == [
        ("https://cats.example/i/4712.jpg", None, "") for _ in rest
    ]


def test_other_xml_is_searched_without_its_namespaces() -> None:
    assert urls("products.xml") == [f"https://img.supplier.example/a1{end}.jpg" for end in ("", "-2", "-3")]


def test_xml_with_a_mistake_loses_nothing() -> None:
    assert urls("broken.rss")[0] == "https://b.example/1.jpg"
    assert "https://b.example/2.jpg" in urls("broken.rss")
    assert len(urls("broken.rss")) == len(set(urls("broken.rss")))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("sitemap-index.xml", "This is a list of sitemaps, not of pictures"),
        ("feed-list.opml", "This is a list of feeds, not of pictures"),
        ("collection.json", "This is a list of IIIF manifests, not of pictures"),
        ("drawing.svg", "This is a picture, not a list"),
        ("laughs.xml", "This file defines words of its own, as files do that are made to do harm"),
        ("outside.xml", "This file defines words of its own, as files do that are made to do harm"),
    ],
)
def test_what_is_no_list_of_pictures(name: str, message: str) -> None:
    with pytest.raises(IntakeError) as caught:
        entries(name)
    assert caught.value.message == message
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<urlset><url><loc>https://a.example/page</loc></url></urlset>", "This sitemap lists pages, not pictures"),
        (
            "<rss><channel><item><link>https://a.example/</link></item></channel></rss>",
            "There is no picture in this feed",
        ),
        ("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "This is a picture, not a list"),
        ('{"log": {"entries": []}}', "There is no picture in this recording of a browser"),
        (
            '{"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest"}',
            "There is no picture in this IIIF manifest",
        ),
    ],
)
def test_known_formats_without_pictures(text: str, message: str) -> None:
    for source in (read_text(text), read_stream(io.BytesIO(text.encode()), "list.txt")):
        with pytest.raises(IntakeError) as caught:
            list(source)
        assert caught.value.message == message


def test_a_har() -> None:
    assert [(entry.text, entry.referer) for entry in entries("network.har")] == [
        ("https://img.site.example/1?size=full", "https://site.example/gallery"),
        ("https://img.site.example/2.jpg", "https://site.example/"),
    ]


def test_iiif_of_version_2_whose_parts_do_not_say_what_they_are() -> None:
    manifest = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@type": "sc:Manifest",
        "sequences": [{"canvases": [{"images": [{"resource": {"@id": "https://iiif.test/a.jpg"}}]}, {}]}],
    }
    assert [entry.text for entry in read_iiif(manifest)] == ["https://iiif.test/a.jpg"]


def test_iiif() -> None:
    assert urls("manifest-v2.json") == [
        "https://library.example/iiif/1/full/full/0/default.jpg",
        "https://library.example/static/2.jpg",
        "https://library.example/old/3/full/full/0/native.jpg",
    ]
    assert urls("manifest-v3.json") == [
        "https://museum.example/iiif/1/full/max/0/default.jpg",
        "https://museum.example/iiif/2/full/full/0/default.jpg",
        "https://museum.example/3.png",
    ]
    assert urls("info.json") == ["https://museum.example/iiif/9/full/max/0/default.jpg"]


def test_bookmarks() -> None:
    assert urls("bookmarks.html") == ["https://pics.example/a.jpg", "https://pics.example/b.png?x=1&y=2"]
    assert urls("bookmarks-firefox.json") == ["https://pics.example/a.jpg"]
    assert urls("Bookmarks") == ["https://pages.example/one", "https://pages.example/two"]


@pytest.mark.parametrize(
    "name",
    sorted(path.name for path in SAMPLES.iterdir() if path.suffix in (".rss", ".atom", ".har", ".json", ".html")),
)
def test_pasted_text_is_the_same_as_a_file(name: str) -> None:
    def outcome(read: "list[NewEntry] | IntakeError") -> object:
        return str(read) if isinstance(read, IntakeError) else read

    def tried(source: "object") -> "list[NewEntry] | IntakeError":
        try:
            return list(source)  # type: ignore[call-overload, no-any-return]
        except IntakeError as error:
            return error

    text = (SAMPLES / name).read_text(encoding="utf-8")
    assert outcome(tried(read_text(text))) == outcome(tried(read_file(SAMPLES / name)))


def test_xml_in_other_encodings() -> None:
    text = (SAMPLES / "photo-blog.rss").read_text(encoding="utf-8")
    for encoding in ("utf-16", "utf-8-sig", "utf-16-le"):
        found = list(read_stream(io.BytesIO(text.encode(encoding)), "feed.xml"))
        assert [(entry.text, entry.referer) for entry in found] == FEED


def test_a_long_sitemap_is_read_piece_by_piece() -> None:
    one = "<url><loc>https://a.example/{0}</loc><i:image><i:loc>https://a.example/{0}.jpg</i:loc></i:image></url>"
    text = '<urlset xmlns:i="x">' + "".join(one.format(number) for number in range(20_000))
    source = read_stream(io.BytesIO(text.encode()), "sitemap.xml")  # cut off: what came before the end is there
    found = [entry.text for entry in source]
    assert found[:20_000] == [f"https://a.example/{number}.jpg" for number in range(20_000)]


XML = st.recursive(
    st.text(alphabet="ab&;<>\"'!-[]é /:.", max_size=12),
    lambda inner: st.builds(
        lambda name, attribute, parts: f'<{name} {attribute}="https://a.example/x.jpg">{"".join(parts)}</{name}>',
        st.sampled_from(
            ["rss", "item", "urlset", "url", "loc", "image", "feed", "entry", "link", "content", "metalink", "file"]
        ),
        st.sampled_from(["url", "href", "src", "xmlns", "name", "priority", "width"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(XML)
def test_any_xml(text: str) -> None:
    with contextlib.suppress(IntakeError):
        for entry in read_stream(io.BytesIO(b"<?xml version='1.0'?>" + text.encode()), "a.xml"):
            assert entry.refusal or canonical(entry.text) == entry.text


KEYS = [
    *("log", "entries", "request", "response", "content", "mimeType", "url", "status", "headers", "name", "value"),
    *("method", "roots", "bookmark_bar", "children", "uri", "type", "@type", "@context", "id", "@id", "items", "mask"),
    *("sequences", "canvases", "images", "resource", "body", "service", "profile", "motivation", "default", "source"),
    *("full", "batch", "fileName", "subfolder", "referrer"),
]
WORDS = [
    "https://a.example/x.jpg",
    "image/png",
    "GET",
    "http://iiif.io/api/presentation/3/context.json",
    "http://iiif.io/api/image/2/context.json",
    "Manifest",
    "sc:Canvas",
    "Annotation",
    "Image",
    "Choice",
    "text/x-moz-place-container",
    "painting",
    "",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=25,
)


@given(JSON)
def test_any_json(value: object) -> None:
    with contextlib.suppress(IntakeError):
        for entry in read_stream(io.BytesIO(b" " + json.dumps(value).encode()), "a.json"):
            assert entry.refusal or canonical(entry.text) == entry.text


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir()))
def test_nothing_is_fetched_while_reading(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a list must not be able to make anybody ask for anything")

    for function in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, function, refuse)
    with contextlib.suppress(IntakeError):
        entries(name)
