"""XML read piece by piece, with no entity, no schema and no file ever followed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NoReturn
from xml.parsers import expat

from pixhaul.intake.errors import IntakeError

MAX_DEPTH = 200
EVERYTHING = "*"


class BadXml(Exception):
    """The text breaks the rules of XML; what came before that has been handed out."""


class Element:
    """One element with all that is in it. Names are without prefix; ``space`` is the namespace, empty for none."""

    __slots__ = ("attributes", "children", "name", "parts", "space")

    def __init__(self, name: str, attributes: Mapping[str, str]) -> None:
        self.name: str = name.rpartition(" ")[2]
        self.space: str = name.rpartition(" ")[0]
        # Where two share a name, the one without a namespace counts.
        ordered = sorted(attributes.items(), key=lambda pair: " " not in pair[0])
        self.attributes = {key.rpartition(" ")[2]: value for key, value in ordered}
        self.children: list[Element] = []
        self.parts: list[str] = []

    @property
    def text(self) -> str:
        """Its own text, without that of its children."""
        return "".join(self.parts).strip()

    def get(self, name: str) -> str:
        """An attribute, empty when it is not there."""
        return self.attributes.get(name, "").strip()

    def named(self, *names: str) -> "Iterator[Element]":
        """Its children with one of these names."""
        return (child for child in self.children if child.name in names)

    def walk(self) -> "Iterator[Element]":
        """Itself and everything in it, in document order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(reversed(element.children))


def records(pieces: Iterable[str], wanted: Mapping[str, frozenset[str]]) -> Iterator[Element]:
    """The root (empty, with its attributes), then each whole element with a name that is wanted under such a root.

    Under a root that is not named in ``wanted`` every child of the root is one. What is no part of a wanted element is
    dropped at once. Raises :class:`BadXml`, and :class:`IntakeError` for entities of its own ("billion laughs").
    """
    builder = _Builder(wanted)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.UseForeignDTD(True)  # names of HTML such as &nbsp; are no mistakes then, and mean nothing
    parser.EntityDeclHandler = _refuse_entities
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        first = True
        for piece in pieces:
            parser.Parse(piece.lstrip("\ufeff \t\r\n") if first else piece, False)
            first = first and not piece.strip("\ufeff \t\r\n")
            yield from builder.take()
        parser.Parse("", True)
    except (expat.ExpatError, UnicodeError) as error:
        yield from builder.take()
        raise BadXml(str(error)) from None
    yield from builder.take()


def _refuse_entities(*_: object) -> NoReturn:
    raise IntakeError(
        "This file defines words of its own, as files do that are made to do harm",
        "Open it in a text editor and copy the addresses out of it.",
    )


class _Builder:
    """Makes elements of what the parser tells."""

    def __init__(self, wanted: Mapping[str, frozenset[str]]) -> None:
        self._wanted = wanted
        self._names = frozenset({EVERYTHING})
        self._depth = 0
        self._open: list[Element] = []
        self._done: list[Element] = []

    def take(self) -> list[Element]:
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise BadXml("too deep")
        element = Element(name, attributes)
        if self._depth == 1:
            self._names = self._wanted.get(element.name, self._names)
            self._done.append(element)
        elif self._open:
            self._open[-1].children.append(element)
            self._open.append(element)
        elif element.name in self._names or EVERYTHING in self._names:
            self._open.append(element)

    def end(self, _name: str) -> None:
        self._depth -= 1
        if self._open:
            closed = self._open.pop()
            if not self._open:
                self._done.append(closed)

    def data(self, text: str) -> None:
        if self._open:
            self._open[-1].parts.append(text)
