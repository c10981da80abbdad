"""Says after each list what it held, in a card above the pictures, and does what the card is asked for."""

from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QObject, Signal

from pixhaul.app.services import Services
from pixhaul.core.status import UNFINISHED, DownloadStatus
from pixhaul.qt.adder import Added
from pixhaul.qt.given import GivenCommand, rewritten_among
from pixhaul.qt.intake_reader import Source
from pixhaul.qt.matching import Group
from pixhaul.qt.states import QueueState
from pixhaul.qt.undo import RemoveCommand
from pixhaul.ui.main_window import MainWindow


class Preflight(QObject):
    """One card at a time: it goes at the start, when its lines are taken back, and at the next list."""

    columns_requested = Signal(object)
    """:class:`~pixhaul.core.sheets.Sheet`."""
    own_list_wanted = Signal(object, str)
    """What was read last, as a source of the reader, and its name: it is to be a list beside this one."""

    def __init__(
        self, services: Services, window: MainWindow, passes: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """``passes`` tells of the list that has just been read whether its pictures were asked for already."""
        super().__init__(parent)
        self._passes = passes
        self._services = services
        self._card = window.parts.preflight
        self._toolbar = window.parts.toolbar
        self._added: Added | None = None
        self._source: tuple[Source, str] | None = None
        self.offers_own_lists = False
        """Whether other lists may be open beside this one."""
        services.adder.added.connect(self._show)
        services.undo.indexChanged.connect(self._follow_undo)
        services.manager.state_changed.connect(self._follow_queue)
        services.begun_anew.connect(self._forget)
        card = self._card
        card.start_requested.connect(services.manager.start)
        card.take_back_requested.connect(self._take_back)
        card.refused_requested.connect(self._show_refused)
        card.columns_requested.connect(self.columns_requested)
        card.given_requested.connect(self._use_given)
        card.own_list_requested.connect(self._own_list)
        card.closed.connect(self._forget)

    def close(self) -> None:
        """The window is going; the undo stack tells once more that it is empty when it goes itself."""
        self._added = None

    def _show(self, added: Added) -> None:
        if added.ids and not added.summary.quiet and not self._passes():
            self._added, self._source = added, self._services.reader.last
            store, state = self._services.store, self._services.manager.state
            waiting = store.count(*UNFINISHED, DownloadStatus.CANCELLED) > 0
            self._card.show_added(added, can_start=waiting and state is QueueState.IDLE, beside=self._beside(added))

    def _beside(self, added: Added) -> bool:
        """Whether the source could as well be a list of its own: the list held something before it came."""
        before = len(self._services.store) - sum(len(new) for new in added.ids)
        return self.offers_own_lists and before > 0 and added.summary.replaces is None and added.summary.addresses > 0

    def _forget(self) -> None:
        self._added = self._source = None
        self._card.put_away()

    def _follow_queue(self, state: QueueState) -> None:
        if state is QueueState.RUNNING:
            self._forget()

    def _follow_undo(self, index: int) -> None:
        """What the card tells of is off the list again."""
        if self._added is not None and index < self._added.step:
            self._forget()

    def _take_back(self) -> None:
        added = self._added
        if added is None:
            return
        undo = self._services.undo
        self._forget()
        if undo.index() == added.step:
            undo.undo()
        else:
            undo.push(RemoveCommand(self._services.model, list(chain.from_iterable(added.ids))))

    def _own_list(self) -> None:
        source = self._source
        self._take_back()
        if source is not None:
            self.own_list_wanted.emit(*source)

    def _show_refused(self) -> None:
        self._services.filter.set_group(Group.REFUSED)

    def _use_given(self) -> None:
        if self._added is not None:
            services = self._services
            items = rewritten_among(services.store, self._added.ids)
            if items:
                services.undo.push(GivenCommand(services.model, items))
            self._card.given_used()
