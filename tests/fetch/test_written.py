"""Pictures that are written out in the list: no request is made, and all the bounds of a fetch hold."""

import base64
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, DamagedPicture, EmptyAnswer, NotModified, TooLarge, WriteFailed
from pixhaul.core.request import DownloadRequest, Limits, Validators
from pixhaul.fetch.written import take_written
from tests.fetch.conftest import Bench
from tests.servers.faulty import png

DATA = png(40, 30)
URL = "data:image/png;base64," + base64.b64encode(DATA).decode()


def test_the_fetcher_takes_it_without_a_request(bench: Bench) -> None:
    part = bench.part()
    control = TransferControl(bench.gate)
    fetched = bench.fetch(URL, part=part, control=control)
    assert part.read_bytes() == DATA
    assert (fetched.final_url, fetched.http_status, fetched.bytes) == (URL, 0, len(DATA))
    assert fetched.media_type == "image/png"
    assert (control.received, control.total) == (len(DATA), len(DATA))
    assert bench.bytes_of(URL) == DATA


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("data:image/png;base64,%%%%", DamagedPicture),
        ("data:image/png;base64,=", EmptyAnswer),
        ("data:image/png;base64," + "A" * 300, TooLarge),
    ],
)
def test_what_fails_leaves_nothing(tmp_path: Path, url: str, error: type[Exception]) -> None:
    request = DownloadRequest(1, url, tmp_path, "x", limits=Limits(max_bytes=100))
    with pytest.raises(error):
        take_written(request, tmp_path / "1.part", TransferControl(Gate()))
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    part = tmp_path / "1.part"
    part.write_bytes(b"mine")
    with pytest.raises(WriteFailed):
        take_written(DownloadRequest(1, URL, tmp_path, "x"), part, TransferControl(Gate()))
    assert part.read_bytes() == b"mine"


def test_it_never_changes(tmp_path: Path) -> None:
    request = DownloadRequest(1, URL, tmp_path, "x", saved=Validators(URL, None, None))
    with pytest.raises(NotModified):
        take_written(request, tmp_path / "1.part", TransferControl(Gate()))


def test_a_cancelled_one_is_not_written(tmp_path: Path) -> None:
    control = TransferControl(Gate())
    control.cancel()
    with pytest.raises(Cancelled):
        take_written(DownloadRequest(1, URL, tmp_path, "x"), tmp_path / "1.part", control)
    assert not list(tmp_path.iterdir())
