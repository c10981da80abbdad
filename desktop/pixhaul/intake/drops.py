"""What a drop or a paste carries becomes entries. No Qt here: the window fills in the values."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from pixhaul.core.entries import NewEntry, Piece, flat
from pixhaul.intake.decoding import Progress
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import file_pieces, files_pieces
from pixhaul.intake.found import entry_of, is_picture
from pixhaul.intake.markup import read_html, read_links, shown_as
from pixhaul.intake.pasted import read_html_cells
from pixhaul.intake.reading import PLAIN, Reading
from pixhaul.intake.rows import PASTED
from pixhaul.intake.sharelinks import directed
from pixhaul.intake.text import read_text, text_pieces

_NO_ADDRESS = (
    "This is a picture without its web address",
    "Drag it from the page it is on, or copy its address there and paste that.",
)


def read_drop(dropped: Dropped, progress: Progress | None = None, reading: Reading = PLAIN) -> Iterator[NewEntry]:
    """Entries of the best form: pictures of the HTML, addresses, files and folders, then text.

    Raises :class:`IntakeError` while iterating when there is no list in any of them.
    """
    return flat(drop_pieces(dropped, progress, reading))


def drop_pieces(dropped: Dropped, progress: Progress | None = None, reading: Reading = PLAIN) -> Iterator[Piece]:
    """The same as :func:`read_drop`, in blocks where that is possible."""
    if dropped.html and (cells := read_html_cells(dropped.html, PASTED, reading)):
        yield from directed(cells, reading)
        return
    links = [url for url in dropped.urls if url[:5].lower().startswith("http") or url[:11].lower() == "data:image/"]
    pictures = [entry for entry in read_html(dropped.html, dropped.base) if not entry.refusal] if dropped.html else []
    if len(pictures) == 1 and len(links) == 1 and _leads_elsewhere(dropped, links[0]):
        # A linked image: the browser offers the thumbnail as HTML and the link as address.
        yield from directed([_from_page(entry_of(links[0]), pictures[0].referer)], reading)
    elif pictures:
        yield from directed(pictures, reading)
    elif links:
        page = next(iter(read_html('<img src="/">', dropped.base)), NewEntry("")).referer
        yield from directed((_from_page(entry_of(link), page) for link in links), reading)
    elif files := [path for url in dropped.urls if (path := local_file(url)) is not None]:
        # A single one says for itself why it is no list.
        if len(files) == 1:
            yield from file_pieces(files[0], progress, reading)
        else:
            yield from files_pieces(files, progress, reading=reading)
    elif behind := _behind_words(dropped):
        yield from directed(behind, reading)
    elif (dropped.text or "").strip():
        yield from text_pieces(dropped.text or "", reading)
    elif dropped.image:
        raise IntakeError(*_NO_ADDRESS)
    else:
        raise IntakeError("There is no web address in this", "Drop links, pictures of a web page, or a list.")


def _behind_words(dropped: Dropped) -> list[NewEntry]:
    """Where the links of a selection lead to when there is no address to be read in its text."""
    try:
        readable = any(not entry.refusal for entry in read_text(dropped.text or ""))
    except IntakeError:
        return []
    return [] if readable or not dropped.html else list(read_links(dropped.html, dropped.base))


def _leads_elsewhere(dropped: Dropped, link: str) -> bool:
    """Whether the link is a picture, and another one than the image around which it is."""
    return is_picture(link) and entry_of(link).text not in shown_as(dropped.html or "", dropped.base)


def _from_page(entry: NewEntry, page: str | None) -> NewEntry:
    return NewEntry(entry.text, entry.refusal, page) if page else entry


def local_file(url: str) -> Path | None:
    """The local path of a ``file://`` address or of a plain absolute path, None for anything else."""
    if url[:5].lower() == "file:":
        parts = urlsplit(url)
        return (
            Path(url2pathname(parts.path))
            if parts.netloc in ("", "localhost")
            else Path(f"//{parts.netloc}{unquote(parts.path)}")
        )
    path = Path(url)
    return path if path.is_absolute() else None
