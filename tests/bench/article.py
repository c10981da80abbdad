"""Fifteen large JPEGs over a long line: ours beside the article's scripts and other tools, and beside the limit."""

import os
import statistics
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random

import trustme
from PIL import Image

from tests.bench.peers import peers
from tests.bench.shaper import Physics, shaped
from tests.bench.tools import Run, pixhaul_told
from tests.servers.nginx import Nginx

FILES = 15
SMALLEST, LARGEST = 1_000_000, 4_000_000
ROUND_TRIP_MS, LINK_MBIT, EACH_MBIT = 40, 100, 20
ROUNDS = int(os.environ.get("ROUNDS", "3"))
ONLY = os.environ.get("ONLY", "").split(",") if os.environ.get("ONLY") else []
QUALITY = 90


def main() -> None:
    """Alternate all; print medians and what they are of the limit."""
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as folder:
        base = Path(folder)
        authority, secret = trustme.CA(), base / "server.pem"
        authority.cert_pem.write_to_path(str(base / "authority.pem"))
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(secret))
        with Nginx(base / "nginx", secret) as nginx:
            sizes = [write(nginx.root / f"{number}.jpg", number) for number in range(FILES)]
            with shaped(nginx.port, ROUND_TRIP_MS, LINK_MBIT, EACH_MBIT) as port:
                urls = [f"https://127.0.0.1:{port}/{number}.jpg" for number in range(FILES)]
                run_all(urls, sizes, base / "authority.pem")


def write(path: Path, number: int) -> int:
    """A photograph-like JPEG; the sizes are mixed, the same in every run. Gives its bytes."""
    wanted = SMALLEST + (LARGEST - SMALLEST) * (number * 4 % FILES) / (FILES - 1)
    chance = Random(number)
    width = 1600.0
    for _ in range(2):
        data = painted(round(width), chance)
        width *= (wanted / len(data)) ** 0.5
    path.write_bytes(painted(round(width), chance))
    return path.stat().st_size


def painted(width: int, chance: Random) -> bytes:
    """A JPEG so many pixels wide."""
    edge = max(8, width // 8)
    small = Image.frombytes("RGB", (edge, edge), chance.randbytes(edge * edge * 3))
    buffer = BytesIO()
    small.resize((width, width * 3 // 4), Image.Resampling.BICUBIC).save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()


def run_all(urls: list[str], sizes: list[int], bundle: Path) -> None:
    """The tools in turns."""
    limit = Physics.of(ROUND_TRIP_MS, LINK_MBIT, EACH_MBIT).shortest(sizes, tls=True)
    print(f"{FILES} JPEGs, {sum(sizes) / 1e6:.1f} MB, TLS, {ROUND_TRIP_MS} ms, {LINK_MBIT} and {EACH_MBIT} Mbit/s")
    print(f"the limit {limit:.2f} s; load of the machine {os.getloadavg()[0]:.1f}")
    started: list[float] = []

    def ours() -> Run:
        run, seconds = pixhaul_told(urls, "--ca-bundle", str(bundle))
        started.append(seconds)
        return run

    tools: dict[str, Callable[[], Run | None]] = {"pixhaul get": ours, **peers(urls, at_once=16, bundle=bundle)}
    runs: dict[str, list[Run | None]] = {name: [] for name in tools if not ONLY or name in ONLY}
    for _ in range(ROUNDS):
        for name, found in runs.items():
            found.append(tools[name]())
    if started:
        print(f"{'ours, once started':30}{statistics.median(started):7.2f} s {statistics.median(started) / limit:6.2f}")
    for name, found in runs.items():
        print(f"{name:30}{described(found, limit)}", flush=True)


def described(found: list[Run | None], limit: float) -> str:
    """One row: seconds, how many times the limit, files that came."""
    there = [run for run in found if run is not None]
    if not there:
        return "not installed here"
    seconds = statistics.median(run.seconds for run in there)
    whole = "" if min(run.files for run in there) == FILES else f"   only {min(run.files for run in there)} files"
    spread = " ".join(f"{run.seconds:.2f}" for run in there)
    return f"{seconds:7.2f} s {seconds / limit:6.2f}   ({spread}){whole}"


if __name__ == "__main__":
    main()
