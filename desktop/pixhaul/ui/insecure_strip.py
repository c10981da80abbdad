"""The line that stays in the window as long as the certificates of some hosts are not verified."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pixhaul.core import wording
from pixhaul.qt.hosts_model import host_text
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.icons import ICON_EDGE
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Theme

_NAMED = 2
"""Hosts named; more are counted."""


class InsecureStrip(QFrame):
    """Cannot be closed: it goes when the list of hosts is empty."""

    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("insecureStrip")
        self.setProperty("surface", "banner")
        self._sign = QLabel(self)
        self._words = ElidedLabel(theme, parent=self)
        self._words.setObjectName("insecureWords")
        change = Button(theme, "Change…", parent=self)
        change.setObjectName("insecureChange")
        change.setToolTip("Choose which hosts are not verified")
        change.clicked.connect(self.change_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP_SMALL, MARGIN, GAP_SMALL + 1)
        row.setSpacing(GAP)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(change)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def set_hosts(self, hosts: Sequence[str]) -> None:
        """Name the hosts whose certificate is not verified; none hides the line."""
        names = [host_text(f"[{host}]" if ":" in host else host) for host in hosts[:_NAMED]]
        more = len(hosts) - len(names)
        if more:
            names.append(wording.plural(more, "other host", "other hosts"))
        named = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
        text = f"The connection to {named} is not verified: others could read or change what is sent"
        self._words.setText(text if hosts else "")
        self.setAccessibleName(f"Please note. {text}" if hosts else "")
        self.setVisible(bool(hosts))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sign()
        return super().event(event)

    def _draw_sign(self) -> None:
        color = self._theme.color("waiting").name()
        icons = self._theme.icons
        self._sign.setPixmap(icons.pixmap("triangle-alert", ICON_EDGE, color, self.devicePixelRatioF()))
