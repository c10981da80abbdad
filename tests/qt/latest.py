"""A server on the loopback that tells which version is the newest."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pixhaul.core.releases import HOMEPAGE


class LatestServer(ThreadingHTTPServer):
    """Gives one answer to everybody and keeps what it was asked with."""

    answer = b""
    status = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[dict[str, str]] = []

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.server_address[1]}/latest.json"


class _Handler(BaseHTTPRequestHandler):
    server: LatestServer

    def do_GET(self) -> None:
        self.server.asked.append({name.lower(): value for name, value in self.headers.items()})
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.answer)))
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, *_: object) -> None:
        """Nothing on standard error."""


def answer(version: str, page: str = HOMEPAGE) -> bytes:
    """What the project's own file says."""
    return f'{{"version": "{version}", "page": "{page}"}}'.encode()


@pytest.fixture
def latest_server() -> Iterator[LatestServer]:
    with LatestServer() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield made
        made.shutdown()
        thread.join()
