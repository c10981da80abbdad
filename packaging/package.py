"""Freeze Pixhaul and pack it for the system this runs on: ``python3 dev.py package [--check]``.

Everything goes into dist/, with SHA256SUMS. ``--check`` then tries what was made; ``--check-only`` tries what is there.
"""

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from frozen import ENVIRONMENT, PROGRAM, ROOT, WORK, freeze, release_tools
from licences import gather

TARGET = ROOT / "dist"
TOOLS = {"dpkg-deb": "dpkg", "objdump": "binutils", "strip": "binutils", "ld": "binutils"}
CHECK_TOOLS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "update-mime-database": "shared-mime-info",
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "curl": "curl",
    "makensis": "nsis",
    "flatpak-builder": "flatpak-builder",
}


def version() -> str:
    """The version of this checkout."""
    text = (ROOT / "desktop" / "pixhaul" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("desktop/pixhaul/__init__.py names no version.")
    return found[1]


def ensure_tools(check: bool) -> None:
    """Install the tools that are missing, where this user may; otherwise say what to type and stop."""
    sys.path.append(str(ROOT))
    import dev

    wanted = {**TOOLS, **CHECK_TOOLS} if check else TOOLS
    places = "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin"
    missing = sorted({package for tool, package in wanted.items() if not shutil.which(tool, path=places)})
    if not missing:
        return
    line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    before = dev.administrator() if shutil.which("apt-get") else None
    if before is not None:
        subprocess.run([*before, "apt-get", "-q", "update"], check=False)
        subprocess.run([*before, "env", "DEBIAN_FRONTEND=noninteractive", *line], check=True)
    else:
        sys.exit(f"Some tools are missing. Please run this line, then start again:\n  sudo {' '.join(line)}")


def build() -> list[Path]:
    """Make all packages for this system; returns them. Raises ValueError when the licence of some part is not known."""
    program = freeze()
    TARGET.mkdir(exist_ok=True)
    machine = {"AMD64": "x86_64", "ARM64": "arm64"}.get(platform.machine(), platform.machine())
    if sys.platform == "win32":
        import windows

        made = windows.build(program, version(), machine, TARGET)
    elif sys.platform == "darwin":
        import macos

        made = macos.build(program, version(), machine, TARGET)
    else:
        made = linux_packages(program)
    made += [*wheel(), bill(program, machine)]
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(made))
    (TARGET / "SHA256SUMS").write_text(sums, "ascii", newline="\n")
    return made


def linux_packages(program: Path) -> list[Path]:
    """The .deb, the .tar.xz, and the AppImage where its tool is installed."""
    import appimage
    import linux

    site = ENVIRONMENT / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    licences = WORK / "licences"
    if missing := gather(program, site, licences):
        raise ValueError(f"No licence was found for: {', '.join(missing)}.")
    made = [linux.deb(program, licences, version(), TARGET), linux.portable(program, licences, version(), TARGET)]
    return made + appimage.build(program, licences, version(), TARGET)


def wheel() -> list[Path]:
    """Wheel and sdist, looked at by the tools that the index's own keepers use."""
    for old in [*TARGET.glob("pixhaul-*.whl"), *TARGET.glob("pixhaul-*.tar.gz")]:
        old.unlink()
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", TARGET, ROOT], check=True)
    made = [*TARGET.glob("pixhaul-*.whl"), *TARGET.glob("pixhaul-*.tar.gz")]
    tools = release_tools()
    subprocess.run([tools, "-m", "twine", "check", "--strict", *made], check=True)
    subprocess.run([tools, "-m", "check_wheel_contents", *TARGET.glob("pixhaul-*.whl")], check=True)
    return made


def bill(program: Path, machine: str) -> Path:
    """The list of everything in the program, for machines."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    made = TARGET / f"pixhaul-{version()}-{system}-{machine}.cdx.json"
    told = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    script = Path(__file__).with_name("sbom.py")
    subprocess.run([release_tools(), script, program, version(), made], check=True, env=told)
    return made


def smoke() -> int:
    """Show the frozen window once, all that can be tried without installing; returns 0 when it said READY."""
    name = "pixhaul.exe" if sys.platform == "win32" else "../Pixhaul.app/Contents/MacOS/pixhaul"
    told = subprocess.run([PROGRAM / name, "--smoke"], capture_output=True, text=True, timeout=120, check=False)
    print(told.stdout + told.stderr)
    return 0 if "READY" in told.stdout else 1


def main() -> int:
    """Read the arguments and do it; returns the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--check", action="store_true", help="try the packages after making them")
    parser.add_argument("--check-only", action="store_true", help="try the packages that are in dist/")
    options = parser.parse_args()
    if sys.platform.startswith("linux"):
        ensure_tools(options.check or options.check_only)
    if not options.check_only:
        for path in build():
            print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB")
    if options.check or options.check_only:
        if not sys.platform.startswith("linux"):
            return smoke()
        from linux_check import check

        return check(TARGET, version(), PROGRAM)
    return 0


if __name__ == "__main__":
    sys.exit(main())
