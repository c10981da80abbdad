"""A path that the list itself wants for a file (``out=`` and ``dir=`` of aria2): a wish, never a path."""

import re

from pixhaul.naming.urlname import stem_of

MOST_FOLDERS = 8
"""Folders of a wish that are kept, the last ones."""
_BETWEEN = re.compile(r"[/\\]+")
_NOWHERE = re.compile(r"[\s.]*|[A-Za-z]:")
"""What names no folder: nothing, dots, the letter of a drive."""


def folders_wanted(wish: str) -> list[str]:
    """The folders of a wish, without roots, drives and dots; not yet safe for a disk."""
    return [part for part in _BETWEEN.split(wish)[:-1] if not _NOWHERE.fullmatch(part)][-MOST_FOLDERS:]


def stem_wanted(wish: str) -> str:
    """What the file shall be called, without the ending of a picture; empty when only a folder is wished for."""
    return stem_of(_BETWEEN.split(wish)[-1]).strip(" .")
