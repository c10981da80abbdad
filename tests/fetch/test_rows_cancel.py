"""Rows 66 and 70, pauses, many threads, and the bandwidth limit."""

import os
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import (
    Cancelled,
    ConnectionLost,
    ConnectTimedOut,
    HandshakeTimedOut,
    TimedOut,
    TookTooLong,
)
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import Limits
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.resolver import AddressInfo
from tests.fetch.conftest import Bench
from tests.fetch.running import AT_ONCE, Running, wait_until
from tests.servers.faulty import FaultServer, Line, answer, drip, head_of, raw, redirect, silent


@pytest.mark.parametrize("after", [b"", b"HTTP/1.1 200 OK\r\nX", head_of("200 OK", "Content-Length: 100") + b"abc"])
def test_row_70_cancel_while_head_or_body_stalls(bench: Bench, fault_server: FaultServer, after: bytes) -> None:
    running = Running(bench, fault_server.at("/x", silent(after)))
    fault_server.wait_for("/x")
    if after.endswith(b"abc"):
        wait_until(lambda: running.control.received == 3)
    assert running.cancel() < AT_ONCE
    assert type(running.error) is Cancelled
    assert list(bench.folder.iterdir()) == []


def test_row_70_cancel_while_tls_stalls(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        running = Running(bench, f"https://127.0.0.1:{listener.getsockname()[1]}/x")
        client, _ = listener.accept()
        with client:
            assert client.recv(1) == b"\x16"  # the greeting has come; nobody will answer it
            assert running.cancel() < AT_ONCE
    assert type(running.error) is Cancelled


def test_tls_silence_times_out(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        limits = Limits(connect_timeout=0.6)
        error = bench.error_of(f"https://127.0.0.1:{listener.getsockname()[1]}/x", limits=limits)
        assert type(error) is HandshakeTimedOut
        assert error.reason == "secure-connection-failed"


def full_listener() -> tuple[socket.socket, list[socket.socket]]:
    """A listener whose queue is full, so that further connects hang."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(4):
        sock = socket.socket()
        sock.setblocking(False)
        sock.connect_ex(listener.getsockname())
        waiting.append(sock)
    return listener, waiting


def test_row_70_cancel_while_connecting(bench: Bench) -> None:
    listener, waiting = full_listener()
    try:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        assert type(bench.error_of(url, limits=Limits(connect_timeout=0.5))) is ConnectTimedOut
        running = Running(bench, url)
        assert running.cancel() < AT_ONCE
        assert type(running.error) is Cancelled
    finally:
        for sock in (listener, *waiting):
            sock.close()


def test_row_70_cancel_while_the_name_is_looked_up(tmp_path: Path) -> None:
    asked, release = threading.Event(), threading.Event()
    lookups: list[str] = []

    def resolve(host: str, port: int) -> list[AddressInfo]:
        lookups.append(host)
        asked.set()
        release.wait(60)
        return []

    bench = Bench(tmp_path, Fetcher(NetworkOptions(proxy="none"), resolve=resolve))
    many = [Running(bench, "http://slow.example/x") for _ in range(3)]
    assert asked.wait(30)
    assert max(running.cancel() for running in many) < AT_ONCE
    assert {type(running.error) for running in many} == {Cancelled}
    assert type(bench.error_of("http://slow.example/x", limits=Limits(connect_timeout=0.3))) is TimedOut
    assert lookups == ["slow.example"]  # one thread for all of them
    release.set()
    bench.fetcher.close()


def test_row_70_cancel_while_paused_and_before_the_start(bench: Bench, fault_server: FaultServer) -> None:
    running = Running(bench, fault_server.at("/x", silent(head_of("200 OK", "Content-Length: 9") + b"abc")))
    wait_until(lambda: running.control.received == 3)
    bench.gate.close()
    assert running.cancel() < AT_ONCE
    control = TransferControl(Gate())
    control.cancel()
    assert type(bench.error_of(fault_server.url("/never"), control=control)) is Cancelled
    assert fault_server.seen("/never") == []


def test_row_70_a_late_cancel_leaves_the_pooled_connection_alone(
    bench: Bench, fault_server: FaultServer, picture: bytes
) -> None:
    url = fault_server.at("/x", answer(picture))
    control = TransferControl(bench.gate)
    bench.fetch(url, control=control)
    control.cancel()
    assert bench.bytes_of(url) == picture
    assert fault_server.connections == 1


def test_row_70_a_cancel_between_two_hops_leaves_the_connection_of_the_first_to_others(
    tmp_path: Path, fault_server: FaultServer, picture: bytes
) -> None:
    asked, release, go = threading.Event(), threading.Event(), threading.Event()

    def resolve(host: str, port: int) -> list[AddressInfo]:
        asked.set()
        release.wait(60)
        return []

    def two_halves(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(picture)}") + picture[:1000])
        go.wait(30)
        line.send(picture[1000:])

    bench = Bench(tmp_path, Fetcher(NetworkOptions(proxy="none"), resolve=resolve))
    moved = Running(bench, fault_server.at("/moved", redirect("http://slow.example/x")))
    assert asked.wait(30)
    other = Running(bench, fault_server.at("/x", two_halves))
    wait_until(lambda: other.control.received == 1000)
    moved.cancel()
    go.set()
    other.join()
    release.set()
    assert type(moved.error) is Cancelled
    assert other.error is None
    assert other.data == picture
    assert fault_server.connections == 1, "both on the same one, or nothing was tried"
    bench.fetcher.close()


def test_pause_is_not_silence(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    go = threading.Event()

    def two_halves(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(picture)}") + picture[:1000])
        go.wait(60)
        line.send(picture[1000:])

    limits = Limits(read_timeout=3.0, min_speed_window=3.0, total_seconds=5.0)
    running = Running(bench, fault_server.at("/x", two_halves), limits)
    wait_until(lambda: running.control.received == 1000)
    bench.gate.close()
    wait_until(lambda: bench.gate.held_seconds > 5.2)
    assert running.error is None
    go.set()
    bench.gate.open()
    running.join()
    assert running.data == picture


def test_pause_holds_a_flowing_transfer(bench: Bench, fault_server: FaultServer) -> None:
    body = bytes(400_000)
    head = head_of("200 OK", f"Content-Length: {len(body)}")
    running = Running(bench, fault_server.at("/x", drip(head, body, 4000, 0.01)))
    wait_until(lambda: running.control.received > 8000)
    bench.gate.close()
    wait_until(lambda: bench.gate.held_seconds > 0.6)
    held = running.control.received
    wait_until(lambda: bench.gate.held_seconds > 1.0)
    assert running.control.received == held < len(body)
    bench.gate.open()
    running.join()
    assert running.data == body


def test_row_66_a_jump_of_the_clock_ends_in_a_time_out_that_is_retried() -> None:
    now = [100.0]
    guard = Guard(TransferControl(Gate()), Limits(), clock=lambda: now[0])
    guard.phase(silence=30.0)
    now[0] += 29.0
    guard.check()
    now[0] += 7200.0
    with pytest.raises(TimedOut) as caught:
        guard.check()
    assert caught.value.may_retry


def test_row_66_sleep_is_not_time_of_the_transfer() -> None:
    now = [100.0]
    guard = Guard(TransferControl(Gate()), Limits(total_seconds=60.0), clock=lambda: now[0])
    guard.phase(silence=30.0)
    now[0] += 7200.0
    guard.heard(1000)  # what the socket held when the computer woke up
    guard.check()
    for _ in range(5):
        now[0] += 10.0
        guard.heard(100_000)
        guard.check()
    now[0] += 10.0
    guard.heard(100_000)
    with pytest.raises(TookTooLong):
        guard.check()


def test_many_threads_share_one_fetcher(bench: Bench, fault_server: FaultServer) -> None:
    bodies = {f"/{number}": os.urandom(2000 + 37 * number) for number in range(200)}
    for path, body in bodies.items():
        fault_server.at(path, answer(body))
    fault_server.at("/lost", raw(head_of("200 OK", "Content-Length: 10") + b"abc", then="reset"))

    def work(path: str) -> bool:
        part = bench.folder / path.strip("/")
        if int(path.strip("/")) % 5 == 0:
            with pytest.raises(ConnectionLost):
                bench.fetch(fault_server.url("/lost"), part=bench.folder / f"{path.strip('/')}-lost")
        bench.fetch(fault_server.url(path), part=part)
        return part.read_bytes() == bodies[path]

    with ThreadPoolExecutor(12) as pool:
        assert all(pool.map(work, bodies))
    assert fault_server.connections < 12 + 40 + 12


def test_rate_limit_is_shared_and_can_be_lifted_while_running(bench: Bench, fault_server: FaultServer) -> None:
    body = bytes(1_000_000)
    bench.fetcher.rate.set(50_000)
    limits = Limits(read_timeout=1.0, min_speed=200_000.0, min_speed_window=0.5)  # own waits must not count as slow
    begin = time.monotonic()
    first = Running(bench, fault_server.at("/x", answer(body)), limits)
    second = Running(bench, fault_server.at("/y", answer(body)), limits)
    wait_until(lambda: first.control.received > 40_000 and second.control.received > 40_000)
    received = first.control.received + second.control.received
    assert received < 50_000 * (time.monotonic() - begin + 1.0)
    bench.fetcher.rate.set(None)
    first.join()
    second.join()
    assert first.data == second.data == body


def test_cancel_during_a_wait_for_the_rate_limit(bench: Bench, fault_server: FaultServer) -> None:
    bench.fetcher.rate.set(2000)
    running = Running(bench, fault_server.at("/x", answer(bytes(1_000_000))))
    wait_until(lambda: running.control.received > 0)
    assert running.cancel() < AT_ONCE
    assert type(running.error) is Cancelled


def test_rate_limit_reckons_with_its_clock() -> None:
    now = [0.0]

    def checkpoint() -> None:
        now[0] += 0.1

    limit = RateLimit(1000, clock=lambda: now[0])
    limit.take(250, checkpoint)
    spent = limit.take(100, checkpoint)
    assert 0.05 <= spent <= 0.25
    assert limit.piece(100_000) == 1024
    limit.set(None)
    assert limit.take(10**9, checkpoint) == 0.0
    assert limit.piece(100_000) == 100_000
