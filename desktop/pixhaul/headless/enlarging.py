"""``pixhaul get --larger``: a few pictures of each host are asked for in larger sizes, and what exists is fetched."""

import contextlib
import queue
from collections.abc import Callable, Iterable

from pixhaul.core.items import ItemStore
from pixhaul.core.options import RunOptions
from pixhaul.core.request import Finished
from pixhaul.engine.hooks import Task
from pixhaul.engine.ledger import Ledger
from pixhaul.engine.survey import Finding, Survey, entries_of, grouped
from pixhaul.engine.task import Workshop
from pixhaul.headless.console import Console
from pixhaul.headless.interruption import Interruption

_LOOK_EVERY = 0.1
"""Seconds between two looks at progress and at an interruption."""


class Enlarging:
    """Used once, before the transfers of a list begin."""

    def __init__(
        self, store: ItemStore, ledger: Ledger | None, console: Console, interruption: Interruption, referer: str | None
    ) -> None:
        """``referer`` is for entries whose page of origin is not known."""
        self._store = store
        self._ledger = ledger
        self._console = console
        self._interruption = interruption
        self._referer = referer

    def run(self, workshop: Workshop, options: RunOptions, submit: Callable[[Task], None]) -> None:
        """Look for larger versions of what is to be fetched; those of which most exist take the place of the listed.

        What turns out not to exist is fetched from the listed address.
        """
        groups = grouped(entries_of(self._store))
        if not groups:
            self._console.note("No address tells that there is a larger version.")
            return
        self._console.note("Looking for larger versions.")
        events: queue.SimpleQueue[Finished] = queue.SimpleQueue()
        survey = Survey(groups, workshop, options, submit, events.put, self._page_of)
        survey.engine.start()
        while survey.engine.started and survey.blocked is None and not self._interruption.asked:
            due = survey.engine.pump()
            with contextlib.suppress(queue.Empty):
                survey.engine.settle(events.get(timeout=_LOOK_EVERY if due is None else min(_LOOK_EVERY, due)))
        if survey.engine.started:
            survey.engine.stop()
        if not self._interruption.asked:
            self._use(survey.findings())

    def _page_of(self, item: int) -> str | None:
        return self._store.referer(item) or self._referer

    def _use(self, found: Iterable[Finding]) -> None:
        for one in found:
            used = 2 * len(one.better) >= len(one.tried)
            kept = "" if used or not one.better else "; too few, so the listed sizes are fetched"
            self._console.note(f"{one.sentence}{kept}.")
            if used:
                larger = {candidate.item: candidate.larger for candidate in one.group.candidates}
                self._store.origins.larger |= larger
                if self._ledger is not None:
                    self._ledger.larger(larger)
