"""What can be done with keys and mouse that is no action: the rest of the list of shortcuts."""

from PySide6.QtCore import QCoreApplication

from pixhaul.ui.shortcuts import Gesture

translate = QCoreApplication.translate


def grid_gestures() -> list[Gesture]:
    """In the pictures."""
    return [
        Gesture(translate("Gestures", "View the picture"), translate("Gestures", "Return or Space")),
        Gesture(
            translate("Gestures", "Larger or smaller cells"),
            translate("Gestures", "Ctrl + wheel, Ctrl + Plus, Ctrl + Minus"),
        ),
        Gesture(translate("Gestures", "Cells of the usual size"), "Ctrl+0"),
        Gesture(translate("Gestures", "Select all"), "Ctrl+A"),
        Gesture(translate("Gestures", "Select up to there"), translate("Gestures", "Shift + arrows")),
        Gesture(translate("Gestures", "Select one more, or one less"), translate("Gestures", "Ctrl + Space")),
        Gesture(
            translate("Gestures", "From the search to what was found"), translate("Gestures", "Return, Down or Esc")
        ),
        Gesture(translate("Gestures", "Open the menu"), translate("Gestures", "Menu key, or Shift+F10")),
    ]


def viewer_gestures() -> list[Gesture]:
    """In the viewer."""
    return [
        Gesture(translate("Gestures", "Other picture, or move within a large one"), translate("Gestures", "Arrows")),
        Gesture(translate("Gestures", "Close the viewer"), translate("Gestures", "Space")),
        Gesture(translate("Gestures", "Larger or smaller, where the pointer is"), translate("Gestures", "Wheel")),
    ]


def run_gestures() -> list[Gesture]:
    """In the pane of the run."""
    return [
        Gesture(translate("Gestures", "Read the chart"), translate("Gestures", "Arrows, Home, End")),
        Gesture(translate("Gestures", "Leave the chart"), "Esc"),
    ]


def dialog_gestures() -> list[Gesture]:
    """In lists and dialogs beside the window."""
    return [
        Gesture(translate("Gestures", "Search in preferences and history"), "Ctrl+F"),
        Gesture(translate("Gestures", "Compare a stack of similar pictures"), "C"),
        Gesture(translate("Gestures", "Remove a list from the history, or undo that"), "Del, Ctrl+Z"),
        Gesture(translate("Gestures", "Copy the plan of names"), "Ctrl+C"),
        Gesture(translate("Gestures", "Rename an open list in the sidebar"), "F2"),
        Gesture(translate("Gestures", "Close a dialog"), "Esc"),
    ]
