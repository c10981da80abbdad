"""What can be done with the picture that is seen: copied, opened elsewhere, dragged out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QPixmap

from pixhaul.ui.drag_out import drag_files
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Ink
from pixhaul.ui.viewer_image import PictureView


class ViewerDeeds(QObject):
    """Acts on the file and the picture of now; says what came of it in one line."""

    def __init__(
        self,
        view: PictureView,
        outside: Outside,
        path: Callable[[], Path | None],
        address: Callable[[], str],
        say: Callable[[str, Ink], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._outside = outside
        self._path = path
        self._address = address
        self._say = say

    def copy_picture(self) -> None:
        """Put the whole picture on the clipboard."""
        picture = self._view.picture
        if picture is not None and picture.whole:
            QGuiApplication.clipboard().setImage(self._view.shown_frame or picture.levels[0])
            self._say(self.tr("The picture was copied"), "secondary")

    def copy_address(self) -> None:
        """Put the address, without credentials, on the clipboard."""
        if address := self._address():
            QGuiApplication.clipboard().setText(address)
            self._say(self.tr("The link was copied"), "secondary")

    def open_file(self) -> None:
        """In the program that the system has for it."""
        if (path := self._path()) is not None:
            self._answer(self._outside.open_picture(path))

    def show_in_folder(self) -> None:
        """In the file manager."""
        if (path := self._path()) is not None:
            self._answer(self._outside.show_in_folder(path))

    def drag_out(self) -> None:
        """The file, under the pointer."""
        path, picture = self._path(), self._view.picture
        if path is not None and picture is not None:
            drag_files(self._view, [path], QPixmap.fromImage(picture.levels[-1]))

    def _answer(self, problem: str) -> None:
        if problem:
            self._say(problem, "failed")
