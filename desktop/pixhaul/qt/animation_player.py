"""Plays animations: frames are decoded on a thread, a few ahead and never more, and handed out when they are due."""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage

from pixhaul.core.errors import DownloadError
from pixhaul.qt.picture_loader import image_of

_log = logging.getLogger(__name__)

AHEAD = 4
"""Frames that lie ready: at most 64 MB with those that are as large as frames may be."""


@dataclass(slots=True)
class _Reel:
    """What the decoding thread and the window's thread share. ``changed`` guards the rest."""

    path: Path
    changed: Condition = field(default_factory=Condition)
    ready: deque[tuple[QImage, float]] = field(default_factory=deque)
    dropped: bool = False
    """Nobody wants another frame."""
    ended: bool = False
    """No other frame will come."""


class AnimationPlayer(QObject):
    """One animation at a time. Used on the GUI thread."""

    frame = Signal(QImage)
    """The frame that is due."""
    changed = Signal()
    """It plays, stands still, or has come to its end."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setObjectName("animationPool")
        # The thread before may still be at the frame that nobody wants any more.
        self._pool.setMaxThreadCount(2)
        self._reel: _Reel | None = None
        self._playing = False
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._next)
        self._arrived.connect(self._take_up, Qt.ConnectionType.QueuedConnection)

    @property
    def path(self) -> Path | None:
        """The file that is played, or stands still; None when there is none."""
        return self._reel.path if self._reel is not None else None

    @property
    def playing(self) -> bool:
        """Whether frames are coming."""
        return self._playing

    def start(self, path: Path, *, playing: bool = True) -> None:
        """Play a file from its beginning, or stand ready for :meth:`toggle`. No effect while it is the one there."""
        if self.path == path:
            return
        self.stop()
        self._reel = _Reel(path)
        self._playing = playing
        self._due = time.monotonic()
        self._pool.start(_Projector(self._reel, self._arrived.emit))
        self.changed.emit()

    def toggle(self) -> None:
        """Stand still or go on; what has come to its end begins again."""
        reel = self._reel
        if reel is None:
            return
        if not self._playing and reel.ended and not reel.ready:
            self._reel = None
            self.start(reel.path)
            return
        self._playing = not self._playing
        if self._playing:
            self._due = time.monotonic()
            self._next()
        else:
            self._timer.stop()
        self.changed.emit()

    def stop(self) -> None:
        """Drop the animation and its frames."""
        reel, self._reel = self._reel, None
        self._timer.stop()
        self._playing = False
        if reel is not None:
            with reel.changed:
                reel.dropped = True
                reel.ready.clear()
                reel.changed.notify_all()
            self.changed.emit()

    def close(self, milliseconds: int = 2000) -> bool:
        """Stop and wait for the thread; whether it ended in time."""
        self.stop()
        return self._pool.waitForDone(milliseconds)

    def _take_up(self, reel: _Reel) -> None:
        """A frame is there for which the picture on the screen has waited, or the end."""
        if reel is self._reel and self._playing and not self._timer.isActive():
            self._next()

    def _next(self) -> None:
        reel = self._reel
        if reel is None or not self._playing:
            return
        with reel.changed:
            frame = reel.ready.popleft() if reel.ready else None
            ended = reel.ended
            reel.changed.notify_all()
        if frame is None:
            if ended:
                self._playing = False
                self.changed.emit()
            return
        image, seconds = frame
        # Counted from when it was due, so that small delays do not add up; large ones are forgiven.
        now = time.monotonic()
        self._due = max(self._due, now - seconds) + seconds
        self._timer.start(max(0, round(1000 * (self._due - now))))
        self.frame.emit(image)


class _Projector(QRunnable):
    """Decodes until nobody wants more."""

    def __init__(self, reel: _Reel, arrived: Callable[[_Reel], None]) -> None:
        super().__init__()
        self._reel = reel
        self._arrived = arrived

    def run(self) -> None:
        reel = self._reel
        try:
            self._project()
        except (DownloadError, OSError) as error:
            # What was shown of it stays; the still picture has been checked before.
            _log.info("an animation ends early: %s", error)
        except Exception:  # noqa: BLE001 - the border of the thread: the picture stands still
            _log.exception("fault while playing %s", reel.path)
        with reel.changed:
            reel.ended = True
        self._tell()

    def _project(self) -> None:
        from pixhaul.imaging.animation import frames  # reads Pillow: not before the window shows

        reel = self._reel
        film = frames(reel.path)
        try:
            for frame in film:
                image = image_of(frame)
                with reel.changed:
                    while len(reel.ready) >= AHEAD and not reel.dropped:
                        reel.changed.wait()
                    if reel.dropped:
                        return
                    reel.ready.append((image, frame.seconds))
                self._tell()
        finally:
            film.close()

    def _tell(self) -> None:
        try:
            self._arrived(self._reel)
        except RuntimeError:
            # Qt has deleted the player at the end of the program: nobody waits for this any more.
            self._reel.dropped = True
