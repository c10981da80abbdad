"""What the About window tells of the parts of others."""

from email.message import Message
from importlib.metadata import version

import pytest

from pixhaul.core.parts import licence_of, parts


def test_every_part_is_named_once_with_version_and_licence() -> None:
    found = parts()
    names = [part.name.lower().replace("_", "-") for part in found]
    assert {"pyside6-essentials", "shiboken6", "requests", "urllib3", "pillow", "pillow-jxl-plugin"} <= set(names)
    assert len(names) == len(set(names))
    assert names == sorted(names)
    assert "arro3-io" not in names, "an extra is no part of every installation"
    for part in found:
        assert part.version == version(part.name)
        assert part.licence, part.name


def test_the_other_implementation_of_metadata_raises_for_what_is_not_there() -> None:
    # keyring brings it for Python 3.11, and it takes the place of the standard library's as soon as it is imported.
    other = pytest.importorskip("importlib_metadata")
    for name in ("keyring", "requests", "tqdm"):
        assert licence_of(other.distribution(name).metadata), name


def test_what_is_not_installed_has_no_parts() -> None:
    assert parts("no-such-package-anywhere") == []


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "long text")], "MIT"),
        ([("Classifier", "License :: OSI Approved :: BSD License"), ("License", "x")], "BSD License"),
        ([("License", "The licence\nof many lines")], "The licence"),
        ([], ""),
    ],
)
def test_licences_are_named_in_few_words(fields: list[tuple[str, str]], licence: str) -> None:
    about = Message()
    for name, value in fields:
        about[name] = value
    assert licence_of(about) == licence
