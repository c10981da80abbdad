"""One setting as a row: its name, the sentence that explains it, its editor, and the way back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pixhaul.core.settings import Settings
from pixhaul.ui.controls import Button
from pixhaul.ui.preference import Preference
from pixhaul.ui.preference_editors import words
from pixhaul.ui.theme import GAP, GAP_SMALL, Ink, Role, Theme, set_ink

_LONGEST = 60
"""Letters of a value in a tool tip."""


class PreferenceRow(QFrame):
    """``changed`` tells the setting's name and its new value."""

    changed = Signal(str, object)
    reset_requested = Signal(str)
    """Back to the default, or to what the settings say."""

    def __init__(self, theme: Theme, preference: Preference, parent: QWidget) -> None:
        super().__init__(parent)
        self.preference = preference
        self._theme = theme
        self._default = getattr(Settings(), preference.key)
        self.title, sentence = words(preference.title), words(preference.sentence)
        self.setObjectName(f"row_{preference.key}")
        self.setProperty("surface", "row")
        self.field = preference.make(theme)
        self.field.setParent(self)
        spoken = self.field.focus_widget
        spoken.setObjectName(f"field_{preference.key}")
        spoken.setAccessibleName(self.title)
        spoken.setAccessibleDescription(sentence)
        self._title = self._label(self.title, "body", "text")
        self._title.setBuddy(spoken)
        self._sentence = self._label(sentence, "caption", "secondary")
        self._complaint = self._label("", "caption", "failed")
        self._complaint.setObjectName(f"complaint_{preference.key}")
        self._complaint.hide()
        self.reset = Button(theme, self.tr("Reset {name}").format(name=self.title), "undo-2", "quiet", self)
        self.reset.setObjectName(f"reset_{preference.key}")
        self.reset.set_compact(True)
        keeps = self.reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keeps)
        self._build()
        self.field.edited.connect(lambda value: self.changed.emit(preference.key, value))
        self.field.complaint.connect(self._complain)
        self.reset.clicked.connect(self._reset)

    def show_value(self, value: Any) -> None:
        """Show the value in use."""
        self.field.show_value(value)
        self._offer(self.tr("Back to the default: {value}"), self._default, offered=value != self._default)

    def show_of_profile(self, value: Any, of_settings: Any, *, said: bool) -> None:
        """Show the value of a profile: its own, when it has ``said`` it, or that of the settings."""
        self.field.show_value(value)
        self._offer(self.tr("Leave it to the settings: {value}"), of_settings, offered=said)

    def value_in_words(self, value: Any) -> str:
        """A value on one short line."""
        shown = self.field.said(value) or self.tr("nothing")
        return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"

    def matches(self, searched: list[str]) -> bool:
        """Whether all of these words, in lower case, stand in the row or are known to mean it."""
        told = self.preference
        also = f"{words(told.also)} {told.also}" if told.also else ""
        haystack = f"{self.title} {words(told.sentence)} {also}".lower()
        return all(word in haystack for word in searched)

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self.title = again(self.title)

    def set_first(self, first: bool) -> None:
        """The first row of a card has no line above it."""
        self.setProperty("first", "true" if first else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _offer(self, way_back: str, value: Any, *, offered: bool) -> None:
        told = way_back.format(value=self.value_in_words(value))
        self.reset.setToolTip(told)
        self.reset.setAccessibleDescription(told)
        self.reset.setVisible(offered)

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._sentence, self._complaint):
            texts.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addSpacing(GAP)
        head.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP + GAP_SMALL, GAP, GAP + GAP_SMALL)
        column.setSpacing(GAP)
        column.addLayout(head)
        if self.field.wide:
            head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
            below = QHBoxLayout()
            below.setContentsMargins(GAP, 0, GAP, 0)
            below.addWidget(self.field)
            column.addLayout(below)
        else:
            head.addSpacing(GAP)
            head.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
            head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)

    def _label(self, text: str, role: Role, ink: Ink) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setWordWrap(role == "caption")
        set_ink(label, ink)
        return label

    def _complain(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    def _reset(self) -> None:
        self.field.focus_widget.setFocus()
        self.reset_requested.emit(self.preference.key)
