"""Another language: the window is opened anew in it, so that none is ever half translated."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from pixhaul.app.tuning import Tuning
from pixhaul.qt import languages
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import BannerStack

OPEN_ANEW = 100
"""What the event loop ends with when the window is to be opened anew."""
_KEY = "language"


class Speaking(QObject):
    """Offers to open the window anew when another language is chosen. Lists and results come back from the record."""

    def __init__(self, tuning: Tuning, setting: Callable[[], str], banners: BannerStack) -> None:
        super().__init__(tuning)
        self._setting = setting
        self._banners = banners
        tuning.chosen.connect(self._follow)

    def _follow(self, key: str) -> None:
        if key != "language":
            return
        code = languages.wanted(self._setting(), languages.of_system())
        if code == languages.spoken():
            self._banners.clear(_KEY)
            return
        text = self.tr("The window speaks {language} from the next start on").format(language=languages.OWN_NAMES[code])
        hint = self.tr("Your lists stay as they are; what runs goes on when you press Start.")
        told = Notice("info", text, hint, key=_KEY, lasting=True)
        self._banners.say(told, (self.tr("Restart Pixhaul now"), lambda: QCoreApplication.exit(OPEN_ANEW)))
