"""Qt takes the right plural form of every counted text, in every language of the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from pixhaul.qt import languages
from tests.pseudo import packaging

translations, ts_files = packaging("translations"), packaging("ts_files")


def arabic(number: int) -> int:
    """None, one, two, few, many, others: the rule of Arabic in the Unicode CLDR."""
    if number < 3:
        return number
    rest = number % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


RULES: dict[str, Callable[[int], int]] = {
    "ar": arabic,
    "de": lambda number: int(number != 1),
    "en": lambda number: int(number != 1),
    "es": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),
    "zh_CN": lambda _number: 0,
}
NUMBERS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1284)
FOUND = {
    "ar": {
        0: "تم العثور على ٠ صورة",
        1: "تم العثور على صورة واحدة",
        2: "تم العثور على صورتين",
        3: "تم العثور على ٣ صور",
        11: "تم العثور على ١١ صورة",
        100: "تم العثور على ١٠٠ صورة",
    },
    "de": {0: "0 Bilder gefunden", 1: "1 Bild gefunden", 2: "2 Bilder gefunden"},
    "fr": {0: "0 image trouvée", 1: "1 image trouvée", 2: "2 images trouvées"},
    "es": {0: "0 imágenes encontradas", 1: "1 imagen encontrada", 2: "2 imágenes encontradas"},
    "zh_CN": {0: "找到0张图片", 1: "找到1张图片", 2: "找到2张图片"},
}
"""One text as a person reads it."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Put a language in place; English is back afterwards."""
    yield lambda code: languages.install(qapp, code)
    languages.install(qapp, languages.ENGLISH)


@pytest.mark.parametrize(("code", "number"), [(code, number) for code, said in FOUND.items() for number in said])
def test_one_counted_text_is_said_as_it_is_read(speak: Callable[[str], None], code: str, number: int) -> None:
    speak(code)
    assert QCoreApplication.translate("Finding", "%Ln picture(s) found", "", number) == FOUND[code][number]


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_counted_text_takes_the_form_of_its_number(speak: Callable[[str], None], code: str) -> None:
    speak(code)
    counted = [message for message in ts_files.read(translations.ts_file(code)) if message.plural]
    assert len(counted) > 50
    wrong = []
    for message in counted:
        for number in NUMBERS:
            wanted = message.forms[RULES[code](number)].replace("%Ln", QLocale().toString(number))
            said = QCoreApplication.translate(message.context, message.source, message.comment, number)
            if said != wanted:
                wrong.append((message.source, number, said, wanted))
    assert wrong == []


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_form_for_several_numbers_tells_the_number(code: str) -> None:
    """One thing may be said in a word, but not where the same form stands for none as well."""
    uses = [RULES[code](number) for number in range(1000)]
    for message in ts_files.read(translations.ts_file(code)):
        if message.plural:
            shared = [form for place, form in enumerate(message.forms) if uses.count(place) > 1]
            assert all(ts_files.COUNTED.search(form) for form in shared), message.source
