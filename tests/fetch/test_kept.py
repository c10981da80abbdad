"""What is kept of how an answer came: headers without secrets, the hops, and where the time went."""

from pathlib import Path

from pixhaul.core.answers import HEADERS, MOST_CHARACTERS, Answer
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.head import Head
from pixhaul.fetch.kept import kept_headers
from tests.fetch.conftest import Bench
from tests.fetch.ways import with_user
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, answer, redirect


def told(bench: Bench, url: str) -> Answer:
    found = bench.fetch(url).answer
    assert found is not None
    return found


def test_only_chosen_headers_are_kept(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    fields = (
        "Set-Cookie: id=s3cr3t",
        "Authorization: Basic s3cr3t",
        "X-Token: s3cr3t",
        "Server: nginx",
        "X-Cache: HIT",
    )
    found = told(bench, fault_server.at("/a", answer(picture, *fields)))
    assert found.headers == {"content-type": "image/png", "server": "nginx", "x-cache": "HIT"}


def test_a_header_is_one_short_line_without_logins() -> None:
    fields = [
        ("Server", "x" * 5000),
        ("Via", "1.1 one"),
        ("VIA", "1.1 \x00two\x85"),
        ("Cache-Control", "https://ann:s3cr3t@example.com/"),
    ]
    kept = kept_headers(Head(200, 1, "OK", fields))
    assert kept["server"] == "x" * MOST_CHARACTERS
    assert kept["via"] == "1.1 one, 1.1  two "
    assert "s3cr3t" not in kept["cache-control"]
    assert set(kept) <= set(HEADERS)


def test_hops_are_told_without_their_ends_and_without_logins(
    bench: Bench, fault_server: FaultServer, picture: bytes
) -> None:
    url = fault_server.at("/1", redirect("/2"))
    fault_server.at("/2", redirect("/3"))
    fault_server.at("/3", redirect("/4"))
    fault_server.at("/4", answer(picture))
    assert told(bench, with_user(url)).hops == (fault_server.url("/2"), fault_server.url("/3"))
    assert told(bench, fault_server.url("/4")).hops == ()


def test_a_connection_that_was_open_needs_no_setting_up(
    bench: Bench, fault_server: FaultServer, picture: bytes
) -> None:
    url = fault_server.at("/a", answer(picture))
    first, second = told(bench, url).timings, told(bench, url).timings
    assert first.connected > 0
    assert first.secured == 0
    assert (second.resolved, second.connected, second.secured) == (0, 0, 0)
    assert second.answered > 0
    assert first.transferred > 0


def test_the_handshake_is_told_apart(
    certificates: Certificates, tmp_path: Path, tls_server: FaultServer, picture: bytes
) -> None:
    fetcher = Fetcher(NetworkOptions(proxy="none", ca_bundle=str(certificates.bundle)))
    timings = told(Bench(tmp_path, fetcher), tls_server.at("/x", answer(picture))).timings
    fetcher.close()
    assert timings.secured > 0
    assert timings.connected > 0


def test_what_is_written_out_was_asked_of_nobody(bench: Bench) -> None:
    assert bench.fetch("data:image/gif;base64,R0lGODlhAQABAAAAACw=").answer is None
