"""Text in HTML that stays text, whatever names and servers put into it."""

import re
from html import escape

from pixhaul.core.addresses import told, without_logins
from pixhaul.core.entries import ItemView
from pixhaul.core.status import DownloadStatus

_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Controls, halves of pairs and noncharacters: HTML has no way to say them (HTML standard, 13.2.3.5)."""
_MOST = 1_000
"""Characters of an address that are shown."""


def plain(text: str) -> str:
    """The text as the content of an element or of a quoted attribute."""
    return escape(_UNSHOWN.sub("\ufffd", text), quote=True)


def attribute(name: str, value: str) -> str:
    """`` name="value"``, empty for an empty value."""
    return f' {name}="{plain(value)}"' if value else ""


def isolated(text: str) -> str:
    """A name whose letters may run from right to left, kept from turning what stands around it."""
    return f"<bdi>{plain(text)}</bdi>"


def address(view: ItemView) -> str:
    """The address of an entry without logins, or the text of a refused line. It is no link: nothing leads outside."""
    refused = view.status is DownloadStatus.REFUSED
    text = without_logins(view.url) if refused else told(view.url)
    cut = text[:_MOST] + "…" if len(text) > _MOST else text
    return f'<bdi class="address"{"" if refused else " dir=" + chr(34) + "ltr" + chr(34)}>{plain(cut)}</bdi>'
