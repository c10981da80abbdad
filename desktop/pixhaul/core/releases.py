"""The newest version there is, as the project tells it: where that stands, how it is read, what is newer than what."""

import json
import re
from dataclasses import dataclass

HOMEPAGE = "https://github.com/pixhaul/pixhaul"
LATEST = f"{HOMEPAGE}/raw/main/resources/latest.json"
"""What it looks like: ``docs/releasing.md``."""

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:rc(\d{1,6}))?", re.ASCII)
_PAGE = re.compile(re.escape(HOMEPAGE) + r"(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*/?", re.ASCII)
_FINAL = 10**6
"""Stands behind every release candidate."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version, and the page that offers it."""

    version: str
    page: str


def order_of(version: str) -> tuple[int, int, int, int]:
    """A key by which versions sort: ``1.2.3rc1`` before ``1.2.3``. Raises ValueError for anything but X.Y.Z[rcN]."""
    match = _VERSION.fullmatch(version)
    if match is None:
        raise ValueError("not a version")
    major, minor, patch, candidate = match.groups()
    return int(major), int(minor), int(patch), int(candidate) if candidate else _FINAL


def is_newer(version: str, than: str) -> bool:
    """Whether ``version`` came after ``than``. Raises ValueError."""
    return order_of(version) > order_of(than)


def is_ours(page: str) -> bool:
    """Whether an address is one of the project's own pages: https, and below its homepage."""
    return _PAGE.fullmatch(page) is not None


def read_release(raw: bytes) -> Release:
    """What the answer says. Raises ValueError when it is nothing that can be relied upon."""
    try:
        said = json.loads(raw.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    version, page = (said.get("version"), said.get("page")) if isinstance(said, dict) else (None, None)
    if not isinstance(version, str) or not isinstance(page, str) or not is_ours(page):
        raise ValueError("no version with a page of the project")
    order_of(version)
    return Release(version, page)
