"""The preferences on the screen, with settings behind them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pixhaul.core.settings import Settings, fits
from pixhaul.ui.preferences import PreferencesDialog
from pixhaul.ui.theme import Theme


class Open:
    """The dialog with settings behind it, as the window has them."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        self.settings = settings
        self.changes: list[tuple[str, Any]] = []
        self.passwords: list[tuple[str, bool]] = []
        self.dialog = PreferencesDialog(theme, lambda: self.settings)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.dialog.changed.connect(self._take)
        self.dialog.changed_together.connect(self._take_all)
        self.dialog.proxy_password.connect(lambda text, keep: self.passwords.append((text, keep)))

    def _take(self, key: str, value: Any) -> None:
        assert fits(key, value)
        self.changes.append((key, value))
        self.settings = replace(self.settings, **{key: value})

    def _take_all(self, values: dict[str, Any]) -> None:
        for key, value in values.items():
            self._take(key, value)

    def field(self, key: str) -> Any:
        return self.dialog.rows[key].field.focus_widget

    def type(self, key: str, text: str) -> None:
        self.dialog.reveal(key)
        widget = self.field(key)
        widget.selectAll()
        QTest.keyClicks(widget, text)
        if isinstance(widget, QPlainTextEdit):
            self.dialog.search.setFocus()
        else:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def complaint(self, key: str) -> str:
        label = self.dialog.findChild(QLabel, f"complaint_{key}")
        assert label is not None
        return label.text() if not label.isHidden() else ""

    def shown(self) -> list[str]:
        return [key for key, row in self.dialog.rows.items() if row.isVisible()]


@pytest.fixture
def preferences(theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    """The dialog on the screen, with one setting that is not the default."""
    made = Open(theme, Settings(user_agent="Mine/1"))
    qtbot.addWidget(made.dialog)
    made.dialog.show()
    made.dialog.activateWindow()
    qtbot.waitUntil(made.dialog.isActiveWindow)
    yield made
    made.dialog.close()
    made.dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
