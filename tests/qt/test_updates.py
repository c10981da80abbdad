"""The question for a newer version, to a real server on the loopback."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pixhaul import __version__
from pixhaul.core.options import NetworkOptions
from pixhaul.core.releases import HOMEPAGE, Release
from pixhaul.qt.pool import TaskPool
from pixhaul.qt.updates import UpdateCheck


class Server(ThreadingHTTPServer):
    """Gives one answer to everybody and keeps what it was asked with."""

    answer = b""
    status = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, str]] = []


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append({name.lower(): value for name, value in self.headers.items()})
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.answer)))
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, *_: object) -> None:
        """Nothing on standard error."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def check(qapp: QApplication, server: Server) -> Iterator[UpdateCheck]:
    options = NetworkOptions(proxy="none", user_agent="Mine", headers={"X-Mine": "1", "Cookie": "a=b"})
    pool = TaskPool(1)
    address = f"http://127.0.0.1:{server.server_address[1]}/latest.json"
    made = UpdateCheck(pool, lambda: options, address=address, version="1.0.0")
    yield made
    made.close()
    assert pool.close(5000)


def answer(version: str, page: str = HOMEPAGE) -> bytes:
    return f'{{"version": "{version}", "page": "{page}"}}'.encode()


def test_a_newer_version_is_told_and_only_our_own_version_is_sent(
    check: UpdateCheck, server: Server, qtbot: QtBot
) -> None:
    server.answer = answer("1.0.1")
    with qtbot.waitSignal(check.answered, timeout=10_000) as told:
        check.ask()
    assert told.args == [Release("1.0.1", HOMEPAGE)]
    (asked,) = server.asked
    assert asked["user-agent"] == f"Pixhaul/{__version__}"
    assert set(asked) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize("version", ["1.0.0", "0.9.9", "1.0.0rc1"])
def test_the_same_or_an_older_one_is_no_news(check: UpdateCheck, server: Server, qtbot: QtBot, version: str) -> None:
    server.answer = answer(version)
    with qtbot.waitSignal(check.answered, timeout=10_000) as told:
        check.ask()
    assert told.args == [None]


@pytest.mark.parametrize("bad", [b"no json", answer("1.0.1", "https://example.com/"), b" " * 70_000])
def test_a_bad_answer_is_told_in_a_sentence(check: UpdateCheck, server: Server, qtbot: QtBot, bad: bytes) -> None:
    server.answer = bad
    with qtbot.waitSignal(check.failed, timeout=10_000) as told:
        check.ask()
    assert told.args is not None
    assert told.args[0]
    assert not check.busy
