"""What is watched, and when it counts as growing without bound."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

MB = 1_000_000
PER_ENTRY = 1_500
"""Bytes that one more entry may cost in memory and in the record: a removed line can still be brought back."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment. Sizes in bytes."""

    seconds: float
    entries: int
    """Put on the window's list so far."""
    memory: int
    """Resident, without the pixels of thumbnails, which have a budget of their own and fill it slowly."""
    threads: int
    handles: int
    journal: int
    wal: int
    get_entries: int
    """Given to headless runs so far."""
    get_memory: int
    """Most that the last headless run had."""
    get_journal: int
    get_wal: int
    done: int
    """Pictures saved so far, by both."""


HEADINGS = "    s   entries   MB threads handles journal  WAL |  entries   MB journal  WAL |    done"


def line_of(sample: Sample) -> str:
    """A row of the table."""
    s = sample
    return (
        f"{s.seconds:5.0f}{s.entries:10,}{s.memory / MB:5.0f}{s.threads:8}{s.handles:8}{s.journal / MB:8.1f}"
        f"{s.wal / MB:5.1f} |{s.get_entries:9,}{s.get_memory / MB:5.0f}{s.get_journal / MB:8.1f}{s.get_wal / MB:5.1f} |"
        f"{s.done:8,}"
    )


def of_process(process: int | str = "self") -> tuple[int, int, int]:
    """Resident memory in bytes, threads, open handles. Raises OSError when the process has gone."""
    base = Path("/proc") / str(process)
    pages = int((base / "statm").read_text("ascii").split()[1])
    threads, handles = (sum(1 for _ in (base / name).iterdir()) for name in ("task", "fd"))
    return pages * os.sysconf("SC_PAGE_SIZE"), threads, handles


def most_memory(process: int) -> int:
    """Most resident memory that a process has had so far, in bytes; 0 when it has gone."""
    try:
        status = (Path("/proc") / str(process) / "status").read_text("ascii", "replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def size_of(path: Path) -> int:
    """Bytes of a file, 0 when there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure in the second and in the last quarter."""

    name: str
    before: float
    after: float
    allowed: float

    @property
    def grows(self) -> bool:
        return self.after > self.allowed

    def __str__(self) -> str:
        change = self.after / self.before - 1 if self.before else 0.0
        sign = "GROWS" if self.grows else "ok"
        figures = f"{self.before:10.1f} ->{self.after:10.1f}  {change:+6.0%}  at most {self.allowed:8.1f}"
        return f"{self.name:28}{figures}  {sign}"


def findings(samples: Sequence[Sample]) -> list[Finding]:
    """The last quarter against the second one; the first is warming up. At least eight samples."""
    length = samples[-1].seconds
    second = [s for s in samples if 0.25 * length <= s.seconds < 0.5 * length]
    last = [s for s in samples if s.seconds >= 0.75 * length]

    def mean(values: Sequence[Sample], of: Callable[[Sample], float]) -> float:
        return sum(map(of, values)) / len(values)

    found = []

    def look(name: str, of: Callable[[Sample], float], allowed: Callable[[float], float], peak: bool = False) -> None:
        before, after = (max(map(of, part)) if peak else mean(part, of) for part in (second, last))
        found.append(Finding(name, before, after, allowed(before)))

    kept = (mean(last, lambda s: s.entries) - mean(second, lambda s: s.entries)) * PER_ENTRY / MB
    written = (mean(last, lambda s: s.get_entries) - mean(second, lambda s: s.get_entries)) * PER_ENTRY / MB
    look("window: memory, MB", lambda s: s.memory / MB, lambda before: 1.05 * before + 8 + kept)
    look("window: threads", lambda s: s.threads, lambda before: 1.25 * before + 8)
    look("window: open handles", lambda s: s.handles, lambda before: 1.25 * before + 16)
    look("window: journal, MB", lambda s: s.journal / MB, lambda before: before + 1 + kept)
    look("window: WAL, MB (most)", lambda s: s.wal / MB, lambda before: 1.5 * before + 2, peak=True)
    look("get: memory of a run, MB", lambda s: s.get_memory / MB, lambda before: 1.1 * before + 8)
    look("get: journal, MB", lambda s: s.get_journal / MB, lambda before: before + 1 + written)
    look("get: WAL, MB (most)", lambda s: s.get_wal / MB, lambda before: 1.5 * before + 2, peak=True)
    return found
