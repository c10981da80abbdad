"""What must be right before Qt is started: a wrong pair of versions or a missing library would abort the process."""

import contextlib
import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""Debian's package for each library that Qt's X11 plug-in needs."""


def desktop_name(environ: Mapping[str, str]) -> str:
    """Name of the desktop entry, without its ending: in a Flatpak it is the id of the application."""
    return environ.get("FLATPAK_ID") or "pixhaul"


def name_process() -> None:
    """Let Windows' task bar tell this window from others of Python's own executable. A frozen program has its own."""
    if sys.platform == "win32" and not getattr(sys, "frozen", False):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Pixhaul.Pixhaul")


def bad_versions(python: tuple[int, int] = sys.version_info[:2], pyside: str | None = None) -> str:
    """A sentence when this PySide6 crashes on this Python, otherwise empty.

    Measured: PySide6 6.12.0 loses references to True and None on Python 3.11 and older and then aborts.
    """
    if python >= (3, 12):
        return ""
    import importlib.metadata  # of no use to newer Pythons, and slow to read

    found = pyside or importlib.metadata.version("PySide6-Essentials")
    if tuple(int(part) for part in found.split(".")[:2]) >= (6, 12):
        return (
            f"PySide6 {found} does not work with Python {python[0]}.{python[1]}. "
            "Install 'PySide6-Essentials>=6.11.1,<6.12', or use Python 3.12 or newer."
        )
    return ""


def no_display(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """A sentence when there is no screen to open a window on, otherwise empty."""
    if platform in ("win32", "darwin") or environ.get("QT_QPA_PLATFORM"):
        return ""
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return ""
    return "There is no screen to open a window on. 'pixhaul get' works without one."


def missing_library(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> str:
    """A sentence that names the system library, and Debian's package, that Qt's X11 plug-in lacks; otherwise empty."""
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM") or not environ.get("DISPLAY"):
        return ""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library = str(error).partition(":")[0].strip()
        package = _PACKAGES.get(library)
        remedy = f"On Debian or Ubuntu: sudo apt install {package}" if package else "Install it, then start again."
        return f"The system library {library} is missing. {remedy}"
    return ""
