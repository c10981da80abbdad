"""Download, full check, thumbnail: ``get --thumbnails`` beside curl with two image tools, and img2dataset."""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.peers import img2dataset, program
from tests.bench.server import quick_server
from tests.bench.tools import Run, measured, pixhaul

FILES = int(os.environ.get("FILES", "2000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
AT_ONCE = 32
EDGE = 384
"""Of the other tools: ours are the half, quarter or eighth of a JPEG, 400 pixels of these."""


def main() -> None:
    """Alternate all; medians in files per second."""
    print(f"{FILES:,} files of 70 kB, thumbnails of {EDGE} pixels; load of the machine {os.getloadavg()[0]:.1f}")
    with quick_server() as server:
        urls = [f"{server}/{number}.jpg" for number in range(FILES)]
        tools: dict[str, Callable[[], Run | None]] = {
            "pixhaul get --thumbnails": partial(pixhaul, urls, "--thumbnails"),
            "curl -Z + vipsthumbnail": partial(_curl_and, urls, _vips),
            "curl -Z + mogrify": partial(_curl_and, urls, _mogrify),
            "img2dataset": partial(img2dataset, urls, AT_ONCE, None),
        }
        runs: dict[str, list[Run | None]] = {name: [] for name in tools}
        for _ in range(ROUNDS):
            for name, tool in tools.items():
                runs[name].append(tool())
    for name, found in runs.items():
        there = [run for run in found if run is not None]
        if not there:
            print(f"{name:28}not installed here")
            continue
        spread = " ".join(f"{FILES / run.seconds:.0f}" for run in there)
        rate = statistics.median(FILES / run.seconds for run in there)
        cpu = statistics.median(run.cpu / FILES * 1e3 for run in there)
        print(f"{name:28}{rate:8.0f} files/s {cpu:8.2f} ms of CPU a file   ({spread})")


def _vips(folder: Path) -> list[str] | None:
    command = program("vipsthumbnail")
    names = sorted(str(path) for path in folder.glob("*.jpg"))
    return None if command is None else [command, *names, "--size", f"{EDGE}x{EDGE}", "-o", "thumbs/%s.jpg[Q=85]"]


def _mogrify(folder: Path) -> list[str] | None:
    command = program("mogrify")
    names = sorted(str(path) for path in folder.glob("*.jpg"))
    size = f"{EDGE}x{EDGE}"
    return None if command is None else [command, "-path", "thumbs", "-thumbnail", size, "-quality", "85", *names]


def _curl_and(urls: list[str], words: Callable[[Path], list[str] | None]) -> Run | None:
    """Both programs one after the other; the second has the whole of the machine, too."""
    if shutil.which("curl") is None or words(Path()) is None:
        return None
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        config, out = Path(base) / "list.txt", Path(base) / "out"
        config.write_text("".join(f'url = "{url}"\noutput = "{n}.jpg"\n' for n, url in enumerate(urls)), "ascii")
        fetched = measured(["curl", "-Z", "-s", "--parallel-max", str(AT_ONCE), "-K", str(config)], out)
        (out / "thumbs").mkdir()
        command = words(out)
        assert command is not None
        began, before = time.perf_counter(), os.times()
        subprocess.run(command, cwd=out, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = os.times()
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        made = sum(1 for _ in (out / "thumbs").glob("*.jpg"))
        return Run(made, fetched.seconds + time.perf_counter() - began, fetched.cpu + cpu)


if __name__ == "__main__":
    main()
