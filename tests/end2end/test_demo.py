"""``pixhaul --demo --headless``: the main job where there is no display."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PIL import Image

SOURCE = Path(__file__).resolve().parents[2] / "desktop"


def test_without_a_display_the_demo_is_fetched_and_the_window_is_drawn(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(
        [sys.executable, "-m", "pixhaul", "--demo", "--headless", "--data-dir", tmp_path / "own"],
        env={**environment, "PYTHONPATH": str(SOURCE), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    summary, folder, screenshot = ended.stdout.splitlines()
    assert re.fullmatch(r"15 done, 0 failed, 0 skipped in [\d.]+ s \([\d.]+ x faster than one by one\)", summary)
    saved = list(Path(folder.removeprefix("Pictures: ")).iterdir())
    assert len(saved) == 15
    for path in saved:
        with Image.open(path) as picture:
            picture.load()
            assert picture.width * picture.height >= 1_000_000
    with Image.open(screenshot.removeprefix("Screenshot: ")) as drawn:
        assert min(drawn.size) > 500
        colours = drawn.convert("RGB").resize((200, 125)).getcolors(25_000)
    assert colours is not None
    assert len(colours) > 2_000, "the pictures are in the grid"
