"""JSON of any length, read member by member and element by element, so that it need not be in memory as a whole."""

import json
import re
from collections.abc import Iterator
from typing import Any

LONGEST = 16_000_000
"""Characters of one value that is read as a whole."""
_BLANK = re.compile(r"[ \t\n\r]*")
_NUMBER_ON = re.compile(r"[0-9.eE+-]*\Z")
"""What a number may go on with, up to the end of what has been read."""


class JsonError(ValueError):
    """The text is no JSON, or not such as was expected there."""


class JsonStream:
    """A cursor in a JSON text (RFC 8259). Objects and arrays are entered; what is not asked for is passed over.

    An iterator must be read to its end before anything else of the text is asked for. Everything may raise
    :class:`JsonError`, and whatever the pieces raise.
    """

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._at = 0
        self._ended = False
        self._begun = 0
        """Number of values that somebody has asked for."""
        self._decode = json.JSONDecoder().raw_decode

    def members(self) -> Iterator[str]:
        """Enter an object: the name of each member, whose value may then be asked for."""
        for _ in self._inside("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise JsonError("a name was expected")
            self._expect(":")
            before = self._begun
            yield name
            if self._begun == before:
                self.value()

    def elements(self) -> Iterator[None]:
        """Enter an array: stops before each element, which may then be asked for."""
        for _ in self._inside("[", "]"):
            before = self._begun
            yield
            if self._begun == before:
                self.value()

    def value(self) -> Any:
        """The whole value that comes next."""
        self._begun += 1
        self._next()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except RecursionError:
                raise JsonError("nested too deeply") from None
            except ValueError as error:
                if not self._more():
                    raise JsonError(str(error)) from None
                continue
            if isinstance(value, int | float) and _NUMBER_ON.match(self._text, end) and self._more():
                continue
            self._at = end
            return value

    def kind(self) -> str:
        """The first character of the value that comes next: ``{`` and ``[`` can be entered."""
        return self._next()

    def end(self) -> None:
        """Nothing may follow."""
        if self._next():
            raise JsonError("more than one value")

    def _inside(self, opening: str, closing: str) -> Iterator[None]:
        self._begun += 1
        self._expect(opening)
        if self._next() == closing:
            self._at += 1
            return
        while True:
            yield
            found = self._next()
            self._at += 1
            if found == closing:
                return
            if found != ",":
                raise JsonError(f"a comma or {closing} was expected")

    def _expect(self, sign: str) -> None:
        if self._next() != sign:
            raise JsonError(f"{sign} was expected")
        self._at += 1

    def _next(self) -> str:
        """The next character that is not blank, empty at the end."""
        while True:
            match = _BLANK.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read on; false at the end of the text, or when a single value becomes too long."""
        if self._ended or len(self._text) - self._at > LONGEST:
            return False
        piece = next(self._pieces, None)
        if piece is None:
            self._ended = True
            return False
        self._text = self._text[self._at :] + piece
        self._at = 0
        return True
