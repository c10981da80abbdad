"""The pause a server asks for (RFC 9110 section 10.2.3)."""

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_tz

LONGEST = 366 * 86400.0
"""Seconds; a longer wish is cut to this, so that no later sum can overflow."""

_SECONDS = re.compile(r"[0-9]+")
_DATE = re.compile(r"[A-Za-z]+,? .*[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*")


def retry_after(value: str | None, date: str | None = None, now: float | None = None) -> float | None:
    """Seconds from now, or ``None`` for no wish, a moment past, or anything that is neither whole seconds nor a date.

    ``date`` is the server's own Date field: of the two ways to reckon, the shorter wait that is still ahead is taken,
    so that a wrong clock on either side does no harm.
    """
    if value is None:
        return None
    text = value.strip()
    if _SECONDS.fullmatch(text):
        return LONGEST if len(text) > 9 else min(float(text), LONGEST)
    moment = http_date(text)
    if moment is None:
        return None
    here = time.time() if now is None else now
    waits = [moment - reference for reference in (here, http_date(date or "")) if reference is not None]
    ahead = [wait for wait in waits if wait > 0]
    return min(*ahead, LONGEST) if ahead else None


def http_date(text: str) -> float | None:
    """Seconds since 1970 of an HTTP date in any of the three forms of RFC 9110 section 5.6.7."""
    if not _DATE.fullmatch(text.strip()):
        return None
    parsed = parsedate_tz(text)
    if parsed is None:
        return None
    try:
        return datetime(*parsed[:6], tzinfo=UTC).timestamp() - (parsed[9] or 0)
    except (ValueError, OverflowError):
        return None
