"""Pictures that are written out in a list (RFC 2397)."""

import base64
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import display, host_of, told, without_credentials
from pixhaul.core.datauris import LANE, checked, decoded, is_data, media_type, shown
from pixhaul.core.errors import AddressError

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
TEXT = base64.b64encode(PNG).decode()


@pytest.mark.parametrize(
    "text",
    [
        "data:image/png;base64," + TEXT,
        "DATA:Image/PNG;Base64," + TEXT,
        "data:image/png;name=a.png;charset=utf-8;base64," + TEXT,
        "data:image/png ; base64," + TEXT,
        "data:image/png;base64," + TEXT.rstrip("="),
        "data:image/png;base64,\n " + "\n".join(TEXT[at : at + 76] for at in range(0, len(TEXT), 76)),
        "data:image/png;base64," + TEXT.replace("+", "%2B").replace("/", "%2f").replace("=", "%3D"),
        "data:image/png," + "".join(f"%{byte:02x}" for byte in PNG),
    ],
)
def test_pictures(text: str) -> None:
    kept = checked(f"  {text}\n")
    assert is_data(kept)
    assert kept.startswith("data:")
    assert media_type(kept) == "image/png"
    assert decoded(kept) == PNG
    assert host_of(kept) == LANE


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("data:text/html,<script>", "only pictures are taken"),
        ("data:,hello", "only pictures are taken"),
        ("data:;base64,AAAA", "only pictures are taken"),
        ("data:image/png", "only pictures are taken"),
        ("data:image/png;base64,", "there is no picture"),
        ("data:application/octet-stream;base64,AAAA", "only pictures are taken"),
        ("data:image/png;base64," + "A" * 70_000_000, "may have 50 MB"),
        ("data:image/png," + "A" * 50_000_001, "may have 50 MB"),
    ],
)
def test_what_is_not_taken(text: str, cause: str) -> None:
    with pytest.raises(AddressError) as caught:
        checked(text)
    assert cause in caught.value.cause


@pytest.mark.parametrize(
    "text", ["data:image/png;base64,A", "data:image/png;base64,A*B=", "data:image/png;base64,AA=A"]
)
def test_damaged_base64(text: str) -> None:
    with pytest.raises(AddressError, match="damaged"):
        decoded(checked(text))


def test_nobody_is_shown_all_of_it() -> None:
    text = "data:image/png;base64," + TEXT * 1000
    assert shown(text) == f"data:image/png;base64,{TEXT[:24]}… ({len(text):,} characters)"
    assert display(text) == told(text) == shown(text)
    assert shown("data:image/gif;base64,R0lGOD") == "data:image/gif;base64,R0lGOD"
    assert shown("https://a.example/" + "x" * 5000) == "https://a.example/" + "x" * 5000
    assert told("https://user:secret@a.example/x") == "https://a.example/x"


def test_what_looks_like_a_login_inside_is_part_of_the_picture() -> None:
    text = "data:image/svg+xml,<svg xmlns='http://somebody@a.example'/>"
    assert without_credentials(text) == text
    assert decoded(checked(text)) == text.partition(",")[2].encode()


@given(st.text(alphabet="data:image/png;base64,%+=A \n", max_size=60))
def test_any_text(text: str) -> None:
    with contextlib.suppress(AddressError):
        decoded(checked("data:image/" + text))
    assert len(shown("data:" + text * 100)) < 400
