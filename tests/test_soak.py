"""The verdict of the soak: what grows is told from what only moves. (Its server and its work run in `dev.py soak`.)"""

from dataclasses import replace

import pytest

from tests.soak.figures import Finding, Sample, findings, of_process

FLAT = Sample(0, 0, 150_000_000, 40, 60, 2_000_000, 1_000_000, 0, 120_000_000, 2_000_000, 1_000_000, 0)


def run(count: int = 40, **growth: int) -> dict[str, Finding]:
    """A run of so many samples whose figures grow by so much with each of them."""
    samples = [
        replace(FLAT, seconds=10.0 * n, **{name: getattr(FLAT, name) + n * step for name, step in growth.items()})
        for n in range(1, count + 1)
    ]
    return {finding.name: finding for finding in findings(samples)}


def test_row_100_flat_figures_pass() -> None:
    assert not [str(finding) for finding in run().values() if finding.grows]


@pytest.mark.parametrize(
    ("figure", "step", "name"),
    [
        ("memory", 2_000_000, "window: memory, MB"),
        ("threads", 2, "window: threads"),
        ("handles", 3, "window: open handles"),
        ("journal", 200_000, "window: journal, MB"),
        ("wal", 400_000, "window: WAL, MB (most)"),
        ("get_memory", 2_000_000, "get: memory of a run, MB"),
        ("get_journal", 200_000, "get: journal, MB"),
        ("get_wal", 400_000, "get: WAL, MB (most)"),
    ],
)
def test_row_100_what_grows_is_named(figure: str, step: int, name: str) -> None:
    assert [found for found, finding in run(**{figure: step}).items() if finding.grows] == [name]


def test_what_the_list_itself_holds_may_grow_with_it() -> None:
    assert not run(entries=1000, memory=700_000, journal=700_000)["window: memory, MB"].grows


def test_a_process_is_read() -> None:
    memory, threads, handles = of_process()
    assert memory > 10_000_000
    assert threads >= 1
    assert handles >= 3
