"""Sentences of engine/, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import QT_TRANSLATE_NOOP

# fmt: off
TEMPLATES = (
    QT_TRANSLATE_NOOP("Sentences", "For none of {of} a larger version exists {kind}"),
    QT_TRANSLATE_NOOP("Sentences", "For {better} of {of} a larger version exists, about {times} times as large {kind}"),
    QT_TRANSLATE_NOOP("Sentences", "Start again after that time."),
    QT_TRANSLATE_NOOP("Sentences", "The server asks to wait until {until}"),
    QT_TRANSLATE_NOOP("Sentences", "asked again after the others"),
    QT_TRANSLATE_NOOP("Sentences", "gave the same picture"),
    QT_TRANSLATE_NOOP("Sentences", "led to the same place"),
    QT_TRANSLATE_NOOP("Sentences", "not answering, tried again now and then"),
    QT_TRANSLATE_NOOP("Sentences", "not asked, since {host} could not be reached several times in a row"),
    QT_TRANSLATE_NOOP("Sentences", "not reachable"),
    QT_TRANSLATE_NOOP("Sentences", "nothing to do"),
    QT_TRANSLATE_NOOP("Sentences", "paused by you"),
    QT_TRANSLATE_NOOP("Sentences", "paused by you, ending what runs"),
    QT_TRANSLATE_NOOP("Sentences", "trying again at {seconds}"),
    QT_TRANSLATE_NOOP("Sentences", "waiting until {until_text} (server asked)"),
    QT_TRANSLATE_NOOP("Sentences", "{copies} could not be made"),
    QT_TRANSLATE_NOOP("Sentences", "{count} addresses {verb}"),
    QT_TRANSLATE_NOOP("Sentences", "{number} addresses gave this very picture, so it may only stand in for the real ones."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "{number} addresses were sent on to the same place, so this may not be the wanted picture."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "{number} identical"),
    QT_TRANSLATE_NOOP("Sentences", "{number} same target"),
    QT_TRANSLATE_NOOP("Sentences", "{tried} tried picture of {host}"),
    QT_TRANSLATE_NOOP("Sentences", "{tried} tried pictures of {host}"),
    QT_TRANSLATE_NOOP("Sentences", "{why}. The pictures themselves are saved."),
)
