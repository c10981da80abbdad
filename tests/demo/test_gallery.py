"""The gallery answers real requests, at its own pace, and survives clients that go away."""

import hashlib
import http.client
import io
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
import requests
from PIL import Image

from pixhaul.demo.gallery import DemoGallery
from pixhaul.demo.scenes import Scene, gallery_scenes


def small_scenes() -> list[Scene]:
    return [replace(scene, width=240, height=160) for scene in gallery_scenes()]


@pytest.fixture
def gallery() -> Iterator[DemoGallery]:
    with DemoGallery(delay=0.0, scenes=small_scenes()) as opened:
        yield opened


def connection(gallery: DemoGallery) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", urlsplit(gallery.urls[0]).port, timeout=20)


def fetch(url: str) -> requests.Response:
    return requests.get(url, timeout=20)


def test_fifteen_addresses_on_loopback_with_names_a_person_can_read(gallery: DemoGallery) -> None:
    assert len(set(gallery.urls)) == 15
    assert all(urlsplit(url).hostname == "127.0.0.1" for url in gallery.urls)
    assert urlsplit(gallery.urls[0]).path == "/photos/amber-ridge.jpg"


def test_every_address_gives_a_whole_picture_of_its_kind(gallery: DemoGallery) -> None:
    for url in gallery.urls:
        answer = fetch(url)
        assert answer.status_code == 200
        assert int(answer.headers["Content-Length"]) == len(answer.content)
        with Image.open(io.BytesIO(answer.content)) as picture:
            picture.load()
            assert picture.size == (240, 160)
            assert answer.headers["Content-Type"] == f"image/{(picture.format or '').lower()}"


def test_several_clients_at_once_get_the_same_bytes(gallery: DemoGallery) -> None:
    with ThreadPoolExecutor(8) as pool:
        first = [hashlib.sha256(answer.content).digest() for answer in pool.map(fetch, gallery.urls)]
        again = [hashlib.sha256(answer.content).digest() for answer in pool.map(fetch, gallery.urls)]
    assert first == again
    assert len(set(first)) == 15


def test_a_connection_is_kept_for_the_next_request(gallery: DemoGallery) -> None:
    client = connection(gallery)
    client.request("GET", "/photos/amber-ridge.jpg")
    client.getresponse().read()
    kept = client.sock
    assert kept is not None
    client.request("GET", "/photos/rose-valley.jpg?again=1")
    assert client.getresponse().read()
    assert client.sock is kept
    client.close()


def test_head_and_revalidation_send_no_body(gallery: DemoGallery) -> None:
    full = fetch(gallery.urls[0])
    head = requests.head(gallery.urls[0], timeout=20)
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(full.content))
    unchanged = requests.get(gallery.urls[0], headers={"If-None-Match": full.headers["ETag"]}, timeout=20)
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    changed = requests.get(gallery.urls[0], headers={"If-None-Match": '"other"'}, timeout=20)
    assert changed.content == full.content


@pytest.mark.parametrize("path", ["/", "/photos/", "/photos/none.jpg", "/amber-ridge.jpg", "/photos/../../etc/passwd"])
def test_anything_else_is_not_found(gallery: DemoGallery, path: str) -> None:
    client = connection(gallery)
    client.request("GET", path)
    answer = client.getresponse()
    assert answer.status == 404
    answer.read()
    client.close()


def test_the_set_delay_passes_and_the_body_comes_in_pieces() -> None:
    with DemoGallery(delay=0.4, scenes=small_scenes()[:1]) as gallery:
        fetch(gallery.urls[0])
        begun = time.monotonic()
        answer = requests.get(gallery.urls[0], stream=True, timeout=20)
        pieces = 0
        while answer.raw.read1(1 << 20):
            pieces += 1
        answer.close()
    assert pieces > 1, "at least two, however seldom this side had its turn"
    assert time.monotonic() - begun >= 0.39


def test_clients_that_go_away_leave_no_trace(capfd: pytest.CaptureFixture[str]) -> None:
    with DemoGallery(delay=0.3, scenes=small_scenes()[:2]) as gallery:
        address = ("127.0.0.1", urlsplit(gallery.urls[0]).port or 0)
        for _ in range(5):
            client = socket.create_connection(address, timeout=20)
            client.sendall(b"GET /photos/amber-ridge.jpg HTTP/1.1\r\nHost: x\r\n\r\n")
            client.recv(10)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            client.close()
        assert fetch(gallery.urls[1]).status_code == 200
    assert capfd.readouterr().err == ""


def test_stop_ends_answers_under_way_and_frees_the_port() -> None:
    gallery = DemoGallery(delay=60.0, scenes=small_scenes()[:1])
    gallery.start()
    port = urlsplit(gallery.urls[0]).port or 0
    ended = threading.Event()

    def ask() -> None:
        with pytest.raises(requests.ConnectionError):
            fetch(gallery_url)
        ended.set()

    gallery_url = gallery.urls[0]
    asking = threading.Thread(target=ask)
    asking.start()
    gallery.stop()
    assert ended.wait(30)
    asking.join(30)
    assert gallery.urls == []
    gallery.stop()
    with pytest.raises(OSError, match=r"refused|reset"):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_it_can_be_opened_again() -> None:
    gallery = DemoGallery(delay=0.0, scenes=small_scenes()[:1])
    for _ in range(2):
        with gallery:
            assert fetch(gallery.urls[0]).status_code == 200
