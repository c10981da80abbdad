import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.cookies import CookieFileError, Cookies
from pixhaul.fetch.fetcher import Fetcher
from tests.fetch.conftest import Bench
from tests.fetch.ways import local_names
from tests.servers.faulty import FaultServer, answer

HEAD = "# Netscape HTTP Cookie File\n"
NOW = 1_000_000


def line(domain: str, name: str, *, below: bool = False, path: str = "/", secure: bool = False, until: int = 0) -> str:
    yes = {True: "TRUE", False: "FALSE"}
    return "\t".join([domain, yes[below], path, yes[secure], str(until), name, f"value of {name}"]) + "\n"


def read(folder: Path, *lines: str) -> Cookies:
    file = folder / "cookies.txt"
    file.write_text(HEAD + "".join(lines))
    return Cookies.read(file, clock=lambda: NOW)


def names(cookies: Cookies, url: str) -> list[str]:
    header = cookies.header_for(url)
    return [part.partition("=")[0] for part in header.split("; ")] if header else []


def test_domains_paths_and_security_must_match(tmp_path: Path) -> None:
    cookies = read(
        tmp_path,
        line("pics.example", "exact"),
        line(".pics.example", "below", below=True),
        line("pics.example", "album", path="/album"),
        line("pics.example", "secret", secure=True),
        line("pics.example", "old", until=NOW - 1),
        line("pics.example", "fresh", until=NOW + 1),
        line("127.0.0.1", "address"),
        "#HttpOnly_" + line("pics.example", "httponly"),
    )
    assert sorted(names(cookies, "http://pics.example/x")) == ["below", "exact", "fresh", "httponly"]
    assert sorted(names(cookies, "https://pics.example/")) == ["below", "exact", "fresh", "httponly", "secret"]
    assert names(cookies, "http://cdn.pics.example/x") == ["below"]
    assert names(cookies, "http://pics.example/album/1.png")[0] == "album"
    assert "album" in names(cookies, "http://pics.example/album")
    assert "album" not in names(cookies, "http://pics.example/albums")
    for stranger in ("http://example/", "http://notpics.example/", "http://pics.example.org/", "http://27.0.0.1/"):
        assert names(cookies, stranger) == []
    assert names(cookies, "http://127.0.0.1:8080/x") == ["address"]
    assert cookies.header_for("http://127.0.0.1:8080/x") == "address=value of address"


def test_what_is_no_cookie_file_is_told_in_words(tmp_path: Path) -> None:
    for content in (b"a=b", b"\x89PNG\xff\xfe", HEAD.encode() + b"one\ttwo\n", b"[]", line("a", "b\x1bc").encode()):
        file = tmp_path / "wrong.txt"
        file.write_bytes(content)
        with pytest.raises(CookieFileError) as caught:
            Cookies.read(file)
        assert "b\x1bc" not in caught.value.message
        assert caught.value.hint
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(CookieFileError):
            Cookies.read(path)


def test_odd_but_usual_lines_are_read(tmp_path: Path) -> None:
    empty_value = line("a.example", "bare").replace("value of bare", "").replace("\t\n", "\n")
    cookies = read(tmp_path, "\n", "# a remark\n", empty_value, line("A.Example", "upper"), line("a.example", ""))
    assert cookies.header_for("http://a.example/") == "bare=; upper=value of upper; value of "
    (tmp_path / "cookies.txt").write_bytes(b"\xef\xbb\xbf" + line("a.example", "x").encode().replace(b"\n", b"\r\n"))
    assert Cookies.read(tmp_path / "cookies.txt").header_for("http://a.example/") == "x=value of x"


def test_each_hop_gets_its_own_cookies_and_none_is_ever_kept(tmp_path: Path, picture: bytes) -> None:
    read(tmp_path, line("one.example", "one"), line("two.example", "two"), line("one.example", "deep", path="/deep/"))
    (tmp_path / "out").mkdir()
    resolve = local_names(one__example="127.0.0.1", two__example="127.0.0.1")
    options = NetworkOptions(proxy="none", cookies_file=str(tmp_path / "cookies.txt"))
    fetcher = Fetcher(options, resolve=resolve)
    with FaultServer() as server:
        for path, target in (("/deep/a", server.url("/b", "two.example")), ("/b", server.url("/c", "one.example"))):
            fields = (f"Location: {target}", "Set-Cookie: kept=1; Path=/")
            server.at(path, answer(b"", *fields, status="302 Found"))
        server.at("/c", answer(picture))
        bench = Bench(tmp_path / "out", fetcher)
        assert bench.bytes_of(server.url("/deep/a", "one.example")) == picture
        assert [seen.headers.get("cookie") for seen in server.seen()] == [
            "deep=value of deep; one=value of one",
            "two=value of two",
            "one=value of one",
        ]
    fetcher.close()


def test_letters_beyond_ascii_are_sent_as_the_file_has_them(
    bench: Bench, fault_server: FaultServer, picture: bytes, tmp_path: Path
) -> None:
    value = "日本 ü"
    path = tmp_path / "cookies.txt"
    path.write_text(line("127.0.0.1", "place").replace("value of place", value), "utf-8")
    bench.fetcher.configure(NetworkOptions(proxy="none", cookies_file=str(path)))
    assert bench.bytes_of(fault_server.at("/x", answer(picture))) == picture
    assert f"Cookie: place={value}\r\n".encode() in fault_server.seen()[0].head + b"\r\n"


def told(bench: Bench) -> bool:
    return bench.fetcher.cookie_error is not None


def test_a_cookie_file_that_cannot_be_used_costs_the_cookies_alone_and_is_tried_again(
    bench: Bench, fault_server: FaultServer, picture: bytes, tmp_path: Path
) -> None:
    url, path = fault_server.at("/x", answer(picture)), tmp_path / "later.txt"
    options = NetworkOptions(proxy="none", user_agent="New/1", cookies_file=str(path))
    bench.fetcher.configure(options)
    assert not told(bench), "nobody has looked yet"
    assert bench.bytes_of(url) == picture
    assert told(bench)
    path.write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\ts3cret\n")
    assert bench.bytes_of(url) == picture
    bench.fetcher.configure(options)
    assert bench.bytes_of(url) == picture
    assert not told(bench)
    assert {seen.headers["user-agent"] for seen in fault_server.seen()} == {"New/1"}
    assert [seen.headers.get("cookie") for seen in fault_server.seen()] == [None, None, "login=s3cret"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a file that keeps its reader waiting")
def test_a_cookie_file_is_waited_for_by_requests_alone(
    bench: Bench, fault_server: FaultServer, picture: bytes, tmp_path: Path
) -> None:
    url, path = fault_server.at("/x", answer(picture)), tmp_path / "slow.txt"
    os.mkfifo(path)
    options = NetworkOptions(proxy="none", cookies_file=str(path))
    with ThreadPoolExecutor(2) as pool:
        bench.fetcher.configure(options)
        body = pool.submit(bench.bytes_of, url)
        ready = pool.submit(bench.fetcher.get_ready)
        with path.open("w") as file:  # from here on somebody reads it
            bench.fetcher.configure(replace(options, user_agent="New/1"))
            assert not body.done()
            assert not ready.done()
            file.write("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\told\n")
            path.unlink()
            path.write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\tnew\n")
        assert body.result(20) == picture
        ready.result(20)
    (seen,) = fault_server.seen()
    assert seen.headers["user-agent"] == "New/1"
    assert seen.headers["cookie"] == "login=new"
