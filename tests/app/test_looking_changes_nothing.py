"""Looking at pictures, turned and enlarged as one likes, leaves their files as they are, byte for byte."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest

from tests.app.window import Key, Modifier, Window
from tests.servers.faulty import FaultServer, answer

Stand = dict[str, tuple[bytes, int]]


def lying_down(orientation: int) -> bytes:
    """A JPEG that says itself which way up it is."""
    image = Image.linear_gradient("L").resize((300, 200)).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif)
    return file.getvalue()


def stand_of(folder: Path) -> Stand:
    """Bytes of each file, and when it was written."""
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_turned_pictures_are_the_same_files(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    bodies = [lying_down(orientation) for orientation in (1, 6)]
    window.fetch(*(fault_server.at(f"/{n}.jpg", answer(body, type="image/jpeg")) for n, body in enumerate(bodies)))
    before = stand_of(pictures)
    assert sorted(body for body, _time in before.values()) == sorted(bodies)

    window.parts.grid.setFocus()
    window.press(Key.Key_Home)
    window.press(Key.Key_Return)
    viewer = window.desk.viewer
    view = viewer._picture
    window.until(viewer.isActiveWindow)
    for path in sorted(pictures.iterdir()):
        window.until(lambda path=path: viewer.path == path and view.picture is not None and view.picture.whole)  # type: ignore[misc]
        for key, modifier in (
            (Key.Key_R, Modifier.NoModifier),
            (Key.Key_A, Modifier.NoModifier),
            (Key.Key_R, Modifier.NoModifier),
            (Key.Key_R, Modifier.ShiftModifier),
            (Key.Key_I, Modifier.NoModifier),
        ):
            QTest.keyClick(view, key, modifier)
        assert view._turned == 1
        QTest.keyClick(view, Key.Key_PageDown)
    viewer.close()

    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)
    window.parts.grid.setFocus()
    window.parts.grid.selectAll()
    window.press(Key.Key_C)
    compare = window.desk.looking.compare
    window.until(lambda: [pane.view.picture is not None for pane in compare.shown] == [True, True])
    window.until(compare.isActiveWindow)
    QTest.keyClick(compare.current.view, Key.Key_R)
    assert compare.current.view._turned == 1
    QTest.keyClick(compare.current.view, Key.Key_S)
    compare.close()
    assert stand_of(pictures) == before
