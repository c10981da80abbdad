"""The shaped line keeps to physics: nothing comes sooner than it could, and not much later."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.bench.shaper import FIRST_WINDOW, Meter, Physics, shaped

ROUND_TRIP = 0.040
LATE = 5.0
"""Seconds by which a busy machine may be late; what comes too soon is what matters."""


@contextmanager
def connected(round_trip_ms: float, link_mbit: float, each_mbit: float) -> Iterator[socket.socket]:
    """One connection to such a server over such a line."""
    with (
        source() as target,
        shaped(target, round_trip_ms, link_mbit, each_mbit) as port,
        socket.create_connection(("127.0.0.1", port), 10) as sock,
    ):
        yield sock


@contextmanager
def source() -> Iterator[int]:
    """A server whose answer to each line ``N`` is N bytes; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_accept, args=(server,), daemon=True).start()
        yield server.getsockname()[1]


def _accept(server: socket.socket) -> None:
    while True:
        try:
            line, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=(line,), daemon=True).start()


def _answer(line: socket.socket) -> None:
    with line, line.makefile("rb") as asked:
        for text in asked:
            line.sendall(b"x" * int(text))


def ask(sock: socket.socket, count: int) -> float:
    """Seconds until all of it has come."""
    began = time.perf_counter()
    sock.sendall(b"%d\n" % count)
    room = bytearray(65536)
    while count:
        got = sock.recv_into(room)
        assert got
        count -= got
    return time.perf_counter() - began


def test_a_connect_and_each_question_take_their_round_trips() -> None:
    with connected(ROUND_TRIP * 1000, 1000, 1000) as sock:
        first, second = ask(sock, 100), ask(sock, 100)
    assert 2 * ROUND_TRIP <= first < 2 * ROUND_TRIP + LATE
    assert ROUND_TRIP <= second < ROUND_TRIP + LATE


def test_a_connection_has_no_more_than_its_share() -> None:
    count = 500_000
    with connected(10, 1000, 8) as sock:
        seconds = ask(sock, count)
    assert 0.98 * count / 1e6 <= seconds < 1.2 * count / 1e6 + LATE


def test_all_share_the_link_evenly() -> None:
    count, lines = 250_000, 4
    found: list[float] = []
    with source() as target, shaped(target, 10, 8, 1000) as port:
        socks = [socket.create_connection(("127.0.0.1", port), 10) for _ in range(lines)]
        threads = [threading.Thread(target=lambda sock=sock: found.append(ask(sock, count))) for sock in socks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        for sock in socks:
            sock.close()
    together = lines * count / 1e6
    assert len(found) == lines
    assert 0.98 * together <= max(found) < 1.2 * together + LATE
    assert min(found) > 0.5 * max(found)


def test_what_nobody_listens_to_any_more_takes_no_room() -> None:
    lines = 20
    with source() as target, shaped(target, 10, 1, 1000) as port:
        for _ in range(lines):
            with socket.create_connection(("127.0.0.1", port), 10) as given_up:
                given_up.sendall(b"500000\n")
                assert given_up.recv(1)
        with socket.create_connection(("127.0.0.1", port), 10) as sock:
            seconds = ask(sock, 125_000)
    # One second for these alone, twenty-one in turns with all the others; what was on its way already takes two.
    assert seconds < 3 + LATE


def test_a_connection_starts_slowly_and_stays_quick() -> None:
    # Ten segments, twenty, forty, eighty: 150 of them need four rounds, of which the first is that of the question.
    count = FIRST_WINDOW * 15
    with connected(100, 10_000, 10_000) as sock:
        ask(sock, 0)
        first = ask(sock, count)
        again = min(ask(sock, count) for _ in range(3))
    assert first >= 0.5
    assert 0.1 <= again < first


def test_a_meter_makes_good_for_lateness_only_a_little() -> None:
    meter = Meter(1000.0)
    assert meter.reserve(10.0, 500) == pytest.approx(10.496)
    assert meter.reserve(10.1, 500) == pytest.approx(10.996)
    assert meter.reserve(20.0, 500) == pytest.approx(20.496)


def test_the_limit_counts_round_trips_and_the_link() -> None:
    physics = Physics.of(40, 100, 20)
    assert physics.shortest([12_500_000, 12_500_000], tls=True) == pytest.approx(2.12)
    assert physics.shortest([12_500_000], tls=False) == pytest.approx(1.08)
