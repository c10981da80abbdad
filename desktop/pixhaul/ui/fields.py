"""The editors of single settings: each shows a value, tells when the user has changed it, and says what is wrong.

An editor never sends a value that does not fit; until it does, its border and a sentence say so.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from pixhaul.ui.choices import ComboBox
from pixhaul.ui.controls import Button
from pixhaul.ui.theme import GAP, Theme

FIELD_WIDTH = 232
_LINES_HEIGHT = 84

Parse = Callable[[str], Any]
"""From what was typed to the value. Raises ValueError with a sentence."""
Show = Callable[[Any], str]
"""From the value to what is typed."""


class Field(QWidget):
    """An editor of one value."""

    edited = Signal(object)
    """The new value."""
    complaint = Signal(str)
    """What is wrong with what was typed, empty when nothing is."""

    wide = False
    """Whether it needs the whole width, below the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)

    def show_value(self, value: Any) -> None:
        """Show a value, without a signal."""
        raise NotImplementedError

    def said(self, value: Any) -> str:
        """A value in words, on one line; empty when there is nothing to say."""
        return str(value)

    @property
    def focus_widget(self) -> QWidget:
        """What is named for screen readers and gets the focus."""
        raise NotImplementedError


class Switch(QCheckBox):
    """A check box drawn as a switch. It says its state by the place of its knob as well as by colour."""

    _SIZE = QSize(40, 22)

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + GAP if self.text() else 0
        return self._SIZE + QSize(4 + words, 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: Any) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, mirrored = self.isChecked(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - self._SIZE.width() - 2 if mirrored else 2
        whole = QRectF(left, 2, self._SIZE.width(), self._SIZE.height())
        track = whole.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(palette.accent if on else palette.secondary), 1.5))
        painter.setBrush(QColor(palette.accent if on else palette.panel))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        at_end = on != mirrored
        edge = track.height() - (6 if on else 8)
        inset = (track.height() - edge) / 2
        x = track.right() - inset - edge if at_end else track.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.on_accent if on else palette.secondary))
        painter.drawEllipse(QRectF(x, track.top() + inset, edge, edge))
        if self.text():
            shift = self._SIZE.width() + 4 + GAP
            words = self.rect().adjusted(0, 0, -shift, 0) if mirrored else self.rect().adjusted(shift, 0, 0, 0)
            painter.setPen(QColor(palette.text))
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(-1, -1, 1, 1), 12, 12)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = Switch(theme, parent=self)
        self._row.addStretch(1)
        self._row.addWidget(self._switch)
        self._switch.toggled.connect(lambda on: self.edited.emit(on))  # noqa: PLW0108 - two kinds of signal

    def show_value(self, value: Any) -> None:
        self._switch.blockSignals(True)
        self._switch.setChecked(bool(value))
        self._switch.blockSignals(False)
        self._switch.update()

    def said(self, value: Any) -> str:
        return self.tr("On") if value else self.tr("Off")

    @property
    def focus_widget(self) -> QWidget:
        return self._switch


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, theme: Theme, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ComboBox(theme, self)
        self.box.edit.setReadOnly(True)
        self.box.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.edit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setFixedWidth(FIELD_WIDTH)
        for value, words in choices:
            self.box.addItem(words, value)
        # A wheel that scrolls the page must not change what happens to lie under it.
        self._guard = _NoWheel(self.box)
        self._row.addWidget(self.box)
        self.box.activated.connect(lambda _index: self.edited.emit(self.box.currentData()))

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self.box.edit.setCursorPosition(0)  # of a long word the beginning is in sight
        self.box.edit.setAccessibleName(self.box.accessibleName())

    def said(self, value: Any) -> str:
        return self.box.itemText(max(0, self.box.findData(value)))

    @property
    def focus_widget(self) -> QWidget:
        return self.box


class TextField(Field):
    """One line of text, turned into a value by ``parse``."""

    def __init__(self, parse: Parse, show: Show, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._show = show
        self._value: Any = None
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFixedWidth(FIELD_WIDTH)
        self._row.addWidget(self.edit)
        self.edit.textEdited.connect(lambda _text: self._check())
        self.edit.editingFinished.connect(self._commit)

    def show_value(self, value: Any) -> None:
        self._value = value
        self.edit.setText(self._show(value))
        self._mark("")

    def said(self, value: Any) -> str:
        return self._show(value) or self.edit.placeholderText()

    @property
    def focus_widget(self) -> QWidget:
        return self.edit

    def _check(self) -> tuple[bool, Any]:
        try:
            value = self._parse(self.edit.text().strip())
        except ValueError as error:
            self._mark(str(error))
            return False, None
        self._mark("")
        return True, value

    def _commit(self) -> None:
        good, value = self._check()
        if good and value != self._value:
            self._value = value
            self.edited.emit(value)
        if good:
            self.edit.setText(self._show(value))

    def _mark(self, complaint: str) -> None:
        mark_invalid(self.edit, bool(complaint))
        self.complaint.emit(complaint)


class FileField(TextField):
    """The path of a file, typed or chosen."""

    wide = True

    def __init__(
        self, theme: Theme, parse: Parse, title: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parse, str, placeholder, parent)
        self._title = title
        self.edit.setMinimumWidth(0)
        self.edit.setMaximumWidth(16_777_215)
        browse = Button(theme, self.tr("Browse…"), parent=self)
        browse.setAccessibleName(title)
        browse.setToolTip(title)
        browse.clicked.connect(self._browse)
        self._row.addWidget(browse)

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._title = again(self._title)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._title, self.edit.text())
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.edit.setText(name)
        self._commit()


class LinesField(Field):
    """Several lines, each a part of the value. What is typed takes effect when the field is left."""

    wide = True

    def __init__(self, parse: Parse, show: Show, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._show = show
        self._value: Any = ()
        self.edit = _Lines(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFixedHeight(_LINES_HEIGHT)
        self.edit.setTabChangesFocus(True)
        self._row.addWidget(self.edit)
        self.edit.textChanged.connect(self._check)
        self.edit.left.connect(self._commit)

    def show_value(self, value: Any) -> None:
        self._value = value
        self.edit.blockSignals(True)
        self.edit.setPlainText(self._show(value))
        self.edit.blockSignals(False)
        self._mark("")

    def said(self, value: Any) -> str:
        return ", ".join(self._show(value).splitlines())

    @property
    def focus_widget(self) -> QWidget:
        return self.edit

    def _check(self) -> tuple[bool, Any]:
        try:
            value = self._parse(self.edit.toPlainText())
        except ValueError as error:
            self._mark(str(error))
            return False, None
        self._mark("")
        return True, value

    def _commit(self) -> None:
        good, value = self._check()
        if good and value != self._value:
            self._value = value
            self.edited.emit(value)

    def _mark(self, complaint: str) -> None:
        mark_invalid(self.edit, bool(complaint))
        self.complaint.emit(complaint)


class _Lines(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _NoWheel(QObject):
    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def mark_invalid(widget: QWidget, invalid: bool) -> None:
    """Show by the border whether what is typed can be used."""
    if bool(widget.property("invalid") == "true") != invalid:
        widget.setProperty("invalid", "true" if invalid else "false")
        widget.style().unpolish(widget)
        widget.style().polish(widget)
