"""Reads the marked texts of the window out of the sources: part of `translations.py update`.

Qt's own lupdate reads Python by patterns: a counted text whose number is no literal is taken for one that does not
count, and the whole call is lost, without a word, when the number is an attribute or a call. So the syntax tree is read
here. What is written is the same .ts file, for Qt Linguist as for lrelease.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from ts_files import COUNTED, Message

HINT = "#:"
"""A comment that begins so, right above a text, is told to translators."""


def read_all(paths: list[Path]) -> list[Message]:
    """All texts in all these modules, each once, by context and text. Raises ValueError for what cannot be read."""
    found: dict[str, Message] = {}
    for path in paths:
        source = path.read_text("utf-8")
        for message in read(source, path.name):
            found.setdefault(message.key, message)
            found[message.key].hint = found[message.key].hint or message.hint
    return sorted(found.values(), key=lambda message: (message.context, message.source, message.comment))


def read(source: str, name: str) -> Iterator[Message]:
    """The texts of one module."""
    lines = source.splitlines()
    for call, context in _calls(ast.parse(source), ""):
        texts = _texts(call, context)
        if texts is None:
            raise ValueError(f"{name}, line {call.lineno}: only literals can be translated: {ast.unparse(call)}")
        message = Message(*texts)
        message.hint = _hint(lines, call.lineno)
        message.plural = bool(COUNTED.search(message.source))
        yield message


def _calls(node: ast.AST, context: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call of a marker, with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call) and _marker(child):
            yield child, inside
        yield from _calls(child, inside)


def _marker(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            return True
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            return not _of_variables(call)
        case ast.Name(id="translate" | "QT_TRANSLATE_NOOP" | "QT_TRANSLATE_N_NOOP"):
            return not _of_variables(call)
    return False


def _of_variables(call: ast.Call) -> bool:
    """``translate(context, text)``: what a table holds is marked there."""
    text = call.args[1] if len(call.args) > 1 else None
    ways = [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
    return all(isinstance(way, ast.Name | ast.Subscript | ast.Attribute | ast.Call) for way in ways)


def _texts(call: ast.Call, context: str) -> tuple[str, str, str] | None:
    """Context, text and comment; None when they are no literals."""
    said = [part.value if isinstance(part, ast.Constant) else None for part in call.args[:3]]
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        said = [context, *said][:3]
    context_, text, *comment = said if len(said) > 1 else [None, None]
    if not isinstance(context_, str) or not isinstance(text, str):
        return None
    return context_, text, str(comment[0]) if comment and comment[0] else ""


def _hint(lines: list[str], number: int) -> str:
    """The comment for translators above a line."""
    above = lines[number - 2].strip() if number > 1 else ""
    return above.removeprefix(HINT).strip() if above.startswith(HINT) else ""
