"""The theme: modes, following the system, fonts, and a style sheet that leaves no token open."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.palette import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Palette
from pixhaul.ui.stylesheet import style_sheet
from pixhaul.ui.theme import CONTROL_HEIGHT, Theme, set_ink


def test_the_palette_follows_the_mode(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    assert theme.palette is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.palette is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.panel
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text


def test_the_same_palette_again_is_no_change(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")


def test_system_mode_follows_the_systems_scheme(theme: Theme, qapp: QApplication) -> None:
    theme.set_mode("system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.palette is (DARK if dark else LIGHT)


def test_system_mode_follows_a_change_at_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a desktop nobody changes the scheme, so Qt's answer is replaced and its signal given."""
    theme.set_mode("system")
    for scheme, palette in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints, scheme=scheme: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.palette is palette
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == palette.panel


@pytest.mark.parametrize("role", ["body", "caption", "strong", "heading", "total", "mono"])
def test_digits_have_one_width(theme: Theme, role: str) -> None:
    metrics = QFontMetricsF(theme.font(role))  # type: ignore[arg-type]
    assert len({round(metrics.horizontalAdvance(str(digit)), 3) for digit in range(10)}) == 1


def test_type_scale(theme: Theme) -> None:
    sizes = {role: theme.font(role).pixelSize() for role in ("body", "caption", "heading", "total")}
    assert sizes == {"body": 13, "caption": 12, "heading": 15, "total": 20}
    assert theme.font("heading").bold()
    assert not theme.font("body").bold()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_style_sheet_has_no_open_token(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_tick_in_menus_is_as_sharp_as_the_screen(palette: Palette) -> None:
    named = re.search(r'indicator:checked \{ image: url\("([^"]+)"\)', style_sheet(palette))
    assert named is not None
    for ratio, suffix in ((1, ""), (2, "@2x"), (3, "@3x")):  # as Qt looks for them
        drawn = QImage(named[1].replace(".png", f"{suffix}.png"))
        assert drawn.size() == QSize(16, 16) * ratio
        every = (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.width()))
        strongest = max(every, key=QColor.alpha)
        assert strongest.alpha() > 200
        assert abs(strongest.lightness() - QColor(palette.text).lightness()) < 8


def test_focus_moves_nothing(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    controls: list[QWidget] = [QPushButton("Button"), QLineEdit("text")]
    for control in controls:
        row.addWidget(control)
    window.show()
    window.activateWindow()
    for control in controls:
        control.clearFocus()
        before = control.sizeHint()
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        assert control.sizeHint() == before
        assert before.height() == CONTROL_HEIGHT
    assert theme.palette is LIGHT


def test_an_ink_survives_a_change_of_palette(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    set_ink(label, "failed")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.failed
    theme.set_mode("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.failed


def test_more_contrast_is_chosen_or_asked_for_by_the_system(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_contrast("more")
    assert theme.palette is LIGHT_STRONG
    theme.set_mode("dark")
    assert theme.palette is DARK_STRONG
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK_STRONG.panel
    theme.set_contrast("usual")
    assert theme.palette is DARK
    theme.set_contrast("system")
    hints = qapp.styleHints()  # its parts die with its wrapper
    asked = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    assert theme.palette is (DARK_STRONG if asked else DARK)


def test_less_motion_is_told_at_once(theme: Theme, qtbot: QtBot) -> None:
    told = [theme.moves]
    with qtbot.waitSignal(theme.changed):
        theme.set_less_motion(True)
    told.append(theme.moves)
    theme.set_less_motion(False)
    told.append(theme.moves)
    assert told == [True, False, True]
