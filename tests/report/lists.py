"""Lists as they are when their pictures have been fetched."""

import csv
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.sheets import Sheet

SITE = "https://shop.example/"
FACTS = PictureFacts("image/png", ".png", 40, 30)


def result(path: str, digest: bytes = bytes(range(32)), url: str = SITE) -> DownloadResult:
    return DownloadResult(path, 1234, digest, FACTS, url, seconds=1.5)


def entries_of(sheet: Sheet) -> list[NewEntry]:
    """One entry for each address in the columns of the table, as reading makes them."""
    found = []
    for row in range(len(sheet)):
        for column, cell in enumerate(sheet.cells(row)):
            if column in sheet.url_columns and row != sheet.header_row:
                found += [
                    NewEntry(part, "" if "://" in part else "Not a web address", None, sheet, row, column)
                    for part in cell.split("|")
                    if part
                ]
    return found


def settle(store: ItemStore) -> None:
    """Fetch everything: what has ``gone`` in its address fails."""
    for item in list(store.order):
        url = store.urls[item]
        if store.failure(item) or store.first(item) is not None:
            continue
        if "gone" in url:
            store.attempts[item] = 1
            store.fail(item, HttpStatusError(404))
        else:
            store.complete(item, result(url.removeprefix(SITE), url=url))


def fetched(*sheets: Sheet) -> ItemStore:
    """The list of some tables, fetched."""
    store = ItemStore()
    for sheet in sheets:
        store.append(entries_of(sheet))
    settle(store)
    return store


def table(path: Path, separator: str = ",", header_row: int = 0, url_columns: tuple[int, ...] = (1,)) -> Sheet:
    """A text table as reading keeps it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=separator))
    names = rows[header_row] if header_row >= 0 else [f"Column {n + 1}" for n in range(len(rows[0]))]
    sheet = Sheet(path.name, names, path=path, header_row=header_row, separator=separator, url_columns=url_columns)
    for row in rows:
        sheet.add(row)
    return sheet


def saved_files(folder: Path, names: list[str]) -> tuple[ItemStore, Callable[[int], Path | None]]:
    """A list whose pictures lie in the folder; and where each lies."""
    store = ItemStore()
    store.append([NewEntry(f"{SITE}{name}", referer=f"{SITE}page") for name in names])
    for item, name in enumerate(names):
        data = f"bytes of {name}".encode()
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
        saved = DownloadResult(name, len(data), sha256(data).digest(), FACTS, store.urls[item])
        store.complete(item, saved)

    def locate(item: int) -> Path | None:
        path = store.path(item)
        return None if path is None else folder / path

    return store, locate
