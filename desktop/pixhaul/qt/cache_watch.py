"""Tells once when thumbnails cannot be kept, and when they can again."""

import errno

from PySide6.QtCore import QObject, Qt, Signal

from pixhaul.qt.states import Notice

KEY = "thumbnails"
"""Of the notices about them."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_LOCKED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class CacheWatch(QObject):
    """Belongs to the window's thread; :meth:`follow` is called on any."""

    notice = Signal(object)
    """Notice; one without text takes it back."""
    _followed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._followed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def follow(self, trouble: OSError | None) -> None:
        """The store could not keep a thumbnail, or (None) it can again."""
        try:
            self._followed.emit(trouble)
        except RuntimeError:
            return  # Qt has deleted this object at the end of the program

    def _tell(self, trouble: OSError | None) -> None:
        if trouble is None:
            self.notice.emit(Notice("info", "", key=KEY))
            return
        if trouble.errno in _FULL:
            text = self.tr("The disk is full, so thumbnails cannot be kept")
        elif trouble.errno in _LOCKED:
            text = self.tr("The folder for thumbnails cannot be written to")
        else:
            text = self.tr("The folder for thumbnails cannot be used")
        hint = self.tr("Pictures are shown all the same, only more slowly. Downloads go on.")
        self.notice.emit(Notice("warning", text, hint, KEY, everywhere=True))
