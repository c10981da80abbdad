"""The viewer: one picture large, the next one a key away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QMetaObject,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pixhaul.qt import locale_words
from pixhaul.qt.details import DetailsReader
from pixhaul.qt.picture_loader import Picture, PictureLoader, Unreadable
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.details_panel import DetailsPanel
from pixhaul.ui.grid_cells import PathOf
from pixhaul.ui.neighbours import file_of, neighbour
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.slide_menu import SlideMenu
from pixhaul.ui.slide_show import SlideShow
from pixhaul.ui.theme import Ink, Theme, set_ink
from pixhaul.ui.viewer_actions import enable, make_actions, make_menu
from pixhaul.ui.viewer_bars import ViewerFoot, ViewerHead, type_name
from pixhaul.ui.viewer_deeds import ViewerDeeds
from pixhaul.ui.viewer_image import PictureView
from pixhaul.ui.viewer_pages import ViewerPages, lay_out
from pixhaul.ui.viewer_play import ViewerPlay

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_WAYS = dict(zip(_ARROWS, ((-1, 0), (1, 0), (0, -1), (0, 1)), strict=True))


class Viewer(QWidget):
    """A window of its own over the model of the grid. ``first_look`` gives what is at hand before the file is read."""

    closed = Signal()
    current_changed = Signal(QModelIndex)
    """Another picture is shown: the grid may follow."""
    compare_requested = Signal(object)
    """list[int]: ids of this picture and the next, to be seen side by side."""

    def __init__(
        self,
        theme: Theme,
        loader: PictureLoader,
        path_of: PathOf,
        outside: Outside,
        parent: QWidget | None = None,
        details: DetailsReader | None = None,
    ) -> None:
        """Without ``details`` nothing is told about pictures beside themselves."""
        super().__init__(parent, Qt.WindowType.Window)
        self._loader = loader
        self._path_of = path_of
        self._model: QAbstractItemModel | None = None
        self._index = QPersistentModelIndex()
        self._path: Path | None = None
        self._changes: list[QMetaObject.Connection] = []
        self.first_look: Callable[[Path, QModelIndex], Picture | None] = lambda _path, _index: None
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Viewer"))
        self._actions = make_actions(self)
        self._menu = make_menu(self._actions, self)
        self._picture = PictureView(theme)
        self._pages = ViewerPages(theme, self._picture)
        self._head = ViewerHead(theme, self._actions)
        self._foot = ViewerFoot(theme, self._actions)
        self._play = ViewerPlay(theme, self._picture, self._foot, self._actions, self._advance, self)
        self._menu.addMenu(SlideMenu(self.slides, self._menu))
        self._details = details or DetailsReader(lambda _item: None, lambda _item, _done: None, self)
        self._panel = DetailsPanel(theme)
        self._panel.hide()
        self._deeds = ViewerDeeds(self._picture, outside, lambda: self._path, self._address, self._say, self)
        lay_out(self, self._head, self._pages, self._panel, self._foot)
        self._connect()

    # ---- which picture

    def show_index(self, index: QModelIndex) -> None:
        """Show the entry at an index of any model with the roles of ItemRole, and open the window."""
        self._follow(index.model())
        self._go(index)
        self.show()
        self.raise_()
        self.activateWindow()
        self._pages.focus()

    @property
    def path(self) -> Path | None:
        """The file that is shown or was tried."""
        return self._path

    @property
    def item(self) -> int | None:
        """Id of the entry that is shown; None when it is gone."""
        item = self._index.data(ItemRole.ITEM) if self._index.isValid() else None
        return None if item is None else int(item)

    @property
    def slides(self) -> SlideShow:
        """The slide show."""
        return self._play.slides

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """What the viewer can do, by object name."""
        return self._actions

    def finish(self) -> bool:
        """Close, and wait for the threads at the end of the program; whether they ended in time."""
        self.close()
        ended = self._play.player.close()
        return self._details.close() and ended

    def step(self, direction: int) -> bool:
        """The next (1) or previous (-1) entry that has a picture; stays, and is false, when there is none near."""
        index = self._near(direction)
        if index.isValid():
            self._go(index)
        return index.isValid()

    def _advance(self) -> bool:
        """What the slide show does when a picture has had its time."""
        if self.step(1):
            return True
        if self.slides.wraps and self._model is not None:
            first = neighbour(self._model, -1, 1, self._path_of)
            if first.isValid() and first.row() != self._index.row():
                self._go(first)
                return True
        self._say(self.tr("That was the last picture"))
        return False

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
        return neighbour(self._model, self._index.row(), direction, self._path_of)

    def _go(self, index: QModelIndex) -> None:
        self._index = QPersistentModelIndex(index)
        self._path = file_of(index, self._path_of)
        name = str(index.data(ItemRole.NAME) or "")
        self.setWindowTitle(name)
        self._head.name.setText(name)
        self._picture.setAccessibleName(self.tr("Picture {name}").format(name=name))
        self._picture.set_picture(None)
        self._play.turned()
        self._say(str(index.data(ItemRole.CAPTION) or ""))
        if self._path is None:
            reason, hint = index.data(ItemRole.SENTENCE) or index.data(ItemRole.CAPTION), index.data(ItemRole.HINT)
            self._pages.show_message(str(reason or self.tr("There is no picture yet")), str(hint or ""))
            self._loader.forget()
            self.slides.seen()
        else:
            self._pages.show_picture()
            if (look := self.first_look(self._path, index)) is not None:
                self._show_picture(look)
            near = [self._near(direction) for direction in (1, -1)]
            paths = [path for one in near if one.isValid() and (path := file_of(one, self._path_of)) is not None]
            self._loader.show(self._path, self._look_edge(), paths)
        self._tell_details()
        self._update_actions()
        self.current_changed.emit(index)

    def _look_edge(self) -> int:
        size = self._pages.size() if self.isVisible() else self.size()  # parts have none before they are shown
        return round(max(size.width(), size.height()) * self.devicePixelRatioF())

    def _loaded(self, answer: Picture | Unreadable) -> None:
        if answer.path != self._path:
            return
        if isinstance(answer, Unreadable):
            self._picture.set_picture(None)
            self._pages.show_message(answer.sentence)
            self.slides.seen()
        else:
            self._show_picture(answer)
        self._update_actions()

    def _show_picture(self, picture: Picture) -> None:
        self._picture.set_picture(picture)
        self._pages.show_picture()
        size = picture.full_size
        measures = locale_words.dimensions(size.width(), size.height())
        parts = [locale_words.size(picture.file_size), measures, type_name(picture.kind)]
        if picture.reduced:
            parts.append(self.tr("very large, so it is shown smaller"))
        self._say(" · ".join(parts))
        self._play.shown(picture)

    # ---- what is said

    def _say(self, text: str, ink: Ink = "secondary") -> None:
        self._head.info.setText(text)
        set_ink(self._head.info, ink)

    def _address(self) -> str:
        return str(self._index.data(ItemRole.URL) or "") if self._index.isValid() else ""

    def _update_actions(self) -> None:
        picture = self._picture.picture
        row = self._index.row() if self._index.isValid() else -1
        count = self._model.rowCount() if self._model is not None else 0
        whole = picture is not None and picture.whole
        there = {"picture": picture is not None, "whole": whole, "file": self._path is not None}
        enable(self._actions, **there, row=row, count=count)
        position = self.tr("{row} of {count}")
        numbers = {"row": locale_words.count(row + 1), "count": locale_words.count(count)}
        self._foot.position.setText(position.format(**numbers) if row >= 0 else "")
        shown = "" if picture is None else locale_words.percent(max(round(self._picture.scale * 100), 1) / 100)
        self._foot.percent.setText(shown)
        self._play.update()

    # ---- what can be done

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
        """Out of the slide show first, then out of full screen, then close."""
        if self.slides.running:
            self.slides.stop()
        elif self.isFullScreen():
            self.toggle_full_screen()
        else:
            self.close()

    def show_details(self, shown: bool) -> None:
        """Open or close the panel."""
        self._actions["info"].setChecked(shown)
        self._panel.set_shown(shown, self._pages.currentWidget())
        self._tell_details()

    def _tell_details(self) -> None:
        item = self.item
        if self._actions["info"].isChecked() and item is not None:
            self._details.show(item)
        else:
            self._details.forget()
            self._panel.set_details(None)

    def _compare(self) -> None:
        after = self._near(1)
        other = after if after.isValid() else self._near(-1)
        if self.item is not None and other.isValid():
            self.compare_requested.emit([self.item, int(other.data(ItemRole.ITEM))])

    def _toggle_fit(self) -> None:
        if self._picture.fits and self._picture.scale < 1.0:
            self._picture.set_scale(1.0)
        else:
            self._picture.fit()

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
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
            place = self._pages.mapToGlobal(self._pages.rect().center())
        self._menu.popup(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._update_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._play.stop()
        if self.isFullScreen():
            self.toggle_full_screen()
        self._loader.forget()
        self._details.forget()
        self._picture.set_picture(None)
        self._picture.forget_turns()
        self._path = None
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        self._loader.loaded.connect(self._loaded)
        self._details.changed.connect(self._panel.set_details)
        self._panel.said.connect(self._say)
        view, deeds = self._picture, self._deeds
        view.scale_changed.connect(self._update_actions)
        view.fit_toggled.connect(self._toggle_fit)
        view.drag_wanted.connect(deeds.drag_out)
        acts = {
            "previous": lambda: self.step(-1),
            "next": lambda: self.step(1),
            "slideShow": self._play.toggle_slides,
            "play": self._play.toggle,
            "zoomOut": lambda: view.zoom(-1),
            "zoomIn": lambda: view.zoom(1),
            "fit": view.fit,
            "actualSize": lambda: view.set_scale(1.0),
            "turn": lambda: view.turn(1),
            "turnBack": lambda: view.turn(-1),
            "openFile": deeds.open_file,
            "showInFolder": deeds.show_in_folder,
            "copyImage": deeds.copy_picture,
            "copyAddress": deeds.copy_address,
            "compare": self._compare,
            "info": lambda: self.show_details(self._actions["info"].isChecked()),
            "fullScreen": self.toggle_full_screen,
            "close": self.leave,
        }
        for name, act in acts.items():
            self._actions[name].triggered.connect(act)
