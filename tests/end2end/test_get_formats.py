"""``pixhaul get`` with lists of many kinds: from the file to the pictures."""

import base64
import hashlib
import io
import zipfile

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png

WRITTEN = png(20, 10, seed=9)
DATA = "data:image/png;base64," + base64.b64encode(WRITTEN).decode()


def test_a_page_with_a_picture_written_out_in_it(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png(8, 8)))
    large = png(64, 64, seed=3)
    written = "data:image/png;base64," + base64.b64encode(large).decode()
    page = getting.base / "page.html"
    page.write_text(f"<div style='background-image: url({url})'></div><img src='{written}'>")
    ended, rows = getting.report(page)
    assert ended.status == 0, ended.err
    assert [row["status"] for row in rows] == ["complete", "complete"]
    second = rows[1]
    assert (second["sha256"], second["bytes"]) == (hashlib.sha256(large).hexdigest(), len(large))
    assert second["url"] == second["final_url"] == f"{written[:46]}… ({len(written):,} characters)"
    assert second["http_status"] is None
    assert (getting.out / second["path"]).read_bytes() == large
    assert second["path"] == "picture.png"
    again, rows = getting.report(page)
    assert [row["status"] for row in rows] == ["skipped", "skipped"]
    assert again.status == 0


def test_a_damaged_and_a_disguised_one(getting: Getting) -> None:
    page = base64.b64encode(b"<!doctype html><title>no</title>").decode()
    ended, rows = getting.report(
        getting.list_of([DATA[:-30], f"data:image/png;base64,{page}", "data:text/html,x", DATA])
    )
    assert ended.status == 1
    assert [(row["status"], row["reason"]) for row in rows] == [
        ("failed", "damaged"),
        ("failed", "not-a-picture"),
        ("failed", "not-a-web-address"),
        ("complete", None),
    ]
    assert getting.files() == ["picture (3).png"]


def test_a_pattern_as_an_argument(getting: Getting, fault_server: FaultServer) -> None:
    for number in range(8, 12):
        fault_server.at(f"/shot{number:03}.png", answer(png(8, 8, seed=number)))
    address = fault_server.at("/x", answer(b"")).removesuffix("/x") + "/shot[008-011].png"
    ended = getting.run(address)
    assert ended.status == 0, ended.err
    assert getting.files() == [f"shot{number:03}.png" for number in range(8, 12)]


def test_lists_in_a_zip(getting: Getting, fault_server: FaultServer) -> None:
    one, two = (fault_server.at(f"/{name}.png", answer(png(8, 8, seed))) for seed, name in enumerate(("one", "two"), 1))
    with io.BytesIO() as file:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("a.txt", one)
            archive.writestr("b/links.aria2.txt", f"{two}\n  referer={one}\n")
        (getting.base / "lists.zip").write_bytes(file.getvalue())
    ended = getting.run("lists.zip")
    assert ended.status == 0, ended.err
    assert getting.files() == ["one.png", "two.png"]
