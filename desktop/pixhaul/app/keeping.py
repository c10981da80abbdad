"""Keeps an open list in the record from its first line on, with its name and place, so that nothing of it is lost."""

from PySide6.QtCore import QObject, QTimer

from pixhaul.app.services import Services
from pixhaul.journal.rows import Job

_PAUSE_MS = 300
"""Milliseconds that a list is left alone after a change: who edits it changes it again soon."""
_PATIENCE_SECONDS = 1.0
"""How long a list that is being made in the record may keep the window from closing."""
_SLICE_MS = 20
"""Milliseconds between two slices on their way into the record: the window has most of the time."""


class Keeping(QObject):
    """Works for one list at a time, that which its services show. On the window's thread."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._place = 0
        self._looked = 0.0
        self._told: tuple[int, str, int, float] | None = None
        """Job, name, place and time of the last look, as the record knows them."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)
        services.model.structure_changed.connect(self._soon)
        services.title.changed.connect(self._soon)
        services.record.opened.connect(self._soon)

    @property
    def job(self) -> Job | None:
        """The list in the record, once it is there."""
        return self._services.manager.ledger().job

    def set_place(self, place: int) -> None:
        """The list stands there in the sidebar, from 1."""
        self._place = place
        self._soon()

    def look(self, now: float) -> None:
        """The list is looked at now, in seconds since the epoch."""
        self._looked = now
        self._soon()

    def settle(self, place: int) -> None:
        """The list is put away, and stands there from now on: the record knows of it, its lines follow."""
        self._timer.stop()
        self._place = place
        services = self._services
        services.model.turns.finish()  # lines that wait for others to leave belong to the list, too
        ledger = services.manager.ledger()
        if ledger.kept and ledger.job is None and len(services.store):
            services.manager.launcher.keep()
            ledger.wait_for_job(_PATIENCE_SECONDS)
        self._tell()

    def close(self) -> None:
        """The window is going: what is missing goes into the record at once."""
        self.settle(self._place)
        ledger = self._services.manager.ledger()
        while ledger.job is not None and ledger.enter():
            pass

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_PAUSE_MS)

    def _work(self) -> None:
        services = self._services
        if services.reader.busy:
            self._soon()
        elif len(services.store) or self.job is not None:
            if services.manager.launcher.keep():
                self._timer.start(_SLICE_MS)
            else:
                self._tell()

    def _tell(self) -> None:
        """Name and place, when the record knows others."""
        job, writer = self.job, self._services.record.writer
        if job is None or writer is None:
            return
        now = (job.id, self._services.title.text, self._place, self._looked)
        if now != self._told:
            self._told = now
            title, place, looked = now[1:]
            writer.submit(lambda records: records.set_place(job, title, place, looked))
