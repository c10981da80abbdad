"""Finds texts of the window that are not marked for translation, by the syntax of ``ui/``, ``qt/`` and ``app/``.

A text is a literal that starts with a capital letter or has a blank between letters. Left out are docstrings, names for
machines (object names, properties, style sheets, MIME types, patterns), what only the log or a programmer reads
(arguments of exceptions, asserts), annotations, and lines that end with ``# no text: why``.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "pixhaul"
ROOMS = ("ui", "qt", "app")
MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}
# What takes names for machines, or texts for those who mend the program.
FOR_MACHINES = {
    *("setObjectName", "setProperty", "property", "findChild", "findChildren", "setStyleSheet", "setApplicationName"),
    *("getattr", "setattr", "hasattr", "TypeVar", "Signal", "Slot", "Literal", "cast", "QKeySequence", "setShortcut"),
    *("setShortcuts", "compile", "sub", "fullmatch", "match", "search", "findall", "encode", "decode", "pixmap"),
    *("setOrganizationName", "setDesktopFileName", "setLogicalFontName", "strftime", "fromString"),
    *(
        "createSignal",
        "connectNotify",
        "invokeMethod",
        "setThemeName",
        "hasFormat",
        "setData",
        "invoke",
        "removeprefix",
    ),
    *("warning", "info", "error", "exception", "critical"),  # of a logger
    *("setApplicationDisplayName", "trouble", "debug", "note", "getLogger", "setFamilies", "strptime"),
}
ERRORS = re.compile(r"[A-Z]\w*(?:Error|Exception|Warning)$")
LETTERS = re.compile(r"[^\W\d_]")
SENTENCE = re.compile(r"[^\W\d_]\S*[ \u00a0]+.*[^\W\d_]|^\s+\S*[^\W\d_]{2}|[^\W\d_]{2}\S*\s+$", re.DOTALL)
CAPITAL = re.compile(r"\s*[A-Z][a-z]")
_KEY = r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:\w+|[^\w\s])|F\d{1,2}|PgUp|PgDown|Esc|Del|Backspace|Return"
KEYS = re.compile(rf"(?:{_KEY})(?:, (?:{_KEY}))*$|Ctrl\+$")
MARK_UP = re.compile(r"\s*<\w")
ALLOWED = {"Pixhaul", "Qt", "JPEG XL", "WebP", "Fusion"}
EXCUSE = "# no text:"
BEFORE_QT = {"startup.py"}
"""What is said in a terminal because there can be no window."""


def name_of(function: ast.expr) -> str:
    """``tr`` of ``self.tr``."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def is_text(value: str) -> bool:
    """Whether a literal looks like something for people."""
    if value.strip() in ALLOWED or not LETTERS.search(value) or KEYS.match(value) or MARK_UP.match(value):
        return False
    return bool(SENTENCE.search(value) or CAPITAL.match(value))


def quiet(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes under which nothing is for the screen, or all is marked."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node  # a docstring
            case ast.Call() if name_of(node.func) in MARKERS | FOR_MACHINES or ERRORS.match(name_of(node.func)):
                yield node
            case ast.Raise() | ast.Assert():
                yield node
            case ast.arg(annotation=ast.expr() as annotation) | ast.AnnAssign(annotation=annotation):
                yield annotation
            case ast.FunctionDef(returns=ast.expr() as annotation):
                yield annotation
            case ast.Subscript(value=ast.Name(id="Literal")):
                yield node
            case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
                yield node


def unmarked_in(source: str) -> Iterator[tuple[int, str]]:
    """Line number and text of every literal that is not marked."""
    tree = ast.parse(source)
    lines = source.splitlines()
    skipped = {id(inner) for node in quiet(tree) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in skipped:
            continue
        span = lines[node.lineno - 1 : (node.end_lineno or node.lineno)]
        if is_text(node.value) and not any(EXCUSE in line for line in span):
            yield node.lineno, node.value


def wrongly_marked_in(source: str) -> Iterator[tuple[int, str]]:
    """Calls of markers whose texts lupdate cannot read: anything but literals side by side."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or name_of(node.func) not in MARKERS or not node.args:
            continue
        texts = node.args[:1] if name_of(node.func) == "tr" else node.args[1:2]
        first = node.args[0]
        if len(node.args) > 1 and not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
            continue  # a painter's, or a string's
        if any(isinstance(text, ast.JoinedStr | ast.BinOp) or _chosen(text) for text in texts):
            yield node.lineno, ast.unparse(node)


def _chosen(text: ast.expr) -> bool:
    """A condition between literals; one between names of a table is right."""
    return isinstance(text, ast.IfExp) and any(isinstance(way, ast.Constant) for way in (text.body, text.orelse))


def modules() -> list[Path]:
    """All modules with texts of the window, but those that only hold sentences of the rooms below."""
    found = (path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py")))
    return [path for path in found if path.parent.name != "catalogue" and path.name not in BEFORE_QT]
