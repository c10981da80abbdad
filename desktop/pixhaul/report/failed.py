"""What failed, to be looked at and tried again elsewhere: addresses, or the rows of the table they stand in."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from pixhaul.core.addresses import without_credentials, without_logins
from pixhaul.core.entries import ItemView
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.report.aside import ReportError, check_place, replacing
from pixhaul.report.cells import guarded, guarded_lines
from pixhaul.report.results import SheetItems

ENDINGS = (".csv", ".txt")
_TRIED = frozenset({DownloadStatus.FAILED, DownloadStatus.CANCELLED})
_WITHOUT = _TRIED | {DownloadStatus.REFUSED}
_COLUMNS = ("reason", "message")


def failed_addresses(store: ItemStore) -> str:
    """The addresses that failed or were stopped, one a line in list order, without logins."""
    return "".join(without_credentials(store.urls[item]) + "\n" for item in store.ids(_TRIED))


def failed_ending(store: ItemStore) -> str:
    """How the file of failed rows is best called: ``.csv`` when the rows come from a table, else ``.txt``."""
    return ".csv" if any(store.origins.cell(item) for item in _failed(store)) else ".txt"


def write_failed(path: Path, store: ItemStore) -> int:
    """Write what has no picture: returns how many lines or rows.

    As ``.txt`` one address a line. As ``.csv`` the rows of the table as they were, with reason and message, when all
    come from one table; otherwise address, reason and message. Lines that are no address are told in a csv only.
    What lies at ``path`` is replaced. Raises :class:`ReportError`.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ReportError("The format is not known by its name", "Let the file name end with .csv or .txt.")
    check_place(path)
    if path.suffix.lower() == ".txt":
        text = failed_addresses(store)
        count = text.count("\n")
    else:
        text, count = _table(store)
    if not count:
        raise ReportError("Nothing has failed", "There are no rows to save.")
    with replacing(path) as file:
        marked = path.suffix.lower() == ".csv" and not text.isascii()
        file.write(text.encode("utf-8-sig" if marked else "utf-8", "replace"))
    return count


def _failed(store: ItemStore) -> Iterator[int]:
    """Entries without a picture that were asked for, and duplicates of those; in list order."""
    for item in store.ids(_WITHOUT | {DownloadStatus.DUPLICATE}):
        first = store.first(item)
        if store.state(item if first is None else first) in _WITHOUT:
            yield item


def _table(store: ItemStore) -> tuple[str, int]:
    buffer = io.StringIO(newline="")
    items = SheetItems(store, _failed(store))
    outside = any(store.origins.cell(item) is None for item in _failed(store))
    if len(items.sheets) == 1 and not outside:
        count = _rows(buffer, store, items.sheets[0], items)
    else:
        count = _lines(buffer, store)
    return buffer.getvalue(), count


def _rows(buffer: io.StringIO, store: ItemStore, sheet: Sheet, items: SheetItems) -> int:
    writer = csv.writer(buffer, delimiter=sheet.separator or ",")
    wide = len(sheet.names)
    if sheet.header_row >= 0:
        writer.writerow([*_padded(sheet.cells(sheet.header_row), wide), *_COLUMNS])
    count = 0
    for row, found in items.rows(sheet):
        told = [_told(store, item) for item in found]
        both = ("\n".join(reason for reason, _ in told), "\n".join(message for _, message in told))
        writer.writerow([*_padded(sheet.cells(row), wide), *map(guarded_lines, both)])
        count += 1
    return count


def _lines(buffer: io.StringIO, store: ItemStore) -> int:
    writer = csv.writer(buffer)
    writer.writerow(("url", *_COLUMNS))
    count = 0
    for item in _failed(store):
        text = store.urls[item]
        refused = store.state(item) is DownloadStatus.REFUSED
        shown = without_logins(text) if refused else without_credentials(text)
        writer.writerow([guarded(shown), *map(guarded, _told(store, item))])
        count += 1
    return count


def _told(store: ItemStore, item: int) -> tuple[str, str]:
    first = store.first(item)
    view: ItemView = store.view(item if first is None else first)
    return view.reason, " ".join(view.message.splitlines())


def _padded(cells: tuple[str, ...], wide: int) -> tuple[str, ...]:
    return cells + ("",) * (wide - len(cells))
