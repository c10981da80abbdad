import json
from dataclasses import replace
from typing import Any

import pytest

from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings
from pixhaul.core.settings_file import MOST_BYTES, SettingsFileError, exported, incoming, secret_headers

SECRET = ("Authorization", "Bearer s3cret")
HARMLESS = ("Accept-Language", "de")
MINE = Settings(
    jobs=3,
    theme="dark",
    headers=(SECRET, HARMLESS),
    cookies_file="/home/ann/cookies.txt",
    destination="/home/ann",
    insecure_hosts=("a.example",),
    profiles=(Profile("a1", "Shop", {"tries": 2, "headers": (SECRET,)}),),
)


def file_of(settings: dict[str, Any], **members: Any) -> bytes:
    return json.dumps({"pixhaul": "settings", "version": 1, "settings": settings, **members}).encode()


def test_what_is_exported_comes_back_elsewhere() -> None:
    found = incoming(json.dumps(exported(MINE)).encode(), Settings())
    assert (found.unknown, found.unfit, found.newer) == ((), (), False)
    assert dict(found.values) == {
        "jobs": 3,
        "theme": "dark",
        "headers": (HARMLESS,),
        "profiles": (Profile("a1", "Shop", {"tries": 2, "headers": ()}),),
    }


def test_an_export_holds_no_secret_and_nothing_of_this_computer() -> None:
    text = json.dumps(exported(MINE))
    assert "s3cret" not in text
    assert "ann" not in text
    assert "a.example" not in text
    assert secret_headers(MINE) == 2
    assert secret_headers(Settings()) == 0


def test_an_import_of_ones_own_export_changes_nothing_and_loses_no_secret() -> None:
    assert dict(incoming(json.dumps(exported(MINE)).encode(), MINE).values) == {}
    other = replace(MINE, headers=(("DNT", "1"),))
    assert incoming(json.dumps(exported(other)).encode(), MINE).values["headers"] == (("DNT", "1"), SECRET)


def test_what_cannot_be_used_is_told_apart_and_the_rest_taken() -> None:
    profiles = [
        {"key": "c3", "name": "New", "values": {"jobs": 2, "tries": -1, "nope": 1}},
        {"key": "c4", "name": "New", "values": {}},
        5,
    ]
    raw = {"jobs": 5, "tries": "many", "colour": "red", "cookies_file": "/etc/passwd", "profiles": profiles}
    found = incoming(file_of(raw), Settings())
    assert found.unknown == ("colour",)
    assert found.unfit == ("tries", "New: tries", "New: nope", "New", "?")
    assert dict(found.values) == {"jobs": 5, "profiles": (Profile("c3", "New", {"jobs": 2}),)}


def test_a_newer_file_is_read_as_far_as_it_is_known() -> None:
    found = incoming(file_of({"jobs": 5, "holograms": True}, version=7), Settings())
    assert found.newer
    assert dict(found.values) == {"jobs": 5}
    assert found.unknown == ("holograms",)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"pixhaul": "job"}', b"\xff\xfe", b"[" * 200_000, b" " * (MOST_BYTES + 1)]
)
def test_what_holds_no_settings_is_refused_with_a_way_on(data: bytes) -> None:
    with pytest.raises(SettingsFileError, match="no settings") as caught:
        incoming(data, Settings())
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("settings", [[], None, 3])
def test_a_file_without_values_changes_nothing(settings: Any) -> None:
    assert dict(incoming(file_of(settings), MINE).values) == {}
