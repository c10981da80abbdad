"""A shop that has its pictures in two sizes, or not: small ones, and originals of which some are missing."""

import re
from dataclasses import dataclass, field

from tests.servers.faulty import FaultServer, Handler, Line, answer, png


def ranged(body: bytes) -> Handler:
    """The bytes that are asked for (RFC 9110 section 14), or all."""

    def handle(line: Line) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", line.request.headers.get("range", ""))
        if asked is None:
            answer(body, "Accept-Ranges: bytes")(line)
            return
        start, stop = int(asked[1]), min(len(body), int(asked[2] or len(body)) + 1)
        field = f"Content-Range: bytes {start}-{stop - 1}/{len(body)}"
        answer(body[start:stop], field, status="206 Partial Content")(line)

    return handle


@dataclass
class Shop:
    """Thumbnails as WordPress names them; ``missing`` originals are not there."""

    server: FaultServer
    small: list[str] = field(default_factory=list)
    """Their addresses, in order."""

    def add(self, count: int, *, missing: int = 0, edge: int = 90) -> list[str]:
        """So many pictures more, of which the last ``missing`` have no original."""
        first = len(self.small)
        for number in range(first, first + count):
            self.small.append(self.server.at(f"/up/{number}-30x20.png", ranged(png(30, 20, number))))
            if number < first + count - missing:
                self.server.at(f"/up/{number}.png", ranged(png(edge, 60, number)))
        return self.small[first:]

    def whole(self) -> list[str]:
        """Addresses that were asked for without a range: real downloads."""
        return [seen.target for seen in self.server.seen() if "range" not in seen.headers]
