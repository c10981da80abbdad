"""What the first bytes say, for pictures and for everything servers send instead."""

import gzip

import pytest

from pixhaul.core.errors import NotAPicture, SvgRefused
from pixhaul.imaging.kinds import Kind
from pixhaul.imaging.sniff import HEAD_BYTES, sniff
from tests.imaging.samples import NAMES, samples

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"></svg>'


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_is_known_by_its_first_bytes(name: str) -> None:
    kind, data, _ = samples()[name]
    assert sniff(data[:HEAD_BYTES]) is kind


@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"", "an empty file"),
        (b"<!DOCTYPE html><title>Gone</title>", "a web page"),
        (b"\xef\xbb\xbf\r\n  <!doctype HTML>", "a web page"),
        (b"<!-- hello --><html lang=en>", "a web page"),
        (b"<script>location='/login'</script>", "a web page"),
        ("<html>".encode("utf-16"), "a web page"),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html/>', "a web page"),
        (b'<!DOCTYPE html><html><body><svg viewBox="0 0 1 1"/>', "a web page"),
        (b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "an XML document"),
        (b'{"error": "not found"}', "JSON data"),
        (b' [ {"id": 1} ]', "JSON data"),
        (b"{}", "JSON data"),
        (b"404 page not found\n", "a text"),
        (b"/* XPM */\nstatic char * x[] = {", "a text"),
        (b"BMW is a maker of cars, and this is a text", "a text"),
        (b"  \n \n", "an empty text"),
        (b"#EXTM3U\n#EXT-X-VERSION:3", "a playlist"),
        (b"#!/bin/sh\nrm -rf /", "a program"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (b"%PDF-1.7\ntext only", "a PDF document"),
        (b"MZ\x90\0\3\0\0\0", "a program"),
        (b"\x7fELF\2\1\1\0", "a program"),
        (b"PK\x03\x04\x14\0\0\0", "an archive"),
        (gzip.compress(b"no drawing", mtime=0), "an archive"),
        (b"Rar!\x1a\x07\x01\0", "an archive"),
        (bytes(257) + b"ustar\0", "an archive"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "a video"),
        (b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", "a sound recording"),
        (b"\x1aE\xdf\xa3\x01\0\0\0", "a video"),
        (b"RIFF\0\1\0\0AVI LIST", "a video"),
        (b"RIFF\0\1\0\0WAVEfmt ", "a sound recording"),
        (b"ID3\x04\0\0", "a sound recording"),
        (b"\xff\xfb\x90\x44\0\0", "a sound recording"),
        (b"8BPS\0\1\0\0", "a Photoshop file"),
        (b"II*\0\x10\0\0\0CR\x02\0", "a raw camera file"),
        (b"wOF2\0\1\0\0", "a font"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an office document"),
        (b"\0\0\1\0\0\0\0\0", "something unknown"),
        (b"\x01\x02\x03\x04", "something unknown"),
        (b"BM\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\xff\xff" + bytes(20), "something unknown"),
    ],
)
def test_rows_26_and_79_everything_else_is_refused_by_name(head: bytes, what: str) -> None:
    with pytest.raises(NotAPicture) as caught:
        sniff(head)
    assert caught.value.message == f"The server sent {what}, not a picture"


@pytest.mark.parametrize(
    "head",
    [
        SVG,
        b"\xef\xbb\xbf" + SVG,
        SVG.decode().encode("utf-16"),
        b'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + SVG,
        b"<!-- made by hand -->\n<!-- twice -->" + SVG,
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + SVG,
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG,
        b'<!DOCTYPE svg [<!ENTITY a "b"> <!ENTITY c "d">\n] >' + SVG,
        b'<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><script>1</script></svg:svg>',
        b"<!--" + b"long " * 5000 + b"-->" + SVG,
        gzip.compress(b'<?xml version="1.0"?>' + SVG, mtime=0),
    ],
)
def test_row_76_drawings_are_refused_as_such(head: bytes) -> None:
    with pytest.raises(SvgRefused):
        sniff(head[:HEAD_BYTES])


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"GIF89a/*" + bytes(10) + b"*/=1;alert(1)//", Kind.GIF),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0PK\x03\x04", Kind.JPEG),
        (b"\x89PNG\r\n\x1a\n<html>", Kind.PNG),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", Kind.AVIF),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf", Kind.HEIC),
    ],
)
def test_row_75_a_file_is_what_it_begins_with(head: bytes, kind: Kind) -> None:
    assert sniff(head) is kind


def test_long_markup_is_told_quickly() -> None:
    for filler in (b"<!-- ", b"<!DOCTYPE [", b"<?x ", b"<!DOCTYPE x [ ] ", b"< " * 9, b'<!DOCTYPE "'):
        with pytest.raises((NotAPicture, SvgRefused)):
            sniff((filler * HEAD_BYTES)[:HEAD_BYTES])
