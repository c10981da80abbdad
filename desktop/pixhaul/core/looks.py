"""What the saved pictures of a list look like, as far as that is known: in one column, and only once any is known."""

from enum import IntEnum
from typing import Final

LOOK_BYTES: Final = 36
"""Length of what :mod:`pixhaul.imaging.looks` makes of a picture."""
_UNKNOWN: Final = bytes(LOOK_BYTES)


class Likeness(IntEnum):
    """How much two pictures have in common, as far as their looks tell."""

    NONE = 0
    LOOSE = 1
    """Cropped, turned a little, without colour, with other light, or merely of the same kind."""
    CLOSE = 2
    """The same picture in another size, format, or quality, or with little done to it."""
    SAME = 3
    """The same bytes. No look tells that, only the digest of the file."""


class Looks:
    """By id. Owned by the thread that owns the list."""

    def __init__(self) -> None:
        self._column = bytearray()
        self.leading: dict[int, int] = {}
        """By entry, the one whose picture leads its stack; empty until somebody asks for stacks."""

    def of(self, item: int) -> bytes:
        """The look of an entry, empty while it is not known."""
        look = bytes(self._column[LOOK_BYTES * item : LOOK_BYTES * (item + 1)])
        return b"" if look == _UNKNOWN else look

    def put(self, item: int, look: bytes) -> None:
        """An empty look takes back what was known. Raises ValueError for one of another length."""
        if not look:
            self.forget(item)
            return
        if len(look) != LOOK_BYTES:
            raise ValueError(f"a look has {LOOK_BYTES} bytes")
        missing = LOOK_BYTES * (item + 1) - len(self._column)
        if missing > 0:
            self._column.extend(bytes(missing))
        self._column[LOOK_BYTES * item : LOOK_BYTES * (item + 1)] = look

    def forget(self, item: int) -> None:
        """The picture is gone, or another one now."""
        if LOOK_BYTES * item < len(self._column):
            self._column[LOOK_BYTES * item : LOOK_BYTES * (item + 1)] = _UNKNOWN
