"""What a view can ask the models for, beside Qt's own roles (display, edit, tool tip, accessible text)."""

from enum import IntEnum

from PySide6.QtCore import Qt


class ItemRole(IntEnum):
    """Roles of :class:`~pixhaul.qt.download_model.DownloadModel` and of the filter on top of it."""

    ITEM = Qt.ItemDataRole.UserRole
    """int: the entry's id."""
    STATUS = Qt.ItemDataRole.UserRole + 1
    """int: value of :class:`~pixhaul.core.status.DownloadStatus`."""
    CAPTION = Qt.ItemDataRole.UserRole + 2
    """str: second line of a cell ("3.1 MB · 4032×2688", "62 % · 2.4 MB/s", "Queued")."""
    SENTENCE = Qt.ItemDataRole.UserRole + 3
    """str: why it failed or waits; empty otherwise."""
    PROGRESS = Qt.ItemDataRole.UserRole + 4
    """float in 0..1, or -1.0 when the size is unknown or nothing runs."""
    DIGEST = Qt.ItemDataRole.UserRole + 5
    """bytes | None: sha256 of the saved file, the key of its thumbnail."""
    NAME = Qt.ItemDataRole.UserRole + 6
    """str: file name (saved or expected)."""
    URL = Qt.ItemDataRole.UserRole + 7
    """str: address without credentials."""
    LINE = Qt.ItemDataRole.UserRole + 8
    """int: 1-based line number in the list."""
    STATE_TEXT = Qt.ItemDataRole.UserRole + 9
    """str: the state in a word or two for the URL list ("done", "62 %", "not listed", "same as line 3")."""
    MARK = Qt.ItemDataRole.UserRole + 10
    """Mark: the verdict and the stars of the picture."""
    STACK = Qt.ItemDataRole.UserRole + 11
    """int: how many pictures look like this one, itself included; 0 when it is alone."""
    MISSING = Qt.ItemDataRole.UserRole + 12
    """bool: the file was saved, and is not there any more as it was."""
    HINT = Qt.ItemDataRole.UserRole + 13
    """str: what to do about a failure; empty when there is none."""
    HEADING = Qt.ItemDataRole.UserRole + 20
    """str | None: the heading the entry stands under in the grid; None when nothing is grouped."""
