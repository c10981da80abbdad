"""Undoing Content-Encoding piece by piece, with bounded output and checked sums (RFC 9110 section 8.4)."""

import zlib
from collections.abc import Iterator
from typing import Protocol

from pixhaul.core.errors import BadEncoding

_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 256 * 1024
_MOST_LAYERS = 3
_UNASKED = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip", "aes128gcm"})
"""Registered codings that are not undone here: what they hold is surely no picture as it stands."""


class Decoder(Protocol):
    """Takes the bytes as sent, gives the bytes as meant, in pieces of bounded size."""

    def feed(self, data: bytes | memoryview) -> Iterator[bytes | memoryview]: ...

    def finish(self) -> None:
        """The input has ended. Raises ``BadEncoding`` when the coding had not."""


class Plain:
    """No coding at all."""

    def feed(self, data: bytes | memoryview) -> Iterator[bytes | memoryview]:
        yield data

    def finish(self) -> None: ...


class Inflate:
    """gzip (RFC 1952, also several members in a row) and deflate (RFC 9110 section 8.4.1.2, also without zlib head)."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._zlib = zlib.decompressobj(_GZIP if gzip else zlib.MAX_WBITS)
        self._begun = False
        self._ended = False
        self._between = False
        self._head = b""

    def feed(self, data: bytes | memoryview) -> Iterator[bytes | memoryview]:
        waiting = bytes(data)
        if not self._begun and not self._gzip:
            waiting = self._head = self._head + waiting
            if len(waiting) < 2:
                return
            if (waiting[0] & 0x0F) != 8 or (waiting[0] << 8 | waiting[1]) % 31:
                self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
        if self._between and waiting:
            self._between = False
            waiting = self._next_member(waiting)
        self._begun = self._begun or bool(waiting)
        while waiting and not self._ended:
            try:
                piece = self._zlib.decompress(waiting, _PIECE)
            except zlib.error as error:
                raise BadEncoding(str(error)) from None
            if piece:
                yield piece
            waiting = self._zlib.unconsumed_tail
            if self._zlib.eof:
                waiting = self._next_member(self._zlib.unused_data)
            elif not piece and not waiting:
                return

    def _next_member(self, rest: bytes) -> bytes:
        """Another gzip member begins, or what follows the proper end is padding that nobody needs."""
        self._begun = False
        self._between = self._gzip and not rest
        self._ended = not self._gzip or (bool(rest) and not rest.startswith(b"\x1f"))
        if self._ended or not rest:
            return b""
        self._begun = True
        self._zlib = zlib.decompressobj(_GZIP)
        return rest

    def finish(self) -> None:
        if self._begun and not self._ended and not self._zlib.eof:
            raise BadEncoding("the compressed data ends too early")


class Layers:
    """Several codings, the last applied undone first."""

    def __init__(self, decoders: list[Inflate]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes | memoryview) -> Iterator[bytes | memoryview]:
        yield from self._through(0, data)

    def _through(self, layer: int, data: bytes | memoryview) -> Iterator[bytes | memoryview]:
        if layer == len(self._decoders):
            yield data
            return
        for piece in self._decoders[layer].feed(data):
            yield from self._through(layer + 1, piece)

    def finish(self) -> None:
        for decoder in self._decoders:
            decoder.finish()


def decoder_for(codings: list[str]) -> Decoder:
    """The decoder for the values of Content-Encoding. Names that are no coding ("utf-8", "none") change nothing.

    Raises ``BadEncoding`` for codings that were not asked for.
    """
    names = [name.strip().lower() for value in codings for name in value.split(",")]
    layers: list[Inflate] = []
    for name in reversed(names):
        if name in {"gzip", "x-gzip", "deflate"}:
            layers.append(Inflate(gzip=name != "deflate"))
        elif name in _UNASKED:
            raise BadEncoding(f"coded as {name} unasked")
    if len(layers) > _MOST_LAYERS:
        raise BadEncoding("too many codings on top of each other")
    if not layers:
        return Plain()
    return layers[0] if len(layers) == 1 else Layers(layers)
