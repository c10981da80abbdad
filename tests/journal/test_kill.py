"""Faults 63 and 64 seen from the record: kill -9 at any moment, also in the middle of writing."""

import os
import random
import subprocess
import sys
from pathlib import Path

from pixhaul.core.status import DownloadStatus
from pixhaul.journal import Journal

CHILD = """
import sys
from pathlib import Path
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import ItemRecord, Journal, JournalWriter, Outcome

def say(word, number):
    print(word, number, flush=True)

journal = Journal.open(Path(sys.argv[1]))
assert journal.notice is None, journal.notice
jobs = journal.jobs()
job = jobs[0].job if jobs else journal.create_job(Path(sys.argv[2]), "{name}")
here = sum(jobs[0].counts.values()) if jobs else 0
done = jobs[0].counts.get(DownloadStatus.FAILED, 0) if jobs else 0
writer = JournalWriter(journal, lambda error: say("error", error.cause), interval=0.001, most=20)
while True:
    rows = [ItemRecord(item, f"https://example.com/{item}/" + "x" * 200) for item in range(here, here + 300)]
    here += 300
    writer.add_items(job, rows, lambda _, here=here: say("added", here))
    while done < here:
        for item in range(done, done + 30):
            writer.record(job, Outcome(item, DownloadStatus.FAILED, attempts=1))
        done += 30
        writer.submit(lambda _: None, lambda _, done=done: say("recorded", done))
    assert writer.flush(30)
"""


def run_and_kill(home: Path, folder: Path, lines: int, delay: float) -> dict[str, int]:
    """Let a child write, kill it ``delay`` seconds after its n-th line; returns what it said was on disk."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", CHILD, str(home), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        try:
            child.wait(delay)
        except subprocess.TimeoutExpired:
            child.kill()
        said += child.stdout.readlines()
        assert child.wait(60) == -9, "it ended by itself"
    # The last line may have been cut by the kill.
    whole = [line.split() for line in said if line.endswith("\n")]
    promised = {"added": 0, "recorded": 0}
    for word, number in whole:
        promised[word] = max(promised[word], int(number))
    return promised


def test_twelve_kills_lose_nothing_that_was_promised(home: Path, folder: Path) -> None:
    chance = random.Random(64)
    reached = 0
    for _ in range(12):
        promised = run_and_kill(home, folder, chance.randrange(1, 40), chance.random() * 0.03)
        with Journal.open(home) as journal:
            assert journal.notice is None
            assert journal.integrity() == "ok"
            (summary,) = journal.jobs()
            entries = list(journal.load(summary.job))
        assert [row.item for row in entries] == list(range(len(entries)))
        recorded = [row.item for row in entries if row.status == DownloadStatus.FAILED.word]
        assert recorded == list(range(len(recorded))), "outcomes are stored in the order they came"
        assert len(entries) >= promised["added"] >= 0
        assert len(recorded) >= promised["recorded"]
        reached = max(reached, len(recorded))
    assert reached > 300, "the children got somewhere"


def test_a_kill_before_the_first_write_is_no_damage(home: Path, folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    script = "import os, signal, sys; from pathlib import Path; from pixhaul.journal import Journal;"
    script += "Journal.open(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    assert subprocess.run([sys.executable, "-c", script, str(home)], env=environment, check=False).returncode == -9
    with Journal.open(home) as journal:
        assert journal.notice is None
        assert journal.jobs() == []
