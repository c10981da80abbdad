"""A quick loopback server in a process of its own: ``python -m tests.bench.server PORT MILLISECONDS WIDTH``.

Every address has a picture of its own, so many pixels wide, answered after so many milliseconds. Paths below
``/stall/`` get half of theirs and then nothing more; the line stays open.
"""

import asyncio
import contextlib
import random
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.servers.nginx import free_port

ROOT = Path(__file__).resolve().parents[2]
PICTURE_BYTES = 70_000


def jpeg(width: int = 800) -> bytes:
    """A photograph-like JPEG of about 70 kB at 800 x 600 pixels, less where it is smaller."""
    chance = random.Random(1)
    small = Image.frombytes("RGB", (width // 8, width // 8), chance.randbytes((width // 8) ** 2 * 3))
    large = small.resize((width, width * 3 // 4), Image.Resampling.BICUBIC)
    best = b""
    for quality in range(60, 98, 2):
        buffer = BytesIO()
        large.save(buffer, "JPEG", quality=quality)
        best = buffer.getvalue()
        if len(best) >= PICTURE_BYTES:
            break
    return best


def marked(picture: bytes, text: str) -> bytes:
    """The same picture with a comment, so that no two files have the same bytes."""
    words = text.encode()
    return picture[:2] + b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words + picture[2:]


class Line(asyncio.Protocol):
    """One connection."""

    def __init__(self, picture: bytes, seconds: float) -> None:
        self._picture = picture
        self._seconds = seconds
        self._waiting = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        if self._waiting.endswith(b"\r\n\r\n"):
            path = self._waiting.split(b" ", 2)[1].decode("ascii")
            self._waiting = b""
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._answer, path)
            else:
                self._answer(path)

    def _answer(self, path: str) -> None:
        body = marked(self._picture, path)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        self._transport.write(head + (body[: len(body) // 2] if path.startswith("/stall/") else body))


async def serve(port: int, seconds: float, width: int) -> None:
    """For ever."""
    picture = jpeg(width)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Line(picture, seconds), "127.0.0.1", port, backlog=1024)
    print("ready", flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def quick_server(milliseconds: int = 0, width: int = 800) -> Iterator[str]:
    """Run it in a process of its own; gives the address it begins with."""
    port = free_port()
    words = [sys.executable, "-m", "tests.bench.server", str(port), str(milliseconds), str(width)]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2]) / 1000, int(sys.argv[3])))
