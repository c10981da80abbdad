"""The column of looks."""

import pytest

from pixhaul.core.looks import LOOK_BYTES, Looks

LOOK = bytes(range(LOOK_BYTES))


def test_what_was_put_is_there_until_it_is_forgotten() -> None:
    looks = Looks()
    assert looks.of(1_000_000) == b""
    looks.put(7, LOOK)
    assert [looks.of(item) for item in (6, 7, 8)] == [b"", LOOK, b""]
    looks.put(7, b"")
    assert looks.of(7) == b""
    looks.forget(5_000)


def test_a_look_has_one_length() -> None:
    with pytest.raises(ValueError, match="36 bytes"):
        Looks().put(0, b"short")
