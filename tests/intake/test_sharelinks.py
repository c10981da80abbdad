"""Links for sharing: the rules of the guide, and what they must leave alone."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.intake.dropped import Dropped
from pixhaul.intake.drops import read_drop
from pixhaul.intake.files import read_stream
from pixhaul.intake.reading import Reading
from pixhaul.intake.sharelinks import direct
from pixhaul.intake.sources import read_source
from pixhaul.intake.text import read_text

DRIVE = "https://drive.google.com/uc?export=download&id=1A_b-c2D3e4F5g"
SHARED = "https://www.dropbox.com/s/k2/x.jpg?dl=0"
FILE = "https://www.dropbox.com/s/k2/x.jpg?dl=1"


@pytest.mark.parametrize(
    ("link", "url", "rule"),
    [
        (SHARED, FILE, "Dropbox"),
        ("https://dropbox.com/s/k2/my%20cat.jpg", "https://dropbox.com/s/k2/my%20cat.jpg?dl=1", "Dropbox"),
        (
            "https://www.dropbox.com/scl/fi/k2/x.jpg?rlkey=abc&dl=0",
            "https://www.dropbox.com/scl/fi/k2/x.jpg?rlkey=abc&dl=1",
            "Dropbox",
        ),
        ("https://drive.google.com/file/d/1A_b-c2D3e4F5g/view?usp=sharing", DRIVE, "Google Drive"),
        ("https://drive.google.com/file/d/1A_b-c2D3e4F5g", DRIVE, "Google Drive"),
        ("https://drive.google.com/file/u/0/d/1A_b-c2D3e4F5g/preview", DRIVE, "Google Drive"),
        ("https://drive.google.com/open?id=1A_b-c2D3e4F5g&usp=drive_copy", DRIVE, "Google Drive"),
        (
            "https://drive.google.com/file/d/1A_b-c2D3e4F5g/view?resourcekey=0-k",
            DRIVE + "&resourcekey=0-k",
            "Google Drive",
        ),
        ("https://1drv.ms/i/s!AbCd?e=x1", "https://1drv.ms/i/s!AbCd?e=x1&download=1", "OneDrive"),
        (
            "https://onedrive.live.com/embed?resid=A%211&authkey=k",
            "https://onedrive.live.com/download?resid=A%211&authkey=k",
            "OneDrive",
        ),
        (
            "https://firm.sharepoint.com/:i:/g/personal/me/Ab?e=x",
            "https://firm.sharepoint.com/:i:/g/personal/me/Ab?e=x&download=1",
            "SharePoint",
        ),
        (
            "https://github.com/me/my.site/blob/main/img/a.png?raw=true",
            "https://raw.githubusercontent.com/me/my.site/main/img/a.png",
            "GitHub",
        ),
        ("https://imgur.com/aBc12dE", "https://i.imgur.com/aBc12dE.jpg", "Imgur"),
        ("http://m.imgur.com/Ab12c", "https://i.imgur.com/Ab12c.jpg", "Imgur"),
    ],
)
def test_rules(link: str, url: str, rule: str) -> None:
    assert direct(link) == (url, rule)
    assert direct(url) is None, "made direct once is enough"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/s/k2/x.jpg?dl=0",
        "https://www.dropbox.com/home/x.jpg",
        "https://www.dropbox.com/sh/k2/folder?dl=0",
        "https://www.dropbox.com/s/k2/x.jpg?raw=1",
        "https://dropbox.com.evil.com/s/k2/x.jpg?dl=0",
        "https://drive.google.com/drive/folders/1A_b-c2D3e4F5g",
        "https://docs.google.com/document/d/1A_b-c2D3e4F5g/edit",
        "https://drive.google.com/open?usp=x",
        "https://firm.sharepoint.com/sites/x.jpg",
        "https://onedrive.live.com/about",
        "https://github.com/me/site",
        "https://github.com/me/site/tree/main/img",
        "https://github.com/me/site/blob/main",
        "https://imgur.com/a/aBc12dE",
        "https://imgur.com/gallery/aBc12dE",
        "https://imgur.com/about",
        "https://i.imgur.com/aBc12dE.png",
        "https://u:p@imgur.com/aBc12dE",
    ],
)
def test_other_addresses_stay(url: str) -> None:
    assert direct(url) is None


def test_every_way_in() -> None:
    made, off = [NewEntry(FILE, given=SHARED)], Reading(direct_links=False)
    assert list(read_text(SHARED)) == made
    assert list(read_drop(Dropped(urls=[SHARED]))) == made
    assert list(read_drop(Dropped(html=f"<img src='{SHARED}'>"))) == made
    assert list(read_source(SHARED, io.BytesIO())) == made
    assert list(read_source(SHARED.removeprefix("https://"), io.BytesIO())) == made
    assert list(read_stream(io.BytesIO(SHARED.encode()), "a.txt")) == made
    assert list(read_text(SHARED, off)) == list(read_source(SHARED, io.BytesIO(), off)) == [NewEntry(SHARED)]
    assert list(read_drop(Dropped(urls=[SHARED]), reading=off)) == [NewEntry(SHARED)]


def test_the_cell_of_a_table_stays_as_it_is() -> None:
    (entry,) = read_stream(io.BytesIO(f"SKU,Link\n1,{SHARED}\n".encode()), "a.csv")
    assert (entry.text, entry.given, entry.row, entry.column) == (FILE, SHARED, 1, 1)
    assert entry.sheet is not None
    assert entry.sheet.cells(1) == ("1", SHARED)


HOSTS = [
    "www.dropbox.com",
    "drive.google.com",
    "1drv.ms",
    "onedrive.live.com",
    "a.sharepoint.com",
    "github.com",
    "imgur.com",
]


@given(
    st.sampled_from(HOSTS),
    st.lists(
        st.sampled_from(["s", "a", "blob", "d", "file", "scl", "fi", ":i:", "%41", "open", "embed", "aB1cD"]),
        max_size=6,
    ),
    st.text(st.sampled_from("dl=0&id?resi%2B#é "), max_size=12),
)
def test_any_link(host: str, path: list[str], query: str) -> None:
    url = canonical(f"https://{host}/{'/'.join(path)}?{query}")
    found = direct(url)
    if found is not None:
        assert canonical(found.url) == found.url
        assert direct(found.url) is None
