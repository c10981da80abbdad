"""Numbers as people read them: sizes, durations, counts. Pure functions, in English."""

from datetime import datetime, timedelta

_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


def size(count: float) -> str:
    """``3.1 MB``: powers of 1000 with SI prefixes (IEC 80000-13), one decimal below 10."""
    value, unit = float(count), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value /= 1000
        unit += 1
    if unit == 0:
        return "1 byte" if count == 1 else f"{value:.0f} bytes"
    return f"{value:.1f} {_UNITS[unit]}" if value < 9.95 else f"{value:.0f} {_UNITS[unit]}"


def rate(bytes_per_second: float) -> str:
    """``11.8 MB/s``."""
    if bytes_per_second >= 999_950:
        return f"{bytes_per_second / 1e6:.1f} MB/s"
    return f"{bytes_per_second / 1e3:.0f} kB/s"


def clock(seconds: float) -> str:
    """``0:23.1``, ``12:03.4``, ``1:02:03.4``: the total time with tenths, cut and not rounded."""
    tenths = int(seconds * 10 + 1e-6)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest // 10:02}.{rest % 10}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def total_time(seconds: float) -> str:
    """``3.4 s`` under a minute, then like :func:`clock`; cut and not rounded."""
    if seconds < 60:
        tenths = int(seconds * 10 + 1e-6)
        return f"{tenths // 10}.{tenths % 10} s"
    return clock(seconds)


def times(factor: float) -> str:
    """``4.6 ×``, from a hundred on without decimals; cut, so that it never promises too much."""
    return f"{int(factor)} ×" if factor >= 100 else f"{int(factor * 10 + 1e-6) / 10:.1f} ×"


def about(seconds: float) -> str:
    """``about 2 s``, ``about 3 min``, ``about 1 h 20 min``: a remaining time, no more exact than it is known."""
    if seconds < 90:
        return f"about {max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes} min"
    return f"about {minutes // 60} h {minutes % 60} min"


def count(number: int) -> str:
    """``1,284``."""
    return f"{number:,}"


def plural(number: int, one: str, many: str) -> str:
    """``1 picture``, ``1,284 pictures``."""
    return f"{count(number)} {one if number == 1 else many}"


def time_of_day(seconds_from_now: float) -> str:
    """``14:02:10`` by the user's clock, ``2026-03-01 14:02`` when that is another day."""
    now = datetime.now().astimezone()
    try:
        then = now + timedelta(seconds=seconds_from_now)
    except OverflowError:
        return "a far day"
    return then.strftime("%H:%M:%S") if then.date() == now.date() else then.strftime("%Y-%m-%d %H:%M")
