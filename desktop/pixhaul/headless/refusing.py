"""The files of refused pictures go, each with what was said beside it."""

from collections.abc import Iterable
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.engine.discard import Discarded, delete, discard
from pixhaul.engine.verify import ToVerify
from pixhaul.report.sidecars import remove_with_sidecar


def saved_file(store: ItemStore, item: int, folder: Path) -> ToVerify:
    """The file of an entry as it was saved."""
    return ToVerify(item, folder / (store.path(item) or ""), store.size(item), store.digest(item) or b"")


def remove(files: Iterable[ToVerify]) -> Discarded:
    """Remove those of the files that still are what was saved. Blocking: each is read once more."""
    return discard(files, lambda path: remove_with_sidecar(path, delete))
