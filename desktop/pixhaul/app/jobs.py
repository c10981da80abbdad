"""Job files in the window: what they want of the settings is offered, and a folder is verified by their results."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from pixhaul.app.aiming import Aiming
from pixhaul.app.services import Services
from pixhaul.app.tuning import Tuning
from pixhaul.core.jobs import OpenedJob
from pixhaul.engine.verify import ToVerify
from pixhaul.naming.template import NameTemplate
from pixhaul.naming.template_error import TemplateError
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import BannerStack

KEY = "job"


class Jobs(QObject):
    """Remembers the job file that was opened last for the present list."""

    def __init__(self, services: Services, aiming: Aiming, tuning: Tuning, banners: BannerStack) -> None:
        super().__init__(services)
        self._services = services
        self._aiming = aiming
        self._tuning = tuning
        self._banners = banners
        self._path: Path | None = None
        services.reader.job_opened.connect(self._opened)
        services.begun_anew.connect(self._forget)

    @property
    def path(self) -> Path | None:
        """The job file that the present list came from."""
        return self._path

    def _forget(self) -> None:
        self._path = None
        self._banners.clear(KEY)

    @Slot(object)
    def _opened(self, job: OpenedJob) -> None:
        self._path = job.path
        other = self._other(job)
        if not other:
            return
        template = other.get("name_template")
        hint = (
            self.tr("It names pictures by {template}.").replace("{template}", template)
            if template
            else self.tr("Its limits or rules differ from yours.")
        )
        told = Notice("info", self.tr("This job was made with other settings"), hint, KEY, lasting=True)
        self._banners.say(told, (self.tr("Use them"), lambda: self._use(other)))

    def _other(self, job: OpenedJob) -> dict[str, Any]:
        """The choices of the job that are not those of the user, and can be used."""
        mine = self._services.choices.settings
        other = {name: value for name, value in job.choices.items() if getattr(mine, name) != value}
        try:
            NameTemplate.parse(other.get("name_template", "{name}"), any_column=True)
        except TemplateError:
            del other["name_template"]
        return other

    def _use(self, choices: dict[str, Any]) -> None:
        for name, value in choices.items():
            if name == "name_template":
                self._aiming.use_template(value)
            else:
                self._tuning.choose(name, value)


def files_of_job(path: Path, folder: Path) -> Sequence[ToVerify]:
    """What the job says lies in the folder. Blocking; raises IntakeError."""
    # Read when a job is checked, not before the window shows.
    from pixhaul.intake.jobfile import saved_by

    return [ToVerify(number, folder / one.path, one.size, one.sha256) for number, one in enumerate(saved_by(path))]
