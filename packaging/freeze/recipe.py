"""What goes into the frozen program on every system, and what is left out of it.

Qt's own plug-ins are a list of those that are wanted, so that a newer Qt brings none unseen. There are none that read
pictures of a kind the window does not show, and none that render SVG files: Pixhaul's icons are drawn by the library
``QtSvg`` itself from files of its own, and no other SVG is ever rendered.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Where a file goes in the bundle, where it comes from, and what kind it is: PyInstaller's own order."""

_PLUGINS = """
platforms/qxcb platforms/qwayland platforms/qoffscreen platforms/qwindows platforms/qcocoa
xcbglintegrations/qxcb-egl-integration xcbglintegrations/qxcb-glx-integration
wayland-shell-integration/xdg-shell wayland-decoration-client/bradient wayland-decoration-client/adwaita
wayland-graphics-integration-client/qt-plugin-wayland-egl
platforminputcontexts/composeplatforminputcontextplugin platforminputcontexts/ibusplatforminputcontextplugin
platformthemes/qxdgdesktopportal
imageformats/qjpeg
styles/qmodernwindowsstyle styles/qmacstyle
"""
PLUGINS = frozenset(_PLUGINS.split())
"""Folder and name (without ``lib`` and ending) of the plug-ins that are kept."""

_LEFT_OUT = """
tkinter unittest pydoc pydoc_data doctest test lib2to3 ensurepip venv idlelib turtle xmlrpc
setuptools pkg_resources pip hatchling PyInstaller numpy IPython arro3
PIL.ImageTk PIL.ImageQt PIL.ImageShow PIL.ImageGrab PIL._imagingft
PySide6.QtQml PySide6.QtQuick PySide6.QtQuickWidgets PySide6.QtQuickControls2 PySide6.QtSql PySide6.QtTest
PySide6.QtOpenGL PySide6.QtOpenGLWidgets PySide6.QtPrintSupport PySide6.QtDesigner PySide6.QtUiTools PySide6.QtHelp
PySide6.QtXml PySide6.QtSvgWidgets PySide6.QtConcurrent PySide6.scripts
"""
LEFT_OUT = _LEFT_OUT.split()
"""Modules that something imports if they are there, and that the program does without."""

_HIDDEN = """
PIL.JpegImagePlugin PIL.PngImagePlugin PIL.GifImagePlugin PIL.WebPImagePlugin PIL.BmpImagePlugin PIL.TiffImagePlugin
PIL.IcoImagePlugin PIL.AvifImagePlugin PIL.Jpeg2KImagePlugin PIL.MpoImagePlugin pillow_heif pillow_jxl keyring
"""
HIDDEN = _HIDDEN.split()
"""Imported by name only when they are first needed."""

_PLUGIN = re.compile(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")
_NOT_NEEDED = re.compile(
    r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:ar|de|en|es|fr|zh_CN)\.qm$)"  # Qt's own texts in the window's languages
    r"|PySide6/(?:Qt/)?(?:qml|metatypes|typesystems|glue|include|resources)/"
    r"|\.(?:c|pyx|pxd|h|pyi)$"  # sources of extension modules
    r"|(?:^|/)libmvec\.so"  # a part of the C library, which is the system's
)


def wanted(entry: Entry) -> bool:
    """Whether a file belongs into the bundle, judged by its place."""
    place = PurePath(entry[0]).as_posix()
    if _NOT_NEEDED.search(place):
        return False
    plugin = _PLUGIN.search(place) if "PySide6/" in place else None
    return plugin is None or f"{plugin[1]}/{plugin[2]}" in PLUGINS


def pruned(binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The binaries without unwanted plug-ins, and without libraries that only those needed.

    ``needs`` gives the file names of the libraries that a binary (its path on this machine) is linked to.
    """
    kept = [entry for entry in binaries if wanted(entry)]
    libraries: dict[str, list[Entry]] = {}
    for entry in kept:
        if _is_library(entry):
            libraries.setdefault(PurePath(entry[0]).name.lower(), []).append(entry)
    reached = [entry for entry in kept if not _is_library(entry)]
    seen = {entry[0] for entry in reached}
    for entry in reached:  # grows while it is walked
        for name in needs(entry[1]) if entry[2] != "SYMLINK" else [PurePath(entry[1]).name]:
            for found in libraries.get(PurePath(name).name.lower(), []):
                if found[0] not in seen:
                    seen.add(found[0])
                    reached.append(found)
    return [entry for entry in kept if entry[0] in seen]


def joined(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The data files without those that are not wanted, and without links to binaries that are gone."""
    there = {entry[0] for entry in binaries}
    links = [entry for entry in datas if entry[2] == "SYMLINK" and PurePath(entry[0]).suffix not in ("", ".txt")]
    gone = {entry[0] for entry in links if (PurePath(entry[0]).parent / entry[1]).as_posix() not in there}
    return [entry for entry in datas if wanted(entry) and entry[0] not in gone]


def _is_library(entry: Entry) -> bool:
    """Whether something else must need the file: no extension module, no plug-in, and not Python itself."""
    place = PurePath(entry[0])
    return entry[2] in ("BINARY", "SYMLINK") and "/plugins/" not in place.as_posix() and "python3" not in place.name
