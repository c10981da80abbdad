"""Several lists open at once: which there are, which is looked at, and what becomes of the others meanwhile.

A list has widgets and memory of its own only while it is looked at or runs; there are a few such workplaces, and they
show one list after another. All other lists are rows of the sidebar and lie in the record.
"""

import time
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt

from pixhaul.app.desk import Desk
from pixhaul.app.open_list import OpenList, Workplace, row_of
from pixhaul.app.open_rows import OpenRows
from pixhaul.app.services import Services
from pixhaul.app.shared import Shared
from pixhaul.journal.rows import Job
from pixhaul.qt.destination import Destination
from pixhaul.qt.intake_reader import Source
from pixhaul.qt.list_title import cleaned, untitled
from pixhaul.qt.open_lists import ListFace
from pixhaul.qt.record_file import OpenedRecord
from pixhaul.qt.states import Notice, QueueState
from pixhaul.ui.frame import Frame
from pixhaul.ui.theme import Theme

WORKPLACES = 4
"""Lists at rest that are kept at hand; more only when so many run, wait or cannot be put away."""


class Shell(QObject):
    """The window with all open lists. ``desk`` is the one that is looked at."""

    def __init__(self, shared: Shared, theme: Theme) -> None:
        super().__init__()
        self.shared = shared
        self._theme = theme
        self._closed = False
        self.rows = OpenRows(shared, self)
        self._workplaces: list[Workplace] = []
        self._goes_on: Job | None = None
        """The list that came back at the start: whether to go on with it is asked when it is there."""
        self.window = Frame(theme, self.rows.lists)
        self._current = OpenList(ListFace(untitled()), workplace=self._make_workplace())
        self.rows.insert(0, self._current)
        self._join()
        self.window.restore(shared.choices.window)
        self._show()

    def _join(self) -> None:
        bar, actions = self.window.bar, self.window.actions_
        self.shared.record.opened.connect(self._record_opened)
        self.rows.lists.renamed.connect(self._rename)
        self.rows.lists.dragged.connect(lambda row, to: self._move(to - row, self.rows[row]))
        self.window.closing.connect(self.close)
        bar.chosen.connect(lambda row: self.look_at(self.rows[row]))
        bar.run_now_requested.connect(self._run_now)
        bar.dropped.connect(self._dropped)
        actions.new.triggered.connect(self.begin_new)
        actions.close.triggered.connect(self.close_current)
        actions.next.triggered.connect(lambda: self._step(1))
        actions.previous.triggered.connect(lambda: self._step(-1))
        actions.up.triggered.connect(lambda: self._move(-1))
        actions.down.triggered.connect(lambda: self._move(1))
        for number, action in enumerate(actions.numbered):
            action.triggered.connect(partial(self._look_at_row, number))

    # ---- what the others ask

    @property
    def desk(self) -> Desk:
        """What stands around the list that is looked at."""
        workplace = self._current.workplace
        assert workplace is not None
        return workplace.desk

    def show(self) -> None:
        """Show the window; the record is opened behind it."""
        self.window.show()
        self.desk.window.setFocus()
        self.desk.services.record.open()

    def read_sources(self, sources: Sequence[str]) -> None:
        """Paths and addresses of a start: onto the list that is looked at."""
        if sources:
            self.desk.ways_in.read_sources(sources)

    # ---- lists that come

    def begin_new(self) -> None:
        """An empty list beside the others, unless the present one is empty."""
        workplace = self._current.workplace
        if workplace is None or not workplace.vacant:
            fresh = OpenList(ListFace(untitled()), workplace=self._vacant_workplace())
            self._start_afresh(fresh)
            self.rows.insert(len(self.rows), fresh)
            self.look_at(fresh)
        self.desk.parts.links.add_field.setFocus()

    def _read_beside(self, source: Source, name: str) -> None:
        """What was put onto the present list is to be a list of its own."""
        self.begin_new()
        self.desk.services.reader.read(source, name)

    def open_job(self, job: Job, starts: bool = False) -> None:
        """Look at a list of the record: where it is open, or beside the others."""
        known = self.rows.of_job(job)
        if known is not None:
            self.look_at(known)
            if starts:
                self.desk.services.manager.start()
            return
        row = row_of(job, "")
        workplace = self._current.workplace
        place = len(self.rows)
        if workplace is not None and workplace.vacant:
            self._current.workplace = None
            place = self.rows.remove(self._current)
        self.rows.insert(place, row)
        self.look_at(row, starts=starts)

    def look_at(self, row: OpenList, *, starts: bool = False) -> None:
        """Show this list; one that lies in the record is fetched from there."""
        before, self._current = self._current, row
        if before.workplace is not None and before is not row:
            before.workplace.desk.viewer.close()
            before.workplace.desk.set_in_front(False)
        if row.workplace is None:
            row.workplace = self._vacant_workplace()
            self._bring(row, starts=starts)
        row.looked = time.time()
        row.workplace.keeping.look(row.looked)
        self._show()

    def _bring(self, row: OpenList, *, starts: bool) -> None:
        workplace, job = row.workplace, row.job
        if workplace is None or job is None:
            return
        workplace.bringing = job
        busy = next((one.services.manager.aside for one in self._workplaces if one.services.manager.aside.busy), None)
        if busy is None or busy is workplace.services.manager.aside:
            workplace.desk.past.bring(job, starts=starts)
            workplace.services.title.rename(row.title)
        else:  # what is asked of the record must come after what was put aside
            again = partial(self._bring, row, starts=starts)
            busy.settled.connect(again, Qt.ConnectionType.SingleShotConnection)

    def _start_afresh(self, row: OpenList) -> None:
        """Pictures of another list go where the last choice says, not where those of the list before went."""
        workplace, choices = row.workplace, self.shared.choices
        assert workplace is not None
        workplace.desk.aiming.restore()
        workplace.services.manager.set_destination(Destination(choices.folder, choices.template))

    # ---- lists that go

    def close_current(self) -> None:
        """The list is history; it may be fetched back at once."""
        row, place = self._current, self.rows.place(self._current)
        workplace = row.workplace
        if workplace is None or (workplace.vacant and len(self.rows) == 1):
            return
        if workplace.desk.culling.work.busy:  # the list must hear where its files are
            text = self.tr("Files of this list are still on their way")
            self.desk.tell(Notice("info", text, self.tr("Close it when they are there."), "closed"))
            return
        ran = workplace.services.manager.state is QueueState.RUNNING  # or waits to
        job = self._put_away(row)
        self.rows.remove(row)
        self.rows.tell_place(row, 0)
        if not len(self.rows):
            fresh = OpenList(ListFace(untitled()), workplace=workplace)
            self._start_afresh(fresh)
            self.rows.insert(0, fresh)
        self.look_at(self.rows[min(place, len(self.rows) - 1)])
        if job is not None:
            closed = row_of(job, row.title)
            text = self.tr("“{name}” was closed").format(name=row.face.title)
            told = Notice("info", text, self.tr("It stays in the history."), "closed")
            again = partial(self._reopen, closed, place, starts=ran)
            self.desk.parts.banners.say(told, (self.tr("Undo"), again))

    def _reopen(self, row: OpenList, place: int, *, starts: bool) -> None:
        self.desk.parts.banners.clear("closed")
        if self._current.workplace is not None and self._current.workplace.vacant and len(self.rows) == 1:
            self._current.workplace = None
            self.rows.remove(self._current)
        self.rows.insert(min(place, len(self.rows)), row)
        self.look_at(row, starts=starts)

    def _put_away(self, row: OpenList) -> Job | None:
        """Into the record with it; its workplace is free for another list."""
        workplace = row.workplace
        assert workplace is not None
        workplace.keeping.settle(0)
        job = workplace.job
        if workplace.bringing is None:
            row.title, row.face = workplace.services.title.text, workplace.face()
        row.job, row.workplace = job, None
        workplace.desk.past.put_aside()
        workplace.bringing = None
        return job

    # ---- workplaces

    def _vacant_workplace(self) -> Workplace:
        taken = [row.workplace for row in self.rows.all if row.workplace is not None]
        spare = [one for one in self._workplaces if one not in taken]
        if spare:
            return spare[-1]
        if len(self._workplaces) >= WORKPLACES:
            resting = [
                row for row in self.rows.all if row is not self._current and row.workplace and row.workplace.at_rest
            ]
            if resting:
                row = min(resting, key=lambda one: one.looked)
                workplace = row.workplace
                assert workplace is not None
                self._put_away(row)
                self.rows.tell_place(row, self.rows.place(row) + 1)
                return workplace
        return self._make_workplace()

    def _make_workplace(self) -> Workplace:
        desk = Desk(Services(self.shared.choices, shared=self.shared), self._theme)
        workplace = Workplace(desk)
        self._workplaces.append(workplace)
        self.window.add_page(desk.window)
        desk.past.open_jobs = lambda: self.rows.jobs
        desk.past.new_wanted.connect(self.begin_new)
        desk.past.list_wanted.connect(self.open_job)
        desk.past.renamed.connect(self._renamed_in_history)
        desk.past.came.connect(partial(self._came, workplace))
        desk.run_news.wanted.connect(partial(self._look_at_news, workplace))
        desk.past.turned_away.connect(partial(self._turned_away, workplace))
        desk.more_shortcuts = [(self.tr("Open lists"), self.window.actions_.entries)]
        desk.preflight.offers_own_lists = True
        desk.preflight.own_list_wanted.connect(self._read_beside)
        services = desk.services
        services.title.changed.connect(self.rows.soon)
        services.title.taken = self.rows.titles
        services.manager.state_changed.connect(self.rows.soon)
        services.manager.totals_changed.connect(self.rows.soon)
        services.model.structure_changed.connect(self.rows.soon)
        workplace.turn_taking.changed.connect(self.rows.soon)
        if self.shared.record.known:
            services.record.open()
        return workplace

    # ---- what the record brings

    def _record_opened(self, opened: OpenedRecord | None) -> None:
        """What was open is open again; only the list that was looked at last is fetched."""
        if opened is None:
            return
        rows = [row_of(one.job, one.title, one.looked, number) for number, one in enumerate(opened.placed, 1)]
        for number, row in enumerate(rows):
            self.rows.insert(number, row)
            self.rows.count(row)
        workplace = self._current.workplace
        if rows and workplace is not None and workplace.vacant and not self.desk.ways_in.demo_wanted:
            last = max(rows, key=lambda row: row.looked)
            self._goes_on = last.job
            self._current.workplace = None
            self.rows.remove(self._current)
            self.look_at(last)
        self._show()

    def _came(self, workplace: Workplace, job: Job) -> None:
        workplace.bringing = None
        if self._goes_on is not None and self._goes_on.id == job.id:
            self._goes_on = None
            workplace.desk.past.offer_to_go_on()
        if not workplace.services.title.text:
            self._name_from_record(workplace, job)

    def _name_from_record(self, workplace: Workplace, job: Job) -> None:
        """A list of the history comes with the name that it had."""
        writer, pool = self.shared.record.writer, self.shared.pool
        rename = partial(workplace.name, job)
        if writer is not None:
            writer.submit(lambda records: records.title(job), lambda title: pool.call(lambda: rename(title)))

    def _turned_away(self, workplace: Workplace, job: Job) -> None:
        """Something was put onto the list while another one was on its way to it: both are open then."""
        workplace.bringing = None
        self.rows.insert(0, row_of(job, ""))

    # ---- the sidebar

    def _step(self, by: int) -> None:
        self._look_at_row((self.rows.place(self._current) + by) % len(self.rows))

    def _look_at_row(self, number: int) -> None:
        if number < len(self.rows):
            self.look_at(self.rows[number])

    def _look_at_news(self, workplace: Workplace, job: Job | None) -> None:
        """The list that a message was about, unless it is closed meanwhile."""
        here = next((row for row in self.rows.all if row.workplace is workplace), None)
        row = here if job is None else self.rows.of_job(job)
        if row is not None:
            self.look_at(row)

    def _move(self, by: int, row: OpenList | None = None) -> None:
        if self.rows.move(row or self._current, by):
            self._show()

    def _rename(self, row: int, text: str) -> None:
        one = self.rows[row]
        one.rename(cleaned(text))
        self.rows.follow()
        if one.workplace is None:
            self.rows.tell_place(one, row + 1)

    def _renamed_in_history(self, job: Job, text: str) -> None:
        row = self.rows.of_job(job)
        if row is not None:
            row.rename(text)
            self.rows.follow()

    def _run_now(self, row: int) -> None:
        workplace = self.rows[row].workplace
        if workplace is not None:
            workplace.services.turn.come_first()

    def _dropped(self, mime: QMimeData) -> None:
        self.begin_new()
        self.desk.ways_in.receive(mime)

    def _show(self) -> None:
        self.desk.set_in_front(True)
        self.window.show_page(self.desk.window, self.rows.place(self._current))

    # ---- the end

    def close(self) -> None:
        """Bring everything to an end, once; the list that is looked at last."""
        if self._closed:
            return
        self._closed = True
        self.rows.close()
        self.shared.turns.close()
        self.shared.choices.window.update(self.window.state())
        for one in sorted(self._workplaces, key=lambda one: one is self._current.workplace):
            one.keeping.close()
            one.desk.close()
        self.shared.close()
