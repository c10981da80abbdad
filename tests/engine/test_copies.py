"""Converted copies of what tasks save: beside the originals, told when they fail, never twice."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from pixhaul.core import choices
from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, Limits
from pixhaul.core.settings import Settings
from pixhaul.engine.copies import FOLDER, copy_path
from pixhaul.engine.maker import TaskMaker
from pixhaul.imaging.thumbnails import ThumbnailStore
from pixhaul.naming.claims import Claims
from pixhaul.naming.template import NameTemplate
from tests.engine.task_parts import Shop
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.fixtures import fault_server

__all__ = ["fault_server"]


class Desk(Shop):
    """A shop that makes copies, and what it is told."""

    def wants(self, kind: str, edge: int = 0, template: str = "{name}") -> "Desk":
        self.store = ItemStore()
        self.told: list[tuple[str, DownloadError]] = []
        self.workshop = replace(
            self.workshop, claims=Claims(), copy_failed=lambda path, why: self.told.append((path, why))
        )
        limits = Limits(read_timeout=30.0, copies=kind, copies_edge=edge, allow_svg=True)
        self.maker = TaskMaker(self.store, self.workshop, limits, self.events.append)
        self.maker.aim(self.folder, NameTemplate.parse(template), "ab12")
        return self

    def saved(self, url: str) -> DownloadResult:
        result = self.run(self.store.append([NewEntry(url)])[0]).result
        assert result is not None
        return result

    def tree(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "out"
    folder.mkdir()
    desk = Desk(folder, ThumbnailStore(tmp_path / "thumbnails"))
    yield desk
    desk.fetcher.close()


@pytest.mark.parametrize(("kind", "name"), [("jpeg", "cat.jpg"), ("png", "cat.png"), ("webp", "cat.webp")])
def test_a_copy_lies_beside_the_original(desk: Desk, fault_server: FaultServer, kind: str, name: str) -> None:
    body = png(80, 40)
    result = desk.wants(kind, 20).saved(fault_server.at("/cat.png", answer(body)))
    assert desk.tree() == ["cat.png", f"{FOLDER}/{name}"]
    assert copy_path("cat.png", kind) == f"{FOLDER}/{name}"
    assert (desk.folder / "cat.png").read_bytes() == body
    assert result.sha256 == hashlib.sha256(body).digest()
    assert result.path == "cat.png"
    with Image.open(desk.folder / FOLDER / name) as copy:
        assert copy.size == (20, 10)
    assert desk.told == []


def test_no_copy_is_made_unless_it_is_wanted(desk: Desk, fault_server: FaultServer) -> None:
    desk.wants("").saved(fault_server.at("/cat.png", answer(png(8, 8))))
    assert desk.tree() == ["cat.png"]


def test_folders_of_the_originals_are_made_again_for_the_copies(desk: Desk, fault_server: FaultServer) -> None:
    desk.wants("webp", template="{host}/{name}").saved(fault_server.at("/cat.png", answer(png(8, 8))))
    (copy,) = (path for path in desk.tree() if path.startswith(FOLDER))
    assert copy.endswith("/cat.webp")
    assert copy.count("/") == 2


def test_a_second_run_makes_no_second_copy(desk: Desk, fault_server: FaultServer) -> None:
    url = fault_server.at("/cat.png", answer(png(8, 8)), answer(png(8, 8)))
    desk.wants("jpeg").saved(url)
    (desk.folder / "cat.png").unlink()
    desk.wants("jpeg").saved(url)
    assert desk.tree() == ["cat.png", f"{FOLDER}/cat.jpg"]


def test_a_file_of_somebody_else_is_never_replaced(desk: Desk, fault_server: FaultServer) -> None:
    (desk.folder / FOLDER).mkdir()
    (desk.folder / FOLDER / "cat.jpg").write_bytes(b"mine")
    url = fault_server.at("/cat.png", answer(png(8, 8)), answer(png(8, 8)))
    desk.wants("jpeg").saved(url)
    (desk.folder / "cat.png").unlink()
    desk.wants("jpeg").saved(url)
    assert desk.tree() == ["cat.png", f"{FOLDER}/cat (2).jpg", f"{FOLDER}/cat.jpg"]
    assert (desk.folder / FOLDER / "cat.jpg").read_bytes() == b"mine"


def test_a_file_in_the_way_of_the_folder_stays(desk: Desk, fault_server: FaultServer) -> None:
    (desk.folder / FOLDER).write_bytes(b"a file in the way")
    desk.wants("jpeg").saved(fault_server.at("/cat.png", answer(png(8, 8))))
    assert (desk.folder / FOLDER).read_bytes() == b"a file in the way"
    assert [path for path in desk.tree() if path.endswith(".jpg")] == [f"{FOLDER} (2)/cat.jpg"]


def test_a_copy_that_cannot_be_made_is_told_and_the_picture_is_saved(desk: Desk, fault_server: FaultServer) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>'
    desk.wants("png").saved(fault_server.at("/a.svg", answer(svg)))
    assert [path for path, _ in desk.told] == ["a.svg"]
    assert desk.told[0][1].message
    assert desk.tree() == ["a.svg"], "no temporary file is left"


def test_what_is_set_reaches_the_tasks() -> None:
    limits = choices.limits(Settings(copies="webp", copies_edge=1600))
    assert (limits.copies, limits.copies_edge) == ("webp", 1600)
