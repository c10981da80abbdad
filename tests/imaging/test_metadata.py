"""What pictures say about themselves, told in order; whatever strangers have written there does no harm."""

import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from pixhaul.core.errors import NotAPicture
from pixhaul.imaging.metadata import FIELDS, MOST_CHARACTERS, clean, read_metadata
from pixhaul.imaging.xmp import MOST_BYTES, MOST_DEPTH, MOST_VALUES, BadPacket, properties
from tests.imaging.samples import NAMES, encode, picture, samples

XMP = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmp:CreatorTool="Darkroom 7" tiff:Make="Nikon" tiff:Model="Z 8">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Dawn</rdf:li><rdf:li xml:lang="de">Morgen</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag><rdf:li>lake</rdf:li><rdf:li>fog</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def told(path: Path, form: str = "JPEG", **options: Any) -> dict[str, str]:
    path.write_bytes(encode(picture(), form, **options))
    return dict(read_metadata(path).values)


def exif(shot: dict[int, Any] | None = None, gps: dict[int, Any] | None = None) -> Image.Exif:
    made = Image.Exif()
    made.get_ifd(0x8769).update(shot or {})
    made.get_ifd(0x8825).update(gps or {})
    return made


def iptc(*records: tuple[int, bytes]) -> bytes:
    """The block that Photoshop writes: one resource with IPTC records in it."""
    data = b"".join(struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value for number, value in records)
    block = b"Photoshop 3.0\0" + b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(data)) + data + b"\0" * (len(data) % 2)
    return b"\xff\xed" + struct.pack(">H", len(block) + 2) + block


def test_what_a_camera_wrote(tmp_path: Path) -> None:
    made = exif(
        {0x829A: 1 / 250, 0x829D: 2.8, 0x8827: 400, 0x920A: 50.0, 0x9003: "2024:05:01 10:20:30", 0x9011: "+02:00"},
        {1: "N", 2: (48.0, 51.0, 29.88), 3: "W", 4: (2.0, 17.0, 40.2)},
    )
    made.get_ifd(0x8769)[0xA434] = "EF 50mm"
    made.update({0x010F: "Canon", 0x0110: "Canon EOS R5", 0x8298: "(c) Ann"})
    found = told(tmp_path / "a.jpg", exif=made)
    assert found == {
        "copyright": "(c) Ann",
        "date": "2024-05-01 10:20:30 +02:00",
        "camera": "Canon EOS R5",
        "lens": "EF 50mm",
        "exposure": "1/250 s, f/2.8, ISO 400, 50 mm",
        "place": "48.85830, -2.29450",
    }
    assert list(found) == [name for name in FIELDS if name in found]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_packet_of_xmp_in_every_format(tmp_path: Path, form: str) -> None:
    options: dict[str, Any] = {"xmp": XMP}
    if form == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        options = {"pnginfo": info}
    elif form == "TIFF":
        options = {"tiffinfo": {700: XMP}}
    found = told(tmp_path / "a", form, **options)
    assert (found["title"], found["creator"], found["keywords"]) == ("Dawn", "Ann, Ben", "lake, fog")
    assert found["software"] == "Darkroom 7"
    assert found["camera"] == "Nikon Z 8"


def test_what_agencies_write(tmp_path: Path) -> None:
    plain = encode(picture(), "JPEG")
    words = iptc((5, "Café".encode()), (80, b"Ann"), (25, b"lake"), (25, b"fog"), (55, b"20240501"), (116, b"\xa9 Ann"))
    path = tmp_path / "a.jpg"
    path.write_bytes(plain[:2] + words + plain[2:])
    assert dict(read_metadata(path).values) == {
        "title": "Café",
        "creator": "Ann",
        "copyright": "© Ann",
        "keywords": "lake, fog",
        "date": "2024-05-01",
    }


def test_xmp_goes_before_iptc_and_exif_in_words(tmp_path: Path) -> None:
    made = Image.Exif()
    made.update({0x013B: "Old", 0x010E: "kept"})
    plain = encode(picture(), "JPEG", exif=made, xmp=XMP)
    path = tmp_path / "a.jpg"
    path.write_bytes(plain[:2] + iptc((80, b"Older"), (5, b"Other")) + plain[2:])
    found = read_metadata(path).values
    assert (found["title"], found["creator"], found["caption"]) == ("Dawn", "Ann, Ben", "kept")


def test_the_name_of_the_profile(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    assert "sRGB" in told(tmp_path / "a.png", "PNG", icc_profile=profile.tobytes())["profile"]
    assert told(tmp_path / "b.png", "PNG", icc_profile=b"broken" * 50) == {}


def test_hostile_numbers_are_passed_over(tmp_path: Path) -> None:
    made = exif(
        {0x829A: float("nan"), 0x829D: -1.0, 0x8827: 0, 0x9003: "0000:00:00 00:00:00"},
        {1: "N", 2: (1.0, float("inf"), 0.0), 3: "E", 4: (400.0, 0.0, 0.0)},
    )
    assert told(tmp_path / "a.jpg", exif=made) == {}


def test_texts_are_cut_and_cleaned() -> None:
    assert clean("a\x00b\x1b[31m\u202egpj.exe\r\nc") == "ab[31mgpj.exe\nc"
    assert len(clean("x" * 100_000)) == MOST_CHARACTERS
    assert clean(b"caf\xe9\0\0") == "café"
    assert clean(("a", 1)) == ""
    assert clean("lone \udc80") == "lone ?"


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_can_be_asked(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(samples()[name][1])
    assert set(read_metadata(path).values) <= {"profile"}


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"<html>")
    with pytest.raises(NotAPicture):
        read_metadata(path)


@given(st.binary(max_size=400), st.sampled_from(["exif", "xmp"]))
def test_any_bytes_do_no_harm(tmp_path_factory: pytest.TempPathFactory, data: bytes, where: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.webp"
    path.write_bytes(encode(picture(8, 8), "WEBP", **{where: data}))
    assert all(isinstance(value, str) for value in read_metadata(path).values.values())


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 255)), max_size=8))
def test_a_camera_that_lies_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]]
) -> None:
    made = exif(
        {0x829A: (1, 250), 0x9003: "2024:05:01 10:20:30"}, {1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (1.0, 2.0, 3.0)}
    )
    made.update({0x010F: "Canon", 0x9C9B: "t".encode("utf-16-le")})
    data = bytearray(made.tobytes())
    for place, value in changes:
        data[6 + place % (len(data) - 6)] = value
    path = tmp_path_factory.getbasetemp() / "liar.webp"
    path.write_bytes(encode(picture(8, 8), "WEBP", exif=bytes(data)))
    found = read_metadata(path).values
    assert all(len(value) <= MOST_CHARACTERS for value in found.values())


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: XMP.replace(b"Dawn", text.encode("utf-8", "replace")))
)
def test_any_packet_is_read_or_refused(packet: bytes) -> None:
    try:
        found = properties(packet)
    except BadPacket:
        return
    assert all(isinstance(value, str) for values in found.values() for value in values)


@pytest.mark.parametrize(
    "packet",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a>" * (MOST_DEPTH + 1) + b"</a>" * (MOST_DEPTH + 1),
        b"<a>" + b" " * MOST_BYTES + b"</a>",
        b"<a>&nbsp;</a>",
        b"no packet",
        b"",
    ],
    ids=["bomb", "file", "deep", "long", "entity", "text", "empty"],
)
def test_packets_made_to_do_harm_are_refused(packet: bytes) -> None:
    with pytest.raises(BadPacket):
        properties(packet)


def test_a_property_has_so_many_values_and_no_more() -> None:
    many = b"".join(b"<li>%d</li>" % number for number in range(MOST_VALUES + 50))
    found = properties(b'<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>' + many + b"</dc:subject></a>")
    assert len(found["keywords"]) == MOST_VALUES
