from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.profiles import (
    copied,
    free_name,
    kept_with_job,
    made_from,
    merged,
    named,
    profile_of,
    put,
    saying,
    silent_on,
    with_profile,
    without,
)
from pixhaul.core.setting import LONGEST_NAME, Profile, is_profile_name
from pixhaul.core.settings import JOB_SETTINGS, LOCAL_SETTINGS, Settings, fits, read_settings

SHOP = Profile("a1", "Shop", {"jobs": 2, "headers": (("X-Key", "s3cret"),)})
SLOW = Profile("b2", "Slow", {"bandwidth": 5_000})


def test_a_profile_lies_over_the_settings_and_is_silent_on_the_rest() -> None:
    settings = Settings(jobs=8, tries=9)
    laid = with_profile(settings, SHOP)
    assert (laid.jobs, laid.tries, laid.headers) == (2, 9, (("X-Key", "s3cret"),))
    assert with_profile(settings, None) is settings


def test_a_profile_is_made_of_what_was_changed_and_belongs_to_lists() -> None:
    made = made_from(Settings(theme="dark", jobs=3, insecure_hosts=("a.example",)), "Mine")
    assert (made.name, dict(made.values)) == ("Mine", {"jobs": 3})
    assert made.key != made_from(Settings(), "Mine").key


def test_values_are_said_and_unsaid() -> None:
    assert saying(SLOW, "tries", 2).values == {"bandwidth": 5_000, "tries": 2}
    assert silent_on(saying(SLOW, "tries", 2), "bandwidth").values == {"tries": 2}
    assert silent_on(SLOW, "jobs") == SLOW


def test_profiles_are_put_found_and_taken_out() -> None:
    both = put((SHOP,), SLOW)
    assert put(both, replace(SHOP, name="Store")) == (replace(SHOP, name="Store"), SLOW)
    assert named(both, " shop ") is SHOP
    assert profile_of(both, "b2") is SLOW
    assert profile_of(both, "c3") is None
    assert without(both, "a1") == (SLOW,)
    assert copied(SHOP, "Other").key != SHOP.key


def test_names_are_told_apart_by_numbers_and_never_too_long() -> None:
    assert free_name((SHOP,), "Slow") == "Slow"
    assert free_name((SHOP, replace(SLOW, name="shop 2")), "Shop") == "Shop 3"
    long = "x" * LONGEST_NAME
    assert len(free_name((replace(SHOP, name=long),), long)) == LONGEST_NAME
    assert [is_profile_name(name) for name in ("a", " a", "", "a\nb", long + "x", 3)] == [True] + [False] * 5


def test_those_of_a_file_keep_the_lists_of_those_with_the_same_name() -> None:
    theirs = (replace(SLOW, name="SHOP"), replace(SHOP, name="New"))
    mine = merged((SHOP,), theirs)
    assert [(one.key == "a1", one.name) for one in mine] == [(True, "SHOP"), (False, "New")]


def test_the_record_keeps_no_values() -> None:
    assert kept_with_job(SHOP) == {"profile": "a1", "profile_name": "Shop"}
    assert kept_with_job(None) == {}


def test_profiles_are_saved_and_damaged_parts_of_them_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(profiles=(SHOP, SLOW)).save(path)
    assert Settings.load(path).profiles == (SHOP, SLOW)
    path.write_text(path.read_text().replace('"bandwidth": 5000', '"bandwidth": -3, "theme": "dark"'))
    assert Settings.load(path).profiles == (SHOP, replace(SLOW, values={}))
    path.write_text('{"profiles": {"a": 1}, "jobs": 4}')
    assert Settings.load(path) == Settings(jobs=4)


def test_another_process_leaves_a_damaged_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")
    assert read_settings(path) == Settings()
    assert path.read_text() == "{"


@pytest.mark.parametrize(
    "profile", [replace(SHOP, name=" "), replace(SHOP, values={"theme": "dark"}), replace(SHOP, values={"jobs": -1}), 3]
)
def test_what_is_no_profile_does_not_fit(profile: object) -> None:
    assert fits("profiles", (SLOW,))
    assert not fits("profiles", (profile,))


def test_what_is_of_this_computer_belongs_to_no_profile() -> None:
    assert not LOCAL_SETTINGS & set(JOB_SETTINGS)
    assert {"cookies_file", "insecure_hosts", "ca_file", "destination"} <= LOCAL_SETTINGS
