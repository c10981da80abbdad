"""A BagIt bag (RFC 8493) of what a list has saved: payload, checksums and provenance, to be verified in ten years.

The pictures are copied into a new folder or zip file; the destination stays as it is. Each is checked while it is
copied, and one that is not what was saved is left out and told.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from pixhaul.core.items import ItemStore
from pixhaul.core.status import DownloadStatus
from pixhaul.core.wording import size
from pixhaul.report.aside import ReportError, ReportStopped, aside_of, check_place, there, told
from pixhaul.report.bag_places import FolderPlace, Place, ZipPlace
from pixhaul.report.provenance import provenance
from pixhaul.report.sums import Locate, files

_PAYLOAD = "data/"
_HINT = "Choose another name."


@dataclass(slots=True)
class Bagged:
    """What is in the bag."""

    files: int = 0
    bytes: int = 0
    left_out: list[str] = field(default_factory=list)
    """Names of pictures that are missing or are not what was saved any more."""


def check_bag(target: Path, coming: Path | None = None) -> None:
    """Raise :class:`ReportError` when no bag can be made under this name. A zip file that is there is replaced.

    ``coming`` as in :func:`check_place`.
    """
    if target.suffix.lower() == ".zip":
        check_place(target, coming)
    elif not there(target, coming):
        raise ReportError("The bag's folder does not exist", "Create it, or choose another one.")
    elif target.exists() or target.is_symlink():
        raise ReportError("There is something of the bag's name already", _HINT)


def write_bag(
    target: Path,
    store: ItemStore,
    locate: Locate,
    folder: Path,
    *,
    info: Mapping[str, str] | None = None,
    proceed: Callable[[int, int], bool] = lambda _done, _total: True,
) -> Bagged:
    """Make a bag at ``target``: a zip file when it ends with ``.zip``, else a folder that must not exist yet.

    Names in the payload are relative to ``folder``, the destination of the list. ``info`` is added to ``bag-info.txt``.
    ``proceed`` is called after each picture with the number of those looked at and of all; when it returns False,
    :class:`ReportStopped` is raised. Blocking. Raises :class:`ReportError`.
    """
    check_bag(target)
    found = list(files(store, locate))
    if not found:
        raise ReportError("There are no saved pictures", "Start the list first.")
    bagged = Bagged()
    with _place(target) as place:
        sums: dict[str, str] = {}
        names: dict[int, str] = {}
        for done, (item, picture, digest) in enumerate(found, 1):
            name = _free(_name(picture, folder), sums)
            added = place.add(name, picture, digest)
            if added is None:
                bagged.left_out.append(name.removeprefix(_PAYLOAD))
            else:
                bagged.files += 1
                bagged.bytes += added
                sums[name] = digest
                names[item] = name
            if not proceed(done, len(found)):
                raise ReportStopped
        if not bagged.files:
            raise ReportError("None of the saved pictures is as it was saved", "Verify the files to see which changed.")
        _put_tags(place, _tags(store, sums, names, bagged, info or {}))
    return bagged


def manifest_name(name: str) -> str:
    """A path as it stands in a manifest: ``%`` and line breaks are percent-encoded (RFC 8493 section 2.1.3)."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _name(picture: Path, folder: Path) -> str:
    absolute, root = picture.absolute(), folder.absolute()
    inside = absolute.relative_to(root).as_posix() if absolute.is_relative_to(root) else picture.name
    return _PAYLOAD + inside


def _free(name: str, taken: Mapping[str, str]) -> str:
    """Pictures of several destinations may have one name."""
    number, free = 1, name
    while free in taken:
        number += 1
        stem, dot, ending = name.rpartition(".")
        free = f"{stem} ({number}){dot}{ending}"
    return free


def _tags(
    store: ItemStore, sums: Mapping[str, str], names: Mapping[int, str], bagged: Bagged, info: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    """Everything in the bag but its payload and the checksums of these."""
    yield "bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    facts = {
        "External-Description": _description(store),
        **info,
        "Bagging-Date": datetime.now(UTC).date().isoformat(),
        "Payload-Oxum": f"{bagged.bytes}.{bagged.files}",
        "Bag-Size": size(bagged.bytes),
        "Bag-Software-Agent": "Pixhaul",
    }
    lines = (f"{key}: {' '.join(value.split())}\n" for key, value in facts.items())
    yield "bag-info.txt", _encoded("".join(lines))
    yield "manifest-sha256.txt", _manifest(sums)
    yield "provenance.csv", _encoded(provenance(store, names))


def _description(store: ItemStore) -> str:
    refused = store.count(DownloadStatus.REFUSED)
    return f"Pictures of a list of {len(store) - refused} addresses; provenance.csv tells where each came from"


def _put_tags(place: Place, tags: Iterator[tuple[str, bytes]]) -> None:
    sums = {}
    for name, data in tags:
        place.put(name, data)
        sums[name] = sha256(data).hexdigest()
    place.put("tagmanifest-sha256.txt", _manifest(sums))


def _manifest(sums: Mapping[str, str]) -> bytes:
    return _encoded("".join(f"{digest}  {manifest_name(name)}\n" for name, digest in sums.items()))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


@contextmanager
def _place(target: Path) -> Iterator[Place]:
    """Where the bag is made: beside its place, and put there as a whole; nothing is left when it cannot be."""
    aside = aside_of(target)
    with told():
        try:
            if target.suffix.lower() == ".zip":
                with ZipPlace(aside, target.stem) as packed:
                    yield packed
                aside.replace(target)
            else:
                aside.mkdir()
                yield FolderPlace(aside)
                aside.rename(target)
        except BaseException:
            if aside.is_dir():
                shutil.rmtree(aside, ignore_errors=True)
            else:
                aside.unlink(missing_ok=True)
            raise
