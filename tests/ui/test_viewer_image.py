"""The picture in the viewer: fitted, zoomed, panned, turned, dragged out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul.qt import locale_words
from pixhaul.ui.theme import Theme
from tests.ui.viewing import Desk, Key, Left, None_, color_at, is_red


def test_a_small_picture_is_not_enlarged_and_lies_on_a_checkerboard(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(2)
    view = desk.view
    assert view.scale == 1.0
    image = view.grab().toImage()
    middle = view.rect().center()
    assert image.pixelColor(middle + QPoint(15, 0)).green() > 120
    hole = {image.pixelColor(middle + QPoint(dx, dy)).name() for dx in range(-28, -4) for dy in range(-18, 18)}
    assert len(hole) == 2


def test_zoom_keeps_the_point_under_the_pointer(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    place = QPointF(200, 150)

    def pixel() -> QPointF:
        middle = QPointF(view.width() / 2, view.height() / 2)
        return view._center + (place - middle) * view.devicePixelRatioF() / view.scale

    view.set_scale(1.0)
    before = pixel()
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, None_, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert view.scale == pytest.approx(1.25**2)
    assert (pixel() - before).manhattanLength() < 1.5
    assert not view.fits


def test_the_keys_zoom_pan_turn_and_fit(open_at: Callable[[int], Desk], pictures: dict[int, Path]) -> None:
    desk = open_at(0)
    file = pictures[0].read_bytes()
    view = desk.view
    desk.key(Key.Key_A)
    assert view.scale == 1.0
    assert desk.text("viewerZoom") == locale_words.percent(1.0)
    assert view.pannable
    center = QPointF(view._center)
    desk.key(Key.Key_Right)
    assert view._center.x() > center.x()
    assert desk.text("viewerPosition") == "1 of 5"
    desk.key(Key.Key_Plus)
    assert view.scale > 1.0
    desk.key(Key.Key_Minus)
    assert view.scale == pytest.approx(1.0)
    desk.key(Key.Key_W)
    assert view.fits
    fitted = view.scale
    desk.key(Key.Key_R)
    assert view.scale != fitted
    assert view._size().height() == 1600
    assert pictures[0].read_bytes() == file, "only the view is turned"


def test_the_mouse_pans_and_a_double_click_fits(open_at: Callable[[int], Desk]) -> None:
    desk = open_at(0)
    view = desk.view
    QTest.mouseDClick(view, Left, None_, view.rect().center())
    assert view.scale == 1.0
    center = QPointF(view._center)
    start = view.rect().center()
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, start - QPoint(80, 60))
    QTest.mouseRelease(view, Left, None_, start - QPoint(80, 60))
    assert view._center.x() - center.x() == pytest.approx(80 * view.devicePixelRatioF(), abs=1)
    for _ in range(40):
        view.pan(1, 1)
    corner = view.rect().bottomRight() - QPoint(1, 1)
    assert is_red(color_at(view, corner)), "no margin on one side while the other is cut off"
    QTest.mouseDClick(view, Left, None_, start)
    assert view.fits


def test_a_fitted_picture_is_dragged_out_as_its_file(
    open_at: Callable[[int], Desk], pictures: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[QUrl]] = []

    def record(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        assert action == Qt.DropAction.CopyAction
        data: QMimeData = drag.mimeData()
        dragged.append(data.urls())
        return action

    monkeypatch.setattr(QDrag, "exec", record)
    view = open_at(0).view
    start = view.rect().center()
    QTest.mousePress(view, Left, None_, start)
    QTest.mouseMove(view, start + QPoint(50, 0))
    QTest.mouseRelease(view, Left, None_, start + QPoint(50, 0))
    assert dragged == [[QUrl.fromLocalFile(str(pictures[0]))]]


def test_the_dark_theme_is_followed(open_at: Callable[[int], Desk], theme: Theme) -> None:
    desk = open_at(2)
    light = color_at(desk.view, QPoint(3, 3)).lightness()
    theme.set_mode("dark")
    assert color_at(desk.view, QPoint(3, 3)).lightness() < 60 < light


def test_a_turn_is_remembered_until_the_viewer_closes(
    open_at: Callable[[int], Desk], pictures: dict[int, Path]
) -> None:
    desk = open_at(0)
    desk.key(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view._turned == 3
    desk.key(Key.Key_PageDown)
    assert desk.view._turned != 3 or desk.view.picture is None
    desk.key(Key.Key_PageUp)
    assert desk.view._turned == 3
    desk.viewer.close()
    open_at(0)
    assert desk.view._turned == 0


def test_a_very_large_picture_is_shown_smaller_and_said(
    open_at: Callable[[int], Desk], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, viewer_desk: Desk
) -> None:
    monkeypatch.setattr("pixhaul.qt.picture_loader.MOST_PIXELS", 30_000)
    viewer_desk.viewer.show_index(viewer_desk.model.index(0, 0))
    qtbot.waitUntil(lambda: "shown smaller" in viewer_desk.text("viewerInfo"))
    picture = viewer_desk.view.picture
    assert picture is not None
    assert picture.levels[0].size().toTuple() == (200, 150)
    assert picture.full_size.toTuple() == (1600, 1200)
    assert not viewer_desk.viewer.actions_by_name["copyImage"].isEnabled()
