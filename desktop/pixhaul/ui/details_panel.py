"""The panel beside the picture that tells all that is known about it; every value can be copied."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pixhaul.qt.details import Details
from pixhaul.ui.controls import Button
from pixhaul.ui.details_words import Row, Section, as_text, sections
from pixhaul.ui.following_scroll import FollowingScroll
from pixhaul.ui.handing_on import hand_on
from pixhaul.ui.saying_again import leave_as_given
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Theme, set_ink

_WIDTH = 328
_ABOVE = 2
"""Room over a label in logical pixels: the dots of an Ü stand higher than a font says that its letters do."""
_BREAK = re.compile(r"([^\s\u200b]{12})(?=\S)|([/?&=._-])(?=\S)")
"""Where a long word may be broken: addresses and digests have no blanks."""


class DetailsPanel(QFrame):
    """Follows what it is given. Widgets are used again from picture to picture, so the focus stays where it is."""

    said = Signal(str)
    """What came of copying, in a few words."""
    filled = Signal()
    """There are more buttons than before, which belong where the panel stands in the reading order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._details: Details | None = None
        self._told: list[Section] = []
        self._sections: list[_SectionBox] = []
        self.setObjectName("viewerDetails")
        self.setAccessibleName(self.tr("About this picture"))
        self.setProperty("surface", "panel")
        self.setFixedWidth(_WIDTH)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP_WIDE)
        self._column.setSpacing(GAP_WIDE)
        self._column.addStretch(1)
        area = FollowingScroll(self._inner)
        area.setObjectName("viewerDetailsArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the buttons in it, and scrolls to them
        area.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._copy_all = Button(theme, self.tr("Copy all"), "copy", "quiet")
        self._copy_all.setObjectName("copyDetails")
        self._copy_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy_all.clicked.connect(lambda: self._copy(as_text(self._told)))
        line = QFrame(self)
        line.setProperty("surface", "line")
        line.setFixedWidth(1)
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        below = QHBoxLayout(foot)
        below.setContentsMargins(0, GAP_SMALL, 0, GAP_SMALL)
        below.addWidget(self._copy_all, 0, Qt.AlignmentFlag.AlignHCenter)
        parts = QVBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(area, 1)
        parts.addWidget(foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(line)
        outer.addLayout(parts, 1)

    def set_shown(self, shown: bool, goes_on: QWidget | None) -> None:
        """Come or go; when the keyboard is in here then, it goes on there."""
        if not shown:
            hand_on(self, goes_on)
        self.setVisible(shown)

    def set_details(self, details: Details | None) -> None:
        """Tell about a picture; nothing for None."""
        self._details = details
        self._told = sections(details) if details is not None else []
        before = len(self.tab_stops())
        while len(self._sections) < len(self._told):
            box = _SectionBox(self._theme, self)
            self._column.insertWidget(len(self._sections), box)
            self._sections.append(box)
        for number, box in enumerate(self._sections):
            box.setVisible(number < len(self._told))
            if number < len(self._told):
                box.tell(self._told[number])
        self._copy_all.setEnabled(bool(self._told))
        if len(self.tab_stops()) > before:
            self.filled.emit()

    def say_again(self, _again: Callable[[str], str]) -> None:
        """In the language that is in place now; what a server or a file says stays as it is."""
        self.set_details(self._details)

    def tab_stops(self) -> list[QWidget]:
        """Value by value, then all of them."""
        return [*(button for box in self._sections for button in box.buttons), self._copy_all]

    @property
    def text(self) -> str:
        """All that is told."""
        return as_text(self._told)

    def copy_value(self, row: Row) -> None:
        """Put one value on the clipboard."""
        self._copy(row.value)

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.said.emit(self.tr("Copied"))


class _SectionBox(QWidget):
    """A heading and its rows."""

    def __init__(self, theme: Theme, panel: DetailsPanel) -> None:
        super().__init__()
        self._theme = theme
        self._panel = panel
        self._rows: list[_RowBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_SMALL)
        self._title = _label(theme, "strong")
        self._column.addWidget(self._title)

    @property
    def buttons(self) -> list[Button]:
        """Those that copy, from above."""
        return [row.button for row in self._rows]

    def tell(self, section: Section) -> None:
        self._title.setText(section.title)
        _align(self._title)
        while len(self._rows) < len(section.rows):
            box = _RowBox(self._theme, self._panel)
            self._column.addWidget(box)
            self._rows.append(box)
        for number, box in enumerate(self._rows):
            box.setVisible(number < len(section.rows))
            if number < len(section.rows):
                box.tell(section.rows[number])


class _RowBox(QWidget):
    """A label, its value, and a button that copies it."""

    def __init__(self, theme: Theme, panel: DetailsPanel) -> None:
        super().__init__()
        self._panel = panel
        self._row = Row("", "")
        self._label = _label(theme, "caption", "secondary")
        self._label.setContentsMargins(0, _ABOVE, 0, 0)
        self._value = _Value(theme)
        self.button = Button(theme, "", "copy", "quiet")
        self.button.setObjectName("copyDetail")
        self.button.set_compact(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: panel.copy_value(self._row))
        for part in (self._label, self._value, self.button):  # “Connection: none” is said by a server
            leave_as_given(part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._value)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_SMALL)
        line.addLayout(words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, row: Row) -> None:
        copy = self.tr("Copy {label}").format(label=row.label)
        self.button.setAccessibleName(copy)
        self.button.setToolTip(copy)
        if row == self._row:
            return
        self._row = row
        self._label.setText(row.label)
        _align(self._label)
        self._value.tell(row)


class _Value(QLabel):
    """Plain text that is broken anywhere, and may be higher than wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme.font())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, row: Row) -> None:
        # A zero-width space is where a line may end (Unicode annex 14).
        self.setText(_BREAK.sub(lambda match: f"{match[0]}\u200b", row.value))
        self.setAccessibleName(row.value)
        _align(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _align(label: QLabel) -> None:
    """To the side where the window begins, whichever way the text itself runs: addresses stand under their labels."""
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)


def _label(theme: Theme, role: str, ink: Ink = "text") -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font("strong" if role == "strong" else "caption"))
    made.setWordWrap(True)
    set_ink(made, ink)
    return made
