"""Row 80: broken pictures by the thousand, fetched by the real command from a real server."""

import sys
import warnings
from pathlib import Path

from PIL import Image, ImageSequence

from tests.end2end.getting import Getting
from tests.imaging.broken import broken_pictures, whole
from tests.servers.nginx import Nginx

MOST_SECONDS = 240
"""Beyond this it counts as hung; on two quiet cores it takes some twenty."""
MOST_MEMORY = 1_500_000
"""Kilobytes."""
PICTURE_REASONS = {"damaged", "not-a-picture", "too-many-pixels", "svg-refused", "empty", "unsupported-picture"}


MEASURE = """
import resource, subprocess, sys
ended = subprocess.call(sys.argv[2:])
open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(ended)
"""
"""Counts the memory of this one process; what it has of its parent at first counts too, so that must be small."""


def decodes(path: Path) -> bool:
    """The judgement of another reader: every frame of it can be decoded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path) as image:
                for frame in ImageSequence.Iterator(image):
                    frame.load()
        except (OSError, SyntaxError, ValueError):
            return False
    return True


def test_row_80_thousands_of_broken_pictures_do_no_harm_and_none_is_passed_off_as_whole(
    getting: Getting, nginx: Nginx
) -> None:
    collection = list(broken_pictures())
    assert len(collection) > 2_000
    good = whole()
    folder = nginx.root / "broken"
    folder.mkdir()
    for one in collection:
        (folder / one.name).write_bytes(one.data)
    for name, data in good.items():
        (folder / name).write_bytes(data)
    names = [*(one.name for one in collection), *good]
    source = getting.list_of([nginx.url(f"/broken/{name}") for name in names])
    measured = getting.base / "memory"
    getting.through = (sys.executable, "-c", MEASURE, str(measured))
    ended, rows = getting.report(source, "--suspicious", "0", "--name", "{index:05}", longest=MOST_SECONDS)
    assert ended.status == 1
    assert int(measured.read_text("ascii")) < MOST_MEMORY

    by_state: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        by_state.setdefault(row["status"], []).append(place)
    assert by_state.keys() == {"failed", "complete"}
    assert {rows[place]["reason"] for place in by_state["failed"]} <= PICTURE_REASONS
    assert len(by_state["failed"]) > len(collection) // 2
    assert [rows[place]["status"] for place in range(len(collection), len(names))] == ["complete"] * len(good)
    undecodable = [names[place] for place in by_state["complete"] if not decodes(getting.out / rows[place]["path"])]
    assert undecodable == []
    assert len(getting.files()) == len(by_state["complete"])
    assert sum(getting.check_journal().values()) == len(names)
