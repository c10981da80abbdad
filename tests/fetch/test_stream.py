"""What is read and sent over a connection that stands, and when somebody leaves his seat for it."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import Cancelled, ConnectionLost, TimedOut
from pixhaul.core.request import Limits
from pixhaul.core.seats import Seats
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.stream import Stream, ready, send_all
from tests.servers.certificates import Certificates

_MUCH = bytes(range(256)) * 65536  # 16 MB: more than any system keeps for a socket


class CountingSeats(Seats):
    """Two seats, and how often one was left."""

    def __init__(self) -> None:
        super().__init__(2)
        self.left = 0

    def leave(self) -> None:
        self.left += 1
        super().leave()


@dataclass
class Line:
    """A connection over loopback: ``far`` is the server's end; ``control`` has a seat."""

    near: socket.socket
    far: socket.socket
    control: TransferControl
    guard: Guard
    seats: CountingSeats

    def stream(self) -> Stream:
        return Stream(self.near, self.guard)

    def say(self, data: bytes) -> None:
        """Send, and have it arrive."""
        self.far.sendall(data)
        assert ready(self.near, 10)

    def reset(self) -> None:
        self.far.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.far.close()


@pytest.fixture
def line() -> Iterator[Line]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        near = socket.create_connection(server.getsockname())
        far, _ = server.accept()
    near.setblocking(False)
    seats = CountingSeats()
    gate = Gate()
    gate.seats = seats
    control = TransferControl(gate)
    control.take_seat()
    guard = Guard(control, Limits(read_timeout=10))
    guard.attach(near)
    with near, far:
        yield Line(near, far, control, guard, seats)


def test_a_body_that_is_there_is_read_in_one_piece_and_without_leaving_the_seat(line: Line) -> None:
    stream = line.stream()
    line.say(b"head\n" + b"a" * 20_000)
    assert stream.readline() == b"head\n"
    line.say(b"b" * 20_000)
    left = line.seats.left
    room = memoryview(bytearray(100_000))
    count = stream.readinto(room)
    while count < 40_000:  # the system may have had them in parts
        count += stream.readinto(room[count:])
    assert bytes(room[:count]) == b"a" * 20_000 + b"b" * 20_000
    assert line.seats.left == left


def test_the_seat_is_left_for_a_real_wait_and_taken_again(line: Line) -> None:
    stream = line.stream()
    waited = threading.Timer(0.05, line.far.sendall, [b"late\n"])
    waited.start()
    assert stream.readline() == b"late\n"
    waited.join()
    assert line.seats.left == 1
    assert line.control.leave_seat()


def test_what_came_before_a_reset_is_delivered_before_it_is_told(line: Line) -> None:
    stream = line.stream()
    line.say(b"head\nrest")
    assert stream.readline() == b"head\n"
    line.reset()
    assert ready(line.near, 10)
    room = memoryview(bytearray(100))
    assert stream.readinto(room) == 4
    for _ in range(2):
        with pytest.raises(ConnectionLost):
            stream.readinto(room)


def test_the_end_of_the_line_is_told_after_what_came_before_it(line: Line) -> None:
    stream = line.stream()
    line.far.sendall(b"all")
    line.far.close()
    room = memoryview(bytearray(100))
    assert [stream.readinto(room), stream.readinto(room), stream.readinto(room)] == [3, 0, 0]


@contextlib.contextmanager
def shaken(line: Line, server: ssl.SSLContext, bundle: Path) -> Iterator[tuple[ssl.SSLSocket, ssl.SSLSocket]]:
    """TLS over the line: its near end, which does not block, and its far one."""
    line.near.setblocking(True)
    with ThreadPoolExecutor(1) as pool:
        shaking = pool.submit(server.wrap_socket, line.far, server_side=True)
        context = ssl.create_default_context(cafile=str(bundle))
        near = context.wrap_socket(line.near, server_hostname="127.0.0.1")
        with near, shaking.result() as far:
            near.setblocking(False)
            yield near, far


def test_records_of_tls_that_are_there_come_in_one_piece(line: Line, certificates: Certificates) -> None:
    body = _MUCH[:40_000]  # three records, and less than the system keeps for a socket
    with shaken(line, certificates.good(), certificates.bundle) as (near, far):
        stream = Stream(near, line.guard)
        far.sendall(b"head\n")
        assert stream.readline() == b"head\n"
        far.sendall(body)
        room = memoryview(bytearray(len(body)))
        counts: list[int] = []
        while sum(counts) < len(body):
            counts.append(stream.readinto(room[sum(counts) :]))
    assert bytes(room) == body
    assert max(counts) > 16 * 1024  # more than a record holds


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("farewell", [False, True])
def test_the_end_of_tls_is_told_as_often_as_it_is_asked_for(
    line: Line, certificates: Certificates, version: ssl.TLSVersion, farewell: bool
) -> None:
    server = certificates.good()
    server.maximum_version = version
    with shaken(line, server, certificates.bundle) as (near, far):
        stream = Stream(near, line.guard)
        far.sendall(b"head\nbody")
        assert stream.readline() == b"head\n"
        if farewell:
            far.setblocking(False)
            with contextlib.suppress(ssl.SSLWantReadError):  # nobody answers it
                far.unwrap()
        far.close()
        room = memoryview(bytearray(100))
        assert [stream.readinto(room) for _ in range(4)] == [4, 0, 0, 0]


def test_silence_ends_a_wait(line: Line) -> None:
    line.guard.phase(silence=0.01)
    with pytest.raises(TimedOut):
        line.stream().readline()
    assert line.control.leave_seat()


def test_a_long_request_is_sent_whole_while_the_other_side_takes_its_time(line: Line) -> None:
    heard = bytearray()

    def listen() -> None:
        while len(heard) < len(_MUCH):
            heard.extend(line.far.recv(1 << 20))

    listener = threading.Thread(target=listen)
    listener.start()
    send_all(line.near, _MUCH, line.guard)
    listener.join(30)
    assert bytes(heard) == _MUCH


def test_cancel_reaches_whoever_cannot_send(line: Line) -> None:
    with line.control.interruptible(line.guard.break_off):
        threading.Timer(0.05, line.control.cancel).start()
        with pytest.raises((Cancelled, OSError)):
            send_all(line.near, _MUCH, line.guard)
    assert line.control.cancelled


def test_a_time_limit_ends_the_sending(line: Line) -> None:
    line.guard.phase(total=0.01)
    with pytest.raises(TimedOut):
        send_all(line.near, _MUCH, line.guard)
