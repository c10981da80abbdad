"""30 ms per answer from one host: the automatic number of connections against fixed ones; the best is to be met."""

import os
import statistics

from tests.bench.peers import peers
from tests.bench.server import quick_server
from tests.bench.tools import pixhaul

FILES = int(os.environ.get("FILES", "2000"))
ANSWER_MS = 30
FIXED = (8, 16, 32, 64)
ROUNDS = int(os.environ.get("ROUNDS", "3"))


def main() -> None:
    """Alternate all settings; print medians in files per second and the automatic one against the best."""
    print(f"{FILES:,} files of 70 kB, {ANSWER_MS} ms per answer; load of the machine {os.getloadavg()[0]:.1f}")
    rates: dict[str, list[float]] = {}
    with quick_server(ANSWER_MS) as server:
        for turn in range(ROUNDS):
            urls = [f"{server}/{turn}/{number}.jpg" for number in range(FILES)]
            for count in (0, *FIXED):
                run = pixhaul(urls, "--per-host", str(count)) if count else pixhaul(urls)
                rates.setdefault(f"--per-host {count}" if count else "automatic", []).append(run.rate)
                for name, tool in peers(urls, at_once=count, slow=False).items() if count >= 32 else ():
                    if (other := tool()) is not None:
                        rates.setdefault(f"{name} ({count})", []).append(other.rate)
    medians = {name: statistics.median(values) for name, values in rates.items()}
    for name, rate in medians.items():
        print(f"{name:32}{rate:8.0f} files/s   {' '.join(f'{value:.0f}' for value in rates[name])}")
    best = max(rate for name, rate in medians.items() if name.startswith("--"))
    print(f"automatic / best fixed: {medians['automatic'] / best:.2f}")


if __name__ == "__main__":
    main()
