"""What is known of a failure of Pixhaul itself, to be read, copied and found on disk. Plain text; nothing is sent."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.tab_order import chain
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Ink, Role, Theme, set_ink


class CrashDialog(QDialog):
    """Does not block the window."""

    def __init__(
        self,
        theme: Theme,
        headline: str,
        details: str,
        show_in_folder: Callable[[], str] | None,
        parent: QWidget | None = None,
    ) -> None:
        """``headline`` says what happened; ``show_in_folder`` shows the file of the details and returns "" or why not,
        and is None when there is none.
        """
        super().__init__(parent)
        self._theme = theme
        self._details = details
        self._show_in_folder = show_in_folder
        self.setObjectName("crashDialog")
        self.setWindowTitle(self.tr("What went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = self._label("", "body", "secondary", "crashSaid")
        self._text = self._block(details)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_WIDE)
        column.addLayout(self._head(headline))
        column.addWidget(self._text, 1)
        column.addLayout(self._foot())
        open_at(self, QSize(680, 520))

    def _head(self, headline: str) -> QVBoxLayout:
        next_step = self.tr(
            "Your lists and the pictures that were saved are safe. If it happens again, copy the details and report "
            "them together with what you did last. Nothing was sent to anybody, and nothing will be by itself."
        )
        words = QVBoxLayout()
        words.setSpacing(GAP_SMALL)
        words.addWidget(self._label(headline, "heading", "text", "crashHeadline"))
        words.addWidget(self._label(next_step, "body", "secondary", "crashNext"))
        self.setAccessibleDescription(f"{headline}. {next_step}")
        return words

    def _foot(self) -> QHBoxLayout:
        copy = Button(self._theme, self.tr("Copy details"), "copy", "primary", self)
        copy.setObjectName("crashCopy")
        copy.setToolTip(self.tr("Copy all details, for a report"))
        copy.clicked.connect(self._copy)
        folder = Button(self._theme, self.tr("Show in folder"), "folder-open", parent=self)
        folder.setObjectName("crashFolder")
        folder.setToolTip(self.tr("Show the file that holds the details"))
        folder.setEnabled(self._show_in_folder is not None)
        folder.clicked.connect(self._show_file)
        close = Button(self._theme, self.tr("Close"), parent=self)
        close.setObjectName("crashClose")
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(copy)
        row.addWidget(folder)
        row.addWidget(self._said, 1)
        row.addWidget(close)
        chain((self._text, copy, folder, close))
        copy.setFocus()
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._say(self.tr("Copied"))

    def _show_file(self) -> None:
        if self._show_in_folder is not None:
            self._say(self._show_in_folder())

    def _say(self, text: str) -> None:
        self._said.setText(text)
        if text:
            announce(self._said, text)

    def _label(self, text: str, role: Role, ink: Ink, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setWordWrap(True)
        set_ink(label, ink)
        return label

    def _block(self, text: str) -> QPlainTextEdit:
        block = QPlainTextEdit(text, self)
        block.setObjectName("crashDetails")
        block.setAccessibleName(self.tr("Details"))
        block.setReadOnly(True)
        block.setProperty("surface", "document")
        block.document().setDocumentMargin(GAP)  # scrolls along: no line is cut off short of the edge
        block.setTabChangesFocus(True)
        # Code reads from left to right in every language.
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = block.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        block.document().setDefaultTextOption(option)
        block.setFont(self._theme.font("mono"))
        return block


def shower(show: Callable[[Path], str], path: Path | None) -> Callable[[], str] | None:
    """What shows this file in its folder; None when there is no file."""
    return None if path is None else lambda: show(path)
