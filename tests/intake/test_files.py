"""Faults 85-87: files of every encoding, tables, shortcuts, and what is no list."""

import contextlib
import io
import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file, read_stream
from pixhaul.intake.tables import separator_of

A, B, C = (f"https://{host}.com/x.jpg" for host in "abc")
SOURCE = Path(__file__).resolve().parents[2] / "desktop"


def read(name: str, data: bytes) -> list[str]:
    return [entry.text if not entry.refusal else f"! {entry.refusal}" for entry in read_stream(io.BytesIO(data), name)]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1", "cp1252"],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, end: str) -> None:
    text = end.join([A, "", "# Anmerkung", "https://a.com/für.jpg", B, ""])
    assert read("list.txt", text.encode(encoding)) == [A, "https://a.com/f%C3%BCr.jpg", B]


@pytest.mark.parametrize(
    ("encoding", "word"),
    [
        ("shift_jis", "写真テスト画像の一覧"),
        ("gb18030", "图片测试列表示例"),
        ("cp1251", "фотография природы и города"),
        ("euc_kr", "사진시험목록"),
    ],
)
def test_legacy_encodings(encoding: str, word: str) -> None:
    lines = [f"https://a.com/{word.replace(' ', '-')}-{number}.jpg" for number in range(20)]
    assert read("list.txt", "\n".join(lines).encode(encoding)) == [canonical(line) for line in lines]


def test_a_cr_lf_across_two_reads(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    first = A + "?" + "x" * ((1 << 20) - len(A) - 2) + "\r"
    assert len(first) == 1 << 20
    path.write_bytes((first + "\n" + B + "\r\n").encode())
    assert [bool(entry.refusal) for entry in read_file(path)] == [True, False]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.csv", f"name,url\nx,{A}\ny,{B}\n", [A, B]),
        ("a.csv", f'"a ""b""\nc";{A};{B}\r\nx;;{C}\r\n', [A, B, C]),
        ("a.csv", f"name;a;b\nx;{A};word\n", [A]),
        ("a.tsv", f'n\turls\n1\t"{A}, {B}"\n', [A, B]),
        ("a.csv", f'"{A}\n{B}"\n{C}\n', [A, B, C]),
        ("a.csv", f"url\n{A}\n", [A]),
        ("a.csv", f"{A}\nhttps://a.com/b,c.jpg\n", [A, "https://a.com/b,c.jpg"]),
        ("a.csv", f"sep=;\nn;u\n1;{A}\n", [A]),
        ("a.csv", f"n|u\n1|{A}\n2|nothing\n", [A, "! No web address in row 3"]),
        ("a.csv", f"u\n{A}\njavascript:x\n", [A, "! Not a web address: it starts with javascript:"]),
        ("a.csv", f"n,u\n1,{A}\n,\n\n2,https://h:99999/\n", [A, "! Not a web address: port out of range 0-65535"]),
        ("a.csv", f'u\n{A}\n"{B}\n{C}\n', [A, B, C]),
        ("a.csv", f'u,v\n{A},"' + "x" * 200_000 + f"\n{B},1\n", [A, B]),
        ("a.url", f"[InternetShortcut]\r\nURL={A}\r\n", [A]),
        ("a.desktop", f"[Desktop Entry]\nType=Link\nURL={A}\n", [A]),
        ("a.webloc", plistlib.dumps({"URL": A}).decode(), [A]),
        ("a.json", f'{{"title": "x", "list": [{{"u": "{A}"}}, "{B}"]}}', [A, B]),
        ("a.jsonl", f'{{"u": "{A}"}}\n{{"u": ["{B}"]}}\n', [A, B]),
        ("a.txt", f'{{"u": "{A}"}}\n{{"u": "{B}"}}\n', [A, B]),
        ("a.txt", f"[one]({A})\n[two]({B})\n", [A, B]),
        ("a.html", f"<img src='{A}'>", [A]),
        ("a.txt", f"<!DOCTYPE html><p>x<img src='{A}'>", [A]),
        ("a.xml", f'<?xml version="1.0"?>\n<urlset>\n<loc>{A}?a=1&amp;b=2</loc>\n</urlset>', [A + "?a=1&b=2"]),
        ("a.md", f"# Title\nSome prose.\n![x]({A})\n", [A]),
        ("a.m3u", f"#EXTM3U\n{A}\n", [A]),
        ("a.m3u8", f'#EXTM3U\n#EXTINF:-1 tvg-logo="{C}",One\n{A}\n\n#EXTINF:2,Two\n{B}\n', [A, B]),
        ("a.txt", f'\ufeff#EXTM3U\r\n#EXTINF:-1 logo="{C}",One\r\n{A}\r\n', [A]),
        ("a.txt", f"ID3\nBM\nMZ {A}", ["! Not a web address", "! Not a web address", A]),
    ],
)
def test_kinds_of_files(name: str, text: str, expected: list[str]) -> None:
    assert read(name, text.encode()) == expected


def test_binary_webloc() -> None:
    assert read("a.webloc", plistlib.dumps({"URL": A}, fmt=plistlib.FMT_BINARY)) == [A]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is a picture, not a list"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "This is a picture, not a list"),
        (b"GIF89a\x01\0\x01\0\0\0", "This is a picture, not a list"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "This is a picture, not a list"),
        (b"\0\0\0\x20ftypavif", "This is a picture, not a list"),
        (b"%PDF-1.7\n%text only", "This is a PDF, not a list"),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml", "This is an office document, not a plain list"),
        (b"PK\x03\x04" + bytes(26) + b"photos/a.jpg", "This archive is damaged, or packed in an unusual way"),
        (b"\x1f\x8b\x08\0", "This archive is damaged, or packed in an unusual way"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "This is an archive, not a list"),
        (b"Rar!\x1a\x07\0", "This is an archive, not a list"),
        (b"\x7fELF\x02\x01\x01\0", "This is a program, not a list"),
        (b"\0\0\0\x20ftypisom", "This is a film or a sound, not a list"),
        (bytes(range(256)) * 10, "This is not a text file"),
        (os.urandom(0) + b"\x01\x02\x03\x04" * 100, "This is not a text file"),
        (b"", "This file is empty"),
        (b" \n\r\n\t", "This file is empty"),
        (b"# only\n# comments\n", "There is no web address in this file"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.html", "a"])
def test_row_87_what_is_no_list(name: str, data: bytes, message: str) -> None:
    with pytest.raises(IntakeError) as caught:
        read(name, data)
    if data:
        assert caught.value.message in (message, "There is no web address in this file")
    assert caught.value.hint.endswith(".")
    if name == "a.txt":
        assert caught.value.message == message


@given(
    st.binary(max_size=300),
    st.sampled_from(["a.txt", "a.csv", "a.html", "a.json", "a.jsonl", "a.webloc", "a.url", "a.xml", "a"]),
)
def test_any_bytes(data: bytes, name: str) -> None:
    with contextlib.suppress(IntakeError):
        for entry in read_stream(io.BytesIO(data), name):
            assert entry.refusal or canonical(entry.text) == entry.text


@given(
    st.text(max_size=200),
    st.sampled_from(["a.txt", "a.csv", "a.json", "a.jsonl", "a.md"]),
    st.sampled_from(["utf-8", "utf-16"]),
)
def test_any_text(text: str, name: str, encoding: str) -> None:
    with contextlib.suppress(IntakeError):  # control characters make it a file that is no text
        for entry in read_stream(io.BytesIO((A + "," + text).encode(encoding, "replace")), name):
            assert entry.refusal or canonical(entry.text) == entry.text


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    rows = [["SKU", "Title, long; really", "url"], ["1", 'a "b"', A], ["2", "x", B]]
    lines = [separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    assert separator_of(lines) == separator


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path / "a\0b", tmp_path / ("x" * 300)):
        with pytest.raises(IntakeError):
            list(read_file(path))
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    with pytest.raises(IntakeError, match="not a file"):
        list(read_file(fifo))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(A)
    path.chmod(0)
    with pytest.raises(IntakeError, match="may not read"):
        list(read_file(path))


def test_folders_are_walked(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "list.txt").write_text(B)
    (tmp_path / "a.csv").write_text(f"u\n{A}\n")
    (tmp_path / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / ".hidden.txt").write_text(C)
    (tmp_path / "b" / "loop").symlink_to(tmp_path, target_is_directory=True)
    steps: list[tuple[int, int]] = []
    entries = list(read_file(tmp_path, lambda done, total: steps.append((done, total))))
    assert [entry.text for entry in entries if not entry.refusal] == [A, B]
    assert [(e.text, e.refusal) for e in entries if e.refusal] == [("broken.txt", "This is a picture, not a list")]
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


def test_a_folder_without_lists(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="folder"):
        list(read_file(tmp_path))


COUNT = """
import resource, sys
from pathlib import Path
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.files import read_file
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
good = bad = 0
steps = []
try:
    for entry in read_file(Path(sys.argv[1]), lambda done, total: steps.append(done)):
        good, bad = good + (not entry.refusal), bad + bool(entry.refusal)
except IntakeError as error:
    print(error)
print(good, bad, len(steps) > 1, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def count(path: Path) -> tuple[str, int]:
    """What a process of its own says, and the MB it needed on top."""
    done = subprocess.run(
        [sys.executable, "-c", COUNT, str(path)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)}, capture_output=True, text=True, check=True, timeout=100,
    )  # fmt: skip
    said, _, memory = done.stdout.strip().rpartition(" ")
    return said, int(memory) if sys.platform != "darwin" else int(memory) // 1024


@pytest.mark.parametrize("name", ["list.txt", "list.csv"])
def test_row_87_a_million_lines(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("w") as file:
        file.writelines(f"https://images.example.com/p/{number}/picture.jpg\n" for number in range(1_000_000))
    said, memory = count(path)
    assert said == "1000000 0 True"
    assert memory < 40


@pytest.mark.parametrize(
    ("name", "fill", "size", "said"),
    [
        ("line.txt", b"a", 100_000_000, "0 1 True"),
        ("line.csv", b"a", 100_000_000, "0 1 True"),
        ("line.txt", b"https://a.com/b.jpg ", 6_000_000, "300000 0 True"),
        (
            "page.html",
            b"<p>a</p> ",
            40_000_000,
            "This page is too large to be read. Copy the part with the pictures and paste it.\n0 0 False",
        ),
    ],
)
def test_row_87_one_line_of_many_megabytes(tmp_path: Path, name: str, fill: bytes, size: int, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(fill * (size // len(fill)))
    heard, memory = count(path)
    assert heard == said
    assert memory < 60
