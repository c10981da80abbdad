"""Which reader takes which kind of file."""

from collections.abc import Iterator
from typing import BinaryIO

from pixhaul.core.entries import NewEntry, Piece
from pixhaul.intake.aria2 import read_input_file
from pixhaul.intake.decoding import Progress, encoding_of, lines, texts
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.kinds import Kind
from pixhaul.intake.pasted import cells_or_none, read_html_cells
from pixhaul.intake.plain import line_pieces, read_lines, read_playlist
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title
from pixhaul.intake.tables import table_pieces

MAX_WHOLE = 32_000_000
"""Bytes of a page that is read in one piece, and of JSON; longer JSON is searched line by line."""

MAX_RECORDING = 128_000_000
"""Bytes of a recording of a browser (HAR), which holds all that was loaded."""
_LONG_PAGE = ("This page is too large to be read", "Copy the part with the pictures and paste it.")
_LONG_RECORDING = (
    "This recording of a browser is too large to be read",
    "Save it again without the contents, or of the page with the pictures alone.",
)


def read_kind(
    file: BinaryIO, kind: Kind, total: int, progress: Progress | None, reading: Reading, title: Title
) -> Iterator[Piece]:
    """Entries of an open file of ``total`` bytes that is known to be of this kind. Raises :class:`IntakeError`.

    ``title`` is what tables in it are called.
    """
    # Each reader is read when it is needed: plain lists do not wait for those of others.
    if kind is Kind.WEBLOC:
        from pixhaul.intake.links import read_webloc

        return read_webloc(file)
    if kind is Kind.JOB:
        from pixhaul.intake.jobfile import read_job

        return read_job(texts(file, "utf-8-sig", total, progress), title.path, reading.opened)
    pieces = texts(file, encoding_of(file), total, progress, as_written=kind is Kind.TABLE)
    match kind:
        case Kind.MARKUP:
            return _page("".join(_bounded(pieces, total, MAX_WHOLE, _LONG_PAGE)), title, reading)
        case Kind.XML:
            from pixhaul.intake.documents import read_xml

            return read_xml(lambda: texts(file, encoding_of(file), total, progress))
        case Kind.JSON if total <= MAX_WHOLE:
            return _json("".join(pieces), title, reading)
        case Kind.HAR:
            return _json("".join(_bounded(pieces, total, MAX_RECORDING, _LONG_RECORDING)), title, reading)
        case Kind.ARIA2:
            return read_input_file(lines(pieces))
        case Kind.PLAYLIST:
            return read_playlist(lines(pieces))
        case Kind.JSON_LINES:
            from pixhaul.intake.jsons import read_json_lines

            return read_json_lines(lines(pieces), title, reading)
        case Kind.JSON | Kind.LOOSE:
            return read_lines(lines(pieces), refuse=False)
        case Kind.SHORTCUT:
            from pixhaul.intake.links import read_shortcut

            return read_shortcut(lines(pieces))
        case Kind.TABLE:
            return table_pieces(lines(pieces), title, reading)
        case _:
            cells, rest = cells_or_none(lines(pieces), title, reading)
            return cells or line_pieces(map(str.strip, rest), patterns=reading.patterns)


def _bounded(pieces: Iterator[str], total: int, most: int, sentence: tuple[str, str]) -> Iterator[str]:
    if total > most:
        raise IntakeError(*sentence)
    return pieces


def _page(text: str, title: Title, reading: Reading) -> Iterator[NewEntry]:
    from pixhaul.intake.bookmarks import is_bookmark_page, read_bookmark_page
    from pixhaul.intake.markup import read_html

    if is_bookmark_page(text):
        return read_bookmark_page(text)
    return read_html_cells(text, title, reading) or read_html(text)


def _json(text: str, title: Title, reading: Reading) -> Iterator[NewEntry]:
    from pixhaul.intake.jsons import read_json, read_json_lines

    entries = read_json(text, title, reading)
    if entries is not None:
        return entries
    # JSON lines under another name, or Markdown that begins with a bracket.
    all_lines = text.split("\n")
    if any(line.lstrip()[:2] in ('{"', '["') for line in all_lines[:5]):
        return read_json_lines(all_lines, title, reading)
    return read_lines(line.strip() for line in all_lines)
