"""``python dev.py screenshots``: every state in every look.

Each look is a process of its own, since Qt reads the scale only once. The window does real work on the demo gallery and
on a server that answers wrongly, and is grabbed when it is in the wanted state. All looks go to build/screenshots; the
few that the README shows go to docs/screenshots.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "build" / "screenshots"
README = ROOT / "docs" / "screenshots"
SHOWN = ("empty", "columns", "plan", "busy", "done", "failed", "viewer", "run-timeline", "lists", "busy-dark")
LOOKS = (
    *(("light", "usual", "en", "1"), ("dark", "usual", "en", "1"), ("light", "usual", "en", "2")),
    *(("dark", "usual", "en", "2"), ("light", "more", "en", "1"), ("dark", "more", "en", "1")),
    *(("light", "usual", "de", "1"), ("dark", "usual", "ar", "1"), ("light", "usual", "zh_CN", "1")),
)
"""Theme, contrast, language and scale."""


def make_all() -> None:
    """Every look in a process of its own."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for theme, contrast, language, scale in LOOKS:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        words = [sys.executable, "-m", "tests.screenshots", theme, contrast, language, scale]
        subprocess.run(words, env=environment, check=True)
    README.mkdir(parents=True, exist_ok=True)
    for name in SHOWN:
        shutil.copyfile(FOLDER / f"{name}.png", README / f"{name}.png")
    for path in sorted((*FOLDER.glob("*.png"), *README.glob("*.png"))):
        print(path.relative_to(ROOT))


def make(theme: str, contrast: str, language: str, scale: str) -> None:
    """One look: all scenes in turn, on one stage."""
    from tests.screenshots.scenes import SCENES
    from tests.screenshots.stage import Stage

    suffix = "".join(f"-{word}" for word in (theme, contrast, language) if word not in ("light", "usual", "en"))
    suffix += "" if scale == "1" else f"@{scale}x"
    with Stage(FOLDER, suffix, theme, contrast, language) as stage:
        for scene in SCENES:
            scene(stage)


if __name__ == "__main__":
    make(*sys.argv[1:5]) if len(sys.argv) > 4 else make_all()
