"""Drops as browsers and file managers make them, anywhere on the window, with Qt's own drop events."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.states import Notice
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png

HOST = "http://shop.example"
COPY = Qt.DropAction.CopyAction
ANY = COPY | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def drop(target: QWidget, mime: QMimeData, actions: Qt.DropAction = ANY) -> bool:
    """Hold something over the middle of a widget and let it go; whether it was taken.

    As in a real drag, a widget that does not want it leaves it to the one around it.
    """
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place: QPoint = target.rect().center()
    part: QWidget | None = target
    while part is not None:
        if part.acceptDrops():
            enter = QDragEnterEvent(place, actions, mime, button, modifier)
            QApplication.sendEvent(part, enter)
            if enter.isAccepted():
                QApplication.sendEvent(part, QDragMoveEvent(place, actions, mime, button, modifier))
                event = QDropEvent(QPointF(place), actions, mime, button, modifier)
                QApplication.sendEvent(part, event)
                assert event.dropAction() == COPY, "never a move: the other program would delete its own"
                return event.isAccepted()
        if part.isWindow():
            break
        place = part.mapToParent(place)
        part = part.parentWidget()
    return False


def urls(window: Window) -> list[str]:
    return [window.store.urls[item] for item in window.store.order]


# ---- everywhere


def text(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setText("\n".join(addresses))
    return mime


TARGETS: dict[str, Callable[[Window], QWidget]] = {
    "link list": lambda window: window.parts.links.list.viewport(),
    "link panel": lambda window: window.parts.links,
    "add field": lambda window: window.parts.links.add_field,
    "empty page": lambda window: window.parts.empty,
    "a button of the empty page": lambda window: window.parts.empty.findChildren(QWidget, "emptyPaste")[0],
    "toolbar": lambda window: window.parts.toolbar,
    "destination bar": lambda window: window.parts.destination,
    "path field": lambda window: window.parts.destination.field,
    "totals": lambda window: window.parts.totals,
    "whole window": lambda window: window.widget,
}


@pytest.mark.parametrize("target", TARGETS)
def test_links_may_be_dropped_anywhere(window: Window, target: str) -> None:
    assert drop(TARGETS[target](window), text(f"{HOST}/1.jpg", f"{HOST}/2.jpg"))
    window.until_listed(2)
    assert urls(window) == [f"{HOST}/1.jpg", f"{HOST}/2.jpg"]


def test_links_may_be_dropped_on_pictures_and_notices(window: Window) -> None:
    window.add(f"{HOST}/1.jpg")
    assert window.parts.grid.isVisible()
    assert drop(window.parts.grid.viewport(), text(f"{HOST}/2.jpg"))
    window.until_listed(2)
    window.desk.tell(Notice("error", "A sentence", key="any"))
    assert drop(window.parts.banners.banners[0], text(f"{HOST}/3.jpg"))
    window.until_listed(3)


# ---- in all forms


def uri_list(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(f"{HOST}/a%20b.jpg"), QUrl(f"{HOST}/c.jpg")])
    return mime


def fragment(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(
        f'<div><img src="{HOST}/small.jpg" srcset="{HOST}/small.jpg 400w, {HOST}/large.jpg 1600w">'
        f'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="{HOST}/lazy.jpg"></div>'
    )
    return mime


def chromium_picture(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(f"{HOST}/photo.jpg")])
    mime.setData("application/octet-stream", QByteArray(png()))
    mime.setData("text/html", QByteArray(f'\ufeff<img src="{HOST}/photo.jpg" alt="a photo">'.encode("utf-16")))
    mime.setData("chromium/x-renderer-taint", QByteArray(b"http://page.example"))
    return mime


def chromium_linked_picture(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(f"{HOST}/page/of/a/photo")])
    mime.setHtml(f'\ufeff<a href="{HOST}/page/of/a/photo"><img src="{HOST}/thumb.jpg"></a>')
    mime.setData("chromium/x-renderer-taint", QByteArray(b"http://page.example"))
    return mime


def chromium_selection(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setText("Two pictures and a word")
    mime.setHtml(f'<p>Two <img src="{HOST}/one.jpg"> pictures <img src="{HOST}/two.jpg"> and a word</p>')
    return mime


def firefox_picture(window: Window) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(f"{HOST}/page")])
    mime.setData("text/x-moz-url", QByteArray(f"{HOST}/page\nA page".encode("utf-16-le")))
    mime.setData("application/x-moz-file-promise-url", QByteArray(f"{HOST}/promised.jpg".encode("utf-16-le")))
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


def text_file(window: Window) -> QMimeData:
    path = window.data.parent / "list.txt"
    path.write_text(f"# my list\n{HOST}/1.jpg\n\n{HOST}/2.jpg\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def table_file(window: Window) -> QMimeData:
    path = window.data.parent / "stück liste.csv"
    path.write_text(f'sku;picture\n1;{HOST}/1.jpg\n2;"{HOST}/2.jpg"\n', encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


FORMS: dict[Callable[[Window], QMimeData], list[str]] = {
    uri_list: ["/a%20b.jpg", "/c.jpg"],
    fragment: ["/large.jpg", "/lazy.jpg"],
    chromium_picture: ["/photo.jpg"],
    chromium_linked_picture: ["/thumb.jpg"],
    chromium_selection: ["/one.jpg", "/two.jpg"],
    firefox_picture: ["/promised.jpg"],
    text_file: ["/1.jpg", "/2.jpg"],
    table_file: ["/1.jpg", "/2.jpg"],
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_form_of_a_drop_is_read(window: Window, form: Callable[[Window], QMimeData]) -> None:
    assert drop(window.parts.links.list.viewport(), form(window))
    window.until_listed(len(FORMS[form]))
    assert urls(window) == [HOST + path for path in FORMS[form]]
    if form is chromium_picture:
        assert window.store.referer(0) == "http://page.example/"


def test_what_cannot_hold_a_link_is_not_taken(window: Window) -> None:
    mime = QMimeData()
    mime.setColorData("red")
    assert not drop(window.widget, mime)
    assert not drop(window.widget, text(f"{HOST}/1.jpg"), Qt.DropAction.MoveAction), "only copies are taken"
    assert urls(window) == []


def test_a_picture_without_its_address_is_told_what_to_do(window: Window) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert drop(window.widget, mime)
    window.until_it_says("This is a picture without its web address. Drag it from the page it is on")
    assert urls(window) == []


def test_a_picture_that_is_written_out_is_saved_like_any_other(
    window: Window, pictures: Path, fault_server: FaultServer
) -> None:
    body = png(64, 48)
    written = "data:image/png;base64," + base64.b64encode(body).decode()
    mime = QMimeData()
    mime.setText(written)
    mime.setHtml(f"<img src='{written}'>")
    mime.setUrls([QUrl(written)])
    assert drop(window.widget, mime)
    window.until_listed(1)
    window.fetch(fault_server.at("/1.png", answer(png(40, 40))))
    assert window.states() == [S.COMPLETE, S.COMPLETE]
    path = window.store.path(0)
    assert path is not None
    assert path.endswith("picture.png")
    assert (pictures / path).read_bytes() == body
    index = window.services.model.index(0)
    assert index.data() == f"{written[:46]}… ({len(written):,} characters)"
    window.parts.links.list.setCurrentIndex(index)
    assert not window.services.model.setData(index, index.data(Qt.ItemDataRole.EditRole)), "nothing was edited"


# ---- our own pictures


@pytest.mark.qt_log_ignore("Falling back to using screens root_visual")
def test_a_picture_dragged_out_and_let_go_over_the_window_is_not_added(
    window: Window, fault_server: FaultServer
) -> None:
    window.fetch(fault_server.at("/1.png", answer(png(40, 40))))
    assert window.states() == [S.COMPLETE]
    grid = window.parts.grid
    grid.selectAll()
    taken: list[bool] = []

    def let_go() -> None:
        drag = grid.viewport().findChild(QDrag)
        assert drag is not None
        targets = (grid.viewport(), window.parts.links.list.viewport(), window.widget)
        taken.extend(drop(target, drag.mimeData()) for target in targets)
        QDrag.cancel()

    QTimer.singleShot(0, let_go)
    grid.start_drag_out(0)
    assert taken == [False, False, False]
    assert len(window.store) == 1
    assert not window.services.reader.busy
    assert window.notices == []


def test_a_saved_picture_dropped_from_a_file_manager_is_no_list(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    window.fetch(fault_server.at("/1.png", answer(png(40, 40))))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pictures / "0001_1.png"))])
    assert drop(window.parts.grid.viewport(), mime)
    window.until_it_says("This is a picture, not a list")
    assert len(window.store) == 1
