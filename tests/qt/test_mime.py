"""Drops of real programs, format by format."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from pixhaul.intake.dropped import Dropped
from pixhaul.intake.drops import read_drop
from pixhaul.qt.mime import acceptable, dropped

CAT = "https://h.example/a%20cat.jpg"


def mime(**formats: bytes) -> QMimeData:
    data = QMimeData()
    for kind, content in formats.items():
        data.setData(kind, content)
    return data


def found(data: QMimeData) -> list[str]:
    return [entry.text for entry in read_drop(dropped(data)) if not entry.refusal]


def test_a_picture_of_chromium() -> None:
    data = mime(
        **{
            "text/uri-list": CAT.encode(),
            "text/html": '\ufeff<img src="https://h.example/a%20cat.jpg" alt="x">'.encode(),
            "application/octet-stream": b"\xff\xd8\xff",
            "chromium/x-renderer-taint": b"https://page.example",
        }
    )
    assert acceptable(data)
    parts = dropped(data)
    assert parts.urls == [CAT]
    assert parts.html is not None
    assert parts.html.startswith("<img")
    assert parts.base == "https://page.example"
    assert found(data) == [CAT]


def test_a_copy_tells_the_whole_address_of_the_page() -> None:
    page = "https://page.example/shop/list?p=2"
    data = mime(**{"chromium/x-source-url": page.encode(), "text/html": b'<img src="data:," data-src="../a.jpg">'})
    assert dropped(data).base == page
    assert [(entry.text, entry.referer) for entry in read_drop(dropped(data))] == [("https://page.example/a.jpg", page)]


def test_an_origin_that_is_no_web_page_is_left_out() -> None:
    assert dropped(mime(**{"chromium/x-renderer-taint": b"null"})).base is None


def test_a_picture_of_firefox_inside_a_link() -> None:
    data = mime(
        **{
            "text/uri-list": b"https://h.example/page",
            "text/x-moz-url": "https://h.example/page\nPage".encode("utf-16-le"),
            "application/x-moz-file-promise-url": CAT.encode("utf-16-le"),
            "text/plain": b"https://h.example/page",
        }
    )
    assert dropped(data).urls == [CAT]
    assert found(data) == [CAT]


def test_a_promise_of_something_else_counts_for_nothing() -> None:
    data = mime(**{"application/x-moz-file-promise-url": "file:///etc/passwd".encode("utf-16-le")})
    assert dropped(data).urls == []


def test_links_keep_their_percent_encoding() -> None:
    data = QMimeData()
    data.setUrls([QUrl(CAT), QUrl("https://h.example/k%C3%A4tze.png")])
    assert dropped(data).urls == [CAT, "https://h.example/k%C3%A4tze.png"]


def test_files_of_a_file_manager(tmp_path: Path) -> None:
    path = tmp_path / "my list.txt"
    path.write_text(f"{CAT}\nhttps://h.example/2.png\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert found(data) == [CAT, "https://h.example/2.png"]


def test_a_text() -> None:
    data = QMimeData()
    data.setText(f"see {CAT} there")
    assert acceptable(data)
    assert dropped(data) == Dropped(None, [], f"see {CAT} there", None)
    assert found(data) == [CAT]


@pytest.mark.parametrize("kind", ["application/x-color", "application/octet-stream", "image/png"])
def test_what_holds_no_address_is_not_taken(kind: str) -> None:
    assert not acceptable(mime(**{kind: b"123"}))


def test_pixels_alone_are_taken_so_that_something_can_be_said() -> None:
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert acceptable(data)
    assert dropped(data) == Dropped(image=True)
