"""Which reader takes which kind of file."""

from collections.abc import Iterator
from typing import BinaryIO

from pixhaul.core.entries import NewEntry
from pixhaul.intake.bookmarks import is_bookmark_page, read_bookmark_page
from pixhaul.intake.decoding import Progress, encoding_of, lines, texts
from pixhaul.intake.documents import read_xml
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.jobfile import read_job
from pixhaul.intake.jsons import json_line, read_json
from pixhaul.intake.kinds import Kind
from pixhaul.intake.links import read_shortcut, read_webloc
from pixhaul.intake.markup import read_html
from pixhaul.intake.plain import read_lines
from pixhaul.intake.reading import Reading
from pixhaul.intake.rows import Title
from pixhaul.intake.tables import read_table

MAX_WHOLE = 32_000_000
"""Bytes of a page that is read in one piece, and of JSON; longer JSON is searched line by line."""


def read_kind(
    file: BinaryIO, kind: Kind, total: int, progress: Progress | None, reading: Reading, title: Title
) -> Iterator[NewEntry]:
    """Entries of an open file of ``total`` bytes that is known to be of this kind. Raises :class:`IntakeError`.

    ``title`` is what tables in it are called.
    """
    if kind is Kind.WEBLOC:
        return read_webloc(file)
    if kind is Kind.JOB:
        beside = title.path.absolute().parent if title.path is not None else None
        return read_job(texts(file, "utf-8-sig", total, progress), beside, reading.choices)
    pieces = texts(file, encoding_of(file), total, progress)
    match kind:
        case Kind.MARKUP:
            if total > MAX_WHOLE:
                raise IntakeError("This page is too large to be read", "Copy the part with the pictures and paste it.")
            return _page("".join(pieces))
        case Kind.XML:
            return read_xml(lambda: texts(file, encoding_of(file), total, progress))
        case Kind.JSON if total <= MAX_WHOLE:
            return _json("".join(pieces))
        case Kind.JSON_LINES:
            return (entry for line in lines(pieces) for entry in json_line(line))
        case Kind.JSON | Kind.LOOSE:
            return read_lines(lines(pieces), refuse=False)
        case Kind.SHORTCUT:
            return read_shortcut(lines(pieces))
        case Kind.TABLE:
            return read_table(lines(pieces), title, reading)
        case _:
            return read_lines(line.strip() for line in lines(pieces))


def _page(text: str) -> Iterator[NewEntry]:
    return read_bookmark_page(text) if is_bookmark_page(text) else read_html(text)


def _json(text: str) -> Iterator[NewEntry]:
    entries = read_json(text)
    if entries is not None:
        return entries
    # JSON lines under another name, or Markdown that begins with a bracket.
    all_lines = text.split("\n")
    if any(line.lstrip()[:2] in ('{"', '["') for line in all_lines[:5]):
        return (entry for line in all_lines for entry in json_line(line))
    return read_lines(line.strip() for line in all_lines)
