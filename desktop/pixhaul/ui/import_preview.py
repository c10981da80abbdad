"""What a file of settings would change, shown in place of the settings before anything is taken."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Role, Theme, set_ink

Change = tuple[str, str, str]
"""Name of a setting, its value now, and its value then."""


class ImportPreview(QWidget):
    """Shown with :meth:`show_changes`; the user takes all of it or nothing."""

    taken = Signal(object)
    """The values to set."""
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Mapping[str, Any] = {}
        self.setObjectName("importPreview")
        self._heading = self._label("", "heading", "text")
        self._heading.setObjectName("importHeading")
        self._card = QFrame(self)
        self._card.setProperty("surface", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(GAP_SMALL)
        self.take = Button(theme, self.tr("Take these"), kind="primary", parent=self)
        self.take.setObjectName("importTake")
        self.take.clicked.connect(lambda: self.taken.emit(self._values))
        self.cancel = Button(theme, self.tr("Cancel"), parent=self)
        self.cancel.setObjectName("importCancel")
        self.cancel.clicked.connect(self.cancelled)
        self._build()

    def show_changes(
        self, name: str, values: Mapping[str, Any], changes: Sequence[Change], problems: Sequence[str]
    ) -> None:
        """Show what the file of this name would change, and what of it cannot be used, a sentence each."""
        self._values = values
        _empty(self._rows)
        _empty(self._problems)
        shown = f"\u2068{name}\u2069"  # keeps its own direction
        if changes:
            self._heading.setText(self.tr("What {name} would change").format(name=shown))
        else:
            self._heading.setText(self.tr("{name} changes nothing: all is set like this already").format(name=shown))
        for number, change in enumerate(changes):
            self._rows.addWidget(self._row(change, first=number == 0))
        for problem in problems:
            self._problems.addWidget(self._label(problem, "body", "waiting"))
        self._card.setVisible(bool(changes))
        self.take.setVisible(bool(changes))
        self.cancel.setText(self.tr("Cancel") if changes else self.tr("Back"))
        self.setAccessibleName(self._heading.text())
        (self.take if changes else self.cancel).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the preview, not the settings around it."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("preferencesGround")
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_WIDE + GAP, GAP_WIDE, GAP_WIDE + GAP, GAP_WIDE)
        column.setSpacing(GAP + GAP_SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._card)
        column.addLayout(self._problems)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.take)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _row(self, change: Change, *, first: bool) -> QFrame:
        title, before, after = change
        row = QFrame(self._card)
        row.setProperty("surface", "row")
        row.setProperty("first", "true" if first else "false")
        row.setObjectName("importRow")
        column = QVBoxLayout(row)
        column.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP)
        column.setSpacing(2)
        column.addWidget(self._label(title, "body", "text"))
        told = self.tr("Now: {now}. Then: {then}").format(now=before, then=after) if before else after
        column.addWidget(self._label(told, "caption", "secondary"))
        return row

    def _label(self, text: str, role: Role, ink: Ink) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setWordWrap(True)
        set_ink(label, ink)
        return label


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.deleteLater()
