"""The record on disk that survives a crash. The only room that knows sqlite3."""

from pixhaul.journal.errors import JournalBusy, JournalDamaged, JournalError, JournalUnavailable
from pixhaul.journal.journal import Journal
from pixhaul.journal.records import Records
from pixhaul.journal.restore import Restored, restore
from pixhaul.journal.rows import ItemRecord, Job, JobSummary, Outcome, fingerprint, outcome_of, record_of
from pixhaul.journal.writer import JournalWriter

__all__ = [
    "ItemRecord",
    "Job",
    "JobSummary",
    "Journal",
    "JournalBusy",
    "JournalDamaged",
    "JournalError",
    "JournalUnavailable",
    "JournalWriter",
    "Outcome",
    "Records",
    "Restored",
    "fingerprint",
    "outcome_of",
    "record_of",
    "restore",
]
