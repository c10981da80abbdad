"""The choices of the slide show in the menu: how long each picture is seen, and what comes after the last."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pixhaul.ui.slide_show import INTERVALS, SlideShow


class SlideMenu(QMenu):
    """A submenu that sets the slide show, and follows what it is set to."""

    def __init__(self, show: SlideShow, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("SlideMenu", "Time for each picture"), parent)
        self.setObjectName("slideMenu")
        self._show = show
        group = QActionGroup(self)
        self._seconds: dict[int, QAction] = {}
        for seconds in INTERVALS:
            action = self.addAction(QCoreApplication.translate("SlideMenu", "%Ln seconds", "", seconds))
            action.setObjectName(f"slideSeconds{seconds}")
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, chosen=seconds: show.set_seconds(chosen))
            self._seconds[seconds] = action
        self.addSeparator()
        self._wraps = self.addAction(QCoreApplication.translate("SlideMenu", "Begin again after the last"))
        self._wraps.setObjectName("slideWraps")
        self._wraps.setCheckable(True)
        self._wraps.toggled.connect(self._set_wraps)
        self.aboutToShow.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Tick what is set."""
        if self._show.seconds in self._seconds:
            self._seconds[self._show.seconds].setChecked(True)
        self._wraps.setChecked(self._show.wraps)

    def _set_wraps(self, wraps: bool) -> None:
        self._show.wraps = wraps
