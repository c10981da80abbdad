"""The name template: ``{SKU}_{n:02}`` and what is known of an entry make a safe relative path."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from pixhaul.naming.fields import OF_THE_PICTURE, Facts, Field
from pixhaul.naming.filters import Step
from pixhaul.naming.parts import MAX_PART_BYTES, cut, safe_part
from pixhaul.naming.template_error import TemplateError
from pixhaul.naming.template_parser import Part, Piece, parts_of
from pixhaul.naming.urlname import without_picture_ending
from pixhaul.naming.wishes import folders_wanted

__all__ = ["Facts", "NameTemplate", "Rendered", "TemplateError", "example", "joined", "parted"]

MAX_PATH_BYTES = 1_000
"""Bound of a whole relative path in UTF-8 bytes, well below what systems open."""
_OTHER_KIND = re.compile(r"\.[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*")
"""What a system may take for the kind of a file."""
_OUTER_FOLDER = re.compile(r"(?P<folder>(?:\{[^{}]*\}|[^{}]|\{\{|\}\})*)[/\\](?P<name>.*)", re.DOTALL)

Rendered = tuple[str, str]
"""Relative path without extension, parts joined by ``/``; and the extension with its dot, perhaps empty."""


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A parsed template: path parts, each a row of literal texts and fields."""

    text: str
    parts: tuple[Part, ...]
    ends_itself: bool = field(init=False, repr=False, compare=False)
    """Whether the template says where the extension stands: no other one is added."""
    waits: bool = field(init=False, repr=False, compare=False)
    """Whether a part of the name is not even nearly known before the picture is."""
    _columns: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _keeps_folders: bool = field(init=False, repr=False, compare=False)
    """Whether the folders of a wish are made."""

    def __post_init__(self) -> None:
        # Found once: they are asked for with every entry of a list.
        object.__setattr__(self, "ends_itself", _has(self.parts[-1], "ext"))
        object.__setattr__(self, "waits", bool(OF_THE_PICTURE & self.fields()))
        columns = dict.fromkeys(one.name for one in self._fields() if one.column)
        object.__setattr__(self, "_columns", tuple(columns))
        object.__setattr__(self, "_keeps_folders", _has(self.parts[-1], "name"))

    @classmethod
    def parse(cls, text: str, columns: Collection[str] | None = None, *, any_column: bool = False) -> "NameTemplate":
        """Read a template. Raises :class:`TemplateError` with what to write instead.

        ``{{`` and ``}}`` are literal braces; ``/`` (or a backslash) makes folders. ``columns`` are the names that a
        table gives besides the built-in ones; with ``any_column`` there may be more that are not known yet, and every
        other name is taken for a column's.
        """
        return cls(text, parts_of(text, columns or (), any_column=any_column))

    def fields(self) -> frozenset[str]:
        """Names of the built-in fields in use."""
        return frozenset(one.name for one in self._fields() if not one.column)

    def columns(self) -> tuple[str, ...]:
        """Names of the columns in use, in the order of the template."""
        return self._columns

    def steps_of(self, column: str) -> list[Step]:
        """What is done to the values of a column."""
        return [step for one in self._fields() if one.column and one.name == column for step in one.steps]

    def uses(self, name: str) -> bool:
        """Whether the built-in field of this name is in use."""
        return any(one.name == name and not one.column for one in self._fields())

    def waits_for(self, *, server: bool) -> bool:
        """Whether the name is made anew when the picture is there; ``server``: servers may name pictures."""
        return self.waits or self.uses("ext") or (server and self.uses("name"))

    @property
    def counts_plainly(self) -> bool:
        """Whether each count within a group gives a name of its own."""
        return any(one.name == "n" and one.is_plain_number for one in self._fields())

    def render(self, facts: Facts) -> Rendered:
        """Where the picture goes: a path that is safe on every system and never leaves its folder."""
        raw, extension = self.raw(facts)
        return "/".join(self.safe_parts(raw)), extension

    def raw(self, facts: Facts, *, whole: bool = False) -> tuple[list[str], str]:
        """The parts of the path before they are made safe, without folders that nothing was found for; the extension.

        Values that make a part too long are shortened, unless ``whole``.
        """
        *folders, name = [_text(part, facts, whole=whole) for part in self.parts]
        if facts.wish and self._keeps_folders:
            folders += folders_wanted(facts.wish)
        name, extension = self._ended(name, facts.extension)
        return [*(folder for folder in folders if folder.strip(" .")), name], extension

    def _ended(self, name: str, extension: str) -> Rendered:
        """The last part without its extension, and what is put behind it."""
        if self.ends_itself:
            bare = name.rstrip(" .")
            if extension and bare.lower().endswith(extension.lower()):
                return bare[: -len(extension)], bare[-len(extension) :]
            return name, extension if _says_another_kind(safe_part(name)) else ""
        last = self.parts[-1][-1]
        return without_picture_ending(name) if isinstance(last, str) or last.column else name, extension

    def safe_parts(self, raw: list[str]) -> list[str]:
        """The parts as they are on disk."""
        *folders, name = raw
        parts = [*(safe for folder in folders if (safe := safe_part(folder, fallback=""))), safe_part(name)]
        if len(parts) > 1 and len("/".join(parts).encode()) > MAX_PATH_BYTES:
            parts = [safe_part(part, MAX_PATH_BYTES // len(parts) - 1) for part in parts]
        return parts

    def _fields(self) -> list[Field]:
        return [piece for part in self.parts for piece in part if isinstance(piece, Field)]


def _says_another_kind(name: str) -> bool:
    """Whether the end of a name would let a system take the picture for something else."""
    return _OTHER_KIND.fullmatch("." + name.rpartition(".")[2]) is not None and "." in name


def _has(part: Part, name: str) -> bool:
    return any(isinstance(piece, Field) and not piece.column and piece.name == name for piece in part)


def _text(part: Part, facts: Facts, *, whole: bool) -> str:
    texts = [piece if isinstance(piece, str) else piece.value(facts) for piece in part]
    text = "".join(texts)
    if whole or len(text) * 4 <= MAX_PART_BYTES or len(texts) == 1:
        return text
    excess = _bytes(text) - MAX_PART_BYTES
    return "".join(_fitted(part, texts, excess)) if excess > 0 else text


def _fitted(part: Part, texts: list[str], excess: int) -> list[str]:
    """With the longest value shortened, so that numbers and the text of the template stay whole."""
    longest = max(range(len(texts)), key=lambda place: _bytes(texts[place]) if _yields(part[place]) else -1)
    if _yields(part[longest]):
        whole = texts[longest].encode(errors="replace").decode()
        texts[longest] = cut(whole, max(1, _bytes(whole) - excess))
    return texts


def _bytes(text: str) -> int:
    return len(text.encode(errors="replace"))


def _yields(piece: Piece) -> bool:
    return isinstance(piece, Field) and not piece.steady


def joined(folder: str, name: str) -> str:
    """The one template of a folder template and a name template, either of which may have folders of its own."""
    folder = folder.strip().rstrip("/\\")
    return f"{folder}/{name}" if folder else name


def parted(text: str) -> tuple[str, str]:
    """Folder template and name template of a joined one, parted at the last ``/`` outside of braces."""
    match = _OUTER_FOLDER.fullmatch(text)
    return (match["folder"], match["name"]) if match else ("", text)


def example(
    template: NameTemplate, now: date, *, url: str = "https://example.com/photos/cat.jpg", index: int = 1
) -> str:
    """What the first picture would be called, for the preview beside the template: ``0001_cat.jpg``.

    Columns of a table that is not there yet are shown by their names.
    """
    columns = {name: name for name in template.columns()}
    stem, extension = template.render(Facts(url, index, now, columns=columns, extension=".jpg"))
    return stem + extension
