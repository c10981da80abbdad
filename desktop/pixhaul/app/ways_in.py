"""The ways into the list: drops, the clipboard, files, the command line, the demo; and what is said while reading."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pixhaul.core.addresses import host_of
from pixhaul.qt.intake_reader import IntakeReader
from pixhaul.qt.intake_summary import IntakeSummary
from pixhaul.qt.mime import dropped
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice
from pixhaul.ui.banner import BannerStack

if TYPE_CHECKING:
    from pixhaul.demo.gallery import DemoGallery

DEMO_PREFIX = "pixhaul-demo-"
"""Begins the names of the demo's own folders, which nobody wants to be offered again."""
_LONGEST_NAME = 60
"""Letters of a file name that a notice tells."""
READING_SHOWN_AFTER_MS = 400
"""A list that is read sooner than this needs no word about it."""


class WaysIn(QObject):
    """Brings everything to the reader, and tells in the banners how it goes."""

    demo_begun = Signal(str)
    """Host with port of the demo gallery, before anything is asked of it."""
    demo_ready = Signal()
    """The gallery's addresses are on the list."""

    def __init__(self, reader: IntakeReader, banners: BannerStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._banners = banners
        self._window: QWidget | None = None
        self.takes_text: Callable[[str], bool] = lambda _text: False
        """May take a text over, to ask about it before it is read."""
        self._gallery: DemoGallery | None = None
        self.demo_wanted = False
        """Whether the demo's addresses are on their way to the list."""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(READING_SHOWN_AFTER_MS)
        self._late.timeout.connect(lambda: self._tell_reading(0))
        reader.finished.connect(self._read)
        self._problem: tuple[str, str] | None = None
        """What is wrong with the source that is about to end, whose name comes with its end."""
        self._refused: list[str] = []
        """Keys of the notices about what could not be read, since the list was last brought something."""
        reader.failed.connect(self._failed)
        reader.busy_changed.connect(self._reading)
        reader.progress.connect(self._reading_progress)

    def set_window(self, window: QWidget) -> None:
        """The window that dialogs belong to."""
        self._window = window

    def tell(self, notice: Notice) -> None:
        """Say something in a banner; an empty text takes the banner of that key away."""
        if notice.text:
            self._banners.say(notice)
        else:
            self._banners.clear(notice.key)

    def receive(self, mime: QMimeData) -> None:
        """A drop anywhere, or the clipboard."""
        taken = dropped(mime)
        if not (taken.text and self.takes_text(taken.text)):
            self._reader.read_drop(taken)

    def paste(self) -> None:
        """Ctrl+V anywhere in the window adds what the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime.hasText() or mime.hasHtml() or mime.hasUrls() or mime.hasImage():
            self.receive(mime)
        else:
            self.tell(
                Notice(
                    "info",
                    self.tr("There are no links to paste"),
                    self.tr("Copy some links first, then paste."),
                    "intake",
                )
            )

    def open_lists(self) -> None:
        """Choose list files."""
        dialog = QFileDialog(self._window, self.tr("Open a list"))
        dialog.setObjectName("listDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.read_files)
        dialog.open()

    def open_folder(self) -> None:
        """Choose a folder of list files."""
        dialog = QFileDialog(self._window, self.tr("Open a folder of lists"))
        dialog.setObjectName("folderOfListsDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self.read_files)
        dialog.open()

    def read_files(self, names: Sequence[str]) -> None:
        """Read these list files one after the other."""
        for name in names:
            self._reader.read_file(Path(name))

    def read_sources(self, sources: Sequence[str]) -> None:
        """What was given on the command line: paths and addresses."""
        for source in sources:
            if "://" in source:
                self._reader.read_text(source)
            else:
                self._reader.read_file(Path(source).absolute())

    def demo(self) -> None:
        """Put the demo gallery on the list; :attr:`demo_ready` follows."""
        from pixhaul.demo.gallery import DemoGallery  # most people see it once: the window need not wait for it

        if self._gallery is None:
            self._gallery = DemoGallery()
            self._gallery.start()
            self.demo_begun.emit(host_of(self._gallery.urls[0]))
        self.demo_wanted = True
        self._reader.read_text("\n".join(self._gallery.urls))

    @staticmethod
    def demo_folder() -> Path:
        """A folder of its own for the demo's pictures, which the system tidies up some day."""
        return Path(tempfile.mkdtemp(prefix=DEMO_PREFIX))

    def close(self) -> None:
        """Stop the demo gallery, and say nothing more of what was being read: the banners go with the window."""
        self._late.stop()
        if self._gallery is not None:
            self._gallery.stop()
            self._gallery = None

    def _failed(self, message: str, hint: str) -> None:
        self._problem = (message, hint)

    def _read(self, summary: IntakeSummary) -> None:
        problem, self._problem = self._problem, None
        if problem is not None:
            self._tell_problem(summary.name, *problem)
        wanted, self.demo_wanted = self.demo_wanted, False
        if wanted and not summary.cancelled:  # another list may be here by now, and nobody has asked to fetch that
            self.demo_ready.emit()

    def _tell_problem(self, name: str, message: str, hint: str) -> None:
        """Of several files each is told by its name; what was not a file has none."""
        text, key = message, "intake"
        if name:
            shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
            text = self.tr("{name} was not read: {reason}").format(name=shown, reason=translated(message))
            key = f"intake:{name}"
        self._refused.append(key)
        self.tell(Notice("error", text, hint, key))

    # ---- reading long lists

    def _reading(self, busy: bool) -> None:
        if busy:
            while self._refused:  # something else is brought now: what was wrong with the last one is past
                self._banners.clear(self._refused.pop())
            self._late.start()
        else:
            self._late.stop()
            self._banners.clear("reading")

    def _reading_progress(self, done: int, total: int) -> None:
        if total and self._reader.busy and not self._late.isActive():
            self._tell_reading(min(100, 100 * done // total))

    def _tell_reading(self, percent: int) -> None:
        notice = Notice("info", self.tr("Reading the list…"), key="reading", lasting=True, percent=percent)
        self._banners.say(notice, (self.tr("Cancel"), self._reader.cancel))
