"""Every text of the window is marked for translation, in a way that works."""

import ast
import importlib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.unmarked import PACKAGE, ROOMS, is_text, modules, name_of, unmarked_in, wrongly_marked_in

MODULES = modules()
COUNTS = "%Ln"


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def modules_of(room: str) -> list[Path]:
    found = [path for path in MODULES if path.relative_to(PACKAGE).parts[0] == room]
    assert found
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_no_text_is_left_unmarked(room: str) -> None:
    found = {named(path): list(unmarked_in(path.read_text("utf-8"))) for path in modules_of(room)}
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_only_literals_are_marked(room: str) -> None:
    found = {named(path): list(wrongly_marked_in(path.read_text("utf-8"))) for path in modules_of(room)}
    assert {name: calls for name, calls in found.items() if calls} == {}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label.setText("Save the list")', ["Save the list"]),
        ('label.setText(f"{count} pictures")', [" pictures"]),
        ('label.setText("Start" if idle else self.tr("Pause"))', ["Start"]),
        ('NAMES = {"one": "The first"}', ["The first"]),
        ('label.setText(self.tr("Save the list"))', []),
        ('button.setObjectName("saveButton Big")', []),
        ('raise ValueError("no such thing")', []),
        ('def f() -> "Some Type": "A docstring."', []),
        ('key = "Ctrl+Shift+S"', []),
        ('name = "proxy of x"  # no text: a name in the keyring', []),
    ],
)
def test_what_is_found(source: str, found: list[str]) -> None:
    assert [text for _, text in unmarked_in(source)] == found


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ('self.tr(f"{count} pictures")', True),
        ('self.tr("one " + "two")', True),
        ('self.tr("one" if first else "two")', True),
        ('translate("Context", f"{count}")', True),
        ('self.tr("one " "two")', False),
        ('translate("Context", TEXTS[0])', False),
    ],
)
def test_what_cannot_be_read_is_wrong(source: str, wrong: bool) -> None:
    assert bool(list(wrongly_marked_in(source))) is wrong


def test_a_word_for_machines_is_no_text() -> None:
    assert not is_text("text/plain")
    assert not is_text("circle-alert")
    assert is_text("Circle")


def test_tr_is_asked_of_the_class_it_is_written_in() -> None:
    """``tr`` of another object would be looked up under its class, and not under the one the text is filed under."""
    wrong = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            own = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
            if isinstance(node, ast.Attribute) and node.attr == "tr" and not own:
                wrong.append(f"{named(path)}:{node.lineno}")
    assert wrong == []


def trs(path: Path) -> list[tuple[str, ast.Call]]:
    """Every call of ``self.tr``, with the class it stands in."""
    found = []
    for outer in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(outer, ast.ClassDef):
            calls = (node for node in ast.walk(outer) if isinstance(node, ast.Call))
            found += [(outer.name, call) for call in calls if ast.unparse(call.func) == "self.tr"]
    return found


def test_only_objects_of_qt_translate_by_themselves_and_count_only_when_nobody_inherits() -> None:
    """On an object of an heir, Qt looks a counted text up under the heir's name, and is content with no form at all."""
    loaded = {path: importlib.import_module(f"pixhaul.{named(path)[:-3].replace('/', '.')}") for path in MODULES}
    for path, module in loaded.items():
        for name, call in trs(path):
            kind = getattr(module, name, None)
            assert isinstance(kind, type), f"{named(path)}:{call.lineno}"
            assert issubclass(kind, QObject), f"{named(path)}:{call.lineno}"
            text = call.args[0]
            if isinstance(text, ast.Constant) and COUNTS in str(text.value):
                assert kind.__subclasses__() == [], f"{named(path)}:{call.lineno}"


def test_nothing_is_translated_while_a_module_is_loaded() -> None:
    """There is no language yet then."""
    wrong = []
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            id(node)
            for outer in ast.walk(tree)
            if isinstance(outer, ast.FunctionDef | ast.Lambda)
            for part in (outer.body if isinstance(outer, ast.FunctionDef) else [outer.body])
            for node in ast.walk(part)
        }
        wrong += [
            f"{named(path)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and name_of(node.func) in {"tr", "translate"} and id(node) not in inside
        ]
    assert wrong == []
