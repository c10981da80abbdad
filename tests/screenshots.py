"""Makes the pictures of the README from the real window: ``python dev.py screenshots``.

Each look (theme and scale) is a process of its own, since Qt reads the scale only once. The window does real work on
the demo gallery and on a server that answers wrongly, and is grabbed when it is in the wanted state. All looks go to
build/screenshots; the few that the README shows go to docs/screenshots.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "screenshots"
README = ROOT / "docs" / "screenshots"
SHOWN = ("empty", "columns", "plan", "busy", "done", "failed", "viewer", "busy-dark")
LOOKS = (("light", "1"), ("dark", "1"), ("light", "2"), ("dark", "2"))
PATIENCE_MS = 60_000
Part = TypeVar("Part", bound="QObject")
KINDS = (
    *(("Chair", "Chairs"), ("Table", "Tables"), ("Floor lamp", "Lamps: floor")),
    *(("Shelf", "Shelves"), ("Armchair", "Chairs"), ("Bench", "Benches")),
)
STOCK = "SKU,Title,Category,Image 1,Image 2\n" + "".join(
    f"CH-{number:03},{kind} {number},{kinds},https://images.shop.example/{number}a.jpg,"
    + (f"https://images.shop.example/{number}b.png\n" if number % 3 else "to follow\n")
    for number, (kind, kinds) in enumerate(KINDS * 20, 101)
)
"""A supplier's table: several columns with pictures, gaps, and a name that some disks refuse."""


class WrongAnswers(BaseHTTPRequestHandler):
    """A web page, a missing picture, a host that asks for time, a picture cut off."""

    def do_GET(self) -> None:
        page = b"<!doctype html><title>Sign in</title><p>Please sign in."
        if "login" in self.path:
            self._send(200, page, {"Content-Type": "text/html"})
        elif "busy" in self.path:
            self._send(429, b"", {"Retry-After": "40"})
        elif "gone" in self.path:
            self._send(404, b"")
        else:
            self._send(200, b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(2000), {"Content-Type": "image/jpeg"})

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


def make_all() -> None:
    """Every look in a process of its own."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for theme, scale in LOOKS:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        subprocess.run([sys.executable, "-m", "tests.screenshots", theme, scale], env=environment, check=True)
    README.mkdir(parents=True, exist_ok=True)
    for name in SHOWN:
        shutil.copyfile(FOLDER / f"{name}.png", README / f"{name}.png")
    for path in sorted((*FOLDER.glob("*.png"), *README.glob("*.png"))):
        print(path.relative_to(ROOT))


def make(theme: str, scale: str) -> None:
    """One look: empty, a table and its plan, busy, failed, done."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    from pixhaul.app.choices import Choices
    from pixhaul.app.desk import Desk
    from pixhaul.app.services import Services
    from pixhaul.core.mappings import ColumnChoice
    from pixhaul.demo.gallery import DemoGallery
    from pixhaul.ui.columns_dialog import ColumnsDialog
    from pixhaul.ui.plan_dialog import PlanDialog
    from pixhaul.ui.theme import Theme

    app = QApplication([])
    home = Path(tempfile.mkdtemp(prefix="pixhaul-screenshots-"))
    choices = Choices.load(home)
    choices.change(theme=theme, destination=str(home / "Pictures" / "Landscapes"), cell_size=152)
    desk = Desk(Services(choices), Theme(app, theme))  # type: ignore[arg-type]
    suffix = ("" if theme == "light" else "-dark") + ("" if scale == "1" else "@2x")

    def wait(until: Callable[[], bool]) -> None:
        loop = QEventLoop()
        poll = QTimer(interval=15)
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        limit = QTimer(interval=PATIENCE_MS, singleShot=True)
        limit.timeout.connect(lambda: loop.exit(1))
        poll.start()
        limit.start()
        if not until() and loop.exec():
            raise TimeoutError("the window did not come to the wanted state")

    def grab(name: str) -> None:
        desk.window.grab().save(str(FOLDER / f"{name}{suffix}.png"), "PNG")

    def part(kind: type[Part], name: str) -> Part:
        found = desk.window.findChild(kind, name)
        assert found is not None, name
        return found

    def settle() -> None:
        # Two rounds of repainting, and the thumbnails that are on their way.
        count = 0

        def passed() -> bool:
            nonlocal count
            count += 1
            return count > 20 and not desk.services.thumbnails.waiting

        wait(passed)

    desk.show()
    settle()
    grab("empty")
    table = home / "stock.csv"
    table.write_text(STOCK, encoding="utf-8")
    desk.services.reader.read_file(table)
    wait(lambda: desk.services.store.slots > 0 and desk.parts.preflight.isVisible())
    settle()
    grab("preflight")
    desk.columns.choose()
    columns = part(ColumnsDialog, "columnsDialog")
    columns.folder.setText("{Category}")
    columns.name.setText("{SKU}_{n:02}")
    wait(lambda: columns.model.index(1, 0).data().startswith("Chairs/"))
    columns.grab().save(str(FOLDER / f"columns{suffix}.png"), "PNG")
    columns.name.setText("{SKU}")
    columns.chosen.emit(desk.services.store.origins.sheets[0].url_columns, ColumnChoice((), "{SKU}", "{Category}"))
    columns.close()
    desk.planning.show()
    plan = part(PlanDialog, "planDialog")
    wait(lambda: part(QLabel, "planSaid").text().startswith("Where"))
    settle()
    plan.grab().save(str(FOLDER / f"plan{suffix}.png"), "PNG")
    desk.planning.close()
    desk.patterns.read("https://images.shop.example/2024/chair-[001-120].jpg")
    settle()
    grab("pattern")
    desk.services.undo.undo()
    desk.aiming.use_template("{index:04}_{name}")
    desk.services.begin_anew()
    settle()
    server = ThreadingHTTPServer(("127.0.0.1", 0), WrongAnswers)
    Thread(target=server.serve_forever, daemon=True).start()
    wrong = f"http://127.0.0.1:{server.server_port}/products"
    with DemoGallery(delay=4.0) as gallery:
        lines = [*gallery.urls]
        lines[4:4] = [f"{wrong}/login.jpg"]
        lines[9:9] = ["not an address: hello"]
        reader, manager, store = desk.services.reader, desk.services.manager, desk.services.store
        reader.read_text("\n".join(lines))
        wait(lambda: store.slots == len(lines) and not reader.busy)
        manager.start()
        wait(lambda: manager.totals().done >= 6)
        settle()
        grab("busy")
        wait(lambda: manager.totals().done == len(gallery.urls))
        settle()
        grab("done")
        reader.read_text("\n".join(f"{wrong}/{name}" for name in ("gone.png", "cut.jpg", "busy/1.jpg", "busy/2.jpg")))
        wait(lambda: store.slots == len(lines) + 4 and not reader.busy)
        manager.start()
        wait(lambda: manager.totals().failed >= 3)
        desk.parts.grid.scrollToBottom()
        settle()
        grab("failed")
        desk.viewer.show_index(desk.services.filter.index(0))
        wait(desk.viewer.isVisible)
        settle()
        desk.viewer.grab().save(str(FOLDER / f"viewer{suffix}.png"), "PNG")
        desk.viewer.show_details(True)
        settle()
        desk.viewer.grab().save(str(FOLDER / f"viewer-info{suffix}.png"), "PNG")
        compare = desk.looking.compare
        compare.show_rows([desk.services.filter.index(row) for row in range(3)])
        wait(lambda: all(pane.view.picture is not None for pane in compare.shown))
        settle()
        compare.grab().save(str(FOLDER / f"compare{suffix}.png"), "PNG")
    desk.window.close()
    server.shutdown()


if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2]) if len(sys.argv) > 2 else make_all()
