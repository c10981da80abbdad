"""Converted copies in the window: chosen in the preferences, made while it runs, told when they could not be made."""

from pathlib import Path

from PIL import Image

from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>'


def test_copies_are_made_from_the_moment_they_are_chosen(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    body = png(64, 32)
    window.fetch(fault_server.at("/before.png", answer(body)))
    window.desk.tuning.choose("copies", "webp")
    window.desk.tuning.choose("copies_edge", 16)
    window.fetch(fault_server.at("/after.png", answer(body, "X-Other: 1")))
    assert [path.name for path in (pictures / "converted").iterdir()] == ["0002_after.webp"]
    with Image.open(pictures / "converted" / "0002_after.webp") as copy:
        assert copy.size == (16, 8)
    assert (pictures / "0002_after.png").read_bytes() == body


def test_a_copy_that_could_not_be_made_is_told_at_the_end(
    window: Window, fault_server: FaultServer, pictures: Path
) -> None:
    window.desk.tuning.choose("copies", "png")
    window.desk.tuning.choose("allow_svg", True)
    window.fetch(fault_server.at("/a.svg", answer(SVG)), fault_server.at("/b.png", answer(png(8, 8))))
    window.until_it_says("1 converted copy could not be made")
    assert sorted(path.name for path in pictures.iterdir()) == ["0001_a.svg", "0002_b.png", "converted"]
