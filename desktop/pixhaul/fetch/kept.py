"""What of an answer's head is worth keeping."""

import re

from pixhaul.core.addresses import without_logins
from pixhaul.core.answers import HEADERS, MOST_CHARACTERS
from pixhaul.fetch.head import Head

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def kept_headers(head: Head) -> dict[str, str]:
    """The fields worth keeping, each as one short line without logins."""
    kept = {}
    for name in HEADERS:
        values = head.all(name)
        if values:
            text = values[0] if len(values) == 1 else ", ".join(values)
            if not text.isprintable():
                text = _CONTROL.sub(" ", text)
            if "@" in text:
                text = without_logins(text)
            kept[name] = text[:MOST_CHARACTERS]
    return kept
