"""What a check for changes has found: changed, fetched again, gone, not answered; and what to do with the old files."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from pixhaul.engine.refresh import Change, Checked
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import translated
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.found_dialog import FoundDialog
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.theme import GAP, Ink, Theme

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


class ChangesDialog(FoundDialog):
    """Closing it keeps both files."""

    replace_requested = Signal(object)
    """list[Checked]: put these new pictures in the place of their old files."""

    def __init__(self, theme: Theme, found: Sequence[Checked], parent: QWidget | None = None) -> None:
        super().__init__(theme, "changes", QCoreApplication.translate("ChangesDialog", "Changes"), parent)
        self._changed = [one for one in found if one.change is Change.CHANGED]
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 4)
        for change, words, ink in _HEADS:
            these = [one for one in found if one.change is change]
            if these:
                head = QCoreApplication.translate("ChangesDialog", words).format(count=locale_words.count(len(these)))
                self._section(head, ink, these)
        self._put_together(heading(found), "", self._buttons())
        open_at(self, QSize(620, 460))

    def _section(self, head: str, ink: Ink, these: Sequence[Checked]) -> None:
        grid = self.grid
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, GAP)
        grid.addWidget(self._label(head, "strong", ink), row + 1, 0, 1, 2)
        for offset, one in enumerate(these[:MOST_SHOWN], start=row + 2):
            grid.addWidget(self._short(one.kept.result.path, "text"), offset, 0)
            grid.addWidget(self._short(_detail(one), "secondary"), offset, 1)
        if len(these) > MOST_SHOWN:
            left = QCoreApplication.translate("ChangesDialog", "and %Ln more", "", len(these) - MOST_SHOWN)
            grid.addWidget(self._label(left, "body", "secondary"), grid.rowCount(), 0, 1, 2)

    def _buttons(self) -> list[Button]:
        keep = self._button(self.tr("Keep both") if self._changed else self.tr("Close"), "changesKeep", "primary")
        keep.setToolTip(self.tr("Close (Esc)"))
        keep.clicked.connect(self.close)
        if not self._changed:
            return [keep]
        swap = self._button(self.tr("Replace old files"), "changesReplace")
        swap.setToolTip(self.tr("Put the new pictures in the place of the old ones; files you have edited are kept"))
        swap.clicked.connect(lambda: self.replace_requested.emit(self._changed))
        swap.clicked.connect(self.close)
        return [swap, keep]

    def _short(self, text: str, ink: Ink) -> ElidedLabel:
        label = ElidedLabel(self._theme, "body", ink, self)
        label.setText(text)
        return label


def _detail(one: Checked) -> str:
    """The new name, or the server's answer in words."""
    if one.result is not None:
        return one.result.path if one.result.path != one.kept.result.path else ""
    return translated(one.failure.message) if one.failure is not None else ""
