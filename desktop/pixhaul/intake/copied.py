"""What is taken of a text that somebody copied elsewhere: its addresses, and nothing else of it."""

from collections.abc import Iterator

from pixhaul.core.entries import NewEntry
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.found import addresses, entry_of
from pixhaul.intake.markup import read_html


def read_copied(copied: Dropped) -> Iterator[NewEntry]:
    """Addresses that are written out in the text, else the links, else the pictures of the markup.

    Texts that are no address, files, and the other cells of a table are passed over and kept nowhere.
    """
    none = True
    for entry in _found(copied):
        if not entry.refusal:
            none = False
            yield entry
    if none and copied.html:
        yield from (entry for entry in read_html(copied.html, copied.base) if not entry.refusal)


def _found(copied: Dropped) -> Iterator[NewEntry]:
    text = (copied.text or "").strip()
    if text:
        for line in text.splitlines():
            yield from addresses(line)
    else:
        yield from (entry_of(url) for url in copied.urls if url[:5].lower().startswith("http"))
