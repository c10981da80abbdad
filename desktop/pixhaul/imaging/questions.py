"""What is asked of a process that decodes, and what it answers: lines of JSON, with pictures behind them as bytes.

What a decoder has been fed may have taken its process over. So an answer is data that is looked at, and never, as
``pickle`` would have it, something that is run.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

from pixhaul.core.errors import PictureError
from pixhaul.core.request import PictureFacts
from pixhaul.imaging.inspect import FRAGILE, Inspection

READY = b"ready\n"
"""The first line of all: what is needed for an answer has been read."""
GO = b"go\n"
"""There is room for as many pixels as were asked for."""
_LONGEST_LINE = 65_536
_MOST_BYTES = 64 * 1024 * 1024
"""Of a thumbnail: many times the largest there can be."""
_LONGEST_LOOK = 256
"""Bytes: some times what one has."""
_LARGEST = 2**31 - 1
"""Of a side in pixels, and of frames: no kind has room for more, nor has the record for what is much larger."""


class NoAnswer(Exception):
    """The other side has ended, or what it says makes no sense: it is of no more use."""


@dataclass(frozen=True, slots=True)
class Question:
    """What :func:`pixhaul.imaging.inspect.inspect` is to be called with."""

    path: str
    """Absolute."""
    identity: tuple[int, int]
    """Of the file, whose name may have gone to another one."""
    max_pixels: int
    thumbnail_edge: int
    with_look: bool
    seconds: float
    """After which the process gives up and ends."""

    def line(self) -> bytes:
        """As it is sent."""
        return _line(asdict(self))

    @classmethod
    def of(cls, line: bytes) -> "Question":
        """What :meth:`line` made."""
        values = json.loads(line)
        return cls(**{**values, "identity": tuple(values["identity"])})


def wish(pixels: int) -> bytes:
    """As leave to decode so many pixels is asked for, which is given by :data:`GO`."""
    return _line({"pixels": pixels})


def answer(outcome: Inspection | Exception) -> bytes:
    """As it is sent what came of a question."""
    if isinstance(outcome, Inspection):
        facts, thumbnail = outcome.facts, outcome.thumbnail or b""
        size = {"width": facts.width, "height": facts.height, "frames": facts.frames}
        head = {"kind": facts.media_type, **size, "thumbnail": len(thumbnail), "look": len(outcome.look)}
        return _line(head) + thumbnail + outcome.look
    if isinstance(outcome, PictureError):
        return _line({"error": outcome.reason, "cause": outcome.cause, "params": outcome.params})
    if isinstance(outcome, OSError) and outcome.errno is not None:
        return _line({"errno": outcome.errno, "text": outcome.strerror})
    return _line({"fault": f"{type(outcome).__name__}: {outcome}"[:1000]})


def read_answer(stream: BinaryIO) -> Inspection | Exception | int:
    """The next answer, or the pixels that leave is asked for.

    An exception in it is a PictureError or OSError as the other side has met it, or RuntimeError for any other fault
    there. Raises NoAnswer.
    """
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise NoAnswer("the end")
    try:
        return _understood(json.loads(line), stream)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise NoAnswer(type(error).__name__) from error


def _understood(head: Mapping[str, Any], stream: BinaryIO) -> Inspection | Exception | int:
    if "pixels" in head:
        return int(head["pixels"])
    if "error" in head:
        return _picture_error(head)
    if "errno" in head:
        return OSError(int(head["errno"]), str(head["text"]))
    if "fault" in head:
        return RuntimeError(str(head["fault"]))
    # Nothing of it goes into a path: the extension is ours.
    kind = {one.value.media_type: one.value for one in FRAGILE}[head["kind"]]
    width, height, frames = (_within(int(head[name]), 1, _LARGEST) for name in ("width", "height", "frames"))
    thumbnail = _exactly(stream, int(head["thumbnail"]), _MOST_BYTES)
    look = _exactly(stream, int(head["look"]), _LONGEST_LOOK)
    return Inspection(PictureFacts(kind.media_type, kind.extension, width, height, frames), thumbnail or None, look)


def _picture_error(head: Mapping[str, Any]) -> PictureError:
    kinds = {kind.reason: kind for kind in PictureError.__subclasses__()}
    params = {str(name): str(text) for name, text in head["params"].items()}
    error = kinds[head["error"]](cause=str(head["cause"]), **params)
    # Whoever shows it later must not find that a word is missing.
    _ = error.message, error.hint
    return error


def _within(value: int, least: int, most: int) -> int:
    if not least <= value <= most:
        raise ValueError("out of range")
    return value


def _exactly(stream: BinaryIO, count: int, most: int) -> bytes:
    data = stream.read(_within(count, 0, most))
    if len(data) < count:
        raise NoAnswer("the end")
    return data


def _line(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values).encode("ascii") + b"\n"
