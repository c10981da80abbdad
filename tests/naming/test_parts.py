"""Faults 51-59: every hostile text becomes a name that every disk accepts."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename

from pixhaul.naming.parts import MAX_PART_BYTES, safe_part

HOSTILE = [
    "", " ", ".", "..", "...", ". .", "../../etc/passwd", "..\\..\\x", "/tmp/x", "C:\\x", "\\\\server\\share", "a:b<>",
    "CON", "con", "aux.tar", "Com1", "COM¹", "lpt³.x", "nul", "nul.", "CLOCK$", "conin$",
    "CON .x", "pic. .", "x.png:Zone.Identifier",
    "x" * 300, "é" * 225, "e\u0301" * 300, "😀" * 100, "🇩🇪" * 100, "👩\u200d👩\u200d👧" * 40,
    "\u0301" * 500, "a\x00b", "a\nb", "\x1b[31m",
    "\u202egpj.exe", "a\u200bb", "\ud800", "-rf", "--", "~", "\uffff",
    "\U0010ffff", "名前", "日本語" * 60, "ﬀ", "\u037e", '|?*"',
]  # fmt: skip


def sound(part: str, limit: int = MAX_PART_BYTES) -> None:
    assert part
    assert len(part.encode("utf-8")) <= limit
    assert unicodedata.is_normalized("NFC", part)
    assert not set(part) & set('<>:"/\\|?*')
    assert all(unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in part)
    assert part[0] not in " .-"
    assert part[-1] not in " ."
    # Another library's opinion of the same rules.
    assert is_valid_filename(part, platform="universal")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_becomes_a_sound_part(text: str) -> None:
    part = safe_part(text)
    sound(part)
    assert safe_part(part) == part


@given(st.text(max_size=400), st.integers(min_value=12, max_value=255))
def test_any_text_becomes_a_sound_part(text: str, limit: int) -> None:
    part = safe_part(text, limit)
    sound(part, limit)
    assert safe_part(part, limit) == part


@given(st.sampled_from(["con", "AUX", "nul", "com1", "LPT9", "COM²"]), st.text(alphabet=". ax\u200b-", max_size=6))
def test_names_of_devices_are_defused(device: str, tail: str) -> None:
    part = safe_part(device + tail)
    sound(part)
    assert part.split(".")[0].rstrip(" ").upper() not in {"CON", "AUX", "NUL", "COM1", "LPT9", "COM²"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cat", "cat"),
        ("Katze äöü", "Katze äöü"),
        ("a\u0308", "ä"),
        ("a:b<>", "a_b__"),
        ("aux.tar", "_aux.tar"),
        ("pic. .", "pic"),
        (".hidden", "hidden"),
        ("-rf", "_rf"),
        ("...", "picture"),
        ("a\nb", "a b"),
        ("a\u00a0b", "a b"),
        ("\u202egpj.exe", "gpj.exe"),
        ("x.png:Zone.Identifier", "x.png_Zone.Identifier"),
    ],
)
def test_what_it_becomes(text: str, expected: str) -> None:
    assert safe_part(text) == expected


def test_a_cut_keeps_letters_whole() -> None:
    assert safe_part("x" + "g\u0308" * 10, 12) == "x" + "g\u0308" * 3
    assert safe_part("🇩🇪🇫🇷", 12) == "🇩🇪"
    assert safe_part("👍🏽👍🏽", 14) == "👍🏽"
    assert safe_part("é" * 300, 9) == "éééé"


def test_the_fallback_is_the_callers() -> None:
    assert safe_part("..", fallback="_") == "_"
