"""The open lists in the order of the sidebar: their rows look as the lists are, and the record knows their places."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from pixhaul.app.open_list import OpenList
from pixhaul.app.shared import Shared
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.qt.list_title import untitled
from pixhaul.qt.open_lists import OpenLists

_FOLLOW_MS = 200
"""Milliseconds between two looks at lists that change."""


class OpenRows(QObject):
    """Never empty once the first list is in it. On the window's thread."""

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shared = shared
        self._rows: list[OpenList] = []
        self.lists = OpenLists(self)
        """The same for the sidebar."""
        self._later = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._later.timeout.connect(self.follow)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> OpenList:
        return self._rows[place]

    @property
    def all(self) -> list[OpenList]:
        """All of them, in their order."""
        return list(self._rows)

    @property
    def jobs(self) -> frozenset[int]:
        """Ids of those that are in the record."""
        return frozenset(job.id for row in self._rows if (job := row.current_job) is not None)

    def of_job(self, job: Job) -> OpenList | None:
        """The row of a list of the record, if it is open."""
        return next((row for row in self._rows if (own := row.current_job) is not None and own.id == job.id), None)

    def titles(self) -> frozenset[str]:
        """What the lists are called."""
        return frozenset(row.face.title for row in self._rows)

    def place(self, row: OpenList) -> int:
        """Where it stands, from 0."""
        return self._rows.index(row)

    # ---- changes

    def insert(self, place: int, row: OpenList) -> None:
        """One more list."""
        self._rows.insert(place, row)
        self.lists.insert(place, row.face)
        self.follow()

    def remove(self, row: OpenList) -> int:
        """It is not open any more; returns where it stood."""
        place = self.place(row)
        del self._rows[place]
        self.lists.remove(place)
        self.follow()
        return place

    def move(self, row: OpenList, by: int) -> bool:
        """So many places down; whether there is room."""
        place = self.place(row)
        to = place + by
        if not 0 <= to < len(self._rows):
            return False
        self._rows.insert(to, self._rows.pop(place))
        self.lists.move(place, to)
        self.follow()
        return True

    # ---- what they show

    def soon(self, *_: object) -> None:
        """A list has changed; many changes are followed at once."""
        if not self._later.isActive():
            self._later.start()

    def follow(self) -> None:
        """Look at all lists."""
        for number, row in enumerate(self._rows):
            workplace = row.workplace
            if workplace is not None:
                row.face = workplace.face() if workplace.bringing is None else row.face
                workplace.keeping.set_place(number + 1)
            else:
                row.face = replace(row.face, title=row.title or untitled())  # in the language of now
                if row.place != number + 1:
                    self.tell_place(row, number + 1)
            row.place = number + 1
            self.lists.put(number, row.face)

    def count(self, row: OpenList) -> None:
        """Ask the record how far a list is that nobody looks at."""
        job, writer, pool = row.job, self._shared.record.writer, self._shared.pool
        if job is None or writer is None:
            return

        def counted(summary: JobSummary) -> None:
            row.count(summary)
            self.soon()

        writer.submit(lambda records: records.summary(job), lambda found: pool.call(lambda: counted(found)))

    def tell_place(self, row: OpenList, place: int) -> None:
        """Have the record know where a list stands that has no workplace."""
        job, writer, title, looked = row.job, self._shared.record.writer, row.title, row.looked
        if job is not None and writer is not None:
            writer.submit(lambda records: records.set_place(job, title, place, looked))

    def close(self) -> None:
        """The window is going."""
        self._later.stop()
