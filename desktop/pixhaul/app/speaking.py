"""Another language: everything that is shown says itself again in it, at once, while all goes on that runs."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pixhaul.app.services import Services
from pixhaul.app.tuning import Tuning
from pixhaul.qt import languages
from pixhaul.qt.retold import Retold
from pixhaul.ui.saying_again import say_all_again
from pixhaul.ui.theme import Theme


class Speaking(QObject):
    """Follows the setting. Lists, runs, selections and what is being typed are not touched."""

    def __init__(self, services: Services, tuning: Tuning, setting: Callable[[], str], theme: Theme) -> None:
        super().__init__(tuning)
        self._services = services
        self._setting = setting
        self._theme = theme
        self._spoken = languages.spoken()
        tuning.chosen.connect(self._follow)

    def _follow(self, key: str) -> None:
        app = QApplication.instance()
        if key != "language" or not isinstance(app, QApplication):
            return
        code = languages.wanted(self._setting(), languages.of_system())
        if code != languages.spoken():  # one list does it for the window and all others
            speak(app, code, self._theme, self._services.shared.retold)
        if code != self._spoken:
            self._spoken = code
            services = self._services
            services.model.presenter.speak()
            services.manager.totals_changed.emit(services.manager.totals())
            services.title.changed.emit()


def speak(app: QApplication, code: str, theme: Theme, retold: Retold) -> None:
    """Speak another language from now on, in all widgets there are. On the window's thread; takes a moment."""
    retold.leave(languages.spoken())
    before = app.layoutDirection()
    languages.install(app, code)
    turned = app.layoutDirection() != before
    say_all_again(retold.again)
    theme.speak(turned=turned)
