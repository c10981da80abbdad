"""What the user has chosen: one frozen value, read from and written to a JSON file.

Every part of the program is handed what it needs of it; :func:`pixhaul.core.choices.run_options` makes the values of a
run. No password is ever among the settings: those the user wants kept are in the system's keyring.
"""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from pixhaul.core import jsonfile
from pixhaul.core.checks import is_proxy, is_text, is_user_agent
from pixhaul.core.mappings import Mappings, are_mappings
from pixhaul.core.setting import (
    REFERER_RULES,
    Check,
    Profile,
    are_headers,
    are_hosts,
    are_referer_rules,
    between,
    is_profile_name,
    is_string,
    is_switch,
    none_or,
    one_of,
    seconds,
    setting,
    text_that,
)

THEMES = ("system", "light", "dark")
CONTRASTS = ("system", "usual", "more")
SYSTEM_LANGUAGE = "system"
LANGUAGES = ("en", "de", "fr", "es", "zh_CN", "ar")
"""The languages of the window, by ISO 639 code, with a territory where the script differs."""
COPIES = ("", "jpeg", "png", "webp")
"""Kinds of converted copies; empty for none."""
MOST_BYTES = 10**15
LONGEST_SECONDS = 604_800
"""A week."""


def _are_profiles(value: Any) -> bool:
    return isinstance(value, tuple) and all(_is_profile(one) for one in value)


def _is_profile(value: Any) -> bool:
    return (
        isinstance(value, Profile)
        and is_text(value.key)
        and is_profile_name(value.name)
        and all(name in JOB_SETTINGS and fits(name, part) for name, part in value.values.items())
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value has a working default; an unknown or ill-typed value in the file is replaced by it."""

    destination: str = setting("", is_string, local=True)
    """Last chosen folder, empty for the default one."""
    name_template: str = setting("{index:04}_{name}", is_string, job=True)
    jobs: int = setting(0, between(0, 256), job=True)
    """Transfers at once over all hosts; 0 means automatic."""
    theme: str = setting("system", one_of(*THEMES))
    contrast: str = setting("system", one_of(*CONTRASTS))
    less_motion: bool = setting(False, is_switch)
    """Nothing in the window moves by itself."""
    language: str = setting(SYSTEM_LANGUAGE, one_of(SYSTEM_LANGUAGE, *LANGUAGES))
    """Of the window: one of ``LANGUAGES``, or ``system`` for the first of the system's languages that there is."""
    cell_size: int = setting(160, between(96, 512), local=True)
    """Edge of a thumbnail cell in logical pixels."""
    per_host: int = setting(0, between(0, 256), job=True)
    """Most transfers at once to one host; 0 means that each host's limit is found out."""
    bandwidth: int = setting(0, none_or(1000, MOST_BYTES), job=True)
    """Bytes per second over all transfers; 0 means no limit."""
    max_bytes: int = setting(512_000_000, between(1000, MOST_BYTES), job=True)
    """Largest file in bytes, also after decompression."""
    max_pixels: int = setting(400_000_000, between(1, 4_000_000_000), job=True)
    read_timeout: float = setting(30, seconds(0.1, 3600), job=True)
    """Longest silence of a server in seconds."""
    max_seconds: float = setting(3600, seconds(0.1, LONGEST_SECONDS, none=True), job=True)
    """Longest time of one transfer in seconds; 0 for no limit."""
    min_speed: int = setting(200, between(0, MOST_BYTES), job=True)
    """Bytes per second that a transfer must bring; 0 for no minimum."""
    tries: int = setting(4, between(1, 21), job=True)
    """How often a picture is asked for when the error may pass."""
    origin_marks: bool = setting(True, is_switch, job=True)
    """Say on each saved file where it came from, without credentials, as browsers do."""
    allow_svg: bool = setting(False, is_switch, job=True)
    """SVG drawings are kept as files; they are never shown."""
    server_names: bool = setting(False, is_switch, job=True)
    """``{name}`` is the name that the server gives, where it gives one."""
    suspicious_threshold: int = setting(5, none_or(2, 1_000_000), job=True)
    """Distinct addresses that lead to the same bytes before the pictures are called suspicious; 0 for never."""
    proxy: str = setting("system", text_that(is_proxy))
    """``system``, ``none``, or an http, https or socks5 URL, perhaps with a user name but never with a password."""
    user_agent: str = setting("", text_that(is_user_agent), job=True)
    """Empty for the honest default."""
    headers: tuple[tuple[str, str], ...] = setting((), are_headers, job=True)
    """Extra request headers: name and value."""
    referer: str = setting("page", one_of(*REFERER_RULES), job=True)
    """One of ``REFERER_RULES``."""
    referer_hosts: tuple[tuple[str, str], ...] = setting((), are_referer_rules, job=True)
    """Hosts with a rule of their own: host, and a rule or the address of the page that is sent."""
    cookies_file: str = setting("", is_text, local=True)
    """Netscape cookie file; empty for no cookies."""
    ca_file: str = setting("", is_text, local=True)
    """PEM file of certificates to trust instead of the system's; empty for the system's."""
    insecure_hosts: tuple[str, ...] = setting((), are_hosts, local=True)
    """Hosts whose certificate is not verified, because the user said so for each."""
    copies: str = setting("", one_of(*COPIES), job=True)
    """One of ``COPIES``: a converted copy is made beside each picture."""
    copies_edge: int = setting(0, none_or(16, 65_500), job=True)
    """Most pixels on the longest side of a copy; 0 for as many as the picture has."""
    sidecars: bool = setting(False, is_switch, job=True)
    """A JSON file beside each picture says where it came from."""
    keep_log: bool = setting(True, is_switch)
    """Write down what failed and why, on this computer only."""
    watch_clipboard: bool = setting(False, is_switch)
    """Add addresses that are copied, in whatever program, while the window is open."""
    tell_end: bool = setting(True, is_switch)
    """Have the desktop tell the end of a long run when the window is not in front."""
    look_for_updates: bool = setting(False, is_switch)
    """Ask the project once a day whether there is a newer version."""
    direct_links: bool = setting(True, is_switch)
    """Turn links for sharing into addresses of the file itself."""
    profiles: tuple[Profile, ...] = setting((), _are_profiles)
    """Named sets of values for single lists; see :mod:`pixhaul.core.profiles`."""
    mappings: Mappings = setting(dict, are_mappings, local=True)  # noqa: RUF009 - a field
    """What was chosen for tables, by their columns; see :mod:`pixhaul.core.mappings`."""

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read the file; missing or damaged values fall back to the defaults."""
        return cls.of(jsonfile.read_object(path))

    @classmethod
    def of(cls, raw: dict[str, Any]) -> "Settings":
        """From the values of a file; missing and ill-typed ones fall back to the defaults."""
        known = {f.name: frozen(raw[f.name]) for f in fields(cls) if f.name in raw}
        if "profiles" in known:
            known["profiles"] = read_profiles(known["profiles"])[0]
        return cls(**{name: value for name, value in known.items() if fits(name, value)})

    def plain(self) -> dict[str, Any]:
        """All values as JSON has them."""
        return asdict(self)

    def save(self, path: Path) -> None:
        """Write all values. Raises OSError."""
        jsonfile.write_object(path, self.plain())


_CHECKS: dict[str, Check] = {f.name: f.metadata["check"] for f in fields(Settings)}
JOB_SETTINGS = tuple(f.name for f in fields(Settings) if f.metadata["job"])
"""What a profile may say."""
LOCAL_SETTINGS = frozenset(f.name for f in fields(Settings) if f.metadata["local"])
"""What stays on this computer."""


def fits(name: str, value: Any) -> bool:
    """Whether a setting of this name may have this value."""
    check = _CHECKS.get(name)
    return check is not None and check(value)


def read_settings(path: Path) -> Settings:
    """The settings as another process keeps them: the file is only read, also when it is damaged."""
    return Settings.of(jsonfile.peek_object(path))


def read_profiles(raw: Any) -> tuple[tuple[Profile, ...], tuple[str, ...]]:
    """The sound profiles of a file, and what was left out: ``profile`` or ``profile: setting``, as named there."""
    found: list[Profile] = []
    left: list[str] = []
    for one in raw if isinstance(raw, list | tuple) else ():
        profile = _read_profile(one, left)
        if profile is None or any(other.key == profile.key or other.name == profile.name for other in found):
            left.append(profile.name if profile is not None else "?")
        else:
            found.append(profile)
    return tuple(found), tuple(left)


def _read_profile(raw: Any, left: list[str]) -> Profile | None:
    if not isinstance(raw, dict):
        return None
    key, name, said = raw.get("key"), raw.get("name"), raw.get("values")
    if not (is_text(key) and key and is_profile_name(name) and isinstance(said, dict)):
        return None
    values = {part: frozen(value) for part, value in said.items()}
    good = {part: value for part, value in values.items() if part in JOB_SETTINGS and fits(part, value)}
    left.extend(f"{name}: {part}" for part in values if part not in good)
    return Profile(str(key), str(name), good)


def frozen(value: Any) -> Any:
    """JSON knows lists only; a value is made of tuples."""
    return tuple(frozen(part) for part in value) if isinstance(value, list) else value
