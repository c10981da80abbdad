"""What a check for changes has found: changed, fetched again, gone, not answered; and what to do with the old files."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pixhaul.engine.refresh import Change, Checked
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import translated
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Role, Theme, set_ink

MOST_SHOWN = 200
"""Rows of one kind; more are counted."""
_HEADS: tuple[tuple[Change, str, Ink], ...] = (
    (
        Change.CHANGED,
        QT_TRANSLATE_NOOP("ChangesDialog", "Changed; the new picture lies beside the old one: {count}"),
        "accent",
    ),
    (Change.NEW, QT_TRANSLATE_NOOP("ChangesDialog", "Missing; fetched again: {count}"), "accent"),
    (Change.GONE, QT_TRANSLATE_NOOP("ChangesDialog", "Gone from the server; your file was kept: {count}"), "waiting"),
    (Change.UNKNOWN, QT_TRANSLATE_NOOP("ChangesDialog", "Could not be checked: {count}"), "failed"),
)


def heading(found: Sequence[Checked]) -> str:
    """``1,280 of 1,284 pictures have not changed``."""
    same = sum(1 for one in found if one.change is Change.UNCHANGED)
    text = QCoreApplication.translate("ChangesDialog", "{same} of %Ln pictures have not changed", "", len(found))
    return text.format(same=locale_words.count(same))


class ChangesDialog(QDialog):
    """Does not block the window. Closing it keeps both files."""

    replace_requested = Signal(object)
    """list[Checked]: put these new pictures in the place of their old files."""

    def __init__(self, theme: Theme, found: Sequence[Checked], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changed = [one for one in found if one.change is Change.CHANGED]
        self.setObjectName("changesDialog")
        self.setWindowTitle(self.tr("Changes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._label(heading(found), "heading", "text")
        head.setObjectName("changesHeading")
        head.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP)
        column.addWidget(head)
        column.addWidget(self._rows(found), 1)
        column.addWidget(self._foot())
        self.resize(620, 460)

    def _rows(self, found: Sequence[Checked]) -> QScrollArea:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP_WIDE)
        grid.setHorizontalSpacing(GAP_WIDE)
        grid.setVerticalSpacing(GAP_SMALL)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for change, words, ink in _HEADS:
            these = [one for one in found if one.change is change]
            if these:
                head = QCoreApplication.translate("ChangesDialog", words).format(count=locale_words.count(len(these)))
                self._section(grid, head, ink, these)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setObjectName("changesScroll")
        scroll.setAccessibleName(self.tr("What was found"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _section(self, grid: QGridLayout, head: str, ink: Ink, these: Sequence[Checked]) -> None:
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, GAP)
        grid.addWidget(self._label(head, "strong", ink), row + 1, 0, 1, 2)
        for offset, one in enumerate(these[:MOST_SHOWN], start=row + 2):
            grid.addWidget(self._short(one.kept.result.path, "text"), offset, 0)
            grid.addWidget(self._short(_detail(one), "secondary"), offset, 1)
        if len(these) > MOST_SHOWN:
            left = QCoreApplication.translate("ChangesDialog", "and %Ln more", "", len(these) - MOST_SHOWN)
            grid.addWidget(self._label(left, "body", "secondary"), grid.rowCount(), 0, 1, 2)

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP + 1)
        row.setSpacing(GAP)
        row.addStretch(1)
        keep = Button(self._theme, self.tr("Keep both") if self._changed else self.tr("Close"), "", "primary", foot)
        keep.setObjectName("changesKeep")
        keep.setToolTip(self.tr("Close (Esc)"))
        keep.clicked.connect(self.close)
        if self._changed:
            swap = Button(self._theme, self.tr("Replace old files"), "", "", foot)
            swap.setObjectName("changesReplace")
            swap.setToolTip(
                self.tr("Put the new pictures in the place of the old ones; files you have edited are kept")
            )
            swap.clicked.connect(lambda: self.replace_requested.emit(self._changed))
            swap.clicked.connect(self.close)
            row.addWidget(swap)
        row.addWidget(keep)
        return foot

    def _label(self, text: str, role: Role, ink: Ink) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        set_ink(label, ink)
        return label

    def _short(self, text: str, ink: Ink) -> ElidedLabel:
        label = ElidedLabel(self._theme, "body", ink, self)
        label.setText(text)
        return label


def _detail(one: Checked) -> str:
    """The new name, or the server's answer in words."""
    if one.result is not None:
        return one.result.path if one.result.path != one.kept.result.path else ""
    return translated(one.failure.message) if one.failure is not None else ""
