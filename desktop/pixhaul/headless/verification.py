"""``pixhaul verify``: does a folder still hold what was saved in it?"""

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pixhaul.core import wording
from pixhaul.core.paths import AppPaths
from pixhaul.core.saying import say
from pixhaul.engine.verify import Finding, ToVerify, Verified, verify
from pixhaul.headless.console import plain, unwritten
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.jobfile import saved_by
from pixhaul.journal.errors import JournalError
from pixhaul.journal.known import SavedFile, resolved, saved_files
from pixhaul.journal.reading import reading
from pixhaul.report.verified import write_verified
from pixhaul.report.writers import ReportError, check_path

EXIT_ALL_GOOD, EXIT_NOT_ALL_GOOD, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


def verify_folder(arguments: argparse.Namespace) -> int:
    """Run ``pixhaul verify`` with parsed arguments; returns the exit status.

    The record is only read, and with a job file it is not even looked at.
    """
    paths = AppPaths.under(arguments.data_dir) if arguments.data_dir else AppPaths.of_user()
    try:
        if arguments.report is not None:
            check_path(arguments.report)
        saved = _of_job(arguments.job) if arguments.job is not None else _recorded(paths, arguments.dir)
    except (IntakeError, JournalError, ReportError) as error:
        return _problem(error.message, error.hint)
    if not saved and arguments.job is not None:
        return _problem("This job file tells of no saved pictures", "Save the job again when its pictures are there.")
    if not saved:
        return _problem(f"Nothing is recorded for {arguments.dir}", "Give the folder that the pictures were saved in.")
    with _interruptible() as interrupted:
        found = _examine(arguments.dir.absolute(), saved, interrupted)
    if interrupted.is_set():
        return EXIT_INTERRUPTED
    if arguments.report is not None:
        try:
            write_verified(arguments.report, [_row(saved[one.item], one) for one in found])
        except ReportError as error:
            return _problem(error.message, error.hint)
    return _tell(found)


def _recorded(paths: AppPaths, folder: Path) -> list[SavedFile]:
    """What the record says lies in the folder."""
    with reading(paths.journal) as records:
        if records is None:
            return []
        for name in resolved(folder):
            if saved := list(saved_files(records, name)):
                return saved
    return []


def _of_job(path: Path) -> list[SavedFile]:
    """What a job file says was saved, each path once."""
    return [SavedFile(one.path, one.size, one.sha256, one.url) for one in saved_by(path)]


def _examine(folder: Path, saved: list[SavedFile], interrupted: threading.Event) -> list[Verified]:
    """Look at every file; what is wrong is said at once, in the order in which it is found."""
    wanted = (ToVerify(n, folder / one.path, one.size, one.sha256) for n, one in enumerate(saved))
    found = []
    for one in verify(wanted, interrupted.is_set):
        found.append(one)
        if one.finding is not Finding.GOOD:
            say(sys.stderr, plain(f"{one.finding.value}  {saved[one.item].path}"))
    return sorted(found, key=lambda one: one.item)


def _tell(found: list[Verified]) -> int:
    counts = {kind: sum(1 for one in found if one.finding is kind) for kind in Finding}
    try:
        say(sys.stdout, ", ".join(f"{wording.count(counts[kind])} {kind.value}" for kind in Finding))
    except OSError as error:
        return _problem(*unwritten(error))
    return EXIT_ALL_GOOD if counts[Finding.GOOD] == len(found) else EXIT_NOT_ALL_GOOD


def _row(saved: SavedFile, one: Verified) -> dict[str, str | int | float | None]:
    return {
        "path": saved.path,
        "status": one.finding.value,
        "bytes": saved.size,
        "sha256": saved.sha256.hex(),
        "found_sha256": one.sha256.hex() if one.sha256 else None,
        "url": saved.url,
        "message": one.cause or None,
    }


def _problem(message: str, hint: str) -> int:
    say(sys.stderr, plain(f"{message}. {hint}"))
    return EXIT_USAGE


@contextmanager
def _interruptible() -> Iterator[threading.Event]:
    """Ctrl+C and a request to end take effect between two pieces of a file."""
    interrupted = threading.Event()
    names = [signal.SIGINT, signal.SIGTERM]
    before = {name: signal.signal(name, lambda *_: interrupted.set()) for name in names}
    try:
        yield interrupted
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
