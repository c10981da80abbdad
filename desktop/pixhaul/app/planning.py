"""Opens the plan of the list, keeps it in step with list and template, and leads from it to the list."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer

from pixhaul.app.aiming import Aiming
from pixhaul.app.services import Services
from pixhaul.naming.columns import trusted_template
from pixhaul.naming.plan_rows import names_below
from pixhaul.qt.plan_model import PlanModel
from pixhaul.ui.latest import Latest
from pixhaul.ui.theme import Theme

if TYPE_CHECKING:
    from pixhaul.ui.plan_dialog import PlanDialog

_REST_MS = 300
"""Milliseconds without a change before the plan is made anew."""
_PATIENCE_MS = 3_000
"""Milliseconds after which the plan is shown without what lies in the destination."""


class Planning(QObject):
    """One plan at a time. The destination is looked through on a thread of a pool first."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        aiming: Aiming,
        reveal: Callable[[int], object],
        parent: QObject | None = None,
    ) -> None:
        """``reveal`` shows the line of an id in the list."""
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._aiming = aiming
        self._reveal = reveal
        self._dialog: PlanDialog | None = None
        self._model: PlanModel | None = None
        self._unwanted = threading.Event()
        """Nobody waits for the look through the destination any more."""
        self._look = Latest(QThreadPool.globalInstance(), self._names_below, self)
        self._look.answered.connect(lambda _asked, names: self._build(names))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._begin)
        # A destination with millions of files must not keep the plan from being shown: it is corrected later.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._build(frozenset()))
        services.model.structure_changed.connect(self._changed)
        aiming.aimed.connect(self._changed)
        aiming.bar.plan_requested.connect(self.show)

    def show(self) -> None:
        """Open the plan, or bring it to the front."""
        if self._dialog is None:
            self._model = PlanModel(self._services.store, self._services.model.presenter)
            # The dialog and what stands in it are read when it is first opened, not before the window shows.
            from pixhaul.ui.plan_dialog import PlanDialog

            self._dialog = PlanDialog(self._theme, self._model, self._aiming.bar.window())
            self._model.setParent(self._dialog)
            self._dialog.jump_requested.connect(self._reveal)
            self._dialog.destroyed.connect(self._gone)
            self._begin()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def close(self) -> None:
        """The window is going."""
        self._rest.stop()
        self._forget()
        if self._dialog is not None:
            self._dialog.close()

    def _gone(self) -> None:
        self._dialog = self._model = None
        self._forget()

    def _forget(self) -> None:
        self._unwanted.set()
        self._patience.stop()
        self._look.forget()

    def _changed(self) -> None:
        if self._model is not None:
            self._model.stop()
            self._rest.start()

    def _begin(self) -> None:
        if self._model is not None:
            self._unwanted.set()
            self._unwanted = threading.Event()
            self._patience.start()
            self._look.ask((self._aiming.bar.folder, self._unwanted), at_once=True)

    @staticmethod
    def _names_below(asked: tuple[Path, threading.Event]) -> frozenset[str]:
        folder, unwanted = asked
        return names_below(folder, unwanted.is_set)

    def _build(self, names: frozenset[str]) -> None:
        self._patience.stop()
        if self._model is not None:
            template = trusted_template(self._aiming.bar.template, self._services.store)
            self._model.build(template, names)
