"""The line that stays in the window as long as the certificates of some hosts are not verified."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

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
        change = Button(theme, QCoreApplication.translate("InsecureStrip", "Change…"))
        change.setObjectName("insecureChange")
        change.setToolTip(QCoreApplication.translate("InsecureStrip", "Choose which hosts are not verified"))
        super().__init__(theme, "insecure", "triangle-alert", "waiting", change, parent)
        change.clicked.connect(self.change_requested)

    def set_hosts(self, hosts: Sequence[str]) -> None:
        """Name the hosts whose certificate is not verified; none hides the line."""
        names = [host_text(f"[{host}]" if ":" in host else host) for host in hosts[:_NAMED]]
        more = len(hosts) - len(names)
        if more:
            names.append(QCoreApplication.translate("InsecureStrip", "%Ln other host(s)", "", more))
        named = ", ".join(names)
        if len(names) > 1:
            named = self.tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])
        text = self.tr("The connection to {hosts} is not verified: others could read or change what is sent")
        text = text.format(hosts=named)
        self._words.setText(text if hosts else "")
        self.setAccessibleName(self.tr("Please note. {text}").format(text=text) if hosts else "")
        self.setVisible(bool(hosts))
