"""Files of settings that earlier programs have written: what was chosen there is still chosen."""

import json
import shutil
from pathlib import Path

import pytest

from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings, frozen

FORMS = Path(__file__).resolve().parents[1] / "data" / "settings"
NUMBERS = range(1, 6)
LATER = {"holograms": True, "fps": 60}


def written(number: int) -> dict[str, object]:
    found: dict[str, object] = json.loads((FORMS / f"form{number}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("number", NUMBERS)
def test_everything_chosen_in_an_earlier_form_is_chosen_now(number: int, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    shutil.copyfile(FORMS / f"form{number}.json", path)
    settings = Settings.load(path)
    told = written(number)
    profiles = told.pop("profiles", None)
    told.pop("mappings", None)
    for name, value in told.items():
        assert getattr(settings, name) == frozen(value), name
    if profiles is not None:
        assert settings.profiles == (Profile("a1", "Shop", {"jobs": 2, "headers": (("X-Shop", "1"),)}),)
    settings.save(path)
    assert Settings.load(path) == settings


def test_what_came_later_has_its_default() -> None:
    assert {name for name in Settings().plain() if name not in written(1)} >= {"profiles", "look_for_updates"}
    first = Settings.of(written(1))
    assert first.look_for_updates is False
    assert first.profiles == ()


def test_each_form_chooses_something_else_than_the_defaults() -> None:
    usual = Settings().plain()
    for number in NUMBERS:
        told = written(number)
        assert all(frozen(value) != usual[name] for name, value in told.items() if name != "mappings")


def test_words_of_a_program_to_come_are_passed_over() -> None:
    assert Settings.of({**written(2), **LATER}) == Settings.of(written(2))
