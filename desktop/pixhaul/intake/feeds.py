"""RSS (0.9 to 2.0), Atom (RFC 4287) and Media RSS: the pictures of each entry, with the entry's page as Referer."""

from collections.abc import Iterable, Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import is_picture
from pixhaul.intake.markup import read_html
from pixhaul.intake.pages import joined, page_entry, page_of
from pixhaul.intake.xmls import Element

ROOTS = {
    "rss": frozenset({"item"}),
    "RDF": frozenset({"item"}),
    "feed": frozenset({"entry"}),
}
"""Name of the root -> names of its entries."""
_MEDIA = "search.yahoo.com/mrss"


def read_item(item: Element) -> Iterator[NewEntry]:
    """Pictures of one entry: attached ones, the largest of each set of sizes, those in its text; else its thumbnail."""
    link = _link(item)
    page = page_of(link)
    none = True
    seen: set[str] = set()
    for entry in _pictures(item, link, page):
        none = False
        if entry.text not in seen:
            seen.add(entry.text)
            yield entry
    if none and (thumbnail := _largest(_thumbnails(item))):
        yield page_entry(joined(link, thumbnail), page)


def _pictures(item: Element, link: str, page: str | None) -> Iterator[NewEntry]:
    for attached in item.children:
        if attached.name == "enclosure" or (attached.name == "link" and attached.get("rel") == "enclosure"):
            address = attached.get("url") or attached.get("href")
            if _is_image(attached.get("type"), address):
                yield page_entry(joined(link, address), page)
    for address in _media(item):
        yield page_entry(joined(link, address), page)
    for text in item.named("description", "encoded", "content", "summary"):
        if _MEDIA in text.space:
            continue
        base = joined(link, text.get("base"))
        for picture in (image for image in text.walk() if image.name == "img"):
            yield page_entry(joined(base, picture.get("src")), page)
        if "<" in text.text:
            yield from (entry._replace(referer=page) for entry in read_html(text.text, base) if not entry.refusal)


def _media(item: Element) -> Iterator[str]:
    """Of the sizes of one picture the largest. Pictures that state no size stand for themselves."""
    alone = [content for content in item.named("content") if _is_media_image(content)]
    sized = [content for content in alone if _pixels(content)]
    if sized:
        yield _largest(sized)
    yield from (content.get("url") for content in alone if not _pixels(content))
    for group in item.named("group"):
        sizes = [content for content in group.named("content") if _is_media_image(content)]
        if sizes:
            yield _largest(sizes)


def _thumbnails(item: Element) -> list[Element]:
    return [
        element
        for element in item.walk()
        if (element.name == "thumbnail" and _MEDIA in element.space)
        or (element.name == "image" and element is not item)
    ]


def _largest(elements: Iterable[Element]) -> str:
    """Address of the one with the most pixels, then bytes; the default one where nothing is stated."""

    def size(element: Element) -> tuple[int, int, bool]:
        return _pixels(element), _number(element.get("fileSize")), element.get("isDefault") == "true"

    best = max(elements, key=size, default=None)
    if best is None:
        return ""
    return best.get("url") or best.get("href") or next((child.text for child in best.named("url")), best.text)


def _is_media_image(content: Element) -> bool:
    if _MEDIA not in content.space or not content.get("url"):
        return False
    return content.get("medium") == "image" or _is_image(content.get("type"), content.get("url"))


def _is_image(media_type: str, address: str) -> bool:
    return media_type.lower().startswith("image/") or (not media_type and is_picture(address))


def _pixels(element: Element) -> int:
    width, height = _number(element.get("width")), _number(element.get("height"))
    return width * (height or width)


def _number(text: str) -> int:
    return int(text[:9]) if text.isascii() and text[:9].isdigit() else 0


def _link(item: Element) -> str:
    """The page that an entry stands for."""
    for link in item.named("link"):
        address = link.text or (link.get("href") if link.get("rel") in ("", "alternate") else "")
        if address:
            return address
    return next((guid.text for guid in item.named("guid") if guid.get("isPermaLink") != "false"), "")
