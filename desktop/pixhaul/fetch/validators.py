"""What tells two versions of a picture apart for certain (RFC 9110 section 8.8)."""

import re

from pixhaul.fetch.head import Head
from pixhaul.fetch.retry_after import http_date

_STRONG = re.compile(r'"[\x21\x23-\x7e\x80-\xff]*"')
_SETTLED_SECONDS = 60.0
"""A Last-Modified this much older than Date cannot name two versions of the same second (section 8.8.2.2)."""


def strong_validator(head: Head) -> str | None:
    """The value to send as If-Range, or ``None``: weak tags (``W/``) and fresh dates do not qualify."""
    tags = head.all("etag")
    if tags:
        return tags[0] if len(tags) == 1 and _STRONG.fullmatch(tags[0]) else None
    modified = (head.all("last-modified") or [""])[0]
    then, now = http_date(modified), http_date((head.all("date") or [""])[0])
    if then is None or now is None or now - then < _SETTLED_SECONDS:
        return None
    return modified
