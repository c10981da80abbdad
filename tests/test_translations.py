"""The translations are those of the present texts, whole where they are said to be, and built of their sources."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from pixhaul.core.settings import LANGUAGES
from pixhaul.qt import languages
from tests.pseudo import packaging, pseudo, write_pseudo

translations, ts_files, marked_texts, sentence_catalogue = map(
    packaging, ("translations", "ts_files", "marked_texts", "sentence_catalogue")
)
CODES = sorted(translations.FORMS)
COMPLETE: tuple[str, ...] = ("ar", "de", "en", "es", "fr", "zh_CN")
"""Languages in which every text is translated; the others say in English what is still open."""


def test_every_language_that_can_be_chosen_is_there() -> None:
    assert sorted(LANGUAGES) == CODES == sorted(languages.OWN_NAMES)


@pytest.fixture(scope="module")
def wanted() -> list[Any]:
    """All texts, as they are marked in the sources."""
    found: list[Any] = marked_texts.read_all(translations.sources())
    return found


@pytest.mark.parametrize("code", CODES)
def test_the_texts_are_those_of_the_sources(code: str, wanted: list[Any]) -> None:
    assert translations.ts_file(code).read_text("utf-8") == translations.collected(code, wanted), (
        "run: python packaging/translations.py update"
    )


def test_the_list_of_all_texts_is_that_of_the_sources(wanted: list[Any]) -> None:
    assert translations.TEXTS.read_text("utf-8") == translations.listed(wanted), (
        "run: python packaging/translations.py update"
    )


def test_the_sentences_of_the_rooms_below_are_collected() -> None:
    for path, text in sentence_catalogue.modules().items():
        assert path.read_text("utf-8") == text, "run: python packaging/translations.py update"


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_is_made_of_the_source(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.compile_one(code, made)
    assert made.read_bytes() == translations.ts_file(code).with_suffix(".qm").read_bytes(), (
        "run: python packaging/translations.py compile"
    )


@pytest.mark.parametrize("code", COMPLETE)
def test_a_complete_language_lacks_nothing(code: str) -> None:
    assert list(translations.faults(code)) == []


@pytest.mark.parametrize("code", [code for code in CODES if code not in COMPLETE])
def test_what_is_translated_is_translated_well(code: str) -> None:
    done = [message for message in ts_files.read(translations.ts_file(code)) if message.done]
    wrong = [(one.source, fault) for one in done for fault in one.faults(translations.FORMS[code])]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("{done} of {all}", ["{done} von {alle}"], "other {names} than in the source"),
        ("%Ln pictures", ["ein Bild", "Bilder"], "%Ln is lost or doubled"),
        ("%Ln pictures", ["%Ln Bilder"], "1 forms instead of 2"),
        ("Save…", ["Sichern"], "the ending '…' differs"),
        ("&Save", ["Sichern"], "the mnemonic & is lost, doubled or new"),
        ("Save it.", ["Sichern"], "the full stop at the end differs"),
        ("Save", ["Sichern "], "blanks at begin or end differ"),
        ("Save", [""], "empty"),
        ("one\ntwo", ["eins zwei"], "other line breaks than in the source"),
    ],
)
def test_what_a_translator_can_get_wrong_is_found(source: str, forms: list[str], fault: str) -> None:
    message = ts_files.Message("Context", source, plural="%Ln" in source, forms=forms)
    assert list(message.faults(2)) == [fault]


def test_one_thing_may_be_said_in_a_word() -> None:
    message = ts_files.Message("Context", "%Ln pictures", plural=True, forms=["ein Bild", "%Ln Bilder"])
    assert list(message.faults(2)) == []


def test_a_file_is_written_as_it_is_read(tmp_path: Path) -> None:
    messages = [
        ts_files.Message("A", 'it\'s <b> & "more"', hint="a hint", forms=["x"], done=True),
        ts_files.Message("B", "%Ln picture(s)", "a comment", plural=True, forms=["", ""]),
    ]
    path = tmp_path / "some.ts"
    path.write_text(ts_files.written(messages, "de"), "utf-8")
    assert ts_files.read(path) == messages


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The translations in a folder where they may be changed."""
    for code in CODES:
        source = translations.ts_file(code)
        (tmp_path / source.name).write_bytes(source.read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    return tmp_path


def test_translations_go_out_and_come_back_checked(copy: Path) -> None:
    told = json.loads(translations.export("de", only_open=False))
    good = next(one for one in told if one["source"] == "{done} of {all}")
    bad = next(one for one in told if one["source"] == "{times} faster")
    good["translation"], bad["translation"] = "{done} von {all}", "schneller"
    gone = {**good, "id": "no-such-id"}
    wrong = translations.take_in("de", json.dumps([good, bad, gone]))
    assert [line.split(": ")[-1] for line in wrong] == [
        "other {names} than in the source",
        "not a text of the window any more",
    ]
    after = {one["id"]: one for one in json.loads(translations.export("de", only_open=False))}
    assert after[good["id"]]["translation"] == "{done} von {all}"
    assert after[good["id"]]["done"]
    assert after[bad["id"]]["translation"] != "schneller"
    translator = QTranslator()
    assert translator.load(str(copy / "pixhaul_de.qm"))
    assert translator.translate(good["context"], good["source"]) == "{done} von {all}"


def test_what_is_known_stays_when_texts_come_and_go() -> None:
    known = [
        ts_files.Message("A", "old", forms=["alt"], done=True),
        ts_files.Message("A", "stays", forms=["bleibt"], done=True),
    ]
    wanted = [ts_files.Message("A", "new"), ts_files.Message("A", "stays"), ts_files.Message("A", "%Ln s", plural=True)]
    merged = translations.merged("ar", wanted, known)
    assert [(one.forms, one.done) for one in merged] == [([""], False), (["bleibt"], True), ([""] * 6, False)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('class A:\n def f(self): self.tr("one " "two")', ("A", "one two", "", False)),
        ('class A:\n def f(self): self.tr("%Ln x", "", len(self.y.z))', ("A", "%Ln x", "", True)),
        ('def f(): QCoreApplication.translate("C", "%Ln x", "", a.b)', ("C", "%Ln x", "", True)),
        ('translate("C", "x", "a verb")', ("C", "x", "a verb", False)),
        ('T = (QT_TRANSLATE_NOOP("C", "x"),)', ("C", "x", "", False)),
    ],
)
def test_marked_texts_are_read(source: str, found: tuple[str, str, str, bool]) -> None:
    (one,) = marked_texts.read(source, "module")
    assert (one.context, one.source, one.comment, one.plural) == found


def test_a_comment_reaches_translators() -> None:
    (one,) = marked_texts.read('#: a state\ntranslate("C", "Open")', "module")
    assert one.hint == "a state"


@pytest.mark.parametrize("source", ['self.tr(f"{x}")', 'self.tr("a" + b)', 'translate("C", "a" if x else "b")'])
def test_what_is_no_literal_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="only literals"):
        list(marked_texts.read(f"class A:\n def f(self): {source}", "module"))


# ---- in place


@pytest.fixture
def pseudo_language(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """The made language in place of German, and English again afterwards."""
    write_pseudo(tmp_path)
    languages.install(qapp, "de", tmp_path)
    yield qapp
    languages.install(qapp, "en")


def test_a_language_is_put_in_place_and_taken_away(pseudo_language: QApplication) -> None:
    translate = QCoreApplication.translate
    assert languages.spoken() == "de"
    assert translate("TotalsBar", "{done} of {all}") == pseudo("{done} of {all}")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    languages.install(pseudo_language, "en")
    assert translate("TotalsBar", "{done} of {all}") == "{done} of {all}"
    assert translate("PreflightCard", "%Ln host(s)", "", 1) == "1 host"
    assert translate("PreflightCard", "%Ln host(s)", "", 1284) == "1,284 hosts"


def test_arabic_is_read_from_right_to_left(qapp: QApplication) -> None:
    languages.install(qapp, "ar")
    assert qapp.isRightToLeft()
    languages.install(qapp, "en")
    assert not qapp.isRightToLeft()


@pytest.mark.parametrize(
    ("setting", "spoken", "code"),
    [
        ("system", ["de-CH", "en"], "de"),
        ("system", ["pt-PT", "fr-CA"], "fr"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW"], "en"),
        ("system", ["ar-EG"], "ar"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("es", ["de-DE"], "es"),
        ("xx", ["de-DE"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_dearest_of_the_system(
    setting: str, spoken: list[str], code: str
) -> None:
    assert languages.wanted(setting, spoken) == code
