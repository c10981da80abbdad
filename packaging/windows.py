"""Packages for Windows: a set-up program made by NSIS, a folder for MSIX, and the manifests for winget.

Everything but signing and packing the MSIX is plain text and NSIS, so it can also be made, and is tested, on Linux.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from frozen import ROOT, WORK

HERE = ROOT / "packaging" / "windows"
RELEASES = "https://github.com/pixhaul/pixhaul/releases/download"
SIGN = "PIXHAUL_SIGN"
"""Environment variable: a command that signs the file whose path is put behind it; unset, nothing is signed."""
PUBLISHER = "PIXHAUL_MSIX_PUBLISHER"
"""Environment variable: the subject of the certificate, which an MSIX must name (``CN=...``)."""
TILES = {"StoreLogo.png": 50, "Square44x44Logo.png": 44, "Square150x150Logo.png": 150}
"""Pictures of the MSIX and their edges in pixels (learn.microsoft.com, "Construct your app's icon")."""
_MACHINES = {"x86_64": "x64", "arm64": "arm64"}
"""Windows' own names of machines."""
_INSTALLER = """  - Architecture: {machine}
    InstallerUrl: {url}
    InstallerSha256: {sha256}
"""
_VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Pixhaul contributors'),
      StringStruct('FileDescription', '{description}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{name}'),
      StringStruct('LegalCopyright', 'Pixhaul contributors, GPL-3.0-or-later as a whole'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', 'Pixhaul'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def four(version: str) -> tuple[int, int, int, int]:
    """A version as the four numbers Windows knows: ``1.2.3rc1`` is (1, 2, 3, 0)."""
    numbers = [int(number) for number in re.findall(r"\d+", version.partition("+")[0])[:3]]
    one, two, three = [*numbers, 0, 0][:3]
    return one, two, three, 0


def version_resource(name: str, version: str) -> str:
    """The text of PyInstaller's version file for ``name``.exe."""
    description = "Pixhaul" if name.endswith("w") else "Pixhaul on the command line"
    return _VERSION_RESOURCE.format(four=four(version), version=version, name=name, description=description)


def file_list(program: Path) -> str:
    """The NSIS macros INSTALL_FILES and REMOVE_FILES for all files below ``program``, folders from the inside out."""
    files = sorted(path.relative_to(program) for path in program.rglob("*") if path.is_file())
    install, remove, folder = [], [], None
    for path in files:
        if path.parent != folder:
            folder = path.parent
            install.append(f'SetOutPath "{_place(folder)}"')
        install.append(f'File "{(program / path).resolve()}"')
        remove.append(f'Delete "{_place(path)}"')
    folders = {above for path in files for above in path.parents if above != Path()}
    remove += [f'RMDir "{_place(each)}"' for each in sorted(folders, key=lambda each: (-len(each.parts), each))]
    body = "\n".join(["!macro INSTALL_FILES", *install, "!macroend", "!macro REMOVE_FILES", *remove, "!macroend"])
    return body + "\n"


def setup(program: Path, version: str, machine: str, target: Path) -> Path:
    """Make pixhaul-VERSION-windows-MACHINE-setup.exe in ``target``; raises CalledProcessError when makensis fails."""
    made = target / f"pixhaul-{version}-windows-{machine}-setup.exe"
    work = WORK / "windows"
    work.mkdir(parents=True, exist_ok=True)
    listed = work / "files.nsh"
    # With a byte order mark makensis reads names in any script.
    listed.write_text(file_list(program), "utf-8-sig")
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) // 1024
    names = {
        "VERSION": version,
        "FOUR": ".".join(map(str, four(version))),
        "FILES": listed,
        "ICON": icon(work / "pixhaul.ico"),
        "SIZE": size,
        "OUT": made,
    }
    if sign := os.environ.get(SIGN):
        names["SIGN"] = sign
    words = [f"-D{name}={value}" for name, value in names.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, HERE / "pixhaul.nsi"], check=True)
    return made


def msix_folder(program: Path, version: str, machine: str, target: Path) -> Path:
    """Lay out what ``makeappx pack`` takes: program, manifest and tiles in ``target``; returns it."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(program, target)
    text = (HERE / "AppxManifest.xml").read_text("utf-8")
    filled = {
        "{version}": ".".join(map(str, four(version))),
        "{machine}": _MACHINES[machine],
        "{publisher}": os.environ.get(PUBLISHER, "CN=Pixhaul contributors"),
    }
    text = re.sub(r"<!--.*?-->\n", "", text, flags=re.DOTALL)
    (target / "AppxManifest.xml").write_text(_filled(text, filled), "utf-8")
    from PIL import Image

    (target / "Assets").mkdir()
    with Image.open(ROOT / "resources/icons/app/pixhaul-512.png") as drawn:
        for name, edge in TILES.items():
            drawn.resize((edge, edge), Image.Resampling.LANCZOS).save(target / "Assets" / name)
    return target


def winget(installers: dict[str, Path], version: str, target: Path) -> list[Path]:
    """Write the three manifests of a release into ``target``; ``installers`` are its set-up programs by machine."""
    target.mkdir(parents=True, exist_ok=True)
    entries = "".join(
        _INSTALLER.format(
            machine=_MACHINES[machine],
            url=f"{RELEASES}/v{version}/{path.name}",
            sha256=hashlib.sha256(path.read_bytes()).hexdigest().upper(),
        )
        for machine, path in installers.items()
    )
    filled = {"{version}": version, "{date}": f"{datetime.now(UTC):%Y-%m-%d}", "{installers}\n": entries}
    made = []
    for template in sorted((HERE / "winget").glob("*.yaml")):
        made.append(target / template.name)
        made[-1].write_text(_filled(template.read_text("utf-8"), filled), "utf-8")
    return made


def icon(path: Path) -> Path:
    """Write the icon in all its sizes as .ico to ``path`` and return it."""
    from PIL import Image

    drawn = [Image.open(ROOT / f"resources/icons/app/pixhaul-{edge}.png") for edge in (256, 128, 64, 48, 32, 24, 16)]
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn[0].save(path, "ICO", sizes=[each.size for each in drawn], append_images=drawn[1:])
    for each in drawn:
        each.close()
    return path


def build(program: Path, version: str, machine: str, target: Path) -> list[Path]:
    """On Windows: sign the program if a command for that is given, then make set-up program and MSIX."""
    if sign := os.environ.get(SIGN):
        for name in ("pixhaul.exe", "pixhaulw.exe"):
            subprocess.run(f'{sign} "{program / name}"', shell=True, check=True)  # noqa: S602 - the releaser's own words
    installer = setup(program, version, machine, target)
    made = [installer]
    folder = msix_folder(program, version, machine, WORK / "msix")
    if packer := shutil.which("makeappx"):
        packed = target / f"pixhaul-{version}-windows-{machine}.msix"
        subprocess.run([packer, "pack", "/o", "/d", folder, "/p", packed], check=True)
        if sign:
            subprocess.run(f'{sign} "{packed}"', shell=True, check=True)  # noqa: S602 - the releaser's own words
        made.append(packed)
    else:
        sys.stderr.write(f"makeappx is not here, so no MSIX was packed; what it takes lies in {folder}.\n")
    return made


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text


def _place(path: Path) -> str:
    return "$INSTDIR" if path == Path() else "$INSTDIR\\" + _quoted(str(path).replace("/", "\\"))


def _quoted(text: str) -> str:
    """A path within NSIS's quotes: ``$`` begins a variable there."""
    return text.replace("$", "$$")
