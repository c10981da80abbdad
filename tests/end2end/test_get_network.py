"""Each flag of ``pixhaul get`` about the network takes effect, seen from the server's side."""

import threading

import pytest

from tests.end2end.getting import Getting
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Line, answer, drip, head_of, png, silent
from tests.servers.relays import HttpProxy, SocksProxy

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'


def test_headers_user_agent_and_referer_are_sent(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    headers = ["--header", "X-Key: k e y", "--header", "Accept-Language: de", "--user-agent", "Mine/2 (me@a.example)"]
    assert getting.run(url, *headers, "--referer", "http://page.example/album").status == 0
    assert getting.run(url, "--fresh", "--referer", "http://page.example/album", "--no-referer").status == 0
    first, second = (seen.headers for seen in fault_server.seen())
    assert (first["x-key"], first["accept-language"]) == ("k e y", "de")
    assert first["user-agent"] == "Mine/2 (me@a.example)"
    assert first["referer"] == "http://page.example/album"
    assert "referer" not in second
    assert second["user-agent"].startswith("Pixhaul/")


def test_a_host_can_have_a_rule_of_its_own_for_the_referer(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    page = ["--referer", "http://page.example/album"]
    for rules in (
        ["--referer-for", "127.0.0.1=none"],
        ["--no-referer", "--referer-for", "127.0.0.1=page"],
        ["--no-referer", "--referer-for", "127.0.0.1=http://Other.example/a=b:c"],
        ["--referer-for", "other.example=none"],
    ):
        assert getting.run(url, "--fresh", *page, *rules).status == 0
    assert [seen.headers.get("referer") for seen in fault_server.seen()] == [
        None,
        "http://page.example/album",
        "http://other.example/a=b:c",
        "http://page.example/album",
    ]


def test_the_time_of_one_transfer_is_bounded(getting: Getting, fault_server: FaultServer) -> None:
    data = png(128, 128)
    head = head_of("200 OK", f"Content-Length: {len(data)}", "Content-Type: image/png")
    url = fault_server.at("/drip.png", drip(head, data, 2_000, 0.1))
    ended, rows = getting.report(url, "--max-time", "1")
    assert ended.status == 1
    assert (rows[0]["reason"], rows[0]["attempts"]) == ("took-too-long", 1)
    assert rows[0]["message"] == "The transfer took longer than the limit of 1 s"
    assert getting.files() == []
    assert getting.run(url, "--max-time", "0", "--min-speed", "0").status == 0


def test_cookies_of_the_file_are_sent_and_never_written(getting: Getting, fault_server: FaultServer) -> None:
    file = getting.base / "cookies.txt"
    file.write_text("# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\ts3cret\n")
    before = file.read_bytes()
    url = fault_server.at("/one.png", answer(png(), "Set-Cookie: other=1"))
    ended = getting.run(url, "--cookies", file)
    assert ended.status == 0
    assert fault_server.seen()[0].headers["cookie"] == "login=s3cret"
    assert file.read_bytes() == before
    written = [path for path in getting.data.rglob("*") if path.is_file()]
    assert written
    assert not any(b"s3cret" in path.read_bytes() for path in written)


def test_proxies_with_passwords(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png()))
    with HttpProxy(user="ann", password="s3cr@t") as proxy, SocksProxy(user="ann", password="s3cr@t") as socks:
        ended = getting.run(url, "--proxy", f"http://ann:s3cr%40t@127.0.0.1:{proxy.port}")
        assert (ended.status, proxy.targets) == (0, [url])
        ended = getting.run(url, "--fresh", "--proxy", f"socks5://ann:s3cr%40t@127.0.0.1:{socks.port}")
        assert (ended.status, socks.targets) == (0, [f"127.0.0.1:{fault_server.port}"])
        ended = getting.run(url, "--fresh", "--proxy", f"127.0.0.1:{proxy.port}")
        assert ended.status == 1
    getting.environment = {"HTTP_PROXY": "http://127.0.0.1:1", "NO_PROXY": ""}
    assert getting.run(url, "--fresh", "--retries", "0").status == 1
    assert getting.run(url, "--fresh", "--proxy", "none").status == 0


def test_certificates(getting: Getting, tls_server: FaultServer, certificates: Certificates) -> None:
    url = tls_server.at("/one.png", answer(png()))
    assert getting.run(url, "--retries", "0").status == 1
    assert getting.run(url, "--insecure-host", "other.example", "--retries", "0").status == 1
    assert getting.run(url, "--insecure-host", "127.0.0.1").status == 0
    assert getting.run(url, "--fresh", "--ca-bundle", certificates.bundle).status == 0


def test_drawings_are_kept_when_allowed(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/drawing.png", answer(SVG, type="image/png"))
    ended, rows = getting.report(url)
    assert ended.status == 1
    assert "SVG" in rows[0]["message"]
    ended, rows = getting.report(url, "--allow-svg")
    assert ended.status == 0
    assert getting.files() == ["drawing.svg"]
    assert (getting.out / "drawing.svg").read_bytes() == SVG


def test_limits_of_size_and_pixels(getting: Getting, fault_server: FaultServer) -> None:
    url = fault_server.at("/one.png", answer(png(64, 64)))
    assert getting.run(url, "--max-bytes", "5k").status == 1
    assert getting.run(url, "--max-pixels", "4000").status == 1
    assert getting.files() == []
    assert getting.run(url, "--max-bytes", "20k", "--max-pixels", "4096").status == 0


def test_timeout_and_retries(getting: Getting, fault_server: FaultServer) -> None:
    quiet = fault_server.at("/quiet.png", silent())
    broken = fault_server.at("/broken.png", answer(b"", status="500 No"))
    assert getting.run(quiet, "--timeout", "0.5", "--retries", "0").seconds < 30
    assert getting.run(broken, "--retries", "1").status == 1
    assert len(fault_server.seen("/broken.png")) == 2


def test_the_rate_is_limited_over_all(getting: Getting, fault_server: FaultServer) -> None:
    data = png(128, 128)
    urls = [fault_server.at(f"/{number}.png", answer(data)) for number in range(4)]
    ended = getting.run(*urls, "--limit-rate", "100k")
    assert ended.status == 0
    # A quarter of a second may go ahead of the limit; nothing is asserted about how fast it is.
    assert ended.seconds > 4 * len(data) / 100_000 - 0.3


def test_jobs_and_per_host_bound_what_runs_at_once(getting: Getting) -> None:
    most = 0
    open_now: list[int] = []
    together = threading.Barrier(1)

    def waits_for_the_others(line: Line) -> None:
        nonlocal most
        open_now.append(1)
        most = max(most, len(open_now))
        together.wait(60)  # as many as are allowed must be under way at once
        open_now.pop()
        answer(png())(line)

    with FaultServer() as server:
        urls = [server.at(f"/{number}.png", waits_for_the_others) for number in range(12)]
        for flag, limit in (("--jobs", 2), ("--per-host", 3)):
            most, together = 0, threading.Barrier(limit)
            assert getting.run(*urls, "--fresh", "--suspicious", "0", flag, str(limit)).status == 0
            assert most == limit


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--proxy", "ftp://ann:s3cret@p"], "proxy"),
        (["--header", "no colon"], "header"),
        (["--header", "Host: other"], "header"),
        (["--header", "X-Key: s3cret\r\nEvil: 1"], "header"),
        (["--cookies", "nowhere.txt"], "cookie"),
        (["--ca-bundle", "nowhere.pem"], "certificate"),
        (["--insecure-host", "https://a.example"], "host"),
        (["--limit-rate", "fast"], "unit"),
        (["--referer-for", "127.0.0.1"], "none"),
        (["--referer-for", "127.0.0.1=always"], "none"),
        (["--referer-for", "http://127.0.0.1=none"], "none"),
        (["--referer-for", "127.0.0.1=http://ann:s3cret@page.example/"], "none"),
    ],
)
def test_what_makes_no_sense_is_said_before_the_first_request(
    getting: Getting, fault_server: FaultServer, arguments: list[str], word: str
) -> None:
    ended = getting.run(fault_server.at("/one.png", answer(png())), *arguments)
    assert ended.status == 2
    assert word in ended.err
    assert "s3cret" not in ended.err
    assert fault_server.seen() == []
