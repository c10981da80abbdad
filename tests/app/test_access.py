"""Everything can be reached with the keyboard and has a name for those who do not see the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pixhaul.ui.shortcuts import ShortcutsDialog
from tests.app.window import Key, Window
from tests.servers.faulty import FaultServer, answer, png


def focusable(window: Window) -> list[QWidget]:
    """Visible widgets that Tab may reach."""
    return [
        part
        for part in window.widget.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


def name_of(part: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(part)
    return face.text(QAccessible.Text.Name)


def filled(window: Window, server: FaultServer) -> None:
    window.fetch(server.at("/1.png", answer(png(40, 40))), server.at("/2.png", answer(b"", status="404 Not Found")))


def test_what_takes_the_focus_has_a_name(window: Window, fault_server: FaultServer) -> None:
    for _ in range(2):
        parts = focusable(window)
        assert len(parts) > 8
        assert [part for part in parts if not part.objectName() or part.objectName().startswith("qt_")] == []
        assert [part.objectName() for part in parts if not name_of(part)] == []
        filled(window, fault_server)


def test_tab_reaches_everything_and_comes_round(window: Window, fault_server: FaultServer) -> None:
    filled(window, fault_server)
    wanted = {part.objectName() for part in focusable(window)}
    window.parts.toolbar.setFocus()
    window.press(Key.Key_Tab)
    first, seen = window.focus, []
    for _ in range(60):
        seen.append(window.focus.objectName())
        window.press(Key.Key_Tab)
        if window.focus is first:
            break
    assert window.focus is first, "Tab never comes round"
    # Of the chips that exclude each other Tab comes to the chosen one; the last of the run may still be counted.
    assert wanted - set(seen) - {"filterDone", "filterFailed", "filterLoading"} == set()


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Question])
def test_the_keys_are_shown_by_key(window: Window, key: Qt.Key) -> None:
    window.parts.grid.setFocus()
    window.press(key)
    window.until(lambda: any(one.isVisible() for one in window.widget.findChildren(ShortcutsDialog)))


def test_cells_and_lines_tell_their_state(window: Window, fault_server: FaultServer) -> None:
    filled(window, fault_server)
    for view in (window.parts.grid, window.parts.links.list):
        face = QAccessible.queryAccessibleInterface(view)
        assert face is not None
        said = [face.child(number).text(QAccessible.Text.Name) for number in range(face.childCount())]
        assert any("done" in text for text in said), said
        assert any("failed" in text for text in said), said
