"""Earlier lists: look at one again, fetch what is missing of it, or forget it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pixhaul.qt.history import History, PastList, PastRole
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme, set_ink

_ROW = 72
"""Height of a row in logical pixels: three lines of text."""
_DELETE_TIP = "Forget this list; the pictures stay (Del)"


class _PastDelegate(QStyledItemDelegate):
    """Paints when, how much came of it, what it was about, and where the pictures are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QRect()
        self._mirrored = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        past = index.data(PastRole.PAST)
        if not isinstance(past, PastList):
            return
        palette, rect = self._theme.palette, QRect(option.rect)
        state = option.state
        self._row, self._mirrored = rect, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.selection))
            palette = palette.on_selection()
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(palette.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.line))
        inner = rect.adjusted(GAP_WIDE, GAP, -GAP_WIDE, -GAP)
        top, middle, bottom = (
            QRect(inner.left(), inner.top() + n * inner.height() // 3, inner.width(), inner.height() // 3)
            for n in range(3)
        )
        used = self._end(painter, top, past.done, palette.secondary)
        if past.failed:
            sign = self._end(painter, top.adjusted(0, 0, -used - GAP_WIDE, 0), past.failed, palette.failed)
            used += sign + GAP_WIDE
        self._text(painter, top.adjusted(0, 0, -used - GAP_WIDE, 0), past.when, palette.text, bold=True)
        self._text(painter, middle, past.first, palette.text)
        self._text(painter, bottom, past.folder, palette.secondary)
        painter.restore()

    def _end(self, painter: QPainter, rect: QRect, text: str, colour: str) -> int:
        """Text at the far end of a line; returns its width."""
        painter.setFont(self._theme.font("body"))
        painter.setPen(QColor(colour))
        width = painter.fontMetrics().horizontalAdvance(text)
        place = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
        painter.drawText(self._seen(place), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
        return width

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        font = self._theme.font("strong" if bold else "caption")
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._seen(rect), side | Qt.AlignmentFlag.AlignVCenter, short)

    def _seen(self, rect: QRect) -> QRect:
        """A place of the row, mirrored where the window runs from right to left."""
        direction = Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, self._row, rect)


class HistoryDialog(QDialog):
    """Does not block the window. What was deleted is forgotten for good when it closes."""

    open_requested = Signal(object)
    """PastList: show it; nothing is fetched."""
    run_requested = Signal(object)
    """PastList: show it, and fetch what is missing."""

    def __init__(
        self, theme: Theme, history: History, present: frozenset[int] = frozenset(), parent: QWidget | None = None
    ) -> None:
        """``present``: ids of the lists that are open, which cannot be deleted."""
        super().__init__(parent)
        self._theme = theme
        self._history = history
        self._present = present
        self.setObjectName("historyDialog")
        self.setWindowTitle("History")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = self._make_view()
        self._nothing = self._make_nothing()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._pages, 1)
        column.addWidget(self._make_said())
        column.addWidget(self._make_foot())
        self.resize(640, 520)
        history.setParent(self)
        history.rowsInserted.connect(self._follow)
        history.rowsRemoved.connect(self._follow)
        history.complete.connect(self._follow)
        self._view.selectionModel().currentChanged.connect(self._follow)
        self.finished.connect(lambda _result: history.forget_deleted())
        theme.changed.connect(self._view.viewport().update)
        QShortcut(QKeySequence.StandardKey.Delete, self, self._delete)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        self._follow()

    # ---- parts

    def _make_head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("surface", "bar")
        head.setProperty("edge", "bottom")
        heading, told = QLabel("Earlier lists", head), QLabel("Newest first. Deleting one keeps its pictures.", head)
        heading.setFont(self._theme.font("heading"))
        told.setFont(self._theme.font("caption"))
        set_ink(told, "secondary")
        column = QVBoxLayout(head)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE - GAP_SMALL)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(told)
        return head

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setObjectName("historyList")
        view.setAccessibleName("Earlier lists, newest first")
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setItemDelegate(_PastDelegate(self._theme, view))
        view.setModel(self._history)
        view.activated.connect(lambda _index: self._ask(self.open_requested))
        return view

    def _make_nothing(self) -> QWidget:
        page = QWidget(self)
        heading, told = QLabel("No lists yet", page), QLabel("Every list you fetch is remembered here.", page)
        heading.setFont(self._theme.font("strong"))
        told.setObjectName("historyEmpty")
        told.setTextFormat(Qt.TextFormat.PlainText)
        set_ink(told, "secondary")
        column = QVBoxLayout(page)
        column.setSpacing(GAP_SMALL)
        column.addStretch(1)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(told, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _make_said(self) -> QWidget:
        """What was just deleted, and the way back."""
        self._said = QFrame(self)
        self._said.setObjectName("historySaid")
        self._said.setProperty("surface", "banner")
        label = ElidedLabel(self._theme, parent=self._said)
        label.setText("Deleted from the history. The pictures stay.")
        undo = Button(self._theme, "Undo", "undo-2", parent=self._said)
        undo.setObjectName("historyUndo")
        undo.setToolTip("Bring the list back (Ctrl+Z)")
        undo.clicked.connect(self._undo)
        row = QHBoxLayout(self._said)
        row.setContentsMargins(GAP_WIDE, GAP_SMALL, GAP_WIDE, GAP_SMALL + 1)
        row.addWidget(label, 1)
        row.addWidget(undo)
        self._said.hide()
        return self._said

    def _make_foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setProperty("surface", "bar")
        foot.setProperty("edge", "top")
        self._delete_button = self._button("Delete", "trash-2", "historyDelete", _DELETE_TIP)
        self._delete_button.clicked.connect(self._delete)
        self._run_button = self._button("Run again", "rotate-cw", "historyRun", "Open it and fetch what is missing")
        self._run_button.clicked.connect(lambda: self._ask(self.run_requested))
        self._open_button = self._button("Open", "", "historyOpen", "Show this list; nothing is fetched", "primary")
        self._open_button.clicked.connect(lambda: self._ask(self.open_requested))
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP + 1)
        row.setSpacing(GAP)
        row.addWidget(self._delete_button)
        row.addStretch(1)
        row.addWidget(self._run_button)
        row.addWidget(self._open_button)
        return foot

    def _button(self, text: str, icon: str, name: str, tip: str, kind: str = "") -> Button:
        button = Button(self._theme, text, icon, kind, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    # ---- what happens

    def _current(self) -> PastList | None:
        past = self._view.currentIndex().data(PastRole.PAST) if self._view.currentIndex().isValid() else None
        return past if isinstance(past, PastList) else None

    def _follow(self, *_: object) -> None:
        """Put buttons and pages right."""
        if not self._view.currentIndex().isValid() and self._history.rowCount():
            self._view.setCurrentIndex(self._history.index(0))
        past = self._current()
        self._pages.setCurrentWidget(self._view if self._history.rowCount() else self._nothing)
        for button in (self._open_button, self._run_button):
            button.setEnabled(past is not None)
        shown_now = past is not None and past.job.id in self._present
        self._delete_button.setEnabled(past is not None and not shown_now)
        self._delete_button.setToolTip("The list in the window cannot be deleted" if shown_now else _DELETE_TIP)
        self._said.setVisible(self._history.deleted > 0)

    def _ask(self, signal: SignalInstance) -> None:
        past = self._current()
        if past is not None:
            signal.emit(past)
            self.close()

    def _delete(self) -> None:
        if self._delete_button.isEnabled():
            self._history.delete(self._view.currentIndex().row())
            self._follow()

    def _undo(self) -> None:
        if self._history.deleted:
            self._view.setCurrentIndex(self._history.index(self._history.bring_back()))
            self._follow()
