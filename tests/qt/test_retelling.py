"""Texts are found among those of the language before, and said in the new one; what is not ours stays."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from pixhaul.qt import languages, locale_words
from pixhaul.qt.retelling import Retelling, Said, marked_texts

translate = QCoreApplication.translate


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "en")


def turned(app: QApplication, before: str, after: str) -> Retelling:
    languages.install(app, before)
    retelling = Retelling(marked_texts())
    languages.install(app, after)
    return retelling


def said(source: str) -> str:
    (one,) = {text.now() for text in marked_texts() if text.source == source}
    return one


@pytest.mark.parametrize("after", ["de", "fr", "es", "zh_CN", "ar"])
def test_every_english_text_is_known(qapp: QApplication, after: str) -> None:
    retelling = turned(qapp, "en", after)
    filed = Counter((text.context, text.source) for text in marked_texts())
    wrong = set()
    for text in marked_texts():
        if not text.counted and "{" not in text.source and filed[text.context, text.source] == 1:
            told = retelling.again(text.source, partial(list, [text.context]))
            wrong |= {text.source} if told != text.now() else set()
    assert wrong == set()


def test_values_are_carried_over_and_figures_turned(qapp: QApplication) -> None:
    retelling = turned(qapp, "en", "de")
    assert retelling.again("Undo add 1,284 addresses") == "Rückgängig: 1.284 Adressen hinzufügen"
    assert retelling.again("Undo add 1 address") == "Rückgängig: 1 Adresse hinzufügen"
    assert retelling.again("3.1 MB · 2,000 bytes") == f"3,1 MB · {locale_words.count(2000)} Bytes"
    assert retelling.again("192.168.0.1") == "192.168.0.1"
    assert retelling.again("1:02.5") == "1:02,5"


def test_arabic_counts_and_its_own_digits(qapp: QApplication) -> None:
    retelling = turned(qapp, "de", "ar")
    for number in (1, 2, 3, 11, 100, 268):
        before = f"{number} Adresse hinzufügen" if number == 1 else f"{number} Adressen hinzufügen"
        assert retelling.again(before) == translate("Undo", "add %Ln addresses", "", number)


def test_names_and_addresses_stay_as_they_are(qapp: QApplication) -> None:
    retelling = turned(qapp, "en", "de")
    for text in (
        "cat, dog.jpg",
        "https://a.example/Done",
        "salt and pepper.jpg",
        "/home/me/Pictures",
        "a (1).png",
        "x · y",
    ):
        assert retelling.again(text) == text
    assert retelling.again("“Done” was closed") == said("“{name}” was closed").format(name="Done")


def test_lines_joints_and_keys(qapp: QApplication) -> None:
    retelling = turned(qapp, "en", "de")
    assert retelling.again("Pause\n68 of my things") == f"{said('Pause')}\n68 of my things"
    assert retelling.again("Quit (Ctrl+Shift+PgDown)") == "Beenden (Strg+Umschalt+Bild abwärts)"


def test_the_classes_around_tell_equal_words_apart(qapp: QApplication) -> None:
    languages.install(qapp, "en")
    retelling = Retelling([Said("Marks", "Kept"), Said("States", "Kept")])
    assert retelling.again("Kept", lambda: ["States"]) == "Kept"
