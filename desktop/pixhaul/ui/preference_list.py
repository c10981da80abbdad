"""All that can be set, page by page: a name, one sentence that explains it, and its editor."""

from collections.abc import Callable
from dataclasses import dataclass

from pixhaul.core.checks import is_user_agent
from pixhaul.core.quantities import (
    parse_amount,
    parse_headers,
    parse_hosts,
    parse_rules,
    show_pairs,
    whole_parser,
)
from pixhaul.core.settings import LONGEST_SECONDS, MOST_BYTES
from pixhaul.ui.fields import ChoiceField, Field, FileField, LinesField, SwitchField, TextField
from pixhaul.ui.proxy_field import ProxyField
from pixhaul.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Preference:
    """One setting."""

    key: str
    """Name of the field of :class:`~pixhaul.core.settings.Settings`."""
    title: str
    sentence: str
    make: Callable[[Theme], Field]
    also: str = ""
    """More words that a search finds it by."""


@dataclass(frozen=True, slots=True)
class Page:
    """Settings that belong together."""

    title: str
    icon: str
    preferences: tuple[Preference, ...]


def _whole(least: int, most: int, none: str = "") -> Callable[[Theme], Field]:
    def show(value: float) -> str:
        return none if none and not value else f"{value:.10g}"

    return lambda _theme: TextField(whole_parser(least, most, none), show, none)


def _bytes(none: str = "", unit: str = "", example: str = "500 MB", least: int = 1000) -> Callable[[Theme], Field]:
    def parse(text: str) -> int:
        return parse_amount(text, least, MOST_BYTES, none_allowed=bool(none), example=example)

    return lambda _theme: TextField(parse, lambda value: _amount(value, "B" + unit) if value else none, none)


def _pixels(_theme: Theme) -> Field:
    def parse(text: str) -> int:
        return parse_amount(text, 1, 4_000_000_000, none_allowed=False, example="400 M")

    return TextField(parse, lambda value: _amount(value, ""))


def _amount(value: int, unit: str) -> str:
    """``20 MB``; exactly what was meant, so that reading it again gives the same."""
    for factor, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if value >= factor and round(value / factor, 3) * factor == value:
            return f"{round(value / factor, 3):g} {letter}{unit}"
    return f"{value} {unit}".rstrip()


def _agent(text: str) -> str:
    if not is_user_agent(text):
        raise ValueError("Only plain letters, digits and signs can be sent.")
    return text


def _plain(text: str) -> str:
    return text


_THEMES = (("system", "As the system says"), ("light", "Light"), ("dark", "Dark"))
_COPIES = (("", "None"), ("jpeg", "JPEG"), ("png", "PNG"), ("webp", "WebP"))
_REFERERS = (("page", "Page of origin"), ("none", "None"))

PAGES: tuple[Page, ...] = (
    Page(
        "General",
        "monitor",
        (
            Preference(
                "theme",
                "Appearance",
                "Light or dark colours for the whole window.",
                lambda theme: ChoiceField(theme, _THEMES),
                "theme dark light",
            ),
            Preference(
                "watch_clipboard",
                "Watch the clipboard",
                "Adds every address that is copied, in any program; the window says so as long as it does.",
                SwitchField,
                "copy paste collect",
            ),
            Preference(
                "direct_links",
                "Make share links direct",
                "Turns links for sharing a file, such as Dropbox's, into the address of the picture itself.",
                SwitchField,
                "dropbox google drive onedrive github rewrite",
            ),
            Preference(
                "tell_end",
                "Tell the end of long runs",
                "A message from the desktop when a run of half a minute or more ends and you work elsewhere.",
                SwitchField,
                "notification message finished done tray",
            ),
            Preference(
                "keep_log",
                "Keep a log",
                "Writes down what failed and why, on this computer only and never with a password.",
                SwitchField,
                "history record",
            ),
        ),
    ),
    Page(
        "Speed",
        "gauge",
        (
            Preference(
                "jobs",
                "Pictures at once",
                "How many pictures are fetched at the same time, over all hosts.",
                _whole(1, 256, "Automatic"),
                "connections parallel transfers jobs",
            ),
            Preference(
                "per_host",
                "Pictures at once from one host",
                "Automatic starts small and gives each host as much as it bears.",
                _whole(1, 256, "Automatic"),
                "connections parallel lane server",
            ),
            Preference(
                "bandwidth",
                "Speed limit",
                "Most data per second for all pictures together; also holds for what is under way.",
                _bytes("No limit", "/s", "2 MB/s"),
                "bandwidth rate throttle",
            ),
        ),
    ),
    Page(
        "Limits",
        "scan",
        (
            Preference(
                "max_bytes",
                "Largest file",
                "A picture larger than this is not saved, which protects the disk from endless answers.",
                _bytes(example="500 MB"),
                "size bytes",
            ),
            Preference(
                "max_pixels",
                "Most pixels",
                "Width times height; a picture with more is not saved, because decoding it could fill the memory.",
                _pixels,
                "dimensions resolution bomb",
            ),
            Preference(
                "read_timeout",
                "Patience in seconds",
                "How long a server may be silent before the picture is given up and tried again later.",
                _whole(1, 3600),
                "timeout wait",
            ),
            Preference(
                "max_seconds",
                "Longest time in seconds",
                "One picture may take so long to arrive, pauses not counted; then it is given up.",
                _whole(1, LONGEST_SECONDS, "No limit"),
                "duration total cap",
            ),
            Preference(
                "min_speed",
                "Least speed",
                "A picture that brings less data per second over half a minute is dropped and tried again later.",
                _bytes("No limit", "/s", "200 B/s", least=1),
                "slow minimum drip",
            ),
            Preference(
                "tries",
                "Tries",
                "How often a picture is asked for when the trouble may pass by itself.",
                _whole(1, 21),
                "retry attempts",
            ),
            Preference(
                "suspicious_threshold",
                "Suspicious from",
                "When so many addresses lead to the same picture, it is probably a placeholder and is marked.",
                _whole(2, 1_000_000, "Never"),
                "identical duplicates placeholder cluster",
            ),
            Preference(
                "origin_marks",
                "Mark files with their origin",
                "Each file says where it came from, without passwords, where the disk can keep that.",
                SwitchField,
                "source provenance attribute zone quarantine",
            ),
            Preference(
                "allow_svg",
                "Keep SVG drawings",
                "They are saved as files and never shown here, because a drawing can hold a program.",
                SwitchField,
                "vector",
            ),
            Preference(
                "sidecars",
                "Sidecar files",
                "A file such as cat.jpg.json says beside each picture where it came from, with your own columns.",
                SwitchField,
                "json provenance metadata columns",
            ),
            Preference(
                "server_names",
                "Names from servers",
                "Where a server gives the file a name, {name} is that one instead of the end of the address.",
                SwitchField,
                "content disposition filename",
            ),
        ),
    ),
    Page(
        "Copies",
        "copy",
        (
            Preference(
                "copies",
                "Converted copies",
                "A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.",
                lambda theme: ChoiceField(theme, _COPIES),
                "convert jpeg png webp second output resize",
            ),
            Preference(
                "copies_edge",
                "Longest side of copies",
                "In pixels; a picture that is smaller is never made larger.",
                _whole(16, 65_500, "As the picture"),
                "convert resize scale dimensions edge",
            ),
        ),
    ),
    Page(
        "Connection",
        "link",
        (
            Preference(
                "proxy",
                "Proxy",
                "The way to the network: the system's own settings, a direct line, or a proxy of your choice.",
                ProxyField,
                "socks http password",
            ),
            Preference(
                "user_agent",
                "User agent",
                "How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.",
                lambda _theme: TextField(_agent, _plain, "Pixhaul's own"),
                "browser identity",
            ),
            Preference(
                "headers",
                "Extra headers",
                "Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.",
                lambda _theme: LinesField(parse_headers, show_pairs, "Accept-Language: en"),
                "request fields authorization",
            ),
            Preference(
                "referer",
                "Referer",
                "Tells a server on which page its picture was found, where that is known; many insist on it.",
                lambda theme: ChoiceField(theme, _REFERERS),
                "referrer page origin privacy",
            ),
            Preference(
                "referer_hosts",
                "Referer for single hosts",
                "One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.",
                lambda _theme: LinesField(parse_rules, show_pairs, "images.example: none"),
                "referrer exceptions",
            ),
        ),
    ),
    Page(
        "Trust",
        "circle-check",
        (
            Preference(
                "cookies_file",
                "Cookie file",
                "Cookies you exported from your browser, sent to their own servers only; no others are ever sent.",
                lambda theme: FileField(theme, _plain, "Choose a cookie file", "No cookies"),
                "login session netscape",
            ),
            Preference(
                "ca_file",
                "Own certificates",
                "A PEM file of certificates to trust instead of the system's, as some companies need it.",
                lambda theme: FileField(theme, _plain, "Choose a certificate file", "The system's certificates"),
                "tls ssl authority bundle",
            ),
            Preference(
                "insecure_hosts",
                "Hosts that are not verified",
                "Anybody on the way could read or change what these hosts send; the window reminds you of them.",
                lambda _theme: LinesField(parse_hosts, "\n".join, "printer.local"),
                "tls ssl certificate insecure self-signed",
            ),
        ),
    ),
)
