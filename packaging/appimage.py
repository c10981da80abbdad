"""An AppDir of the frozen program, and an AppImage of it where appimagetool is installed.

appimagetool fetches the small runtime that it puts in front by itself, or takes the file that
``APPIMAGE_RUNTIME`` names; nothing else is needed (docs.appimage.org, "AppDir specification").
"""

import os
import platform
import shutil
import subprocess
from pathlib import Path

from frozen import WORK
from linux import copy_desktop_files, epoch

APP = "io.github.pixhaul.Pixhaul"
UPDATES = "gh-releases-zsync|pixhaul|pixhaul|latest|Pixhaul-*-{machine}.AppImage.zsync"
"""Where AppImageUpdate looks for a newer one (docs.appimage.org, "Update information")."""


def appdir(program: Path, licences: Path, target: Path) -> Path:
    """Lay out the AppDir in ``target`` and return it. The program runs from wherever it is mounted."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(program, target / "usr/lib/pixhaul", symlinks=True)
    copy_desktop_files(target / "usr/share")
    shutil.copytree(licences, target / "usr/share/doc/pixhaul/licences")
    (target / "usr/bin").mkdir()
    (target / "usr/bin/pixhaul").symlink_to("../lib/pixhaul/pixhaul")
    (target / "AppRun").symlink_to("usr/bin/pixhaul")
    (target / "pixhaul.desktop").symlink_to("usr/share/applications/pixhaul.desktop")
    (target / "pixhaul.svg").symlink_to("usr/share/icons/hicolor/scalable/apps/pixhaul.svg")
    (target / ".DirIcon").symlink_to("usr/share/icons/hicolor/256x256/apps/pixhaul.png")
    # appimagetool looks for the metainfo under this older name.
    (target / f"usr/share/metainfo/{APP}.appdata.xml").symlink_to(f"{APP}.metainfo.xml")
    return target


def command(folder: Path, version: str, target: Path) -> list[str]:
    """What makes the AppImage of an AppDir."""
    machine = platform.machine()
    words = ["appimagetool", "--updateinformation", UPDATES.format(machine=machine)]
    if runtime := os.environ.get("APPIMAGE_RUNTIME"):
        words += ["--runtime-file", runtime]
    return [*words, str(folder), str(target / f"Pixhaul-{version}-{machine}.AppImage")]


def build(program: Path, licences: Path, version: str, target: Path) -> list[Path]:
    """Make the AppDir in build/package, and the AppImage in ``target`` where its tool is; returns what it made."""
    folder = appdir(program, licences, WORK / "Pixhaul.AppDir")
    if not shutil.which("appimagetool"):
        return []
    words = command(folder, version, target)
    told = {**os.environ, "ARCH": platform.machine(), "VERSION": version, "SOURCE_DATE_EPOCH": str(epoch())}
    subprocess.run(words, check=True, env=told, cwd=target)
    return [Path(words[-1]), *target.glob("Pixhaul-*.AppImage.zsync")]
