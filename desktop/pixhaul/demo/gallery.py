"""A gallery of generated photographs on a loopback server, with the leisurely answers of a far-away one."""

import contextlib
import socket
import socketserver
import sys
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Self

from pixhaul.demo.paintbox import Paintbox, Photograph
from pixhaul.demo.scenes import Scene, gallery_scenes

DEFAULT_DELAY = 1.54
"""Seconds that one answer takes when it is fetched alone: fifteen one by one take about 23."""

_FOLDER = "/photos/"
_MEDIA_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
_THINKING = 0.25
"""The part of the delay that passes before the first byte; the body trickles through the rest."""
_SLICES = 30


class DemoGallery:
    """Fifteen photographs under ``urls`` while it runs. Use it as a context manager, or call start and stop.

    ``delay``: seconds of one answer. ``scenes``: what to paint, the gallery's own by default.
    """

    def __init__(self, delay: float = DEFAULT_DELAY, scenes: list[Scene] | None = None) -> None:
        self._paintbox = Paintbox(gallery_scenes() if scenes is None else scenes)
        self._delay = delay
        self._server: _Server | None = None

    @property
    def urls(self) -> list[str]:
        """The address of every photograph; empty while the gallery is closed."""
        if self._server is None:
            return []
        port = self._server.server_address[1]
        return [f"http://127.0.0.1:{port}{_FOLDER}{name}" for name in self._paintbox.names]

    def start(self) -> None:
        """Open the gallery on a free port and return at once; the photographs are painted behind. Raises OSError."""
        if self._server is not None:
            return
        server = _Server(self._paintbox, self._delay)
        self._server = server
        threading.Thread(target=server.serve_forever, args=(0.05,), name="demo-gallery", daemon=True).start()
        threading.Thread(target=server.paint_ahead, name="demo-painter", daemon=True).start()

    def stop(self) -> None:
        """Close the gallery and every connection to it, within a moment."""
        server, self._server = self._server, None
        if server is not None:
            server.close_all()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """Loopback only. Unlike http.server's own, it asks no name server for this computer's name."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, paintbox: Paintbox, delay: float) -> None:
        self.paintbox = paintbox
        self.delay = delay
        self.stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def paint_ahead(self) -> None:
        """Paint all photographs in their order, so that most are ready when they are asked for."""
        for name in self.paintbox.names:
            if self.stopping.is_set():
                return
            self.paintbox.photograph(name)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        # A client that goes away in the middle is everyday life.
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def close_all(self) -> None:
        """End the accept loop, wake every answer under way, and cut the connections that are left."""
        self.stopping.set()
        self.shutdown()
        self.server_close()
        with self._lock:
            left = list(self._open)
        for connection in left:
            # Closed by its own thread in this very moment, perhaps.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    """One connection: requests one after the other (HTTP/1.1 keep-alive)."""

    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "PixhaulGallery"
    sys_version = ""
    timeout = 60
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer with a photograph, slowly."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """The same without its body."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: the gallery has no log."""

    def _answer(self, *, with_body: bool) -> None:
        begun = time.monotonic()
        path = self.path.partition("?")[0]
        name = path.removeprefix(_FOLDER)
        if not path.startswith(_FOLDER) or name not in self.server.paintbox.names:
            self._plain(HTTPStatus.NOT_FOUND, b"There is no such photograph.\n", with_body=with_body)
            return
        photograph = self.server.paintbox.photograph(name)
        if not self._wait_until(begun + self.server.delay * _THINKING):
            return
        if self.headers.get("If-None-Match") == photograph.etag:
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.send_header("ETag", photograph.etag)
            self.end_headers()
            return
        self._head(name, photograph)
        if with_body:
            self._trickle(photograph.data, begun)

    def _head(self, name: str, photograph: Photograph) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", _MEDIA_TYPES[name.rpartition(".")[2]])
        self.send_header("Content-Length", str(len(photograph.data)))
        self.send_header("ETag", photograph.etag)
        self.send_header("Cache-Control", "no-cache")
        self.end_headers()

    def _trickle(self, data: bytes, begun: float) -> None:
        """Send the body in slices; the last one leaves when the whole delay has passed since ``begun``."""
        delay = self.server.delay
        size = -(-len(data) // _SLICES)
        for number in range(_SLICES):
            part = _THINKING + (1 - _THINKING) * (number + 1) / _SLICES
            if not self._wait_until(begun + delay * part):
                return
            self.wfile.write(data[number * size : (number + 1) * size])

    def _wait_until(self, moment: float) -> bool:
        """False when the gallery closes meanwhile; the connection then ends."""
        if self.server.stopping.wait(max(0.0, moment - time.monotonic())):
            self.close_connection = True
            return False
        return True

    def _plain(self, status: HTTPStatus, text: bytes, *, with_body: bool) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if with_body:
            self.wfile.write(text)
