"""Sentences of journal/, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import QT_TRANSLATE_NOOP

# fmt: off
TEMPLATES = (
    QT_TRANSLATE_NOOP("Sentences", "Add the addresses again."),
    QT_TRANSLATE_NOOP("Sentences", "Another Pixhaul is already working with these downloads"),
    QT_TRANSLATE_NOOP("Sentences", "Check that the data folder may be written to, or choose another one with --data-dir."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "Free some space."),
    QT_TRANSLATE_NOOP("Sentences", "If it happens again, please report the details."),
    QT_TRANSLATE_NOOP("Sentences", "Something went wrong while the record of your downloads was written"),
    QT_TRANSLATE_NOOP("Sentences", "Start Pixhaul again to begin a new one."),
    QT_TRANSLATE_NOOP("Sentences", "The disk that holds the record of your downloads is full"),
    QT_TRANSLATE_NOOP("Sentences", "The options of an earlier job cannot be read"),
    QT_TRANSLATE_NOOP("Sentences", "The record of these downloads is not in order"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads cannot be read"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads cannot be written"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads could not be written"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads is damaged"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads is from a newer Pixhaul"),
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads was damaged. It was kept as {aside}, and a new one was begun."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "The record of your downloads was read-only. It was kept as {aside}, and a new one was begun."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "The tables of these downloads cannot be read from the record"),
    QT_TRANSLATE_NOOP("Sentences", "These downloads were deleted from the history"),
    QT_TRANSLATE_NOOP("Sentences", "Use that one to look into it."),
    QT_TRANSLATE_NOOP("Sentences", "Wait until it is done, or give this run a folder of its own with --data-dir."),
)
