"""The list of ``pixhaul get``: all its sources, read in their order."""

import sys

from pixhaul.console import Console
from pixhaul.core.items import ItemStore
from pixhaul.intake.drops import batches
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.sources import read_source


def gather(sources: list[str], console: Console) -> tuple[ItemStore, bool]:
    """The entries of all sources, and whether one was left out because it is no list, which has been told."""
    store, failed = ItemStore(), False
    for source in sources:
        try:
            for batch in batches(read_source(source, sys.stdin.buffer)):
                store.append(batch)
        except IntakeError as error:
            failed = True
            console.problem(f"{source}: {error.message}", error.hint)
    return store, failed
