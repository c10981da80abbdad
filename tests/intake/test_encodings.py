"""Encodings that a page or document declares, and lines of any length."""

import base64
import io
import os
from pathlib import Path
from random import Random

import pytest

from pixhaul.core.addresses import canonical
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream


def read(name: str, data: bytes) -> list[str]:
    return [entry.text if not entry.refusal else f"! {entry.refusal}" for entry in read_stream(io.BytesIO(data), name)]


@pytest.mark.parametrize(
    ("label", "codec", "word"),
    [
        ("iso-8859-1", "cp1252", "Grüße–1"),
        ("Shift_JIS", "cp932", "写真"),
        ("gb2312", "gb18030", "照片集"),
        ("windows-1251", "cp1251", "фото"),
        ("koi8-r", "koi8_r", "фото"),
        ("euc-kr", "cp949", "사진"),
        ("big5", "big5", "圖片"),
        ("iso-8859-2", "iso8859_2", "žluťoučký"),
    ],
)
def test_a_short_page_is_read_as_it_says(label: str, codec: str, word: str) -> None:
    wanted = [canonical(f"https://a.example/{word}.jpg")]
    for head in (
        f'<html><head><meta charset="{label}">',
        f'<html><meta http-equiv="Content-Type" content="text/html; charset={label}">',
    ):
        assert read("page.html", f"{head}<img src='https://a.example/{word}.jpg'>".encode(codec)) == wanted
    document = f'<?xml version="1.0" encoding="{label}"?><list><a>https://a.example/{word}.jpg</a></list>'
    assert read("list.xml", document.encode(codec)) == wanted


@pytest.mark.parametrize("label", ["hex", "base64", "utf-16", "no-such", "undefined", "idna", "x" * 40, "rot13"])
def test_a_page_that_says_nonsense_is_read_all_the_same(label: str) -> None:
    page = f"<html><meta charset='{label}'><img src='https://a.example/für.jpg'>"
    assert read("page.html", page.encode("cp1252")) == ["https://a.example/f%C3%BCr.jpg"]


def test_what_a_page_says_counts_less_than_what_it_is() -> None:
    page = "<html><meta charset='iso-8859-1'><img src='https://a.example/für.jpg'>"
    assert read("page.html", page.encode()) == ["https://a.example/f%C3%BCr.jpg"]


def test_a_picture_of_megabytes_written_out_on_a_line(tmp_path: Path) -> None:
    picture = "data:image/png;base64," + base64.b64encode(os.urandom(6_000_000)).decode()
    path = tmp_path / "list.txt"
    path.write_text(f"https://a.example/x.jpg\n{picture}\nhttps://b.example/y.jpg\n")
    assert [entry.text for entry in read_file(path)] == ["https://a.example/x.jpg", picture, "https://b.example/y.jpg"]


def test_a_picture_that_is_too_large_to_be_written_out(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    with path.open("w") as file:
        file.write("data:image/png;base64,")
        for _ in range(70):
            file.write("A" * 1_000_000)
        file.write("\nhttps://b.example/y.jpg\n")
    first, second = read_file(path)
    assert "may have 50 MB" in first.refusal
    assert len(first.text) <= 200
    assert second.text == "https://b.example/y.jpg"


@pytest.mark.parametrize(
    "text",
    [
        "![cat]({0}) and ![dog](https://b.example/y.jpg)",
        "<{0}> <https://b.example/y.jpg>",
        "see '{0}' or https://b.example/y.jpg.",
        '["{0}", "https://b.example/y.jpg"]',
    ],
)
def test_a_written_out_picture_in_a_text(text: str) -> None:
    picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
    assert read("list.txt", text.format(picture).encode()) == [picture, "https://b.example/y.jpg"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: _picture(path, "PNG"), "This is a picture, not a list"),
        (lambda path: _picture(path, "JPEG"), "This is a picture, not a list"),
        (lambda path: _picture(path, "WEBP"), "This is a picture, not a list"),
        (lambda path: _picture(path, "TIFF"), "This is a picture, not a list"),
        (lambda path: _picture(path, "BMP"), "This is a picture, not a list"),
        (lambda path: _picture(path, "ICO"), "This is a picture, not a list"),
        (lambda path: _picture(path, "AVIF"), "This is a picture, not a list"),
        (lambda path: _picture(path, "PDF"), "This is a PDF, not a list"),
        (
            lambda path: path.write_bytes(Path("/proc/self/exe").read_bytes()[:5_000_000]),
            "This is a program, not a list",
        ),
        (lambda path: _sparse(path, 100_000_000), "This is not a text file"),
        (lambda path: path.write_bytes(Random(5).randbytes(100_000)), "This is not a text file"),
    ],
)
@pytest.mark.parametrize("name", ["x.bin", "list.txt", "list.csv"])
def test_what_is_no_list_says_so_at_once(tmp_path: Path, name: str, make: "object", message: str) -> None:
    path = tmp_path / name
    make(path)  # type: ignore[operator]
    with pytest.raises(IntakeError) as caught:
        next(read_file(path))
    assert caught.value.message == message
    assert caught.value.hint.endswith(".")


def _picture(path: Path, kind: str) -> None:
    from PIL import Image

    Image.new("RGB", (64, 64), (200, 30, 30)).save(path, kind)


def _sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)
