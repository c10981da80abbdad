"""The list as a job file (docs/job-file.md): what was asked for and how, and what came of it, for running it again."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pixhaul import __version__
from pixhaul.core.addresses import without_credentials, without_logins
from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import FORMAT, VERSION, Choices
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.report.aside import replacing

_TOLD = SAVED | {DownloadStatus.FAILED, DownloadStatus.CANCELLED}
"""States of entries that have a result."""
_HALF = re.compile("[\ud800-\udfff]")


def write_job(path: Path, store: ItemStore, choices: Choices, rest: Callable[[], None] = lambda: None) -> None:
    """Write the list with its tables and results. An older file of that name is replaced as a whole.

    ``store`` must not change meanwhile. ``rest`` is called often, for other threads. User names and passwords of
    addresses are left out. Blocking; raises :class:`ReportError`.
    """
    with replacing(path) as file:
        for piece in _pieces(store, choices, path.absolute().parent):
            file.write(_encoded(piece))
            rest()


def _pieces(store: ItemStore, choices: Choices, beside: Path) -> Iterator[str]:
    """The text in pieces of a line or so: a million entries are never in memory a second time."""
    head = {
        "pixhaul": FORMAT,
        "version": VERSION,
        "made_by": f"Pixhaul {__version__}",
        "made": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "options": dict(choices),
    }
    yield "{\n" + "".join(f"{_json(name)}: {_json(value)},\n" for name, value in head.items())
    yield '"sheets": ['
    for number, sheet in enumerate(store.origins.sheets):
        yield ("," if number else "") + "\n"
        yield from _sheet(sheet, beside)
    yield '],\n"entries": ['
    yield from _listed(_entry(store, item) for item in store.order)
    yield "]\n}\n"


def _sheet(sheet: Sheet, beside: Path) -> Iterator[str]:
    head: dict[str, Any] = {
        "label": sheet.label,
        "file": _relative(sheet.path, beside),
        "tab": sheet.tab,
        "names": list(sheet.names),
        "header_row": sheet.header_row,
        "separator": sheet.separator,
        "url_columns": list(sheet.url_columns),
    }
    yield _json({name: value for name, value in head.items() if value is not None})[:-1] + ', "rows": ['
    yield from _listed(sheet.bare(row) for row in range(len(sheet)))
    yield "]}"


def _relative(path: Path | None, beside: Path) -> str | None:
    """Where the table lies, when it lies with the job file; other places are nobody's business."""
    return path.relative_to(beside).as_posix() if path is not None and path.is_relative_to(beside) else None


def _listed(values: Iterable[Any]) -> Iterator[str]:
    """The elements of an array, one a line."""
    separator = "\n"
    for value in values:
        yield separator + _json(value)
        separator = ",\n"
    yield "\n"


def _entry(store: ItemStore, item: int) -> dict[str, Any]:
    """One entry; what is not known of it is left out."""
    url, state, origins = store.urls[item], store.state(item), store.origins
    mark = store.marks.of(item)
    if state is DownloadStatus.QUEUED and "@" not in url and origins.plain and not any(mark):
        referer = store.referer(item)
        return {"url": url, "referer": without_credentials(referer)} if referer else {"url": url}
    refused = state is DownloadStatus.REFUSED
    failure = store.failure(item)
    cell = origins.cell(item)
    referer = store.referer(item)
    entry: dict[str, Any] = {
        "url": without_logins(url) if refused else without_credentials(url),
        "refused": failure.message if refused and failure else None,
        "referer": without_credentials(referer) if referer else None,
        "cell": [origins.sheets.index(cell.sheet), cell.row, cell.column] if cell else None,
        "given": without_logins(origins.given.get(item, "")),
        "wish": origins.wishes.get(item),
        "larger": without_credentials(origins.larger.get(item, "")),
        "verdict": mark.verdict.word,
        "stars": mark.stars,
        "result": _result(store, item) if state in _TOLD else None,
    }
    return {name: value for name, value in entry.items() if value}


def _result(store: ItemStore, item: int) -> dict[str, Any]:
    view = store.view(item)
    result: dict[str, Any] = {
        "status": view.status.word,
        "path": view.path,
        "bytes": view.size,
        "sha256": view.sha256,
        "media_type": view.media_type,
        "width": view.width,
        "height": view.height,
        "final_url": without_credentials(view.final_url),
        "http_status": view.http_status,
        "reason": view.reason,
        "message": view.message,
    }
    return {name: value for name, value in result.items() if value}


_json: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False).encode


def _encoded(piece: str) -> bytes:
    """UTF-8. Half a surrogate pair, which a cell may hold, is escaped, as RFC 8259 section 8.2 lets it be."""
    if piece.isascii() or not _HALF.search(piece):
        return piece.encode()
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", piece).encode()
