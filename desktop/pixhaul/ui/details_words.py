"""What is told about a picture, in words: sections of labels and values, in the order in which they are read."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pixhaul.core.answers import Answer, KeptAnswer
from pixhaul.qt import locale_words
from pixhaul.qt.details import Details
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.viewer_bars import type_name

_ABOUT_ITSELF = {
    "title": QT_TRANSLATE_NOOP("Details", "Title"),
    "caption": QT_TRANSLATE_NOOP("Details", "Caption"),
    "creator": QT_TRANSLATE_NOOP("Details", "Creator"),
    "copyright": QT_TRANSLATE_NOOP("Details", "Copyright"),
    "keywords": QT_TRANSLATE_NOOP("Details", "Keywords"),
    "date": QT_TRANSLATE_NOOP("Details", "Taken"),
    "camera": QT_TRANSLATE_NOOP("Details", "Camera"),
    "lens": QT_TRANSLATE_NOOP("Details", "Lens"),
    "exposure": QT_TRANSLATE_NOOP("Details", "Exposure"),
    "place": QT_TRANSLATE_NOOP("Details", "Place"),
    "software": QT_TRANSLATE_NOOP("Details", "Made with"),
    "profile": QT_TRANSLATE_NOOP("Details", "Colour profile"),
}
_TIMES = (
    ("waited", QT_TRANSLATE_NOOP("Details", "Waiting for a turn")),
    ("resolved", QT_TRANSLATE_NOOP("Details", "Finding the server")),
    ("connected", QT_TRANSLATE_NOOP("Details", "Connecting")),
    ("secured", QT_TRANSLATE_NOOP("Details", "Securing the connection")),
    ("answered", QT_TRANSLATE_NOOP("Details", "Waiting for the answer")),
    ("transferred", QT_TRANSLATE_NOOP("Details", "Transfer")),
)
_SPELLED = {"etag": "ETag", "cf-cache-status": "CF-Cache-Status"}


class Row(NamedTuple):
    """One thing that is told."""

    label: str
    value: str


class Section(NamedTuple):
    """Rows that belong together."""

    title: str
    rows: list[Row]


def sections(details: Details) -> list[Section]:
    """All that is known, without what is empty."""
    kept = details.kept or KeptAnswer()
    every = (
        Section(QCoreApplication.translate("Details", "Picture"), list(_picture(details))),
        Section(QCoreApplication.translate("Details", "Address"), list(_addresses(details, kept))),
        Section(QCoreApplication.translate("Details", "About itself"), list(_about_itself(details))),
        Section(QCoreApplication.translate("Details", "Time"), list(_times(kept))),
        Section(QCoreApplication.translate("Details", "Answer of the server"), list(_headers(kept))),
    )
    return [section for section in every if section.rows]


def as_text(told: list[Section]) -> str:
    """Everything as lines of text, to be copied."""
    return "\n\n".join(
        "\n".join([section.title, *(f"{row.label}: {row.value}" for row in section.rows)]) for section in told
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Details", text)


def _picture(details: Details) -> Iterator[Row]:
    if details.width and details.height:
        yield Row(
            QCoreApplication.translate("Details", "Dimensions"), locale_words.dimensions(details.width, details.height)
        )
    if details.size:
        size = QCoreApplication.translate("Details", "{size} ({bytes} bytes)")
        told = size.format(size=locale_words.size(details.size), bytes=locale_words.count(details.size))
        yield Row(QCoreApplication.translate("Details", "Size"), told)
    if details.media_type:
        yield Row(QCoreApplication.translate("Details", "Format"), type_name(details.media_type))
    if details.path is not None:
        yield Row(QCoreApplication.translate("Details", "File"), str(details.path))
    if details.sha256:
        yield Row("SHA-256", details.sha256.hex())  # no text: a name


def _addresses(details: Details, kept: KeptAnswer) -> Iterator[Row]:
    yield Row(QCoreApplication.translate("Details", "Link"), details.url)
    for hop in kept.answer.hops if kept.answer is not None else ():
        yield Row(QCoreApplication.translate("Details", "Redirected by"), hop)
    if kept.final_url and kept.final_url != details.url:
        yield Row(QCoreApplication.translate("Details", "Final address"), kept.final_url)
    if kept.attempts > 1:
        yield Row(QCoreApplication.translate("Details", "Tries"), locale_words.count(kept.attempts))


def _about_itself(details: Details) -> Iterator[Row]:
    values = details.metadata.values if details.metadata is not None else {}
    for name, value in values.items():
        yield Row(_say(_ABOUT_ITSELF[name]), value)


def _times(kept: KeptAnswer) -> Iterator[Row]:
    if kept.answer is not None:
        for name, label in _TIMES:
            if seconds := getattr(kept.answer.timings, name):
                yield Row(_say(label), span(seconds))
    if kept.seconds:
        yield Row(QCoreApplication.translate("Details", "All tries together"), span(kept.seconds))
    if kept.answer is not None and kept.answer.timings.checked:
        yield Row(QCoreApplication.translate("Details", "Checking and saving"), span(kept.answer.timings.checked))


def span(seconds: float) -> str:
    """``35 ms``, from a second on ``3.4 s``."""
    if seconds < 0.9995:
        number = locale_words.count(max(1, round(1000 * seconds)))
        return QCoreApplication.translate("Details", "{number} ms").format(number=number)
    return locale_words.total_time(seconds)


def _headers(kept: KeptAnswer) -> Iterator[Row]:
    """Names of header fields are the same in every language."""
    if kept.http_status:
        yield Row(QCoreApplication.translate("Details", "Status"), str(kept.http_status))
    own = {"last-modified": kept.last_modified or "", "etag": kept.etag or ""}
    told = (kept.answer or Answer()).headers
    for name, value in {**told, **own}.items():
        if value:
            yield Row(_SPELLED.get(name) or name.title(), value)
