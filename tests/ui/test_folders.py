"""Folders as people type them."""

from pathlib import Path

import pytest

from pixhaul.ui.folders import MOST, nearest_existing, proposals, typed_folder


@pytest.mark.parametrize(
    ("text", "below_home"),
    [
        ("~", ""),
        ("~/Pictures", "Pictures"),
        ("Pictures", "Pictures"),
        ("~nobody-of-that-name/x", "~nobody-of-that-name/x"),
    ],
)
def test_what_is_not_absolute_counts_from_home(text: str, below_home: str) -> None:
    assert typed_folder(text) == Path.home() / below_home


def test_blanks_around_a_path_are_dropped() -> None:
    assert typed_folder("  /data/x ") == Path("/data/x").absolute()


def test_proposals_keep_the_way_the_path_was_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Pictures").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert proposals("~/p") == ["~/Pictures"]
    assert proposals("p") == []


def test_hidden_folders_only_after_a_dot(tmp_path: Path) -> None:
    for name in (".cache", "seen"):
        (tmp_path / name).mkdir()
    assert proposals(f"{tmp_path}/") == [f"{tmp_path}/seen"]
    assert proposals(f"{tmp_path}/.") == [f"{tmp_path}/.cache"]


def test_long_lists_are_cut_and_bad_paths_have_none(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        (tmp_path / f"{number:03}").mkdir()
    assert len(proposals(f"{tmp_path}/")) == MOST
    assert proposals(f"{tmp_path}/gone/x") == []
    assert proposals("/\0/x") == []


def test_nearest_existing(tmp_path: Path) -> None:
    assert nearest_existing(tmp_path / "a" / "b") == tmp_path
    assert nearest_existing(tmp_path) == tmp_path
