"""XML documents of every kind: sitemaps, feeds, metalinks, and others that just hold addresses."""

from collections.abc import Callable, Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake import feeds, metalinks
from pixhaul.intake.decoding import lines
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import addresses, is_picture
from pixhaul.intake.markup import read_html
from pixhaul.intake.pages import page_entry, page_of
from pixhaul.intake.plain import read_lines
from pixhaul.intake.xmls import BadXml, Element, records

_SITEMAP = {"urlset": frozenset({"url", "loc"})}
_WANTED = {**_SITEMAP, **feeds.ROOTS, **metalinks.ROOTS}
_NO_LISTS = {
    "svg": ("This is a picture, not a list", "Add a text file with the addresses of pictures."),
    "sitemapindex": (
        "This is a list of sitemaps, not of pictures",
        "Open one of the sitemaps that it names in a browser, save it, then add that file.",
    ),
    "opml": ("This is a list of feeds, not of pictures", "Save one of the feeds as a file, then add that."),
}
_PAGES_ONLY = (
    "This sitemap lists pages, not pictures",
    "Open the pages that you want, then drag or copy their pictures.",
)
_TEXT_FEED = ("There is no picture in this feed", "Open the pages that it names, then drag or copy their pictures.")


def read_xml(again: Callable[[], Iterator[str]]) -> Iterator[NewEntry]:
    """Entries of a document; ``again`` gives its text in pieces, from the start whenever it is called.

    A document that breaks the rules of XML is searched as a text from there on. Raises :class:`IntakeError`.
    """
    seen: set[str] = set()
    try:
        for entry in _entries(again):
            seen.add(entry.text)
            yield entry
    except BadXml:
        yield from (entry for entry in read_lines(lines(again()), refuse=False) if entry.text not in seen)


def _entries(again: Callable[[], Iterator[str]]) -> Iterator[NewEntry]:
    parts = records(again(), _WANTED)
    root = next(parts, None)
    name = root.name if root is not None else ""
    if name in _NO_LISTS:
        raise IntakeError(*_NO_LISTS[name])
    if name == "html":
        yield from read_html("".join(again()))
    elif name in _SITEMAP:
        yield from _otherwise((entry for part in parts for entry in _sitemap(part)), _PAGES_ONLY)
    elif name in feeds.ROOTS:
        yield from _otherwise((entry for part in parts for entry in feeds.read_item(part)), _TEXT_FEED)
    elif name in metalinks.ROOTS:
        yield from map(metalinks.read_metalink_file, parts)
    else:
        yield from (entry for part in parts for element in part.walk() for entry in _anything(element))


def _sitemap(part: Element) -> Iterator[NewEntry]:
    """Pictures of one page of a sitemap, else the page itself when its address is that of a picture.

    https://www.sitemaps.org/protocol.html and Google's image extension of it.
    """
    if part.name == "loc":
        yield from addresses(part.text)
        return
    page = next((loc.text for loc in part.named("loc")), "")
    none = True
    for image in part.named("image"):
        for loc in image.named("loc"):
            none = False
            yield page_entry(loc.text, page_of(page))
    if none and is_picture(page):
        yield page_entry(page)


def _anything(element: Element) -> Iterator[NewEntry]:
    for value in (*element.attributes.values(), element.text):
        for line in value.splitlines():
            yield from addresses(line)


def _otherwise(entries: Iterator[NewEntry], sentence: tuple[str, str]) -> Iterator[NewEntry]:
    """The entries; when there are none at all, the sentence is raised."""
    none = True
    for entry in entries:
        none = False
        yield entry
    if none:
        raise IntakeError(*sentence)
