"""Collect the sentences of the rooms that know no Qt, so that lupdate finds them: part of `translations.py update`.

They stay English where they are made and in the record; ``pixhaul.qt.sentences`` translates them where they are shown.
An f-string becomes a template whose places have the names of what stands there; a condition in it becomes two.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "pixhaul"
TARGET = PACKAGE / "qt" / "catalogue"
ROOMS = ("core", "engine", "fetch", "imaging", "intake", "journal", "naming", "report")

LEFT_OUT = [
    "core/logs.py",
    "core/parts.py",
    "core/results.py",
    "core/wording.py",
    "core/looks.py",
    "fetch/headers.py",
    "fetch/logins.py",
    "imaging/xmp.py",
    "imaging/structure",
    "imaging/metadata.py",
    "intake/jsonstream.py",
    "intake/sharelinks.py",
    "journal/schema.py",
    "journal/journal.py:PRAGMA",
    "journal/places.py",
    "naming/disposition.py",
    "naming/parts.py",
    "naming/urlname.py",
    "report/bag_places.py",
    "report/contact_sheet.py",
    "report/contact_style.py",
    "report/html.py",
    "report/jobfile.py",
    "report/spreadsheet.py",
    "report/workbook.py",
    "report/workbook_scan.py",
    "report/sums.py",
    "report/bag.py:Pictures",
]
"""Modules whose texts nobody reads in the window: file formats, logs, patterns."""

LOWER_CASE = [
    "core/addresses.py",
    "core/datauris.py",
    "core/quantities.py",
    "engine/endings.py",
    "engine/hosts.py",
    "engine/clusters.py",
    "engine/copies.py",
    "engine/survey.py",
    "fetch/written.py",
    "fetch/tls.py",
    "imaging/decoders.py",
    "imaging/sniff.py",
    "imaging/text.py",
    "imaging/svg.py",
    "core/errors/picture.py",
    "intake/layout.py",
    "intake/larger.py",
    "intake/rows.py",
    "intake/pages.py",
    "naming/destination.py",
    "naming/plan_rows.py",
    "naming/template_parser.py",
    "report/sidecars.py",
    "report/sheets.py",
    "core/marks.py",
]
"""Modules whose texts in small letters are parts of sentences. Elsewhere those are causes, for the details only."""

_SENTENCE = re.compile(r"[A-Z“{|].*[ ]", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2,}.*")
_TECHNICAL = re.compile(
    r"\b(?:None|SELECT|INSERT|PRAGMA|CREATE|UPDATE|DELETE|ALTER|BEGIN)\b"
    r"|^(?:Cookie|Login|ResumePoint|decoder)\b|^[A-Z]+/|[\\<>]|^HTTP |\?:"
)
_PLACE = re.compile(r"\{\w*\}")
_COUNTING = "plural"
_ROOM = 115
"""Characters of a line for a text."""
_TEMPLATES = ("template", "hint_template")


Counted = tuple[str, str, str]
"""Something that is counted: how it is marked, and the English words for one and for many."""


def texts(room: str) -> tuple[set[str], set[Counted]]:
    """All sentences and templates of a room, and all that is counted there."""
    found: set[str] = set()
    counted: set[Counted] = set()
    for path in sorted((PACKAGE / room).rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not any(name.startswith(left) for left in LEFT_OUT):
            _collect(path, name in LOWER_CASE, found, counted)
    return found, counted


def _collect(path: Path, lower_too: bool, found: set[str], counted: set[Counted]) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    unread = set(_unread(tree))
    for node in ast.walk(tree):
        if id(node) in unread:
            continue
        if isinstance(node, ast.Call) and _name(node.func) == _COUNTING:
            counted.update(_counted(node))
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant):
            # The templates of an error are texts even when they are one word.
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if node.value.value and any(_name(target) in _TEMPLATES for target in targets):
                found.add(str(node.value.value))
        if isinstance(node, ast.Constant | ast.JoinedStr):
            found.update(text for text in _templates(node) if _is_text(text, lower_too))


def _is_text(text: str, lower_too: bool) -> bool:
    bare = _PLACE.sub("", text)
    if " " not in text.strip() or not _WORDS.search(bare) or _TECHNICAL.search(text) or "\n" in text:
        return False
    return lower_too or bool(_SENTENCE.match(text))


def _unread(tree: ast.AST) -> Iterator[int]:
    """Docstrings, parts of f-strings, and the words that counting chooses from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        if isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in node.values if isinstance(part, ast.Constant))
            yield from (id(part) for value in node.values for part in ast.walk(value) if isinstance(part, ast.IfExp))
            for value in node.values:
                if isinstance(value, ast.FormattedValue) and value.format_spec is not None:
                    yield id(value.format_spec)
                    yield from map(id, ast.walk(value.format_spec))
        if isinstance(node, ast.Call) and _name(node.func) == _COUNTING:
            yield from map(id, node.args)


def _templates(node: ast.expr) -> Iterator[str]:
    """What a text may look like, with named places."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [list(_part(value)) for value in node.values]
        yield from ("".join(_distinct(choice)) for choice in product(*parts))


def _part(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant):
        yield str(value.value).replace("{", "{{").replace("}", "}}")
    elif isinstance(value, ast.FormattedValue):
        inner = value.value
        choices = (inner.body, inner.orelse) if isinstance(inner, ast.IfExp) else ()
        if choices and all(isinstance(choice, ast.Constant) for choice in choices):
            yield from (str(choice.value) for choice in choices if isinstance(choice, ast.Constant))
        else:
            yield "{" + _place(inner) + "}"


def _distinct(parts: tuple[str, ...]) -> Iterator[str]:
    """Give the second place of a name a number."""
    seen: dict[str, int] = {}
    for part in parts:
        if part.startswith("{") and not part.startswith("{{"):
            seen[part] = seen.get(part, 0) + 1
            part = part if seen[part] == 1 else f"{part[:-1]}{seen[part]}}}"
        yield part


def _place(value: ast.expr) -> str:
    """A name for what stands in a place."""
    if isinstance(value, ast.Call):
        if _name(value.func) == _COUNTING and isinstance(value.args[-1], ast.Constant):
            return re.sub(r"\W+", "_", str(value.args[-1].value))
        return _place(value.args[0]) if value.args else _name(value.func) or "value"
    if isinstance(value, ast.BinOp):
        return _place(value.left)
    if isinstance(value, ast.Subscript):
        return _place(value.value)
    return (_name(value) or "value").strip("_").lower()


def _name(value: ast.expr) -> str:
    return value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else ""


def _counted(call: ast.Call) -> Iterator[Counted]:
    one, many = (part.value if isinstance(part, ast.Constant) else None for part in call.args[-2:])
    if isinstance(one, str) and isinstance(many, str):
        yield (f"%Ln {one}(s)" if many == f"{one}s" else f"%Ln {many}"), one, many


def modules() -> dict[Path, str]:
    """The generated modules: one for each room, with the texts that no room before has."""
    made: dict[Path, str] = {}
    seen: set[str] = set()
    counted: set[Counted] = set()
    for room in ROOMS:
        found, counts = texts(room)
        counted |= counts
        marked = (f'QT_TRANSLATE_NOOP("Sentences", {_quoted(text)})' for text in sorted(found - seen))
        made[TARGET / f"{room}.py"] = _module(f"Sentences of {room}/", "QT_TRANSLATE_NOOP", "TEMPLATES", marked)
        seen |= found
    marked = (
        f'(QT_TRANSLATE_N_NOOP("Sentences", {_quoted(text)}), {_quoted(one)}, {_quoted(many)})'
        for text, one, many in sorted(counted)
    )
    made[TARGET / "counts.py"] = _module(
        "What sentences of the rooms below count", "QT_TRANSLATE_N_NOOP", "COUNTS", marked
    )
    return made


def _module(what: str, marker: str, name: str, lines: Iterable[str]) -> str:
    head = f'''"""{what}, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import {marker}

# fmt: off
{name} = (
'''
    return head + "".join(_line(line) for line in lines) + ")\n"


def _line(text: str) -> str:
    return f"    {text},{'  # noqa: E501' if len(text) > _ROOM else ''}\n"


def _quoted(text: str) -> str:
    if '"' in text and "'" not in text:
        return "'" + text.replace("\\", "\\\\") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write() -> None:
    """Write the generated modules."""
    for path, text in modules().items():
        path.write_text(text, "utf-8", newline="\n")
