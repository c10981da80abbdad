"""HTML becomes entries: every picture once, in document order, in its largest form. Nothing is fetched or run."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pixhaul.core.entries import NewEntry
from pixhaul.intake.beside import beside, host_alone
from pixhaul.intake.found import entry_of, is_picture, refused
from pixhaul.intake.origins import Origin, origin_of
from pixhaul.intake.pages import joined, page_entry
from pixhaul.intake.srcset import Candidate, largest, parse
from pixhaul.intake.styles import backgrounds

_LARGE = (
    "data-zoom-image",
    "data-zoom-src",
    "data-zoom",
    "data-full",
    "data-full-src",
    "data-full-url",
    "data-large",
    "data-large-src",
    "data-large_image",  # WooCommerce
    "data-orig-file",  # WordPress galleries: the file as it was uploaded
    "data-hires",
    "data-hi-res-src",
)
"""Attributes of galleries for the picture in full size."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set")
_LAZY = (
    "data-src",
    "data-original",
    "data-original-src",
    "data-lazy-src",
    "data-lazy",
    "data-img-src",
    "data-image-src",
    "data-image",
    "data-actualsrc",
    "data-echo",
    "data-url",
)
"""Attributes of pages that load a picture only when it is scrolled to; ``src`` is a placeholder then."""
_LAZY_BACKGROUNDS = ("data-bg", "data-background", "data-background-image", "data-bg-src", "data-bgset")
_NOT_FETCHED = ("data:", "blob:", "javascript:", "about:", "cid:", "file:", "chrome:", "moz-extension:")
_META = frozenset({"og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"})
_SELECTOR = ", ".join(
    (
        "img",
        "a[href]",
        "area[href]",
        "input[type=image][src]",
        "meta[content]",
        "link[rel][href]",
        "video[poster]",
        "image",  # of SVG inside the page
        "[style]",
        *(f"[{name}]" for name in _LAZY_BACKGROUNDS),
    )
)
_ADDRESS_LIKE = re.compile(r"\S*[./]\S*")
"""``data-lazy="true"`` and ``data-zoom="2"`` are switches, not addresses."""
_LEAST_DATA = 1024
"""Characters of a written-out picture in a page; shorter ones are the placeholders of lazy loading, and icons."""
_SAVED_BESIDE = re.compile(r"(?:\./)?[^/:?#]+_files/", re.IGNORECASE)
"""Where browsers put the pictures of a page that is saved as "complete"."""


def read_html(markup: str, base: str | None = None) -> Iterator[NewEntry]:
    """Pictures of a page or a fragment. ``base`` is the page's address: relative ones need it, and it is the referer.

    Of ``srcset`` and ``picture`` the largest candidate; of a linked image the link when that is a picture. Without
    ``base`` the page is asked where it is from (``base``, ``canonical``, the comment of a saved page).
    """
    tree = LexborHTMLParser(markup.lstrip("\ufeff").encode("utf-8", "replace"))
    origin = origin_of(tree, markup, base)
    seen: set[str] = set()
    for node in tree.css(_SELECTOR):
        for found in _addresses(node):
            if node.tag == "img" and host_alone(origin.start):
                found = beside(found, _attribute(node, "src"), [one.url for one in _candidates(node)])
            entry = _entry(found, origin)
            if entry is not None and entry.text not in seen:
                seen.add(entry.text)
                yield entry


def read_links(markup: str, base: str | None = None) -> Iterator[NewEntry]:
    """Where the links of a fragment lead to, for a selection that has no picture and no address to be read."""
    tree = LexborHTMLParser(markup.lstrip("\ufeff").encode("utf-8", "replace"))
    origin = origin_of(tree, markup, base)
    for node in tree.css("a[href]"):
        entry = _entry(_attribute(node, "href"), origin)
        if entry is not None and not entry.refusal:
            yield entry


def shown_as(markup: str, base: str | None = None) -> frozenset[str]:
    """Under which addresses the images of a fragment may be on the screen: ``src``, and what ``srcset`` offers."""
    tree = LexborHTMLParser(markup.lstrip("\ufeff").encode("utf-8", "replace"))
    start = origin_of(tree, markup, base).start
    found = (one for node in tree.css("img") for one in (_attribute(node, "src"), *(c.url for c in _candidates(node))))
    return frozenset(page_entry(joined(start, one)).text for one in found if one)


def _entry(found: str, origin: Origin) -> NewEntry | None:
    lower = found[:32].lower()
    if lower.startswith("data:image/"):
        plain = len(found) < _LEAST_DATA or lower.startswith("data:image/svg")
        return None if plain else entry_of(found)
    if not found or lower.startswith(_NOT_FETCHED):
        return None
    if origin.saved and _SAVED_BESIDE.match(found):
        return refused(found, "Not a web address: this picture was saved beside the page")
    return page_entry(joined(origin.start, found), origin.page)


def _addresses(node: LexborNode) -> Iterator[str]:
    """The pictures that this element stands for; none when another element speaks for it."""
    match node.tag:
        case "img":
            if not _linked_picture(node) and not _counts_visits(node):
                yield _image(node)
        case "a" | "area":
            href = _attribute(node, "href")
            if is_picture(href):
                yield href
        case "meta":
            name = _attribute(node, "property") or _attribute(node, "name") or _attribute(node, "itemprop")
            if name.lower() in _META or (name.lower() == "image" and "itemprop" in node.attributes):
                yield _attribute(node, "content")
        case "link":
            yield from _link(node)
        case "video":
            yield _attribute(node, "poster")
        case "image":
            yield _attribute(node, "href") or _attribute(node, "xlink:href")
        case "input":
            yield _attribute(node, "src") if _attribute(node, "type").lower() == "image" else ""
    yield from backgrounds(_attribute(node, "style"))
    if node.tag != "img":
        yield from _lazy_backgrounds(node)


def _link(node: LexborNode) -> Iterator[str]:
    rel = _attribute(node, "rel").lower().split()
    if "image_src" in rel or (node.attributes.get("itemprop") or "").lower() == "image":
        yield _attribute(node, "href")
    elif "preload" in rel and _attribute(node, "as").lower() == "image":
        yield largest(parse(_attribute(node, "imagesrcset"))) or _attribute(node, "href")


def _lazy_backgrounds(node: LexborNode) -> Iterator[str]:
    for name in _LAZY_BACKGROUNDS:
        value = _attribute(node, name)
        if "url(" in value.lower():
            yield from backgrounds(f"background:{value}")
        elif name == "data-bgset":
            yield largest(parse(value)) or ""
        elif _ADDRESS_LIKE.fullmatch(value):
            yield value


def _linked_picture(node: LexborNode) -> bool:
    """Whether the image is inside a link to a picture, which is taken in its place."""
    parent = node.parent
    while parent is not None and parent.tag != "body":
        if parent.tag == "a":
            return is_picture(_attribute(parent, "href"))
        parent = parent.parent
    return False


def _counts_visits(node: LexborNode) -> bool:
    """Whether it is shown as a single pixel: what pages and feeds count their readers with."""
    return _attribute(node, "width") in ("0", "1") and _attribute(node, "height") in ("0", "1")


def _image(node: LexborNode) -> str:
    for name in _LARGE:
        value = _attribute(node, name)
        if _ADDRESS_LIKE.fullmatch(value) and not value.lower().startswith(_NOT_FETCHED):
            return value
    candidates = _candidates(node)
    lazy = (value for name in _LAZY if _ADDRESS_LIKE.fullmatch(value := _attribute(node, name)))
    plain = next(lazy, "") or _attribute(node, "src")
    if plain and not any(candidate.width for candidate in candidates):
        # Without widths, src is the candidate for one pixel per pixel (HTML standard, "update the source set").
        candidates.insert(0, Candidate(plain))
    usable = [candidate for candidate in candidates if not candidate.url.lower().startswith(_NOT_FETCHED)]
    return largest(usable) or plain


def _candidates(node: LexborNode) -> list[Candidate]:
    """What the sets of an image offer, and those of the ``picture`` around it."""
    sets = [_attribute(node, name) for name in _SETS]
    parent = node.parent
    if parent is not None and parent.tag == "picture":
        sources = [child for child in parent.iter() if child.tag == "source"]
        sets = [_attribute(source, name) for source in sources for name in _SETS] + sets
    return [candidate for value in sets if value for candidate in parse(value)]


def _attribute(node: LexborNode, name: str) -> str:
    return (node.attributes.get(name) or "").strip()
