"""Pictures that look alike, stack under stack, and what can be done about them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from pixhaul.core.looks import Likeness
from pixhaul.qt import locale_words
from pixhaul.qt.stack_model import StackModel
from pixhaul.qt.thumbnails import ThumbnailCache
from pixhaul.ui.announce import announce
from pixhaul.ui.choices import Segments
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.empty_page import EmptyPage
from pixhaul.ui.foot import foot
from pixhaul.ui.opening_size import open_at
from pixhaul.ui.progress import Progress
from pixhaul.ui.stack_delegate import StackDelegate
from pixhaul.ui.tab_order import chain
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Theme

_VIEW = "stacks"
"""Name of this view among those that show thumbnails."""
_MOST_COMPARED = 4
"""Pictures side by side in the viewer."""


class StacksDialog(QDialog):
    """Does not block the window. It shows what the finder behind the model has found; closing it stops nothing."""

    keep_requested = Signal(object)
    """list[tuple[int, ...]]: stacks, the largest picture first."""
    view_requested = Signal(int)
    """Id of the entry whose picture is to be seen large."""
    compare_requested = Signal(object)
    """list[int]: ids of pictures to be seen side by side."""
    undo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        model: StackModel,
        thumbnails: ThumbnailCache,
        path_of: Callable[[int], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._thumbnails = thumbnails
        self.setObjectName("stacksDialog")
        self.setWindowTitle(self.tr("Similar pictures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chips: dict[Likeness, Button] = {}
        self._delegate = StackDelegate(theme, thumbnails, path_of, self)
        self.list = self._make_list()
        self._empty = EmptyPage(theme, "stacksEmpty", "images", self.list.viewport())
        self._empty.cover(self.list)
        self._said = ElidedLabel(theme, "caption", "secondary", self)
        self._said.setObjectName("stacksSaid")
        self._progress = Progress(theme, self)
        self._progress.setObjectName("stacksProgress")
        self._progress.setAccessibleName(self.tr("Comparing pictures"))
        self._keep = self._button(self.tr("Keep the largest of each"), "stacksKeep", self.keep, kind="primary")
        self._keep.setToolTip(self.tr("Mark the largest picture of each stack as kept, and the others as rejected"))
        self._compare = self._button(self.tr("Compare"), "stacksCompare", self.compare, icon="columns-2")
        self._compare.setToolTip(self.tr("See the pictures of the stack side by side (C)"))
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._want)
        self._build()
        open_at(self, QSize(920, 640))
        thumbnails.ready.connect(self.list.viewport().update)
        theme.changed.connect(self.list.viewport().update)
        model.told.connect(self._follow)
        model.modelReset.connect(self._select_first)
        model.rowsInserted.connect(self._select_first)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._follow_selection())
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
        QShortcut(QKeySequence("C"), self, self.compare)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo_requested.emit)
        self._select_first()
        self._follow()
        self.list.setFocus()

    # ---- what the user does

    def chosen(self) -> list[tuple[int, ...]]:
        """The selected stacks; all of them when no more than one is selected."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        if len(rows) < 2:
            rows = list(range(self._model.rowCount()))
        return [self._model.items(row) for row in rows]

    def keep(self) -> None:
        """Ask for the largest of each chosen stack to be kept."""
        stacks = self.chosen()
        if stacks:
            self.keep_requested.emit(stacks)

    def compare(self) -> None:
        """Ask for the present stack side by side."""
        index = self.list.currentIndex()
        if index.isValid():
            self.compare_requested.emit(list(self._model.items(index.row())[:_MOST_COMPARED]))

    def say(self, text: str) -> None:
        """Tell what was done."""
        self._said.setText(text)
        announce(self, text)

    def done(self, result: int) -> None:
        self._thumbnails.want((), _VIEW)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.list.hasFocus():
            self._view(self.list.currentIndex())
            return
        super().keyPressEvent(event)

    def _view(self, index: QModelIndex) -> None:
        if index.isValid():
            self.view_requested.emit(self._model.items(index.row())[0])

    # ---- what is shown

    def _follow(self) -> None:
        model, percent = self._model, self._model.percent
        busy = percent < 100
        self._progress.set_percent(percent)
        self._progress.setVisible(busy)
        for level, chip in self.chips.items():
            chip.set_face(f"{chip.property('word')} {locale_words.count(model.count(level))}", "")
        before = self._said.text()
        self._said.setText(self._sum(busy=busy))
        self._tell_empty(busy=busy)
        if not busy and self._said.text() != before:
            announce(self, self._said.text())
        self._follow_selection()

    def _sum(self, *, busy: bool) -> str:
        stacks = self._model.rowCount()
        if busy:
            done = locale_words.percent(self._model.percent / 100)
            return self.tr("Comparing pictures… {done}").format(done=done)
        if not stacks:
            return self.tr("No two pictures of this list look alike")
        number = QCoreApplication.translate("StacksDialog", "%Ln stack(s)", "", stacks)
        spare = QCoreApplication.translate("StacksDialog", "%Ln picture(s) beside the largest", "", self._model.spare)
        return self.tr("{stacks}, {spare}").format(stacks=number, spare=spare)

    def _tell_empty(self, *, busy: bool) -> None:
        """Say in the middle why there is no stack, and what finds more."""
        self._empty.setVisible(not busy and not self._model.rowCount())
        if self._empty.isHidden():
            return
        looser = [chip for level, chip in self.chips.items() if level < self._model.level and self._model.count(level)]
        if looser:
            word = looser[0].property("word")
            self._empty.tell(
                self.tr("No pictures are as alike as that"), self.tr("Choose “{level}” above.").format(level=word)
            )
        elif not self._model.compared:
            hint = self.tr("Pictures are compared as soon as they are saved.")
            self._empty.tell(self.tr("No pictures yet"), hint)
        else:
            hint = self.tr("When the list gets more pictures, they are compared too.")
            self._empty.tell(self.tr("Every picture is one of a kind"), hint)

    def _follow_selection(self) -> None:
        any_there = self._model.rowCount() > 0
        several = len(self.list.selectionModel().selectedRows()) > 1
        self._keep.setEnabled(any_there)
        self._compare.setEnabled(any_there and self.list.currentIndex().isValid())
        word = self.tr("Keep the largest of the selected") if several else self.tr("Keep the largest of each")
        self._keep.set_face(word, "")
        self._look.start()

    def _select_first(self) -> None:
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _want(self) -> None:
        """Thumbnails of what has gone out of view are not loaded."""
        port = self.list.viewport().rect()
        first, last = self.list.indexAt(port.topLeft()), self.list.indexAt(port.bottomLeft())
        if first.isValid():
            stop = last.row() + 1 if last.isValid() else self._model.rowCount()
            self._thumbnails.want(self._delegate.digests(self._model, range(first.row(), stop), port.width()), _VIEW)

    # ---- parts

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("stacksList")
        view.setAccessibleName(self.tr("Stacks of similar pictures"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setProperty("surface", "ground")
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setItemDelegate(self._delegate)
        view.setModel(self._model)
        view.doubleClicked.connect(self._view)
        return view

    def _make_chips(self) -> Segments:
        row = Segments(self)
        row.setObjectName("stacksLevel")
        row.setAccessibleName(self.tr("How much the pictures must have in common"))
        exclusive = QButtonGroup(self)
        words = {
            Likeness.SAME: (self.tr("Exact"), self.tr("The same file from different addresses")),
            Likeness.CLOSE: (self.tr("Close"), self.tr("The same picture in other sizes, formats or qualities")),
            Likeness.LOOSE: (self.tr("Loose"), self.tr("Also cropped, without colour, or treated otherwise")),
        }
        for level, (word, tip) in words.items():
            chip = Button(self._theme, word, "", "segment", self)
            chip.setObjectName(f"stacks{level.name.capitalize()}")
            chip.setProperty("word", word)
            chip.setToolTip(tip)
            chip.setCheckable(True)
            chip.setChecked(level is self._model.level)
            chip.toggled.connect(lambda on, level=level: self._model.set_level(level) if on else None)
            exclusive.addButton(chip)
            self.chips[level] = chip
        row.set_buttons(list(self.chips.values()))
        return row

    def _button(self, word: str, name: str, act: Callable[[], None], icon: str = "", kind: str = "") -> Button:
        button = Button(self._theme, word, icon, kind, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _build(self) -> None:
        heading = ElidedLabel(self._theme, "heading", "text", self)
        heading.setText(self.tr("Pictures that look alike"))
        heading.setBuddy(self.list)
        words = QVBoxLayout()
        words.setSpacing(GAP_SMALL)
        words.addWidget(heading)
        words.addWidget(self._said)
        top = QFrame(self)
        top.setProperty("surface", "bar")
        top.setProperty("edge", "bottom")
        head = QHBoxLayout(top)
        head.setContentsMargins(GAP_WIDE, GAP + GAP_SMALL, GAP_WIDE, GAP + GAP_SMALL)
        head.setSpacing(GAP_WIDE)
        head.addLayout(words, 1)
        head.addWidget(self._make_chips())
        close = self._button(self.tr("Close", "the window"), "stacksClose", self.close_now)
        chain((self.list, self._compare, close, self._keep))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._progress)
        column.addWidget(self.list, 1)
        column.addWidget(foot(self, (self._compare,), (close, self._keep)))

    def close_now(self) -> None:
        self.close()
