"""Sentences of the rooms below, told by their templates and given back in the window's language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pixhaul.core import errors
from pixhaul.core.errors import STATUS_SENTENCES, DownloadError, HttpStatusError, NotAPicture, TooLarge
from pixhaul.qt import languages, sentences
from pixhaul.qt.sentences import pattern_of, translated
from tests.pseudo import pseudo, write_pseudo


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the made language."""
    folder = tmp_path_factory.mktemp("catalogues")
    write_pseudo(folder)
    return folder


@pytest.fixture
def made(qapp: QApplication, catalogues: Path) -> Iterator[None]:
    """A made language in place of German, which is remembered neither before nor after."""
    sentences._translated.cache_clear()
    languages.install(qapp, "de", catalogues)
    yield
    languages.install(qapp, "en")
    sentences._translated.cache_clear()


def kinds(kind: type[DownloadError] = DownloadError) -> Iterator[type[DownloadError]]:
    yield kind
    for heir in kind.__subclasses__():
        if heir.__module__.startswith(errors.__name__):
            yield from kinds(heir)


def known(text: str) -> bool:
    """Whether a text came back in the made language."""
    return translated(text) != text


@pytest.mark.parametrize("kind", sorted(kinds(), key=str), ids=str)
@pytest.mark.usefixtures("made")
def test_every_error_of_the_tree_is_known(kind: type[DownloadError]) -> None:
    for template in (kind.template, kind.hint_template):
        if template not in ("{sentence}", "{status_hint}"):
            assert known(template.format_map({"limit": "5.0 MB", "what": "a web page", "kind": "HEIC", "count": "12"}))


@pytest.mark.usefixtures("made")
def test_every_status_is_known_and_so_is_any_other() -> None:
    for status in (*STATUS_SENTENCES, 418):
        error = HttpStatusError(status)
        assert known(error.message)
        assert known(error.hint)


@pytest.mark.usefixtures("made")
def test_what_stands_in_a_place_is_translated_or_written_by_locale() -> None:
    assert translated(NotAPicture(what="a web page").message) == pseudo("The server sent {what}, not a picture").format(
        what=pseudo("a web page")
    )
    assert "5,5" in translated(TooLarge(limit="5.5 MB").message)
    assert translated("There is no column “Größe {x}” in this table") == pseudo(
        "There is no column “{missing}” in this table"
    ).format(missing="Größe {x}")


@pytest.mark.usefixtures("made")
def test_sentences_that_were_joined_come_apart() -> None:
    joined = translated("The connection was lost; asked again after the others")
    assert joined == f"{pseudo('The connection was lost')}; {pseudo('asked again after the others')}"


@pytest.mark.usefixtures("made")
def test_what_nobody_knows_stays() -> None:
    for text in ("", "cat.jpg", "Something of a plug-in", "x" * 3000, pseudo("The connection was lost")):
        assert translated(text) == text


def test_english_stays(qapp: QApplication) -> None:
    assert translated("The connection was lost") == "The connection was lost"


def test_a_pattern_finds_what_stands_in_the_places() -> None:
    pattern = pattern_of("The {a} of {b}")
    assert pattern is not None
    found = pattern.fullmatch("The cat of Rome")
    assert found is not None
    assert found.groupdict() == {"a": "cat", "b": "Rome"}
    assert pattern_of("No place") is None
    assert pattern_of("A brace { alone") is None


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("trying again at 02:36:16", "٠٢:٣٦:١٦"),
        ("trying again at 2026-03-01 14:02", "٢٠٢٦"),
        ("trying again at 2026-02-31 14:02", "2026-02-31 14:02"),
        ("same address as line 15", "١٥"),
        ("10 addresses gave the same picture", "١٠"),
        ("1,210 addresses gave the same picture", "١٬٢١٠"),
        ("The server answered with status 418", "418"),
    ],
)
def test_times_and_counts_in_a_sentence_have_the_digits_of_the_language(
    qapp: QApplication, english: str, arabic: str
) -> None:
    languages.install(qapp, "ar")
    try:
        assert arabic in translated(english)
    finally:
        languages.install(qapp, "en")
