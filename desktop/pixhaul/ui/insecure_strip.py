"""The line that stays in the window as long as the certificates of some hosts are not verified."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pixhaul.core import wording
from pixhaul.qt.hosts_model import host_text
from pixhaul.ui.controls import Button
from pixhaul.ui.strip import Strip
from pixhaul.ui.theme import Theme

_NAMED = 2
"""Hosts named; more are counted."""


class InsecureStrip(Strip):
    """Cannot be closed: it goes when the list of hosts is empty."""

    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        change = Button(theme, "Change…")
        change.setObjectName("insecureChange")
        change.setToolTip("Choose which hosts are not verified")
        super().__init__(theme, "insecure", "triangle-alert", "waiting", change, parent)
        change.clicked.connect(self.change_requested)

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
