"""Saved files of the list as workers need them, and where the record finds them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TypeVar

from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.copies import copy_path
from pixhaul.engine.ledger import Ledger
from pixhaul.imaging.convert import FORMATS
from pixhaul.report.sidecars import own_sidecar, path_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Files:
    """The present list and what is known of its files. On the owner's thread."""

    store: ItemStore
    path_of: Callable[[int], Path | None]
    ledger: Callable[[], Ledger]
    root_of: Callable[[int], Path]
    """The folder that the path of an entry is relative to."""
    folder: Callable[[], Path]
    """Where the next pictures go, which is the folder of the record."""
    release: Callable[[str], None]
    """A name in the destination is free again."""

    def describe(self, items: Iterable[int]) -> "list[Filed]":
        """Those of the entries that have a saved file."""
        return [found for item in items if (found := self._describe(item)) is not None]

    def thrown(self, items: Iterable[int]) -> "list[Filed]":
        """Those of the entries whose file is in the trash, with the places where they were, as saved pictures."""
        trashed = self.store.among(items, {DownloadStatus.TRASHED})
        return [self._filed(item, self.root_of(item) / (self.store.path(item) or "")) for item in trashed]

    def _describe(self, item: int) -> "Filed | None":
        path = self.path_of(item)
        if path is None or self.store.state(item) not in SAVED:
            return None
        return self._filed(item, path)

    def _filed(self, item: int, path: Path) -> "Filed":
        root, state = self.root_of(item), self.store.state(item)
        return Filed(
            item,
            path,
            self.store.size(item),
            self.store.digest(item) or bytes(32),
            state if state in SAVED else DownloadStatus.COMPLETE,
            root if root == self.folder() else None,
        )


@dataclass(frozen=True, slots=True)
class Filed:
    """One saved file."""

    item: int
    path: Path
    size: int
    sha256: bytes
    state: DownloadStatus
    root: Path | None
    """The folder of the record, when paths of this entry are relative to it."""

    def recorded(self, path: Path) -> str:
        """What list and record keep when the file lies at ``path``: relative where that is possible."""
        if self.root is not None and path.is_relative_to(self.root):
            return path.relative_to(self.root).as_posix()
        return path.as_posix()


class Companions:
    """What belongs to a picture beside it: its own sidecar, and the converted copy. Blocking."""

    def __init__(self, paths: Iterable[str | None]) -> None:
        """``paths`` are those of the whole list: a copy that two pictures could have is nobody's."""
        self._stems = Counter(str(PurePosixPath(path).with_suffix("")) for path in paths if path)

    def of(self, filed: Filed) -> list[Path]:
        """The files that go along with this one."""
        beside = own_sidecar(filed.path)
        found = [beside] if beside is not None else []
        if filed.root is not None and filed.path.is_relative_to(filed.root):
            found += self.copies(filed, filed.root)
        return found

    @staticmethod
    def places(filed: Filed) -> list[Path]:
        """Where its companions are when it has all that it could have."""
        home = filed.root if filed.root is not None else filed.path.parent
        return [path_of(filed.path), *places_of_copies(filed.path, home)]

    def copies(self, filed: Filed, home: Path) -> list[Path]:
        """The converted copies of this one, which lie below ``home``, or beside a file that lies elsewhere."""
        if self._stems[str(PurePosixPath(filed.recorded(filed.path)).with_suffix(""))] > 1:
            return []
        return [path for path in places_of_copies(filed.path, home) if path.is_file() and not path.is_symlink()]


def places_of_copies(path: Path, home: Path) -> list[Path]:
    """Where the converted copies of a picture at ``path`` belong, one place for each format."""
    base = home if path.is_relative_to(home) else path.parent
    return [base / copy_path(path.relative_to(base).as_posix(), kind) for kind in FORMATS]


def batches(files: Sequence[T], count: int) -> Iterator[list[T]]:
    """Some at a time."""
    waiting = iter(files)
    while batch := list(islice(waiting, count)):
        yield batch
