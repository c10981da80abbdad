"""HTML becomes entries: every picture once, in document order, in its largest form. Nothing is fetched or run."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import AddressError
from pixhaul.intake.found import is_picture, refused
from pixhaul.intake.srcset import Candidate, largest, parse

_LARGE = (
    "data-zoom-image",
    "data-zoom-src",
    "data-full",
    "data-full-src",
    "data-large",
    "data-large-src",
    "data-hires",
)
"""Attributes of galleries for the picture in full size."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-img-src", "data-image")
"""Attributes of pages that load a picture only when it is scrolled to; ``src`` is a placeholder then."""
_NOT_FETCHED = ("data:", "blob:", "javascript:", "about:", "cid:")
_SELECTOR = "img, a[href], input[type=image][src], meta[content], link[rel=image_src][href]"


def read_html(markup: str, base: str | None = None) -> Iterator[NewEntry]:
    """Pictures of a page or a fragment. ``base`` is the page's address: relative ones need it, and it is the referer.

    Of ``srcset`` and ``picture`` the largest candidate; of a linked image the link when that is a picture.
    """
    tree = LexborHTMLParser(markup.lstrip("\ufeff").encode("utf-8", "replace"))
    page = _page(base)
    element = tree.css_first("base[href]")
    start = _joined(base or "", _attribute(element, "href")) if element is not None else base or ""
    page = page or _page(start)
    seen: set[str] = set()
    for node in tree.css(_SELECTOR):
        found = _address(node)
        if not found or found.lower().startswith(_NOT_FETCHED):
            continue
        entry = _entry(_joined(start, found), page)
        if entry.text not in seen:
            seen.add(entry.text)
            yield entry


def _address(node: LexborNode) -> str | None:
    """The picture that this element stands for, None when it is none or another element speaks for it."""
    match node.tag:
        case "img":
            return None if _linked_picture(node) else _image(node)
        case "a":
            href = _attribute(node, "href")
            return href if is_picture(href) else None
        case "meta":
            name = _attribute(node, "property") or _attribute(node, "name")
            return _attribute(node, "content") if name.lower() in ("og:image", "og:image:secure_url") else None
        case "link":
            return _attribute(node, "href")
        case _:
            return _attribute(node, "src")


def _linked_picture(node: LexborNode) -> bool:
    """Whether the image is inside a link to a picture, which is taken in its place."""
    parent = node.parent
    while parent is not None and parent.tag != "body":
        if parent.tag == "a":
            return is_picture(_attribute(parent, "href"))
        parent = parent.parent
    return False


def _image(node: LexborNode) -> str | None:
    for name in _LARGE:
        if value := _attribute(node, name):
            return value
    sets = [_attribute(node, name) for name in _SETS]
    parent = node.parent
    if parent is not None and parent.tag == "picture":
        sources = [child for child in parent.iter() if child.tag == "source"]
        sets = [_attribute(source, name) for source in sources for name in _SETS] + sets
    candidates = [candidate for value in sets if value for candidate in parse(value)]
    plain = next((value for name in (*_LAZY, "src") if (value := _attribute(node, name))), "")
    if plain and not any(candidate.width for candidate in candidates):
        # Without widths, src is the candidate for one pixel per pixel (HTML standard, "update the source set").
        candidates.insert(0, Candidate(plain))
    usable = [candidate for candidate in candidates if not candidate.url.lower().startswith(_NOT_FETCHED)]
    return largest(usable) or plain or None


def _attribute(node: LexborNode | None, name: str) -> str:
    value = node.attributes.get(name) if node is not None else None
    return (value or "").strip()


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _entry(address: str, page: str | None) -> NewEntry:
    try:
        return NewEntry(canonical(address), referer=page)
    except AddressError:
        try:
            relative = not urlsplit(address).scheme
        except ValueError:
            relative = False
        where = ": the page does not say where it comes from" if relative else ""
        return refused(address, "Not a web address" + where)


def _page(base: str | None) -> str | None:
    """The page's address as a Referer: http or https, no password, no fragment (RFC 9110 section 10.1.3)."""
    try:
        return without_credentials(canonical(base)) if base else None
    except AddressError:
        return None
