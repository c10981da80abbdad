import gzip
from pathlib import Path

import pytest

from pixhaul.core.errors import DamagedPicture, NotAPicture, PictureError, SvgRefused
from pixhaul.core.request import PictureFacts
from pixhaul.imaging.inspect import inspect

DRAWING = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0"/></svg>\n'
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    "<svg>&b;&f;</svg>"
)
WHOLE = {
    "plain": DRAWING.encode(),
    "utf-16": DRAWING.encode("utf-16"),
    "long utf-16": DRAWING.replace("M0 0", "M0 0 " * 50_000).encode("utf-16"),
    "remark behind": DRAWING.encode() + b"<!-- made by a program -->\n",
    "empty element": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "prefixed": b'<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg>',
    "script": b"<svg><script>alert(1)</script></svg>",
    "foreign file": b'<svg><image href="/etc/passwd"/></svg>',
    "entities": BOMB.encode(),
}


def kept(tmp_path: Path, data: bytes) -> PictureFacts:
    path = tmp_path / "x.part"
    path.write_bytes(data)
    inspection = inspect(path, thumbnail_edge=64, allow_svg=True)
    assert inspection.thumbnail is None
    assert path.read_bytes() == data
    return inspection.facts


@pytest.mark.parametrize("name", WHOLE)
def test_row_76_an_allowed_drawing_is_kept_whole_and_never_rendered(tmp_path: Path, name: str) -> None:
    assert kept(tmp_path, WHOLE[name]) == PictureFacts("image/svg+xml", ".svg", 0, 0)


@pytest.mark.parametrize("name", WHOLE)
def test_row_76_it_is_refused_unless_allowed(tmp_path: Path, name: str) -> None:
    path = tmp_path / "x.part"
    path.write_bytes(WHOLE[name])
    with pytest.raises(SvgRefused):
        inspect(path)


def test_a_packed_drawing_keeps_the_name_of_its_kind(tmp_path: Path) -> None:
    packed = gzip.compress(DRAWING.encode())
    assert kept(tmp_path, packed) == PictureFacts("image/svg+xml", ".svgz", 0, 0)
    large = gzip.compress(DRAWING.replace("M0 0", "M0 0 " * 2_000_000).encode())
    assert kept(tmp_path, large).extension == ".svgz"
    for wrong in (packed[:-3], packed[:-9] + b"\0" + packed[-8:], gzip.compress(DRAWING.encode()[:-9])):
        with pytest.raises(DamagedPicture):
            kept(tmp_path, wrong)


@pytest.mark.parametrize(
    "end",
    [
        "<path",
        "</sv",
        "</svg",
        "<svg",
        "<!-- </svg> -->",
        "</svg> and more",
        "</svg>" + " " * 9000 + "<!-- -->" * 900 + "x",
    ],
    ids=lambda end: end[:12],
)
def test_a_drawing_without_its_end_is_damaged(tmp_path: Path, end: str) -> None:
    with pytest.raises(DamagedPicture):
        kept(tmp_path, f"<svg><g>{'x' * 100}{end}".encode())


def test_what_is_no_drawing_stays_refused(tmp_path: Path) -> None:
    for data in (b"<html><body><svg></svg></body></html>", b"{}", b"just text </svg>"):
        with pytest.raises(NotAPicture):
            kept(tmp_path, data)
    with pytest.raises(PictureError):
        kept(tmp_path, b"")
