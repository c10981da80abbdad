"""Names come from the plan and never from who is first: real pictures from a real server, in any order."""

from datetime import datetime
from pathlib import Path

import pytest

from pixhaul.core.entries import NewEntry
from pixhaul.core.request import Limits
from pixhaul.core.sheets import Sheet
from pixhaul.naming.template import NameTemplate
from tests.engine.task_parts import Shop, shop
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "shop"]

ONE, TWO, THREE = (png(seed=seed) for seed in (1, 2, 3))


def items(shop: Shop, server: FaultServer, *pictures: tuple[str, bytes]) -> list[int]:
    """Different addresses that end in these names."""
    return [shop.item(server.at(f"/{number}/{name}", answer(body))) for number, (name, body) in enumerate(pictures)]


def path(shop: Shop, item: int) -> str:
    result = shop.run(item).result
    assert result is not None
    return result.path


def test_the_first_of_the_list_has_the_name_without_a_number(shop: Shop, fault_server: FaultServer) -> None:
    listed = items(shop, fault_server, ("image.png", ONE), ("image.png", TWO), ("image.png", THREE))
    assert [path(shop, item) for item in reversed(listed)] == ["image (3).png", "image (2).png", "image.png"]
    assert (shop.folder / "image.png").read_bytes() == ONE


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2)])
def test_another_ending_than_expected_takes_no_planned_name_in_any_order(
    shop: Shop, fault_server: FaultServer, order: tuple[int, ...]
) -> None:
    listed = items(shop, fault_server, ("a.jpg", ONE), ("a.gif", TWO), ("a.png", THREE), ("a.jpg", png(seed=4)))
    got = {item: path(shop, listed[item]) for item in order}
    assert got == {0: "a (5).png", 1: "a (2).png", 2: "a.png", 3: "a (4).png"}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_files_of_others_are_left_and_names_still_follow_the_list(
    shop: Shop, fault_server: FaultServer, order: tuple[int, ...]
) -> None:
    for name in ("image.png", "image (2).png"):
        (shop.folder / name).write_bytes(b"of somebody else")
    listed = items(shop, fault_server, ("image.png", ONE), ("image.png", TWO))
    got = {item: path(shop, listed[item]) for item in order}
    assert got == {0: "image (3).png", 1: "image (4).png"}
    assert (shop.folder / "image.png").read_bytes() == b"of somebody else"


def test_a_retry_gets_the_same_name(shop: Shop, fault_server: FaultServer) -> None:
    listed = items(shop, fault_server, ("image.png", b"no picture"), ("image.png", TWO))
    assert shop.run(listed[0]).error is not None
    assert path(shop, listed[1]) == "image (2).png"
    fault_server.at("/0/image.png", answer(ONE))
    assert path(shop, listed[0]) == "image.png"


def test_row_63_what_a_killed_run_left_is_taken_by_whom_it_was_planned_for(
    shop: Shop, fault_server: FaultServer
) -> None:
    listed = items(shop, fault_server, ("image.png", ONE), ("image.png", ONE), ("image.png", ONE))
    assert path(shop, listed[1]) == "image (2).png"
    shop.maker.look_for_unrecorded()
    assert [path(shop, item) for item in listed] == ["image.png", "image (2).png", "image (3).png"]
    assert len(shop.files()) == 3


@pytest.mark.parametrize("allowed", [True, False])
def test_row_55_a_server_may_name_pictures_when_it_is_allowed(
    shop: Shop, fault_server: FaultServer, allowed: bool
) -> None:
    shop.maker.limits = Limits(server_names=allowed)
    served = [
        answer(body, f"Content-Disposition: {field}")
        for body, field in (
            (ONE, 'attachment; filename="../../From Server.exe"'),
            (TWO, "inline; filename*=UTF-8''b%C3%A4r.gif"),
            (THREE, 'attachment; filename="broken'),
        )
    ]
    listed = [shop.item(fault_server.at(f"/download/?id={number}", handler)) for number, handler in enumerate(served)]
    expected = ["From Server.png", "bär.png", "download (3).png"]
    plain = ["download.png", "download (2).png", "download (3).png"]
    assert [path(shop, item) for item in listed] == (expected if allowed else plain)
    assert sorted(entry.name for entry in shop.folder.parent.iterdir()) == ["out", "thumbnails"]


def test_what_only_the_picture_tells(shop: Shop, fault_server: FaultServer) -> None:
    shop.maker.aim(shop.folder, NameTemplate.parse("{ext}/{name}_{width}x{height}_{sha256:6}.{ext|upper}"), "ab12")
    (item,) = items(shop, fault_server, ("image.jpg", png(9, 7)))
    result = shop.run(item).result
    assert result is not None
    assert result.path == f"png/image_9x7_{result.sha256.hex()[:6]}.PNG"
    assert (shop.folder / result.path).is_file()


def test_the_date_is_that_of_the_beginning(shop: Shop, fault_server: FaultServer) -> None:
    begun = datetime(2024, 2, 29, 12).astimezone().timestamp()  # the day of whoever sits here, in every zone
    shop.maker.aim(shop.folder, NameTemplate.parse("{date}"), "ab12", begun)
    (item,) = items(shop, fault_server, ("image.png", ONE))
    assert path(shop, item) == "2024-02-29.png"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("shoe-12.jpg", "shoe-12.png"), ("", "picture.png"), ("CON", "_CON.png"), ("a\nb", "a b.png"),
        ("..", "picture.png"),
        ("x" * 400, "x" * 240 + ".png"), ("../../etc/passwd", "_.._etc_passwd.png"), ("C:\\x", "C__x.png"),
        ("/tmp/x", "_tmp_x.png"), ("setup.exe", "setup.exe.png"), ("\u202egnp", "gnp.png"), ("-rf", "_rf.png"),
    ],
)  # fmt: skip
def test_row_56_a_cell_of_a_table_names_a_file_and_stays_in_the_folder(
    shop: Shop, fault_server: FaultServer, tmp_path: Path, cell: str, expected: str
) -> None:
    sheet = Sheet("stock.csv", ["Link", "File"])
    for number, body in enumerate((ONE, TWO)):
        url = fault_server.at(f"/{number}", answer(body))
        shop.store.append([NewEntry(url, sheet=sheet, row=sheet.add([url, cell]), column=0)])
    shop.maker.aim(shop.folder, NameTemplate.parse("{File}", sheet.names), "ab12")
    stem, dot, ending = expected.rpartition(".")
    assert [path(shop, item) for item in (1, 0)] == [f"{stem} (2){dot}{ending}", expected]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out", "thumbnails"]


def test_a_wish_of_the_list_names_file_and_folder(shop: Shop, fault_server: FaultServer) -> None:
    url = fault_server.at("/x.png", answer(ONE))
    (item,) = shop.store.append([NewEntry(url, wish="../sub/Wanted.jpeg")])
    assert path(shop, item) == "sub/Wanted.png"
