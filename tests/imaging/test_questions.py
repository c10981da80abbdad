"""What a process that decodes says is not believed: a hostile file may have taken it over."""

import errno
import io
import json

import pytest

from pixhaul.imaging.inspect import Inspection
from pixhaul.imaging.questions import NoAnswer, answer, read_answer


def test_nothing_of_an_answer_goes_into_a_path() -> None:
    head = {"kind": "../../image/webp", "width": 1, "height": 1, "frames": 1, "thumbnail": 0, "look": 0}
    with pytest.raises(NoAnswer):
        read_answer(io.BytesIO(json.dumps(head).encode() + b"\n"))
    good = read_answer(io.BytesIO(json.dumps({**head, "kind": "image/webp"}).encode() + b"\n"))
    assert isinstance(good, Inspection)
    assert good.facts.extension == ".webp"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b'{"pixels": 5}',
        b"\n",
        b"[]\n",
        b"[" * 60_000 + b"\n",
        b'{"pixels": "many"}\n',
        b'{"pixels": Infinity}\n',
        b'{"error": "internal-error", "cause": "", "params": {}}\n',
        b'{"error": "too-many-pixels", "cause": "", "params": {}}\n',
        b'{"error": "damaged", "cause": "", "params": []}\n',
        b'{"kind": "image/webp", "width": 1, "height": 1, "frames": 1, "thumbnail": 9, "look": 0}\nshort',
        b'{"kind": "image/webp", "width": 1, "height": 1, "frames": 1, "thumbnail": -9, "look": 0}\n',
        b'{"kind": "image/webp", "width": 1, "height": 1, "frames": 1, "thumbnail": 99999999999, "look": 0}\n',
        b'{"kind": "image/webp", "width": 0, "height": 1, "frames": 1, "thumbnail": 0, "look": 0}\n',
        b'{"kind": "image/webp", "width": 1, "height": 1, "frames": 9223372036854775808, "thumbnail": 0, "look": 0}\n',
        b'{"kind": "image/webp", "width": 1, "height": 1, "frames": 1, "thumbnail": 0, "look": 5000}\n' + bytes(5000),
        b'{"kind": ["image/webp"], "width": 1, "height": 1, "frames": 1, "thumbnail": 0, "look": 0}\n',
        b"x" * 100_000 + b"\n",
    ],
)
def test_nonsense_is_no_answer(line: bytes) -> None:
    with pytest.raises(NoAnswer):
        read_answer(io.BytesIO(line))


@pytest.mark.parametrize("error", [OSError(errno.EIO, "broken"), ValueError("odd"), RuntimeError()])
def test_other_errors_keep_their_words(error: Exception) -> None:
    read = read_answer(io.BytesIO(answer(error)))
    assert isinstance(read, OSError if isinstance(error, OSError) else RuntimeError)
    assert str(error) in str(read)
