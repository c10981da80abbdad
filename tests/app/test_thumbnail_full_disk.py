"""The disk takes no more thumbnails: told once, pictures come and are seen all the same, and the end is noticed."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from pixhaul.core.status import DownloadStatus
from tests.app.test_thumbnail_trouble import cache_of, scroll_to, shown
from tests.app.window import Key, Window
from tests.imaging.samples import encode
from tests.servers.faulty import FaultServer, answer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of another kind")

SENTENCE = "The disk is full, so thumbnails cannot be kept"
MOST = 500_000
"""Bytes of a file that the system still writes: more than a picture or the record here, less than a thumbnail."""
COUNT = 4


def bodies(count: int) -> Iterator[bytes]:
    """Pictures of 100 kB that look so unruly that a thumbnail of theirs, kept without loss, takes 700 kB."""
    noise = [Image.effect_noise((520, 520), 90) for _ in range(3)]
    whole = Image.merge("RGBA", [*noise, Image.linear_gradient("L").resize((520, 520))])
    for number in range(count):
        body = encode(whole.rotate(20 * number), "WEBP", quality=1, alpha_quality=20, method=0)
        assert len(body) < MOST
        yield body


@pytest.fixture
def fill() -> Iterator[Callable[[bool], None]]:
    """Make the disk full for large files, and free again."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def set_full(full: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, before[1]) if full else before)

    yield set_full
    set_full(False)


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def times_told(window: Window) -> int:
    return sum(SENTENCE in notice for notice in window.notices)


def test_pictures_come_and_are_seen_while_no_thumbnail_can_be_kept(
    window: Window, fault_server: FaultServer, fill: Callable[[bool], None], pictures: Path
) -> None:
    *addresses, last = (
        fault_server.at(f"/{number}.webp", answer(body)) for number, body in enumerate(bodies(COUNT + 1))
    )
    told: list[int] = []
    window.services.shared.cache_watch.notice.connect(lambda notice: told.append(len(notice.text)))
    fill(True)
    window.fetch(*addresses)
    assert window.has(*[DownloadStatus.COMPLETE] * COUNT)
    assert len(files_in(pictures)) == COUNT
    window.until_it_says(SENTENCE)
    for row in range(COUNT):
        scroll_to(window, row)
        window.until(partial(shown, window, row))
    assert times_told(window) == len(told) == 1
    assert files_in(cache_of(window)) == []

    window.parts.grid.setFocus()
    window.press(Key.Key_Home)
    window.press(Key.Key_Return)
    viewer = window.desk.viewer
    window.until(lambda: viewer._picture.picture is not None and viewer._picture.picture.whole)
    viewer.close()
    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)
    assert times_told(window) == len(told) == 1

    fill(False)
    window.fetch(last)
    window.until(lambda: not window.says(SENTENCE))
    window.until(partial(shown, window, COUNT))
    assert told[1:] == [0]
    assert files_in(cache_of(window)) != []
