"""``pixhaul get`` interrupted, killed, and run again."""

import hashlib
import os
import random
import signal
import time
from contextlib import closing

import pytest

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, Handler, Line, answer, drip, head_of, png, raw, redirect, shut, silent

LARGE = png(640, 640)


def slow(body: bytes = LARGE) -> Handler:
    """A body that would take minutes."""
    return drip(head_of("200 OK", f"Content-Length: {len(body)}") + body[:50_000], body[50_000:], 2_000, 0.2)


def small_ones(server: FaultServer, count: int) -> tuple[list[str], dict[str, str]]:
    bodies = {f"/small/{number}.png": png(8, 8, number + 1) for number in range(count)}
    urls = [server.at(path, answer(body)) for path, body in bodies.items()]
    return urls, {path: hashlib.sha256(body).hexdigest() for path, body in bodies.items()}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_row_69_an_interruption_ends_soon_and_leaves_nothing(
    getting: Getting, fault_server: FaultServer, number: signal.Signals
) -> None:
    if signal.getsignal(number) is signal.SIG_IGN:  # as under nohup, and a child would ignore it, too
        signal.signal(number, signal.SIG_DFL)
    urls, _ = small_ones(fault_server, 6)
    slow_ones = [fault_server.at(f"/slow/large{index}.png", slow(), answer(LARGE)) for index in range(3)]
    silent_one = fault_server.at("/silent.png", Line.hold, answer(png(9, 9, 99)))
    source = getting.list_of([*slow_ones, silent_one, *urls])
    process = getting.start(source)
    fault_server.wait_for("/small/5.png")
    fault_server.wait_for("/silent.png")
    ended = getting.stop(process, number)
    assert ended.status == 130
    assert ended.seconds < 25.0  # far less than the silent server would be waited for
    assert not [name for name in getting.files() if name.endswith(".part")]
    saved = getting.files()
    again = getting.run(source)
    assert again.status == 0
    assert len(getting.files()) == 10
    assert all(len(fault_server.seen(f"/small/{name}")) == 1 for name in saved)
    assert getting.check_journal() == {"complete": 10}


def test_a_second_interruption_ends_at_once(getting: Getting, fault_server: FaultServer) -> None:
    process = getting.start(fault_server.at("/slow.png", slow()))
    fault_server.wait_for("/slow.png")
    process.send_signal(signal.SIGINT)
    ended = getting.stop(process, signal.SIGINT)
    assert ended.status == 130


def test_an_interruption_while_the_list_is_read(getting: Getting) -> None:
    process = getting.start("-")
    assert process.stdin is not None
    process.stdin.write("http://127.0.0.1:1/x.png\n")
    process.stdin.flush()
    time_out = time.monotonic() + 30
    while not (getting.data / "log").exists() and time.monotonic() < time_out:
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    process.communicate()


def test_row_63_and_64_killed_at_random_moments_and_run_again(getting: Getting, fault_server: FaultServer) -> None:
    count = 120
    bodies = [png(24, 24, number + 1) for number in range(count)]

    def lazily(body: bytes) -> Handler:
        def handle(line: Line) -> None:
            line.send(head_of("200 OK", f"Content-Length: {len(body)}") + body[:900])
            line.pause(0.05)
            line.send(body[900:])

        return handle

    urls = [fault_server.at(f"/{number}.png", lazily(body)) for number, body in enumerate(bodies)]
    source = getting.list_of(urls)
    chance = random.Random(63)
    for _ in range(4):
        asked = len(fault_server.seen())
        process = getting.start(source, "-j", "8")
        until, more = time.monotonic() + 20, chance.randrange(3, 30)
        while len(fault_server.seen()) < asked + more and time.monotonic() < until and process.poll() is None:
            os.sched_yield()
        process.send_signal(signal.SIGKILL)
        process.communicate()
    ended, rows = getting.report(source)
    assert ended.status == 0
    assert {row["url"]: row["sha256"] for row in rows} == {
        url: hashlib.sha256(body).hexdigest() for url, body in zip(urls, bodies, strict=True)
    }
    saved = {row["path"] for row in rows}
    assert len(saved) == count
    assert saved == set(getting.files()), "what was saved and not recorded any more was saved twice"
    assert not [name for name in getting.files() if name.endswith(".part")]
    assert sum(getting.check_journal().values()) == count


def test_row_63_what_was_recorded_is_not_asked_for_again(getting: Getting, fault_server: FaultServer) -> None:
    urls, digests = small_ones(fault_server, 20)
    source = getting.list_of([*urls, fault_server.at("/slow.png", slow(), answer(LARGE))])
    process = getting.start(source)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        begun = any(name.endswith(".part") for name in getting.files())
        if begun and getting.journal.exists() and _recorded(getting) == 20:
            break
        os.sched_yield()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [name for name in getting.files() if name.endswith(".part")]
    ended = getting.run(source)
    assert ended.status == 0
    assert ended.summary.startswith("1 done, 0 failed, 20 skipped")
    assert {len(fault_server.seen(path)) for path in digests} == {1}
    assert len(getting.files()) == 21
    assert not [name for name in getting.files() if name.endswith(".part")]


def _recorded(getting: Getting) -> int:
    import sqlite3

    try:
        with closing(sqlite3.connect(f"file:{getting.journal}?mode=ro", uri=True, timeout=1)) as db:
            found = db.execute("SELECT count(*) FROM items WHERE status = 'complete'").fetchone()[0]
    except sqlite3.Error:
        return 0
    return int(found)


def test_row_68_a_damaged_record_is_set_aside(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    getting.journal.parent.mkdir(parents=True)
    getting.journal.write_bytes(b"SQLite format 3\0" + os.urandom(8000))
    ended = getting.run(url)
    assert ended.status == 0
    assert "was kept as" in ended.err
    assert any("damaged" in path.name for path in getting.journal.parent.iterdir())
    assert getting.check_journal() == {"complete": 1}


def test_without_a_place_for_the_record_pictures_still_arrive(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    getting.data.write_text("a file where the folder should be")
    ended = getting.run(url)
    assert ended.status == 0
    assert "record" in ended.err
    assert getting.files() == ["one.png"]


def broken_off(*fields: str) -> Handler:
    """More than a megabyte of the picture, then a reset."""
    return raw(head_of("200 OK", f"Content-Length: {len(LARGE)}", *fields) + LARGE[:1_150_000])


def the_rest(tag: str) -> Handler:
    def handle(line: Line) -> None:
        start = int(line.request.headers["range"].removeprefix("bytes=").removesuffix("-"))
        whole = f"Content-Range: bytes {start}-{len(LARGE) - 1}/{len(LARGE)}"
        answer(LARGE[start:], whole, f"ETag: {tag}", status="206 Partial Content")(line)

    return handle


@pytest.mark.parametrize(
    ("tag", "then", "ranges"),
    [
        ('"one"', the_rest('"one"'), ["", "bytes=1150000-"]),
        ('"one"', answer(LARGE, 'ETag: "two"'), ["", "bytes=1150000-"]),
        ('W/"one"', answer(LARGE), ["", ""]),
        ("", answer(LARGE), ["", ""]),
    ],
    ids=["strong", "changed", "weak", "none"],
)
def test_row_37_a_broken_off_picture(
    getting: Getting, fault_server: FaultServer, tag: str, then: Handler, ranges: list[str]
) -> None:
    url = fault_server.at("/large.png", broken_off(*([f"ETag: {tag}"] if tag else [])), then)
    ended, rows = getting.report(url)
    assert ended.status == 0
    assert rows[0]["sha256"] == hashlib.sha256(LARGE).hexdigest()
    assert rows[0]["attempts"] == 2
    assert getting.files() == ["large.png"]
    assert [seen.headers.get("range", "") for seen in fault_server.seen()] == ranges


@pytest.mark.parametrize("ends", ["fails", "interrupted"])
def test_row_37_what_was_kept_never_stays(getting: Getting, fault_server: FaultServer, ends: str) -> None:
    url = fault_server.at("/large.png", broken_off('ETag: "one"'), shut() if ends == "fails" else silent())
    process = getting.start(url)
    if ends == "interrupted":
        fault_server.wait_for("/large.png", 2)
        ended = getting.stop(process, signal.SIGINT)
    else:
        ended = getting.end(process)
    assert ended.status == (1 if ends == "fails" else 130)
    assert getting.files() == []


def test_row_42_a_proxy_that_is_down(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    ended, rows = getting.report("--proxy", "http://127.0.0.1:9", url)
    assert ended.status == 1
    assert rows[0]["reason"] == "proxy-failed"
    assert fault_server.seen() == []
    assert getting.run("--proxy", "none", url).status == 0


def test_row_35_a_password_is_not_sent_on(getting: Getting, fault_server: FaultServer) -> None:
    with FaultServer() as other:
        target = other.at("/one.png", answer(png()))
        source = fault_server.at("/moved", redirect(target))
        assert getting.run(source.replace("://", "://ann:s3cret@")).status == 0
        assert "authorization" in fault_server.seen()[0].headers
        assert "authorization" not in other.seen()[0].headers
