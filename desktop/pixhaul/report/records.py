"""One line of the list as a record of the report."""

from pixhaul.core.addresses import told, without_logins
from pixhaul.core.entries import ItemView
from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark
from pixhaul.core.status import DownloadStatus

COLUMNS = (
    "index",
    "url",
    "final_url",
    "status",
    "path",
    "bytes",
    "media_type",
    "width",
    "height",
    "sha256",
    "attempts",
    "http_status",
    "reason",
    "message",
    "seconds",
)
"""Names and order of the report's columns; they never change their meaning."""

MARK_COLUMNS = ("verdict", "stars")
"""What the user thinks of the picture: ``keep`` or ``reject``, and 1 to 5. They follow where any is marked."""

Value = str | int | float | None


def columns_of(store: ItemStore) -> tuple[str, ...]:
    """The columns of the report on this list."""
    return (*COLUMNS, *MARK_COLUMNS) if store.marks else COLUMNS


def record(view: ItemView, first_index: int | None = None, mark: Mark | None = None) -> dict[str, Value]:
    """What happened to one entry, with :data:`COLUMNS` as keys. What is not known is None. With a ``mark``,
    :data:`MARK_COLUMNS` are among the keys as well.

    ``bytes``, ``width`` and ``height`` are of the saved file, ``seconds`` is transfer time. A duplicate is "skipped"
    and points to the line ``first_index`` (1-based) whose file it shares; a refused line is "failed". No passwords.
    """
    saved = bool(view.path)
    values: dict[str, Value] = {
        "index": view.index,
        "url": told(view.url),
        "final_url": told(view.final_url) or None,
        "status": view.status.word,
        "path": view.path or None,
        "bytes": view.size if saved else None,
        "media_type": view.media_type or None,
        "width": view.width or None,
        "height": view.height or None,
        "sha256": view.sha256 or None,
        "attempts": view.attempts,
        "http_status": view.http_status or None,
        "reason": view.reason or None,
        "message": view.message or None,
        "seconds": view.seconds,
    }
    if mark is not None:
        values |= {"verdict": mark.verdict.word or None, "stars": mark.stars or None}
    match view.status:
        case DownloadStatus.REFUSED:
            values |= {"status": DownloadStatus.FAILED.word, "reason": view.reason or "not-a-web-address"}
            values["url"] = without_logins(view.url)  # it is no address: a login may stand anywhere in it
        case DownloadStatus.DUPLICATE:
            where = f"Same address as line {first_index}" if first_index else "Same address as an earlier line"
            values |= {"status": DownloadStatus.SKIPPED.word, "reason": "duplicate", "message": where}
        case DownloadStatus.TRASHED:
            values |= {"path": None, "bytes": None, "message": "In the trash"}
        case _:
            pass
    return values
