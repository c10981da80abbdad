"""On a screen with more than one pixel to a point, viewer and comparison ask for all of its pixels and paint them."""

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.sharp import SIZE

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = ("viewer", "compare 0", "compare 1")


@pytest.fixture(scope="module", params=["1.5", "2"])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a program of its own tells, on a screen of that scale."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": request.param,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    words = [sys.executable, "-m", "tests.ui.sharp", str(tmp_path_factory.mktemp("sharp"))]
    run = subprocess.run(words, env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, timeout=60)
    return float(request.param), json.loads(run.stdout)


@pytest.mark.parametrize("place", PLACES)
def test_the_first_look_has_a_pixel_for_each_of_the_screen(seen: tuple[float, dict[str, Any]], place: str) -> None:
    ratio, told = seen
    one = told[place]
    assert one["ratio"] == ratio
    width, height = one["view"]
    assert one["asked"] >= min(width, height * SIZE[0] / SIZE[1]) * ratio
    assert one["asked"] <= 1.3 * max(width, height) * ratio, "no more than can be seen"


@pytest.mark.parametrize("place", PLACES)
def test_a_fitted_picture_fills_the_screens_own_pixels(seen: tuple[float, dict[str, Any]], place: str) -> None:
    ratio, told = seen
    width, height = told[place]["view"]
    assert told[place]["fitted"] == pytest.approx(ratio * min(width / SIZE[0], height / SIZE[1]))


@pytest.mark.parametrize("place", PLACES)
def test_the_actual_size_is_one_pixel_to_one(seen: tuple[float, dict[str, Any]], place: str) -> None:
    pixels = seen[1][place]["pixels"]
    assert set(itertools.pairwise(pixels)) == {(0, 255), (255, 0)}
