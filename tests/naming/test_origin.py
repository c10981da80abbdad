"""Row 96: a file says where it came from, without credentials, and nothing suffers where it cannot."""

import os
import plistlib
import sys
from pathlib import Path

import pytest

from pixhaul.naming.origin import ORIGIN, REFERRER, macos_attributes, mark_origin, zone_identifier

URL, PAGE = "https://images.example/cat.png?size=2", "https://example.org/cats"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file on a disk that bears marks; otherwise the test is skipped."""
    path = tmp_path / "cat.png"
    path.write_bytes(b"picture")
    if not sys.platform.startswith("linux"):
        pytest.skip("extended attributes are read with Linux calls here")
    try:
        os.setxattr(path, "user.pixhaul.test", b"1")
    except OSError as error:
        pytest.skip(f"the file system of the tests bears no extended attributes: {error}")
    os.removexattr(path, "user.pixhaul.test")
    return path


def marks(path: Path) -> dict[str, str]:
    return {name: os.getxattr(path, name).decode() for name in os.listxattr(path)}


def test_row_96_address_and_page_are_written_and_the_file_stays_as_it_was(file: Path) -> None:
    before = file.stat()
    assert mark_origin(file, URL, PAGE)
    assert marks(file) == {ORIGIN: URL, REFERRER: PAGE}
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (b"picture", before.st_mtime_ns)


def test_row_96_and_row_90_no_credentials_are_written(file: Path) -> None:
    assert mark_origin(file, "https://me:secret@images.example/cat.png", "https://me:secret@example.org/")
    assert marks(file) == {ORIGIN: "https://images.example/cat.png", REFERRER: "https://example.org/"}


def test_row_96_without_a_page_only_the_address_is_written(file: Path) -> None:
    assert mark_origin(file, URL)
    assert marks(file) == {ORIGIN: URL}


@pytest.mark.parametrize("url", ["", "https://images.example/" + "x" * 4000, "https://a.example/\r\nHostUrl=b", "ü"])
def test_row_96_what_cannot_be_written_is_left_out(file: Path, url: str) -> None:
    assert not mark_origin(file, url, PAGE)
    assert marks(file) == {}


def test_row_96_a_link_is_not_followed(file: Path) -> None:
    link = file.with_name("link.png")
    link.symlink_to(file)
    mark_origin(link, URL)
    assert marks(file) == {}


def test_row_96_a_missing_file_and_a_disk_without_marks_are_no_error(tmp_path: Path) -> None:
    assert not mark_origin(tmp_path / "gone.png", URL)
    assert not mark_origin(Path("/proc/self/status"), URL)


def test_row_96_the_stream_of_windows() -> None:
    assert zone_identifier(URL, PAGE).decode().split("\r\n") == [
        "[ZoneTransfer]",
        "ZoneId=3",
        f"ReferrerUrl={PAGE}",
        f"HostUrl={URL}",
        "",
    ]
    assert b"Referrer" not in zone_identifier(URL, "")


def test_row_96_the_attributes_of_macos() -> None:
    attributes = macos_attributes(URL, PAGE, 1_700_000_000.9)
    assert plistlib.loads(attributes["com.apple.metadata:kMDItemWhereFroms"]) == [URL, PAGE]
    assert attributes["com.apple.quarantine"] == b"0081;6553f100;Pixhaul;"
