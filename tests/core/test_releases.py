"""What is newer than what, and which answers can be relied upon."""

import json

import pytest

from pixhaul import __version__
from pixhaul.core.releases import HOMEPAGE, LATEST, is_newer, is_ours, order_of, read_release
from pixhaul.core.resources import resource


def test_versions_in_their_order() -> None:
    order = ["0.1.0", "0.2.0rc1", "0.2.0rc2", "0.2.0rc10", "0.2.0", "0.10.0", "1.0.0"]
    assert sorted(order, key=order_of) == order
    assert not is_newer("1.0.0", "1.0.0")


@pytest.mark.parametrize("text", ["", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.3b1", "1.2.٣", "1.2.3\n", "9999999.0.0"])
def test_what_is_no_version(text: str) -> None:
    with pytest.raises(ValueError, match="version"):
        order_of(text)


def test_only_the_projects_own_pages() -> None:
    assert is_ours(HOMEPAGE)
    assert is_ours(f"{HOMEPAGE}/releases/tag/v1.2.3")
    for page in (
        HOMEPAGE.replace("https", "http"),
        f"{HOMEPAGE}-evil",
        f"{HOMEPAGE}/../../other",
        f"{HOMEPAGE}@example.com/",
        "https://github.com/other/pixhaul",
        f"{HOMEPAGE}/a?b",
        "file:///etc/passwd",
    ):
        assert not is_ours(page), page


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"\xff", b'{"version": 1, "page": ""}', b"[" * 60_000])
def test_answers_that_say_nothing(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        read_release(raw)


def test_the_file_in_this_repository_is_one() -> None:
    said = read_release(resource("latest.json").read_bytes())
    assert not is_newer(said.version, __version__)
    assert LATEST.startswith(f"{HOMEPAGE}/")
    assert LATEST.endswith("/resources/latest.json")
    assert json.loads(resource("latest.json").read_text())["page"] == said.page
