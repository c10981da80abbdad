"""A look at the record while another Pixhaul works with it: nothing is locked, nothing is written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pixhaul.journal import schema
from pixhaul.journal.errors import JournalDamaged, JournalUnavailable, from_sqlite
from pixhaul.journal.records import Records


@contextmanager
def reading(path: Path) -> Iterator[Records | None]:
    """The record for reading; None when there is none yet.

    Raises :class:`JournalDamaged`, also for one from a newer Pixhaul, and :class:`JournalUnavailable`.
    """
    if not path.is_file():
        yield None
        return
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=30)
    except sqlite3.Error as error:
        raise JournalUnavailable("The record of your downloads cannot be read", cause=str(error)) from error
    with closing(connection):
        try:
            version = schema.version_of(connection)
        except sqlite3.Error as error:
            raise from_sqlite(error) from error
        if version > len(schema.STEPS):
            raise JournalDamaged(
                "The record of your downloads is from a newer Pixhaul", "Use that one to look into it.", f"{version}"
            )
        yield Records(connection) if version else None
