"""The frozen program: an environment of what belongs into it, then PyInstaller, then what makes it small."""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

import slim

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
ENVIRONMENT = WORK / "environment"
PROGRAM = WORK / "frozen" / "pixhaul"
LARGEST = 150_000_000
"""Bytes that the program may have, unpacked."""


def python(environment: Path = ENVIRONMENT) -> Path:
    """The Python of an environment, by default of the one that is frozen."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def prepare() -> None:
    """Make the environment from requirements/package.txt, and put this checkout's Pixhaul into it as a wheel would."""
    filled(ENVIRONMENT, ROOT / "requirements" / "package.txt")
    subprocess.run([*_pip(ENVIRONMENT), "--no-build-isolation", "--force-reinstall", ROOT], check=True)


def release_tools() -> Path:
    """The Python of the tools that look at a release; they are not frozen, so they have an environment of their own."""
    return filled(WORK / "tools", ROOT / "requirements" / "release.txt")


def filled(environment: Path, lock: Path) -> Path:
    """An environment of exactly what ``lock`` says, made anew when that has changed; returns its Python."""
    state = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    stamp = environment / "ready"
    if not stamp.is_file() or stamp.read_text("ascii") != state:
        venv.create(environment, clear=True, with_pip=True, symlinks=sys.platform != "win32")
        subprocess.run([*_pip(environment), "--require-hashes", "--only-binary=:all:", "-r", lock], check=True)
        stamp.write_text(state, "ascii")
    return python(environment)


def _pip(environment: Path) -> list[str | Path]:
    words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps"]
    return [python(environment), *words]


def freeze() -> Path:
    """Freeze the program; returns its folder. Raises CalledProcessError, and ValueError when it came out too large."""
    prepare()
    recipe = ROOT / "packaging" / "freeze" / "pixhaul.spec"
    places: list[str | Path] = ["--workpath", WORK / "work", "--distpath", PROGRAM.parent]
    words: list[str | Path] = [python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, recipe]
    subprocess.run(words, check=True, cwd=WORK)
    if sys.platform.startswith("linux"):
        slim.slim(PROGRAM)
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if not path.is_symlink())
    if size > LARGEST:
        raise ValueError(f"The frozen program has {size:,} bytes; {LARGEST:,} are allowed.")
    return PROGRAM
