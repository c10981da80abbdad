"""Everything the viewer can do, with words, icons and keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pixhaul.qt.translating import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: words, icon, keys (the first is shown), and what stands on a button without an icon."""

    text: str
    icon: str
    keys: tuple[str, ...] = ()
    short: str = ""
    checkable: bool = False

    @property
    def label(self) -> str:
        """The words in the language of the window."""
        return QCoreApplication.translate("ViewerActions", self.text)

    @property
    def short_label(self) -> str:
        """The short words in the language of the window."""
        return QCoreApplication.translate("ViewerActions", self.short) if self.short else ""


DEEDS: Mapping[str, Deed] = MappingProxyType(
    {
        "previous": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Previous picture"), "chevron-left", ("PgUp",)),
        "next": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Next picture"), "chevron-right", ("PgDown",)),
        "slideShow": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Slide show"), "images", ("S",), checkable=True),
        "play": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Pause or go on"), "pause", ("P",)),
        "zoomOut": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Smaller"), "zoom-out", ("-", "Ctrl+-")),
        "zoomIn": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Larger"), "zoom-in", ("+", "=", "Ctrl++", "Ctrl+=")),
        "fit": Deed(
            QT_TRANSLATE_NOOP("ViewerActions", "Fit to the window"),
            *("", ("Ctrl+0", "W"), QT_TRANSLATE_NOOP("ViewerActions", "Fit")),
        ),
        "actualSize": Deed(
            QT_TRANSLATE_NOOP("ViewerActions", "Actual size"),
            *("", ("Ctrl+1", "A"), QT_TRANSLATE_NOOP("ViewerActions", "1:1")),
        ),
        "turn": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Turn the view"), "rotate-cw", ("R",)),
        "turnBack": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Turn the view back"), "rotate-ccw", ("Shift+R",)),
        "openFile": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Open in another program"), "external-link", ("Ctrl+O",)),
        "showInFolder": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Show in folder"), "folder-open", ("Ctrl+Shift+O",)),
        "copyImage": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Copy picture"), "copy", ("Ctrl+C",)),
        "copyAddress": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Copy address"), "link", ("Ctrl+Shift+C",)),
        "compare": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Compare with the next picture"), "columns-2", ("C",)),
        "info": Deed(QT_TRANSLATE_NOOP("ViewerActions", "About this picture"), "info", ("I",), checkable=True),
        "fullScreen": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Full screen"), "maximize", ("F11", "F")),
        "close": Deed(QT_TRANSLATE_NOOP("ViewerActions", "Close"), "x", ("Esc", "Ctrl+W")),
    }
)
"""By object name, in the order of the bar and the menu."""

GROUPS = (
    ("previous", "next", "slideShow", "play"),
    ("zoomOut", "zoomIn", "fit", "actualSize", "turnBack", "turn"),
    ("openFile", "showInFolder", "copyImage", "copyAddress"),
    ("compare", "info", "fullScreen", "close"),
)
NEEDS_PICTURE = ("zoomOut", "zoomIn", "fit", "actualSize", "turnBack", "turn", "copyImage")
NEEDS_FILE = ("openFile", "showInFolder", "compare")


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """The actions, with their keys at work in the owner's window."""
    actions = {}
    for name, deed in DEEDS.items():
        action = QAction(deed.label, owner)
        action.setObjectName(name)
        action.setCheckable(deed.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
        owner.addAction(action)
        actions[name] = action
    return actions


def enable(actions: Mapping[str, QAction], *, picture: bool, whole: bool, file: bool, row: int, count: int) -> None:
    """Switch on what can be done: with the picture, all of it, its file, and its row (-1: gone) among ``count``."""
    for name in NEEDS_PICTURE:
        actions[name].setEnabled(picture)
    for name in NEEDS_FILE:
        actions[name].setEnabled(file)
    actions["copyImage"].setEnabled(whole)
    actions["copyAddress"].setEnabled(row >= 0)
    actions["previous"].setEnabled(row > 0)
    actions["next"].setEnabled(0 <= row < count - 1)


def make_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """The context menu."""
    menu = QMenu(parent)
    menu.setObjectName("viewerMenu")
    for group in GROUPS:
        menu.addActions([actions[name] for name in group])
        menu.addSeparator()
    return menu
