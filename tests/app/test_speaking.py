"""Another language is offered with a window opened anew, and only then."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.app.speaking import OPEN_ANEW
from pixhaul.ui.banner import Banner
from pixhaul.ui.controls import Button
from tests.app.window import Window


def told(window: Window) -> list[Banner]:
    return [banner for banner in window.desk.parts.banners.banners if banner.notice.key == "language"]


def test_another_language_offers_to_open_the_window_anew(window: Window, qapp: QApplication, qtbot: QtBot) -> None:
    window.desk.tuning.choose("language", "fr")
    (banner,) = told(window)
    assert "Français" in banner.spoken
    button = banner.findChild(Button, "bannerAction")
    assert button is not None
    QTimer.singleShot(0, button.click)
    assert QCoreApplication.exec() == OPEN_ANEW


def test_the_language_in_place_is_offered_to_nobody(window: Window) -> None:
    window.desk.tuning.choose("language", "fr")
    window.desk.tuning.choose("language", "en")
    assert told(window) == []
    window.desk.tuning.choose("theme", "dark")
    assert told(window) == []
