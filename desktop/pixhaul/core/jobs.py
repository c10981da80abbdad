"""What a job file is and which of the user's choices it carries (docs/job-file.md)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pixhaul.core.settings import Settings, fits, frozen

FORMAT = "job"
"""The value of the member ``pixhaul``, which every job file has."""
VERSION = 1
"""Files of a later version may mean other things, so they are not read."""
ENDING = ".pixhaul"
CARRIED = (
    *("name_template", "server_names", "direct_links"),
    *("max_bytes", "max_pixels", "allow_svg", "referer", "referer_hosts"),
    *("copies", "copies_edge"),
)
"""Settings that decide which files a list becomes. Nothing that is secret, or of this computer only."""

Choices = Mapping[str, Any]
"""Values of settings by their names, each fit for its setting."""


@dataclass(frozen=True, slots=True)
class OpenedJob:
    """A job file whose list is being read."""

    choices: Choices
    path: Path | None
    """Where it lies, None for standard input."""


def choices_of(settings: Settings) -> Choices:
    """What goes into a job file."""
    values = asdict(settings)
    return {name: values[name] for name in CARRIED if name in values}


def sound_choices(found: Mapping[str, Any]) -> Choices:
    """Those values of a job file that a setting may have; others are left out."""
    known = choices_of(Settings())
    values = {name: frozen(value) for name, value in found.items() if name in known}
    return {name: value for name, value in values.items() if fits(name, value)}


def with_choices(settings: Settings, choices: Choices) -> Settings:
    """The settings as the job wants them."""
    return replace(settings, **choices)
