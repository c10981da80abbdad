"""Tool tips that stay plain text: Qt would take anything that looks like mark-up for HTML."""

from PySide6.QtGui import QAction


def plain_tooltip(text: str) -> str:
    """Text as a tool tip that is never taken for mark-up."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped.replace(chr(10), '<br>')}</span>" if escaped != text else text


def tooltip_of(action: QAction) -> str:
    """What the action does, with its shortcut: ``Retry failed pictures (F5)``."""
    text = action.statusTip() or action.text()
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    return plain_tooltip(f"{text} ({keys})" if keys else text)
