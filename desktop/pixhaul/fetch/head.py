"""The head of an answer (RFC 9112 sections 2 to 5), read with bounds and without trust."""

import re
from dataclasses import dataclass, field

from pixhaul.core.errors import BadAnswer, BadEncoding, ConnectionLost, TooLarge
from pixhaul.core.wording import size
from pixhaul.fetch.stream import Stream

MAX_HEAD_BYTES = 256 * 1024
MAX_FIELDS = 1000
_MAX_INTERIM = 20
"""1xx answers accepted before the real one."""

_STATUS = re.compile(rb"HTTP/1\.([0-9])[ \t]+([0-9]{3})(?:[ \t]+([^\r\n]*))?\r*\n?")
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Head:
    """``fields`` keep order and repetition; values are Latin-1 text, as RFC 9110 section 5.5 leaves them."""

    status: int
    minor: int
    reason: str
    fields: list[tuple[str, str]]
    _by_name: dict[str, list[str]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            self._by_name.setdefault(name.lower(), []).append(value)

    def all(self, name: str) -> list[str]:
        """Every value of the field ``name`` (lower case)."""
        return list(self._by_name.get(name, ()))


def read_head(stream: Stream) -> Head:
    """The head of the final answer; interim ones (100, 103) are passed over.

    Raises ``BadAnswer``, ``ConnectionLost`` and what the guard of ``stream`` raises.
    """
    for _ in range(_MAX_INTERIM):
        head = _read_one(stream)
        if head.status == 101:
            raise BadAnswer("the server switched to another protocol unasked")
        if head.status >= 200:
            return head
    raise BadAnswer("too many interim answers")


def _read_one(stream: Stream) -> Head:
    line = stream.readline(MAX_HEAD_BYTES)
    while line in {b"\r\n", b"\n"}:  # RFC 9112 section 2.2: an empty line before the start line is forgiven once
        line = stream.readline(MAX_HEAD_BYTES)
        if line in {b"\r\n", b"\n"}:
            raise BadAnswer("empty lines instead of an answer")
    if not line:
        raise ConnectionLost("closed without an answer")
    match = _STATUS.fullmatch(line)
    if match is None:
        raise BadAnswer("no HTTP/1 status line")
    if not line.endswith(b"\n"):
        raise ConnectionLost("closed in mid-head")
    minor, status, reason = match.groups(default=b"")
    if int(status) < 100:
        raise BadAnswer(f"status {int(status)}")
    return Head(int(status), int(minor), reason.decode("latin-1").strip(), _read_fields(stream, len(line)))


def _read_fields(stream: Stream, used: int) -> list[tuple[str, str]]:
    block = stream.read_section(MAX_HEAD_BYTES - used + 1)
    if used + len(block) > MAX_HEAD_BYTES:
        raise BadAnswer("the head of the answer is too long")
    fields: list[tuple[str, str]] = []
    *lines, rest = block.decode("latin-1").split("\n")
    if rest or not lines or lines[-1].rstrip("\r"):
        raise ConnectionLost("closed in mid-head")
    for line in lines:
        text = line.rstrip("\r")
        if text[:1] in {" ", "\t"}:
            if fields:  # a folded line, RFC 9112 section 5.2
                name, value = fields[-1]
                fields[-1] = (name, f"{value} {text.strip()}".strip())
            continue
        name, colon, value = text.partition(":")
        name = name.strip()
        if colon and name:
            fields.append((name, value.strip(" \t")))
    if len(fields) > MAX_FIELDS:
        raise BadAnswer("the head of the answer is too long")
    return fields


@dataclass(frozen=True, slots=True)
class Framing:
    """How the end of the body is known: chunked, or ``length`` bytes, or (``None``) the end of the connection."""

    chunked: bool
    length: int | None


def framing_of(head: Head, max_bytes: int) -> Framing:
    """RFC 9112 section 6.3. Raises ``BadAnswer`` when lengths contradict each other or are none, ``BadEncoding``
    for transfer codings nobody asked for, ``TooLarge`` for more than fits any limit.
    """
    if head.status in {204, 304}:
        return Framing(chunked=False, length=0)
    codings = [part.strip().lower() for value in head.all("transfer-encoding") for part in value.split(",")]
    codings = [coding for coding in codings if coding not in {"", "identity"}]
    if codings:
        if codings != ["chunked"]:
            raise BadEncoding("unasked transfer coding")
        return Framing(chunked=True, length=None)
    lengths = {part.strip() for value in head.all("content-length") for part in value.split(",")}
    if not lengths:
        return Framing(chunked=False, length=None)
    text = lengths.pop()
    if lengths:
        raise BadAnswer("two different lengths")
    if not _DIGITS.fullmatch(text):
        raise BadAnswer("the length is no number")
    if len(text.lstrip("0")) > 18:
        raise TooLarge("announced length beyond all limits", limit=size(max_bytes))
    return Framing(chunked=False, length=int(text))


def stays_open(head: Head, framing: Framing) -> bool:
    """Whether the connection can serve again after this answer (RFC 9112 section 9.3)."""
    options = {part.strip().lower() for value in head.all("connection") for part in value.split(",")}
    if "close" in options or (framing.length is None and not framing.chunked):
        return False
    return head.minor >= 1 or "keep-alive" in options
