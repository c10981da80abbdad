"""Sizes, counts and lists as people type them, turned into values. A ValueError says in a sentence what is wrong."""

import re
from collections.abc import Callable

from pixhaul.core.addresses import canonical, host_of, without_logins
from pixhaul.core.checks import is_host, valid_header
from pixhaul.core.errors import AddressError
from pixhaul.core.setting import is_referer_rule
from pixhaul.core.settings import fits

_UNITS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "t": 1000**4}
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*([kmgt]?)\s*(?:b|bytes?|p|px|pixels?)?(?:/s)?", re.IGNORECASE)
_NONE = frozenset({"", "none", "no", "no limit", "off", "never", "automatic", "auto"})
_RULE_WORDS = {"page": "page", "none": "none", "page of origin": "page", "off": "none", "never": "none"}


def parse_amount(text: str, least: int, most: int, *, none_allowed: bool, example: str) -> int:
    """``20 MB``, ``500k``, ``1.5 G``: a whole number of things; 0 for none, where that is allowed."""
    if none_allowed and text.strip().lower() in {*_NONE, "0"}:
        return 0
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"Write a number with its unit, for example {example}.")
    value = float(match[1].replace(",", ".")) * _UNITS[match[2].lower()]
    if not least <= value <= most:
        if value < least:
            raise ValueError(f"This is less than is possible here. Write for example {example}.")
        raise ValueError(f"This is more than is possible here. Write for example {example}.")
    return round(value)


def whole_parser(least: int, most: int, none_words: str = "") -> Callable[[str], int]:
    """A parser of whole numbers within bounds; ``none_words`` says that 0, or no number, is possible and means that."""

    def parse(text: str) -> int:
        if none_words and text.strip().lower() in {*_NONE, "0", none_words.lower()}:
            return 0
        if not text.strip().isdecimal() or not least <= int(text[:9]) <= most:
            if none_words:
                raise ValueError(f"Write a whole number from {least} to {most:,}, or {none_words.lower()}.")
            raise ValueError(f"Write a whole number from {least} to {most:,}.")
        return int(text)

    return parse


def parse_copies(text: str) -> tuple[str, int]:
    """``jpeg``, ``webp:1600``, ``none``: the settings ``copies`` and ``copies_edge``."""
    kind, colon, edge = (part.strip().lower() for part in text.partition(":"))
    kind = {"jpg": "jpeg", **dict.fromkeys(_NONE, "")}.get(kind, kind)
    pixels = int(edge) if edge.isascii() and edge.isdecimal() and len(edge) < 9 else -1
    if not fits("copies", kind) or (colon and not (kind and pixels and fits("copies_edge", pixels))):
        raise ValueError("Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.")
    return kind, max(pixels, 0)


def parse_headers(text: str) -> tuple[tuple[str, str], ...]:
    """One ``Name: value`` a line."""
    found = []
    for line in _lines(text):
        name, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or not valid_header(name, value):
            raise ValueError(f"“{name[:40]}” cannot be sent as a header. Write each as “Name: value”.")
        found.append((name, value))
    return tuple(found)


def parse_hosts(text: str) -> tuple[str, ...]:
    """One host a line, or several with blanks or commas between."""
    hosts = dict.fromkeys(_host(word) for word in re.split(r"[\s,;]+", text) if word)
    for host in hosts:
        if not is_host(host):
            raise ValueError(f"“{host[:60]}” is no host name. Write the name alone, without http:// and port.")
    return tuple(hosts)


def parse_rules(text: str) -> tuple[tuple[str, str], ...]:
    """One ``host: page``, ``host: none`` or ``host: http://...`` a line."""
    found = []
    for line in _lines(text):
        before, scheme_end, rest = line.partition("://")
        host, _, rule = before.rpartition(":")
        try:
            found.append(referer_rule(host, rule + scheme_end + rest))
        except ValueError:
            told = without_logins(line)[:60]
            raise ValueError(f"“{told}” cannot be understood. Write “images.example: none” or “… : page”.") from None
    return tuple(found)


def referer_rule(host: str, rule: str) -> tuple[str, str]:
    """A host and what is sent to it: a rule, or always the address of one page. Raises ValueError."""
    name = _host(host.strip())
    try:
        word = _RULE_WORDS.get(rule.strip().lower(), "") or canonical(rule)
    except AddressError as error:
        raise ValueError(error.message) from None
    if not is_host(name) or not is_referer_rule(word):
        raise ValueError(f"{name} cannot have this rule")
    return name, word


def show_pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    """One pair a line, as the parsers take them."""
    return "\n".join(f"{name}: {value}" for name, value in pairs)


def _host(word: str) -> str:
    """In lower case, without brackets, and in punycode if it has letters of its own; unchanged if that cannot be."""
    host = word.lower().strip("[]")
    try:
        return host if host.isascii() else host_of(canonical(f"http://{host}/"))
    except AddressError:
        return host


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
