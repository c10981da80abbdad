"""Reading pictures for the viewer: the quick look, the whole, the neighbours, and files that cannot be shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, QThreadPool
from pytestqt.qtbot import QtBot

from pixhaul.core.errors import DownloadError
from pixhaul.qt.picture_loader import Picture, PictureLoader, Unreadable, picture_type, read_image, read_picture
from tests.patient import PATIENCE_MS


@pytest.fixture
def loader() -> Iterator[PictureLoader]:
    made = PictureLoader()
    yield made
    assert made.close(PATIENCE_MS)


def make(path: Path, size: tuple[int, int], color: tuple[int, ...], mode: str = "RGB") -> Path:
    Image.new(mode, size, color).save(path)
    return path


def collect(loader: PictureLoader) -> list[Picture | Unreadable]:
    got: list[Picture | Unreadable] = []
    loader.loaded.connect(got.append)
    return got


def whole(answer: Picture | Unreadable) -> bool:
    return isinstance(answer, Picture) and answer.whole


def test_a_quick_look_comes_before_the_whole(tmp_path: Path, qtbot: QtBot) -> None:
    path = make(tmp_path / "a.jpg", (2400, 1600), (200, 30, 30))
    # With two threads the whole may overtake the look, which is then not shown any more.
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    loader = PictureLoader(pool)
    got = collect(loader)
    loader.show(path, 600)
    qtbot.waitUntil(lambda: bool(got) and whole(got[-1]))
    looks = [answer for answer in got if isinstance(answer, Picture)]
    assert [look.whole for look in looks] == [False, True]
    assert looks[0].levels[0].width() <= 600
    assert looks[0].full_size == looks[1].full_size == QSize(2400, 1600)
    assert loader.close(PATIENCE_MS)
    assert looks[1].levels[0].size() == QSize(2400, 1600)
    assert looks[1].kind == "image/jpeg"
    assert looks[1].file_size == path.stat().st_size
    color = looks[1].levels[-1].pixelColor(10, 10)
    assert color.red() > 180
    assert color.green() < 60


def test_levels_halve_down_to_a_small_one(tmp_path: Path) -> None:
    picture = read_picture(make(tmp_path / "a.png", (2000, 1000), (0, 0, 0)), None)
    assert [level.width() for level in picture.levels] == [2000, 1000, 500]
    assert picture.level_for(700).width() == 1000
    assert picture.level_for(100).width() == 500
    assert picture.level_for(9000).width() == 2000


@pytest.mark.parametrize("name", ["a.tif", "a.avif", "a.heic", "a.webp", "a.gif", "a.bmp", "a.jp2"])
def test_kinds_that_qt_may_not_know_are_read(tmp_path: Path, name: str) -> None:
    if name == "a.heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
    path = make(tmp_path / name, (64, 32), (20, 120, 220))
    picture = read_picture(path, None)
    color = picture.levels[0].pixelColor(32, 16)
    assert abs(color.blue() - 220) < 20
    assert picture.full_size == QSize(64, 32)


def test_transparency_is_kept_and_opaque_pictures_have_none(tmp_path: Path) -> None:
    clear = read_picture(make(tmp_path / "a.png", (8, 8), (10, 20, 30, 0), "RGBA"), None)
    assert clear.levels[0].hasAlphaChannel()
    assert clear.levels[0].pixelColor(4, 4).alpha() == 0
    assert not read_picture(make(tmp_path / "b.png", (8, 8), (10, 20, 30)), None).levels[0].hasAlphaChannel()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "The file is not there any more"),
        (b"\xff\xd8\xff\xe0 cut off", "damaged"),
        (b"<html><body>sorry</body></html>", "not a picture"),
        (b"", "picture"),
    ],
)
def test_a_file_that_cannot_be_shown_is_a_sentence(
    loader: PictureLoader, tmp_path: Path, qtbot: QtBot, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "a.jpg"
    if content is not None:
        path.write_bytes(content)
    got = collect(loader)
    loader.show(path, 600)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Unreadable)
    assert sentence in got[0].sentence


def test_neighbours_are_ready_when_they_are_asked_for(loader: PictureLoader, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = (make(tmp_path / f"{n}.png", (900, 600), (n, 0, 0)) for n in (1, 2))
    got = collect(loader)
    loader.show(first, 300, [second])
    qtbot.waitUntil(lambda: second in loader._kept)
    got.clear()
    loader.show(second, 300)
    assert isinstance(got[0], Picture)
    assert got[0].path == second


def test_only_the_picture_last_shown_is_answered(loader: PictureLoader, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [make(tmp_path / f"{n}.png", (1200, 900), (n, 0, 0)) for n in range(8)]
    got = collect(loader)
    for path in paths:
        loader.show(path, 300)
    qtbot.waitUntil(lambda: bool(got) and whole(got[-1]))
    assert {answer.path for answer in got} == {paths[-1]}


def test_memory_is_bounded_but_the_shown_picture_stays(tmp_path: Path, qtbot: QtBot) -> None:
    paths = [make(tmp_path / f"{n}.png", (400, 400), (n, 0, 0)) for n in range(4)]
    loader = PictureLoader(budget=400 * 400 * 4 + 1)
    got = collect(loader)
    for path in paths:
        got.clear()
        loader.show(path, 400)
        qtbot.waitUntil(lambda: bool(got))
    assert list(loader._kept) == [paths[-1]]
    assert loader.close(PATIENCE_MS)
    assert not loader._kept


def test_the_type_is_what_the_bytes_say(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    make(tmp_path / "b.png", (4, 4), (0, 0, 0)).rename(path)
    assert picture_type(path) == "image/png"
    path.write_bytes(b"MZ\x90\0\x03\0\0\0")
    with pytest.raises(DownloadError, match="program"):
        picture_type(path)
    assert read_image(make(tmp_path / "c.png", (900, 300), (1, 2, 3)), 300).width() == 300
