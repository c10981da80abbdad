"""Half of 200 connections stall: how late the window is, and whether the others come as fast as without."""

import os
import statistics
import time

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.states import QueueState
from tests.bench.lateness import TICK_MS, Lateness, open_desk, wait
from tests.bench.server import quick_server

ITEMS = 2_000
STALLED = 100
CONNECTIONS = 200
ANSWER_MS = 30
ROUNDS = 3
PATIENCE = 180.0


def main() -> None:
    """Alternate runs with and without stalled addresses; print medians and their ratio."""
    print(f"{ITEMS:,} pictures, {CONNECTIONS} connections, {ANSWER_MS} ms per answer, {STALLED} of them stall or none")
    print(f"{'':14}{'files/s':>9}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}   (lateness of a {TICK_MS} ms timer)")
    rates: dict[int, list[float]] = {0: [], STALLED: []}
    for _ in range(ROUNDS):
        for stalled in (0, STALLED):
            rates[stalled].append(run(stalled))
    without, with_stalls = (statistics.median(rates[stalled]) for stalled in (0, STALLED))
    print(f"with stalls {with_stalls:.0f} files/s, without {without:.0f}: ratio {with_stalls / without:.2f}")


def run(stalled: int) -> float:
    """One run in a window of its own; live files per second until the last live one is there."""
    wanted = ITEMS - stalled
    with quick_server(ANSWER_MS) as server, open_desk(jobs=CONNECTIONS, per_host=CONNECTIONS) as desk:
        services, manager, store = desk.services, desk.services.manager, desk.services.store
        urls = [f"{server}/stall/{number}.jpg" for number in range(stalled)]
        urls += [f"{server}/live/{number}.jpg" for number in range(wanted)]
        services.reader.read_text("\n".join(urls))
        wait(lambda: len(store) == ITEMS and not services.reader.busy, 20)
        lateness = Lateness()
        clock = time.perf_counter()
        manager.start()
        wait(lambda: store.count(DownloadStatus.COMPLETE) >= wanted, PATIENCE)
        rate = store.count(DownloadStatus.COMPLETE) / (time.perf_counter() - clock)
        print(f"{stalled:5} stalled {rate:9.0f}{lateness}", flush=True)
        lateness.stop()
        manager.stop()
        wait(lambda: manager.state is QueueState.IDLE, 5)
    return rate


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
