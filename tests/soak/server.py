"""A loopback server with moods, in a process of its own: ``python -m tests.soak.server PORT SECONDS``.

Each port has a mood that changes every few seconds. In a bad one, half of the answers are wrong in its own way. Now and
then the whole server goes away, breaks every connection off, and comes back. Ports follow each other from PORT on.
"""

import asyncio
import contextlib
import random
import struct
import sys
import zlib

from tests.servers.faulty import head_of, png

PORTS = 3
MOOD_SECONDS = 9.0
RESTART_SECONDS = 45.0
AWAY_SECONDS = 1.5
MOODS = ("good", "good", "slow", "unavailable", "busy", "resets", "cut", "stalls", "gone", "html")
BASES = tuple(png(64 + 8 * n, 64, n + 1) for n in range(8))
END = 12
"""Bytes of the last chunk of a PNG."""


def picture(path: str) -> bytes:
    """The picture of an address: no two addresses share one, and anybody can say what it must be."""
    base = BASES[zlib.crc32(path.encode()) % len(BASES)]
    words = b"Title\0" + path.encode()
    mark = struct.pack(">I", len(words)) + b"tEXt" + words + struct.pack(">I", zlib.crc32(b"tEXt" + words))
    return base[:-END] + mark + base[-END:]


class MoodyServer:
    """Serves every path of every port with its picture, or with what the mood of the port says."""

    def __init__(self, first_port: int, seed: int = 1) -> None:
        self._ports = range(first_port, first_port + PORTS)
        self._chance = random.Random(seed)
        self._moods = dict.fromkeys(self._ports, "good")
        self._lines: set[asyncio.StreamWriter] = set()

    async def run(self, seconds: float) -> None:
        """Serve for so long."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while loop.time() < end:
            servers = [await asyncio.start_server(self._serve, "127.0.0.1", port) for port in self._ports]
            until = min(end, loop.time() + RESTART_SECONDS)
            while (left := until - loop.time()) > 0:
                await asyncio.sleep(min(MOOD_SECONDS, left))
                self._moods = {port: self._chance.choice(MOODS) for port in self._ports}
            for server in servers:
                server.close()
            for line in list(self._lines):
                line.transport.abort()
            await asyncio.sleep(AWAY_SECONDS)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.add(writer)
        port = writer.get_extra_info("sockname")[1]
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].decode("ascii")
                mood = self._moods[port] if self._chance.random() < 0.5 else "good"
                if not await self._answer(writer, mood, picture(path)):
                    break
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client went away
        finally:
            self._lines.discard(writer)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _answer(self, writer: asyncio.StreamWriter, mood: str, body: bytes) -> bool:
        """Answer one request; true when the line may be used again."""
        whole = head_of("200 OK", "Content-Type: image/png", f"Content-Length: {len(body)}")
        match mood:
            case "slow":
                writer.write(whole)
                for start in range(0, len(body), 2048):
                    writer.write(body[start : start + 2048])
                    await writer.drain()
                    await asyncio.sleep(0.1)
                return True
            case "stalls":
                writer.write(whole + body[: len(body) // 2])
                await writer.drain()
                await asyncio.sleep(20)
                return False
            case "cut":
                writer.write(whole + body[: len(body) // 2])
                await writer.drain()
                return False
            case "resets":
                writer.write(whole + body[:1000])
                await writer.drain()
                writer.transport.abort()
                return False
            case "unavailable":
                whole, body = head_of("503 Busy", "Content-Length: 0"), b""
            case "busy":
                whole, body = head_of("429 Slowly", "Retry-After: 1", "Content-Length: 0"), b""
            case "gone":
                whole, body = head_of("404 Gone", "Content-Length: 0"), b""
            case "html":
                body = b"<!doctype html><title>Log in</title>"
                whole = head_of("200 OK", "Content-Type: text/html", f"Content-Length: {len(body)}")
        writer.write(whole + body)
        await writer.drain()
        return True


if __name__ == "__main__":
    asyncio.run(MoodyServer(int(sys.argv[1])).run(float(sys.argv[2])))
