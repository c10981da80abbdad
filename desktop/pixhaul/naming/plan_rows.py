"""The plan of a list for people: where each picture will be saved, and what had to be done about its name."""

import os
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pixhaul.core.addresses import without_credentials, without_logins
from pixhaul.core.datauris import shown
from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.naming.claims import key_of
from pixhaul.naming.filters import DEFAULT
from pixhaul.naming.parts import safe_part
from pixhaul.naming.place import path_of
from pixhaul.naming.plan import NamePlan, Wanted
from pixhaul.naming.template import Facts, NameTemplate

_LONG = 8_000
"""Bytes of a name that nothing is cut off."""


class PlannedRow(NamedTuple):
    """One line of the list."""

    item: int
    line: int
    """1-based number of the line."""
    url: str
    """Without credentials; a refused text without anything that looks like them."""
    path: str
    """Relative to the destination, parts joined by ``/``; empty for lines that nothing is saved for."""
    notes: tuple[str, ...] = ()
    """What had to be done about the name, in words without a full stop."""
    refused: str = ""
    """Why the line is no address, in words without a full stop."""


def plan(
    store: ItemStore, template: NameTemplate, day: date, existing: Collection[str] = frozenset()
) -> Iterator[PlannedRow]:
    """Every line of a list with the path its picture will get, in list order. Goes through the whole list at once.

    ``day`` is the one that ``{date}`` stands for, ``existing`` what :func:`names_below` says of the destination.
    """
    names = NamePlan(store, template, day)
    names.complete()
    return rows(names, store, existing)


def rows(names: NamePlan, store: ItemStore, existing: Collection[str] = frozenset()) -> Iterator[PlannedRow]:
    """The same of a plan that is ``ready``, one by one, so that a window can take some at a time."""
    first_of: dict[int, int] = {}
    free = _Free(names, existing)
    for index, item in enumerate(store.order, 1):
        match store.state(item):
            case DownloadStatus.REFUSED:
                failure = store.failure(item)
                reason = failure.message if failure is not None else "This is not a web address"
                yield PlannedRow(item, index, without_logins(store.urls[item]), "", (reason,), reason)
            case DownloadStatus.DUPLICATE:
                first = store.first(item)
                line = store.row_of(first) + 1 if first is not None else 0
                yield PlannedRow(item, index, _address(store, item), "", (f"same address as line {line}",))
            case state if state in SAVED:
                yield PlannedRow(item, index, _address(store, item), store.path(item) or "", ("already here",))
            case _:
                wanted = names.wanted(item)
                path, about = free.take(wanted, first_of, index)
                notes = (*remarks(wanted.template, wanted.facts, wanted.stem), *about)
                yield PlannedRow(item, index, _address(store, item), path, notes)


def remarks(template: NameTemplate, facts: Facts, stem: str) -> list[str]:
    """What is missing for a name and what had to be changed in it, in words. ``stem`` is what the facts render to."""
    said = [_missing(name, template) for name in template.columns() if not facts.columns.get(name, "").strip()]
    raw, extension = template.raw(facts, whole=True)
    uncut = [safe_part(part, _LONG, fallback="") for part in raw]
    split = any("/" in value or "\\" in value for value in facts.columns.values())
    if split or any(one != other.strip() for one, other in zip(uncut, raw, strict=True)):
        said.append("the name had characters that some disks refuse")
    if len("/".join(part for part in uncut if part)) > len(stem):
        said.append("name shortened")
    if template.waits:
        said.append("the rest of the name follows the picture")
    if not extension and not template.ends_itself:
        said.append("the extension follows the picture")
    return said


def names_below(folder: Path, called_off: Callable[[], bool] = lambda: False) -> frozenset[str]:
    """What lies in a folder and its sub-folders, as :func:`plan` wants to know it. Blocking; never raises OSError.

    It ends early, with what it has, when it is ``called_off``: asked once for each folder.
    """
    found: set[str] = set()
    for at, folders, files in os.walk(folder):
        if called_off():
            break
        below = Path(at).relative_to(folder).as_posix()
        prefix = "" if below == "." else below + "/"
        found.update(key_of(prefix + name) for name in (*folders, *files))
    return frozenset(found)


class _Free:
    """Names that are neither on the disk nor planned for others."""

    def __init__(self, names: NamePlan, existing: Collection[str]) -> None:
        self._names = names
        self._existing = existing
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, wanted: Wanted, first_of: dict[int, int], index: int) -> tuple[str, list[str]]:
        """The path of an entry, and what there is to say about its number."""
        base = key_of(wanted.stem + wanted.place.extension)
        first = first_of.setdefault(hash(base), index) if wanted.place.kept else index
        path = wanted.path
        if key_of(path) in self._existing or key_of(path) in self._taken:
            path = self._other(wanted, base)
            return path, [f"a file of this name is there already: becomes {path.rpartition('/')[2]}"]
        if wanted.place.number > 1:
            like = f"line {first}" if first != index else "another line"
            return path, [f"same name as {like}: becomes {path.rpartition('/')[2]}"]
        return path, []

    def _other(self, wanted: Wanted, base: str) -> str:
        number = wanted.place.spare or 1
        while self._is_taken(path := path_of(wanted.stem, number, wanted.place.extension)):
            number = self._next.get(base, 2)
            self._next[base] = number + 1
        self._taken.add(key_of(path))
        return path

    def _is_taken(self, path: str) -> bool:
        key = key_of(path)
        return key in self._existing or key in self._taken or self._names.reserved(path)


def _missing(name: str, template: NameTemplate) -> str:
    defaults = (step.argument for step in template.steps_of(name) if step.kind == DEFAULT)
    default = next(defaults, "")
    return f"no {name} in this row, so {default}" if default else f"no {name} in this row"


def _address(store: ItemStore, item: int) -> str:
    return shown(without_credentials(store.urls[item]))
