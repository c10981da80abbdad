"""What ``pixhaul get`` does about pictures that too many addresses have in common."""

from pathlib import Path

from pixhaul.core import wording
from pixhaul.core.addresses import without_credentials
from pixhaul.core.datauris import shown
from pixhaul.core.errors import SuspiciousPlaceholder
from pixhaul.core.items import ItemStore
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.engine.clusters import IDENTICAL, Cluster, Clusters
from pixhaul.engine.ledger import Ledger
from pixhaul.headless.console import Console

MOST_TOLD = 5
"""Groups named one by one before the summary."""


class Placeholders:
    """Marks them while the run goes on; in the end tells of them, and refuses them if that was asked for."""

    def __init__(self, store: ItemStore, ledger: Ledger | None, threshold: int) -> None:
        self._store = store
        self._ledger = ledger
        self._clusters = Clusters(store, threshold, expected=len(store))
        for item in list(store.ids(SAVED)):
            self.saved(item)

    def saved(self, item: int) -> list[int]:
        """An entry was saved: it may be suspicious. Returns the others that became so by it."""
        marked = self._clusters.saved(item)
        if self._ledger is not None:
            self._ledger.mark(marked, DownloadStatus.SUSPICIOUS)
        return marked

    def end(self, folder: Path, console: Console, *, refuse: bool) -> None:
        """All is fetched. Blocking: refused files are read once more before they go."""
        self._clusters.refresh()
        found = self._clusters.found()
        for cluster in found[:MOST_TOLD]:
            console.note(told(self._store, cluster, refuse=refuse))
        if len(found) > MOST_TOLD:
            console.note(f"... and {wording.plural(len(found) - MOST_TOLD, 'more such group', 'more such groups')}.")
        if refuse:
            for cluster in found:
                self._refuse(folder, cluster, console)

    def _refuse(self, folder: Path, cluster: Cluster, console: Console) -> None:
        from pixhaul.headless.refusing import remove, saved_file

        store = self._store
        suspicious = [item for item in cluster.members if store.state(item) is DownloadStatus.SUSPICIOUS]
        files = [saved_file(store, item, folder) for item in suspicious]
        error = SuspiciousPlaceholder(wording.count(cluster.count))
        for item in suspicious:
            store.fail(item, error)
            if self._ledger is not None:
                self._ledger.settled(item, None)
            console.recorded(store, item)
        gone = remove(files)
        if gone.kept or gone.stuck:
            left = wording.plural(gone.kept + gone.stuck, "file was", "files were")
            console.note(f"{left} left in the folder: changed meanwhile, or held by another program.")


def told(store: ItemStore, cluster: Cluster, *, refuse: bool) -> str:
    """``7 pictures are the same: http://... Use --reject-identical to refuse them.``"""
    number = wording.plural(cluster.count, "picture", "pictures")
    what = "are the same" if cluster.reason == IDENTICAL else "were sent on to the same place"
    example = shown(without_credentials(store.urls[next(iter(cluster.members))]))
    advice = "They are refused and their files removed." if refuse else "Use --reject-identical to refuse them."
    return f"{number} {what}: {example} {advice}"
