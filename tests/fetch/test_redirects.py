"""Where a Location leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.addresses import canonical
from pixhaul.core.errors import RedirectRefused
from pixhaul.fetch.redirects import next_address


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("b", "http://ann:pw@a.example/dir/b"),
        ("?q=1", "http://ann:pw@a.example/dir/x?q=1"),
        ("/a b", "http://ann:pw@a.example/a%20b"),
        ("//b.example/c", "http://b.example/c"),
        ("http://A.example:80/c", "http://ann:pw@a.example/c"),
        ("http://a.example:81/c", "http://a.example:81/c"),
        ("https://a.example/c", "https://a.example/c"),
        ("http://bob@a.example/c", "http://bob@a.example/c"),
        ("/\\b.example/", "http://ann:pw@a.example/%5Cb.example/"),
        ("  /trim  ", "http://ann:pw@a.example/trim"),
    ],
)
def test_rows_31_and_35_targets(location: str, target: str) -> None:
    assert next_address("http://ann:pw@a.example/dir/x", location) == target


@given(st.text(alphabet=st.characters(max_codepoint=255), max_size=50))
def test_any_location_gives_a_canonical_address_or_a_refusal(location: str) -> None:
    try:
        target = next_address("https://a.example/x", location)
    except RedirectRefused:
        return
    assert target == canonical(target)
    assert target.startswith("https://")
