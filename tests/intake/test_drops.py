"""What a drop carries, in the forms that browsers and file managers really give."""

import io
import os
import threading
from pathlib import Path

import pytest

from pixhaul.core.entries import NewEntry, batches
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.drops import read_drop
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.reading import Reading
from pixhaul.intake.sources import read_source

A, B = "https://a.com/x.jpg", "https://b.com/y.jpg"


def urls(dropped: Dropped) -> list[str]:
    return [entry.text for entry in read_drop(dropped)]


def test_one_picture_from_a_browser() -> None:
    dropped = Dropped(html=f"\ufeff<img src='{A}'>", urls=[A], base="https://a.com/page")
    assert list(read_drop(dropped)) == [NewEntry(A, referer="https://a.com/page")]


def test_a_linked_picture() -> None:
    thumb = "<img src='https://a.com/thumb.jpg'>"
    assert urls(Dropped(html=thumb, urls=[B])) == [B]
    assert urls(Dropped(html=thumb, urls=["https://a.com/page"])) == ["https://a.com/thumb.jpg"]


def test_a_picture_in_several_sizes_is_taken_in_the_largest() -> None:
    """The browser offers the size on the screen as address: it is no link around the picture."""
    several = "<img src='https://a.com/400.jpg' srcset='/400.jpg 400w, /800.jpg 800w, /1600.jpg 1600w'>"
    for shown in ("400", "800"):
        dropped = Dropped(html=several, urls=[f"https://a.com/{shown}.jpg"], base="https://a.com")
        assert urls(dropped) == ["https://a.com/1600.jpg"]
    assert urls(Dropped(html=several, urls=[B], base="https://a.com")) == [B]


def test_a_selection_has_addresses_in_its_html_only() -> None:
    dropped = Dropped(html=f"<p>x<img src='{A}'><a href='{B}'>y</a></p>", text="x y")
    assert urls(dropped) == [A, B]


def test_links_and_text() -> None:
    assert list(read_drop(Dropped(urls=[A], base="https://a.com/p"))) == [NewEntry(A, referer="https://a.com/p")]
    assert urls(Dropped(html="<a href='https://a.com/1'>one</a>", urls=["https://a.com/1"])) == ["https://a.com/1"]
    assert urls(Dropped(html="<b>x</b>", text=f"{A}\n{B}")) == [A, B]


def test_files_and_folders(tmp_path: Path) -> None:
    one, two = tmp_path / "my list.txt", tmp_path / "folder"
    one.write_text(A)
    two.mkdir()
    (two / "list.txt").write_text(B)
    broken = tmp_path / "broken.bin"
    broken.write_bytes(bytes(100))
    entries = list(read_drop(Dropped(urls=[one.as_uri(), str(broken), two.as_uri()], text="ignored")))
    assert [entry.text for entry in entries] == [A, "broken.bin", B]
    assert entries[1].refusal == "This is not a text file"
    with pytest.raises(IntakeError, match="not a text file"):
        urls(Dropped(urls=[broken.as_uri()]))


def test_a_single_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "grüße 1.txt"
    assert Dropped(urls=[file.as_uri()], text="ignored").file_name == file.name
    assert Dropped(urls=[str(file)]).file_name == file.name
    assert Dropped(urls=[tmp_path.as_uri() + "/"]).file_name == tmp_path.name
    for other in (Dropped(urls=[file.as_uri()] * 2), Dropped(urls=[A]), Dropped(text=str(file)), Dropped()):
        assert other.file_name == ""


def test_nothing_usable() -> None:
    for dropped in (Dropped(), Dropped(text=" \n"), Dropped(html="<b>x</b>"), Dropped(urls=["mailto:a@b.c"])):
        with pytest.raises(IntakeError, match="no web address"):
            urls(dropped)


def test_batches() -> None:
    assert [len(batch) for batch in batches(NewEntry(A) for _ in range(5001))] == [2000, 2000, 1001]
    assert list(batches([])) == []


def source(argument: str, data: bytes = b"") -> list[str]:
    return [entry.text for entry in read_source(argument, io.BytesIO(data))]


def test_sources_of_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.txt"
    path.write_text(f"{A}\n{B}\n")
    monkeypatch.chdir(tmp_path)
    assert source(A) == [A]
    assert source("https://a.com/my cat.jpg") == ["https://a.com/my%20cat.jpg"]
    assert source("www.a.com/x.jpg") == ["https://www.a.com/x.jpg"]
    assert source("a.com/x.jpg") == [A]
    assert source("list.txt") == source(str(path)) == source(path.as_uri()) == source(".") == [A, B]
    assert source("-", f"{A}\r\n".encode("utf-16")) == [A]
    assert [bool(entry.refusal) for entry in read_source("https://h:99999/", io.BytesIO())] == [True]
    for wrong in ("nothing.txt", "", "ftp://a.com/x", "a\0b"):
        with pytest.raises(IntakeError):
            source(wrong)
    with pytest.raises(IntakeError, match="empty"):
        source("-")


def test_a_pipe_is_a_source(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_text, args=(f"{A}\n",))
    writer.start()
    assert source(str(fifo)) == [A]
    writer.join(10)


def test_pixels_without_an_address() -> None:
    with pytest.raises(IntakeError) as caught:
        list(read_drop(Dropped(image=True)))
    assert caught.value.message == "This is a picture without its web address"
    assert "copy its address" in caught.value.hint


def test_pixels_do_not_matter_where_an_address_is_known() -> None:
    assert [entry.text for entry in read_drop(Dropped(urls=["https://h.example/a.jpg"], image=True))] == [
        "https://h.example/a.jpg"
    ]


def test_a_written_out_picture_from_a_page() -> None:
    picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
    dropped = Dropped(f"<img src='{picture}'>", [picture], None, "https://page.example/")
    assert [(entry.text, entry.referer) for entry in read_drop(dropped)] == [(picture, "https://page.example/")]


def test_patterns_and_written_out_pictures_as_arguments() -> None:
    nothing = io.BytesIO()
    picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw="
    assert [entry.text for entry in read_source(picture, nothing)] == [picture]
    address = "https://img[1-2].h.example/{a,b}.jpg"
    assert [entry.text for entry in read_source(address, nothing)] == [
        f"https://img{number}.h.example/{name}.jpg" for number in (1, 2) for name in "ab"
    ]
    (entry,) = read_source("https://h.example/[1-2].jpg", nothing, patterns=False)
    assert entry.text == "https://h.example/[1-2].jpg"
    (entry,) = read_source("https://h.example/[1-9000000].jpg", nothing)
    assert "9,000,000 addresses" in entry.refusal


def test_the_lines_of_a_list_are_patterns_only_when_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("https://h.example/[1-2].jpg\n")
    assert [entry.text for entry in read_source(str(path), io.BytesIO())] == ["https://h.example/[1-2].jpg"]
    found = [entry.text for entry in read_source(str(path), io.BytesIO(), Reading(patterns=True))]
    assert found == ["https://h.example/1.jpg", "https://h.example/2.jpg"]


def test_links_behind_words() -> None:
    html = "<p><a href='https://h.example/get?id=1'>Front</a><a href='/get?id=2'>Back</a> <a href='mailto:x@y'>x</a>"
    dropped = Dropped(html, [], "Front\nBack x", "https://h.example/list")
    assert [(entry.text, entry.referer) for entry in read_drop(dropped)] == [
        ("https://h.example/get?id=1", "https://h.example/list"),
        ("https://h.example/get?id=2", "https://h.example/list"),
    ]
    assert urls(Dropped(html, [], f"see {A}")) == [A]
    assert urls(Dropped("<p>no link</p>", [], "no link")) == ["no link"]
