"""What was chosen for tables of certain columns, so that the next table with the same columns is read alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pixhaul.core.checks import is_text

MOST = 200
"""Tables remembered; the oldest choice goes first."""

Mappings = Mapping[str, Mapping[str, Any]]
"""``Sheet.key`` -> url_columns (names), name and folder (templates): plain values, as JSON has them."""


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """What a user wants of a table's columns."""

    url_columns: tuple[str, ...] = ()
    """Names of the columns with addresses."""
    name: str = ""
    """Template of the file's name, empty when it was left alone."""
    folder: str = ""
    """Template of the folders."""


def choice_for(mappings: Mappings, key: str) -> ColumnChoice | None:
    """What was chosen for tables of this key, None when nothing was."""
    kept = mappings.get(key)
    if kept is None:
        return None
    return ColumnChoice(tuple(kept["url_columns"]), kept["name"], kept["folder"])


def with_choice(mappings: Mappings, key: str, choice: ColumnChoice) -> dict[str, Mapping[str, Any]]:
    """The mappings with this choice as the newest."""
    others = [(other, kept) for other, kept in mappings.items() if other != key][-(MOST - 1) :]
    new = {"url_columns": list(choice.url_columns), "name": choice.name, "folder": choice.folder}
    return dict([*others, (key, new)])


def remembered_columns(mappings: Mappings) -> dict[str, tuple[str, ...]]:
    """The columns with addresses by the table's key, as the reader of tables wants them."""
    return {key: tuple(kept["url_columns"]) for key, kept in mappings.items() if kept["url_columns"]}


def are_mappings(value: Any) -> bool:
    """Whether a value from a file is what :func:`with_choice` makes."""
    return isinstance(value, dict) and all(isinstance(key, str) and _is_kept(kept) for key, kept in value.items())


def _is_kept(kept: Any) -> bool:
    if not isinstance(kept, dict) or kept.keys() != {"url_columns", "name", "folder"}:
        return False
    columns = kept["url_columns"]
    names = isinstance(columns, list | tuple) and all(isinstance(name, str) for name in columns)
    return names and is_text(kept["name"]) and is_text(kept["folder"])
