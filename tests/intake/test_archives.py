"""Archives of lists: sound ones, damaged ones and hostile ones."""

import bz2
import contextlib
import gzip
import io
import itertools
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.intake import archives
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream

A, B, C = (f"https://{host}.example/x.jpg" for host in "abc")
PICTURE = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(100)
SITEMAP = Path(__file__).resolve().parent / "samples" / "shop-sitemap.xml"


def zipped(members: dict[str, bytes]) -> bytes:
    with io.BytesIO() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
        return file.getvalue()


def tarred(members: dict[str, bytes], packing: str = "") -> bytes:
    with io.BytesIO() as file:
        with tarfile.open(fileobj=file, mode=f"w:{packing}") as archive:  # type: ignore[call-overload]
            for name, data in members.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
        return file.getvalue()


MAKERS: list[tuple[str, Callable[[dict[str, bytes]], bytes]]] = [
    ("lists.zip", zipped),
    ("lists.tar", tarred),
    ("lists.tar.gz", lambda members: tarred(members, "gz")),
    ("lists.tgz", lambda members: tarred(members, "gz")),
    ("lists.tar.bz2", lambda members: tarred(members, "bz2")),
    ("lists.tar.xz", lambda members: tarred(members, "xz")),
]


def read(name: str, data: bytes) -> list[tuple[str, str]]:
    return [(entry.text, entry.refusal) for entry in read_stream(io.BytesIO(data), name)]


@pytest.mark.parametrize(("name", "make"), MAKERS)
def test_lists_in_an_archive(name: str, make: Callable[[dict[str, bytes]], bytes]) -> None:
    members = {
        "readme.nfo": b"hello",
        "a/one.txt": f"{A}\n{B}\n".encode(),
        "photos/x.jpg": PICTURE,
        "__MACOSX/a/._one.txt": b"\0\5\x16\7",
        "a/two.html": f"<base href='https://p.example/'><img src='{C}'>".encode(),
        "a/empty.csv": b"",
        "b/lies.txt": PICTURE,
        "b/inner.txt": zipped({"x.txt": A.encode()}),
    }
    assert read(name, make(members)) == [
        (A, ""),
        (B, ""),
        (C, ""),
        ("a/empty.csv", "This file is empty"),
        ("b/lies.txt", "This is a picture, not a list"),
        ("b/inner.txt", "Not read: an archive inside an archive"),
    ]


@pytest.mark.parametrize(("name", "make"), MAKERS)
def test_what_is_no_archive_of_lists(name: str, make: Callable[[dict[str, bytes]], bytes]) -> None:
    for members, message in (
        ({"a.jpg": PICTURE, "b.png": PICTURE}, "There are pictures in this archive, and no list"),
        ({"a.docx": b"x", "b.zip": b"y"}, "There is no list in this archive"),
    ):
        with pytest.raises(IntakeError) as caught:
            read(name, make(members))
        assert caught.value.message == message
        assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_single_packed_list(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = tmp_path / "sitemap.xml.gz"
    path.write_bytes(pack(SITEMAP.read_bytes()))
    assert list(read_file(path)) == list(read_file(SITEMAP))
    with pytest.raises(IntakeError, match="There are pictures in this archive"):
        read("x.gz", pack(PICTURE))
    with pytest.raises(IntakeError, match="another archive in this archive"):
        read("x.gz", pack(pack(b"https://a.example/x.jpg")))


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    path = tmp_path / "lists.zip"
    path.write_bytes(zipped({f"{number}.txt": A.encode() * 50_000 for number in range(3)}))
    steps: list[tuple[int, int]] = []
    list(read_file(path, lambda done, total: steps.append((done, total))))
    assert steps
    assert all(0 <= done <= total == path.stat().st_size for done, total in steps)


def test_a_protected_list() -> None:
    data = bytearray(zipped({"a.txt": A.encode(), "b.txt": B.encode()}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    assert read("a.zip", bytes(data)) == [("a.txt", "Not read: it is protected with a password"), (B, "")]


@pytest.mark.parametrize(
    ("name", "make"), [*MAKERS[:3], ("list.txt.gz", lambda members: gzip.compress(members["a.txt"]))]
)
def test_a_bomb_is_noticed(
    name: str, make: Callable[[dict[str, bytes]], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_UNPACKED", 3_000_000)
    data = make({"a.txt": bytes(1) + b" " * 20_000_000})
    with pytest.raises(IntakeError, match="too large to be read"):
        read(name, data)


def test_all_lists_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_UNPACKED", 1_500_000)
    one = (A + "\n").encode() * 20_000
    source = read_stream(io.BytesIO(zipped({f"{number}.txt": one for number in range(10)})), "a.zip")
    assert len(list(itertools.islice(source, 60_000))) == 60_000
    with pytest.raises(IntakeError, match="too large to be read"):
        next(source)


def test_more_lists_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_LISTS", 2)
    found = read("a.zip", zipped({f"{number}.txt": f"https://h.example/{number}".encode() for number in range(4)}))
    assert found == [
        ("https://h.example/0", ""),
        ("https://h.example/1", ""),
        ("2.txt", "Not read: an archive may hold 2 lists"),
    ]


def test_a_huge_table_of_contents_is_not_read() -> None:
    data = bytearray(zipped({"a.txt": A.encode()}))
    end = data.rfind(b"PK\x05\x06")
    struct.pack_into("<I", data, end + 12, 2_000_000_000)
    with pytest.raises(IntakeError, match="too large"):
        read("a.zip", bytes(data))


def test_names_with_dots_are_only_names() -> None:
    found = read("a.zip", zipped({"/etc/y.txt": PICTURE, "sub/../x.txt": A.encode()}))
    assert found == [("/etc/y.txt", "This is a picture, not a list"), (A, "")]


@given(st.sampled_from(MAKERS), st.integers(0, 400), st.binary(max_size=4), st.integers(0, 600))
def test_damaged_archives(
    made: tuple[str, Callable[[dict[str, bytes]], bytes]], place: int, junk: bytes, cut: int
) -> None:
    name, make = made
    data = make({"a.txt": A.encode(), "b/c.csv": f"name,url\nx,{B}\n".encode()})
    data = data[:place] + junk + data[place + len(junk) :]
    with contextlib.suppress(IntakeError):
        read(name, data[: len(data) - cut])
