"""What Flatpak builds from: the manifest, and every wheel of requirements/run.txt with its checksum.

``python3 packaging/flatpak.py`` writes both into build/package/flatpak. It asks the package index that pip uses where
the wheels are, so the list is made anew for each release and not kept in the repository.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from frozen import ROOT, WORK
from packaging.requirements import Requirement

APP = "io.github.pixhaul.Pixhaul"
HERE = ROOT / "packaging" / "flatpak"
PYTHON = "3.13"
"""That of org.freedesktop.Platform 25.08."""
MACHINES = ("x86_64", "aarch64")
GLIBC = range(42, 16, -1)
"""Minor versions of glibc 2 whose wheels run there, newest first."""


def locked(lock: Path) -> list[str]:
    """The lines of a lock that hold for Python :data:`PYTHON` on Linux, with their hashes and without conditions."""
    here = {"python_version": PYTHON, "python_full_version": f"{PYTHON}.0", "sys_platform": "linux"}
    here |= {"platform_system": "Linux", "implementation_name": "cpython", "platform_python_implementation": "CPython"}
    lines = []
    for entry in re.split(r"\n(?=\S)", lock.read_text("utf-8")):
        if entry.startswith("#"):
            continue
        hashes = re.findall(r"--hash=\S+", entry)
        wanted = Requirement(entry.partition("\\")[0].strip())
        if wanted.marker is None or wanted.marker.evaluate(here):
            lines.append(" ".join([f"{wanted.name}{wanted.specifier}", *hashes]))
    return lines


def wheels(lines: list[str], machine: str) -> list[dict[str, Any]]:
    """Where pip would take each wheel from, with its SHA-256. Raises CalledProcessError when one cannot be had."""
    asked = WORK / "flatpak" / f"{machine}.txt"
    asked.parent.mkdir(parents=True, exist_ok=True)
    asked.write_text("\n".join(lines), "utf-8")
    platforms = [f"--platform=manylinux_2_{minor}_{machine}" for minor in GLIBC] + [
        f"--platform=manylinux2014_{machine}"
    ]
    words = ["-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--no-deps", "--require-hashes"]
    words += ["--only-binary=:all:", f"--python-version={PYTHON}", "--implementation=cp", *platforms]
    words += [f"--abi=cp{PYTHON.replace('.', '')}", "--abi=abi3", "--abi=none", "--target=nowhere", "--report=-"]
    told = subprocess.run([sys.executable, *words, "-r", asked], capture_output=True, text=True, check=False)
    if told.returncode:
        raise ValueError(f"pip could not find all wheels for {machine}:\n{told.stderr[-1500:]}")
    return [item["download_info"] for item in json.loads(told.stdout)["install"]]


def sources(lock: Path) -> list[dict[str, Any]]:
    """Flatpak's list of files: those for every machine once, those for one machine only with its name."""
    lines = locked(lock)
    found: dict[tuple[str, str], list[str]] = {}
    for machine in MACHINES:
        for info in wheels(lines, machine):
            found.setdefault((info["url"], info["archive_info"]["hashes"]["sha256"]), []).append(machine)
    return [
        {
            "type": "file",
            "url": url,
            "sha256": digest,
            "dest": "wheels",
            **({} if len(machines) == len(MACHINES) else {"only-arches": machines}),
        }
        for (url, digest), machines in sorted(found.items())
    ]


def lay_out(found: list[dict[str, Any]], version: str, target: Path) -> Path:
    """Put manifest, sources and Flathub's own file into ``target``; returns the manifest."""
    target.mkdir(parents=True, exist_ok=True)
    text = (HERE / f"{APP}.yml").read_text("utf-8")
    manifest = target / f"{APP}.yml"
    manifest.write_text(re.sub(r"(?m)^(\s+tag: v).*$", rf"\g<1>{version}", text), "utf-8")
    (target / "python-sources.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    shutil.copyfile(HERE / "flathub.json", target / "flathub.json")
    return manifest


def main() -> int:
    """Write everything, and have flatpak-builder read it where it is installed."""
    from package import version

    manifest = lay_out(sources(ROOT / "requirements" / "run.txt"), version(), WORK / "flatpak")
    print(manifest.relative_to(ROOT))
    if builder := shutil.which("flatpak-builder"):
        words = [builder, "--show-manifest", manifest.name]
        return subprocess.run(words, cwd=manifest.parent, stdout=subprocess.DEVNULL, check=False).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
