"""The photographs: varied, sensible in size, always the same for one seed."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageStat

from pixhaul.demo.painting import encoded, mix, paint
from pixhaul.demo.scenes import Scene, gallery_scenes

SCENES = gallery_scenes()


def test_scenes_differ_in_name_seed_shape_and_format() -> None:
    assert len(SCENES) == 15
    assert len({scene.name for scene in SCENES}) == 15
    assert len({scene.seed for scene in SCENES}) == 15
    shapes = {"wide" if s.width > 2 * s.height else (s.width > s.height) - (s.width < s.height) for s in SCENES}
    assert shapes == {"wide", 1, 0, -1}
    assert {scene.extension for scene in SCENES} == {".jpg", ".png", ".webp"}


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_each_has_one_to_four_megapixels(scene: Scene) -> None:
    assert 1_000_000 <= scene.width * scene.height <= 4_000_000


@pytest.mark.parametrize("scene", [SCENES[0], SCENES[3], SCENES[12], SCENES[14]], ids=lambda scene: scene.name)
def test_a_full_size_file_is_whole_and_of_sensible_size(scene: Scene) -> None:
    data = encoded(scene)
    assert 30_000 < len(data) < 2_000_000
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        assert picture.size == (scene.width, scene.height)
        assert picture.format == {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}[scene.extension]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_sky_is_brighter_than_the_foreground_and_the_sun_brightest(scene: Scene) -> None:
    picture = paint(replace(scene, width=320, height=240, water=0.0)).convert("L")
    x, y = int(scene.sun[0] * 320), int(scene.sun[1] * 240)
    sun = ImageStat.Stat(picture.crop((x - 2, y - 2, x + 2, y + 2))).mean[0]
    horizon = ImageStat.Stat(picture.crop((0, 60, 320, 100))).mean[0]
    ground = ImageStat.Stat(picture.crop((0, 225, 320, 240))).mean[0]
    assert horizon > ground + 10
    assert sun > ground + 40


def test_the_same_seed_gives_the_same_picture_and_another_another() -> None:
    scene = replace(SCENES[5], width=200, height=150)
    assert paint(scene).tobytes() == paint(scene).tobytes()
    assert paint(scene).tobytes() != paint(replace(scene, seed=62)).tobytes()


def test_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix((0, 10, 20), (100, 110, 120), 0.0) == (0, 10, 20)
    assert mix((0, 10, 20), (100, 110, 120), 0.5) == (50, 60, 70)
    assert mix((0, 10, 20), (100, 110, 120), 1.0) == (100, 110, 120)
