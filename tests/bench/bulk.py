"""Many small files over loopback: ``pixhaul get`` beside ``curl -Z``; files per second, CPU a file."""

import os
import statistics
import tempfile
from pathlib import Path

from tests.bench.server import jpeg, marked
from tests.bench.tools import Run, curl, pixhaul
from tests.servers.nginx import Nginx

FILES = int(os.environ.get("FILES", "5000"))
ROUNDS = 3
AT_ONCE = 32


def main() -> None:
    """Alternate both; print medians and their ratio."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base, Nginx(Path(base)) as nginx:
        picture = jpeg()
        for number in range(FILES):
            (nginx.root / f"{number}.jpg").write_bytes(marked(picture, str(number)))
        urls = [nginx.url(f"/{number}.jpg") for number in range(FILES)]
        print(f"{FILES:,} files of {len(picture) / 1000:.0f} kB; load of the machine {os.getloadavg()[0]:.1f}")
        runs: dict[str, list[Run]] = {"pixhaul get": [], "curl -Z": []}
        for _ in range(ROUNDS):
            runs["pixhaul get"].append(pixhaul(urls))
            if (other := curl(urls, AT_ONCE)) is not None:
                runs["curl -Z"].append(other)
    for name, found in runs.items():
        if found:
            rate, cpu = (
                statistics.median(values) for values in zip(*((r.rate, r.cpu_each) for r in found), strict=True)
            )
            whole = "all whole" if min(r.files for r in found) == FILES else "SOME MISSING"
            print(f"{name:12}{rate:8.0f} files/s {cpu:8.2f} ms of CPU a file   {whole}")


if __name__ == "__main__":
    main()
