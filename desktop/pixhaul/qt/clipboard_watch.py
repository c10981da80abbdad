"""Adds what is copied in other programs to the list, while the user wants it. Never writes to the clipboard."""

import hashlib

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard

from pixhaul.intake.dropped import Dropped
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.mime import dropped

LONGEST = 1_000_000
"""Characters of a copied text that is looked at; who copies more pastes it as a list."""
_SECRET = (
    "passwordmanagerhint",
    "concealedtype",
    "clipboard viewer ignore",  # no text: part of a format's name
    "excludeclipboardcontent",
)
"""Parts of the formats by which password managers ask others to look away (KDE, macOS, Windows)."""


class ClipboardWatch(QObject):
    """Off until :meth:`set_on`. Of a copied text only its digest is kept, so that it is not taken twice."""

    def __init__(self, clipboard: QClipboard, reader: IntakeReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._reader = reader
        self._on = False
        self._seen: set[bytes] = set()

    @property
    def on(self) -> bool:
        """Whether the clipboard is watched."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin or end. What lay on the clipboard before is not taken."""
        if on == self._on:
            return
        self._on = on
        self._seen.clear()
        if on:
            self._clipboard.dataChanged.connect(self._changed)
        else:
            self._clipboard.dataChanged.disconnect(self._changed)

    def _changed(self) -> None:
        if self._clipboard.ownsClipboard():
            return  # copied from our own list
        mime = self._clipboard.mimeData()
        if is_secret(mime):
            return
        copied = dropped(mime)
        if sum(map(len, (copied.text or "", copied.html or "", *copied.urls))) > LONGEST:
            return
        digest = _digest(copied)
        if digest not in self._seen:
            from pixhaul.intake.copied import read_copied  # brings a parser of HTML: not before the window shows

            self._seen.add(digest)
            self._reader.read(lambda _: read_copied(copied), quiet=True)


def is_secret(mime: QMimeData) -> bool:
    """Whether a password manager asks that nobody keeps this."""
    return any(word in name.lower() for name in mime.formats() for word in _SECRET)


def _digest(copied: Dropped) -> bytes:
    # Firefox and Chromium offer the same text once more as markup: the text alone tells what was copied.
    told = copied.text or "\n".join(copied.urls) or copied.html or ""
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()
