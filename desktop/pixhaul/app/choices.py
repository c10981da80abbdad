"""What the user has chosen, read at the start and written at the end."""

from dataclasses import dataclass, replace
from pathlib import Path

from pixhaul.core import jsonfile
from pixhaul.core.paths import AppPaths, default_destination
from pixhaul.core.settings import Settings
from pixhaul.naming.template import NameTemplate, TemplateError


@dataclass(slots=True)
class Choices:
    """What the user has chosen, and where it is kept."""

    paths: AppPaths
    settings: Settings
    window: dict[str, object]

    @classmethod
    def load(cls, data_dir: Path | None) -> "Choices":
        """Read settings and window state; missing or damaged files give the defaults."""
        paths = AppPaths.under(data_dir) if data_dir is not None else AppPaths.of_user()
        return cls(paths, Settings.load(paths.settings), jsonfile.read_object(paths.window_state))

    def change(self, **values: object) -> None:
        """Change settings; they are written by :meth:`save`."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]

    def save(self) -> None:
        """Write both files. Raises OSError."""
        self.settings.save(self.paths.settings)
        jsonfile.write_object(self.paths.window_state, self.window)

    @property
    def folder(self) -> Path:
        """The last chosen folder, or the default one."""
        return Path(self.settings.destination) if self.settings.destination else default_destination()

    @property
    def template(self) -> NameTemplate:
        """The last chosen template, or the default one when it cannot be read any more."""
        try:
            return NameTemplate.parse(self.settings.name_template, any_column=True)
        except TemplateError:
            return NameTemplate.parse(Settings().name_template)
