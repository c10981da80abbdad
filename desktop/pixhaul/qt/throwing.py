"""Saved pictures into the system's trash, and back: a gesture that can be undone."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from pixhaul.core.errors import DownloadError, FileMissing
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.keeping import Keeping
from pixhaul.engine.verify import Finding, ToVerify, examine
from pixhaul.qt.file_work import FileWork, Order, Step
from pixhaul.qt.filed import Companions, Filed, Files, batches
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice
from pixhaul.qt.trash import NoTrash, Thrown, fetch_out, throw
from pixhaul.qt.trash_search import TrashSearch

KEY = "trash"
_BATCH = 40
"""Files between two words to the record."""


@dataclass(frozen=True, slots=True)
class Gone:
    """A picture in the trash, with all that belongs to it."""

    filed: Filed
    thrown: Thrown
    along: tuple[Thrown, ...] = ()


@dataclass(slots=True)
class _Told:
    """How it went, in numbers."""

    done: int = 0
    missing: int = 0
    changed: int = 0
    refused: int = 0
    why: str = ""
    beside: int = 0
    """Put back under another name."""


class Throwing(QObject):
    """On the owner's thread; the files are moved by the worker. One undo command for each gesture."""

    notice = Signal(object)
    """Notice: how it ended."""

    def __init__(self, files: Files, work: FileWork, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._work = work
        self._undo = undo
        self._list = 0
        """Number of the list: what comes late is not for another one."""

    def let_go(self) -> None:
        """Another list takes the place of the present one."""
        self._list += 1

    def throw(self, items: Iterable[int]) -> None:
        """Put the saved files of these entries into the trash, if they are as they were saved."""
        wanted = list(items)
        command = _ThrowCommand(self, wanted)
        self.throw_for(command, wanted, push=True)

    def throw_for(self, command: "_ThrowCommand", items: Sequence[int], *, push: bool) -> None:
        """The same for a command, which hears what went."""
        number, taken = self._list, items
        self._work.add(lambda: self._throw_order(command, taken, push=push) if number == self._list else None)

    def bring_back(self, command: "_ThrowCommand") -> None:
        """Put back what the command has put into the trash."""
        number = self._list
        self._work.add(lambda: self._back_order(command) if number == self._list else None)

    def put_back(self, items: Iterable[int]) -> None:
        """Look for the files of these entries in the trash, whoever put them there, and put them back."""
        wanted, number = list(items), self._list
        self._work.add(lambda: self._search_order(wanted) if number == self._list else None)

    def give_up(self, items: Iterable[int]) -> None:
        """These entries are to be fetched anew; what lies in the trash is not theirs any more, and stays there."""
        store, ledger = self._files.store, self._files.ledger()
        for item in store.among(items, {DownloadStatus.TRASHED}):
            self._files.release(store.path(item) or "")
            store.fail(item, FileMissing("in the trash"))  # no text: a cause, for those who look closer
            ledger.settled(item, None)

    # ---- into the trash

    def _throw_order(self, command: "_ThrowCommand", items: Sequence[int], *, push: bool) -> Order | None:
        files, number = self._files.describe(items), self._list
        if not files:
            return None
        keeping, companions = self._files.ledger().keeping(), self._files.store.all_paths()

        def part(gone: list[Gone]) -> None:
            command.gone += gone
            if number == self._list:
                for one in gone:
                    self._files.store.throw_away(one.filed.item)

        def done(told: _Told) -> None:
            if push and command.gone and number == self._list:
                command.name(self.tr("move %Ln picture(s) to the trash", "", len(command.gone)))
                self._undo.push(command)
            self.notice.emit(self._thrown_words(told))

        title = self.tr("Moving to the trash…")
        return Order(title, lambda step: _throw_all(files, Companions(companions), keeping, step), part, done)

    def _thrown_words(self, told: _Told) -> Notice:
        hints = []
        if told.changed:
            hints.append(
                self.tr("%Ln file(s) stay: somebody has changed them since they were saved.", "", told.changed)
            )
        if told.missing:
            hints.append(self.tr("%Ln file(s) were not in the folder any more.", "", told.missing))
        if told.refused:
            hints.append(self.tr("%Ln file(s) stay: there is no trash for them on this disk.", "", told.refused))
        if told.done and not hints:
            hints.append(self.tr("Undo brings them back."))
        if not told.done:
            return Notice("warning", self.tr("Nothing was moved to the trash"), " ".join(hints), KEY)
        text = self.tr("%Ln picture(s) moved to the trash", "", told.done)
        return Notice("warning" if told.refused or told.changed else "info", text, " ".join(hints), KEY)

    # ---- and out again

    def _back_order(self, command: "_ThrowCommand") -> Order | None:
        gone = [one for one in command.gone if self._files.store.state(one.filed.item) is DownloadStatus.TRASHED]
        if not gone:
            return None
        keeping = self._files.ledger().keeping()
        return self._order(lambda step: _fetch_all(gone, keeping, step), command.gone.remove)

    def _search_order(self, items: Sequence[int]) -> Order | None:
        files = self._files.thrown(items)
        if not files:
            return None
        keeping = self._files.ledger().keeping()
        return self._order(lambda step: _search_all(files, keeping, step))

    def _order(self, work: Callable[[Step], _Told], back_again: Callable[[Gone], object] = lambda _one: None) -> Order:
        """``back_again`` is called with each that is in its folder again."""
        number = self._list

        def part(back: list[tuple[Gone, str]]) -> None:
            store = self._files.store
            for one, path in back:
                back_again(one)
                if number == self._list:
                    store.bring_back(one.filed.item, one.filed.state)
                    if store.path(one.filed.item) != path:
                        store.move(one.filed.item, path)

        return Order(self.tr("Bringing back from the trash…"), work, part, self._tell_back)

    def _tell_back(self, told: _Told) -> None:
        hints = []
        if told.beside:
            hints.append(self.tr("%Ln of them got another name, because something else has theirs.", "", told.beside))
        if told.missing:
            hints.append(self.tr("%Ln picture(s) are not in the trash any more.", "", told.missing))
        if told.why:
            hints.append(told.why)
        text = self.tr("%Ln picture(s) are back in their folder", "", told.done)
        self.notice.emit(Notice("warning" if told.missing or told.why else "info", text, " ".join(hints), KEY))


class _ThrowCommand(QUndoCommand):
    """The files are in the trash already when the command comes to the stack."""

    def __init__(self, throwing: Throwing, items: Sequence[int]) -> None:
        super().__init__()
        self._throwing = throwing
        self._items = items
        self._fresh = True
        self.gone: list[Gone] = []

    def name(self, text: str) -> None:
        """What stands behind Undo."""
        self.setText(text)

    def redo(self) -> None:
        if not self._fresh:
            self._throwing.throw_for(self, self._items, push=False)
        self._fresh = False

    def undo(self) -> None:
        self._throwing.bring_back(self)


# ---- on the worker's thread


def _throw_all(files: Sequence[Filed], companions: Companions, keeping: Keeping, step: Step) -> _Told:
    """The record is told first: a kill in between leaves files in the folder, which are found there again."""
    told, looked = _Told(), 0
    for batch in batches(files, _BATCH):
        good = [filed for filed in batch if not step.stopped() and _is_as_saved(filed, told, step)]
        if good and not keeping.states([filed.item for filed in good], DownloadStatus.TRASHED):
            told.refused += len(good)
            break
        gone = [one for filed in good if (one := _throw_one(filed, companions, told, step)) is not None]
        _correct(good, gone, keeping)
        step.pass_on(gone)
        looked += len(batch)
        step.tell(looked, len(files))
        if step.stopped():
            break
    return told


def _is_as_saved(filed: Filed, told: _Told, step: Step) -> bool:
    found = examine(ToVerify(filed.item, filed.path, filed.size, filed.sha256), step.stopped).finding
    if step.stopped():
        return False
    told.missing += found is Finding.MISSING
    told.changed += found is Finding.CHANGED
    return found is Finding.GOOD


def _throw_one(filed: Filed, companions: Companions, told: _Told, step: Step) -> Gone | None:
    if step.stopped():
        return None
    along = companions.of(filed)
    try:
        thrown = throw(filed.path)
    except NoTrash:
        told.refused += 1
        return None
    told.done += 1
    return Gone(filed, thrown, tuple(one for path in along if (one := _along(path)) is not None))


def _along(path: Path) -> Thrown | None:
    """What belongs to a picture; when it will not go, it stays."""
    with suppress(NoTrash):
        return throw(path)
    return None


def _correct(good: Sequence[Filed], gone: Sequence[Gone], keeping: Keeping) -> None:
    """Those that stayed in the folder after all are what they were."""
    went = {one.filed.item for one in gone}
    for state in {filed.state for filed in good}:
        keeping.states([filed.item for filed in good if filed.state is state and filed.item not in went], state)


def _fetch_all(gone: Sequence[Gone], keeping: Keeping, step: Step) -> _Told:
    told, looked = _Told(), 0
    for batch in batches(gone, _BATCH):
        back = [(one, path) for one in batch if not step.stopped() and (path := _fetch_one(one, told)) is not None]
        keeping.paths([(one.filed.item, path) for one, path in back if path != one.filed.recorded(one.filed.path)])
        for state in {one.filed.state for one, _ in back}:
            keeping.states([one.filed.item for one, _ in back if one.filed.state is state], state)
        step.pass_on(back)
        looked += len(batch)
        step.tell(looked, len(gone))
        if step.stopped():
            break
    return told


def _search_all(files: Sequence[Filed], keeping: Keeping, step: Step) -> _Told:
    """For those whose undo has gone with another process."""
    search, gone = TrashSearch(step.stopped), []
    for filed in files:
        thrown = None if step.stopped() else search.find(filed)
        if thrown is not None:
            along = (search.noted(path) for path in Companions.places(filed))
            gone.append(Gone(filed, thrown, tuple(one for one in along if one is not None)))
    told = _fetch_all(gone, keeping, step)
    told.missing += len(files) - len(gone)
    return told


def _fetch_one(one: Gone, told: _Told) -> str | None:
    """What list and record keep of its place; None when it stays in the trash."""
    try:
        target = fetch_out(one.thrown)
    except (DownloadError, OSError) as error:
        told.why = (
            translated(error.message) if isinstance(error, DownloadError) else error.strerror or type(error).__name__
        )
        return None
    if target is None:
        told.missing += 1
        return None
    for thrown in one.along if target == one.filed.path else ():
        with suppress(DownloadError, OSError):  # the picture is there; what belongs to it then stays in the trash
            fetch_out(thrown)
    told.done += 1
    told.beside += target != one.filed.path
    return one.filed.recorded(target)


__all__ = ["KEY", "Gone", "Throwing"]
