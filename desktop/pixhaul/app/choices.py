"""What the user has chosen, read at the start and written whenever it changes."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from pixhaul.core import jsonfile
from pixhaul.core.paths import AppPaths, default_destination
from pixhaul.core.settings import Settings
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.qt.file_writer import FileWriter


@dataclass(slots=True)
class Choices:
    """What the user has chosen, and where it is kept. Written on a thread of its own."""

    paths: AppPaths
    settings: Settings
    window: dict[str, object]
    aside: Path | None = None
    """Where settings that could not be read were put, None when they could."""
    writer: FileWriter = field(default_factory=FileWriter)

    @classmethod
    def load(cls, data_dir: Path | None) -> "Choices":
        """Read settings and window state; missing or damaged files give the defaults."""
        paths = AppPaths.under(data_dir) if data_dir is not None else AppPaths.of_user()
        raw, sound = jsonfile.read_or_aside(paths.settings)
        aside = None if sound else paths.settings.with_name(paths.settings.name + jsonfile.BAD)
        return cls(paths, Settings.of(raw), jsonfile.read_object(paths.window_state), aside)

    def change(self, **values: object) -> None:
        """Change settings; they are written by :meth:`write` or :meth:`save`."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]

    def write(self) -> None:
        """Have the settings written; the writer tells when that fails."""
        self.writer.write(self.paths.settings, self.settings.plain())

    def save(self) -> OSError | None:
        """Write both files and wait for that; what went wrong, if anything."""
        self.write()
        self.writer.write(self.paths.window_state, dict(self.window))
        if not self.writer.close():
            return TimeoutError("it takes too long")
        return next(iter(self.writer.trouble.values()), None)

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
