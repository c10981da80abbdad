"""Takes drops from outside on any widget, also on the viewport of a list, always as a copy."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from pixhaul.qt.mime import acceptable


class DropZone(QObject):
    """Watches widgets; what is dropped on one of them goes to ``receive``."""

    hovered = Signal(bool)
    """Something acceptable is being held over one of the widgets."""

    def __init__(
        self, receive: Callable[[QMimeData], None], parent: QObject | None = None, *, own: QWidget | None = None
    ) -> None:
        """What is dragged from ``own`` is left to that widget."""
        super().__init__(parent)
        self._receive = receive
        self._own = own

    def watch(self, widget: QWidget) -> None:
        """Let ``widget`` take drops; of an item view, its ``viewport()``."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove | QEvent.Type.Drop:
                assert isinstance(event, QDropEvent | QDragMoveEvent | QDragEnterEvent)
                ours = self._own is not None and event.source() is self._own
                return not ours and self._handle(event)
            case QEvent.Type.DragLeave:
                self.hovered.emit(False)
                return self._own is None
            case _:
                return False

    def _handle(self, event: QDropEvent) -> bool:
        from_outside = event.source() is None  # our own pictures are on the list already
        copies = bool(event.possibleActions() & Qt.DropAction.CopyAction)
        if not (from_outside and copies and acceptable(event.mimeData())):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        dropped = event.type() == QEvent.Type.Drop
        self.hovered.emit(not dropped)
        if dropped:
            self._receive(event.mimeData())
        return True
