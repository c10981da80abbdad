"""Look of the whole window: spacing, type, palette, icons, and one style sheet on top of Fusion."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from pixhaul.ui.icons import IconSet
from pixhaul.ui.palette import Palette, palette_of
from pixhaul.ui.stylesheet import style_sheet

Mode = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "more"]
Role = Literal["body", "caption", "strong", "heading", "total", "mono"]
Ink = Literal["text", "secondary", "accent", "done", "waiting", "failed"]

# Logical pixels: a rhythm of 8, 4 inside controls.
GAP = 8
GAP_SMALL = 4
GAP_WIDE = 16
MARGIN = 12
CONTROL_HEIGHT = 32
CELL_RADIUS = 8
ROW_HEIGHT = 30
BAR_HEIGHT = 48

_PIXELS: dict[Role, int] = {"body": 13, "caption": 12, "strong": 13, "heading": 15, "total": 20, "mono": 12}
_BOLD: frozenset[Role] = frozenset({"strong", "heading", "total"})


class Theme(QObject):
    """The palette in use, its icons and fonts. Given to every widget that paints; ``changed`` says: paint again."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._contrast: Contrast = "system"
        self._less_motion = False
        # The wrapper of the one dies with that of the other.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
        self._fonts: dict[Role, QFont] = {}
        self._palette = self._wanted()
        self._icons = IconSet(self._palette)
        app.setStyle("Fusion")
        self._apply()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)

    @property
    def mode(self) -> Mode:
        """What the user chose; the palette follows the system in ``system``."""
        return self._mode

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def icons(self) -> IconSet:
        return self._icons

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._follow()

    def set_contrast(self, contrast: Contrast) -> None:
        """Follow the system, or show stronger lines and texts, or the usual ones."""
        self._contrast = contrast
        self._follow()

    @property
    def moves(self) -> bool:
        """Whether anything may move by itself: neither the user nor the system asks for less motion."""
        duration = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return not self._less_motion and duration > 0

    def set_less_motion(self, less: bool) -> None:
        """Let nothing move by itself; what the user starts by hand still does."""
        if less != self._less_motion:
            self._less_motion = less
            self.changed.emit()

    def font(self, role: Role = "body") -> QFont:
        """The system's font in the size and weight of a role, digits all of one width where the font can."""
        known = self._fonts.get(role)
        if known is None:
            known = self._fonts[role] = self._make_font(role)
        return known

    def _make_font(self, role: Role) -> QFont:
        font = QFont()
        font.setFamilies(self._mono if role == "mono" else self._family)
        font.setPixelSize(_PIXELS[role])
        font.setBold(role in _BOLD)
        if role != "mono":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, ink: Ink) -> QColor:
        """A text colour of the palette, for painters."""
        return QColor(getattr(self._palette, ink))

    def _wanted(self) -> Palette:
        if self._mode == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode == "dark"
        asked = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        return palette_of(dark=dark, strong=asked if self._contrast == "system" else self._contrast == "more")

    def speak(self, *, turned: bool) -> None:
        """Paint everything again, in another language; ``turned`` when it runs in the other direction."""
        if turned:
            self._icons = IconSet(self._palette)
        self.changed.emit()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is self._palette:
            return
        self._palette = wanted
        self._icons = IconSet(wanted)
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setFont(self.font())
        self._app.setPalette(qt_palette(self._palette))
        self._app.setStyleSheet(style_sheet(self._palette))


def set_ink(widget: QWidget, ink: Ink) -> None:
    """Give a label one of the text colours; it stays right when the palette changes."""
    if widget.property("ink") != ink:
        widget.setProperty("ink", ink)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def qt_palette(palette: Palette) -> QPalette:
    """The tokens as a QPalette, for everything that Fusion paints itself.

    A colour scheme asked of Qt is ignored where no desktop theme answers, so the colours are set one by one.
    """
    roles = {
        QPalette.ColorRole.Window: palette.panel,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.panel,
        QPalette.ColorRole.AlternateBase: palette.background,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.secondary,
        QPalette.ColorRole.Button: palette.panel,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.BrightText: palette.failed,
        QPalette.ColorRole.ToolTipBase: palette.panel,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.Highlight: palette.selection,
        QPalette.ColorRole.HighlightedText: palette.text,
        QPalette.ColorRole.Accent: palette.accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.LinkVisited: palette.accent,
        QPalette.ColorRole.Light: palette.hover,
        QPalette.ColorRole.Midlight: palette.cell,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Dark: palette.line,
        QPalette.ColorRole.Shadow: palette.line,
    }
    result = QPalette()
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled))
    return result
