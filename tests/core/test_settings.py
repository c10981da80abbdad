import json
from dataclasses import fields
from pathlib import Path

import pytest

from pixhaul.core import jsonfile
from pixhaul.core.settings import Settings, fits
from tests.core.test_choices import ALL


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def test_what_was_saved_is_loaded(path: Path) -> None:
    chosen = Settings(destination="/tmp/ü", name_template="{index}", jobs=8, theme="dark", cell_size=200)
    chosen.save(path)
    assert Settings.load(path) == chosen


def test_everything_a_user_can_set_is_loaded_again(path: Path) -> None:
    ALL.save(path)
    assert Settings.load(path) == ALL


def test_an_old_file_keeps_working(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        json.dumps({"jobs": 3, "theme": "dark", "cell_size": 200, "destination": "/p", "name_template": "x"})
    )
    assert Settings.load(path) == Settings(destination="/p", name_template="x", jobs=3, theme="dark", cell_size=200)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bandwidth", -1),
        ("bandwidth", 999),
        ("max_bytes", 0),
        ("max_pixels", 0),
        ("max_pixels", 1.5),
        ("read_timeout", 0),
        ("max_seconds", -1),
        ("max_seconds", 604_801),
        ("max_seconds", True),
        ("min_speed", -1),
        ("min_speed", 0.5),
        ("tries", 0),
        ("tries", 22),
        ("allow_svg", 1),
        ("keep_log", "no"),
        ("suspicious_threshold", 1),
        ("proxy", "http://ann:s3cret@proxy:3128"),
        ("proxy", "telnet://proxy"),
        ("user_agent", "a\nb"),
        ("headers", [["Host", "a"]]),
        ("headers", [["X-A"]]),
        ("headers", {"X-A": "b"}),
        ("referer", "always"),
        ("referer_hosts", [["a.example", "always"]]),
        ("referer_hosts", [["a.example", "http://ann:s3cret@page.example/"]]),
        ("insecure_hosts", ["*"]),
        ("insecure_hosts", "a.example"),
        ("cookies_file", 3),
        ("watch_clipboard", 1),
        ("direct_links", None),
        ("mappings", []),
        ("mappings", {"k": {"url_columns": ["a"]}}),
        ("mappings", {"k": {"url_columns": [1], "name": "", "folder": ""}}),
        ("mappings", {"k": {"url_columns": [], "name": "a\nb", "folder": ""}}),
    ],
)
def test_a_value_that_does_not_fit_is_the_default(path: Path, name: str, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({name: value, "jobs": 3}))
    assert Settings.load(path) == Settings(jobs=3)
    assert not fits(name, value)


def test_the_defaults_fit() -> None:
    assert all(fits(field.name, getattr(Settings(), field.name)) for field in fields(Settings))


def test_no_file_means_defaults_and_makes_none(path: Path) -> None:
    assert Settings.load(path) == Settings()
    assert not path.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"jobs": -1},
        {"jobs": 257},
        {"jobs": True},
        {"jobs": "8"},
        {"jobs": None},
        {"cell_size": 95},
        {"cell_size": 513},
        {"cell_size": 160.5},
        {"theme": "pink"},
        {"theme": []},
        {"destination": 7},
        {"name_template": None},
        {"unknown": 1},
    ],
)
def test_a_wrong_value_falls_back_alone(path: Path, wrong: dict[str, object]) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"jobs": 3, "theme": "light", "cell_size": 200, **wrong}))
    loaded = Settings.load(path)
    assert [loaded.jobs, loaded.theme, loaded.cell_size] == [
        0 if "jobs" in wrong else 3,
        "system" if "theme" in wrong else "light",
        160 if "cell_size" in wrong else 200,
    ]
    assert (loaded.destination, loaded.name_template) == ("", "{index:04}_{name}")


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b'{"jobs": 1} trailing', b"[" * 100_000])
def test_a_damaged_file_is_set_aside_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert Settings.load(path) == Settings()
    assert not path.exists()
    assert path.with_name("settings.json.bad").read_bytes() == content


def test_writing_replaces_the_file_as_a_whole_and_leaves_nothing_else(path: Path) -> None:
    jsonfile.write_object(path, {"a": 1})
    jsonfile.write_object(path, {"b": "ü"})
    assert jsonfile.read_object(path) == {"b": "ü"}
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_value_that_cannot_be_written_leaves_the_old_file(path: Path) -> None:
    jsonfile.write_object(path, {"a": 1})
    with pytest.raises(TypeError):
        jsonfile.write_object(path, {"a": object()})
    assert jsonfile.read_object(path) == {"a": 1}
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]
