"""Profiles: sets of settings under a name, made, changed and laid over the settings. Pure functions."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pixhaul.core.setting import LONGEST_NAME, Profile
from pixhaul.core.settings import JOB_SETTINGS, Settings

Profiles = tuple[Profile, ...]


def with_profile(settings: Settings, profile: Profile | None) -> Settings:
    """The settings as a list with this profile goes by them."""
    return replace(settings, **profile.values) if profile is not None else settings


def profile_of(profiles: Sequence[Profile], key: str) -> Profile | None:
    """The profile of this key; None when there is none (any more)."""
    return next((one for one in profiles if one.key == key), None)


def named(profiles: Sequence[Profile], name: str) -> Profile | None:
    """The profile that is called so, capitals or not."""
    wanted = name.strip().casefold()
    return next((one for one in profiles if one.name.casefold() == wanted), None)


def free_name(profiles: Sequence[Profile], wish: str) -> str:
    """The name, with a number behind it where another profile has it already."""
    wish = wish.strip()[:LONGEST_NAME]
    name, number = wish, 1
    while named(profiles, name) is not None:
        number += 1
        name = f"{wish[: LONGEST_NAME - len(str(number)) - 1]} {number}"
    return name


def made_from(settings: Settings, name: str) -> Profile:
    """A new profile that says what the settings say otherwise than the defaults."""
    usual = Settings()
    said = {part: getattr(settings, part) for part in JOB_SETTINGS}
    return Profile(_new_key(), name, {part: value for part, value in said.items() if value != getattr(usual, part)})


def copied(profile: Profile, name: str) -> Profile:
    """Another profile that says the same."""
    return replace(profile, key=_new_key(), name=name)


def saying(profile: Profile, part: str, value: Any) -> Profile:
    """The profile with one more value, or another one."""
    return replace(profile, values={**profile.values, part: value})


def silent_on(profile: Profile, part: str) -> Profile:
    """The profile that leaves this to the settings."""
    return replace(profile, values={name: value for name, value in profile.values.items() if name != part})


def put(profiles: Profiles, profile: Profile) -> Profiles:
    """With this one in the place of the one of its key, or at the end."""
    if profile_of(profiles, profile.key) is None:
        return (*profiles, profile)
    return tuple(profile if one.key == profile.key else one for one in profiles)


def without(profiles: Profiles, key: str) -> Profiles:
    """Without the one of this key."""
    return tuple(one for one in profiles if one.key != key)


def merged(mine: Profiles, others: Profiles) -> Profiles:
    """With those of a file: one of the same name takes what the file says and stays the profile of its lists."""
    for other in others:
        same = named(mine, other.name)
        taken = profile_of(mine, other.key)
        if same is not None:
            other = replace(other, key=same.key)
        elif taken is not None:
            other = replace(other, key=_new_key())
        mine = put(mine, other)
    return mine


def kept_with_job(profile: Profile | None) -> Mapping[str, Any]:
    """What the record keeps of the choice: no values, since those may be secret."""
    return {} if profile is None else {"profile": profile.key, "profile_name": profile.name}


def _new_key() -> str:
    return secrets.token_hex(8)
