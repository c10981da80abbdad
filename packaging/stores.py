"""What the stores are told of a release: ``python packaging/stores.py DIST TARGET``.

DIST holds the packages of all systems. Writes winget's manifests, Homebrew's cask and Flathub's files into TARGET;
each is then offered to its store as its own guide says (docs/releasing.md).
"""

import sys
from pathlib import Path

import flatpak
import macos
import windows
from frozen import ROOT
from package import version

MACHINES = ("x86_64", "arm64")


def tell(dist: Path, target: Path, version: str) -> list[Path]:
    """Write winget's manifests and the cask from the packages in ``dist``; raises ValueError when one is missing."""
    installers = {m: dist / f"pixhaul-{version}-windows-{m}-setup.exe" for m in MACHINES}
    images = {m: dist / f"pixhaul-{version}-macos-{m}.dmg" for m in MACHINES}
    wanted = [installers["x86_64"], *images.values()]
    if missing := [path.name for path in wanted if not path.is_file()]:
        raise ValueError(f"These packages of the release are missing: {', '.join(missing)}.")
    there = {machine: path for machine, path in installers.items() if path.is_file()}
    return [*windows.winget(there, version, target / "winget"), macos.cask(version, images, target / "homebrew")]


def main() -> int:
    """Read the two folders and write everything."""
    dist, target = Path(sys.argv[1]), Path(sys.argv[2])
    made = tell(dist, target, version())
    made.append(flatpak.lay_out(flatpak.sources(ROOT / "requirements/run.txt"), version(), target / "flathub"))
    print("\n".join(map(str, made)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
