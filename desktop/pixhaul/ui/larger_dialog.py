"""What a survey has found: by host and rule, how much larger the larger versions are, and which of them to use."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pixhaul.core.addresses import display
from pixhaul.engine.survey import Finding
from pixhaul.qt.sentences import translated
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.fields import Switch
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Role, Theme, set_ink

MOST_SHOWN = 100
"""Hosts and rules that get a switch of their own; those with fewer pictures are counted."""
_EXAMPLES = 2


class LargerDialog(QDialog):
    """Does not block the window. Closing it changes nothing."""

    chosen = Signal(object)
    """list[Finding]: use the larger versions of these."""

    def __init__(self, theme: Theme, found: Sequence[Finding], parent: QWidget | None = None) -> None:
        """``found`` has only those of which at least one picture has a larger version."""
        super().__init__(parent)
        self._theme = theme
        self._switches: list[tuple[Switch, Finding]] = []
        self.setObjectName("largerDialog")
        self.setWindowTitle(self.tr("Larger versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._label(heading(found), "heading", "text")
        head.setObjectName("largerHeading")
        head.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_SMALL)
        column.addWidget(head)
        said = self._label(
            self.tr("What turns out to have no larger version is fetched in its original size."), "body", "secondary"
        )
        said.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP)
        column.addWidget(said)
        column.addWidget(self._rows(found), 1)
        column.addWidget(self._foot())
        self._follow()
        self.resize(720, 460)

    def _rows(self, found: Sequence[Finding]) -> QScrollArea:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP_WIDE)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP_SMALL)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        for one in found[:MOST_SHOWN]:
            self._finding(grid, one)
        if len(found) > MOST_SHOWN:
            left = len(found) - MOST_SHOWN
            more = QCoreApplication.translate(
                "LargerDialog", "and %Ln more with fewer pictures; look again after these", "", left
            )
            grid.addWidget(self._label(more, "body", "secondary"), grid.rowCount(), 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setObjectName("largerScroll")
        scroll.setAccessibleName(self.tr("What was found"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _finding(self, grid: QGridLayout, found: Finding) -> None:
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, GAP_SMALL)
        switch = Switch(self._theme, parent=self)
        switch.setAccessibleName(translated(found.sentence))
        switch.setChecked(2 * len(found.better) >= len(found.tried))
        switch.toggled.connect(self._follow)
        self._switches.append((switch, found))
        sentence = self._label(translated(found.sentence), "body", "text")
        sentence.setWordWrap(True)
        sentence.setBuddy(switch)
        grid.addWidget(switch, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sentence, row + 1, 1, 1, 2)
        for offset, tried in enumerate(found.better[:_EXAMPLES], start=row + 2):
            for column, url, size in ((1, tried.candidate.url, tried.before), (2, tried.candidate.larger, tried.after)):
                grid.addLayout(self._example(url, size), offset, column)

    def _example(self, url: str, size: str) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        address = ElidedLabel(self._theme, "caption", "secondary", self)
        address.set_elide(Qt.TextElideMode.ElideMiddle)
        address.setText(display(url))
        pair.addWidget(address)
        pair.addWidget(self._label(size, "caption", "text"))
        return pair

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP + 1)
        row.setSpacing(GAP)
        row.addStretch(1)
        later = Button(self._theme, self.tr("Not now"), "", "", foot)
        later.setObjectName("largerLater")
        later.clicked.connect(self.close)
        self._use = Button(self._theme, self.tr("Use the larger ones"), "", "primary", foot)
        self._use.setObjectName("largerUse")
        self._use.clicked.connect(self._accept)
        row.addWidget(later)
        row.addWidget(self._use)
        self._use.setDefault(True)
        return foot

    def _follow(self) -> None:
        self._use.setEnabled(any(switch.isChecked() for switch, _ in self._switches))

    def _accept(self) -> None:
        self.chosen.emit([found for switch, found in self._switches if switch.isChecked()])
        self.close()

    def _label(self, text: str, role: Role, ink: Ink) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        set_ink(label, ink)
        return label


def heading(found: Sequence[Finding]) -> str:
    """``Larger versions may exist for 40 pictures``."""
    pictures = sum(len(one.group.candidates) for one in found)
    return QCoreApplication.translate("LargerDialog", "Larger versions exist for up to %Ln picture(s)", "", pictures)
