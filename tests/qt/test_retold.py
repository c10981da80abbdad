"""Texts that go through several languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pixhaul.qt import languages
from pixhaul.qt.retold import Retold


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "en")


def spoken(retold: Retold, app: QApplication, thing: QObject, text: str, *codes: str) -> list[str]:
    """What a thing says in one language after the other."""
    said = []
    for code in codes:
        retold.leave(languages.spoken())
        languages.install(app, code)
        text = retold.again(thing, text, list)
        said.append(text)
    return said


@pytest.mark.parametrize("text", ["None", "nothing", "Connection", "Connecting", "Largest file", "Reset Largest file"])
def test_a_text_comes_back_from_languages_with_fewer_words(qapp: QApplication, text: str) -> None:
    through = spoken(Retold(), qapp, QObject(), text, "de", "fr", "ar", "en")
    assert through[-1] == text
    assert text not in through[:-1]


def test_a_name_that_is_none_of_ours_stays(qapp: QApplication) -> None:
    assert set(spoken(Retold(), qapp, QObject(), "SKU-0017.jpg", "de", "zh_CN", "en")) == {"SKU-0017.jpg"}


def test_a_text_that_was_set_meanwhile_is_another_one(qapp: QApplication) -> None:
    retold, thing = Retold(), QObject()
    assert spoken(retold, qapp, thing, "Connection", "de") == ["Verbindung"]
    assert spoken(retold, qapp, thing, "Ordner", "en") == ["Folder"]


def test_what_says_the_new_word_by_itself_already(qapp: QApplication) -> None:
    """A button takes over what its action says, before it is asked for its own text."""
    retold, thing = Retold(), QObject()
    retold.leave("en")
    languages.install(qapp, "de")
    assert retold.again(thing, "Ordner", list) == "Ordner"
    assert spoken(retold, qapp, thing, "Ordner", "en") == ["Folder"]


def test_two_texts_of_one_thing_that_are_the_same_word_elsewhere(qapp: QApplication) -> None:
    """The words a button shows, and those that it keeps room for."""
    retold, button = Retold(), QObject()
    retold.leave("en")
    languages.install(qapp, "zh_CN")
    said = [retold.again(button, text, list) for text in ("Pause host", "Pause hosts")]
    assert said[0] == said[1]
    retold.leave("zh_CN")
    languages.install(qapp, "en")
    assert [retold.again(button, text, list) for text in said] == ["Pause host", "Pause hosts"]
