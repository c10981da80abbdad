"""Packages for macOS: what the bundle says of itself, its icon, the disk image, signing and notarising, the cask.

The bundle itself is made by PyInstaller on macOS; everything that is text is made, and tested, anywhere.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from frozen import ROOT, WORK

HERE = ROOT / "packaging" / "macos"
ENTITLEMENTS = HERE / "entitlements.plist"
BUNDLE_ID = "io.github.pixhaul.Pixhaul"
JOB_TYPE = f"{BUNDLE_ID}.job"
OLDEST = "13.0"
"""What Qt's and PySide6's wheels are made for (their tag is macosx_13_0)."""
IDENTITY = "PIXHAUL_CODESIGN_IDENTITY"
"""Environment variable: a "Developer ID Application" certificate; unset, the bundle is signed for this machine only."""
PROFILE = "PIXHAUL_NOTARY_PROFILE"
"""Environment variable: a profile of ``xcrun notarytool store-credentials``; unset, nothing is notarised."""
LISTS = {
    "Text": ["public.plain-text"],
    "Table": [
        "public.comma-separated-values-text",
        "public.tab-separated-values-text",
        "org.openxmlformats.spreadsheetml.sheet",
        "com.microsoft.excel.xls",
        "org.oasis-open.opendocument.spreadsheet",
    ],
    "Web page": ["public.html"],
    "JSON": ["public.json"],
}
"""Kinds of lists, as uniform type identifiers (developer.apple.com, "System-declared uniform type identifiers")."""


def info_plist(version: str) -> dict[str, Any]:
    """The bundle's Info.plist, beside what PyInstaller puts there itself."""
    return {
        "CFBundleDisplayName": "Pixhaul",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr", "es", "zh-Hans", "ar"],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Pixhaul contributors. GPL-3.0-or-later as a whole.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Pixhaul job",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [JOB_TYPE],
            },
            # Lists stay with the program they belong to; Pixhaul is one of those offered by "Open With".
            *(
                {
                    "CFBundleTypeName": name,
                    "CFBundleTypeRole": "Viewer",
                    "LSHandlerRank": "Alternate",
                    "LSItemContentTypes": types,
                }
                for name, types in LISTS.items()
            ),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": JOB_TYPE,
                "UTTypeDescription": "Pixhaul job",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["pixhaul"],
                    "public.mime-type": ["application/x-pixhaul-job"],
                },
            }
        ],
    }


def icon(path: Path) -> Path:
    """Write the icon as .icns to ``path`` and return it."""
    from PIL import Image

    drawn = [Image.open(ROOT / f"resources/icons/app/pixhaul-{edge}.png") for edge in (512, 256, 128, 64, 32, 16)]
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn[0].save(path, "ICNS", append_images=drawn[1:])
    for each in drawn:
        each.close()
    return path


def disk_image(bundle: Path, version: str, machine: str, target: Path) -> Path:
    """Make pixhaul-VERSION-macos-MACHINE.dmg with the bundle and a way to Applications; sign and notarise if asked."""
    made = target / f"pixhaul-{version}-macos-{machine}.dmg"
    folder = WORK / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["ditto", bundle, folder / bundle.name], check=True)
    (folder / "Applications").symlink_to("/Applications")
    words = ["hdiutil", "create", "-volname", "Pixhaul", "-fs", "APFS", "-format", "ULMO", "-ov"]
    subprocess.run([*words, "-srcfolder", folder, made], check=True)
    if identity := os.environ.get(IDENTITY):
        subprocess.run(["codesign", "--sign", identity, "--timestamp", made], check=True)
    if profile := os.environ.get(PROFILE):
        subprocess.run(
            ["xcrun", "notarytool", "submit", made, "--keychain-profile", profile, "--wait"],
            check=True,
        )
        subprocess.run(["xcrun", "stapler", "staple", made], check=True)
    return made


def cask(version: str, images: dict[str, Path], target: Path) -> Path:
    """Write the Homebrew cask of a release to ``target``/pixhaul.rb; ``images`` are its disk images by machine."""
    text = (HERE / "pixhaul.rb").read_text("utf-8").partition("\n")[2]
    sums = {machine: hashlib.sha256(path.read_bytes()).hexdigest() for machine, path in images.items()}
    for name, value in {"{version}": version, "{arm}": sums["arm64"], "{intel}": sums["x86_64"]}.items():
        text = text.replace(name, value)
    target.mkdir(parents=True, exist_ok=True)
    made = target / "pixhaul.rb"
    made.write_text(text, "utf-8")
    return made


def build(program: Path, version: str, machine: str, target: Path) -> list[Path]:
    """On macOS: the disk image of the bundle that was frozen beside ``program``."""
    if not os.environ.get(IDENTITY):
        sys.stderr.write(f"{IDENTITY} is not set, so the bundle only opens on this machine without a warning.\n")
    return [disk_image(program.parent / "Pixhaul.app", version, machine, target)]
