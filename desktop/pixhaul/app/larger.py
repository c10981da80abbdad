"""Looks for larger versions when the user asks for it, and uses them when the user says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pixhaul.app.services import Services
from pixhaul.engine.survey import Finding
from pixhaul.qt import locale_words
from pixhaul.qt.larger import LargerCommand
from pixhaul.qt.states import Notice
from pixhaul.qt.surveyor import Surveyor
from pixhaul.ui.banner import Action
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.theme import Theme

if TYPE_CHECKING:
    from pixhaul.ui.larger_dialog import LargerDialog

_KEY = "larger"


class LargerVersions(QObject):
    """One survey at a time; it ends when another list takes the place of the surveyed one."""

    def __init__(self, services: Services, theme: Theme, window: MainWindow) -> None:
        super().__init__(services)
        self._services = services
        self._theme = theme
        self._window = window
        self._dialog: LargerDialog | None = None
        self._step: int | None = None
        """Where the undo stack stands while the banner offers to undo."""
        self._surveyor = Surveyor(self)
        self._surveyor.progress.connect(self._progress)
        self._surveyor.finished.connect(self._found)
        window.parts.toolbar.actions_.larger.triggered.connect(self._look_at_all)
        window.parts.links.larger_requested.connect(self.look)
        services.begun_anew.connect(self._let_go)
        services.undo.indexChanged.connect(self._follow_undo)

    @property
    def busy(self) -> bool:
        """Whether a survey goes on, or waits for the user to choose."""
        return self._surveyor.busy or self._dialog is not None

    def close(self) -> None:
        """Call it off. The undo stack tells once more that it is empty when it goes itself."""
        self._step = None
        self._surveyor.close()

    def _look_at_all(self) -> None:
        self.look()

    def look(self, items: Sequence[int] | None = None) -> None:
        """Ask about all entries that have no picture yet, or about some of them."""
        if self._surveyor.busy or self._dialog is not None:
            return
        services = self._services
        self._say(self.tr("Looking for larger versions…"), action=(self.tr("Cancel"), self._surveyor.cancel))
        self._surveyor.start(services.store, services.workshop, services.options_of_list(), items)

    def _progress(self, asked: int, total: int) -> None:
        self._say(
            self.tr("Looking for larger versions… {share}").format(share=locale_words.percent(asked / total)),
            action=(self.tr("Cancel"), self._surveyor.cancel),
        )

    def _found(self, found: list[Finding] | None) -> None:
        self._window.parts.banners.clear(_KEY)
        if found is None:
            return
        better = [one for one in found if one.better]
        if not better:
            hint = self.tr("Pictures that are saved already are not looked at.") if not found else ""
            self._say(self.tr("No larger versions were found"), hint)
            return
        # The dialog and what stands in it are read when it is first opened, not before the window shows.
        from pixhaul.ui.larger_dialog import LargerDialog

        self._dialog = LargerDialog(self._theme, better, self._window)
        self._dialog.chosen.connect(self._use)
        self._dialog.destroyed.connect(self._gone)
        self._dialog.open()

    def _use(self, found: Sequence[Finding]) -> None:
        services = self._services
        every = [one for finding in found for one in finding.group.candidates]
        services.undo.push(LargerCommand(services.store, every, lambda items: services.manager.ledger().larger(items)))
        self._step = services.undo.index()
        text = QCoreApplication.translate(
            "LargerVersions", "The larger version of %Ln picture(s) will be fetched", "", len(every)
        )
        self._say(text, action=(self.tr("Undo"), services.undo.undo))

    def _follow_undo(self, index: int) -> None:
        if self._step is not None and index != self._step:
            self._step = None
            self._window.parts.banners.clear(_KEY)

    def _let_go(self) -> None:
        self._surveyor.cancel()
        self._window.parts.banners.clear(_KEY)
        if self._dialog is not None:
            self._dialog.close()

    def _gone(self) -> None:
        self._dialog = None

    def _say(self, text: str, hint: str = "", action: Action | None = None) -> None:
        self._window.parts.banners.say(Notice("info", text, hint, _KEY, lasting=action is not None), action)
