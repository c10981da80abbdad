"""From a real Chromium into the real window, and out of it: by pointer and keys, each program in its own process.

Runs where Xvfb, openbox, xdotool and Chromium are; ``test_recorded_drags`` holds the same everywhere.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.app.choices import Choices
from tests.app.window import saved
from tests.end2end.browser import EVERYTHING, FOUND, INLINE, Browser, serve_page
from tests.end2end.desktop import HEIGHT, WIDTH, Desktop, missing_programs
from tests.end2end.record_drags import open_recorder
from tests.servers.faulty import FaultServer

ROOT = Path(__file__).resolve().parents[2]
MIDDLE = WIDTH // 2

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture(scope="module")
def browser(server: FaultServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    base = tmp_path_factory.mktemp("desktop")
    with Desktop(base) as desktop:
        yield Browser(desktop, server, base / "profile")


class Shown:
    """The window on the right half of the desktop."""

    def __init__(self, desktop: Desktop, base: Path, folder: Path, *sources: str) -> None:
        choices = Choices.load(base)
        choices.change(destination=str(folder))
        choices.save()
        self._desktop = desktop
        more = {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}"}
        command = [sys.executable, "-m", "tests.end2end.shown", "--data-dir", str(base), *sources]
        desktop.start("pixhaul", command, more)
        self._window = desktop.place("Pixhaul", MIDDLE, 0, MIDDLE - 10, HEIGHT - 60)
        self.target = (MIDDLE + MIDDLE // 2, HEIGHT // 2)

    def listed(self) -> list[tuple[str, str | None]]:
        """Addresses and referers, as of the last whole line it has written."""
        lines = [line for line in self._desktop.said("pixhaul").splitlines(True) if line.endswith("]\n")]
        return [(url, referer) for url, referer in json.loads(lines[-1])] if lines else []

    def until_listed(self, count: int) -> list[tuple[str, str | None]]:
        """Wait until so much is on the list."""
        self._desktop.until(lambda: len(self.listed()) >= count, f"list of {count}")
        return self.listed()

    def press(self, *keys: str) -> None:
        """Press keys in it."""
        self._desktop.key(self._window, *keys)

    def until_fetched(self) -> tuple[int, int]:
        """Wait for the end of a run; returns where the middle of the first picture is on the screen."""

        def told() -> list[str]:
            return [line for line in self._desktop.said("pixhaul").splitlines(True) if line.endswith("}\n")]

        x, y = json.loads(self._desktop.until(told, "end of the run")[-1])["first"]
        return x, y

    def close(self) -> None:
        """End it, as the system does at the end of a session; it ends well."""
        assert self._desktop.end("pixhaul") == 0, self._desktop.said("pixhaul")


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Iterator[Shown]:
    shown = Shown(browser.desktop, tmp_path / "own", tmp_path / "pictures")
    yield shown
    shown.close()


def test_parts_of_a_page_are_dragged_over_and_fetched(
    browser: Browser, shown: Shown, server: FaultServer, tmp_path: Path
) -> None:
    wanted: list[tuple[str, str | None]] = []
    for part, paths in FOUND.items():
        browser.drag(part, shown.target)
        # A drag tells no more of the page's address than its host.
        wanted += [(path, None) if path == INLINE else (server.url(path), server.url("/")) for path in paths]
        assert shown.until_listed(len(wanted)) == wanted, part
    shown.press("ctrl+Return")
    shown.until_fetched()
    assert len([name for name in saved(tmp_path / "pictures") if not name.startswith(".")]) == len(wanted)
    for path in EVERYTHING:
        asked = [seen for seen in server.seen(path) if "Pixhaul" in seen.headers.get("user-agent", "")]
        assert [seen.headers.get("referer") for seen in asked] == [server.url("/")] * (path != INLINE), path


def test_a_whole_page_is_copied_over(browser: Browser, shown: Shown, server: FaultServer) -> None:
    browser.copy_everything()
    shown.press("ctrl+v")
    page = serve_page(server)
    assert shown.until_listed(len(EVERYTHING)) == [
        (path, None) if path == INLINE else (server.url(path), page) for path in EVERYTHING
    ]


def test_a_saved_picture_is_dragged_out(browser: Browser, server: FaultServer, tmp_path: Path) -> None:
    desktop, taken = browser.desktop, tmp_path / "taken"
    shown = Shown(desktop, tmp_path / "own", tmp_path / "pictures", server.url("/plain.png"))
    try:
        shown.until_listed(1)
        shown.press("ctrl+Return")
        picture = shown.until_fetched()
        open_recorder(desktop, taken, 0)
        desktop.drag(picture, (MIDDLE // 2, HEIGHT // 2))
        desktop.until((taken / "0").is_dir, "drop")
        desktop.end("recorder")
        path = tmp_path / "pictures" / "0001_plain.png"
        assert (taken / "0" / "text%2Furi-list").read_text().split() == [path.as_uri()]
        assert path.is_file()
        assert len(shown.listed()) == 1
    finally:
        shown.close()
