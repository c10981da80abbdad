"""SHA256SUMS: what ``sha256sum --check`` of GNU coreutils reads."""

from collections.abc import Callable, Iterator
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED
from pixhaul.report.aside import ReportError, replacing

Locate = Callable[[int], Path | None]
"""The saved file of an entry, None when there is none."""


def sum_line(digest: str, name: str) -> str:
    """One line. A name with a backslash or a line break has them escaped, which a backslash in front tells."""
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return f"{chr(92) if escaped != name else ''}{digest}  {escaped}\n"


def files(store: ItemStore, locate: Locate) -> Iterator[tuple[int, Path, str]]:
    """Entry, file and sha256 in hexadecimal of every saved picture, in list order, each file once."""
    seen: set[Path] = set()
    for item in store.ids(SAVED):
        path, digest = locate(item), store.digest(item)
        if path is not None and digest is not None and path not in seen:
            seen.add(path)
            yield item, path, digest.hex()


def write_sums(path: Path, store: ItemStore, locate: Locate) -> int:
    """Write the sums of all saved pictures, in list order; returns how many. What lies at ``path`` is replaced.

    Names are relative to the folder of ``path`` where the pictures lie below it, so that ``sha256sum --check`` works
    there. Raises :class:`ReportError`.
    """
    count = 0
    folder = path.absolute().parent
    with replacing(path) as file:
        for _, picture, digest in files(store, locate):
            file.write(sum_line(digest, _name(picture.absolute(), folder)).encode("utf-8", "surrogateescape"))
            count += 1
        if not count:
            raise ReportError("There are no saved pictures", "Start the list first.")
    return count


def _name(picture: Path, folder: Path) -> str:
    """With ``/`` below the folder of the sums; otherwise the whole path."""
    return picture.relative_to(folder).as_posix() if picture.is_relative_to(folder) else str(picture)
