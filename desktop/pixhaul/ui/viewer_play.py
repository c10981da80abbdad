"""What moves by itself in the viewer: animations, and the slide show."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pixhaul.qt.animation_player import AnimationPlayer
from pixhaul.qt.picture_loader import Picture
from pixhaul.ui.slide_show import SlideShow
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer_bars import ViewerFoot
from pixhaul.ui.viewer_image import PictureView


class ViewerPlay(QObject):
    """Keeps the actions and the button in step with what plays. One key pauses whichever of the two is going on."""

    def __init__(
        self,
        theme: Theme,
        view: PictureView,
        foot: ViewerFoot,
        actions: Mapping[str, QAction],
        advance: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """``advance`` goes on to the next picture, and says whether there is one."""
        super().__init__(parent)
        self._theme = theme
        self._foot = foot
        self._actions = actions
        self.slides = SlideShow(advance, self)
        self.player = AnimationPlayer(self)
        self.player.frame.connect(view.set_frame)
        self.player.changed.connect(self.update)
        self.slides.changed.connect(self.update)
        theme.changed.connect(self._rest)
        self.update()

    def turned(self) -> None:
        """Another picture is to be shown."""
        self.player.stop()
        self.slides.turned()

    def shown(self, picture: Picture) -> None:
        """A picture is on the screen: the quick look, or all of it."""
        if picture.animated:
            self.player.start(picture.path, playing=self._theme.moves)
        if picture.settled:
            self.slides.seen()

    def _rest(self) -> None:
        """Less motion may have been asked for while an animation plays."""
        if self.player.playing and not self._theme.moves:
            self.player.toggle()

    def toggle_slides(self) -> None:
        """Begin or end the slide show."""
        if self.slides.running:
            self.slides.stop()
        else:
            self.slides.start()

    def toggle(self) -> None:
        """Pause or go on."""
        if self.slides.running:
            self.slides.toggle_pause()
        else:
            self.player.toggle()

    def stop(self) -> None:
        """Nothing moves any more."""
        self.slides.stop()
        self.player.stop()

    def update(self) -> None:
        """Follow what plays."""
        slides = self.slides.running
        plays = not self.slides.paused if slides else self.player.playing
        self._actions["play"].setEnabled(slides or self.player.path is not None)
        self._actions["slideShow"].setChecked(slides)
        self._foot.show_play(seen=self._actions["play"].isEnabled(), playing=plays)
