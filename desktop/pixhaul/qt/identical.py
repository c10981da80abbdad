"""Pictures that too many addresses have in common, in the window: found, told of, and marked as failed if asked to."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QObject, QTimer, Signal

from pixhaul.core import wording
from pixhaul.core.errors import SuspiciousPlaceholder
from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.clusters import DEFAULT_THRESHOLD, Cluster, Clusters
from pixhaul.engine.discard import Discarded, delete, discard
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.verify import ToVerify
from pixhaul.qt import locale_words
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.states import Notice
from pixhaul.report.sidecars import remove_with_sidecar

translate = QCoreApplication.translate
KEY = "identical"
"""Of the notices about them."""
_SLICE = 300
"""Entries of a list read back from the record that are looked at in one go: some milliseconds."""


class IdenticalPictures(QObject):
    """Belongs to the window's thread. Files are read and removed on the pool."""

    found = Signal(object)
    """Notice to show with the action :meth:`refuse`, or None when there is nothing suspicious any more."""
    notice = Signal(object)
    """Notice: what became of the files."""

    def __init__(
        self,
        store: ItemStore,
        path_of: Callable[[int], Path | None],
        ledger: Callable[[], Ledger],
        pool: TaskPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._path_of = path_of
        self._ledger = ledger
        self._pool = pool
        self._clusters = Clusters(store)
        self._threshold = DEFAULT_THRESHOLD
        self._told = (0, 0)
        """Groups and addresses that were told of last."""
        self._news = False
        self._late: Iterator[int] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look_on)

    def set_threshold(self, threshold: int) -> None:
        """The smallest group that is suspicious; 0 for none. The list is looked at anew when it has changed."""
        if threshold == self._threshold:
            return
        self._threshold = threshold
        cleared = list(self._store.ids({DownloadStatus.SUSPICIOUS}))
        for item in cleared:
            self._store.set_status(item, DownloadStatus.COMPLETE)
        self._ledger().mark(cleared, DownloadStatus.COMPLETE)
        self.adopted()

    # ---- what happens to the list

    def saved(self, item: int) -> None:
        """The picture of an entry lies in the folder."""
        marked = self._clusters.saved(item)
        self._ledger().mark(marked, DownloadStatus.SUSPICIOUS)
        self._news = self._news or self._store.state(item) is DownloadStatus.SUSPICIOUS

    def left(self, items: Iterable[int]) -> None:
        """Entries left the list."""
        self._clusters.left(items)
        self._news = True

    def restored(self, items: Iterable[int]) -> None:
        """Entries came back to the list."""
        for item in self._store.among(items, SAVED):
            self.saved(item)

    def adopted(self) -> None:
        """The list was read back from the record: it is looked at in slices."""
        self._clusters = Clusters(self._store, self._threshold)
        self._late = iter(list(self._store.ids(SAVED)))
        self._told = (-1, -1)  # whatever was told was of another list
        self._news = True
        self._timer.start()

    def _look_on(self) -> None:
        items = list(islice(self._late, _SLICE))
        self.restored(items)
        if not items:
            self._timer.stop()
            self._news = True

    # ---- what is told

    def refresh(self, *, at_rest: bool) -> None:
        """Put the words of the rows right, and tell what is new: seldom while it grows, and once ``at_rest``."""
        self._clusters.refresh()
        if not self._news or self._timer.isActive():
            return
        groups = self._clusters.found()
        told, now = self._told, (len(groups), sum(group.count for group in groups))
        if now == told:
            self._news = False
        elif at_rest or now[0] >= 2 * told[0] or now[1] >= 2 * told[1] or not groups:
            self._told, self._news = now, False
            self.found.emit(_notice(groups) if groups else None)

    # ---- what the user asks

    def refuse(self) -> None:
        """Mark all that is suspicious as failed, and take the files away."""
        files: list[ToVerify] = []
        marked = 0
        for group in self._clusters.found():
            error = SuspiciousPlaceholder(wording.count(group.count))
            for item in group.members:
                if self._store.state(item) is DownloadStatus.SUSPICIOUS:
                    path, digest = self._path_of(item), self._store.digest(item)
                    if path is not None and digest is not None:
                        files.append(ToVerify(item, path, self._store.size(item), digest))
                    self._store.fail(item, error)
                    self._ledger().settled(item, None)
                    marked += 1
        self._news = True
        if marked:
            self._pool.submit(lambda: self._take_away(files, marked))

    def _take_away(self, files: list[ToVerify], marked: int) -> None:
        gone = discard(files, to_trash)
        self._pool.call(lambda: self.notice.emit(outcome(marked, gone)))


def to_trash(path: Path) -> bool:
    """With its sidecar into the system's trash, where there is one; otherwise they are deleted. Raises OSError."""
    return remove_with_sidecar(path, _trashed)


def _trashed(path: Path) -> bool:
    return bool(QFile.moveToTrash(str(path))) or delete(path)


def _notice(groups: list[Cluster]) -> Notice:
    hint = translate("Identical", "They may only stand in for the real ones. Look at them; if so, mark them as failed.")
    if len(groups) == 1:
        return Notice("warning", groups[0].sentence, hint, KEY)
    number = locale_words.count(sum(group.count for group in groups))
    text = translate(
        "Identical", "%Ln groups of addresses gave the same picture each, {addresses} addresses in all", "", len(groups)
    )
    return Notice("warning", text.format(addresses=number), hint, KEY)


def outcome(marked: int, gone: Discarded) -> Notice:
    """What was done, in words."""
    parts = []
    if gone.trashed:
        parts.append(translate("Identical", "%Ln files were moved to the trash.", "", gone.trashed))
    if gone.deleted:
        parts.append(translate("Identical", "%Ln files were deleted.", "", gone.deleted))
    if gone.kept:
        parts.append(
            translate("Identical", "%Ln files were left in the folder, since somebody has changed them.", "", gone.kept)
        )
    if gone.stuck:
        parts.append(
            translate(
                "Identical", "%Ln files were left in the folder, since the system does not let them go.", "", gone.stuck
            )
        )
    text = translate("Identical", "%Ln pictures were marked as failed", "", marked)
    return Notice("info", text, " ".join(parts), "refused")
