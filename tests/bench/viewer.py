"""Opening pictures in the viewer: until something is seen, and until every pixel is there."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from pixhaul.qt.picture_loader import PictureLoader
from pixhaul.ui.open_outside import Outside
from pixhaul.ui.theme import Theme
from pixhaul.ui.viewer import Viewer
from pixhaul.ui.viewer_image import PictureView
from tests.bench.server import jpeg
from tests.ui.grid_parts import ListModel, done

ROUNDS = int(os.environ.get("ROUNDS", "15"))
KINDS = (("JPEG", (4032, 3024)), ("PNG", (4032, 3024)), ("WEBP", (4032, 3024)), ("JPEG", (12_000, 9_000)))
LONGEST_MS = 60_000


def main() -> None:
    """Print medians and worst cases in milliseconds. Each time it is another viewer, and nothing is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme = Theme(app, "light")
    print(f"{ROUNDS} times each, window of 1080 x 760; load of the machine {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="pixhaul-bench-") as base:
        for form, size in KINDS:
            path = _write(Path(base), form, size)
            print(f"{form}, {size[0] * size[1] / 1e6:.0f} megapixels, {path.stat().st_size / 1e6:.1f} MB")
            _open_once(theme, path)  # loads the decoder
            times = [_open_once(theme, path) for _ in range(ROUNDS)]
            for name, found in zip(("seen", "every pixel"), zip(*times, strict=True), strict=True):
                print(f"  {name:12}{statistics.median(found) * 1000:6.0f} ms, worst {max(found) * 1000:.0f} ms")


def _write(folder: Path, form: str, size: tuple[int, int]) -> Path:
    """A landscape, enlarged, with grain as of a camera."""
    source = folder / "source.jpg"
    source.write_bytes(jpeg())
    with Image.open(source) as small:
        image = small.convert("RGB").resize(size)
    grain = Image.effect_noise((1024, 768), 20).resize(size).convert("RGB")
    path = folder / f"{size[0]}.{form.lower()}"
    Image.blend(image, grain, 0.15).save(path, form, quality=90)
    return path


def _open_once(theme: Theme, path: Path) -> tuple[float, float]:
    """Seconds until the first look was painted, and until all of the picture is there."""
    model = ListModel(1, done)
    loader = PictureLoader()
    viewer = Viewer(theme, loader, lambda _item: path, Outside())
    view = viewer.findChild(PictureView)
    if view is None:
        raise LookupError("the viewer has no place for a picture")
    began = time.perf_counter()
    viewer.show_index(model.index(0, 0))
    _until(lambda: view.picture is not None)
    view.repaint()
    seen = time.perf_counter() - began
    _until(lambda: view.picture is not None and view.picture.settled)
    whole = time.perf_counter() - began
    viewer.finish()
    loader.close()
    viewer.deleteLater()
    return seen, whole


def _until(true: Callable[[], bool]) -> None:
    """Wait with the events of the window going on. A nested loop lets other threads run, as the window's own does."""
    if true():
        return
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(1)
    poll.timeout.connect(lambda: loop.quit() if true() else None)
    poll.start()
    QTimer.singleShot(LONGEST_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("the picture did not come")


if __name__ == "__main__":
    main()
