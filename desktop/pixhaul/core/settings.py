"""What the user has chosen: one frozen value, read from and written to a JSON file.

Every part of the program is handed what it needs of it; :func:`pixhaul.core.choices.run_options` makes the values of a
run. No password is ever among the settings: those the user wants kept are in the system's keyring.
"""

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from pixhaul.core import jsonfile
from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.checks import (
    is_host,
    is_pairs,
    is_proxy,
    is_text,
    is_texts,
    is_user_agent,
    valid_header,
    whole,
)
from pixhaul.core.errors import AddressError
from pixhaul.core.mappings import Mappings, are_mappings

THEMES = ("system", "light", "dark")
SYSTEM_LANGUAGE = "system"
LANGUAGES = ("en", "de", "fr", "es", "zh_CN", "ar")
"""The languages of the window, by ISO 639 code, with a territory where the script differs."""
COPIES = ("", "jpeg", "png", "webp")
"""Kinds of converted copies; empty for none."""
REFERER_RULES = ("page", "none")
"""``page``: the page of origin where it is known; ``none``: never. A single host may have the address of a page too."""
MOST_BYTES = 10**15
LONGEST_SECONDS = 604_800
"""A week."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value has a working default; an unknown or ill-typed value in the file is replaced by it."""

    destination: str = ""
    """Last chosen folder, empty for the default one."""
    name_template: str = "{index:04}_{name}"
    jobs: int = 0
    """Transfers at once over all hosts; 0 means automatic."""
    theme: str = "system"
    language: str = SYSTEM_LANGUAGE
    """Of the window: one of ``LANGUAGES``, or ``system`` for the first of the system's languages that there is."""
    cell_size: int = 160
    """Edge of a thumbnail cell in logical pixels."""
    per_host: int = 0
    """Most transfers at once to one host; 0 means that each host's limit is found out."""
    bandwidth: int = 0
    """Bytes per second over all transfers; 0 means no limit."""
    max_bytes: int = 512_000_000
    """Largest file in bytes, also after decompression."""
    max_pixels: int = 400_000_000
    read_timeout: float = 30
    """Longest silence of a server in seconds."""
    max_seconds: float = 3600
    """Longest time of one transfer in seconds; 0 for no limit."""
    min_speed: int = 200
    """Bytes per second that a transfer must bring; 0 for no minimum."""
    tries: int = 4
    """How often a picture is asked for when the error may pass."""
    origin_marks: bool = True
    """Say on each saved file where it came from, without credentials, as browsers do."""
    allow_svg: bool = False
    """SVG drawings are kept as files; they are never shown."""
    server_names: bool = False
    """``{name}`` is the name that the server gives, where it gives one."""
    suspicious_threshold: int = 5
    """Distinct addresses that lead to the same bytes before the pictures are called suspicious; 0 for never."""
    proxy: str = "system"
    """``system``, ``none``, or an http, https or socks5 URL, perhaps with a user name but never with a password."""
    user_agent: str = ""
    """Empty for the honest default."""
    headers: tuple[tuple[str, str], ...] = ()
    """Extra request headers: name and value."""
    referer: str = "page"
    """One of ``REFERER_RULES``."""
    referer_hosts: tuple[tuple[str, str], ...] = ()
    """Hosts with a rule of their own: host, and a rule or the address of the page that is sent."""
    cookies_file: str = ""
    """Netscape cookie file; empty for no cookies."""
    ca_file: str = ""
    """PEM file of certificates to trust instead of the system's; empty for the system's."""
    insecure_hosts: tuple[str, ...] = ()
    """Hosts whose certificate is not verified, because the user said so for each."""
    copies: str = ""
    """One of ``COPIES``: a converted copy is made beside each picture."""
    copies_edge: int = 0
    """Most pixels on the longest side of a copy; 0 for as many as the picture has."""
    sidecars: bool = False
    """A JSON file beside each picture says where it came from."""
    keep_log: bool = True
    """Write down what failed and why, on this computer only."""
    watch_clipboard: bool = False
    """Add addresses that are copied, in whatever program, while the window is open."""
    direct_links: bool = True
    """Turn links for sharing into addresses of the file itself."""
    mappings: Mappings = field(default_factory=dict)
    """What was chosen for tables, by their columns; see :mod:`pixhaul.core.mappings`."""

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read the file; missing or damaged values fall back to the defaults."""
        raw = jsonfile.read_object(path)
        known = {f.name: _frozen(raw[f.name]) for f in fields(cls) if f.name in raw}
        return cls(**{name: value for name, value in known.items() if fits(name, value)})

    def save(self, path: Path) -> None:
        """Write all values. Raises OSError."""
        jsonfile.write_object(path, asdict(self))


def fits(name: str, value: Any) -> bool:
    """Whether a setting of this name may have this value."""
    match name:
        case "jobs" | "per_host":
            return whole(value, 0, 256)
        case "cell_size":
            return whole(value, 96, 512)
        case "bandwidth":
            return whole(value, 0, 0) or whole(value, 1000, MOST_BYTES)
        case "max_bytes":
            return whole(value, 1000, MOST_BYTES)
        case "max_pixels":
            return whole(value, 1, 4_000_000_000)
        case "read_timeout":
            return type(value) in {int, float} and 0.1 <= value <= 3600
        case "max_seconds":
            return type(value) in {int, float} and (value == 0 or 0.1 <= value <= LONGEST_SECONDS)
        case "min_speed":
            return whole(value, 0, MOST_BYTES)
        case "tries":
            return whole(value, 1, 21)
        case "suspicious_threshold":
            return whole(value, 0, 0) or whole(value, 2, 1_000_000)
        case "copies_edge":
            return whole(value, 0, 0) or whole(value, 16, 65_500)
        case "theme" | "language" | "referer" | "copies":
            languages = (SYSTEM_LANGUAGE, *LANGUAGES)
            words = {"theme": THEMES, "language": languages, "referer": REFERER_RULES, "copies": COPIES}[name]
            return isinstance(value, str) and value in words
        case (
            "allow_svg" | "keep_log" | "origin_marks" | "server_names" | "watch_clipboard" | "direct_links" | "sidecars"
        ):
            return isinstance(value, bool)
        case _:
            return _fits_text(name, value)


def is_referer_rule(rule: str) -> bool:
    """Whether a single host may have this rule: one of ``REFERER_RULES``, or the address of a page, without login."""
    if rule in REFERER_RULES:
        return True
    try:
        return canonical(rule) == without_credentials(rule)
    except AddressError:
        return False


def _fits_text(name: str, value: Any) -> bool:
    match name:
        case "proxy":
            return is_text(value) and is_proxy(value)
        case "user_agent":
            return is_text(value) and is_user_agent(value)
        case "headers":
            return is_pairs(value) and all(valid_header(*pair) for pair in value)
        case "referer_hosts":
            return is_pairs(value) and all(is_host(host) and is_referer_rule(rule) for host, rule in value)
        case "insecure_hosts":
            return is_texts(value) and all(is_host(host) for host in value)
        case "cookies_file" | "ca_file":
            return is_text(value)
        case "mappings":
            return are_mappings(value)
        case _:
            return isinstance(value, str)


def _frozen(value: Any) -> Any:
    """JSON knows lists only; a value is made of tuples."""
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value
