"""Every key of a dialog or a widget that is no action is named in the list of shortcuts (F1)."""

import ast
import re
from pathlib import Path

import pixhaul.ui
from pixhaul.ui.gestures import dialog_gestures, grid_gestures, run_gestures, viewer_gestures

ROOM = Path(pixhaul.ui.__file__).parent
NAMES = {
    "Delete": "Del",
    "Undo": "Ctrl+Z",
    "Find": "Ctrl+F",
    "Copy": "Ctrl+C",
    "Escape": "Esc",
    "Cancel": "Esc",
    "Enter": "Return",
    "Equal": "Plus",
}
PLAIN = {"Tab", "Backtab", "Paste"}
"""To go on, and Ctrl+V, which is an action of the window."""
EVERYWHERE = {"Down", "Up", "Left", "Right", "PageUp", "PageDown", "Home", "End"}
"""They move within what has the keyboard, as everywhere."""


def keys_of(path: Path) -> set[str]:
    """Keys that a module takes by QShortcut or in keyPressEvent."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        shortcut = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QShortcut"
        handler = isinstance(node, ast.FunctionDef) and node.name == "keyPressEvent"
        if shortcut or handler:
            text = ast.unparse(node)
            for pattern in (r"\bKey\.Key_(\w+)", r"StandardKey\.(\w+)", r"QKeySequence\('([^']+)'\)"):
                found |= set(re.findall(pattern, text))
    return {NAMES.get(key, key) for key in found} - EVERYWHERE - PLAIN


def test_every_key_is_named() -> None:
    groups = (grid_gestures(), viewer_gestures(), run_gestures(), dialog_gestures())
    said = " ".join(gesture.keys for group in groups for gesture in group)
    words = set(re.split(r"[,\s]+|\bor\b", said)) | set(re.split(r"\W+", said))
    taken = {path.stem: keys_of(path) for path in ROOM.glob("*.py")}
    assert sum(map(len, taken.values())) > 12
    missing = {name: left for name, keys in taken.items() if (left := keys - words)}
    assert missing == {}
