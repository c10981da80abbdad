"""``pixhaul get``: what it is given, what it saves under which name, what it reports."""

import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from pixhaul.report.records import COLUMNS
from tests.end2end.getting import Getting, csv_rows
from tests.servers.faulty import FaultServer, Line, answer, png
from tests.servers.httpbin import Httpbin
from tests.servers.nginx import Nginx

PICTURES = {f"/{name}.png": png(8, 8, seed) for seed, name in enumerate(("one", "two", "three"), 1)}


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    return [fault_server.at(path, answer(body)) for path, body in PICTURES.items()]


def test_a_list_from_a_file(getting: Getting, urls: list[str]) -> None:
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 0
    assert ended.summary.startswith("3 done, 0 failed, 0 skipped in ")
    assert getting.files() == ["one.png", "three.png", "two.png"]
    assert [list(row) for row in rows] == [list(COLUMNS)] * 3
    for number, (row, url, body) in enumerate(zip(rows, urls, PICTURES.values(), strict=True), 1):
        assert row | {"seconds": 0} == {
            "index": number,
            "url": url,
            "final_url": url,
            "status": "complete",
            "path": f"{url.rpartition('/')[2]}",
            "bytes": len(body),
            "media_type": "image/png",
            "width": 8,
            "height": 8,
            "sha256": hashlib.sha256(body).hexdigest(),
            "attempts": 1,
            "http_status": 200,
            "reason": None,
            "message": None,
            "seconds": 0,
        }
        assert 0 <= row["seconds"] < 30  # by milliseconds: next door it may take less than half of one


def test_standard_input(getting: Getting, urls: list[str]) -> None:
    ended = getting.run("-", stdin="\n".join(urls))
    assert ended.status == 0
    assert len(getting.files()) == 3


def test_addresses_as_arguments_and_several_sources(getting: Getting, urls: list[str]) -> None:
    ended, rows = getting.report(urls[2], getting.list_of([urls[1]]), "-", stdin=urls[0])
    assert ended.status == 0
    assert [row["url"] for row in rows] == [urls[2], urls[1], urls[0]]


def test_one_bad_source_among_good_ones(getting: Getting, urls: list[str]) -> None:
    picture = getting.base / "picture.png"
    picture.write_bytes(png())
    ended = getting.run(getting.list_of(urls), picture, getting.base / "missing.txt")
    assert ended.status == 1
    assert len(getting.files()) == 3
    said = ended.err.splitlines()
    assert any("picture.png" in line and "picture" in line.partition(":")[2] for line in said)
    assert any("missing.txt" in line for line in said)


def test_nothing_but_a_binary_file(getting: Getting) -> None:
    binary = getting.base / "list.txt"
    binary.write_bytes(bytes(range(256)) * 100)
    ended = getting.run(binary)
    assert ended.status == 2
    assert "list.txt" in ended.err
    assert not getting.out.exists()


def test_an_empty_list(getting: Getting) -> None:
    ended = getting.run(getting.list_of([]))
    assert ended.status == 2
    assert ended.err.strip().count("\n") == 0
    assert ended.err.strip()


@pytest.mark.parametrize(
    "wrong",
    [
        ["--jobs", "0"],
        ["--name", "{nonsense}"],
        ["--report", "report.pdf"],
        ["--limit-rate", "fast"],
        ["--header", "no colon"],
        ["--ca-bundle", "nowhere.pem"],
        [],
    ],
    ids=lambda words: words[0] if words else "no source",
)
def test_wrong_usage(getting: Getting, wrong: list[str]) -> None:
    source = ["http://127.0.0.1:1/x.png"] if wrong else []
    ended = getting.run(*wrong, *source)
    assert ended.status == 2
    assert ended.err.strip()
    assert not getting.out.exists()


def test_row_81_and_84_duplicates_and_refused_lines(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    lines = [
        urls[0],
        urls[0] + "#part",
        "javascript:alert(1)",
        "ftp://127.0.0.1/x.png",
        urls[1],
        "http://127.0.0.1:99999/x",
    ]
    ended, rows = getting.report(getting.list_of(lines))
    assert ended.status == 1
    assert ended.summary.startswith("2 done, 3 failed, 1 skipped in ")
    assert [row["status"] for row in rows] == ["complete", "skipped", "failed", "failed", "complete", "failed"]
    assert {row["reason"] for row in rows if row["status"] == "failed"} == {"not-a-web-address"}
    assert rows[1]["reason"] == "duplicate"
    assert rows[1]["path"] == rows[0]["path"]
    assert len(fault_server.seen()) == 2


def test_row_48_and_49_equal_names_and_names_equal_but_for_case(getting: Getting, fault_server: FaultServer) -> None:
    bodies = {
        f"/{folder}/{name}": png(8, 8, seed)
        for seed, (folder, name) in enumerate(
            [
                ("a", "cat.png"),
                ("b", "cat.png"),
                ("c", "CAT.png"),
                ("d", "Cat.PNG"),
                ("e", "e\u0301.png"),
                ("f", "\u00e9.png"),
            ],
            1,
        )
    }
    urls = [
        fault_server.at(path.replace("\u0301", "%CC%81").replace("\u00e9", "%C3%A9"), answer(body))
        for path, body in bodies.items()
    ]
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 0
    assert len({row["path"].casefold() for row in rows}) == 6
    assert sorted(row["path"] for row in rows) == getting.files()
    assert set(getting.digests().values()) == {hashlib.sha256(body).hexdigest() for body in bodies.values()}
    assert sum(" (" in row["path"] for row in rows) == 4


def test_row_50_and_51_what_lies_there_is_never_replaced(getting: Getting, urls: list[str]) -> None:
    getting.out.mkdir()
    (getting.out / "one.png").write_text("mine")
    outside = getting.base / "outside.txt"
    outside.write_text("also mine")
    (getting.out / "two.png").symlink_to(outside)
    (getting.out / "three.png").mkdir()
    ended, rows = getting.report(getting.list_of(urls))
    assert ended.status == 0
    assert [row["path"] for row in rows] == ["one (2).png", "two (2).png", "three (2).png"]
    assert (getting.out / "one.png").read_text() == "mine"
    assert outside.read_text() == "also mine"


def test_a_template_names_the_files(getting: Getting, urls: list[str]) -> None:
    ended, rows = getting.report("--name", "set/{index:03}_{name}", getting.list_of(urls))
    assert ended.status == 0
    assert [row["path"] for row in rows] == ["set/001_one.png", "set/002_two.png", "set/003_three.png"]
    assert getting.files() == [row["path"] for row in sorted(rows, key=lambda row: row["path"])]


def test_json_lines_tell_each_end_as_it_comes(getting: Getting, fault_server: FaultServer, urls: list[str]) -> None:
    ended = getting.run("--json", getting.list_of([*urls, fault_server.url("/missing.png")]))
    events = [json.loads(line) for line in ended.out.splitlines()]
    lines = [{name: event[name] for name in COLUMNS} for event in events if event["event"] == "ended"]
    assert ended.status == 1
    assert sorted(event["index"] for event in events if event["event"] == "started") == [1, 2, 3, 4]
    assert [event["event"] for event in events].index("summary") == len(events) - 1
    assert (events[-1]["done"], events[-1]["failed"], events[-1]["interrupted"]) == (3, 1, False)
    assert sorted(line["index"] for line in lines) == [1, 2, 3, 4]
    assert {line["index"]: line["status"] for line in lines}[4] == "failed"
    assert "3 done, 1 failed" in ended.err


def test_json_lines_tell_of_tries_and_waits_while_it_runs(getting: Getting, fault_server: FaultServer) -> None:
    """Each line comes at once: the picture is held back until the line of its second try was read."""
    go = threading.Event()

    def held(line: Line) -> None:
        assert go.wait(30)
        answer(png())(line)

    url = fault_server.at("/one.png", answer(b"", status="500 No"), held)
    process = getting.start("--json", url)
    assert process.stdout is not None
    seen: list[dict[str, Any]] = []
    while [event["event"] for event in seen[-1:]] != ["progress"] or len(seen) < 4:
        seen.append(json.loads(process.stdout.readline()))
    go.set()
    ended = getting.end(process)
    tries = [event for event in seen if event["event"] != "progress"]
    assert [(event["event"], event["index"], event["attempt"]) for event in tries] == [
        ("started", 1, 1),
        ("waiting", 1, 1),
        ("started", 1, 2),
    ]
    assert (tries[1]["reason"], tries[1]["url"]) == ("http-status", url)
    assert 0 < tries[1]["wait_seconds"] < 1
    assert (seen[-1]["finished"], seen[-1]["total"]) == (0, 1)
    last = [event for event in map(json.loads, ended.out.splitlines()) if event["event"] != "progress"]
    assert [event["event"] for event in last] == ["ended", "summary"]
    assert (last[0]["status"], last[0]["attempts"]) == ("complete", 2)


def test_the_report_as_csv_and_row_92_no_formulas(getting: Getting, urls: list[str]) -> None:
    path = getting.base / "report.csv"
    ended = getting.run(getting.list_of([urls[0], "=HYPERLINK(1)"]), "--report", path)
    assert ended.status == 1
    rows = csv_rows(path)
    assert rows[0]["path"] == "one.png"
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_limit_rate_holds_over_all_transfers(getting: Getting, fault_server: FaultServer) -> None:
    body = png(128, 128)
    urls = [fault_server.at(f"/{number}.png", answer(png(128, 128, number))) for number in range(4)]
    ended, rows = getting.report("--limit-rate", "100k", getting.list_of(urls))
    assert ended.status == 0
    assert ended.seconds > 0.6 * 4 * len(body) / 100_000
    assert len(rows) == 4


def test_row_43_and_97_many_files_with_equal_names(getting: Getting, nginx: Nginx) -> None:
    """300 pictures, a quarter of which have the name of another, over few connections."""
    expected = {}
    for number in range(300):
        name = f"{number // 100}/{number % 75}.png" if number % 100 < 75 else f"{number // 100}/{number}.png"
        (nginx.root / name).parent.mkdir(exist_ok=True)
        (nginx.root / name).write_bytes(png(4, 4, number + 1))
        expected[nginx.url(f"/{name}")] = hashlib.sha256(png(4, 4, number + 1)).hexdigest()
    ended, rows = getting.report(getting.list_of(list(expected)))
    assert ended.status == 0
    assert {row["url"]: row["sha256"] for row in rows} == expected
    assert sorted(getting.digests().values()) == sorted(expected.values())


def test_httpbin_serves_every_kind(getting: Getting, httpbin_server: Httpbin) -> None:
    kinds = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
    ended, rows = getting.report(*(httpbin_server.url(f"/image/{kind}") for kind in kinds))
    assert ended.status == 0
    assert [Path(row["path"]).suffix for row in rows] == list(kinds.values())


def test_a_pipe_nobody_reads_any_more_does_no_harm(getting: Getting, urls: list[str]) -> None:
    process = getting.start("--json", getting.list_of(urls))
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    ended = getting.end(process)
    assert ended.status == 0
    assert len(getting.files()) == 3


def test_row_90_passwords_stay_out_of_everything(getting: Getting, fault_server: FaultServer, urls: list[str]) -> None:
    secret = urls[0].replace("://", "://ann:s3cret@")
    missing = fault_server.url("/missing.png").replace("://", "://ann:s3cret@")
    ended, rows = getting.report(getting.list_of([secret, missing, "ann:s3cret@nowhere"]))
    assert fault_server.seen("/one.png")[0].headers["authorization"].startswith("Basic ")
    assert rows[0]["status"] == "complete"
    told = ended.out + ended.err + json.dumps(rows)
    assert "s3cret" not in told
    for path in getting.data.rglob("*"):
        if path.is_file():
            assert b"s3cret" not in path.read_bytes(), path


def test_running_again_asks_for_nothing_that_is_whole(
    getting: Getting, fault_server: FaultServer, urls: list[str]
) -> None:
    source = getting.list_of(urls)
    assert getting.run(source).status == 0
    ended, rows = getting.report(source)
    assert ended.status == 0
    assert ended.summary.startswith("0 done, 0 failed, 3 skipped")
    assert [row["status"] for row in rows] == ["skipped"] * 3
    assert all(row["sha256"] for row in rows)
    (getting.out / "two.png").unlink()
    assert getting.run(source).status == 0
    assert [len(fault_server.seen(path)) for path in PICTURES] == [1, 2, 1]
    assert getting.run("--fresh", source).status == 0
    assert "one (2).png" in getting.files()


def test_a_second_process_on_the_same_record_is_refused(getting: Getting, fault_server: FaultServer) -> None:
    go = threading.Event()

    def wait(line: object) -> None:
        go.wait(60)
        answer(png())(line)  # type: ignore[arg-type]

    first = getting.start(fault_server.at("/slow.png", wait))
    fault_server.wait_for("/slow.png")
    second = getting.run(fault_server.url("/other.png"), "-d", getting.base / "elsewhere")
    go.set()
    assert second.status == 2
    assert "Another Pixhaul" in second.err
    assert fault_server.seen("/other.png") == []
    assert getting.end(first).status == 0
