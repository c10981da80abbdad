"""One list of the history in the user's words, the part of the past it belongs to, and whether it is looked for."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from pixhaul.core.addresses import display
from pixhaul.core.status import DownloadStatus
from pixhaul.journal.rows import Job, JobSummary
from pixhaul.qt import locale_words


@dataclass(frozen=True, slots=True)
class PastList:
    """One list of the history."""

    job: Job
    when: str
    folder: str
    done: str
    """``1,280 of 1,284 done``."""
    failed: str
    """``4 failed``, empty when none did."""
    first: str = ""
    """The first address: what the list was about."""
    title: str = ""
    """What it is called; empty when nobody has said so."""

    @property
    def spoken(self) -> str:
        """All of it as one sentence, for a screen reader."""
        parts = (self.title, self.when, self.done, self.failed, self.first, self.folder)
        return ", ".join(part for part in parts if part)

    def called(self, title: str) -> "PastList":
        """The same with another name."""
        return replace(self, title=title)

    def missing(self, words: list[str]) -> list[str]:
        """Those of the words (in small letters) that are not in what the row tells, nor in its day as numbers."""
        when = datetime.fromtimestamp(self.job.created).astimezone()
        told = f"{self.spoken} {when:%Y-%m-%d} {when:%d.%m.%Y}".casefold()
        return [word for word in words if word not in told]


def past_list(summary: JobSummary, first: str = "", title: str = "") -> PastList:
    """A job and its counts in words."""
    job = summary.job
    when = datetime.fromtimestamp(job.created).astimezone()
    failed = summary.counts.get(DownloadStatus.FAILED, 0)
    translate = QCoreApplication.translate
    done = translate("PastList", "{done} of {all} done")
    return PastList(
        job,
        locale_words.date_time(when),
        str(job.folder),
        done.format(done=locale_words.count(summary.saved), all=locale_words.count(summary.listed)),
        translate("PastList", "{count} failed").format(count=locale_words.count(failed)) if failed else "",
        display(first) if first else "",
        title,
    )


def part_of_past(created: float, today: date) -> str:
    """Today, yesterday, this week, or older."""
    day = datetime.fromtimestamp(created).astimezone().date()
    translate = QCoreApplication.translate
    if day >= today:
        return translate("PastList", "Today")
    if day == today - timedelta(days=1):
        return translate("PastList", "Yesterday")
    # The week as people at work see it: since Monday (ISO 8601).
    if day >= today - timedelta(days=today.weekday()):
        return translate("PastList", "This week")
    return translate("PastList", "Older")
