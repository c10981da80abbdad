"""Numbers as people read them in the window's language: the functions of :mod:`pixhaul.core.wording`, by locale.

The locale is Qt's default one, which :func:`pixhaul.qt.languages.install` sets. In English the results are those of
``core.wording``.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pixhaul.qt.translating import QT_TRANSLATE_NOOP

_UNITS = (
    QT_TRANSLATE_NOOP("Units", "{number} bytes"),
    QT_TRANSLATE_NOOP("Units", "{number} kB"),
    QT_TRANSLATE_NOOP("Units", "{number} MB"),
    QT_TRANSLATE_NOOP("Units", "{number} GB"),
    QT_TRANSLATE_NOOP("Units", "{number} TB"),
    QT_TRANSLATE_NOOP("Units", "{number} PB"),
)


def count(value: int) -> str:
    """``1,284``."""
    return QLocale().toString(value)


def number(value: int) -> str:
    """``1284``: without grouping, as for lines and rows."""
    return _ungrouped().toString(value)


def dimensions(width: int, height: int) -> str:
    """``4032×2688``, in the digits of the language and in its order."""
    return f"{number(width)}×{number(height)}"


def decimal(value: float, places: int) -> str:
    """``3.1``: rounded to so many decimals, without grouping."""
    return _ungrouped().toString(float(value), "f", places)


def percent(fraction: float) -> str:
    """``42 %`` for 0.42, cut and not rounded, so that it never says that all is done too early."""
    return QCoreApplication.translate("Units", "{number} %").format(number=count(int(fraction * 100 + 1e-6)))


def size(value: float) -> str:
    """``3.1 MB``: powers of 1000 with SI prefixes (IEC 80000-13), one decimal below 10."""
    value, unit = float(value), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value /= 1000
        unit += 1
    if unit == 0:
        return QCoreApplication.translate("Units", "%Ln byte(s)", "", round(value))
    template = QCoreApplication.translate("Units", _UNITS[unit])
    return template.format(number=decimal(value, 1 if value < 9.95 else 0))


def rate(bytes_per_second: float) -> str:
    """``11.8 MB/s``."""
    if bytes_per_second >= 999_950:
        return QCoreApplication.translate("Units", "{number} MB/s").format(number=decimal(bytes_per_second / 1e6, 1))
    return QCoreApplication.translate("Units", "{number} kB/s").format(number=decimal(bytes_per_second / 1e3, 0))


def clock(seconds: float) -> str:
    """``0:23.1``, ``12:03.4``, ``1:02:03.4``: the total time with tenths, cut and not rounded."""
    tenths = int(seconds * 10 + 1e-6)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    last = _two(rest // 10) + QLocale().decimalPoint() + number(rest % 10)
    return ":".join((number(hours), _two(minutes), last) if hours else (number(minutes), last))


def total_time(seconds: float) -> str:
    """``3.4 s`` under a minute, then like :func:`clock`; cut and not rounded."""
    if seconds >= 60:
        return clock(seconds)
    return QCoreApplication.translate("Units", "{number} s").format(number=decimal(int(seconds * 10 + 1e-6) / 10, 1))


def seconds(value: float) -> str:
    """``5 s``: whole ones."""
    return QCoreApplication.translate("Units", "{number} s").format(number=number(round(value)))


def whole_clock(value: float) -> str:
    """``1:30``, ``2:00:00``: :func:`clock` in whole seconds."""
    minutes, rest = divmod(round(value), 60)
    hours, minutes = divmod(minutes, 60)
    return ":".join((number(hours), _two(minutes), _two(rest)) if hours else (number(minutes), _two(rest)))


def times(faster: float) -> str:
    """``4.6 ×``, from a hundred on without decimals; cut, so that it never promises too much."""
    return QCoreApplication.translate("Units", "{number} ×").format(number=factor(faster))


def factor(faster: float) -> str:
    """The number of :func:`times` alone, for sentences that are heard."""
    return number(int(faster)) if faster >= 100 else decimal(int(faster * 10 + 1e-6) / 10, 1)


def about(seconds: float) -> str:
    """``about 2 s``, ``about 3 min``, ``about 1 h 20 min``: a remaining time, no more exact than it is known."""
    if seconds < 90:
        return QCoreApplication.translate("Units", "about {number} s").format(number=count(max(1, round(seconds))))
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Units", "about {number} min").format(number=count(minutes))
    template = QCoreApplication.translate("Units", "about {hours} h {minutes} min")
    return template.format(hours=number(minutes // 60), minutes=number(minutes % 60))


def time_of_day(seconds_from_now: float) -> str:
    """``14:02:10`` by the user's clock, ``2026-03-01 14:02`` when that is another day."""
    now = datetime.now().astimezone()
    try:
        then = now + timedelta(seconds=seconds_from_now)
    except OverflowError:
        return QCoreApplication.translate("Units", "a far day")
    return clock_time(then) if then.date() == now.date() else date_time(then)


def clock_time(when: datetime) -> str:
    """``14:02:10``: hours of 24, in the digits of the locale."""
    return QLocale().toString(_moment(when), "HH:mm:ss")


def date_time(when: datetime) -> str:
    """``2026-03-01 14:02``: in English by ISO 8601, elsewhere with the date as is usual there."""
    return f"{date(when)} {QLocale().toString(_moment(when), 'HH:mm')}"


def short_moment(when: datetime) -> str:
    """``23 Nov 14:02``: without the year, for names."""
    #: a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are
    pattern = QCoreApplication.translate("Units", "d MMM HH:mm")
    return QLocale().toString(_moment(when), pattern)


def date(when: datetime) -> str:
    """``2026-03-01``, elsewhere as is usual there, always with the whole year."""
    locale = QLocale()
    if locale.language() in {QLocale.Language.C, QLocale.Language.English}:
        return locale.toString(_moment(when), "yyyy-MM-dd")
    usual = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(_moment(when), usual if "yyyy" in usual else usual.replace("yy", "yyyy"))


def _moment(when: datetime) -> QDateTime:
    """The same clock, whatever its zone: only its fields are shown."""
    return QDateTime(when.year, when.month, when.day, when.hour, when.minute, when.second)


def _ungrouped() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _two(value: int) -> str:
    return number(value // 10) + number(value % 10)
