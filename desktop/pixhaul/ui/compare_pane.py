"""One of the pictures that are seen side by side, with its name and what tells it from the others."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QFocusEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pixhaul.qt import locale_words
from pixhaul.qt.animation_player import AnimationPlayer
from pixhaul.qt.picture_loader import Picture, PictureLoader, Unreadable
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.compare_words import Seen
from pixhaul.ui.controls import ElidedLabel
from pixhaul.ui.drag_out import drag_files
from pixhaul.ui.theme import GAP, GAP_SMALL, Theme
from pixhaul.ui.viewer_bars import type_name
from pixhaul.ui.viewer_image import PictureView

_BUDGET = 128 * 1024 * 1024
"""Bytes of pixels kept beside the picture that is seen."""


class FocusedView(PictureView):
    """Tells when the keys come to it."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class FocusedLabel(QLabel):
    """The same for a sentence in the place of a picture."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class ComparePane(QFrame):
    """Shows one entry. Its loader is its own, the threads are shared by all panes."""

    focused = Signal()
    changed = Signal()
    """More is known of the picture, or why there is none."""

    def __init__(self, theme: Theme, pool: QThreadPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = QPersistentModelIndex()
        self._path: Path | None = None
        self.setObjectName("comparePane")
        self.setProperty("surface", "ground")
        self.loader = PictureLoader(pool, _BUDGET, parent=self)
        self.loader.loaded.connect(self._loaded)
        self.view = FocusedView(theme)
        self.view.setObjectName("comparePicture")
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.focused.connect(self.focused)
        self.view.drag_wanted.connect(self._drag_out)
        self._player = AnimationPlayer(self)
        self._player.frame.connect(self.view.set_frame)
        theme.changed.connect(self._rest)
        self._message = FocusedLabel()
        self._message.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._message.focused.connect(self.focused)
        self._message.setObjectName("compareMessage")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setFont(theme.font())
        self._page: QWidget = self.view
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._message)
        self._name = ElidedLabel(theme, "strong")
        self._name.set_elide(Qt.TextElideMode.ElideMiddle)
        self._facts = ElidedLabel(theme, "caption", "secondary")
        self._facts.setObjectName("compareFacts")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)  # clear of the ring
        column.setSpacing(GAP_SMALL)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self._pages, 1)

    @property
    def index(self) -> QPersistentModelIndex:
        """The entry that is shown."""
        return self._index

    @property
    def item(self) -> int | None:
        """Its id; None when it is gone."""
        item = self._index.data(ItemRole.ITEM) if self._index.isValid() else None
        return None if item is None else int(item)

    @property
    def seen(self) -> Seen:
        """What is known of the picture, to be compared."""
        picture = self.view.picture
        size = picture.full_size if picture is not None else QSize(0, 0)
        digest = self._index.data(ItemRole.DIGEST) if self._index.isValid() else None
        return Seen(
            self._name.text(), size.width(), size.height(), picture.file_size if picture is not None else 0, digest
        )

    def show_entry(self, index: QModelIndex | QPersistentModelIndex, path: Path | None) -> None:
        """Show another entry."""
        self._index = QPersistentModelIndex(index)
        self._path = path
        name = str(index.data(ItemRole.NAME) or "")
        self._name.setText(name)
        self._facts.setText("")
        self.view.setAccessibleName(self.tr("Picture {name}").format(name=name))
        self.view.set_picture(None)
        self._player.stop()
        if path is None:
            self._show_message(self.tr("There is no picture yet"))
            self.loader.forget()
        else:
            self._turn_to(self.view)
            edge = max(self._pages.width(), self._pages.height(), 480) * self.devicePixelRatioF()
            self.loader.show(path, round(edge))

    def tell(self, difference: str) -> None:
        """Say what tells this picture from the others."""
        picture = self.view.picture
        if picture is not None:
            size = picture.full_size
            measures = locale_words.dimensions(size.width(), size.height())
            facts = (measures, locale_words.size(picture.file_size), type_name(picture.kind))
            self._facts.setText(" · ".join((*facts, difference) if difference else facts))
            self.view.setAccessibleDescription(self._facts.text())

    def forget(self) -> None:
        """Nobody looks any more."""
        self.loader.forget()
        self._player.stop()
        self.view.set_picture(None)
        self.view.forget_turns()

    def close_threads(self) -> bool:
        """Wait for what runs; whether it ended in time."""
        ended = self._player.close()
        return self.loader.close() and ended

    def _loaded(self, answer: Picture | Unreadable) -> None:
        if answer.path != self._path:
            return
        if isinstance(answer, Unreadable):
            self.view.set_picture(None)
            self._show_message(answer.sentence)
        else:
            self.view.set_picture(answer)
            self._turn_to(self.view)
            if answer.animated:
                self._player.start(answer.path, playing=self._theme.moves)
        self.changed.emit()

    def _rest(self) -> None:
        """Less motion may have been asked for while an animation plays."""
        if self._player.playing and not self._theme.moves:
            self._player.toggle()

    def _show_message(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)
        self._turn_to(self._message)

    def focus(self) -> None:
        """Give the keys to what is seen."""
        self._page.setFocus()

    def _turn_to(self, page: QWidget) -> None:
        had_focus, self._page = self._page.hasFocus(), page
        self._pages.setCurrentWidget(page)
        if had_focus:
            page.setFocus()

    def _drag_out(self) -> None:
        picture = self.view.picture
        if self._path is not None and picture is not None:
            drag_files(self.view, [self._path], QPixmap.fromImage(picture.levels[-1]))
