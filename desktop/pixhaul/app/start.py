"""The windowed start: what must be right before Qt runs, then the window, then a clean end."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from pixhaul.core.saying import say
from pixhaul.qt.startup import bad_versions, desktop_name, missing_library, name_process, no_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from pixhaul.app.choices import Choices
    from pixhaul.app.crashes import Crashes
    from pixhaul.app.shell import Shell
    from pixhaul.qt.instance import Instance
    from pixhaul.qt.open_events import OpenEvents
    from pixhaul.qt.states import Notice
    from pixhaul.ui.banner import Action

EXIT_DONE, EXIT_SOME_FAILED, EXIT_NO_WINDOW = 0, 1, 3
HEADLESS_LIMIT_MS = 120_000
"""The demo without a display gives up after this long."""


def run(options: argparse.Namespace) -> int:
    """Open the window; returns the exit status when it is closed."""
    if options.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trouble = bad_versions() or no_display(os.environ) or missing_library()
    if trouble:
        say(sys.stderr, trouble)
        return EXIT_NO_WINDOW
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from pixhaul.app.choices import Choices
    from pixhaul.app.crashes import Crashes
    from pixhaul.core.resources import resource
    from pixhaul.qt import languages
    from pixhaul.qt.instance import absolute_sources, take_place
    from pixhaul.qt.open_events import OpenEvents

    name_process()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pixhaul")
    app.setApplicationDisplayName("Pixhaul")
    app.setDesktopFileName(desktop_name(os.environ))
    app.setWindowIcon(QIcon(str(resource("icons", "app", "pixhaul-256.png"))))
    choices = Choices.load(options.data_dir)
    alone = options.headless or options.smoke
    instance = None if alone else take_place(choices.paths, options.source)
    if instance is None and not alone:
        return 0  # the window that is open already has taken the arguments over and shows itself
    options.source = absolute_sources(options.source)
    opened = OpenEvents(app if sys.platform == "darwin" else None)
    crashes = Crashes(choices.paths.log if instance is not None and instance.sole else None)
    try:
        languages.install(app, languages.wanted(choices.settings.language, languages.of_system()))
        return _live(app, choices, options, instance, crashes, opened)
    finally:
        opened.close()
        crashes.close()
        if instance is not None:
            instance.close()


def _live(
    app: QApplication,
    choices: Choices,
    options: argparse.Namespace,
    instance: Instance | None,
    crashes: Crashes,
    opened: OpenEvents,
) -> int:
    """The window from its first moment to its last; what the event loop ended with."""
    from pixhaul.app.afterwards import begin_afterwards
    from pixhaul.app.shared import Shared
    from pixhaul.app.shell import Shell
    from pixhaul.qt.signals import SignalWatch
    from pixhaul.ui.theme import Theme

    theme = Theme(app, choices.settings.theme)  # type: ignore[arg-type]
    shell = Shell(Shared(choices), theme)
    crashes.attach(shell, theme)
    watch = SignalWatch(lambda: _close(shell), shell)

    def show_again(sources: list[str]) -> None:
        _show_again(shell, sources)

    if instance is not None:
        instance.asked.connect(show_again)
    try:
        shell.show()
        opened.listen(lambda sources: _show_again(shell, sources))
        if instance is not None:
            _tell_updates(shell)
        app.setQuitOnLastWindowClosed(True)
        begin_afterwards(shell.shared)
        _begin(options, shell)
        status = app.exec()
        return _headless_status(shell) if options.headless else status
    finally:
        if instance is not None:
            instance.asked.disconnect(show_again)
        opened.listen(None)
        watch.close()
        shell.close()
        crashes.detach()
        shell.window.deleteLater()


def _begin(options: argparse.Namespace, shell: Shell) -> None:
    if options.smoke:
        _smoke(shell)
    elif options.headless:
        _headless(shell)
    elif options.demo:
        shell.desk.try_demo()
    shell.read_sources(options.source)


def _show_again(shell: Shell, sources: list[str]) -> None:
    """Somebody started Pixhaul once more: here it is, with what that start was given."""
    from PySide6.QtCore import Qt

    window = shell.window
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    shell.read_sources(sources)


def _tell_updates(shell: Shell) -> None:
    from pixhaul.app.update_news import UpdateNews
    from pixhaul.ui.open_outside import Outside

    def say(notice: Notice, action: Action) -> None:
        shell.desk.parts.banners.say(notice, action)

    UpdateNews(shell.shared, say, Outside(parent=shell).open_page, parent=shell).begin()


def _smoke(shell: Shell) -> None:
    """Show the window, say so, and quit: how packages are tested."""
    from PySide6.QtCore import QTimer

    def ready() -> None:
        say(sys.stdout, "READY")
        shell.window.close()

    QTimer.singleShot(0, ready)


def _headless(shell: Shell) -> None:
    """The main job without a display: fetch the demo gallery, print the summary, leave a picture of the window."""
    from PySide6.QtCore import QTimer

    from pixhaul.core.paths import default_destination
    from pixhaul.headless.console import summary_line

    def grabbed() -> None:
        totals = shell.desk.services.manager.totals()
        say(sys.stdout, summary_line(shell.desk.services.store, totals.elapsed))
        say(sys.stdout, f"Pictures: {shell.desk.services.manager.folder}")  # no text: for a terminal
        target = default_destination() / "pixhaul-demo.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shell.window.grab().save(str(target), "PNG")
        say(sys.stdout, f"Screenshot: {target}")  # no text: for a terminal
        shell.window.close()

    def too_late() -> None:
        say(sys.stderr, "The demo did not come to its end in time; the log may say why.")  # no text: for a terminal
        shell.window.close()

    # The last thumbnails are on their way when the last picture is done.
    shell.desk.services.manager.finished.connect(lambda: QTimer.singleShot(700, grabbed))
    QTimer.singleShot(HEADLESS_LIMIT_MS, too_late)
    shell.desk.try_demo()


def _headless_status(shell: Shell) -> int:
    """0 when every picture of the demo is there, 1 otherwise: as ``pixhaul get`` ends."""
    from pixhaul.core.status import DownloadStatus

    store = shell.desk.services.store
    return EXIT_DONE if 0 < store.listed == store.count(DownloadStatus.COMPLETE) else EXIT_SOME_FAILED


def _close(shell: Shell) -> None:
    shell.window.close()
