"""Qt's .ts files (translation sources) as values: read, written as lupdate writes them, checked text by text."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

COUNTED = re.compile(r"%L?n")
_NAMES = re.compile(r"\{(\w+)[^{}]*\}")
_MNEMONIC = re.compile(r"&(?=[^\s&])")
_ENDINGS = ("…", ":", "\n")
_STOPS = ".。।۔"


@dataclass
class Message:
    """One text in one context; ``forms`` holds one translation, or as many as the language has plural forms."""

    context: str
    source: str
    comment: str = ""
    hint: str = ""
    plural: bool = False
    forms: list[str] = field(default_factory=list)
    done: bool = False

    @property
    def key(self) -> str:
        """A short name that stays the same as long as context, text and comment do."""
        told = f"{self.context}\0{self.source}\0{self.comment}"
        return hashlib.sha256(told.encode()).hexdigest()[:10]

    def faults(self, forms: int) -> Iterator[str]:
        """What is wrong with the translation, in a language with so many plural forms."""
        wanted = forms if self.plural else 1
        if len(self.forms) != wanted:
            yield f"{len(self.forms)} forms instead of {wanted}"
        for form in self.forms:
            yield from self._faults_of(form)

    def _faults_of(self, form: str) -> Iterator[str]:
        source = self.source
        if not form.strip():
            yield "empty"
            return
        if sorted(set(_NAMES.findall(form))) != sorted(set(_NAMES.findall(source))):
            yield "other {names} than in the source"
        counted = COUNTED.findall(source)
        # A form for one or two things may say so in a word.
        if counted and COUNTED.findall(form) != counted and (len(self.forms) < 2 or form is self.forms[-1]):
            yield f"{counted[0]} is lost or doubled"
        if not counted and COUNTED.search(form):
            yield "a number that the source has not"
        if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
            yield "the mnemonic & is lost, doubled or new"
        for ending in _ENDINGS:
            if source.endswith(ending) != form.endswith((ending, "：") if ending == ":" else ending):
                yield f"the ending {ending!r} differs"
        if source.count("\n") != form.count("\n"):
            yield "other line breaks than in the source"
        if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
            yield "blanks at begin or end differ"
        if source.endswith(".") != form.endswith(tuple(_STOPS)) and not source.endswith("…"):
            yield "the full stop at the end differs"


def read(path: Path) -> list[Message]:
    """All messages of a .ts file, in its order. Raises OSError and ElementTree.ParseError."""
    messages = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for found in context.iter("message"):
            translation = found.find("translation")
            assert translation is not None
            plural = found.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            texts = [found.findtext(tag) or "" for tag in ("source", "comment", "extracomment")]
            done = translation.get("type") is None
            messages.append(Message(name, texts[0], texts[1], texts[2], plural, forms, done))
    return messages


def written(messages: list[Message], language: str) -> str:
    """The text of a .ts file, letter by letter as lupdate writes it."""
    out = [
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n',
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n',
    ]
    context = None
    for message in messages:
        if message.context != context:
            out.append("" if context is None else "</context>\n")
            context = message.context
            out.append(f"<context>\n    <name>{_xml(context)}</name>\n")
        out.append(_message(message))
    out.append("</TS>\n" if context is None else "</context>\n</TS>\n")
    return "".join(out)


def _message(message: Message) -> str:
    state = "" if message.done else ' type="unfinished"'
    lines = ['<message numerus="yes">' if message.plural else "<message>"]
    lines.append(f"    <source>{_xml(message.source)}</source>")
    lines += [f"    <comment>{_xml(message.comment)}</comment>"] if message.comment else []
    lines += [f"    <extracomment>{_xml(message.hint)}</extracomment>"] if message.hint else []
    if message.plural:
        lines.append(f"    <translation{state}>")
        lines += [f"        <numerusform>{_xml(form)}</numerusform>" for form in message.forms]
        lines.append("    </translation>")
    else:
        lines.append(f"    <translation{state}>{_xml(message.forms[0])}</translation>")
    lines.append("</message>")
    return "".join(f"    {line}\n" for line in lines)


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
