"""Templates that cannot give two lines the same path, so that nobody has to look at the whole list."""

from pixhaul.naming.fields import Field
from pixhaul.naming.template import NameTemplate
from pixhaul.naming.template_parser import Part, Piece

_MOST_LITERAL_BYTES = 120
"""With more text of its own in one part, the number of the line might be cut off."""


def tells_lines_apart(template: NameTemplate) -> bool:
    """Whether the number of the line can always be read back from the path.

    It can where the first folder or the file name begins with it, or the file name ends with it, and no other text
    can run into it.
    """
    first, last = template.parts[0], template.parts[-1]
    return not template.uses("n") and (_leads(first) or _leads(last) or _ends(last))


def _leads(part: Part) -> bool:
    for place, piece in enumerate(part):
        if isinstance(piece, Field):
            return _is_line(piece) and _stands_off(part[place + 1 :][:1], first=True) and _short(part)
    return False


def _ends(part: Part) -> bool:
    return _is_line(part[-1]) and _stands_off(part[:-1][-1:], first=False) and _short(part)


def _is_line(piece: Piece) -> bool:
    return isinstance(piece, Field) and piece.name == "index" and piece.is_plain_number


def _stands_off(neighbour: tuple[Piece, ...], *, first: bool) -> bool:
    """Whether nothing, or a visible sign that is no digit, is next to the number."""
    if not neighbour:
        return True
    piece = neighbour[0]
    if not isinstance(piece, str):
        return False
    sign = piece[0 if first else -1]
    return sign.isascii() and sign.isprintable() and not sign.isdigit()


def _short(part: Part) -> bool:
    return sum(len(piece.encode(errors="replace")) for piece in part if isinstance(piece, str)) <= _MOST_LITERAL_BYTES
