"""The states of entries in words."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

_WORDS: Final = {
    DownloadStatus.QUEUED: QT_TRANSLATE_NOOP("States", "queued"),
    DownloadStatus.WAITING: QT_TRANSLATE_NOOP("States", "waiting"),
    DownloadStatus.ACTIVE: QT_TRANSLATE_NOOP("States", "downloading"),
    DownloadStatus.CHECKING: QT_TRANSLATE_NOOP("States", "checking"),
    DownloadStatus.COMPLETE: QT_TRANSLATE_NOOP("States", "done"),
    DownloadStatus.SKIPPED: QT_TRANSLATE_NOOP("States", "already here"),
    DownloadStatus.FAILED: QT_TRANSLATE_NOOP("States", "failed"),
    DownloadStatus.SUSPICIOUS: QT_TRANSLATE_NOOP("States", "suspicious"),
    DownloadStatus.CANCELLED: QT_TRANSLATE_NOOP("States", "stopped"),
    DownloadStatus.REFUSED: QT_TRANSLATE_NOOP("States", "not listed"),
    DownloadStatus.DUPLICATE: QT_TRANSLATE_NOOP("States", "duplicate"),
    DownloadStatus.REMOVED: QT_TRANSLATE_NOOP("States", "removed"),
    DownloadStatus.TRASHED: QT_TRANSLATE_NOOP("States", "in the trash"),
}


def state_words() -> dict[DownloadStatus, str]:
    """Each state in a word or two, in small letters: for one picture. Translated once, since cells ask all the time."""
    return {status: QCoreApplication.translate("States", word) for status, word in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class CellWords:
    """What cells without a thumbnail say, translated once."""

    by_status: dict[DownloadStatus, str]
    suspicious: str
    already_here: str
    drawing: str

    @classmethod
    def now(cls) -> "CellWords":
        """In the language that is in place."""
        translate = QCoreApplication.translate
        states = {
            DownloadStatus.CANCELLED: translate("Cells", "Stopped"),
            DownloadStatus.TRASHED: translate("Cells", "In the trash"),
        }
        return cls(
            states,
            translate("Cells", "Suspicious"),
            translate("Cells", "Already here"),
            translate("Cells", "SVG drawing"),
        )
