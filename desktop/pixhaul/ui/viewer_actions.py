"""Everything the viewer can do, with words, icons and keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: words, icon, keys (the first is shown), and what stands on a button without an icon."""

    text: str
    icon: str
    keys: tuple[str, ...] = ()
    short: str = ""


DEEDS: Mapping[str, Deed] = MappingProxyType(
    {
        "previous": Deed("Previous picture", "chevron-left", ("PgUp",)),
        "next": Deed("Next picture", "chevron-right", ("PgDown",)),
        "zoomOut": Deed("Smaller", "zoom-out", ("-", "Ctrl+-")),
        "zoomIn": Deed("Larger", "zoom-in", ("+", "=", "Ctrl++", "Ctrl+=")),
        "fit": Deed("Fit to the window", "", ("0", "Ctrl+0", "F"), "Fit"),
        "actualSize": Deed("Actual size", "", ("1", "Ctrl+1"), "1:1"),
        "turn": Deed("Turn the view", "rotate-cw", ("R",)),
        "openFile": Deed("Open in another program", "external-link", ("Ctrl+O",)),
        "showInFolder": Deed("Show in folder", "folder-open", ("Ctrl+Shift+O",)),
        "copyImage": Deed("Copy picture", "copy", ("Ctrl+C",)),
        "copyAddress": Deed("Copy link", "link", ("Ctrl+Shift+C",)),
        "fullScreen": Deed("Full screen", "maximize", ("F11",)),
        "close": Deed("Close", "x", ("Esc", "Ctrl+W")),
    }
)
"""By object name, in the order of the bar and the menu."""

GROUPS = (
    ("previous", "next"),
    ("zoomOut", "zoomIn", "fit", "actualSize", "turn"),
    ("openFile", "showInFolder", "copyImage", "copyAddress"),
    ("fullScreen", "close"),
)
NEEDS_PICTURE = ("zoomOut", "zoomIn", "fit", "actualSize", "turn", "copyImage")
NEEDS_FILE = ("openFile", "showInFolder")


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """The actions, with their keys at work in the owner's window."""
    actions = {}
    for name, deed in DEEDS.items():
        action = QAction(deed.text, owner)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
        owner.addAction(action)
        actions[name] = action
    return actions


def make_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """The context menu."""
    menu = QMenu(parent)
    menu.setObjectName("viewerMenu")
    for group in GROUPS:
        menu.addActions([actions[name] for name in group])
        menu.addSeparator()
    return menu
