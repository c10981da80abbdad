"""The licences of everything in the frozen program, gathered from what was really put into it.

Each Python package brings its licence in its metadata, each library of the system in Debian's copyright file. What
names neither is told in the list, so that a release can be stopped.
"""

import shutil
import subprocess
import sys
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from pixhaul.core.parts import licence_of

COMMON = Path("/usr/share/common-licenses")
_LINE = "{name:<28} {version:<14} {licence:<44} {source}\n"
_HEAD = """Pixhaul and what this package brings with it

Pixhaul itself is under the MIT licence. Because pillow-jxl-plugin, which reads JPEG XL, is under the GPL, this package
as a whole is given under the GNU General Public License, version 3 or later. The sources of every part can be had
where the list says, in the version it says; those of a release are also kept beside its packages.

Qt, PySide6, libheif and libde265 are under the LGPL, version 3: each is a file of its own beside the program, which may
be replaced by another version.

"""


def gather(program: Path, site: Path, target: Path) -> list[str]:
    """Write the licences of the frozen ``program`` into ``target``; returns the parts for which none was found."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    missing: list[str] = []
    text = _HEAD + _LINE.format(name="Python package", version="version", licence="licence", source="source")
    for info in sorted(program.glob("_internal/*.dist-info"), key=lambda path: path.name.lower()):
        about = message_from_bytes((info / "METADATA").read_bytes())
        text += _LINE.format(name=about["Name"], version=about["Version"], licence=named(about), source=source(about))
        found = [path for path in (site / info.name).rglob("*") if path.is_file() and is_licence(path)]
        for path in found:
            _copy(path, target / about["Name"])
        if not found and named(about) == "-":
            missing.append(about["Name"])
    text += "\n" + _LINE.format(name="Library", version="", licence="Debian's package", source="")
    for library, package in sorted(system_libraries(program).items()):
        text += _LINE.format(name=library, version="", licence=package or "-", source="").rstrip() + "\n"
        notice = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        if package and notice.is_file():
            shutil.copyfile(notice, target / f"{package.partition(':')[0]}.txt")
        else:
            missing.append(library)
    python = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")
    if python.is_file():
        shutil.copyfile(python, target / "Python.txt")
    for name in ("GPL-3", "LGPL-3", "LGPL-2.1", "Apache-2.0", "MPL-2.0"):
        if (COMMON / name).is_file():
            shutil.copyfile(COMMON / name, target / f"{name}.txt")
    (target / "LIST.txt").write_text(text, "utf-8")
    return missing


def named(about: Message) -> str:
    """The licence that a package's metadata names, short; ``-`` for none."""
    return licence_of(about) or "-"


def source(about: Message) -> str:
    """Where the source of this version can be had."""
    return f"https://pypi.org/project/{about['Name']}/{about['Version']}/"


def is_licence(path: Path) -> bool:
    """Whether a file of a package's metadata is a licence, notice or list of authors."""
    return path.parent.name == "licenses" or path.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))


def system_libraries(program: Path) -> dict[str, str]:
    """Libraries that came from the system this was made on, and the Debian package of each (empty: unknown)."""
    found = {}
    for path in sorted((program / "_internal").glob("lib*.so*")):
        if path.is_symlink():
            continue
        asked = subprocess.run(["dpkg-query", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False)
        owners = [line.partition(": ")[0] for line in asked.stdout.splitlines() if not line.startswith("diversion")]
        found[path.name] = owners[0] if owners else "python" * path.name.startswith("libpython")
    return {name: package for name, package in found.items() if package != "python"}


def _copy(path: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    target = folder / path.name
    number = 2
    while target.exists() and target.read_bytes() != path.read_bytes():
        target = folder / f"{path.stem}-{number}{path.suffix}"
        number += 1
    shutil.copyfile(path, target)
