"""``pixhaul --install-desktop``: put Pixhaul into the user's menu, as a package of the system would; and take it out.

For who installed it with pip, pipx or uv. Everything goes below ``$XDG_DATA_HOME`` (Desktop Entry Specification 1.5,
Icon Theme Specification, Shared MIME-info Specification); nothing outside the user's own folder is touched.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import platformdirs

from pixhaul.core.resources import resource
from pixhaul.core.saying import say

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Edges in pixels of the icons that are put into the theme."""
_ENTRY = Path("applications/pixhaul.desktop")
_MIME_MADE = frozenset(
    {
        *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
        *("subclasses", "treemagic", "types", "version"),
    }
)
"""What ``update-mime-database`` writes out of the files in ``mime/packages``."""
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""Characters for which an argument in ``Exec`` is put into quotes."""


def install(words: Sequence[str], data: Path | None = None) -> list[Path]:
    """Write desktop entry, icons and type for the command ``words``; returns the files. Blocking; raises OSError.

    ``data`` defaults to the user's own data folder.
    """
    root = data or user_data()
    written = []
    for source, place in _parts():
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if place == _ENTRY:
            target.write_text(entry(resource("pixhaul.desktop").read_text("utf-8"), words), "utf-8")
        else:
            shutil.copyfile(source, target)
        written.append(target)
    _refresh(root)
    return written


def remove(data: Path | None = None) -> list[Path]:
    """Take away what :func:`install` has written, and folders that are empty then; returns the files that were there.

    Blocking; raises OSError.
    """
    root = data or user_data()
    removed = [root / place for _, place in _parts() if (root / place).is_file()]
    for path in removed:
        path.unlink()
    if removed:
        _refresh(root)
        _forget_databases(root)
        for path in removed:
            _remove_empty(path.parent, root)
    return removed


def entry(text: str, words: Sequence[str]) -> str:
    """The desktop entry with the command ``words`` in place of ``pixhaul``."""
    command = " ".join(quoted(word) for word in words)
    return text.replace("\nExec=pixhaul ", f"\nExec={command} ").replace("\nType=", f"\nTryExec={words[0]}\nType=", 1)


def quoted(word: str) -> str:
    """An argument as the key ``Exec`` wants it: its own quoting first, then that of every string in an entry."""
    word = word.replace("%", "%%")
    if not any(letter in _RESERVED for letter in word):
        return word
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    return '"' + word.replace("\\", "\\\\") + '"'


def own_command() -> list[str]:
    """How this very program is started again, whatever the current folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0]).absolute()
    if script.name == "pixhaul" and os.access(script, os.X_OK):
        return [str(script)]
    return [sys.executable, "-m", "pixhaul"]


def user_data() -> Path:
    """``$XDG_DATA_HOME``."""
    return Path(platformdirs.user_data_dir())


def run(*, add: bool) -> int:
    """Do it and say so; returns the exit status."""
    if sys.platform in ("win32", "darwin"):
        say(sys.stderr, "Menu entries are made by the set-up program on this system.")
        return 2
    try:
        touched = install(own_command()) if add else remove()
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        say(sys.stderr, f"The menu entry could not be changed: {error.strerror}{where}.")
        return 1
    if add:
        say(sys.stdout, f"Pixhaul is in the menu now. 'pixhaul --remove-desktop' takes it out. ({user_data()})")
    else:
        say(sys.stdout, "Pixhaul is out of the menu." if touched else "Pixhaul was not in the menu.")
    return 0


def _parts() -> Iterator[tuple[Path, Path]]:
    """Each file that comes with Pixhaul, and its place below the data folder."""
    icons = Path("icons/hicolor")
    yield resource("pixhaul.desktop"), _ENTRY
    yield resource("pixhaul-mime.xml"), Path("mime/packages/pixhaul.xml")
    yield resource("pixhaul.svg"), icons / "scalable/apps/pixhaul.svg"
    for edge in SIZES:
        yield resource("icons", "app", f"pixhaul-{edge}.png"), icons / f"{edge}x{edge}/apps/pixhaul.png"


def _refresh(root: Path) -> None:
    """Let the desktop read the files anew, with its own tools where they are installed; without them it does later."""
    for tool, folder in (("update-mime-database", root / "mime"), ("update-desktop-database", root / "applications")):
        command = shutil.which(tool)
        if command and folder.is_dir() and (tool != "update-mime-database" or (folder / "packages").is_dir()):
            subprocess.run([command, folder], check=False, capture_output=True, timeout=60)


def _forget_databases(root: Path) -> None:
    """Databases that were made only of our files go with them; those of others stay."""
    mime, applications = root / "mime", root / "applications"
    if mime.is_dir() and not any((mime / "packages").glob("*.xml")):
        for name in _MIME_MADE:
            (mime / name).unlink(missing_ok=True)
        for folder in (mime / "packages", mime / "application"):
            _remove_empty(folder, root)
    if applications.is_dir() and not any(applications.rglob("*.desktop")):
        (applications / "mimeinfo.cache").unlink(missing_ok=True)


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder and those above it, below ``root``, while they are empty."""
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except FileNotFoundError:
            pass  # removed already, the ones above may still be there
        except OSError:
            return  # somebody else keeps something here
        folder = folder.parent
