"""The other programs that people fetch lists with. None of them checks or records what it saves, unless it says so."""

import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.tools import ROOT, Run, measured

SCRIPTS = Path(__file__).parent / "scripts"
VENV = ROOT / "build" / "bench" / "tools" / "bin"
"""Where ``python3 -m venv build/bench/tools`` and its ``pip install gallery-dl img2dataset`` have put them."""
Tool = Callable[[], Run | None]


def program(name: str) -> str | None:
    """Its path, when it is installed."""
    return shutil.which(name) or shutil.which(name, path=str(VENV))


def peers(urls: list[str], *, at_once: int, bundle: Path | None = None, slow: bool = True) -> dict[str, Tool]:
    """Name and run of each; a run is None where the program is missing. ``slow`` leaves none out."""
    tools: dict[str, Tool] = {
        "curl -Z": partial(_curl, urls, at_once, bundle),
        f"aria2c -j{at_once}": partial(_aria2c, urls, at_once, bundle),
        "wget2": partial(_wget2, urls, at_once, bundle),
        "requests, one by one": partial(_script, "one_by_one.py", urls, bundle),
        f"requests, {at_once} threads": partial(_script, "threads.py", urls, bundle, str(at_once)),
        "img2dataset": partial(img2dataset, urls, at_once, bundle),
        "gallery-dl": partial(_gallery_dl, urls, bundle),
    }
    if not slow:
        del tools["requests, one by one"], tools["gallery-dl"]
    return tools


def _listed(urls: list[str], name: str, words: Callable[[str, Path], list[str]], bundle: Path | None) -> Run | None:
    """Run a program on a file of addresses."""
    found = program(name)
    if found is None:
        return None
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        names = Path(base) / "list.txt"
        names.write_text("\n".join(urls) + "\n", "ascii")
        trust = {} if bundle is None else {name: str(bundle) for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")}
        return measured([found, *words(str(names), Path(base))], Path(base) / "out", trust)


def _curl(urls: list[str], at_once: int, bundle: Path | None) -> Run | None:
    if program("curl") is None:
        return None
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        config = Path(base) / "list.txt"
        config.write_text("".join(f'url = "{url}"\noutput = "{n}.jpg"\n' for n, url in enumerate(urls)), "ascii")
        trust = [] if bundle is None else ["--cacert", str(bundle)]
        return measured(
            ["curl", "-Z", "-s", *trust, "--parallel-max", str(at_once), "-K", str(config)], Path(base) / "out"
        )


def _aria2c(urls: list[str], at_once: int, bundle: Path | None) -> Run | None:
    trust = [] if bundle is None else [f"--ca-certificate={bundle}"]
    return _listed(urls, "aria2c", lambda names, _: ["-q", *trust, f"-j{at_once}", "-i", names], bundle)


def _wget2(urls: list[str], at_once: int, bundle: Path | None) -> Run | None:
    trust = [] if bundle is None else [f"--ca-certificate={bundle}"]
    return _listed(urls, "wget2", lambda names, _: ["-q", *trust, f"--max-threads={at_once}", "-i", names], bundle)


def _gallery_dl(urls: list[str], bundle: Path | None) -> Run | None:
    return _listed(urls, "gallery-dl", lambda names, _: ["-q", "-D", ".", "-i", names], bundle)


def img2dataset(urls: list[str], at_once: int, bundle: Path | None) -> Run | None:
    """It decodes every picture, and here makes it 512 pixels at most."""

    def words(names: str, _: Path) -> list[str]:
        kept = ["--resize_mode", "keep_ratio_largest", "--image_size", "512", "--resize_only_if_bigger", "True"]
        return [
            *("--url_list", names, "--output_folder", "data", "--output_format", "files"),
            *("--processes_count", "2", "--thread_count", str(at_once), "--retries", "0", *kept),
        ]

    return _listed(urls, "img2dataset", words, bundle)


def _script(name: str, urls: list[str], bundle: Path | None, *options: str) -> Run | None:
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        names = Path(base) / "list.txt"
        names.write_text("\n".join(urls), "ascii")
        trust = {} if bundle is None else {"REQUESTS_CA_BUNDLE": str(bundle)}
        words = [sys.executable, str(SCRIPTS / name), str(names), *options]
        return measured(words, Path(base) / "out", trust)
