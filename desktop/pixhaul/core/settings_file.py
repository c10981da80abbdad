"""Settings as a file that one takes to another computer: without secrets, read with care.

``{"pixhaul": "settings", "version": 1, "settings": {...}}``: the values under their names, profiles among them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pixhaul.core.checks import may_be_secret
from pixhaul.core.profiles import merged
from pixhaul.core.setting import Profile
from pixhaul.core.settings import LOCAL_SETTINGS, Settings, fits, frozen, read_profiles

FORMAT = "settings"
VERSION = 1
MOST_BYTES = 4_000_000
"""No file of settings is longer."""

Headers = tuple[tuple[str, str], ...]


class SettingsFileError(Exception):
    """The file holds no settings. Has a sentence and a hint."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file says, before anything of it is taken."""

    values: Mapping[str, Any]
    """Values that differ from the present ones, each fit for its setting; ``profiles`` with the present ones in it."""
    unknown: tuple[str, ...] = ()
    """Names that are no settings here."""
    unfit: tuple[str, ...] = ()
    """Settings whose value cannot be used; of profiles as ``profile: setting``."""
    newer: bool = False
    """A newer version has written the file."""


def exported(settings: Settings) -> dict[str, Any]:
    """The settings as a JSON object, without what is secret or of this computer only."""
    public = replace(
        settings,
        headers=_public(settings.headers),
        profiles=tuple(_public_profile(profile) for profile in settings.profiles),
    )
    values = {name: value for name, value in public.plain().items() if name not in LOCAL_SETTINGS}
    return {"pixhaul": FORMAT, "version": VERSION, "settings": values}


def secret_headers(settings: Settings) -> int:
    """How many headers an export leaves out, since they may be secret."""
    every = [settings.headers, *(profile.values.get("headers", ()) for profile in settings.profiles)]
    return sum(len(headers) - len(_public(headers)) for headers in every)


def incoming(data: bytes, present: Settings) -> Incoming:
    """What the content of a file would change. Raises :class:`SettingsFileError`."""
    found = _object(data)
    version = found.get("version")
    newer = type(version) is int and version > VERSION
    raw = found.get("settings")
    raw = raw if isinstance(raw, dict) else {}
    values: dict[str, Any] = {}
    unknown: list[str] = []
    unfit: list[str] = []
    known = set(present.plain())
    for name, value in raw.items():
        if name not in known:
            unknown.append(name)
        elif name == "profiles":
            profiles, left = read_profiles(value)
            unfit.extend(left)
            values[name] = merged(present.profiles, _with_secrets(profiles, present))
        elif name not in LOCAL_SETTINGS and fits(name, frozen(value)):
            values[name] = frozen(value)
        elif name not in LOCAL_SETTINGS:
            unfit.append(name)
    if "headers" in values:
        values["headers"] = _kept(values["headers"], present.headers)
    other = {name: value for name, value in values.items() if getattr(present, name) != value}
    return Incoming(other, tuple(unknown), tuple(unfit), newer)


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data.decode("utf-8-sig")) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or found.get("pixhaul") != FORMAT:
        raise SettingsFileError(
            "This file holds no settings of Pixhaul", "Choose a file that was made with “Export” in the preferences."
        )
    return found


def _public(headers: Headers) -> Headers:
    return tuple((name, value) for name, value in headers if not may_be_secret(name))


def _public_profile(profile: Profile) -> Profile:
    if "headers" not in profile.values:
        return profile
    return replace(profile, values={**profile.values, "headers": _public(profile.values["headers"])})


def _kept(given: Headers, own: Headers) -> Headers:
    """The headers of a file, and those of one's own that a file never holds."""
    if given == _public(own):
        return own
    names = {name.lower() for name, _ in given}
    return (*given, *((name, value) for name, value in own if may_be_secret(name) and name.lower() not in names))


def _with_secrets(profiles: tuple[Profile, ...], present: Settings) -> tuple[Profile, ...]:
    """The profiles of a file with the secret headers that those of the same name have here."""
    own = {one.name.casefold(): one.values.get("headers", ()) for one in present.profiles}
    return tuple(
        replace(one, values={**one.values, "headers": _kept(one.values["headers"], own[one.name.casefold()])})
        if "headers" in one.values and one.name.casefold() in own
        else one
        for one in profiles
    )
