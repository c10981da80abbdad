"""``pixhaul get`` and hostile names, odd lists, server words, and a clock that jumps."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end2end.getting import SOURCE, Getting
from tests.servers.faulty import FaultServer, answer, head_of, png, raw

PICTURE = png()


LEADING_OUT = (
    "/..%2f..%2fa.png",
    "/..%5c..%5ca.png",
    "/%2e%2e/%2e%2e/a.png",
    "/%252e%252e%252fa.png",
    "/%2ftmp%2fa.png",
    "/C:%5CWindows%5Ca.png",
    "/%5c%5cserver%5cshare%5ca.png",
    "/..",
    "/a%2f..%2f..%2fb.png",
)


def test_row_54_a_name_never_leads_out_of_the_folder(getting: Getting, fault_server: FaultServer) -> None:
    fault_server.otherwise(answer(PICTURE))
    around = {path.name for path in getting.base.iterdir()}
    ended = getting.run(*map(fault_server.url, LEADING_OUT), "--name", "{name}", "--suspicious", "0")
    assert ended.status == 0, ended.err
    assert len(fault_server.seen()) == len(getting.files()) == len(LEADING_OUT)
    for name in getting.files():
        assert "/" not in name
        assert name.endswith(".png")
        assert (getting.out / name).read_bytes() == PICTURE
    assert {path.name for path in getting.base.iterdir()} - around <= {"out", "data", "home"}


@pytest.mark.parametrize(
    "field",
    [
        'attachment; filename="../../evil.png"',
        "attachment; filename*=UTF-8''..%2f..%2fevil.png",
        'attachment; filename="/tmp/evil.png"',
        f'attachment; filename="{"a" * 400}.png"',
    ],
)
def test_row_55_the_name_that_a_server_proposes_does_no_harm(
    getting: Getting, fault_server: FaultServer, field: str
) -> None:
    url = fault_server.at("/cat.png", answer(PICTURE, f"Content-Disposition: {field}"))
    assert getting.run(url, "--name", "{name}").status == 0
    (name,) = getting.files()
    assert "/" not in name
    assert len(name.encode()) <= 255
    assert not (getting.base / "evil.png").exists()


ODD_NAMES = (
    "/a%00b%0ac%1bd.png",
    "/gnp%e2%80%aeexe.png",
    "/.hidden.png",
    "/-rf.png",
    "/%20%20",
    "/....",
    "/",
    "/%ff%fe.png",
    "/%8e%ca%90%5e.png",
    "/%f0%9f%98%80%c3%bc.png",
    "/virus.exe",
    "/page.html",
    "/start.desktop",
    "/cat.png.part",
    f"/{'x' * 300}.png",
    f"/{'%c3%bc' * 225}.png",
    f"/cat.{'e' * 280}",
    "/CON",
    "/aux.tar",
    "/pic.%20.",
    "/a:b%3c%3e.png",
    "/x.png:Zone.Identifier",
)
KEPT_NAMES = {
    "/a%00b%0ac%1bd.png": "ab cd.png",
    "/%f0%9f%98%80%c3%bc.png": "😀ü.png",
}


def test_rows_52_to_60_and_62_names_are_sound(getting: Getting, fault_server: FaultServer) -> None:
    bodies = {target: png(seed=number + 1) for number, target in enumerate(ODD_NAMES)}
    urls = {fault_server.at(target, answer(body)): target for target, body in bodies.items()}
    ended, rows = getting.report(*urls, "--name", "{name}")
    assert ended.status == 0, ended.err
    saved = {urls[row["url"]]: row["path"] for row in rows}
    assert set(saved) == set(ODD_NAMES)
    assert sorted(saved.values()) == getting.files()
    assert {target: saved[target] for target in KEPT_NAMES} == KEPT_NAMES
    for target, name in saved.items():
        assert name.endswith(".png"), target
        assert name.isprintable(), target
        assert not name.startswith((".", "-", " ")), target
        assert not set(name) & set('\\/:*?"<>|\u202e'), target
        assert len(name.encode()) <= 255, target
        assert name.split(".")[0].upper() not in {"CON", "AUX", "NUL", "COM1"}, target
        path = getting.out / name
        assert path.read_bytes() == bodies[target], target
        assert path.stat().st_mode & 0o111 == 0, target


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_82_83_85_lists_as_people_have_them(
    getting: Getting, fault_server: FaultServer, encoding: str, end: str
) -> None:
    fault_server.otherwise(answer(PICTURE))
    base = fault_server.url("")
    lines = ["# a comment", "", f"  {base}/blanks.png  ", f"{base}/inner blank.png", f"{base}/schön.png"]
    lines += [f"{base.replace('http', 'HTTP')}/upper.png#part", f'"{base}/quoted.png"', f"{base}/a.png?x=1&amp;y=2"]
    lines += [f"{base}/{'long' * 2000}.png"]
    path = getting.base / "list.txt"
    path.write_bytes(end.join(lines).encode(encoding))
    ended, rows = getting.report(path, "--suspicious", "0")
    assert ended.status == 0, ended.err
    assert [row["status"] for row in rows] == ["complete"] * 7
    targets = {seen.target for seen in fault_server.seen()}
    assert {"/blanks.png", "/inner%20blank.png", "/sch%C3%B6n.png", "/upper.png", "/quoted.png"} <= targets


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("header", [True, False])
def test_row_86_tables(getting: Getting, fault_server: FaultServer, separator: str, header: bool) -> None:
    fault_server.otherwise(answer(PICTURE))
    rows = [["sku", "title", "picture"]] if header else []
    rows += [
        [f"{number}", f'"a ""title""\nof two lines {number}"', fault_server.url(f"/{number}.png")] for number in (1, 2)
    ]
    path = getting.base / "list.csv"
    path.write_text("".join(separator.join(row) + "\r\n" for row in rows), "utf-8")
    ended = getting.run(path)
    assert ended.status == 0, ended.err
    assert {seen.target for seen in fault_server.seen()} == {"/1.png", "/2.png"}


def test_row_88_every_picture_of_a_page_and_the_largest_candidate(getting: Getting, fault_server: FaultServer) -> None:
    fault_server.otherwise(answer(PICTURE))
    path = getting.base / "page.html"
    path.write_text(
        f'<base href="{fault_server.url("/deep/")}"><img src="one.png">'
        '<img src="small.png" srcset="medium.png 640w, large.png 1280w"><picture><source srcset="p1.png 1x, p2.png 2x">'
        '<img src="p0.png"></picture>',
        "utf-8",
    )
    ended = getting.run(path)
    assert ended.status == 0, ended.err
    targets = {seen.target for seen in fault_server.seen()}
    assert {"/deep/one.png", "/deep/large.png", "/deep/p2.png"} <= targets
    assert "/deep/small.png" not in targets


def test_row_91_words_of_a_server_are_plain_text_on_a_terminal(getting: Getting, fault_server: FaultServer) -> None:
    strange = raw(head_of("404 \x1b[2J<b>gone</b>\x07", "Content-Length: 0"))
    ended, rows = getting.report(fault_server.at("/%1b%5b2J%3cb%3e.png", strange))
    assert ended.status == 1
    assert all(character.isprintable() or character in "\r\n\t" for character in ended.err + ended.out)
    assert rows[0]["http_status"] == 404


@pytest.mark.parametrize("jump", [3600, -3600])
def test_row_67_a_clock_that_jumps_an_hour_changes_no_wait(
    getting: Getting, fault_server: FaultServer, jump: int
) -> None:
    busy = answer(b"", "Retry-After: 1", status="503 Busy")
    url = fault_server.at("/cat.png", busy, answer(PICTURE))
    code = (
        "import sys, time\n"
        "true, begun = time.time, time.monotonic()\n"
        f"time.time = lambda: true() + ({jump} if time.monotonic() - begun > 0.6 else 0)\n"
        "from pixhaul.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", code, "get", url, "-d", str(getting.out), "--data-dir", str(getting.data)]
    environment = {"PYTHONPATH": str(SOURCE), "HOME": str(getting.base), "NO_PROXY": "*", "PATH": "/usr/bin:/bin"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    first, second = fault_server.seen("/cat.png")
    assert 0.9 < second.at - first.at < 20
    assert [Path(name).suffix for name in getting.files()] == [".png"]
