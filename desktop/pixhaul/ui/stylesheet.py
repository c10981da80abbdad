"""The one style sheet: borders, radii, states and the focus ring of the controls. Fonts are set on the widgets."""

from dataclasses import asdict
from string import Template

from pixhaul.core.resources import resource
from pixhaul.ui.palette import Palette

# The focus ring is two pixels where the border is one; the padding gives way by one, so that nothing moves.
_SHEET = Template("""
QToolTip {
    color: $text; background-color: $panel; border: 1px solid $line; padding: 4px 6px;
}
QLabel[ink="secondary"] { color: $secondary; }
QLabel[ink="accent"] { color: $accent; }
QLabel[ink="done"] { color: $done; }
QLabel[ink="waiting"] { color: $waiting; }
QLabel[ink="failed"] { color: $failed; }

QFrame[surface="bar"], QFrame[surface="panel"] { background-color: $panel; border: none; }
QFrame[surface="line"] { background-color: $line; border: none; }
QFrame[surface="banner"] { background-color: $cell; border: none; border-bottom: 1px solid $line; }
QFrame[surface="ground"] { background-color: $background; border: none; }
QFrame[surface="bar"][edge="bottom"] { border-bottom: 1px solid $line; }
QFrame[surface="bar"][edge="top"] { border-top: 1px solid $line; }

QPushButton {
    color: $text; background-color: $panel; border: 1px solid $border; border-radius: 6px;
    min-height: 30px; max-height: 30px; padding: 0 11px;
}
QPushButton:hover { background-color: $hover; }
QPushButton:pressed { background-color: $pressed; }
QPushButton:disabled { color: $disabled; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; min-height: 28px; max-height: 28px; padding: 0 10px; }
QPushButton[kind="large"] { min-height: 46px; max-height: 46px; padding: 0 23px; border-radius: 8px; }
QPushButton[kind="large"]:focus { min-height: 44px; max-height: 44px; padding: 0 22px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"], QPushButton:default {
    color: $on_accent; background-color: $accent; border: 1px solid $accent;
}
QPushButton[kind="primary"]:hover, QPushButton:default:hover {
    background-color: $accent_hover; border-color: $accent_hover;
}
QPushButton[kind="primary"]:pressed, QPushButton:default:pressed {
    background-color: $accent_pressed; border-color: $accent_pressed;
}
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled {
    color: $disabled; background-color: $cell; border-color: $line;
}
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[kind="quiet"] { background-color: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background-color: $hover; }
QPushButton[kind="quiet"]:pressed { background-color: $pressed; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="link"] {
    color: $accent; background-color: transparent; border: 2px solid transparent; border-radius: 4px;
    min-height: 20px; max-height: 20px; padding: 0 2px; text-decoration: underline;
}
QPushButton[kind="link"]:hover { background-color: $hover; }
QPushButton[kind="link"]:focus { border-color: $accent; }

QWidget[kind="segments"] { background-color: $panel; border: 1px solid $border; border-radius: 6px; }
QPushButton[kind="segment"] {
    color: $secondary; background-color: transparent; border: none; border-radius: 0;
    min-height: 30px; max-height: 30px; padding: 0 12px;
}
QPushButton[kind="segment"][place="middle"], QPushButton[kind="segment"][place="last"] {
    border-left: 1px solid $border;
}
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QPushButton[kind="segment"]:hover { background-color: $hover; }
QPushButton[kind="segment"]:checked { color: $text; background-color: $selection; }
QPushButton[kind="segment"]:disabled { color: $disabled; }

QLineEdit, QComboBox, QSpinBox {
    color: $text; background-color: $panel; border: 1px solid $border; border-radius: 6px;
    min-height: 30px; max-height: 30px; padding: 0 9px;
    placeholder-text-color: $secondary; selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent; min-height: 28px; max-height: 28px; padding: 0 8px;
}
QLineEdit[sign="true"] { padding-left: 3px; }
QLineEdit[sign="true"]:focus { padding-left: 2px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $disabled; border-color: $line; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $failed; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox[chevron="true"]::drop-down { border: none; width: 24px; }
QComboBox[chevron="true"]::down-arrow { image: none; }
QComboBox[chevron="true"] QAbstractItemView::item, QListView#completions::item { min-height: 26px; padding: 0 4px; }
QComboBox QAbstractItemView, QListView#completions {
    color: $text; background-color: $panel; border: 1px solid $line; outline: none; padding: 4px;
    selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit, QTextBrowser {
    color: $text; background-color: $panel; border: 1px solid $border; border-radius: 6px; padding: 5px 8px;
    placeholder-text-color: $secondary; selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit:focus, QTextBrowser:focus { border: 2px solid $accent; padding: 4px 7px; }
QPlainTextEdit[surface="document"] { padding: 1px 4px; }
QPlainTextEdit[surface="document"]:focus { padding: 0 3px; }

QPlainTextEdit[invalid="true"] { border-color: $failed; }
QFrame[surface="card"] { background-color: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="row"] { background: transparent; border: none; border-top: 1px solid $line; }
QFrame[surface="row"][first="true"] { border-top: none; }
QWidget#preferencesGround, QScrollArea#preferencesScroll { background-color: $background; border: none; }
QListWidget#preferencePages { background: transparent; border: none; outline: none; }
QListWidget#preferencePages::item { color: $text; border-radius: 6px; padding: 0 8px; }
QListWidget#preferencePages::item:hover { background-color: $hover; }
QListWidget#preferencePages::item:selected { background-color: $selection; color: $text; }
QListWidget#preferencePages::item:focus { border: 2px solid $accent; padding: 0 6px; }
QTableView[surface="table"] {
    color: $text; background-color: $panel; border: 2px solid $panel; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QTableView[surface="table"]::item { padding: 0 5px; border: none; }
QTableView[surface="table"]::item:selected { background-color: $selection; color: $text; }
QTableView[surface="table"]:focus { border-color: $accent; }
QTableView#pathsTable QScrollBar::handle:horizontal { background: transparent; }
QHeaderView { background-color: $panel; border: none; }
QHeaderView::section {
    color: $secondary; background-color: $panel; border: none; border-bottom: 1px solid $line; padding: 0 8px;
    min-height: 26px;
}
QHeaderView::section:vertical { border-bottom: none; }
QTableCornerButton::section { background-color: $panel; border: none; border-bottom: 1px solid $line; }
QHeaderView::section:hover { background-color: $hover; }
QPushButton[kind="quiet"]:checked { background-color: $selection; }

QMenu { color: $text; background-color: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background-color: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 10px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 4px; }
QMenu::indicator:checked { image: url("$tick"); }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QProgressBar { background-color: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background-color: $accent; border-radius: 3px; }

QSplitter::handle { background-color: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background-color: $border; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background-color: $secondary; border-width: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
""")  # no text: a style sheet


def style_sheet(palette: Palette) -> str:
    """The style sheet in the colours of a palette."""
    tick = resource("icons", "menu", f"check-{'dark' if palette.dark else 'light'}.png")
    return _SHEET.substitute(asdict(palette), tick=tick.as_posix().replace('"', '\\"'))
