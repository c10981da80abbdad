"""Files dragged out of the window: what the target gets, and what hangs under the pointer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QDropEvent, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.ui.drag_out import drag_files, drag_image, files_as_mime


class Target(QWidget):
    """A window of somebody else that takes files."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.got: list[Path] = []
        self.action = Qt.DropAction.IgnoreAction

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat("text/uri-list"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.got = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        self.action = event.dropAction()
        event.acceptProposedAction()


def plain(width: int, height: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor("#336699"))
    return pixmap


def test_files_are_carried_as_a_list_of_addresses(tmp_path: Path, qapp: object) -> None:
    paths = [tmp_path / name for name in ("a.jpg", "b c.jpg", "ü#1.jpg")]
    mime = files_as_mime(paths)
    listed = bytes(mime.data("text/uri-list").data()).decode().split()
    assert listed == [path.as_uri() for path in paths]


@pytest.mark.qt_log_ignore("Falling back to using screens root_visual")
def test_a_target_gets_the_whole_selection_as_copies(tmp_path: Path, qtbot: QtBot) -> None:
    source, target = QWidget(), Target()
    for widget, left in ((source, 0), (target, 300)):
        qtbot.addWidget(widget)
        widget.setGeometry(left, 0, 200, 200)
        widget.show()
        qtbot.waitExposed(widget)
    paths = [tmp_path / f"{number}.jpg" for number in range(3)]
    for path in paths:
        path.write_bytes(b"x")
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    offered: list[Qt.DropAction] = []

    def drop() -> None:
        drag = source.findChild(QDrag)
        assert drag is not None
        offered.append(drag.supportedActions())
        carried = drag.mimeData()
        enter = QDragEnterEvent(QPoint(50, 50), drag.supportedActions(), carried, button, none)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(60, 60), copy, carried, button, none))
        QDrag.cancel()

    QTimer.singleShot(0, drop)
    drag_files(source, paths, plain(300, 200))
    assert offered == [copy], "a target must never be able to move the files away"
    assert target.got == paths
    assert target.action is Qt.DropAction.CopyAction
    assert all(path.is_file() for path in paths)


def test_several_files_show_their_number_and_one_does_not(qapp: object) -> None:
    one = drag_image(plain(400, 300), 1, 1.0, QPalette()).toImage()
    many = drag_image(plain(400, 300), 1284, 1.0, QPalette()).toImage()
    assert one.size() == many.size()
    assert max(one.width(), one.height()) == 128
    corner = many.width() - 12, 6
    assert one.pixelColor(*corner) == one.pixelColor(10, 80) == many.pixelColor(10, 80)
    assert many.pixelColor(*corner) != one.pixelColor(*corner)
    sharp = drag_image(plain(400, 300), 2, 2.0, QPalette())
    assert (sharp.width(), sharp.devicePixelRatio()) == (256, 2.0)
