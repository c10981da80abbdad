"""Content codings: any bytes, any pieces, any damage."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.errors import BadEncoding
from pixhaul.fetch.decoding import decoder_for


def decoded(codings: list[str], body: bytes, piece: int) -> bytes:
    decoder = decoder_for(codings)
    out = b"".join(bytes(part) for at in range(0, len(body), piece) for part in decoder.feed(body[at : at + piece]))
    decoder.finish()
    return out


@given(st.binary(max_size=3000), st.integers(1, 400))
def test_what_was_packed_comes_out_again(data: bytes, piece: int) -> None:
    raw = zlib.compressobj(wbits=-15)
    assert decoded(["gzip"], gzip.compress(data), piece) == data
    assert decoded(["gzip"], gzip.compress(data) + gzip.compress(data), piece) == data * 2
    assert decoded(["gzip"], gzip.compress(data) + bytes(20), piece) == data
    assert decoded(["deflate"], zlib.compress(data), piece) == data
    assert decoded(["deflate, gzip"], gzip.compress(zlib.compress(data)), piece) == data
    assert decoded(["identity", "Binary"], data, piece) == data
    bare = raw.compress(data) + raw.flush()
    if (bare[0] & 0x0F) != 8 or (bare[0] << 8 | bare[1]) % 31:
        assert decoded(["deflate"], bare, piece) == data


@given(st.binary(min_size=1, max_size=500), st.integers(1, 50), st.data())
def test_row_12_no_cut_goes_unseen(data: bytes, piece: int, choose: st.DataObject) -> None:
    for coding, body in (("gzip", gzip.compress(data)), ("deflate", zlib.compress(data))):
        end = choose.draw(st.integers(2, len(body) - 1))
        with pytest.raises(BadEncoding):
            decoded([coding], body[:end], piece)


@given(st.binary(min_size=1, max_size=500), st.data())
def test_row_12_no_change_gives_other_bytes(data: bytes, choose: st.DataObject) -> None:
    body = bytearray(gzip.compress(data))
    body[choose.draw(st.integers(0, len(body) - 1))] ^= choose.draw(st.integers(1, 255))
    try:
        out = decoded(["gzip"], bytes(body), 100)
    except BadEncoding:
        return
    assert out == data  # the change hit a field that says nothing about the bytes, such as the time


def test_pieces_are_bounded() -> None:
    bomb = gzip.compress(bytes(10_000_000))
    assert max(len(piece) for piece in decoder_for(["gzip"]).feed(bomb)) <= 256 * 1024
    with pytest.raises(BadEncoding):
        decoder_for(["gzip, gzip, gzip, gzip"])
