"""A field for a name template: behind an open brace it proposes fields and columns."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from pixhaul.naming.fields import FIELDS
from pixhaul.ui.theme import Theme

_OPEN = re.compile(r"\{(?P<begun>[^{}|?:]*)$")
_PROPOSED = {"index": "index:04", "n": "n:02", "sha256": "sha256:8"}
"""Fields as they are mostly wanted."""


def choosing_text() -> str:
    """What is said of a template while it is not whole yet because something is being chosen."""
    return QCoreApplication.translate("TemplateField", "Choose a field or a column, or go on typing")


class TemplateCompleter(QCompleter):
    """Proposes what may follow an open brace in ``edit``; Return, Tab or a click takes it, Escape leaves it."""

    turned = Signal()
    """The proposals were shown or have gone."""

    def __init__(self, theme: Theme, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._names = QStringListModel(list(proposals(())), self)
        self.setModel(self._names)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.list = QListView()
        self.list.setObjectName("completions")
        self.list.setFont(theme.font("mono"))
        self.list.setAccessibleName(self.tr("Fields and columns"))
        self.setPopup(self.list)
        self.setWidget(edit)
        self.activated.connect(self._take)
        edit.textEdited.connect(self._propose)

    @property
    def choosing(self) -> bool:
        """Whether proposals are shown: a brace that is still open is no mistake then."""
        return self.list.isVisible()

    def set_columns(self, columns: Sequence[str]) -> None:
        """The columns of the table, which are proposed first."""
        self._names.setStringList(list(proposals(columns)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            current = self.list.currentIndex()
            if event.key() == Qt.Key.Key_Tab and current.isValid():
                self.list.hide()
                self._take(str(current.data()))
                return True
        if watched is self.list and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.turned.emit()
        return super().eventFilter(watched, event)

    def _begun(self) -> re.Match[str] | None:
        return _OPEN.search(self._edit.text()[: self._edit.cursorPosition()])

    def _propose(self) -> None:
        begun = self._begun()
        if begun is None:
            self.list.hide()
            return
        self.setCompletionPrefix(begun["begun"].strip())
        if not self.completionCount():
            self.list.hide()
            return
        self.list.setCurrentIndex(self.completionModel().index(0, 0))
        place = self._edit.cursorRect()
        place.setWidth(max(220, self.list.sizeHintForColumn(0) + 32))
        self.complete(place)

    def _take(self, name: str) -> None:
        begun = self._begun()
        if begun is None:
            return
        text, cursor = self._edit.text(), self._edit.cursorPosition()
        behind = text[cursor:]
        closing = "" if behind.startswith("}") else "}"
        new = f"{text[: begun.start()]}{{{name}{closing}"
        self._edit.setText(new + behind)
        self._edit.setCursorPosition(len(new) + (0 if closing else 1))
        self._edit.textEdited.emit(self._edit.text())


class TemplateField(QLineEdit):
    """One line in the type of machines, with a :class:`TemplateCompleter`."""

    def __init__(self, theme: Theme, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFont(theme.font("mono"))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)  # where reading begins
        self.completions = TemplateCompleter(theme, self)


def proposals(columns: Sequence[str]) -> tuple[str, ...]:
    """Columns, then the built-in fields; a column with the name of a field is reached by ``col.``."""
    own = [f"col.{name}" if name.strip() in FIELDS else name for name in columns if not set(name) & set("{}|?:")]
    return (*own, *(_PROPOSED.get(name, name) for name in FIELDS))
