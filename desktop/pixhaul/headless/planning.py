"""``pixhaul get --plan``: what would be fetched and where it would be saved, without any request."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime

from pixhaul.core import wording
from pixhaul.core.items import ItemStore
from pixhaul.core.paths import AppPaths
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.opening import open_list
from pixhaul.headless.console import plain
from pixhaul.headless.wanted import Wanted
from pixhaul.journal.errors import JournalError
from pixhaul.journal.reading import reading
from pixhaul.naming.plan_rows import PlannedRow, names_below, plan

_HEADINGS = ("LINE", "PATH", "ADDRESS", "NOTES")
_BETWEEN = "  "
_WIDEST = 60
"""Characters of a column of the table; a longer cell moves the rest of its line."""


def print_plan(wanted: Wanted, store: ItemStore, paths: AppPaths, say: Callable[[str], None], *, as_json: bool) -> str:
    """Print the plan line by line; returns what went wrong with the record, which is only read, mostly nothing.

    With ``as_json`` each line is one object: ``index``, ``url``, ``path``, ``referer``, ``columns``, ``refused``.
    """
    trouble = ""
    if not wanted.fresh:
        try:
            with reading(paths.journal) as records:
                store = open_list(records, wanted.folder, store).store if records is not None else store
        except JournalError as error:
            trouble = error.message
    day = datetime.now().astimezone().date()
    rows = plan(store, wanted.template, day, names_below(wanted.folder))
    for line in _objects(rows, store, wanted) if as_json else _table(list(rows)):
        say(line)
    return trouble


def _objects(rows: Iterator[PlannedRow], store: ItemStore, wanted: Wanted) -> Iterator[str]:
    paths: dict[int, str] = {}
    some_are_equal = store.count(DownloadStatus.DUPLICATE) > 0
    for row in rows:
        path = row.path
        if store.state(row.item) is DownloadStatus.DUPLICATE:  # it shares the file of the one that is fetched
            first = store.first(row.item)
            path = "" if first is None else paths.get(first, "")
        elif some_are_equal:
            paths[row.item] = path
        value = {
            "index": row.line,
            "url": row.url,
            "path": path or None,
            "referer": None if row.refused else store.referer(row.item) or wanted.referer,
            "columns": store.origins.columns(row.item),
            "refused": row.refused + "." if row.refused else None,
        }
        yield json.dumps(value, ensure_ascii=False)


def _table(rows: list[PlannedRow]) -> Iterator[str]:
    cells = [(str(row.line), row.path or "-", row.url, "; ".join(row.notes)) for row in rows]
    widths = [max(min(len(line[column]), _WIDEST) for line in (_HEADINGS, *cells)) for column in range(3)]
    for line in (_HEADINGS, *cells):
        padded = (cell.ljust(width) for cell, width in zip(line, (*widths, 0), strict=True))
        yield plain(_BETWEEN.join(padded).rstrip())
    new = sum(1 for row in rows if row.path and "already here" not in row.notes)
    yield f"{wording.plural(new, 'picture', 'pictures')} to fetch"
