"""Numbers by locale; in English they are those of core.wording."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pixhaul.core import wording
from pixhaul.qt import languages, locale_words


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    languages.install(qapp, "de")
    yield
    languages.install(qapp, "en")


@pytest.mark.parametrize("value", [0, 1, 2, 999, 999.6, 1000, 1234, 9949, 9950, 99_999, 3.1e6, 4.2e9, 7e12, 9e15])
@pytest.mark.usefixtures("qapp")
def test_sizes_and_rates_are_as_before_in_english(value: float) -> None:
    assert locale_words.size(value) == wording.size(value)
    assert locale_words.rate(value) == wording.rate(value)


@pytest.mark.parametrize("seconds", [0, 0.05, 0.95, 9.99, 59.99, 60, 61.2, 599.9, 3599, 3600, 36_061.5])
@pytest.mark.usefixtures("qapp")
def test_times_are_as_before_in_english(seconds: float) -> None:
    assert locale_words.clock(seconds) == wording.clock(seconds)
    assert locale_words.total_time(seconds) == wording.total_time(seconds)
    assert locale_words.about(seconds) == wording.about(seconds)


@pytest.mark.parametrize("number", [0, 1, 12, 1284, 1_000_000])
@pytest.mark.usefixtures("qapp")
def test_numbers_are_as_before_in_english(number: int) -> None:
    assert locale_words.count(number) == wording.count(number)
    assert locale_words.number(number) == str(number)
    assert locale_words.times(number + 0.57) == wording.times(number + 0.57)


@pytest.mark.usefixtures("german")
def test_german_numbers() -> None:
    assert locale_words.count(1284) == "1.284"
    assert locale_words.clock(23.14) == "0:23,1"
    assert "3,1" in locale_words.size(3.1e6)
    assert locale_words.date_time(datetime(2026, 3, 1, 14, 2)) == "01.03.2026 14:02"  # noqa: DTZ001 - shown as it is


def test_arabic_digits_are_those_of_the_country(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert locale_words.count(1284) == "١٬٢٨٤"
    assert locale_words.clock(83) == "١:٢٣٫٠"
    languages.install(qapp, "en")
    assert locale_words.date_time(datetime(2026, 3, 1, 14, 2)) == "2026-03-01 14:02"  # noqa: DTZ001 - shown as it is


def test_a_share_is_never_called_whole_too_early(qapp: QApplication) -> None:
    assert locale_words.percent(0.999) == "99 %"
    assert locale_words.percent(1) == "100 %"


def test_a_share_in_arabic_is_written_from_right_to_left_where_it_stands_alone(qapp: QApplication) -> None:
    languages.install(qapp, "ar")
    try:
        share = locale_words.percent(0.33)
    finally:
        languages.install(qapp, "en")
    assert share == "٣٣٪\u061c", "the sign of the language, and a mark that makes the whole Arabic"


def test_a_moment_of_another_day_has_its_date(qapp: QApplication) -> None:
    assert len(locale_words.time_of_day(0)) == len("14:02:10")
    assert locale_words.time_of_day(10 * 86_400).startswith("20")
    assert locale_words.time_of_day(1e18) == wording.time_of_day(1e18)


def test_a_name_has_its_moment_without_the_year(qapp: QApplication) -> None:
    assert locale_words.short_moment(datetime(2026, 11, 3, 9, 5, tzinfo=UTC)) == "3 Nov 09:05"
