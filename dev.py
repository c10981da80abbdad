#!/usr/bin/env python3
"""Set up a checkout of Pixhaul and do the everyday things with it.

python3 dev.py run [ARGS]         open the window with the demo gallery (headless where there is no display)
python3 dev.py test [ARGS]        lint, format, types, then pytest with ARGS
python3 dev.py bench [NAME]       measure speed
python3 dev.py soak --minutes N   use window and command without rest, and watch memory, threads, handles and record
python3 dev.py screenshots        draw the pictures of the README from the real window
python3 dev.py package [--check]  freeze the program and pack it for this system; --check installs and tries it
python3 dev.py lock [--upgrade]   write requirements/*.txt anew from pyproject.toml

Needs Python 3.11 and nothing else: system libraries, virtual environment and locked packages are set up here.
"""

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# What Qt loads on Linux and no wheel carries, as library:package (the names are Debian's).
LIBRARIES = """
libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libbrotlidec.so.1:libbrotli1 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0 libwayland-cursor.so.0:libwayland-cursor0
"""
TEST_COMMANDS = "Xvfb:xvfb xauth:xauth nginx:nginx-light dbus-daemon:dbus-daemon at-spi-bus-launcher:at-spi2-core"
# The settings of pip that say how to reach a package index; others could change what is installed, or where.
PIP_REACH = """INDEX_URL EXTRA_INDEX_URL NO_INDEX FIND_LINKS CERT CLIENT_CERT PROXY TRUSTED_HOST TIMEOUT
DEFAULT_TIMEOUT RETRIES CACHE_DIR NO_CACHE_DIR CONFIG_FILE"""


def missing_packages(for_tests: bool) -> list[str]:
    """Return the system packages this machine lacks, found by loading what they hold."""
    missing = []
    for library, package in (pair.split(":") for pair in LIBRARIES.split()):
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    places = os.environ.get("PATH", "") + ":/usr/sbin:/usr/libexec"  # where an ordinary user's PATH does not lead
    if for_tests:
        pairs = (pair.split(":") for pair in TEST_COMMANDS.split())
        missing += [package for command, package in pairs if not shutil.which(command, path=places)]
    return missing


def administrator() -> list[str] | None:
    """Return the words to put before a command that needs root, or None when this user may not."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if sys.stdin and sys.stdin.isatty():
        return ["sudo"]
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if allowed else None


def ensure_system(for_tests: bool) -> None:
    """Install missing system packages where this user may; otherwise say what to type and stop."""
    missing = missing_packages(for_tests) if sys.platform.startswith("linux") else []
    if not missing:
        return
    if not shutil.which("apt-get"):
        sys.exit(f"Please install these first (the names are Debian's): {' '.join(missing)}")
    before = administrator()
    if before is not None:
        print(f"== system packages: {' '.join(missing)}", flush=True)
        apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
        subprocess.run([*apt, "update"], check=False)
        subprocess.run([*apt, "install", "-y", "--no-install-recommends", *missing], check=False)
        missing = missing_packages(for_tests)
    if missing:
        line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(missing)
        sys.exit(f"Some system packages are missing. Please run this line, then start again:\n  {line}")


def clean_environment() -> dict[str, str]:
    """Return the environment without what would lead pip or Python astray."""
    kept = {f"PIP_{name}" for name in PIP_REACH.split()}
    astray = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    return {k: v for k, v in os.environ.items() if k in kept or not (k.startswith("PIP_") or k in astray)}


def python(*arguments: str, cwd: Path | None = ROOT) -> int:
    """Run the environment's Python and return its exit status; Ctrl+C is left to the child."""
    with subprocess.Popen([PYTHON, *arguments], cwd=cwd, env=clean_environment()) as child:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        status = child.wait()
        signal.signal(signal.SIGINT, before)
    return 128 - status if status < 0 else status


def environment_works() -> bool:
    """Tell whether .venv runs, has pip, and is of the Python that runs this file."""
    if not PYTHON.exists():
        return False
    probe = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode == 0


def ensure_environment(wanted: str) -> None:
    """Make .venv and install requirements/WANTED.txt and Pixhaul; a stamp makes the next start quick."""
    state = hashlib.sha256(f"{sys.version_info[:3]}{ROOT}".encode())
    for name in ("pyproject.toml", "requirements/run.txt", "requirements/dev.txt"):
        state.update((ROOT / name).read_bytes())
    stamp = VENV / "pixhaul-ready"
    ready = stamp.read_text("ascii").split() if stamp.is_file() else []
    if PYTHON.exists() and ready in ([state.hexdigest(), wanted], [state.hexdigest(), "dev"]):
        return  # dev.txt holds all of run.txt
    stamp.unlink(missing_ok=True)
    if not environment_works():
        print("== virtual environment: .venv", flush=True)
        make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
        subprocess.run(make, check=True, env=clean_environment())
    print(f"== packages: requirements/{wanted}.txt (takes a minute the first time)", flush=True)
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps"]
    locked = ["--require-hashes", "--only-binary=:all:", "-r", f"requirements/{wanted}.txt"]
    if status := python(*pip, *locked) or python(*pip, "--no-build-isolation", "--editable", "."):
        sys.exit(status)
    stamp.write_text(f"{state.hexdigest()} {wanted}", "ascii")


def has_display() -> bool:
    """Tell whether a window can be shown; a local DISPLAY that nobody answers counts as none."""
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    host, colon, number = os.environ.get("DISPLAY", "").partition(":")
    if colon and host not in ("", "unix"):
        return True
    with socket.socket(socket.AF_UNIX) as server:
        return server.connect_ex(f"/tmp/.X11-unix/X{number.partition('.')[0]}") == 0  # noqa: S108 - X's own place


def run(arguments: list[str]) -> int:
    """Open the window with the demo gallery; without a display do the same job headless."""
    ensure_system(for_tests=False)
    ensure_environment("run")
    headless = [] if has_display() else ["--headless"]
    return python("-m", "pixhaul", "--demo", *headless, *arguments, cwd=None)


def test(arguments: list[str]) -> int:
    """Run every check; stop at the first that fails and return its status."""
    whole = [] if arguments else ["--cov", "--cov-report=term", "-n", "auto"]
    steps = ["ruff check .", "ruff format --check .", "mypy", shlex.join(["pytest", *whole, *arguments])]
    for step in steps:
        print(f"== {step}", flush=True)
        if status := python("-m", *shlex.split(step)):
            return status
    return 0


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml for every system and Python; write the locks with hashes and without hosts."""
    common = ["-m", "uv", "pip", "compile", "--no-config", "--universal", "--python-version=3.11", "--quiet"]
    common += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", *arguments]
    common += ["--custom-compile-command=python3 dev.py lock", "--output-file"]
    to_run = ["requirements/run.txt", "pyproject.toml", "--group=setup"]
    bound = ["pyproject.toml", "--constraint=requirements/run.txt"]
    kinds = [to_run, *([f"requirements/{name}.txt", *bound, f"--group={name}"] for name in ("dev", "package"))]
    kinds.append(["requirements/release.txt", "--group=release"])
    return next((status for kind in kinds if (status := python(*common, *kind))), 0)


def main() -> int:
    """Read the verb and do it."""
    verb, *arguments = sys.argv[1:] or ["help"]
    if verb not in ("run", "test", "bench", "soak", "screenshots", "package", "lock"):
        print(__doc__)
        return 0 if verb in ("help", "-h", "--help") else 2
    if verb == "run":
        return run(arguments)
    if verb != "lock":
        ensure_system(for_tests=True)
    ensure_environment("dev")
    if verb in ("lock", "package"):
        return lock(arguments) if verb == "lock" else python("packaging/package.py", *arguments)
    return test(arguments) if verb == "test" else python("-m", f"tests.{verb}", *arguments)


if __name__ == "__main__":
    sys.exit(main() if sys.version_info >= (3, 11) else "Pixhaul needs Python 3.11 or newer.")
