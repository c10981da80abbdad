"""Kinds of failures in a few words, as the chips over the grid say them."""

from PySide6.QtCore import QCoreApplication

from pixhaul.core.reasons import STATUS
from pixhaul.qt.translating import QT_TRANSLATE_NOOP

_STATUSES = {
    401: QT_TRANSLATE_NOOP("Reasons", "Password needed"),
    403: QT_TRANSLATE_NOOP("Reasons", "Not allowed"),
    404: QT_TRANSLATE_NOOP("Reasons", "Not there any more"),
    410: QT_TRANSLATE_NOOP("Reasons", "Removed for good"),
    429: QT_TRANSLATE_NOOP("Reasons", "Asked too often"),
}
_SERVER_TROUBLE = QT_TRANSLATE_NOOP("Reasons", "Server trouble ({status})")
_REFUSAL = QT_TRANSLATE_NOOP("Reasons", "Refused ({status})")
_OTHER = QT_TRANSLATE_NOOP("Reasons", "Other reasons")
_WORDS = {
    "too-many-redirects": QT_TRANSLATE_NOOP("Reasons", "Sent in circles"),
    "redirect-refused": QT_TRANSLATE_NOOP("Reasons", "Sent somewhere unsafe"),
    "private-address": QT_TRANSLATE_NOOP("Reasons", "Private address"),
    "incomplete": QT_TRANSLATE_NOOP("Reasons", "Incomplete"),
    "empty": QT_TRANSLATE_NOOP("Reasons", "Empty answer"),
    "too-large": QT_TRANSLATE_NOOP("Reasons", "Too large"),
    "bad-encoding": QT_TRANSLATE_NOOP("Reasons", "Unreadable answer"),
    "bad-answer": QT_TRANSLATE_NOOP("Reasons", "Unreadable answer"),
    "answer": QT_TRANSLATE_NOOP("Reasons", "Unreadable answer"),
    "storage": QT_TRANSLATE_NOOP("Reasons", "Could not be saved"),
    "disk-full": QT_TRANSLATE_NOOP("Reasons", "Disk full"),
    "folder-not-writable": QT_TRANSLATE_NOOP("Reasons", "Folder cannot be written to"),
    "folder-missing": QT_TRANSLATE_NOOP("Reasons", "Folder missing"),
    "too-many-open-files": QT_TRANSLATE_NOOP("Reasons", "Too many open files"),
    "write-failed": QT_TRANSLATE_NOOP("Reasons", "Could not be saved"),
    "password-needed": QT_TRANSLATE_NOOP("Reasons", "Password needed"),
    "file-missing": QT_TRANSLATE_NOOP("Reasons", "File missing"),
    "file-changed": QT_TRANSLATE_NOOP("Reasons", "File changed"),
    "internal-error": QT_TRANSLATE_NOOP("Reasons", "Fault in Pixhaul"),
    "picture": QT_TRANSLATE_NOOP("Reasons", "No picture"),
    "not-a-picture": QT_TRANSLATE_NOOP("Reasons", "No picture"),
    "svg-refused": QT_TRANSLATE_NOOP("Reasons", "SVG drawing"),
    "damaged": QT_TRANSLATE_NOOP("Reasons", "Damaged"),
    "too-many-pixels": QT_TRANSLATE_NOOP("Reasons", "Too many pixels"),
    "unsupported-picture": QT_TRANSLATE_NOOP("Reasons", "Unknown kind of picture"),
    "suspicious-placeholder": QT_TRANSLATE_NOOP("Reasons", "Placeholder"),
    "network": QT_TRANSLATE_NOOP("Reasons", "Network trouble"),
    "no-such-server": QT_TRANSLATE_NOOP("Reasons", "No such server"),
    "connection-refused": QT_TRANSLATE_NOOP("Reasons", "Connection refused"),
    "connection-lost": QT_TRANSLATE_NOOP("Reasons", "Connection lost"),
    "timed-out": QT_TRANSLATE_NOOP("Reasons", "No answer in time"),
    "too-slow": QT_TRANSLATE_NOOP("Reasons", "Too slow"),
    "took-too-long": QT_TRANSLATE_NOOP("Reasons", "Took too long"),
    "secure-connection-failed": QT_TRANSLATE_NOOP("Reasons", "No secure connection"),
    "proxy-failed": QT_TRANSLATE_NOOP("Reasons", "Proxy trouble"),
}


def reason_words(kind: str) -> str:
    """A kind of :mod:`pixhaul.core.reasons` in a few words."""
    reason, _, number = kind.partition(" ")
    if reason != STATUS or not number.isdigit():
        return QCoreApplication.translate("Reasons", _WORDS.get(reason, _OTHER))
    status = int(number)
    known = _STATUSES.get(status)
    if known is not None:
        return QCoreApplication.translate("Reasons", known)
    return QCoreApplication.translate("Reasons", _SERVER_TROUBLE if status >= 500 else _REFUSAL).format(status=status)
