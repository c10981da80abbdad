"""The report of a verified folder: one row for each file that was ever saved in it."""

from collections.abc import Sequence
from pathlib import Path

from pixhaul.report.records import Value
from pixhaul.report.writers import write_rows

VERIFIED_COLUMNS = ("path", "status", "bytes", "sha256", "found_sha256", "url", "message")
"""``status`` is good, changed or missing; ``sha256`` what was saved, ``found_sha256`` what lies there now."""


def write_verified(path: Path, rows: Sequence[dict[str, Value]]) -> None:
    """Write the rows as csv, json, json lines or a workbook, by the ending of the name. Raises ``ReportError``."""
    write_rows(path, VERIFIED_COLUMNS, lambda: rows)
