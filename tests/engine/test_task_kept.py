"""Row 37: what a broken-off try has kept for the next one, and when it goes."""

from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.fetched import Fetched
from pixhaul.naming.template import NameTemplate
from tests.engine.task_parts import Shop, shop
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, png, raw
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "shop"]

LARGE = png(720, 720)
TAG = 'ETag: "one"'


def cut(*fields: str) -> Handler:
    return raw(head_of("200 OK", f"Content-Length: {len(LARGE)}", *fields) + LARGE[:1_200_000])


def rest(line: Line) -> None:
    start = int(line.request.headers["range"].removeprefix("bytes=").removesuffix("-"))
    answer(
        LARGE[start:], f"Content-Range: bytes {start}-{len(LARGE) - 1}/{len(LARGE)}", TAG, status="206 Partial Content"
    )(line)


def test_row_37_the_next_try_goes_on(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), rest))
    first = shop.run(item)
    assert first.error is not None
    assert shop.files() == [".pixhaul-ab12-1.part"]
    second = shop.run(item)
    assert second.result is not None
    assert (shop.folder / "large.png").read_bytes() == LARGE
    assert fault_server.seen("/large.png")[1].headers["range"] == "bytes=1200000-"
    assert shop.files() == ["large.png"]
    assert shop.maker.forget(item) is None


def test_row_37_without_a_validator_nothing_is_kept(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(), answer(LARGE)))
    assert shop.run(item).error is not None
    assert shop.files() == []
    assert shop.run(item).result is not None
    assert "range" not in fault_server.seen("/large.png")[1].headers


def test_what_was_kept_goes_when_the_item_has_ended(shop: Shop, fault_server: FaultServer) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), rest))
    shop.run(item)
    clean = shop.maker.forget(item)
    assert clean is not None
    assert shop.files() == [".pixhaul-ab12-1.part"]
    clean()
    assert shop.files() == []
    assert shop.maker.forget(item) is None


def test_what_was_kept_goes_when_another_folder_is_chosen(
    shop: Shop, fault_server: FaultServer, tmp_path: Path
) -> None:
    item = shop.item(fault_server.at("/large.png", cut(TAG), answer(LARGE)))
    shop.run(item)
    other = tmp_path / "other"
    other.mkdir()
    shop.maker.aim(other, NameTemplate.parse("{name}"), "ab12")
    assert shop.run(item).result is not None
    assert shop.files() == []
    assert [path.name for path in other.iterdir()] == ["large.png"]


def test_a_broken_line_at_the_moment_of_cancelling_keeps_nothing(shop: Shop, fault_server: FaultServer) -> None:
    item, control = shop.item(fault_server.at("/large.png", cut(TAG))), shop.control()
    fetch = shop.fetcher.fetch

    def fetch_and_cancel(
        request: DownloadRequest, part: Path, control: TransferControl, *, keep_partial: bool = False
    ) -> Fetched:
        try:
            return fetch(request, part, control, keep_partial=keep_partial)
        finally:
            assert shop.files()
            control.cancel()

    shop.fetcher.fetch = fetch_and_cancel  # type: ignore[method-assign]
    assert shop.run(item, control).error is not None
    assert shop.files() == []
