"""The field for the destination folder: path, verdict in words, proposals while typing, recent folders, drops."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QStringListModel, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QMenu, QStyle, QStyleOptionFrame, QWidget

from pixhaul.naming.destination import Kind, Verdict
from pixhaul.qt.sentences import translated
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.folders import proposals, typed_folder
from pixhaul.ui.latest import Latest
from pixhaul.ui.theme import GAP, Ink, Theme, set_ink
from pixhaul.ui.tooltips import plain_tooltip

_ICON = 16
_SIDE = 32
"""Width that Qt keeps for an icon at the end of a line edit of our height."""


class PathField(QLineEdit):
    """The path is always absolute to the outside; an emptied field means the default folder and shows it in grey."""

    folder_changed = Signal(Path)
    verdict_changed = Signal(object)
    """:class:`~pixhaul.naming.destination.Verdict`."""

    def __init__(
        self,
        theme: Theme,
        check: Callable[[Path], Verdict],
        pool: QThreadPool,
        default: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._default = default
        self._folder = default
        self._verdict: Verdict | None = None
        self._box = QRect()
        """Where the path stands, in a window that runs from left to right."""
        self.setObjectName("destinationField")
        self.setAccessibleName(self.tr("Save to"))
        self.setPlaceholderText(str(default))
        self._words = ElidedLabel(theme, "body", "secondary", self)
        self._words.setObjectName("destinationVerdict")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sign = QAction(self.tr("Folder"), self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._more = QAction(self.tr("Recent folders"), self)
        self._more.triggered.connect(self.show_recent)
        self.addAction(self._more, QLineEdit.ActionPosition.TrailingPosition)
        self.setFont(theme.font())
        self.setProperty("sign", True)
        self._recent = QMenu(self)
        self._recent.setObjectName("recentFolders")
        self.set_recent([])
        self._make_completer(pool)
        self._check = Latest(pool, check, self)
        self._check.answered.connect(self._judge)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._show_verdict)
        self._show_verdict()
        self._came_to = ""
        """What stood here when the keyboard came: Escape brings it back."""
        self.set_folder(default)

    @property
    def folder(self) -> Path:
        """The folder the field means now, absolute."""
        return self._folder

    @property
    def verdict(self) -> Verdict | None:
        """What was found out about the folder; None while that is under way."""
        return self._verdict

    def set_folder(self, folder: Path) -> None:
        """Show a folder, without ``folder_changed``."""
        self._folder = folder
        self.setText(str(folder))
        self._came_to = self.text()
        self.recheck()

    def set_recent(self, folders: list[Path]) -> None:
        """The folders that the menu at the end of the field offers, newest first."""
        self._recent.clear()
        for folder in folders:
            action = self._recent.addAction(str(folder).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, folder=folder: self.setText(str(folder)))
        self._more.setVisible(bool(folders))
        self._arrange()

    def show_recent(self) -> None:
        """Open the menu of recent folders below the field."""
        if not self._recent.isEmpty():
            self._recent.popup(self.mapToGlobal(QPoint(0, self.height())))

    def recheck(self) -> None:
        """Judge the folder anew: the disk, or the room needed, has changed."""
        self._check.ask(self._folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.popup.isVisible():
            self.show_recent()
            return
        if event.key() == Qt.Key.Key_Escape and not self.popup.isVisible() and self.text() != self._came_to:
            self.setText(self._came_to)
            self.selectAll()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._came_to = self.text()
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """While nobody writes in it a long path gives way at its beginning, with a sign that it does."""
        text = self.text()
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(text) <= self._box.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), self._box)
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, box.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # of a path, in every window
        painter.drawText(box, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), short)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        accept_folder(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_folder(event)

    def dropEvent(self, event: QDropEvent) -> None:
        folder = accept_folder(event)
        if folder is not None:
            self.setText(str(folder))

    def _make_completer(self, pool: QThreadPool) -> None:
        self._proposals = QStringListModel(self)
        completer = QCompleter(self._proposals, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.popup = QListView()
        self.popup.setObjectName("completions")
        completer.setPopup(self.popup)
        self.setCompleter(completer)
        self._look = Latest(pool, proposals, self)
        self._look.answered.connect(self._propose)
        self.textEdited.connect(self._look.ask)

    def _propose(self, text: str, folders: list[str]) -> None:
        self._proposals.setStringList(folders)
        if folders and self.hasFocus() and self.text() == text:
            self.completer().setCompletionPrefix(text)
            self.completer().complete()

    def _on_text(self, text: str) -> None:
        folder = typed_folder(text) if text.strip() else self._default
        if folder != self._folder:
            self._folder = folder
            self._verdict = None
            self._check.ask(folder)
            self.folder_changed.emit(folder)

    def _judge(self, folder: Path, verdict: Verdict) -> None:
        if folder == self._folder:
            self._verdict = verdict
            self._show_verdict()
            self.verdict_changed.emit(verdict)

    def _show_verdict(self) -> None:
        verdict = self._verdict
        sentence = translated(verdict.sentence) if verdict else ""
        ink: Ink = "secondary"
        if verdict and not verdict.usable:
            ink = "failed"
        elif verdict and verdict.kind is Kind.LOW_SPACE:
            ink = "waiting"
        sign = "folder" if ink == "secondary" else "triangle-alert"
        palette, icons = self._theme.palette, self._theme.icons
        self._sign.setIcon(icons.icon(sign, palette.text if sign == "folder" else getattr(palette, ink), _ICON))
        self._more.setIcon(icons.icon("chevron-down", palette.secondary, _ICON))
        self._words.setText(sentence)
        set_ink(self._words, ink)
        self.setProperty("invalid", "true" if ink == "failed" else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setToolTip(plain_tooltip(f"{self._folder}\n{sentence}".strip()))
        self.setAccessibleDescription(sentence)
        self._arrange()

    def _arrange(self) -> None:
        """Put the verdict at the end of the field; the path keeps at least four tenths of it."""
        side = _SIDE if self._more.isVisible() else 10
        width = min(self._words.sizeHint().width(), round(self.width() * 0.6) - side)
        width = max(0, width) if self._words.text() else 0
        box = QRect(self.width() - side - width, 0, width, self.height())
        self._words.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        room = width + GAP if width else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setTextMargins(room, 0, 0, 0)
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            self.setTextMargins(0, 0, room, 0)
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._box = QRect(_SIDE, 0, self.width() - _SIDE - side - room, self.height())


def accept_folder(event: QDragMoveEvent | QDropEvent) -> Path | None:
    """Accept a drag of a local folder as a copy and return the folder; let everything else pass to the window."""
    urls = event.mimeData().urls()
    folder = Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
    if folder is None or not folder.is_dir():
        event.ignore()
        return None
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return folder
