"""What can be done with the pictures selected in the grid."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from pixhaul.core.addresses import host_of
from pixhaul.core.datauris import is_data
from pixhaul.core.status import RETRYABLE, SAVED, DownloadStatus
from pixhaul.qt.hosts_model import host_text
from pixhaul.qt.item_filter import ItemFilter
from pixhaul.qt.picture_loader import Picture, PictureLoader, Unreadable
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.drag_out import MOST_FILES, files_as_mime
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.grid_words import PAGE, HelpingWords
from pixhaul.ui.link_actions import LOOK_FOR_LARGER, USE_GIVEN
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme

_TRASHED = frozenset({DownloadStatus.TRASHED})
_QUICK_LOOK = 64
"""Edge in pixels of the first look, which copying has no use for."""


class GridMenu(QObject):
    """Actions with their keys in the grid, and its context menu. A problem is said through ``said``."""

    view_requested = Signal()
    """Open the current picture in the viewer."""
    retry_requested = Signal(object)
    """list[int]: ids."""
    put_back_requested = Signal(object)
    """list[int]: ids of pictures that are in the trash."""
    remove_requested = Signal(object)
    """list[int]: ids."""
    password_requested = Signal(int)
    """Id of the entry whose server asks for a password."""
    given_requested = Signal(object)
    """list[int]: ids whose links are to be used as they were given."""
    larger_requested = Signal(object)
    """list[int]: ids of which larger versions are looked for."""
    said = Signal(str)
    """A sentence why something could not be done."""

    def __init__(
        self,
        grid: ThumbnailGrid,
        model: ItemFilter,
        path_of: Callable[[int], Path | None],
        outside: Outside,
        loader: PictureLoader,
        theme: Theme,
        asks_password: Callable[[int], bool] = lambda _item: False,
        rewritten: Callable[[], AbstractSet[int]] = frozenset,
    ) -> None:
        """``asks_password`` tells whether an entry failed because its server wants one.

        ``rewritten`` tells of which entries a rule has made the address.

        ``loader`` is this menu's own: it reads the picture that is to be copied, away from the window's thread.
        """
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._path_of = path_of
        self._outside = outside
        self._loader = loader
        self._asks_password = asks_password
        self._rewritten = rewritten
        loader.loaded.connect(self._loaded)
        make = self._make
        self.view = make(self.tr("View"), "viewPicture", None, self.view_requested.emit)
        self.open = make(self.tr("Open in another program"), "openPicture", "Ctrl+Shift+Return", self._open)
        self.show_in_folder = make(self.tr("Show in folder"), "showPicture", None, self._show_in_folder)
        self.copy_files = make(self.tr("Copy files"), "copyFiles", QKeySequence.StandardKey.Copy, self._copy_files)
        self.copy_image = make(self.tr("Copy picture"), "copyPicture", None, self._copy_image)
        self.copy_address = make(self.tr("Copy address"), "copyPictureAddress", "Ctrl+Shift+C", self._copy_addresses)
        self.page = make(self.tr("Open page in the browser"), "openPage", "Ctrl+B", self._open_page)
        self.retry = make(
            self.tr("Retry"), "retryPicture", "Shift+F5", lambda: self.retry_requested.emit(self._retryable())
        )
        put_back = self.tr("Put back from the trash")
        self.put_back = make(put_back, "putBack", None, lambda: self.put_back_requested.emit(self._trashed()))
        self.password = make(self.tr("Enter password…"), "enterPassword", None, self._ask_password)
        given, larger = (QCoreApplication.translate("LinkActions", text) for text in (USE_GIVEN, LOOK_FOR_LARGER))
        self.given = make(given, "usePictureAsGiven", None, lambda: self.given_requested.emit(self._as_rewritten()))
        ask = self.larger_requested.emit
        self.larger = make(larger, "lookForLargerPictures", None, lambda: ask(self._selected()))
        self.remove = make(
            self.tr("Remove from the list"),
            "removePicture",
            QKeySequence.StandardKey.Delete,
            lambda: self.remove_requested.emit(self._selected()),
        )
        self._menu = QMenu(grid)
        self._menu.setObjectName("gridMenu")
        self._menu.addActions([self.view, self.open, self.show_in_folder])
        self._menu.addSeparator()
        self._menu.addActions([self.copy_files, self.copy_image, self.copy_address])
        self._menu.addSeparator()
        self._before_lines = self._menu.addSeparator()
        self._menu.addActions(
            [self.page, self.password, self.put_back, self.retry, self.given, self.larger, self.remove]
        )
        self._words = HelpingWords(grid, theme)
        self._words.chosen.connect(lambda word: (self.page if word == PAGE else self.retry).trigger())
        grid.menu_requested.connect(self._popup)

    def add_menu(self, menu: QMenu) -> None:
        """Show another menu within this one, before what is done with lines."""
        self._menu.insertMenu(self._before_lines, menu)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Show more actions, which have their keys elsewhere, before what is done with lines."""
        for action in actions:
            self._menu.insertAction(self._before_lines, action)

    @property
    def actions(self) -> list[QAction]:
        """Every action, for the list of shortcuts."""
        return self._menu.actions()

    def _make(
        self, text: str, name: str, key: str | QKeySequence.StandardKey | None, act: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self._grid.addAction(action)
        return action

    def _popup(self, position: QPoint) -> None:
        selected = self._grid.selected_count()
        saved = self._current_path() is not None
        for action in (self.open, self.show_in_folder, self.copy_image):
            action.setEnabled(saved)
        self.view.setEnabled(self._grid.currentIndex().isValid())
        self.copy_files.setEnabled(saved or selected > 1)
        self.copy_files.setText(self.tr("Copy files") if selected > 1 else self.tr("Copy file"))
        self.copy_address.setText(self.tr("Copy addresses") if selected > 1 else self.tr("Copy address"))
        self.copy_address.setEnabled(selected > 0)
        self.remove.setEnabled(selected > 0)
        self.larger.setEnabled(selected > 0)
        self.page.setEnabled(bool(self._page()))
        stretches = self._grid.selected_stretches()
        self.put_back.setVisible(self._model.any_of(stretches, _TRASHED))
        self.retry.setVisible(self._model.any_of(stretches, RETRYABLE | _TRASHED))
        index = self._grid.currentIndex()
        saved_once = bool(index.data(ItemRole.MISSING)) or index.data(ItemRole.STATUS) == DownloadStatus.TRASHED
        self.retry.setText(self.tr("Fetch again") if saved_once else self.tr("Retry"))
        self.given.setVisible(bool(rewritten := self._rewritten()) and not rewritten.isdisjoint(self._selected()))
        item = self._current_item()
        asks = item is not None and self._asks_password(item)
        self.password.setVisible(asks)
        if item is not None and asks:
            url = str(self._grid.currentIndex().data(ItemRole.URL))
            host = host_text(host_of(url)).replace("&", "&&")
            self.password.setText(self.tr("Enter password for {host}…").format(host=host))
        self._menu.popup(position)

    def _current_item(self) -> int | None:
        index = self._grid.currentIndex()
        return int(index.data(ItemRole.ITEM)) if index.isValid() else None

    def _ask_password(self) -> None:
        item = self._current_item()
        if item is not None and self._asks_password(item):
            self.password_requested.emit(item)

    def _page(self) -> str:
        """The address of the current picture, when a browser can be asked for it."""
        index = self._grid.currentIndex()
        address = str(index.data(ItemRole.URL)) if index.isValid() else ""
        return "" if is_data(address) else address

    def _open_page(self) -> None:
        if self._page():
            self._tell(self._outside.open_page(self._page()))

    def _current_path(self) -> Path | None:
        index = self._grid.currentIndex()
        return self._path_of(int(index.data(ItemRole.ITEM))) if index.isValid() else None

    def _retryable(self) -> list[int]:
        """What is in the trash is fetched again only when nothing else of the selection is meant."""
        return self._selected(RETRYABLE) or self._trashed()

    def _trashed(self) -> list[int]:
        return self._selected(_TRASHED)

    def _selected(self, states: AbstractSet[DownloadStatus] | None = None) -> list[int]:
        return self._model.items_of(self._grid.selected_stretches(), states)

    def _as_rewritten(self) -> list[int]:
        rewritten = self._rewritten()
        return [item for item in self._selected() if item in rewritten]

    def _open(self) -> None:
        path = self._current_path()
        if path is not None:
            self._tell(self._outside.open_picture(path))

    def _show_in_folder(self) -> None:
        path = self._current_path()
        if path is not None:
            self._tell(self._outside.show_in_folder(path))

    def _copy_files(self) -> None:
        found = (path for item in self._selected(SAVED) if (path := self._path_of(item)) is not None)
        paths = list(islice(found, MOST_FILES))
        if paths:
            QGuiApplication.clipboard().setMimeData(files_as_mime(paths))

    def _copy_image(self) -> None:
        path = self._current_path()
        if path is not None:
            self._loader.show(path, _QUICK_LOOK)

    def _loaded(self, answer: Picture | Unreadable) -> None:
        if isinstance(answer, Unreadable):
            self._tell(answer.sentence)
        elif answer.whole:
            QGuiApplication.clipboard().setImage(answer.levels[0])
            self._loader.forget()

    def _copy_addresses(self) -> None:
        addresses = [str(self._model.index(row).data(ItemRole.URL)) for row in self._grid.selected_rows()]
        if addresses:
            QGuiApplication.clipboard().setText("\n".join(addresses))

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.said.emit(sentence)
