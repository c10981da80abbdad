"""``pixhaul get`` and hosts that want to be left alone, are gone, or bear little."""

import resource
import signal
import socket
import time
from email.utils import formatdate

import pytest

from tests.end2end.getting import Getting
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Handler, Line, answer, head_of, png, silent


def asks_to_wait(retry_after: str, status: str = "429 Too Many Requests") -> Handler:
    return answer(b"later", f"Retry-After: {retry_after}", status=status, type="text/plain")


def in_seconds(seconds: int) -> Handler:
    """A Retry-After date, reckoned when it is asked for."""

    def handle(line: Line) -> None:
        asks_to_wait(formatdate(time.time() + seconds, usegmt=True))(line)

    return handle


@pytest.mark.parametrize(("wait", "least"), [(asks_to_wait("4"), 3.9), (in_seconds(5), 3.9)], ids=["seconds", "date"])
def test_row_20_the_lane_rests_and_only_that_lane(
    getting: Getting, fault_server: FaultServer, wait: Handler, least: float
) -> None:
    with FaultServer() as other:
        limited = [fault_server.at(f"/{number}.png", wait, answer(png(8, 8, number + 1))) for number in range(2)]
        free = [other.at(f"/{number}.png", answer(png(8, 8, number + 50))) for number in range(20)]
        ended, rows = getting.report(getting.list_of([*limited, *free]))
        assert ended.status == 0
        asked = fault_server.seen()
        assert asked[-1].at - asked[0].at >= least
        # Half of them are more than can have been under way when the rest began.
        assert other.seen()[len(free) // 2].at < asked[-1].at
        assert rows[0]["attempts"] == 2
        assert rows[0]["http_status"] == 200


@pytest.mark.parametrize("wish", ["-5", "soon", "1.5", "Thu, 01 Jan 1998 00:00:00 GMT"])
def test_row_21_wishes_that_make_no_sense_mean_a_normal_pause(
    getting: Getting, fault_server: FaultServer, wish: str
) -> None:
    url = fault_server.at("/one.png", asks_to_wait(wish), answer(png()))
    ended = getting.run(url)
    assert ended.status == 0
    assert ended.seconds < 50


@pytest.mark.parametrize("wish", ["86400", "9" * 30])
def test_row_22_a_day_is_not_waited_for(getting: Getting, fault_server: FaultServer, wish: str) -> None:
    parked = fault_server.at("/parked.png", asks_to_wait(wish, "503 Service Unavailable"))
    others = [fault_server.at(f"/{number}.png", answer(png(8, 8, number + 1))) for number in range(20)]
    ended, rows = getting.report(getting.list_of([parked, *others]))
    assert ended.status == 1
    assert ended.seconds < 45
    assert len(fault_server.seen("/parked.png")) == 1
    assert rows[0]["status"] == "waiting"
    assert rows[0]["reason"] == "parked"
    assert str(rows[0]["message"]).startswith("The server asks to wait until ")
    assert "1 address is left for another run: The server asks to wait until " in ended.err
    assert [row["status"] for row in rows[1:]] == ["complete"] * 20
    fault_server.at("/parked.png", answer(png()))
    assert getting.run(getting.list_of([parked, *others])).status == 0


def test_row_22_a_host_that_sends_everything_away_is_left_alone(getting: Getting, fault_server: FaultServer) -> None:
    fault_server.otherwise(asks_to_wait("86400"))
    ended, rows = getting.report(getting.list_of([fault_server.url(f"/{number}.png") for number in range(100)]))
    assert ended.status == 1
    assert {row["status"] for row in rows} == {"waiting"}
    assert len(fault_server.seen()) < 25


def test_row_1_a_dead_host_with_200_addresses_ends_soon(getting: Getting, fault_server: FaultServer) -> None:
    alive = [fault_server.at(f"/{number}.png", answer(png(8, 8, number + 1))) for number in range(10)]
    with socket.socket() as taken:  # where nobody listens, and nobody else can meanwhile
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        dead = [f"http://127.0.0.1:{port}/{number}.png" for number in range(200)]
        ended, rows = getting.report(getting.list_of([*dead, *alive]))
    assert ended.status == 1
    assert ended.seconds < 45
    assert {row["reason"] for row in rows[:200]} == {"connection-refused"}
    assert [row["status"] for row in rows[200:]] == ["complete"] * 10
    assert len(getting.files()) == 10


def test_row_38_a_name_nobody_knows_ends_soon(getting: Getting) -> None:
    urls = [f"http://no-such-host.invalid/{number}.png" for number in range(50)]
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 1
    assert ended.seconds < 45
    assert {row["reason"] for row in rows} == {"no-such-server"}
    assert {row["attempts"] for row in rows} <= {0, 1}


def test_a_host_that_swallows_connections_ends_soon(getting: Getting) -> None:
    """Nobody accepts and the queue of the listener is full: a connection neither comes about nor is refused."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        try:
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", port))
            urls = [f"http://127.0.0.1:{port}/{number}.png" for number in range(60)]
            ended, rows = getting.report("--timeout", "1", getting.list_of(urls))
        finally:
            for filler in fillers:
                filler.close()
    assert ended.status == 1
    assert ended.seconds < 40
    assert {row["reason"] for row in rows} == {"timed-out"}


def test_row_43_a_host_begins_with_few_connections(getting: Getting, fault_server: FaultServer) -> None:
    urls = [fault_server.at(f"/{number}.png", answer(png(8, 8, number + 1))) for number in range(100)]
    ended = getting.run(getting.list_of(urls))
    assert ended.status == 0
    assert len({seen.connection for seen in fault_server.seen()[:6]}) <= 6
    assert fault_server.connections <= 64
    assert fault_server.connections < 100


def test_per_host_and_jobs_are_kept(getting: Getting, fault_server: FaultServer) -> None:
    now, most = [0], [0]

    def counted(line: Line) -> None:
        now[0] += 1
        most[0] = max(most[0], now[0])
        line.pause(0.05)
        now[0] -= 1
        answer(png(8, 8, int(line.request.target[1:-4]) + 1))(line)

    urls = [fault_server.at(f"/{number}.png", counted) for number in range(12)]
    assert getting.run("--per-host", "2", getting.list_of(urls)).status == 0
    assert most[0] <= 2


def test_row_72_few_file_handles(getting: Getting, fault_server: FaultServer) -> None:
    urls = [fault_server.at(f"/{number}.png", answer(png(8, 8, number + 1))) for number in range(80)]

    def few() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))

    ended = getting.end(getting.start(getting.list_of(urls), "-j", "64", before=few))
    assert ended.status == 0
    assert len(getting.files()) == 80


def test_row_98_stalled_transfers_do_not_hold_up_the_others(getting: Getting, fault_server: FaultServer) -> None:
    body = png(64, 64)
    stall = silent(head_of("200 OK", f"Content-Length: {len(body)}") + body[:100])
    urls = [
        fault_server.at(f"/{number}.png", stall if number < 12 else answer(png(8, 8, number))) for number in range(60)
    ]
    process = getting.start("--timeout", "60", getting.list_of(urls))
    begin = time.monotonic()
    for number in range(12, 60):
        fault_server.wait_for(f"/{number}.png", seconds=50)
    assert time.monotonic() - begin < 55
    assert getting.stop(process, signal.SIGINT).status == 130


@pytest.mark.parametrize("trusted", [True, False])
def test_row_40_and_41_a_private_authority(
    getting: Getting, tls_server: FaultServer, certificates: Certificates, trusted: bool
) -> None:
    if trusted:
        getting.environment["REQUESTS_CA_BUNDLE"] = str(certificates.bundle)
    ended, rows = getting.report(tls_server.at("/one.png", answer(png())))
    assert (ended.status, rows[0]["status"]) == ((0, "complete") if trusted else (1, "failed"))
    if not trusted:
        assert rows[0]["reason"] == "secure-connection-failed"
        assert rows[0]["attempts"] == 1
        assert tls_server.seen() == []
    elif trusted:
        assert getting.files() == ["one.png"]


def test_row_93_one_host_may_be_exempted(getting: Getting, tls_server: FaultServer) -> None:
    url = tls_server.at("/one.png", answer(png()))
    assert getting.run("--insecure-host", "localhost", url).status == 1
    ended = getting.run("--insecure-host", "127.0.0.1", url)
    assert ended.status == 0
    assert "The certificate of 127.0.0.1 is not verified" in ended.err


def test_row_94_netrc_is_not_used(getting: Getting, fault_server: FaultServer) -> None:
    home = getting.base / "home"
    home.mkdir()
    (home / ".netrc").write_text("machine 127.0.0.1 login ann password s3cret\n")
    (home / ".netrc").chmod(0o600)
    assert getting.run(fault_server.at("/one.png", answer(png()))).status == 0
    assert "authorization" not in fault_server.seen()[0].headers


def test_headers_that_the_user_gives_are_sent(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    options = ["--header", "X-Key: 5", "--user-agent", "me/1", "--referer", "http://127.0.0.1/page"]
    assert getting.run(*options, url).status == 0
    headers = fault_server.seen()[0].headers
    assert (headers["x-key"], headers["user-agent"]) == ("5", "me/1")
    assert headers["referer"].startswith("http://127.0.0.1/")
