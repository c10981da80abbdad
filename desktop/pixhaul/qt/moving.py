"""Saved pictures into another folder: moved, which can be undone, or copied. Sidecars and converted copies go along."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from pixhaul.core.errors import DownloadError, FileMissing, StorageError
from pixhaul.core.storage import storage_error
from pixhaul.engine.keeping import Keeping
from pixhaul.engine.relocate import Placed, Stopped, let_go, put, take_back
from pixhaul.qt.file_work import FileWork, Order, Step
from pixhaul.qt.filed import Companions, Filed, Files, batches, places_of_copies
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice
from pixhaul.report.sidecars import carry, own_sidecar

KEY = "move"
_BATCH = 20
"""Files between two words to the record."""


@dataclass(frozen=True, slots=True)
class Move:
    """A saved file, and where it goes."""

    filed: Filed
    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file that has another place now."""

    filed: Filed
    path: Path

    @property
    def recorded(self) -> str:
        """What list and record keep of the new place."""
        return self.filed.recorded(self.path)


@dataclass(slots=True)
class _Told:
    done: int = 0
    missing: int = 0
    left: int = 0
    """The first place was kept, because the file was being changed."""
    error: StorageError | None = None
    unrecorded: bool = False
    there: list[Path] = field(default_factory=list)
    """The first of the new places."""


class Moving(QObject):
    """On the owner's thread; files are moved by the worker. One undo command for each gesture."""

    notice = Signal(object)
    """Notice: how it ended."""

    def __init__(self, files: Files, work: FileWork, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._work = work
        self._undo = undo
        self._list = 0

    def let_go(self) -> None:
        """Another list takes the place of the present one."""
        self._list += 1

    def move(self, items: Iterable[int], folder: Path) -> None:
        """Move the saved files of these entries into the folder. Names that are taken get numbers."""
        wanted = list(items)
        command = _MoveCommand(self, wanted, folder)
        self.move_for(command, wanted, folder, push=True)

    def copy(self, items: Iterable[int], folder: Path) -> None:
        """Copy them; the list goes on to show the files it had."""
        wanted, number = list(items), self._list
        self._work.add(lambda: self._copy_order(wanted, folder) if number == self._list else None)

    def move_for(self, command: "_MoveCommand", items: Sequence[int], folder: Path, *, push: bool) -> None:
        """Move for a command, which hears where the files were."""
        number = self._list

        def prepare() -> Order | None:
            if number != self._list:
                return None
            moves = [Move(filed, folder, filed.path.name) for filed in self._files.describe(items)]
            return self._order([move for move in moves if move.filed.path.parent != folder], command, push=push)

        self._work.add(prepare)

    def move_back(self, command: "_MoveCommand") -> None:
        """Move what the command has moved to where it was."""
        number = self._list

        def prepare() -> Order | None:
            if number != self._list:
                return None
            before, command.before = command.before, {}
            filed = self._files.describe(before)
            back = [Move(one, before[one.item].parent, before[one.item].name) for one in filed]
            return self._order(back, None, push=False)

        self._work.add(prepare)

    def _order(self, moves: list[Move], command: "_MoveCommand | None", *, push: bool) -> Order | None:
        if not moves:
            return None
        keeping, number = self._files.ledger().keeping(), self._list
        paths, home = self._files.store.all_paths(), self._files.folder()

        def part(moved: list[Moved]) -> None:
            for one in moved:
                if command is not None:
                    command.before[one.filed.item] = one.filed.path
                if number == self._list:
                    before = self._files.store.path(one.filed.item) or ""
                    self._files.store.move(one.filed.item, one.recorded)
                    self._files.release(before)

        def done(told: _Told) -> None:
            if push and command is not None and command.before and number == self._list:
                command.setText(self.tr("move %Ln picture(s) to another folder", "", len(command.before)))
                self._undo.push(command)
            if command is None:
                text = self.tr("%Ln picture(s) are back in their folder", "", told.done)
            else:
                text = self.tr("%Ln picture(s) moved", "", told.done)
            self.notice.emit(self._words(told, text, self.tr("Undo moves them back.") if push else ""))

        return Order(
            self.tr("Moving pictures…"),
            lambda step: _move_all(moves, _along(paths, home, copy=False), keeping, step),
            part,
            done,
        )

    def _copy_order(self, items: Sequence[int], folder: Path) -> Order | None:
        copies = [Move(filed, folder, filed.path.name) for filed in self._files.describe(items)]
        if not copies:
            return None
        paths, home = self._files.store.all_paths(), self._files.folder()

        def done(told: _Told) -> None:
            self.notice.emit(self._words(told, self.tr("%Ln picture(s) copied", "", told.done), ""))

        return Order(
            self.tr("Copying pictures…"),
            lambda step: _copy_all(copies, _along(paths, home, copy=True), step),
            lambda _part: None,
            done,
        )

    def _words(self, told: _Told, text: str, hint: str) -> Notice:
        hints = []
        if told.missing:
            hints.append(self.tr("%Ln file(s) were not in the folder any more.", "", told.missing))
        if told.left:
            hints.append(self.tr("%Ln file(s) were being changed and lie in both folders.", "", told.left))
        if told.unrecorded:
            hints.append(self.tr("The rest stays, because the record could not be written."))
        if told.error is not None:
            return Notice("error", told.error.message, " ".join([text + ".", *hints, translated(told.error.hint)]), KEY)
        return Notice("warning" if hints else "info", text, " ".join(hints) or hint, KEY)


class _MoveCommand(QUndoCommand):
    """The files have been moved already when the command comes to the stack."""

    def __init__(self, moving: Moving, items: Sequence[int], folder: Path) -> None:
        super().__init__()
        self._moving = moving
        self._items = items
        self._folder = folder
        self._fresh = True
        self.before: dict[int, Path] = {}
        """Where the files were, by entry."""

    def redo(self) -> None:
        if not self._fresh:
            self._moving.move_for(self, self._items, self._folder, push=False)
        self._fresh = False

    def undo(self) -> None:
        self._moving.move_back(self)


# ---- on the worker's thread


Along = Callable[[Filed, Path], None]
"""Takes the converted copies of a picture to where that lies now."""


def _along(paths: Iterable[str | None], home: Path, *, copy: bool) -> Along:
    """What moves the converted copies of a picture once that has its new place, or copies them."""
    companions = Companions(paths)

    def take(filed: Filed, target: Path) -> None:
        for converted in companions.copies(filed, home):
            place = next(one for one in places_of_copies(target, home) if one.suffix == converted.suffix)
            with suppress(DownloadError, OSError):  # the picture is there; its copy then stays where it is
                place.parent.mkdir(parents=True, exist_ok=True)
                placed = put(converted, place.parent, place.name, copy=copy)
                if not copy:
                    let_go(placed)

    return take


def _move_all(moves: Sequence[Move], along: Along, keeping: Keeping, step: Step) -> _Told:
    """Second places, then the record, then the first places go: a kill in between loses nothing."""
    told, looked = _Told(), 0
    for batch in batches(moves, _BATCH):
        placed = [(move, one) for move in batch if (one := _put(move, told, step, copy=False)) is not None]
        moved = [Moved(move.filed, one.target) for move, one in placed]
        if not keeping.paths([(one.filed.item, one.recorded) for one in moved]):
            told.unrecorded = True
            for _, one in placed:
                take_back(one)
            break
        step.pass_on(moved)  # the list hears of the new places while the old ones are still there
        for move, one in placed:
            if _leave(one, told):
                along(move.filed, one.target)
        told.done += len(placed)
        looked += len(batch)
        step.tell(looked, len(moves))
        if told.error is not None or step.stopped():
            break
    return told


def _copy_all(copies: Sequence[Move], along: Along, step: Step) -> _Told:
    told = _Told()
    for looked, copy in enumerate(copies, 1):
        placed = _put(copy, told, step, copy=True)
        if placed is not None:
            along(copy.filed, placed.target)
            told.done += 1
        step.tell(looked, len(copies))
        if told.error is not None or step.stopped():
            break
    return told


def _put(move: Move, told: _Told, step: Step, *, copy: bool) -> Placed | None:
    """A second place for one file and its sidecar; None when there is none, or nothing more shall be done."""
    if told.error is not None or step.stopped():
        return None
    try:
        if move.filed.root is not None and move.folder.is_relative_to(move.filed.root):
            move.folder.mkdir(parents=True, exist_ok=True)
        placed = put(move.filed.path, move.folder, move.name, copy=copy, stopped=step.stopped)
    except Stopped:
        return None
    except FileMissing:
        told.missing += 1
        return None
    except StorageError as error:
        told.error = error
        return None
    except OSError as error:
        told.error = storage_error(error)
        return None
    with suppress(OSError):  # the picture matters more than its sidecar, which then stays where it is
        carry(move.filed.path, placed.target)
    return placed


def _leave(placed: Placed, told: _Told) -> bool:
    """Take the first place away; whether it is gone."""
    try:
        sidecar = own_sidecar(placed.source)
        if not let_go(placed):
            told.left += 1
            return False
        if sidecar is not None and own_sidecar(placed.target) is not None:
            sidecar.unlink()
    except OSError:
        told.left += 1
        return False
    return True


__all__ = ["KEY", "Move", "Moved", "Moving"]
