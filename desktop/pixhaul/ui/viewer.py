"""The viewer: one picture large, the next one a key away."""

from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QMetaObject,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pixhaul.core import wording
from pixhaul.core.status import SAVED
from pixhaul.qt.picture_loader import Picture, PictureLoader, Unreadable
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.drag_out import drag_files
from pixhaul.ui.grid_cells import PathOf
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import GAP, Ink, Theme, set_ink
from pixhaul.ui.viewer_actions import NEEDS_FILE, NEEDS_PICTURE, make_actions, make_menu
from pixhaul.ui.viewer_bars import ViewerFoot, ViewerHead, type_name
from pixhaul.ui.viewer_image import PictureView

_FARTHEST = 20_000
"""Rows looked through for the next picture: some milliseconds, whatever the list holds."""


class Viewer(QWidget):
    """A window of its own over the model that the grid shows. Reads the file, never the thumbnail."""

    closed = Signal()
    current_changed = Signal(QModelIndex)
    """Another picture is shown: the grid may follow."""

    def __init__(
        self,
        theme: Theme,
        loader: PictureLoader,
        path_of: PathOf,
        outside: Outside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._loader = loader
        self._path_of = path_of
        self._outside = outside
        self._model: QAbstractItemModel | None = None
        self._index = QPersistentModelIndex()
        self._path: Path | None = None
        self._changes: list[QMetaObject.Connection] = []
        self.setObjectName("viewer")
        self.setAccessibleName("Viewer")
        self.resize(1080, 760)
        self._actions = make_actions(self)
        self._menu = make_menu(self._actions, self)
        self._picture = PictureView(theme)
        self._picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._message = self._make_message()
        self._page: QWidget = self._picture
        self._pages = QStackedWidget()
        self._pages.addWidget(self._picture)
        self._pages.addWidget(self._message)
        self._head = ViewerHead(theme, self._actions)
        self._foot = ViewerFoot(theme, self._actions)
        self._lay_out()
        self._connect()

    # ---- which picture

    def show_index(self, index: QModelIndex) -> None:
        """Show the entry at an index of any model with the roles of ItemRole, and open the window."""
        self._follow(index.model())
        self._go(index)
        self.show()
        self.raise_()
        self.activateWindow()
        self._page.setFocus()

    @property
    def path(self) -> Path | None:
        """The file that is shown or was tried."""
        return self._path

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """What the viewer can do, by object name."""
        return self._actions

    def step(self, direction: int) -> None:
        """The next (1) or previous (-1) entry that has a picture; stays when there is none near."""
        index = self._near(direction)
        if index.isValid():
            self._go(index)

    def _follow(self, model: QAbstractItemModel) -> None:
        """Page through this model, and notice when rows come or go."""
        if model is self._model:
            return
        for old in self._changes:
            QObject.disconnect(old)
        self._model = model
        signals = (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged)
        self._changes = [signal.connect(self._rows_changed) for signal in signals]

    def _rows_changed(self) -> None:
        if self.isVisible():
            self._update_actions()

    def _near(self, direction: int) -> QModelIndex:
        if self._model is None or not self._index.isValid():
            return QModelIndex()
        row, count = self._index.row(), self._model.rowCount()
        for steps in range(1, _FARTHEST):
            there = row + direction * steps
            if not 0 <= there < count:
                break
            index = self._model.index(there, 0)
            if index.data(ItemRole.STATUS) in SAVED and self._file_of(index) is not None:
                return index
        return QModelIndex()

    def _file_of(self, index: QModelIndex) -> Path | None:
        item = index.data(ItemRole.ITEM)
        return None if item is None else self._path_of(int(item))

    def _go(self, index: QModelIndex) -> None:
        self._index = QPersistentModelIndex(index)
        self._path = self._file_of(index)
        name = str(index.data(ItemRole.NAME) or "")
        self.setWindowTitle(name)
        self._head.name.setText(name)
        self._picture.setAccessibleName(f"Picture {name}")
        self._picture.set_picture(None)
        self._say(str(index.data(ItemRole.CAPTION) or ""))
        if self._path is None:
            reason = index.data(ItemRole.SENTENCE) or index.data(ItemRole.CAPTION) or "There is no picture yet"
            self._show_message(str(reason))
            self._loader.forget()
        else:
            self._turn_to(self._picture)
            near = [self._near(direction) for direction in (1, -1)]
            paths = [path for index in near if index.isValid() and (path := self._file_of(index)) is not None]
            self._loader.show(self._path, self._look_edge(), paths)
        self._update_actions()
        self.current_changed.emit(index)

    def _look_edge(self) -> int:
        size = self._pages.size().expandedTo(self.size() / 2)
        return round(max(size.width(), size.height()) * self.devicePixelRatioF())

    def _loaded(self, answer: Picture | Unreadable) -> None:
        if answer.path != self._path:
            return
        if isinstance(answer, Unreadable):
            self._picture.set_picture(None)
            self._show_message(answer.sentence)
        else:
            self._picture.set_picture(answer)
            self._turn_to(self._picture)
            size = answer.full_size
            parts = (wording.size(answer.file_size), f"{size.width()}×{size.height()}", type_name(answer.kind))
            self._say(" · ".join(parts))
        self._update_actions()

    # ---- what is said

    def _show_message(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)
        self._turn_to(self._message)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the keys stay with it."""
        had_focus, self._page = self._page.hasFocus(), page
        self._pages.setCurrentWidget(page)
        if had_focus:
            page.setFocus()

    def _say(self, text: str, ink: Ink = "secondary") -> None:
        self._head.info.setText(text)
        set_ink(self._head.info, ink)

    def _update_actions(self) -> None:
        picture = self._picture.picture
        for name in NEEDS_PICTURE:
            self._actions[name].setEnabled(picture is not None)
        self._actions["copyImage"].setEnabled(picture is not None and picture.whole)
        for name in NEEDS_FILE:
            self._actions[name].setEnabled(self._path is not None)
        self._actions["copyAddress"].setEnabled(self._index.isValid())
        row = self._index.row() if self._index.isValid() else -1
        count = self._model.rowCount() if self._model is not None else 0
        self._actions["previous"].setEnabled(row > 0)
        self._actions["next"].setEnabled(0 <= row < count - 1)
        self._foot.position.setText(f"{wording.count(row + 1)} of {wording.count(count)}" if row >= 0 else "")
        self._foot.percent.setText("" if picture is None else f"{max(round(self._picture.scale * 100), 1)} %")

    # ---- what can be done

    def copy_picture(self) -> None:
        """Put the whole picture on the clipboard."""
        picture = self._picture.picture
        if picture is not None and picture.whole:
            QGuiApplication.clipboard().setImage(picture.levels[0])
            self._say("The picture was copied")

    def copy_address(self) -> None:
        """Put the address, without credentials, on the clipboard."""
        address = self._index.data(ItemRole.URL) if self._index.isValid() else None
        if address:
            QGuiApplication.clipboard().setText(str(address))
            self._say("The link was copied")

    def toggle_full_screen(self) -> None:
        """Nothing but the picture, or the window again."""
        full = not self.isFullScreen()
        for bar in (self._head, self._foot):
            bar.setVisible(not full)
        if full:
            self.showFullScreen()
        else:
            self.showNormal()
        self._picture.setFocus()

    def leave(self) -> None:
        """Out of full screen first, then close."""
        if self.isFullScreen():
            self.toggle_full_screen()
        else:
            self.close()

    def _open_file(self) -> None:
        if self._path is not None:
            self._answer(self._outside.open_picture(self._path))

    def _show_in_folder(self) -> None:
        if self._path is not None:
            self._answer(self._outside.show_in_folder(self._path))

    def _answer(self, problem: str) -> None:
        if problem:
            self._say(problem, "failed")

    def _toggle_fit(self) -> None:
        if self._picture.fits and self._picture.scale < 1.0:
            self._picture.set_scale(1.0)
        else:
            self._picture.fit()

    def _drag_out(self) -> None:
        picture = self._picture.picture
        if self._path is not None and picture is not None:
            drag_files(self._picture, [self._path], QPixmap.fromImage(picture.levels[-1]))

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space:
            # The key that opens the preview from the grid also puts it away.
            self.close()
        elif way is None:
            super().keyPressEvent(event)
        elif self._picture.pannable:
            self._picture.pan(*way)
        elif way[0]:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.step(-way[0] if mirrored else way[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self._pages.mapToGlobal(QPoint(self._pages.width() // 2, self._pages.height() // 2))
        self._menu.popup(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._update_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()
        self._loader.forget()
        self._picture.set_picture(None)
        self._path = None
        super().closeEvent(event)
        self.closed.emit()

    # ---- making

    def _make_message(self) -> QLabel:
        message = QLabel()
        message.setObjectName("viewerMessage")
        message.setTextFormat(Qt.TextFormat.PlainText)
        message.setWordWrap(True)
        message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        message.setFont(self._theme.font("body"))
        message.setMargin(4 * GAP)
        message.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return message

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QFrame()
        ground.setProperty("surface", "ground")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._pages)
        column.addWidget(self._head)
        column.addWidget(ground, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._loaded)
        view = self._picture
        view.scale_changed.connect(self._update_actions)
        view.fit_toggled.connect(self._toggle_fit)
        view.drag_wanted.connect(self._drag_out)
        deeds = {
            "previous": lambda: self.step(-1),
            "next": lambda: self.step(1),
            "zoomOut": lambda: view.zoom(-1),
            "zoomIn": lambda: view.zoom(1),
            "fit": view.fit,
            "actualSize": lambda: view.set_scale(1.0),
            "turn": lambda: view.turn(1),
            "openFile": self._open_file,
            "showInFolder": self._show_in_folder,
            "copyImage": self.copy_picture,
            "copyAddress": self.copy_address,
            "fullScreen": self.toggle_full_screen,
            "close": self.leave,
        }
        for name, deed in deeds.items():
            self._actions[name].triggered.connect(deed)
