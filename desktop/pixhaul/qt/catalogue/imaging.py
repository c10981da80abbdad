"""Sentences of imaging/, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import QT_TRANSLATE_NOOP

# fmt: off
TEMPLATES = (
    QT_TRANSLATE_NOOP("Sentences", "JSON data"),
    QT_TRANSLATE_NOOP("Sentences", "a PDF document"),
    QT_TRANSLATE_NOOP("Sentences", "a Photoshop file"),
    QT_TRANSLATE_NOOP("Sentences", "a PostScript document"),
    QT_TRANSLATE_NOOP("Sentences", "a database"),
    QT_TRANSLATE_NOOP("Sentences", "a font"),
    QT_TRANSLATE_NOOP("Sentences", "a playlist"),
    QT_TRANSLATE_NOOP("Sentences", "a program"),
    QT_TRANSLATE_NOOP("Sentences", "a raw camera file"),
    QT_TRANSLATE_NOOP("Sentences", "a sound recording"),
    QT_TRANSLATE_NOOP("Sentences", "a text"),
    QT_TRANSLATE_NOOP("Sentences", "a text document"),
    QT_TRANSLATE_NOOP("Sentences", "a video"),
    QT_TRANSLATE_NOOP("Sentences", "a web page"),
    QT_TRANSLATE_NOOP("Sentences", "an XML document"),
    QT_TRANSLATE_NOOP("Sentences", "an archive"),
    QT_TRANSLATE_NOOP("Sentences", "an empty file"),
    QT_TRANSLATE_NOOP("Sentences", "an empty text"),
    QT_TRANSLATE_NOOP("Sentences", "an office document"),
    QT_TRANSLATE_NOOP("Sentences", "gzip-compressed SVG"),
    QT_TRANSLATE_NOOP("Sentences", "no decoder"),
    QT_TRANSLATE_NOOP("Sentences", "the end of the SVG drawing is missing"),
    QT_TRANSLATE_NOOP("Sentences", "the end of the packed SVG drawing is missing"),
    QT_TRANSLATE_NOOP("Sentences", "the packed SVG drawing is broken: {error}"),
    QT_TRANSLATE_NOOP("Sentences", "{max_pixels} megapixels"),
    QT_TRANSLATE_NOOP("Sentences", "{max_pixels} pixels"),
)
