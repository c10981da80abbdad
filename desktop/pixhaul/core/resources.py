"""The files that come with Pixhaul: icons, samples, desktop files."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a bundled file: inside the installed package, or at the top of a source checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    root = installed if installed.is_dir() else package.parent.parent / "resources"
    return root.joinpath(*parts)
