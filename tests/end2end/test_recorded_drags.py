"""What Chromium really hands over, byte by byte (``tests/data/chromium``), dropped and pasted in the window."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from tests.app.window import CONTROL, Window
from tests.end2end.browser import EVERYTHING, FOUND, INLINE, PAGE
from tests.end2end.test_window_drops import drop, urls

RECORDED = Path(__file__).resolve().parents[1] / "data" / "chromium"


def recorded(name: str) -> QMimeData:
    mime = QMimeData()
    for path in (RECORDED / name).iterdir():
        mime.setData(unquote(path.name), QByteArray(path.read_bytes()))
    return mime


def said(name: str, kind: str) -> str:
    return (RECORDED / name / kind.replace("/", "%2F")).read_text("ascii")


def whole(host: str, paths: list[str]) -> list[str]:
    return [host + path if path.startswith("/") else path for path in paths]


def referers(window: Window) -> set[str | None]:
    return {window.store.referer(item) for item in window.store.order}


@pytest.mark.parametrize("part", FOUND)
def test_a_part_of_a_page_that_was_dragged(window: Window, part: str) -> None:
    host = said(part, "chromium/x-renderer-taint")
    assert host.startswith("http://127.0.0.1:")
    assert drop(window.parts.links.list.viewport(), recorded(part))
    window.until_listed(len(FOUND[part]))
    assert urls(window) == whole(host, FOUND[part])
    # Of a drag, only this much of the page's address is told; what is written out is asked of nobody.
    assert referers(window) == ({None} if part == "inline" else {f"{host}/"})


def test_a_page_that_was_copied(window: Window) -> None:
    page = said("copied", "chromium/x-source-url")
    host = page.removesuffix(PAGE)
    QGuiApplication.clipboard().setMimeData(recorded("copied"))
    window.press(Qt.Key.Key_V, CONTROL)
    window.until_listed(len(EVERYTHING))
    assert urls(window) == whole(host, EVERYTHING)
    assert referers(window) == {page, None}
    assert [url for url in urls(window) if window.store.referer(urls(window).index(url)) is None] == [INLINE]
