"""What tells pictures apart that are seen side by side, in words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Seen(NamedTuple):
    """What is known of one of them; zeros while it is loaded."""

    name: str
    width: int
    height: int
    size: int
    """Bytes of the file."""
    sha256: bytes | None

    @property
    def pixels(self) -> int:
        return self.width * self.height


def summary(every: Sequence[Seen]) -> str:
    """One sentence about all of them; empty while one is still being loaded."""
    if len(every) < 2 or not all(one.pixels for one in every):
        return ""
    digests = [one.sha256 for one in every]
    if None not in digests and len(set(digests)) == 1:
        return QCoreApplication.translate("Compare", "The same file, byte for byte")
    if None not in digests and len(set(digests)) < len(digests):
        return QCoreApplication.translate("Compare", "Some of them are the same file, byte for byte")
    if len({(one.width, one.height) for one in every}) == 1:
        return QCoreApplication.translate("Compare", "The same dimensions, but different files")
    return QCoreApplication.translate("Compare", "Different dimensions")


def difference(one: Seen, every: Sequence[Seen]) -> str:
    """What one of them has before all others: most pixels, or the largest file; empty for nothing."""
    others = list(every)
    others.remove(one)
    if not others or not one.pixels or not all(other.pixels for other in others):
        return ""
    most = all(one.pixels > other.pixels for other in others)
    largest = all(one.size > other.size for other in others)
    if most and largest:
        return QCoreApplication.translate("Compare", "most pixels, largest file")
    if most:
        return QCoreApplication.translate("Compare", "most pixels")
    return QCoreApplication.translate("Compare", "largest file") if largest else ""
