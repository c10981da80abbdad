"""Many small files over loopback: ``pixhaul get`` beside other tools; files per second, CPU a file."""

import os
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.peers import peers
from tests.bench.server import jpeg, marked
from tests.bench.tools import Run, pixhaul
from tests.servers.nginx import Nginx

FILES = int(os.environ.get("FILES", "5000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
AT_ONCE = 32


def main() -> None:
    """Alternate all; print medians."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base, Nginx(Path(base)) as nginx:
        picture = jpeg()
        for number in range(FILES):
            (nginx.root / f"{number}.jpg").write_bytes(marked(picture, str(number)))
        urls = [nginx.url(f"/{number}.jpg") for number in range(FILES)]
        print(f"{FILES:,} files of {len(picture) / 1000:.0f} kB; load of the machine {os.getloadavg()[0]:.1f}")
        tools: dict[str, Callable[[], Run | None]] = {
            "pixhaul get": partial(pixhaul, urls),
            **peers(urls, at_once=AT_ONCE, slow=False),
        }
        runs: dict[str, list[Run]] = {name: [] for name in tools}
        for _ in range(ROUNDS):
            for name, tool in tools.items():
                if (run := tool()) is not None:
                    runs[name].append(run)
    for name, found in runs.items():
        if not found:
            print(f"{name:22}not installed here")
        else:
            rate, cpu = (
                statistics.median(values) for values in zip(*((r.rate, r.cpu_each) for r in found), strict=True)
            )
            whole = "all whole" if min(r.files for r in found) == FILES else "SOME MISSING"
            print(f"{name:22}{rate:8.0f} files/s {cpu:8.2f} ms of CPU a file   {whole}")


if __name__ == "__main__":
    main()
