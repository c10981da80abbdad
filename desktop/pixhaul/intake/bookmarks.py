"""Bookmarks as browsers export them: the HTML that all of them write, and the JSON of Chromium and Firefox.

Bookmarks are addresses of pages, so only those that look like pictures are taken; when none does, all of them are,
because a folder of bookmarks without a picture's ending was hardly given to a downloader of pictures by mistake.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from pixhaul.core.entries import NewEntry
from pixhaul.intake.found import entry_of, is_picture

_NETSCAPE = re.compile(r"\s*<!doctype\s+netscape-bookmark-file", re.IGNORECASE)
_WEB = re.compile(r"https?:|data:image/", re.IGNORECASE)


def is_bookmark_page(markup: str) -> bool:
    """Whether it is the HTML of exported bookmarks."""
    return _NETSCAPE.match(markup.removeprefix("\ufeff")) is not None


def read_bookmark_page(markup: str) -> Iterator[NewEntry]:
    """Entries of exported bookmarks; never their icons."""
    tree = LexborHTMLParser(markup.removeprefix("\ufeff").encode("utf-8", "replace"))
    return _chosen(node.attributes.get("href") or "" for node in tree.css("a[href]"))


def is_bookmark_json(value: Any) -> bool:
    """Whether it is Chromium's file ``Bookmarks`` or a backup made by Firefox."""
    if not isinstance(value, dict):
        return False
    if isinstance(value.get("roots"), dict) and "bookmark_bar" in value["roots"]:
        return True
    return value.get("type") == "text/x-moz-place-container"


def read_bookmark_json(value: dict[str, Any]) -> Iterator[NewEntry]:
    """Entries of a value for which :func:`is_bookmark_json` holds."""
    return _chosen(_leaves(list(value["roots"].values()) if "roots" in value else [value]))


def _leaves(nodes: list[Any]) -> Iterator[str]:
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        if not isinstance(node, dict):
            continue
        address = node.get("url") or node.get("uri")
        if isinstance(address, str):
            yield address
        children = node.get("children")
        if isinstance(children, list):
            stack.extend(reversed(children))


def _chosen(found: Iterable[str]) -> Iterator[NewEntry]:
    links = [link for link in map(str.strip, found) if _WEB.match(link)]
    pictures = [link for link in links if is_picture(link) or link[:5].lower() == "data:"]
    return map(entry_of, pictures or links)
