"""A selection of pictures in one zip file, with a table that says where each came from."""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from pixhaul.core.items import ItemStore
from pixhaul.report.aside import ReportError, ReportStopped, aside_of, check_place, told
from pixhaul.report.bag_places import ZipPlace
from pixhaul.report.records import Value, columns_of, record
from pixhaul.report.sums import Locate, files
from pixhaul.report.writers import write_csv

MANIFEST = "manifest.csv"


@dataclass(slots=True)
class Packed:
    """What is in the zip file."""

    files: int = 0
    left_out: list[str] = field(default_factory=list)
    """Names of pictures that are missing or are not what was saved any more."""


def write_zip(
    target: Path,
    store: ItemStore,
    locate: Locate,
    *,
    proceed: Callable[[int, int], bool] = lambda _done, _total: True,
) -> Packed:
    """Pack all saved pictures of ``store``, not compressed again, below their saved paths; what lies there is replaced.

    Each is checked against its sha256 before it is packed. ``proceed`` is called after each with the number of those
    looked at and of all; when it returns False, :class:`ReportStopped` is raised. Blocking. Raises
    :class:`ReportError`.
    """
    check_place(target)
    found = list(files(store, locate))
    if not found:
        raise ReportError("None of these pictures is saved", "Choose others, or start the list first.")
    packed, aside = Packed(), aside_of(target)
    rows: list[dict[str, Value]] = []
    taken = {MANIFEST}
    with told():
        try:
            with ZipPlace(aside, target.stem) as place:
                for done, (item, picture, digest) in enumerate(found, 1):
                    name = _free(_name(store.path(item) or "", picture), taken)
                    if place.add(name, picture, digest) is None:
                        packed.left_out.append(name)
                    else:
                        packed.files += 1
                        taken.add(name.casefold())
                        rows.append(record(store.view(item), mark=store.marks.of(item)) | {"path": name})
                    if not proceed(done, len(found)):
                        raise ReportStopped
                if not packed.files:
                    raise ReportError("None of these pictures is as it was saved", "Verify the files to see which.")
                place.put(MANIFEST, _table(rows, columns_of(store)))
            aside.replace(target)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
    return packed


def _name(path: str, picture: Path) -> str:
    """The saved path; of a picture that lies elsewhere its name. No part leads out of the folder it is unpacked to."""
    parts = PurePosixPath(path).parts
    inside = parts and not PurePosixPath(path).is_absolute() and ".." not in parts and ":" not in path
    return path if inside and "\\" not in path else picture.name.replace("\\", "_").replace(":", "_")


def _free(name: str, taken: set[str]) -> str:
    """Systems that do not tell letters by their case must be able to unpack it."""
    number, free = 1, name
    path = PurePosixPath(name)
    while free.casefold() in taken:
        number += 1
        free = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
    return free


def _table(rows: list[dict[str, Value]], columns: tuple[str, ...]) -> bytes:
    text = io.StringIO(newline="")
    write_csv(text, rows, columns)
    return text.getvalue().encode("utf-8-sig", "replace")
