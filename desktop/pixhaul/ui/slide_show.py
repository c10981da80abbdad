"""One picture after the other by itself: each is seen for its time, counted from when it is there to be seen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

INTERVALS = (2, 3, 5, 10, 20, 60)
"""Seconds that can be chosen."""
USUAL = 5


class SlideShow(QObject):
    """Asks for the next picture when it is time. Knows no pictures: its owner says when one is shown."""

    changed = Signal()
    """It runs, stands still or is over."""

    def __init__(self, advance: Callable[[], bool], parent: QObject | None = None) -> None:
        """``advance`` goes on to the next picture, and says whether there is one."""
        super().__init__(parent)
        self._advance = advance
        self.seconds = USUAL
        self.wraps = False
        """Begin again after the last picture. Read by the owner."""
        self._running = False
        self._paused = False
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether it has begun and is not over; true while it stands still."""
        return self._running

    @property
    def paused(self) -> bool:
        return self._paused

    def start(self) -> None:
        """Begin with the picture of now."""
        self._running, self._paused = True, False
        self._count()
        self.changed.emit()

    def stop(self) -> None:
        """No more by itself."""
        self._timer.stop()
        if self._running:
            self._running = self._paused = False
            self.changed.emit()

    def toggle_pause(self) -> None:
        """Stand still, or go on with the whole time for the picture of now."""
        if self._running:
            self._paused = not self._paused
            self._count()
            self.changed.emit()

    def set_seconds(self, seconds: int) -> None:
        """Seconds for each picture, the one of now included."""
        self.seconds = seconds
        self._count()

    def turned(self) -> None:
        """Another picture is to be shown: it is waited for, however long it takes to load."""
        self._shown = False
        self._timer.stop()

    def seen(self) -> None:
        """The picture is there, or the sentence why it is not: its time begins."""
        if not self._shown:
            self._shown = True
            self._count()

    def _count(self) -> None:
        self._timer.stop()
        if self._running and not self._paused and self._shown:
            self._timer.start(1000 * self.seconds)

    def _go_on(self) -> None:
        if self._running and not self._advance():
            self.stop()
