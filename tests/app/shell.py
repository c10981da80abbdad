"""The whole window with several lists in the test's own process."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared
from pixhaul.app.shell import Shell
from pixhaul.core.items import ItemStore
from pixhaul.core.releases import LATEST
from pixhaul.qt.manager import DownloadManager
from pixhaul.ui.theme import Theme
from tests.app.window import WAIT_MS


class House:
    """A shell that is open."""

    def __init__(self, app: QApplication, bot: QtBot, data: Path, folder: Path, *, latest: str = LATEST) -> None:
        self.bot = bot
        choices = Choices.load(data)
        choices.change(destination=str(folder))
        self.shell = Shell(Shared(choices, latest=latest), Theme(app, "light"))
        self._closed = False

    def show(self) -> "House":
        """Show it; returns it when the record was opened and the list that comes back by itself is there."""
        self.shell.show()
        self.until(lambda: self.shell.shared.record.known)
        self.until_there()
        return self

    def close(self) -> None:
        """Close it as the user would, once."""
        if not self._closed:
            self._closed = True
            self.shell.window.close()
            self.shell.window.deleteLater()

    # ---- what is looked at

    @property
    def store(self) -> ItemStore:
        """The list that is looked at."""
        return self.shell.desk.services.store

    @property
    def manager(self) -> DownloadManager:
        """Its downloads."""
        return self.shell.desk.services.manager

    @property
    def titles(self) -> list[str]:
        """Names in the sidebar."""
        return [self.shell.rows.lists.face(row).title for row in range(len(self.shell.rows))]

    @property
    def words(self) -> list[str]:
        """States in the sidebar."""
        lists = self.shell.rows.lists
        return [lists.words(lists.face(row)) for row in range(len(self.shell.rows))]

    @property
    def current(self) -> int:
        """Row of the list that is looked at, as the sidebar has it."""
        return self.shell.window.bar.view.currentIndex().row()

    @property
    def notices(self) -> list[str]:
        """What the banners of the present list say."""
        return [banner.notice.text for banner in self.shell.desk.parts.banners.banners]

    # ---- what the user does

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something."""
        self.bot.waitUntil(true, timeout=WAIT_MS)

    def until_there(self) -> None:
        """Wait until the list that is looked at has come from the record."""

        def there() -> bool:
            workplace = self.shell.rows[self.current].workplace
            return workplace is not None and workplace.bringing is None

        self.until(there)

    def add(self, *addresses: str) -> None:
        """Put addresses onto the list that is looked at, and wait until the record has them."""
        before = len(self.store)
        self.shell.desk.services.reader.read_text("\n".join(addresses))
        self.until(lambda: len(self.store) == before + len(addresses) and not self.shell.desk.services.reader.busy)

    def until_kept(self) -> None:
        """Wait until everything open is in the record, with its name."""
        self.until(lambda: all(row.current_job is not None for row in self.shell.rows.all))
        self.shell.rows.follow()
        for row in self.shell.rows.all:
            if row.workplace is not None:
                row.workplace.keeping.close()
        writer = self.shell.shared.record.writer
        assert writer is not None
        assert writer.flush(WAIT_MS / 1000)

    def look_at(self, row: int) -> None:
        """Choose a row of the sidebar."""
        self.shell.window.bar.view.setCurrentIndex(self.shell.rows.lists.index(row))
        self.until_there()

    def press(self, text: str) -> None:
        """Press the button of a banner of the present list."""
        for banner in self.shell.desk.parts.banners.banners:
            button = banner.findChild(QPushButton, "bannerAction")
            if button is not None and button.text() == text:
                button.click()
                return
        raise AssertionError(f"no banner has a button {text}")
