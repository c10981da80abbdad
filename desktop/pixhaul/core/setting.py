"""What one setting is: its default, the check of its values, and what it belongs to, in one declaration."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.checks import is_host, is_pairs, is_text, is_texts, valid_header, whole
from pixhaul.core.errors import AddressError

Check = Callable[[Any], bool]
REFERER_RULES = ("page", "none")
"""``page``: the page of origin where it is known; ``none``: never. A single host may have the address of a page too."""
LONGEST_NAME = 60
"""Letters of a profile's name."""


def setting(default: Any, check: Check, *, job: bool = False, local: bool = False) -> Any:
    """A field of :class:`~pixhaul.core.settings.Settings`. A ``dict`` as default stands for an empty one.

    ``job``: it belongs to a list rather than to the program, so profiles may say it. ``local``: it is of this computer
    only (folders, trust, what was remembered), so it is neither exported nor imported, and not reset with the others.
    """
    metadata = {"check": check, "job": job, "local": local}
    if default is dict:
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Profile:
    """Values of settings under a name, chosen for single lists. What it does not say is as the settings say."""

    key: str
    """16 hex digits that never change, so that a list finds its profile by any name."""
    name: str
    values: Mapping[str, Any]


def is_profile_name(name: Any) -> bool:
    """One line with something in it, not too long, without blanks around it."""
    return is_text(name) and bool(name.strip()) and name == name.strip() and len(name) <= LONGEST_NAME


# ---- checks


def between(least: int, most: int) -> Check:
    """Whole numbers within bounds."""
    return lambda value: whole(value, least, most)


def none_or(least: int, most: int) -> Check:
    """0 for none, or a whole number within bounds."""
    return lambda value: whole(value, 0, 0) or whole(value, least, most)


def seconds(least: float, most: float, *, none: bool = False) -> Check:
    """Seconds, perhaps with a fraction; with ``none`` also 0."""
    return lambda value: type(value) in {int, float} and ((none and value == 0) or least <= value <= most)


def one_of(*words: str) -> Check:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in words


def is_switch(value: Any) -> bool:
    """Yes or no."""
    return isinstance(value, bool)


def is_string(value: Any) -> bool:
    """Any text."""
    return isinstance(value, str)


def text_that(check: Callable[[str], bool]) -> Check:
    """One line of text that passes another check."""
    return lambda value: is_text(value) and check(value)


def are_headers(value: Any) -> bool:
    """Pairs of names and values that can be sent."""
    return is_pairs(value) and all(valid_header(*pair) for pair in value)


def are_hosts(value: Any) -> bool:
    """Names of hosts."""
    return is_texts(value) and all(is_host(host) for host in value)


def are_referer_rules(value: Any) -> bool:
    """Pairs of hosts and rules."""
    return is_pairs(value) and all(is_host(host) and is_referer_rule(rule) for host, rule in value)


def is_referer_rule(rule: str) -> bool:
    """Whether a single host may have this rule: one of ``REFERER_RULES``, or the address of a page, without login."""
    if rule in REFERER_RULES:
        return True
    try:
        return canonical(rule) == without_credentials(rule)
    except AddressError:
        return False
