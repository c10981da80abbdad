"""Looking at pictures in the whole window: what is told came from list, record and file; side by side from the grid."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pixhaul.qt.roles import ItemRole
from pixhaul.ui.compare import CompareWindow
from pixhaul.ui.details_panel import DetailsPanel
from pixhaul.ui.viewer import Viewer
from pixhaul.ui.viewer_image import PictureView
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png, redirect

Key = Qt.Key


def viewer_of(window: Window) -> Viewer:
    found = window.widget.findChild(Viewer)
    assert found is not None
    return found


def compare_of(window: Window) -> CompareWindow:
    return window.desk.looking.compare


def told(window: Window) -> str:
    panel = viewer_of(window).findChild(DetailsPanel)
    assert panel is not None
    return panel.text


def fetch_three(window: Window, server: FaultServer) -> None:
    first = server.at("/0.png", redirect("/1.png"))
    server.at("/1.png", redirect("/end.png"))
    server.at("/end.png", answer(png(40, 30), "Server: here", "Set-Cookie: id=s3cr3t", 'ETag: "e"'))
    others = [server.at(f"/{size}.png", answer(png(size, size))) for size in (50, 60)]
    window.fetch(first.replace("://", "://ann:s3cr3t@"), *others)


def view_first(window: Window) -> Viewer:
    grid, viewer = window.parts.grid, viewer_of(window)
    grid.setCurrentIndex(window.services.filter.index(0))
    grid.activated.emit(grid.currentIndex())
    viewer.show_details(True)
    return viewer


def test_all_is_told_now_and_after_a_restart(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "data")
    fetch_three(window, fault_server)
    view_first(window)
    window.until(lambda: "Server: here" in told(window))
    text = told(window)
    for line in (
        "Dimensions: 40×30",
        "Format: PNG",
        f"Link: {fault_server.url('/0.png')}",
        f"Redirected by: {fault_server.url('/1.png')}",
        f"Final address: {fault_server.url('/end.png')}",
        "Status: 200",
        'ETag: "e"',
    ):
        assert line in text
    assert "Checking and saving: " in text
    assert "s3cr3t" not in text
    viewer = viewer_of(window)
    viewer.slides.set_seconds(10)
    viewer.slides.wraps = True
    window.close()

    again = open_window(tmp_path / "data")
    viewer = viewer_of(again)
    assert viewer.actions_by_name["info"].isChecked()
    assert (viewer.slides.seconds, viewer.slides.wraps) == (10, True)


def test_selected_pictures_are_seen_side_by_side(window: Window, fault_server: FaultServer) -> None:
    fetch_three(window, fault_server)
    grid, compare = window.parts.grid, compare_of(window)
    grid.setFocus()
    grid.selectAll()
    QTest.keyClick(grid, Key.Key_C)
    window.until(compare.isVisible)
    assert [pane.item for pane in compare.shown] == list(window.store.order)
    window.until(lambda: all(pane.view.picture is not None for pane in compare.shown))
    compare.actions_by_name["compareView"].trigger()
    assert not compare.isVisible()
    window.until(viewer_of(window).isVisible)
    viewer_of(window).actions_by_name["compare"].trigger()
    window.until(compare.isVisible)
    assert [pane.item for pane in compare.shown] == list(window.store.order)[:2]


def test_one_selected_picture_is_compared_with_the_next(window: Window, fault_server: FaultServer) -> None:
    fetch_three(window, fault_server)
    grid, compare = window.parts.grid, compare_of(window)
    grid.setFocus()
    QTest.keyClick(grid, Key.Key_End)
    QTest.keyClick(grid, Key.Key_C)
    assert not compare.isVisible(), "there is no next"
    QTest.keyClick(grid, Key.Key_Left)
    QTest.keyClick(grid, Key.Key_C)
    window.until(compare.isVisible)
    assert [pane.item for pane in compare.shown] == list(window.store.order)[1:]


def test_the_thumbnail_is_seen_at_once(window: Window, fault_server: FaultServer) -> None:
    fetch_three(window, fault_server)
    digest = window.services.filter.index(0).data(ItemRole.DIGEST)
    path = window.manager.saved_path(0)
    window.until(lambda: window.services.thumbnails.pixmap(digest, path, 256) is not None)
    view = viewer_of(window).findChild(PictureView)
    assert view is not None
    viewer_of(window).show_index(window.services.filter.index(0))
    assert view.picture is not None
    assert not view.picture.settled
    assert view.picture.full_size.toTuple() == (40, 30)
    window.until(lambda: view.picture is not None and view.picture.whole)
