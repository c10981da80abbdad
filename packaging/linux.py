"""Packages for Linux: a .deb for Debian and its kin, and a .tar.xz that runs from any folder."""

import gzip
import hashlib
import lzma
import os
import platform
import re
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from frozen import ROOT, WORK

RESOURCES = ROOT / "resources"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
REVISION = "1"
MAINTAINER = "Pixhaul contributors <pixhaul@users.noreply.github.com>"
HOMEPAGE = "https://github.com/pixhaul/pixhaul"
ALWAYS = ("fontconfig-config",)
"""Needed without being linked to: which fonts there are, and one at least."""

_CONTROL = """Package: pixhaul
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, xdg-utils
Section: net
Priority: optional
Homepage: {homepage}
Description: download lists of pictures, verified and well named
 Pixhaul takes a list of image addresses (text, tables, web pages and more) and
 makes a folder of verified, well-named pictures of it.
 .
 Every file is checked to its last byte before it gets its name, each server is
 asked only as fast as it bears, and a list that was interrupted goes on where
 it was. "pixhaul get" does the same work without a window.
"""
_COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Pixhaul
Source: {homepage}
Comment: Pixhaul's own code is under the MIT licence. The program in this
 package also holds pillow-jxl-plugin, which is under the GPL, so the package as
 a whole is given under the GPL, version 3 or later. Every part, its version,
 its licence and where its source is are listed in
 /usr/share/doc/pixhaul/licences/LIST.txt, beside the full texts.

Files: *
Copyright: Pixhaul contributors and the authors of the parts
License: GPL-3+
 This package is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version. On Debian systems its full text is in
 /usr/share/common-licenses/GPL-3.

Files: usr/lib/pixhaul/_internal/pixhaul/* usr/share/applications/* usr/share/icons/* usr/share/mime/*
Copyright: Pixhaul contributors
License: Expat
{mit}
"""
_CHANGES = """pixhaul ({version}) unstable; urgency=medium

  * The changes are told in changelog.gz.

 -- {maintainer}  {date}
"""
_OVERRIDES = """# The program is frozen: it brings the libraries it was tested with, as every program of its kind does.
pixhaul: embedded-library *
pixhaul: custom-library-search-path *
pixhaul: unstripped-binary-or-object *
pixhaul: library-not-linked-against-libc *
pixhaul: shared-library-lacks-prerequisites *
pixhaul: hardening-no-pie *
pixhaul: hardening-no-fortify-functions *
# Licences of the parts are kept together, word for word; the metadata of Python packages name each of them.
pixhaul: extra-license-file *
pixhaul: package-contains-documentation-outside-usr-share-doc *
# It is given away by the project itself and comes from no bug report of Debian's.
pixhaul: initial-upload-closes-no-bugs *
"""


def epoch() -> int:
    """Seconds: the time that every file in a package gets, that of the last commit, so that builds can be compared."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    given = os.environ.get("SOURCE_DATE_EPOCH") or asked.stdout.strip()
    return int(given) if given else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def deb(program: Path, licences: Path, version: str, target: Path) -> Path:
    """Make pixhaul_VERSION-1_ARCH.deb in ``target`` and return it. Raises CalledProcessError when dpkg-deb fails."""
    machine = _said("dpkg", "--print-architecture")
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr/lib/pixhaul", symlinks=True)
    copy_desktop_files(root / "usr/share")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/pixhaul").symlink_to("../lib/pixhaul/pixhaul")
    _write_documents(root / "usr/share", licences, f"{version}-{REVISION}")
    overrides = root / "usr/share/lintian/overrides/pixhaul"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES, "utf-8")
    _set_modes(root, program=root / "usr/lib/pixhaul/pixhaul")
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    control = _CONTROL.format(
        version=f"{version}-{REVISION}",
        machine=machine,
        maintainer=MAINTAINER,
        size=-(-size // 1024),
        depends=", ".join(depends(program)),
        homepage=HOMEPAGE,
    )
    sums = _sums(root)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(control, "utf-8")
    (root / "DEBIAN/md5sums").write_text(sums, "utf-8")
    made = target / f"pixhaul_{version}-{REVISION}_{machine}.deb"
    words: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made]
    subprocess.run(words, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}, stdout=subprocess.DEVNULL)
    return made


def portable(program: Path, licences: Path, version: str, target: Path) -> Path:
    """Make pixhaul-VERSION-linux-MACHINE.tar.xz in ``target`` and return it."""
    made = target / f"pixhaul-{version}-linux-{platform.machine()}.tar.xz"
    top, when = f"pixhaul-{version}", epoch()

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = when
        member.mode = 0o755 if member.isdir() or member.name == f"{top}/pixhaul" else 0o644
        return member

    with lzma.open(made, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        for path in sorted(program.rglob("*")):
            archive.add(path, f"{top}/{path.relative_to(program)}", recursive=False, filter=plain)
        for path in sorted(licences.rglob("*")):
            archive.add(path, f"{top}/licences/{path.relative_to(licences)}", recursive=False, filter=plain)
        for name in ("LICENSE", "CHANGELOG.md", "resources/pixhaul.1"):
            archive.add(ROOT / name, f"{top}/{Path(name).name}", filter=plain)
    return made


def depends(program: Path) -> list[str]:
    """Debian packages that hold what the program is linked to and does not bring, libc6 with the version it needs."""
    needed, versions = linked(program)
    brought = {path.name for path in program.rglob("*.so*")}
    packages = {_package_of(name) for name in needed - brought if not name.startswith("ld-linux")}
    packages.discard("libc6")
    newest = max(versions, key=lambda text: tuple(int(part) for part in text.split(".")))
    return [f"libc6 (>= {newest})", *sorted(packages | set(ALWAYS))]


def linked(program: Path) -> tuple[set[str], set[str]]:
    """Names of all libraries that the program's files are linked to, and the versions of glibc they ask for."""
    files = [path for path in program.rglob("*") if path.is_file() and path.open("rb").read(4) == b"\x7fELF"]
    told = _said("objdump", "-p", *map(str, files))
    needed = set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))
    return needed, set(re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", told, re.MULTILINE))


def _package_of(library: str) -> str:
    """The Debian package of a library. Raises ValueError when no installed one has it."""
    asked = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    found = sorted({line.partition(":")[0] for line in asked.stdout.splitlines() if ": /" in line})
    if not found:
        raise ValueError(f"No installed package has {library}, which the program needs.")
    return found[0]


def copy_desktop_files(share: Path) -> None:
    """Desktop entry, icons, metainfo and type."""
    wanted = {
        "pixhaul.desktop": "applications/pixhaul.desktop",
        "pixhaul.svg": "icons/hicolor/scalable/apps/pixhaul.svg",
        "pixhaul-mime.xml": "mime/packages/pixhaul.xml",
        "io.github.pixhaul.Pixhaul.metainfo.xml": "metainfo/io.github.pixhaul.Pixhaul.metainfo.xml",
        **{f"icons/app/pixhaul-{n}.png": f"icons/hicolor/{n}x{n}/apps/pixhaul.png" for n in SIZES},
    }
    for name, place in wanted.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RESOURCES / name, share / place)


def _write_documents(share: Path, licences: Path, version: str) -> None:
    """Manual page, both changelogs, copyright, and the licences of all parts."""
    doc = share / "doc/pixhaul"
    shutil.copytree(licences, doc / "licences")
    mit = "\n".join(f" {line}" if line else " ." for line in (ROOT / "LICENSE").read_text("utf-8").splitlines()[2:])
    (doc / "copyright").write_text(_COPYRIGHT.format(homepage=HOMEPAGE, mit=mit.strip("\n")), "utf-8")
    date = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    changes = _CHANGES.format(version=version, maintainer=MAINTAINER, date=date)
    _pack(doc / "changelog.Debian.gz", changes.encode())
    _pack(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _pack(share / "man/man1/pixhaul.1.gz", (RESOURCES / "pixhaul.1").read_bytes())


def _pack(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def _sums(root: Path) -> str:
    """What ``dpkg --verify`` compares the installed files with."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(f"{hashlib.md5(f.read_bytes()).hexdigest()}  {f.relative_to(root)}\n" for f in files)  # noqa: S324 - dpkg's own


def _set_modes(root: Path, program: Path) -> None:
    """Whatever umask and wheels said: only the program can be executed."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()
