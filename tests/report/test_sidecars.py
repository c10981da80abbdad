"""What lies beside a picture says where it came from, and nothing of others is touched."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.request import DownloadRequest
from pixhaul.report.sidecars import Sidecars, missing_words, own_sidecar, path_of, sidecar, write_sidecar
from tests.report.lists import SITE, result


@pytest.fixture
def request_(tmp_path: Path) -> DownloadRequest:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "cat.png").write_bytes(b"x")
    return DownloadRequest(
        item=0,
        url="https://user:secret@shop.example/cat.png",
        folder=tmp_path,
        stem="a/cat",
        referer=f"{SITE}page",
        columns={"SKU": "007", "Titel": "Kätzchen \ud800"},
    )


def test_it_says_all_that_is_known_and_no_password(request_: DownloadRequest) -> None:
    saved = replace(result("a/cat.png"), mtime_ns=1_772_373_720_000_000_000, etag='"v1"')
    told = json.loads(sidecar(request_, saved))
    assert told == {
        "generator": "Pixhaul",
        "file": "cat.png",
        "url": "https://shop.example/cat.png",
        "final_url": SITE,
        "page": f"{SITE}page",
        "saved": "2026-03-01T14:02:00+00:00",
        "sha256": bytes(range(32)).hex(),
        "bytes": 1234,
        "media_type": "image/png",
        "width": 40,
        "height": 30,
        "http_status": 200,
        "etag": '"v1"',
        "last_modified": None,
        "columns": {"SKU": "007", "Titel": "Kätzchen ?"},
    }


def test_our_own_is_replaced_and_a_foreign_one_never(request_: DownloadRequest) -> None:
    picture = request_.folder / "a" / "cat.png"
    assert own_sidecar(picture) is None
    assert write_sidecar(picture, sidecar(request_, result("a/cat.png")))
    assert own_sidecar(picture) == path_of(picture) == picture.with_name("cat.png.json")
    assert write_sidecar(picture, sidecar(request_, replace(result("a/cat.png"), size=99)))
    assert json.loads(path_of(picture).read_bytes())["bytes"] == 99
    for foreign in (b"{}", b"no json", b'{"generator": "Pixhaul", "file": "dog.png"}', b"[1]"):
        path_of(picture).write_bytes(foreign)
        assert own_sidecar(picture) is None
        assert not write_sidecar(picture, b"{}")
        assert path_of(picture).read_bytes() == foreign


def test_a_link_is_not_followed(request_: DownloadRequest, tmp_path: Path) -> None:
    picture = request_.folder / "a" / "cat.png"
    write_sidecar(picture, sidecar(request_, result("a/cat.png")))
    moved = path_of(picture).rename(tmp_path / "elsewhere.json")
    path_of(picture).symlink_to(moved)
    assert own_sidecar(picture) is None
    assert not write_sidecar(picture, b"{}")
    path_of(picture).unlink()
    path_of(picture).symlink_to(tmp_path / "dangling")
    assert not write_sidecar(picture, b"{}")
    assert not (tmp_path / "dangling").exists()


def test_what_cannot_be_written_is_counted_and_told(request_: DownloadRequest) -> None:
    sidecars = Sidecars()
    sidecars(request_, result("a/cat.png"))
    assert sidecars.take_missing() == (0, "")
    path_of(request_.folder / "a" / "cat.png").write_text("mine")
    sidecars(request_, result("a/cat.png"))
    sidecars(request_, result("gone/cat.png"))
    missing, why = sidecars.take_missing()
    assert missing == 2
    assert why == "No such file or directory"
    assert sidecars.take_missing()[0] == 0
    assert missing_words(2, "x") == "2 pictures have no sidecar file: x"
