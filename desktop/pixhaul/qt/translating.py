"""Marks texts that stand in tables, for the tool that collects what is to be translated."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name that lupdate looks for
    """Mark a text; gives it back. ``QCoreApplication.translate(context, text)`` translates it when it is used."""
    return text


def QT_TRANSLATE_N_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name that lupdate looks for
    """Mark a text that counts (``%Ln``); gives it back as it is."""
    return text
