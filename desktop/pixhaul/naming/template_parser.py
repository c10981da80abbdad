"""From the text of a name template to its parts. Every refusal says what to write instead."""

import re
from collections.abc import Collection, Iterable

from pixhaul.naming.fields import COLUMN, FIELDS, NUMBERS, SHA256_DIGITS, Field
from pixhaul.naming.filters import DEFAULT, FILTERS, MOST_LETTERS, TRIM, Step
from pixhaul.naming.template_error import TemplateError
from pixhaul.naming.wishes import MOST_FOLDERS

MAX_TEXT = 500
"""Longest template in characters."""
MAX_FOLDERS = MOST_FOLDERS
MOST_TOLD = 12
"""Names listed in a hint; a table may have hundreds of columns."""
Piece = str | Field
Part = tuple[Piece, ...]

_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+")
_NAME = re.compile(r"[^:|?]*")
_REST = re.compile(r"\s*(?::(?P<width>[^|?]*))?(?P<steps>(?:[|?][^|?]*)*)", re.DOTALL)
_STEP = re.compile(r"([|?])([^|?]*)", re.DOTALL)
_WIDTH = re.compile(r"0?[1-9]|0?1[0-2]")
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")


def parts_of(text: str, columns: Collection[str], *, any_column: bool = False) -> tuple[Part, ...]:
    """The path parts of a template. With ``any_column`` a name that is no field's is taken for a column's."""
    if not text.strip():
        raise TemplateError("The name is empty", "Write for example {index:04}_{name}.")
    if len(text) > MAX_TEXT:
        raise TemplateError("The name is too long", f"Use at most {MAX_TEXT} characters.")
    parts = _split(_pieces(text, columns, any_column))
    if len(parts) > MAX_FOLDERS + 1:
        raise TemplateError("The name has too many folders", f"Use at most {MAX_FOLDERS}.")
    for number, part in enumerate(parts):
        _check(part, first=number == 0, last=number == len(parts) - 1)
    return parts


def _pieces(text: str, columns: Collection[str], any_column: bool) -> Iterable[Piece]:
    for match in _PIECE.finditer(text):
        token = match[0]
        if token in ("{{", "}}"):
            yield token[0]
        elif token in ("{", "}"):
            raise TemplateError(
                "A brace stands alone", "Write {{ or }} for a brace in the name, or {name} for a field."
            )
        elif match[1] is not None:
            yield _trusted_field(match[1], columns) if any_column else _field(match[1], columns)
        else:
            yield token


def _trusted_field(inner: str, columns: Collection[str]) -> Field:
    """A field while tables may come that are not known yet: their columns may be called anything (``Meta: brand``)."""
    name, _ = _parted(inner, columns)
    wanted = name.removeprefix(COLUMN).strip()
    if name in FIELDS or not wanted:
        return _field(inner, columns)
    try:
        return _field(inner, (*columns, wanted) if wanted not in columns else columns)
    except TemplateError:
        return Field(inner.strip().removeprefix(COLUMN).strip(), column=True)


def _field(inner: str, columns: Collection[str]) -> Field:
    name, rest = _parted(inner, columns)
    field = _named(name, columns, inner)
    match = _REST.fullmatch(rest)
    if match is None:
        raise TemplateError(f"{{{inner}}} cannot be read", "Write for example {index:04} or {name|lower}.")
    steps = tuple(_step(kind, text, field.name) for kind, text in _STEP.findall(match["steps"]))
    return Field(field.name, field.column, _width(field, match["width"], inner), steps)


def _parted(inner: str, columns: Collection[str]) -> tuple[str, str]:
    """The name within braces and what follows it. Names of columns may hold any sign, so known ones come first."""
    start = inner.lstrip()
    folded = start.casefold()
    for column in sorted(columns, key=len, reverse=True):
        for known in (column, COLUMN + column):
            rest = start[len(known) :].lstrip()
            if folded.startswith(known.casefold()) and (not rest or rest[0] in ":|?"):
                return start[: len(known)], rest
    match = _NAME.match(start)
    name = match[0] if match else start
    return name.strip(), start[len(name) :]


def _named(name: str, columns: Collection[str], inner: str) -> Field:
    """The field or column of this name."""
    if name in FIELDS:
        return Field(name)
    for wanted in (name, name.removeprefix(COLUMN)):
        if wanted in columns:
            return Field(wanted, column=True)
    alike = [column for column in columns if column.casefold() == name.removeprefix(COLUMN).casefold()]
    if len(alike) == 1:
        return Field(alike[0], column=True)
    if alike:
        either = ", ".join(f"{{{column}}}" for column in alike)
        raise TemplateError(f"{{{name}}} may be more than one column", f"Write one of these: {either}.")
    raise _unknown(inner.strip(), name, columns)


def _unknown(inner: str, name: str, columns: Collection[str]) -> TemplateError:
    told = f"There is no column or field {{{inner}}}" if columns else f"There is no field {{{inner}}}"
    known = {known.casefold(): known for known in (*FIELDS, *columns)}
    near = _near(name.casefold(), known)
    if near:
        return TemplateError(told, f"Did you mean {{{known[near[0]]}}}?")
    every = [f"{{{known}}}" for known in (*columns, *FIELDS)]
    some = ", ".join(every[:MOST_TOLD])
    return TemplateError(told, f"Known are {some} and others." if len(every) > MOST_TOLD else f"Known are {some}.")


def _width(field: Field, text: str | None, inner: str) -> int:
    name = field.name
    if text is None:
        return 0
    text = text.strip()
    if not field.column and name == "sha256":
        if not _NUMBER.fullmatch(text) or int(text) > SHA256_DIGITS:
            raise TemplateError(f"The length in {{{inner.strip()}}} is not usable", "Write for example {sha256:8}.")
        return int(text)
    if field.column or name not in NUMBERS:
        raise TemplateError(f"{{{name}}} takes no width", f"Write {{{name}}} only; a width goes with {{index:04}}.")
    if not _WIDTH.fullmatch(text):
        raise TemplateError(f"The width in {{{inner.strip()}}} is not usable", f"Write for example {{{name}:04}}.")
    return int(text)


def _step(kind: str, text: str, name: str) -> Step:
    if kind == DEFAULT:
        return Step(DEFAULT, text.strip())
    word, colon, argument = (part.strip() for part in text.partition(":"))
    word = word.lower()
    if word not in FILTERS:
        near = _near(word, FILTERS)
        known = f"Did you mean {{{name}|{near[0]}}}?" if near else "Known are |lower, |upper, |slug and |trim:40."
        raise TemplateError(f"There is no filter |{word}", known)
    if word == TRIM:
        if not _NUMBER.fullmatch(argument) or int(argument) > MOST_LETTERS:
            raise TemplateError("|trim needs the number of letters to keep", f"Write for example {{{name}|trim:40}}.")
    elif colon:
        raise TemplateError(f"|{word} takes no number", f"Write {{{name}|{word}}}.")
    return Step(word, argument)


def _split(pieces: Iterable[Piece]) -> tuple[Part, ...]:
    parts: list[list[Piece]] = [[]]
    for piece in pieces:
        if isinstance(piece, Field):
            parts[-1].append(piece)
            continue
        first, *more = piece.replace("\\", "/").split("/")
        if first:
            parts[-1].append(first)
        parts.extend([text] if text else [] for text in more)
    return tuple(map(tuple, parts))


def _check(part: Part, *, first: bool, last: bool) -> None:
    literal = "".join(piece for piece in part if isinstance(piece, str))
    if not part and first:
        raise TemplateError("The name starts with /", "Leave the / at the start out: folders begin in the destination.")
    if not part and last:
        raise TemplateError("The name ends with /", "Write what the file is called after the last /.")
    if not part:
        raise TemplateError("A folder in the name is empty", "Leave one of the two / out.")
    if len(literal.strip(" .")) == 0 and all(isinstance(piece, str) for piece in part):
        raise TemplateError("A part of the name has only dots or blanks", "Names cannot leave the destination folder.")


def _near(word: str, known: Iterable[str]) -> list[str]:
    """The one that was probably meant, if any."""
    import difflib  # for mistakes alone

    return difflib.get_close_matches(word, known, n=1)
