"""Where Pixhaul keeps its own files, and where pictures go by default (through platformdirs)."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "Pixhaul"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of one user, or of one run with ``--data-dir``. None of them is created by this class."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def of_user(cls) -> "AppPaths":
        """The system's own places for the current user."""
        dirs = platformdirs.PlatformDirs(_APP.lower(), appauthor=False)
        return cls(
            Path(dirs.user_config_dir),
            Path(dirs.user_data_dir),
            Path(dirs.user_cache_dir),
            Path(dirs.user_log_dir),
        )

    @classmethod
    def under(cls, folder: Path) -> "AppPaths":
        """Everything below one folder: portable use, tests, runs that must not touch the user's own state."""
        root = folder.absolute()
        return cls(root / "config", root / "data", root / "cache", root / "log")

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def window_state(self) -> Path:
        return self.config / "window.json"

    @property
    def journal(self) -> Path:
        return self.data / "journal.sqlite3"

    @property
    def thumbnails(self) -> Path:
        return self.cache / "thumbnails"


def default_destination() -> Path:
    """``<Pictures>/Pixhaul``."""
    return Path(platformdirs.user_pictures_dir()) / _APP
