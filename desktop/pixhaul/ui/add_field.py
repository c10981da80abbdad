"""The line at the end of the list into which addresses are typed or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class AddField(QLineEdit):
    """Enter submits. Pasting into the empty field adds to the list, as it does anywhere in the window."""

    submitted = Signal(str)
    paste_requested = Signal()
    """Take what the clipboard holds, all of it: markup and files as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addField")
        self.setAccessibleName(self.tr("Add an address"))
        self.setPlaceholderText(self.tr("Type or paste an address"))
        self.setToolTip(self.tr("Press Enter to add it to the list"))
        self.setAcceptDrops(False)
        self.returnPressed.connect(self._submit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            several = len(QGuiApplication.clipboard().text().strip().splitlines()) > 1
            if several or not self.text():
                self.paste_requested.emit()
                return
        super().keyPressEvent(event)

    def _submit(self) -> None:
        text = self.text().strip()
        if text:
            self.clear()
            self.submitted.emit(text)
