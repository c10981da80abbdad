"""What a survey has found: by host and rule, how much larger the larger versions are, and which of them to use."""

from collections.abc import Sequence
from statistics import median

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pixhaul.core.addresses import display
from pixhaul.engine.survey import Finding
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import translated
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.fields import Switch
from pixhaul.ui.found_dialog import FoundDialog
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.theme import GAP, Ink, Role, Theme

MOST_SHOWN = 100
"""Hosts and rules that get a switch of their own; those with fewer pictures are counted."""
_EXAMPLES = 2
_EXACT_BELOW = 1.95
"""From here on a factor is told without decimals."""


class LargerDialog(FoundDialog):
    """Closing it changes nothing."""

    chosen = Signal(object)
    """list[Finding]: use the larger versions of these."""

    def __init__(self, theme: Theme, found: Sequence[Finding], parent: QWidget | None = None) -> None:
        """``found`` has only those of which at least one picture has a larger version."""
        super().__init__(theme, "larger", QCoreApplication.translate("LargerDialog", "Larger versions"), parent)
        self._switches: list[tuple[Switch, Finding]] = []
        for column in (1, 2):
            self.grid.setColumnStretch(column, 1)
        for one in found[:MOST_SHOWN]:
            self._finding(one)
        if len(found) > MOST_SHOWN:
            self._more(len(found) - MOST_SHOWN)
        later = self._button(self.tr("Not now"), "largerLater")
        later.clicked.connect(self.close)
        self._use = self._button(self.tr("Use the larger ones"), "largerUse", "primary")
        self._use.clicked.connect(self._accept)
        self._use.setDefault(True)
        said = self.tr("What turns out to have no larger version is fetched in its original size.")
        self._put_together(heading(found), said, (later, self._use))
        self._follow()
        open_at(self, QSize(720, 460))

    def _finding(self, found: Finding) -> None:
        grid = self.grid
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, GAP)
        head, said, kind = summary(found)
        switch = Switch(self._theme, parent=self)
        switch.setAccessibleName(f"{head}: {said} ({kind})")
        switch.setChecked(2 * len(found.better) >= len(found.tried))
        switch.toggled.connect(self._follow)
        self._switches.append((switch, found))
        words = QVBoxLayout()
        words.setSpacing(2)
        host = self._short(head, "text", "strong")
        host.setBuddy(switch)
        words.addWidget(host)
        for label in (self._label(said, "body", "text"), self._label(kind, "body", "secondary")):
            label.setWordWrap(True)
            words.addWidget(label)
        grid.addWidget(switch, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, row + 1, 1, 1, 2)
        for offset, tried in enumerate(found.better[:_EXAMPLES], start=row + 2):
            for column, url, size in ((1, tried.candidate.url, tried.before), (2, tried.candidate.larger, tried.after)):
                grid.addLayout(self._example(url, size), offset, column)

    def _example(self, url: str, size: str) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(self._short(display(url), "secondary"))
        pair.addWidget(self._short(size, "text"))
        return pair

    def _short(self, text: str, ink: Ink, role: Role = "caption") -> ElidedLabel:
        """An address or a figure: read from its own first letter, and put where reading begins."""
        label = ElidedLabel(self._theme, role, ink, self)
        label.set_elide(Qt.TextElideMode.ElideMiddle)
        label.setText(text)
        return label

    def _more(self, left: int) -> None:
        more = QCoreApplication.translate(
            "LargerDialog", "and %Ln more with fewer pictures; look again after these", "", left
        )
        self.grid.addWidget(self._label(more, "body", "secondary"), self.grid.rowCount(), 0, 1, 3)

    def _follow(self) -> None:
        self._use.setEnabled(any(switch.isChecked() for switch, _ in self._switches))

    def _accept(self) -> None:
        self.chosen.emit([found for switch, found in self._switches if switch.isChecked()])
        self.close()


def heading(found: Sequence[Finding]) -> str:
    """``Larger versions may exist for 40 pictures``."""
    pictures = sum(len(one.group.candidates) for one in found)
    return QCoreApplication.translate("LargerDialog", "Larger versions exist for up to %Ln picture(s)", "", pictures)


def summary(found: Finding) -> tuple[str, str, str]:
    """The host, what its sample says, and of how many pictures and which rule that is an example."""
    gain = median(one.gain for one in found.better)
    times = locale_words.decimal(gain, 1) if gain < _EXACT_BELOW else locale_words.number(round(gain))
    said = QCoreApplication.translate(
        "LargerDialog", "{better} of {tried} tried have a larger version, about {times} times as large"
    ).format(better=locale_words.count(len(found.better)), tried=locale_words.count(len(found.tried)), times=times)
    pictures = QCoreApplication.translate("Stacks", "%Ln picture(s)", "", len(found.group.candidates))
    kind = QCoreApplication.translate("LargerDialog", "{rule}, {pictures}")
    return found.group.host, said, kind.format(rule=translated(found.group.rule), pictures=pictures)
