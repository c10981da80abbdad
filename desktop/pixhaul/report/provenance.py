"""Where each file of a bag came from, as a table."""

import csv
import io
from collections.abc import Mapping

from pixhaul.core.addresses import without_credentials
from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus
from pixhaul.report.cells import guarded
from pixhaul.report.records import record

COLUMNS = ("path", "url", "final_url", "page", "sha256", "bytes", "media_type", "width", "height")
"""``page`` is the page that the address was found on."""


def provenance(store: ItemStore, names: Mapping[int, str]) -> str:
    """One line for each address that led to one of the files ``names`` (by entry), in list order. No passwords."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for item in store.order:
        first = store.first(item) if store.state(item) is DownloadStatus.DUPLICATE else item
        name = names.get(-1 if first is None else first)
        if name is not None:
            told = record(store.view(item))
            told |= {"path": name, "page": without_credentials(store.referer(item) or "") or None}
            writer.writerow([guarded(told[column]) for column in COLUMNS])
    return buffer.getvalue()
