"""One open list as the sidebar knows it: widgets of its own while it is looked at or runs, a mere row otherwise."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from pixhaul.app.desk import Desk
from pixhaul.app.keeping import Keeping
from pixhaul.app.turn_taking import TurnTaking
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.qt.list_title import untitled
from pixhaul.qt.open_lists import ListFace, ListState
from pixhaul.qt.states import QueueState

_LEFT = frozenset({*UNFINISHED, DownloadStatus.CANCELLED})
"""What nobody may read as done: not tried to its end."""
_STATES = {
    QueueState.IDLE: ListState.IDLE,
    QueueState.RUNNING: ListState.RUNNING,
    QueueState.PAUSED: ListState.PAUSED,
}


class Workplace(QObject):
    """A desk with what keeps its list. It shows one list after another, and is never thrown away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.services = desk.services
        self.keeping = Keeping(desk.services, self)
        self.turn_taking = TurnTaking(desk.services, desk.parts.banners, self)
        self.bringing: Job | None = None
        """The list that is on its way from the record."""

    @property
    def job(self) -> Job | None:
        """The list that is shown, or will be, once it is in the record."""
        return self.bringing or self.keeping.job

    @property
    def vacant(self) -> bool:
        """Whether nothing is on the list, or on its way to it."""
        return not (len(self.services.store) or self.services.reader.busy or self.bringing or self.keeping.job)

    @property
    def at_rest(self) -> bool:
        """Whether its list may be put away into the record."""
        services = self.services
        idle = services.manager.state is QueueState.IDLE and not (services.reader.busy or services.model.turns.busy)
        return idle and self.job is not None and not self.desk.working

    def name(self, job: Job, title: str) -> None:
        """The record knows what a list is called; meanwhile it may have been renamed, or another one be here."""
        if self.job is not None and self.job.id == job.id and not self.services.title.text:
            self.services.title.rename(title)

    def face(self) -> ListFace:
        """What the row of its list shows."""
        services = self.services
        store, waited = services.store, self.turn_taking.waited_for
        state = ListState.WAITING if waited else _STATES[services.manager.state]
        listed = store.listed
        failed = store.count(DownloadStatus.FAILED)
        return ListFace(services.title.shown, state, listed, listed - store.count(*_LEFT), failed, waited)


@dataclass(slots=True, eq=False)
class OpenList:
    """A row. ``job``, ``title`` and ``face`` are what is known of a list without a workplace."""

    face: ListFace
    title: str = ""
    """Empty when it is not known yet what the list is called."""
    job: Job | None = None
    looked: float = 0.0
    """When it was last looked at, in seconds since the epoch."""
    place: int = 0
    """From 1, as the record knows it."""
    workplace: Workplace | None = None

    @property
    def current_job(self) -> Job | None:
        """The list in the record."""
        return self.workplace.job if self.workplace is not None else self.job

    def rename(self, text: str) -> None:
        """Call the list that."""
        self.title, self.face = text, replace(self.face, title=text)
        if self.workplace is not None:
            self.workplace.services.title.rename(text)

    def count(self, summary: JobSummary) -> None:
        """The record tells how far the list is."""
        failed = summary.counts.get(DownloadStatus.FAILED, 0)
        left = sum(summary.counts.get(status, 0) for status in _LEFT)
        listed = summary.listed
        self.face = replace(self.face, listed=listed, finished=listed - left, failed=failed)


def row_of(job: Job, title: str, looked: float = 0.0, place: int = 0) -> OpenList:
    """A list of the record that nobody has looked at yet."""
    return OpenList(ListFace(title or untitled()), title, job, looked, place)
