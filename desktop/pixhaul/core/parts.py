"""The parts of others that Pixhaul runs with: names, versions and licences, as their own metadata tell them."""

import re
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Part:
    """A package that is installed with Pixhaul."""

    name: str
    version: str
    licence: str
    """An SPDX expression or the words of the package; empty when it names none."""


def parts(of: str = "pixhaul") -> list[Part]:
    """What ``of`` needs, with what that needs, as far as it is installed here; in the order of their names.

    Empty when the program was started without being installed.
    """
    found: dict[str, Part] = {}
    waiting = _needs(of)
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found or (dist := _installed(name)) is None:
            continue
        about = dist.metadata
        found[key] = Part(str(about["Name"]), dist.version, licence_of(about))  # type: ignore[arg-type]
        waiting += _needs(name)
    return [found[key] for key in sorted(found)]


def licence_of(about: Message) -> str:
    """The licence that a package's metadata names, in a few words (core metadata 2.4: License-Expression first)."""
    # Not about["..."]: one implementation of the same metadata raises for what is not there.
    if expression := about.get("License-Expression"):
        return str(expression)
    kinds = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License ::")]
    words = str(about.get("License") or "").strip().partition("\n")[0]
    return ", ".join(kinds) or words[:60]


def _needs(name: str) -> list[str]:
    """What a package asks for, without what it only offers as an extra."""
    dist = _installed(name)
    wanted = (dist.requires or []) if dist is not None else []
    return [match[0] for line in wanted if "extra ==" not in line and (match := _NAME.match(line))]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None
