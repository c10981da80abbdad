"""The list of ``pixhaul get``: all its sources, read in their order."""

import argparse
import io
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pixhaul.core.entries import batches
from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import OpenedJob
from pixhaul.headless.console import Console
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.reading import Reading
from pixhaul.intake.sources import read_source


@dataclass(slots=True)
class Gathered:
    """What the sources held."""

    store: ItemStore = field(default_factory=ItemStore)
    failed: bool = False
    """A source was left out because it is no list, which has been told."""
    job: Mapping[str, Any] = field(default_factory=dict)
    """What the last job file among the sources says of the settings."""


def gather(arguments: argparse.Namespace, console: Console) -> Gathered:
    """The entries of all sources, read as the arguments say."""
    gathered = Gathered()

    def opened(job: OpenedJob) -> None:
        gathered.job = job.choices

    reading = Reading(
        url_columns=tuple(arguments.url_column),
        tabs=tuple(arguments.sheet),
        direct_links=not arguments.keep_links,
        patterns=arguments.patterns,
        opened=opened,
    )
    stdin = io.BytesIO() if sys.stdin is None else sys.stdin.buffer  # None: a service, or closed by the shell
    for source in arguments.source:
        try:
            entries = read_source(source, stdin, reading, patterns=not arguments.no_patterns)
            for batch in batches(entries):
                gathered.store.append(batch)
        except IntakeError as error:
            gathered.failed = True
            console.problem(f"{source}: {error.message}", error.hint)
    if arguments.sheet and not gathered.failed and not any(sheet.tab for sheet in gathered.store.origins.sheets):
        # Never the whole of a list of which only a part was wanted.
        console.problem(
            f"There is no sheet “{arguments.sheet[0]}” here: only workbooks have sheets", "Leave --sheet out."
        )
        return Gathered(failed=True)
    return gathered
