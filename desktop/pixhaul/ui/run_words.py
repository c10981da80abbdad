"""What the charts of a run show, in sentences: for tool tips, the line above the chart and screen readers."""

from PySide6.QtCore import QCoreApplication

from pixhaul.engine.trace import OTHERS, HostLine, Outcome, Transfer
from pixhaul.qt import locale_words
from pixhaul.qt.hosts_model import host_text
from pixhaul.ui.chart_scale import Point, Span


def moment(second: float) -> str:
    """``0:12.3``: a point of the run."""
    return locale_words.clock(second)


def pictures_rate(rate: float) -> str:
    """``42/s`` of the axis, ``0.4/s`` of slow runs."""
    whole = rate >= 10 or rate == int(rate)
    number = locale_words.count(round(rate)) if whole else locale_words.decimal(rate, 1)
    return QCoreApplication.translate("RunWords", "{number}/s").format(number=number)


def tick_text(second: float, span: Span) -> str:
    """``5 s`` where the whole run is short, else ``1:30`` and ``2:00:00``."""
    return locale_words.seconds(second) if span.end < 60 else locale_words.whole_clock(second)


def of_point(point: Point) -> str:
    """``0:12.0 – 11.8 MB/s, 42.0 pictures/s, 8 at once, 2 failed``."""
    parts = [
        locale_words.rate(point.bytes_per_second),
        QCoreApplication.translate("RunWords", "{number} pictures/s").format(
            number=locale_words.decimal(point.pictures_per_second, 1)
        ),
        QCoreApplication.translate("RunWords", "{number} at once").format(
            number=locale_words.decimal(point.side_by_side, 0)
        ),
    ]
    parts += troubles(point.failed, point.again)
    told = QCoreApplication.translate("RunWords", "{time} – {figures}")
    return told.format(time=moment(point.middle), figures=_listed(parts))


def troubles(failed: int, again: int) -> list[str]:
    """``2 failed``, ``1 tried again``: only what there is."""
    parts = []
    if failed:
        parts.append(
            QCoreApplication.translate("RunWords", "{number} failed").format(number=locale_words.count(failed))
        )
    if again:
        parts.append(
            QCoreApplication.translate("RunWords", "{number} tried again").format(number=locale_words.count(again))
        )
    return parts


def host_name(host: str, others: int) -> str:
    """The name beside a band of the timeline."""
    if host == OTHERS:
        return QCoreApplication.translate("RunWords", "%Ln other host(s)", "", others)
    return host_text(host)


def of_transfer(transfer: Transfer, title: str) -> str:
    """``cat.jpg – saved in 0.7 s, 340 kB, began at 0:12.3, images.example``."""
    return _template(transfer.outcome).format(
        name=title,
        duration=seconds(transfer.end - transfer.start),
        size=locale_words.size(transfer.received),
        time=moment(transfer.start),
        host=host_text(transfer.host),
    )


def _template(outcome: Outcome) -> str:
    match outcome:
        case Outcome.RUNNING:
            return QCoreApplication.translate(
                "RunWords", "{name} – under way for {duration}, {size}, began at {time}, {host}"
            )
        case Outcome.DONE:
            return QCoreApplication.translate(
                "RunWords", "{name} – saved in {duration}, {size}, began at {time}, {host}"
            )
        case Outcome.FAILED:
            return QCoreApplication.translate(
                "RunWords", "{name} – failed after {duration}, {size}, began at {time}, {host}"
            )
        case Outcome.AGAIN:
            return QCoreApplication.translate(
                "RunWords", "{name} – broke off after {duration} and is tried again, {size}, began at {time}, {host}"
            )
        case Outcome.STOPPED:
            return QCoreApplication.translate(
                "RunWords", "{name} – stopped after {duration}, {size}, began at {time}, {host}"
            )


def of_stretch(host: str, start: float, end: float, busy: float, failed: int, again: int) -> str:
    """What is told of a time whose transfers are not known one by one."""
    parts = [QCoreApplication.translate("RunWords", "{number} at once").format(number=locale_words.decimal(busy, 1))]
    parts += troubles(failed, again)
    told = QCoreApplication.translate("RunWords", "{start} to {end} – {figures}, {host}")
    return told.format(start=moment(start), end=moment(end), figures=_listed(parts), host=host)


def of_host(name: str, line: HostLine) -> str:
    """``images.example – 120 saved, 2 failed``."""
    parts = [QCoreApplication.translate("RunWords", "{number} saved").format(number=locale_words.count(line.done))]
    parts += troubles(line.failed, 0)
    told = QCoreApplication.translate("RunWords", "{host} – {figures}")
    return told.format(host=name, figures=_listed(parts))


def of_break(second: float, length: float) -> str:
    """A pause, told where it lies."""
    told = QCoreApplication.translate("RunWords", "{time} – a break of {duration}, not counted")
    return told.format(time=moment(second), duration=seconds(length))


def seconds(length: float) -> str:
    """``0.7 s``, ``12.3 s``, ``1:02.3``."""
    return locale_words.total_time(length)


def _listed(parts: list[str]) -> str:
    return QCoreApplication.translate("RunWords", ", ", "between the parts of a list").join(parts)
