"""What is shown of one setting, and of settings that belong together."""

from dataclasses import dataclass

from pixhaul.ui.preference_editors import Make


@dataclass(frozen=True, slots=True)
class Preference:
    """One setting. Its texts are marked for translation in the context ``Preferences``."""

    key: str
    """Name of the field of :class:`~pixhaul.core.settings.Settings`."""
    title: str
    sentence: str
    make: Make
    also: str = ""
    """More words that a search finds it by."""
    in_profiles_only: bool = False
    """The window itself has its place for it; here it is a part of profiles."""


@dataclass(frozen=True, slots=True)
class Page:
    """Settings that belong together."""

    title: str
    icon: str
    preferences: tuple[Preference, ...]
