"""Sentences of fetch/, for translators. `python packaging/translations.py update` writes this."""

from pixhaul.qt.translating import QT_TRANSLATE_NOOP

# fmt: off
TEMPLATES = (
    QT_TRANSLATE_NOOP("Sentences", "Check its path."),
    QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
    QT_TRANSLATE_NOOP("Sentences", "It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between."),  # noqa: E501
    QT_TRANSLATE_NOOP("Sentences", "The cookie file cannot be read"),
    QT_TRANSLATE_NOOP("Sentences", "The cookie file cannot be understood{cause}"),
    QT_TRANSLATE_NOOP("Sentences", "The cookie file is not there"),
    QT_TRANSLATE_NOOP("Sentences", "The cookie file is too large to be one"),
    QT_TRANSLATE_NOOP("Sentences", "The password is kept until Pixhaul is closed, and asked for again after that."),
    QT_TRANSLATE_NOOP("Sentences", "This computer's keyring cannot be used"),
    QT_TRANSLATE_NOOP("Sentences", "larger than the limit"),
    QT_TRANSLATE_NOOP("Sentences", "nothing after the comma of the data: address"),
    QT_TRANSLATE_NOOP("Sentences", "the certificate file cannot be read: {value}"),
    QT_TRANSLATE_NOOP("Sentences", "written out in the list"),
    QT_TRANSLATE_NOOP("Sentences", "{left} bytes are missing"),
    QT_TRANSLATE_NOOP("Sentences", "{window_bytes} bytes in {now} s"),
)
