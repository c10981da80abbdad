"""The few properties of an XMP packet that people look for (ISO 16684-1), read without following anything.

A packet comes with the picture, so it may be anything: it is bounded, document types and entities are refused, and
elements that nobody asked for leave nothing behind.
"""

from collections.abc import Mapping
from typing import NoReturn
from xml.parsers import expat

MOST_BYTES = 1_000_000
"""Of one packet. Those of cameras and programs have some kilobytes."""
MOST_DEPTH = 64
MOST_ELEMENTS = 20_000
MOST_VALUES = 100
"""Of one property."""

_DC = "http://purl.org/dc/elements/1.1/"
_EXIF = "http://ns.adobe.com/exif/1.0/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_TIFF = "http://ns.adobe.com/tiff/1.0/"
_XMP = "http://ns.adobe.com/xap/1.0/"
WANTED: Mapping[str, str] = {
    f"{_DC} title": "title",
    f"{_DC} description": "caption",
    f"{_DC} creator": "creator",
    f"{_DC} rights": "copyright",
    f"{_DC} subject": "keywords",
    f"{_PHOTOSHOP} Headline": "headline",
    f"{_PHOTOSHOP} DateCreated": "date",
    f"{_EXIF} DateTimeOriginal": "date",
    f"{_XMP} CreateDate": "date",
    f"{_XMP} CreatorTool": "software",
    f"{_TIFF} Make": "make",
    f"{_TIFF} Model": "model",
    "http://ns.adobe.com/exif/1.0/aux/ Lens": "lens",
    "http://cipa.jp/exif/1.0/ LensModel": "lens",
}
"""Namespace and name of a property, and what it is called here. The first value found for a name counts."""


class BadPacket(Exception):
    """No packet that is read here."""


def properties(packet: bytes) -> dict[str, list[str]]:
    """What a packet says about the names of :data:`WANTED`. Raises :class:`BadPacket`."""
    if len(packet) > MOST_BYTES:
        raise BadPacket("too long")
    builder = _Builder()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(packet.strip(b"\0 \r\n\t"), True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        raise BadPacket(str(error)) from None
    return builder.found


def _refuse(*_: object) -> NoReturn:
    raise BadPacket("a document type or an entity")


class _Builder:
    """Keeps the texts in wanted elements, and wanted attributes of descriptions."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        self._depth = 0
        self._elements = 0
        self._inside: tuple[str, str, int] | None = None
        """Property that is being read, its name here, and its depth."""
        self._sources: dict[str, str] = {}
        self._parts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > MOST_DEPTH or self._elements > MOST_ELEMENTS:
            raise BadPacket("too deep or too long")
        self._parts.clear()
        for key, value in attributes.items():
            if key in WANTED:
                self._keep(key, value)
        if self._inside is None and name in WANTED:
            self._inside = (name, WANTED[name], self._depth)

    def end(self, _name: str) -> None:
        if self._inside is not None:
            if text := "".join(self._parts).strip():
                self._keep(self._inside[0], text)
            if self._inside[2] == self._depth:
                self._inside = None
        self._parts.clear()
        self._depth -= 1

    def data(self, text: str) -> None:
        if self._inside is not None:
            self._parts.append(text)

    def _keep(self, source: str, text: str) -> None:
        name = WANTED[source]
        # Two properties may mean the same: they are not mixed.
        if self._sources.setdefault(name, source) == source:
            values = self.found.setdefault(name, [])
            if text.strip() and len(values) < MOST_VALUES:
                values.append(text.strip())
