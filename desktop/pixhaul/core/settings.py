"""What the user has chosen: one frozen value, read from and written to a JSON file."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from pixhaul.core import jsonfile

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value has a working default; an unknown or ill-typed value in the file is replaced by it."""

    destination: str = ""
    """Last chosen folder, empty for the default one."""
    name_template: str = "{index:04}_{name}"
    jobs: int = 0
    """Transfers at once over all hosts; 0 means automatic."""
    theme: str = "system"
    cell_size: int = 160
    """Edge of a thumbnail cell in logical pixels."""

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read the file; missing or damaged values fall back to the defaults."""
        raw = jsonfile.read_object(path)
        return cls(**{f.name: raw[f.name] for f in fields(cls) if _fits(f.name, raw.get(f.name))})

    def save(self, path: Path) -> None:
        """Write all values. Raises OSError."""
        jsonfile.write_object(path, asdict(self))


def _fits(name: str, value: Any) -> bool:
    match name:
        case "jobs":
            return type(value) is int and 0 <= value <= 256
        case "cell_size":
            return type(value) is int and 96 <= value <= 512
        case "theme":
            return value in THEMES
        case _:
            return isinstance(value, str)
