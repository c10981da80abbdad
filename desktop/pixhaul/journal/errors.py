"""What may go wrong with the record on disk, in sentences for the user.

::

    JournalError              a single piece of work failed (``temporary``: it may succeed later)
    +-- JournalBusy           another process holds the record
    +-- JournalUnavailable    the record cannot be opened or written here
    +-- JournalDamaged        the file is no sound record of this version
"""

import errno
import sqlite3

_TEMPORARY = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_NOMEM,
    }
)
"""Primary result codes (sqlite.org/rescode.html) of conditions that end without any change to the work itself."""


class JournalError(Exception):
    """``message`` is a sentence without a full stop, ``hint`` says what to do next, ``cause`` is the technical text."""

    def __init__(self, message: str, hint: str = "", cause: str = "", *, temporary: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.cause = cause
        self.temporary = temporary
        """The same work may succeed later: a full disk, a busy file."""


class JournalBusy(JournalError):
    """Another process holds the record."""


class JournalUnavailable(JournalError):
    """The record cannot be opened or written in this place."""


class JournalDamaged(JournalError):
    """The file is no sound record, or one of a version that is not known yet."""


def from_sqlite(error: sqlite3.Error) -> JournalError:
    """The same error in the user's words."""
    code = getattr(error, "sqlite_errorcode", None)
    cause = f"{getattr(error, 'sqlite_errorname', type(error).__name__)}: {error}"
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return JournalDamaged(
            "The record of your downloads is damaged", "Start Pixhaul again to begin a new one.", cause
        )
    if primary == sqlite3.SQLITE_FULL:
        return JournalUnavailable(
            "The disk that holds the record of your downloads is full", "Free some space.", cause, temporary=True
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return unavailable(cause)
    temporary = primary in _TEMPORARY
    return JournalError("The record of your downloads could not be written", "Retry later.", cause, temporary=temporary)


def from_os(error: OSError) -> JournalUnavailable:
    """A failure to make the folder, the lock file or the record."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return JournalUnavailable(
            "The disk that holds the record of your downloads is full", "Free some space.", str(error), temporary=True
        )
    return unavailable(str(error))


def unavailable(cause: str) -> JournalUnavailable:
    """The folder or the file cannot be written to."""
    return JournalUnavailable(
        "The record of your downloads cannot be written",
        "Check that the data folder may be written to, or choose another one with --data-dir.",
        cause,
        temporary=True,
    )
