"""What sentences of the rooms below count, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import QT_TRANSLATE_N_NOOP

# fmt: off
COUNTS = (
    (QT_TRANSLATE_N_NOOP("Sentences", "%Ln converted copies"), "converted copy", "converted copies"),
    (QT_TRANSLATE_N_NOOP("Sentences", "%Ln picture(s)"), "picture", "pictures"),
    (QT_TRANSLATE_N_NOOP("Sentences", "%Ln pictures have"), "picture has", "pictures have"),
)
