"""The two bars of the viewer: what the picture is above it, what can be done with it below."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pixhaul.qt import locale_words
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import BAR_HEIGHT, GAP, GAP_SMALL, Theme
from pixhaul.ui.viewer_actions import DEEDS, GROUPS

_TYPE_NAMES = (("image/vnd.microsoft.icon", "ICO"), ("image/jp2", "JPEG 2000"), ("image/jxl", "JPEG XL"))


class _Bar(QFrame):
    def __init__(self, theme: Theme, actions: Mapping[str, QAction], edge: str) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._buttons: dict[str, Button] = {}
        self.setProperty("surface", "bar")
        self.setProperty("edge", edge)
        self.setFixedHeight(BAR_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, 0, GAP, 0)
        self._row.addSpacing(GAP)  # where reading begins
        self._row.setSpacing(GAP_SMALL)

    def _add_buttons(self, names: Iterable[str]) -> None:
        for name in names:
            deed = DEEDS[name]
            button = Button(self._theme, deed.label, deed.icon, "quiet")
            button.setObjectName(f"viewer{name[0].upper()}{name[1:]}")
            button.setAccessibleName(deed.label)
            button.set_face(deed.label, deed.icon, deed.short_label)
            button.set_compact(True)
            # A click leaves the keyboard with the picture, where the arrows page and pan.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCheckable(deed.checkable)
            button.bind(self._actions[name])
            self._buttons[name] = button
            self._row.addWidget(button)


class ViewerHead(_Bar):
    """Name, size, dimensions and type."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__(theme, actions, "bottom")
        self.setObjectName("viewerHead")
        self.name = ElidedLabel(theme, "heading")
        self.name.setObjectName("viewerName")
        self.name.set_elide(Qt.TextElideMode.ElideMiddle)
        self.info = ElidedLabel(theme, "caption", "secondary")
        self.info.setObjectName("viewerInfo")
        self._row.addWidget(self.name)
        self._row.addSpacing(GAP)
        self._row.addWidget(self.info, 1)
        self._places = self._row.count()
        self._add_buttons(GROUPS[3])

    def add(self, widget: QWidget) -> None:
        """Show something more, before the buttons."""
        self._row.insertWidget(self._places, widget)


class ViewerFoot(_Bar):
    """Paging, zoom, and what can be done with the file."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__(theme, actions, "top")
        self.setObjectName("viewerFoot")
        self.position = ElidedLabel(theme, "body", "secondary")
        self.position.setObjectName("viewerPosition")
        self.position.set_firm(True)
        self.percent = ElidedLabel(theme, "body", "secondary")
        self.percent.setObjectName("viewerZoom")
        self.percent.set_firm(True)
        self.percent.reserve(locale_words.percent(32))
        self._add_buttons(GROUPS[0])
        self._row.addSpacing(GAP)
        self._row.addWidget(self.position)
        self._row.addStretch(1)
        self._add_buttons(GROUPS[1])
        self._row.addSpacing(GAP)
        self._row.addWidget(self.percent)
        self._row.addStretch(1)
        self._add_buttons(GROUPS[2])
        self.show_play(seen=False, playing=False)

    def show_play(self, *, seen: bool, playing: bool) -> None:
        """Whether there is something that plays, and the sign of what the button would do."""
        button, deed = self._buttons["play"], DEEDS["play"]
        button.setVisible(seen)
        button.set_face(deed.label, "pause" if playing else "play")


def type_name(media_type: str) -> str:
    """``image/jpeg`` as people say it: JPEG."""
    return dict(_TYPE_NAMES).get(media_type) or media_type.partition("/")[2].upper()
