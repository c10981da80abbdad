"""Similar pictures: found when somebody asks, kept up to date from then on, and the largest of each kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from pixhaul.app.services import Services
from pixhaul.core.marks import Verdict
from pixhaul.core.status import SAVED
from pixhaul.qt import locale_words
from pixhaul.qt.looks import LookKeeper
from pixhaul.qt.marking import Marking
from pixhaul.qt.order import GroupBy
from pixhaul.qt.stack_model import StackModel
from pixhaul.qt.stacks import FoundStacks, StackFinder
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer

if TYPE_CHECKING:
    from pixhaul.ui.stacks_dialog import StacksDialog

_REFRESH_MS = 300
"""Milliseconds for which changes are collected before stacks are looked at anew."""


class Similar(QObject):
    """Joins looks, stacks, and the dialog that shows them."""

    def __init__(self, services: Services, theme: Theme, window: MainWindow, viewer: Viewer, marking: Marking) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._window = window
        self._viewer = viewer
        self._marking = marking
        self._dialog: StacksDialog | None = None
        self._numbers: dict[int, int] = {}
        """By the largest picture of a stack, the number of its pictures."""
        store, manager = services.store, services.manager
        self._urls = store.urls
        self.keeper = LookKeeper(store, manager.ledger, services.thumbnails, self)
        self.finder = StackFinder(store, manager.saved_path, services.shared.thumbnail_store, self)
        self.model = StackModel(self.finder, store, services.model.presenter, self)
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.model.refresh)
        self.finder.learned.connect(self.keeper.learned)
        self.model.told.connect(self._follow)
        services.model.presenter.stack_of = lambda item: self._numbers.get(item, 0)
        services.model.changed.connect(self._changed)
        services.model.restored.connect(lambda items: self._changed(set(items)))
        services.model.removed.connect(lambda _items: self._look_again())
        services.model.modelReset.connect(self._another_list)
        services.filter.choice_changed.connect(self._arranged)
        window.parts.toolbar.actions_.similar.triggered.connect(self.show)

    def close(self) -> None:
        """Stop what is under way; what was found out goes into the record."""
        self.finder.close()
        self.keeper.close()

    def show(self) -> None:
        """Compare the pictures of the list, and show what looks alike."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self.finder.begin()
        services = self._services
        if not self.model.compared:  # else it shows meanwhile what was found before
            self.model.take(FoundStacks(wanted=services.store.count(*SAVED)))
        # The dialog and what stands in it are read when it is first opened, not before the window shows.
        from pixhaul.ui.stacks_dialog import StacksDialog

        dialog = StacksDialog(self._theme, self.model, services.thumbnails, services.manager.saved_path, self._window)
        dialog.keep_requested.connect(self.keep)
        dialog.view_requested.connect(self._view)
        dialog.compare_requested.connect(self._viewer.compare_requested)
        dialog.undo_requested.connect(services.undo.undo)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()

    def keep(self, stacks: Sequence[tuple[int, ...]]) -> None:
        """Keep the first of each stack and reject the others, as one step that can be undone."""
        kept = [items[0] for items in stacks]
        others = [item for items in stacks for item in items[1:]]
        marks, undo = self._services.store.marks, self._services.undo
        wanted = {Verdict.KEEP: kept, Verdict.REJECT: others}
        if any(marks.of(item).verdict is not verdict for verdict, items in wanted.items() for item in items):
            undo.beginMacro(self.tr("keep the largest of each stack"))
            for verdict, items in wanted.items():
                self._marking.judge(items, verdict)
            undo.endMacro()
        if self._dialog is not None:
            number = QCoreApplication.translate("Similar", "%Ln picture(s) kept", "", len(kept))
            rest = locale_words.count(len(others))
            text = self.tr("{kept}, {rejected} rejected. Ctrl+Z takes it back.")
            self._dialog.say(text.format(kept=number, rejected=rest))

    def _closed(self) -> None:
        self._dialog = None

    def _view(self, item: int) -> None:
        row = self._services.filter.row_of(item)
        if row >= 0:
            index = self._services.filter.index(row)
            self._window.parts.grid.setCurrentIndex(index)
            self._viewer.show_index(index)
        elif self._dialog is not None:
            self._dialog.say(self.tr("The filter or the search hides this picture. Show all pictures first."))

    # ---- what happens

    def _changed(self, items: set[int]) -> None:
        self.keeper.changed(items)
        self.finder.changed(items)
        self._look_again()

    def _look_again(self) -> None:
        if self.finder.active and not self._refresh.isActive():
            self._refresh.start()

    def _another_list(self) -> None:
        if self._services.store.urls is self._urls:
            return
        self._urls = self._services.store.urls
        if self._dialog is not None:
            self._dialog.close()
        self.finder.stop()
        self._refresh.stop()
        self._numbers = {}
        self.model.forget()
        self.keeper.adopted()
        self._arranged()

    def _arranged(self) -> None:
        """Pictures shall stand under headings by likeness: then they have to be compared."""
        if self._services.filter.order.group is GroupBy.LIKENESS and not self.finder.active:
            self.finder.begin()

    def _follow(self) -> None:
        """The largest picture of each stack says in the grid how many there are; headings may go by stacks."""
        looks, model = self._services.store.results.looks, self.model
        stacks = [model.items(row) for row in range(model.rowCount())]
        leading = {item: items[0] for items in stacks for item in items}
        numbers = {items[0]: len(items) for items in stacks}
        before = looks.leading
        changed = {item for item in before.keys() | leading.keys() if before.get(item) != leading.get(item)}
        changed |= {item for item, _ in numbers.items() ^ self._numbers.items()}
        if changed:
            looks.leading, self._numbers = leading, numbers
            self._services.model.refresh(changed)
