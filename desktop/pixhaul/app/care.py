"""Looking after what was saved: are the files as they were, and have the pictures changed where they came from?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from pixhaul.app.jobs import files_of_job
from pixhaul.app.services import Services
from pixhaul.core.errors import DownloadError, FileChanged, FileMissing
from pixhaul.core.request import DownloadResult
from pixhaul.core.status import SAVED
from pixhaul.core.storage import storage_error
from pixhaul.engine.refresh import Change, Checked, Kept, replace_old
from pixhaul.engine.verify import Finding, ToVerify, Verified
from pixhaul.intake.errors import IntakeError
from pixhaul.journal.errors import JournalError
from pixhaul.journal.records import Records
from pixhaul.journal.restore import result_of
from pixhaul.journal.rows import Job
from pixhaul.naming.claims import Claims
from pixhaul.qt import locale_words
from pixhaul.qt.refresher import Refresher
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice
from pixhaul.qt.verifier import Verifier
from pixhaul.ui.banner import Action
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme

translate = QCoreApplication.translate
_VERIFY, _REFRESH = "verify", "refresh"
_STEP = 5
"""Percent between two words about progress: a screen reader says each of them."""


class Care(QObject):
    """The two checks of the window. Both end when another list takes the place of the checked one."""

    def __init__(
        self, services: Services, theme: Theme, window: MainWindow, job_of: Callable[[], Path | None] = lambda: None
    ) -> None:
        """``job_of`` is the job file that the present list came from."""
        super().__init__(services)
        self._job_of = job_of
        self._by_job = False
        """The files that are verified are those of a job file, and no entries of the list."""
        self._services = services
        self._theme = theme
        self._window = window
        self._listed = 0
        """Number of the list that is being checked: what comes late is not for another one."""
        self._verified_list = self._refreshed_list = -1
        self._asked = 0
        """Number of the check that is under way; another one as soon as nobody wants that any more."""
        self._percent = 0
        self._workshop = services.workshop
        self._away = 0
        """Pieces of work under way on other threads, before or after a check."""
        self._verifier = Verifier(self)
        self._refresher = Refresher(self)
        actions = window.parts.toolbar.actions_
        actions.verify.triggered.connect(self.verify)
        actions.refresh.triggered.connect(self.refresh)
        self._verifier.progress.connect(
            lambda done, total: self._progress(_VERIFY, self.tr("Verifying files…"), done, total)
        )
        self._verifier.finished.connect(self._verified)
        self._refresher.progress.connect(
            lambda done, total: self._progress(_REFRESH, self.tr("Checking for changes…"), done, total)
        )
        self._refresher.finished.connect(self._refreshed)
        services.begun_anew.connect(self._let_go)
        services.manager.finished.connect(self._tell_copies)

    @property
    def busy(self) -> bool:
        """Whether files are looked at, asked for again, or put in the place of others."""
        return self._verifier.busy or self._refresher.busy or self._away > 0

    def close(self) -> None:
        """Call both off."""
        self._verifier.close()
        self._refresher.close()

    def _let_go(self) -> None:
        self._listed += 1
        self._verifier.cancel()
        self._cancel_refresh()

    def _tell_copies(self) -> None:
        text, hint = self._services.missing_copies.take()
        if text:
            self._say("copies", "warning", text, hint)

    # ---- verify

    def verify(self) -> None:
        """Read all saved files again."""
        services = self._services
        files = []
        for item in services.store.ids(SAVED):
            path, digest = services.manager.saved_path(item), services.store.digest(item)
            if path is not None and digest is not None:
                files.append(ToVerify(item, path, services.store.size(item), digest))
        path = self._job_of()
        if not files and path is not None:
            self._verify_job(path)
        else:
            self._verify(files, by_job=False)

    def _verify(self, files: Sequence[ToVerify], *, by_job: bool) -> None:
        if not files:
            self._say(_VERIFY, "info", self.tr("There are no saved files to verify"))
        elif not self._verifier.busy:
            self._verified_list, self._by_job = self._listed, by_job
            self._progress(_VERIFY, self.tr("Verifying files…"), 0, len(files))
            self._verifier.start(files)

    def _verify_job(self, path: Path) -> None:
        """Nothing of the list is saved as far as the record knows: the folder is compared with its job file."""
        number, folder, pool = self._listed, self._services.manager.folder, self._services.manager.pool

        def work() -> None:
            try:
                files = files_of_job(path, folder)
            except IntakeError as error:
                told = error
                self._back(lambda: self._say(_VERIFY, "error", told.message, told.hint))
            else:
                self._back(lambda: self._verify(files, by_job=True) if number == self._listed else None)

        self._away += 1
        pool.submit(work)

    def _back(self, act: Callable[[], object]) -> None:
        """From another thread: its work is done, and the window's thread goes on with it."""

        def land() -> None:
            self._away -= 1
            act()

        self._services.manager.pool.call(land)

    def _verified(self, found: list[Verified] | None) -> None:
        self._window.parts.banners.clear(_VERIFY)
        if found is None or self._verified_list != self._listed:
            return
        spoiled = [one for one in found if one.finding is not Finding.GOOD]
        store = self._services.store
        for one in spoiled if not self._by_job else ():
            if store.state(one.item) in SAVED:
                error = FileMissing(one.cause) if one.finding is Finding.MISSING else FileChanged(one.cause)
                self._spoiled(one.item, error)
        text, hint = verified_words(found)
        if self._by_job and spoiled:
            hint = self.tr("Start the list to fetch them.")
        self._say(_VERIFY, "warning" if spoiled else "info", text, hint)

    def _spoiled(self, item: int, error: DownloadError) -> None:
        if isinstance(error, FileMissing):
            self._services.manager.release_name(self._services.store.path(item) or "")
        self._services.store.fail(item, error)
        self._services.manager.ledger().settled(item, None)

    # ---- changes

    def refresh(self) -> None:
        """Ask the servers for all saved pictures again."""
        writer, job = self._services.record.writer, self._services.manager.ledger().job
        if writer is None or job is None or not self._services.store.count(*SAVED):
            self._say(_REFRESH, "info", self.tr("There are no saved pictures to check"))
        elif not self._refresher.busy:
            self._asked += 1
            number = self._asked
            self._progress(_REFRESH, self.tr("Checking for changes…"), 0, 1)

            def read(records: Records) -> dict[int, DownloadResult]:
                try:
                    return _recorded(records, job)
                except Exception as error:
                    if not (isinstance(error, JournalError) and error.temporary):  # that is tried again
                        self._back(lambda: self._window.parts.banners.clear(_REFRESH))
                    raise

            self._away += 1
            writer.submit(read, lambda known: self._back(lambda: self._ask(number, job, known)))

    def _cancel_refresh(self) -> None:
        """At whatever it is: the record may still be read, or servers be asked."""
        self._asked += 1
        self._refresher.cancel()

    def _ask(self, number: int, job: Job, known: Mapping[int, DownloadResult]) -> None:
        if number != self._asked:
            return
        kept = [one for item, result in known.items() if (one := self._kept(item, result)) is not None]
        if not kept:
            self._say(_REFRESH, "info", self.tr("There are no saved pictures to check"))
        else:
            self._refreshed_list = self._listed
            shop = self._services.workshop
            self._workshop = replace(shop, claims=Claims(), intents=None)
            self._refresher.start(kept, self._workshop, self._services.options_of_list(), job.key)

    def _kept(self, item: int, result: DownloadResult) -> Kept | None:
        store, path = self._services.store, self._services.manager.saved_path(item)
        if path is None or store.path(item) != result.path:
            return None
        folder = path.parents[result.path.count("/")] if not Path(result.path).is_absolute() else path.parent
        return Kept(item, store.address(item), folder, result, store.referer(item))

    def _refreshed(self, found: list[Checked], blocked: DownloadError | None) -> None:
        self._window.parts.banners.clear(_REFRESH)
        if self._refreshed_list != self._listed:
            return
        for one in found:
            if one.change in (Change.CHANGED, Change.NEW) and one.result is not None:
                self._renewed(one.kept.item, one.result)
        if blocked is not None:
            self._say(_REFRESH, "error", blocked.message, blocked.hint)
        elif found and all(one.change is Change.UNCHANGED for one in found):  # none was found when it was called off
            text = translate("Care", "Nothing has changed: %Ln picture(s) were checked", "", len(found))
            self._say(_REFRESH, "info", text)
        if any(one.change is not Change.UNCHANGED for one in found):
            # The dialog and what stands in it are read when it is first opened, not before the window shows.
            from pixhaul.ui.changes import ChangesDialog

            dialog = ChangesDialog(self._theme, found, self._window)
            dialog.replace_requested.connect(self._replace)
            dialog.open()

    def _renewed(self, item: int, result: DownloadResult) -> None:
        """The picture of a saved entry was fetched anew, into the folder of the old one."""
        if self._services.store.state(item) in SAVED:
            self._services.store.complete(item, result)
            self._services.manager.ledger().settled(item, result)

    def _replace(self, changed: Sequence[Checked]) -> None:
        """Put new pictures in the place of old files, away from the window's thread."""
        number, pool = self._listed, self._services.manager.pool

        def work() -> None:
            done: list[tuple[int, DownloadResult]] = []
            trouble: DownloadError | None = None
            for one in changed:
                try:
                    result = replace_old(one, self._workshop)
                except (DownloadError, OSError) as error:
                    trouble = error if isinstance(error, DownloadError) else storage_error(error)
                else:
                    if result is not None:
                        done.append((one.kept.item, result))
            self._back(lambda: self._replaced(number, done, len(changed), trouble))

        self._away += 1
        pool.submit(work)

    def _replaced(
        self, number: int, done: list[tuple[int, DownloadResult]], wanted: int, trouble: DownloadError | None
    ) -> None:
        if number == self._listed:
            for item, result in done:
                self._renewed(item, result)
        text = translate("Care", "%Ln old file(s) were replaced", "", len(done))
        left = wanted - len(done)
        if trouble is not None:
            failed = translate("Care", "{replaced}, %Ln not: {why}", "", left)
            text = failed.format(replaced=text, why=translated(trouble.message))
            self._say(_REFRESH, "error", text, trouble.hint)
        elif left:
            hint = translate("Care", "%Ln stayed, because somebody has edited them.", "", left)
            self._say(_REFRESH, "warning", text, hint)
        else:
            self._say(_REFRESH, "info", text)

    # ---- words

    def _progress(self, key: str, text: str, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        if done and percent // _STEP == self._percent // _STEP:
            return
        self._percent = percent
        act: Callable[[], None] = self._verifier.cancel if key == _VERIFY else self._cancel_refresh
        self._say(
            key,
            "info",
            f"{text} {locale_words.percent(percent / 100)}" if done else text,
            action=(self.tr("Cancel"), act),
        )

    def _say(self, key: str, level: str, text: str, hint: str = "", action: Action | None = None) -> None:
        self._window.parts.banners.say(Notice(level, text, hint, key, lasting=action is not None), action)


def _recorded(records: Records, job: Job) -> dict[int, DownloadResult]:
    """What the record knows of the saved pictures of a list. On the writer's thread."""
    saved = {status.word for status in SAVED}
    return {row.item: result_of(row) for row in records.load(job) if row.path and row.status in saved}


def verified_words(found: Sequence[Verified]) -> tuple[str, str]:
    """The outcome and what to do next."""
    changed = sum(1 for one in found if one.finding is Finding.CHANGED)
    missing = sum(1 for one in found if one.finding is Finding.MISSING)
    if not changed and not missing:
        return translate("Care", "%Ln file(s) are exactly as saved", "", len(found)), ""
    some = translate("Care", "%Ln file(s) have changed", "", changed)
    gone = translate("Care", "%Ln file(s) are missing", "", missing)
    if changed and missing:
        some = translate("Care", "{changed} and {missing}").format(changed=some, missing=gone)
    text = translate("Care", "{files}, of {number}").format(
        files=some if changed else gone, number=locale_words.count(len(found))
    )
    return text, translate("Care", "They are marked; retry to fetch them again.")
