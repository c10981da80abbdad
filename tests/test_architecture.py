"""The floors of the house, held by reading every import of every module (docs/architecture.md); and short modules."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
SOURCE = TESTS.parent / "desktop"
PACKAGE = SOURCE / "pixhaul"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEST_MODULES = sorted(TESTS.rglob("*.py"))
LONGEST = 350
"""Lines of a module, of the package and of its tests."""

LOWER = {"core"}
MIDDLE = LOWER | {"naming", "intake"}
WORKS = MIDDLE | {"fetch", "imaging", "journal"}
# What each room may import of the package. The roof, every module that stands in no room, joins everything.
MAY_IMPORT: dict[str, set[str]] = {
    "core": set(),
    "naming": LOWER,
    "intake": LOWER,
    "demo": LOWER,
    "fetch": MIDDLE,
    "imaging": MIDDLE,
    "journal": MIDDLE,
    "report": LOWER | {"journal"},
    "engine": WORKS,
    "qt": WORKS | {"engine", "report"},
    # The window sees values of core and objects of qt, never the rooms that fetch or store.
    "ui": MIDDLE | {"engine", "qt"},
}
ROOF = {path.stem for path in PACKAGE.glob("*.py")} | {"app", "headless"}
QT_ROOMS = {"qt", "ui", "app"}
ONLY_IN: dict[str, set[str]] = {
    "PySide6": QT_ROOMS,
    "shiboken6": QT_ROOMS,
    "PySide6.QtWidgets": {"ui", "app"},
    "requests": {"fetch"},
    "urllib3": {"fetch"},
    "truststore": {"fetch"},
    "socks": {"fetch"},
    "keyring": {"fetch"},
    "PIL": {"imaging", "demo"},
    "pillow_heif": {"imaging"},
    "pillow_jxl": {"imaging"},
    "sqlite3": {"journal"},
    "selectolax": {"intake"},
    "python_calamine": {"intake"},
    "arro3": {"intake"},
}
MUTABLE_MAKERS = {"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict"}


def room_of(path: Path) -> str:
    """Return the room a module belongs to; a module on the roof is its own room."""
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


ROOMS = {room: [path for path in MODULES if room_of(path) == room] for room in sorted(set(map(room_of, MODULES)))}
"""The modules of each room."""


@cache
def tree_of(path: Path) -> ast.Module:
    """A module as it is written."""
    return ast.parse(path.read_text("utf-8"))


def dotted(path: Path) -> str:
    """Return the name a module is imported by."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield every name a module imports, each as `package.module.name`, wherever in the file it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def floor_faults(room: str, tree: ast.AST) -> list[str]:
    """Return what a module of `room` imports and must not."""
    faults = []
    for name in imports(tree):
        if name.startswith("."):
            faults.append(f"relative import {name}")
        for package, rooms in ONLY_IN.items():
            if f"{name}.".startswith(f"{package}.") and room not in rooms:
                faults.append(f"{name}: only {', '.join(sorted(rooms))} may import {package}")
        parts = name.split(".")
        if parts[0] != "pixhaul" or len(parts) == 1 or room in ROOF:
            continue
        other = parts[1]
        if other not in {room, "__version__"} and other not in MAY_IMPORT[room]:
            faults.append(f"{name}: {room} may import only {sorted(MAY_IMPORT[room]) or 'nothing'}")
    return faults


def state_faults(tree: ast.Module) -> list[str]:
    """Return the lower-case names a module binds to something that can change, and its `global` statements."""
    faults = [f"global {', '.join(node.names)}" for node in ast.walk(tree) if isinstance(node, ast.Global)]
    for node in tree.body:
        if isinstance(node, ast.Assign):
            targets: list[ast.expr] = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        else:
            continue
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        if is_mutable(node.value):
            faults += [f"{name} can change" for name in names if not name.isupper() and name != "__all__"]
    return faults


def is_mutable(value: ast.expr | None) -> bool:
    """Tell whether an expression plainly makes a list, dict, set or their like."""
    if isinstance(value, ast.Call):
        function = value.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        return name in MUTABLE_MAKERS
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


@pytest.mark.parametrize("room", ROOMS)
def test_a_module_imports_only_from_its_own_floor_and_below(room: str) -> None:
    assert room in MAY_IMPORT or room in ROOF, f"{room} is no known room; give it a floor here"
    assert {dotted(path): found for path in ROOMS[room] if (found := floor_faults(room, tree_of(path)))} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_a_module_is_short_and_says_what_it_is_for(room: str) -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in ROOMS[room]}
    assert {dotted(path): count for path, count in lines.items() if count > LONGEST} == {}
    assert [dotted(path) for path in ROOMS[room] if not ast.get_docstring(tree_of(path))] == []


def test_test_modules_are_short_too() -> None:
    assert Path(__file__).resolve() in TEST_MODULES
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in TEST_MODULES}
    assert {str(path.relative_to(TESTS)): count for path, count in lines.items() if count > LONGEST} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_a_module_keeps_no_state_of_its_own(room: str) -> None:
    assert {dotted(path): found for path in ROOMS[room] if (found := state_faults(tree_of(path)))} == {}


def test_the_floors_have_no_circle() -> None:
    standing: set[str] = set()
    while len(standing) < len(MAY_IMPORT):
        ready = {room for room, below in MAY_IMPORT.items() if below <= standing} - standing
        assert ready, f"circle among {sorted(MAY_IMPORT.keys() - standing)}"
        standing |= ready


def test_every_room_but_the_windows_works_without_qt() -> None:
    """Import them all in one fresh process: nothing may pull PySide6 in, even by a detour."""
    plain = [dotted(path) for path in MODULES if room_of(path) not in QT_ROOMS | {"__main__"}]
    assert "pixhaul.core.request" in plain
    code = (
        "import importlib, sys\n"
        f"for name in {plain!r}:\n"
        "    importlib.import_module(name)\n"
        "    assert not {'PySide6', 'shiboken6'} & set(sys.modules), f'{name} imports Qt'\n"
    )
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    ("room", "source", "complaint"),
    [
        ("core", "import requests", "requests: only fetch"),
        ("core", "from pixhaul.engine import queue", "core may import only nothing"),
        ("core", "from pixhaul import engine", "core may import only nothing"),
        ("naming", "from pixhaul.intake import read", "naming may import only"),
        ("fetch", "from PIL import Image", "only demo, imaging"),
        ("engine", "def late() -> None:\n    import sqlite3", "only journal"),
        ("engine", "from PySide6 import QtCore", "only app, qt, ui"),
        ("qt", "from PySide6 import QtWidgets", "only app, ui may import PySide6.QtWidgets"),
        ("qt", "from PySide6.QtWidgets import QLabel", "only app, ui may import PySide6.QtWidgets"),
        ("ui", "import pixhaul.journal.store", "ui may import only"),
        ("demo", "from pixhaul.imaging import sniff", "demo may import only"),
        ("cli", "import PySide6.QtCore", "only app, qt, ui"),
        ("report", "from . import other", "relative import"),
    ],
)
def test_a_forbidden_import_is_noticed(room: str, source: str, complaint: str) -> None:
    faults = floor_faults(room, ast.parse(source))
    assert any(complaint in fault for fault in faults), faults


def test_allowed_imports_pass() -> None:
    assert floor_faults("engine", ast.parse("import json\nfrom pixhaul.fetch.client import fetch")) == []
    assert floor_faults("ui", ast.parse("from PySide6.QtWidgets import QLabel\nfrom pixhaul import __version__")) == []
    assert floor_faults("cli", ast.parse("from pixhaul.journal import store")) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("seen = []", 1),
        ("seen: dict[str, int] = {}", 1),
        ("cache = collections.defaultdict(list)", 1),
        ("def f() -> None:\n    global seen", 1),
        ("WORDS = {'a': 1}\n__all__ = ['WORDS']\nseen = ()\nname: str", 0),
    ],
)
def test_state_at_module_level_is_noticed(source: str, count: int) -> None:
    assert len(state_faults(ast.parse(source))) == count
