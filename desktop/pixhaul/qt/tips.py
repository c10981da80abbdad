"""Tool tips of models: always plain text, although Qt would take mark-up in them for HTML."""

import html

_LONGEST = 500
"""Characters shown; some addresses have thousands."""


def tip(text: str) -> str:
    """The text as escaped rich text, cut where it is too long; empty when there is nothing to say."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return f'<p style="white-space:pre-wrap">{html.escape(shown)}</p>' if shown else ""
