"""``pixhaul get --larger`` as a real process against a real server."""

import json
from typing import Any

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.sized import Shop, ranged


def widths(rows: list[dict[str, Any]]) -> list[int]:
    return [row["width"] for row in rows]


def test_larger_ones_are_found_and_fetched_and_the_report_keeps_the_list(
    getting: Getting, fault_server: FaultServer
) -> None:
    shop = Shop(fault_server)
    shop.add(8, missing=1)
    listed = getting.list_of([*shop.small, fault_server.at("/plain.png", answer(png(5, 5)))])
    ended, rows = getting.report(listed, "--larger")
    assert ended.status == 0, ended.err
    host = f"127.0.0.1:{fault_server.port}"
    told = [line for line in ended.err.splitlines() if host in line]
    assert told == [
        (
            f"For 4 of 5 tried pictures of {host} a larger version exists, about 9 times as large "
            "(WordPress sizes, 8 pictures)."
        )
    ]
    assert widths(rows) == [90] * 7 + [30, 5]
    assert [row["url"] for row in rows[:8]] == shop.small
    assert rows[0]["final_url"] == fault_server.url("/up/0.png")
    assert rows[7]["final_url"] == shop.small[7]
    assert rows[7]["message"] == "The larger version could not be had; this is the original size"
    assert rows[0]["message"] is None
    assert "failed" not in ended.err

    before = len(fault_server.seen())
    again, rows = getting.report(listed, "--larger")
    assert again.status == 0
    assert "9 skipped" in again.summary
    assert len(fault_server.seen()) == before, "the same list finds its job, and nothing is fetched twice"
    assert widths(rows) == [90] * 7 + [30, 5]
    assert rows[7]["message"] == "The larger version could not be had; this is the original size"

    plain, _ = getting.report(listed)
    assert "9 skipped" in plain.summary
    assert len(fault_server.seen()) == before


def test_where_too_few_exist_the_list_is_fetched_as_it_is(getting: Getting, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(5, missing=4)
    ended, rows = getting.report(*shop.small, "--larger", "--json")
    assert ended.status == 0
    assert "For 1 of 5 tried pictures" in ended.err
    assert "too few, so the listed sizes are fetched" in ended.err
    assert widths(rows) == [30] * 5
    ends = [line for text in ended.out.splitlines() if (line := json.loads(text))["event"] == "ended"]
    assert sorted(end["url"] for end in ends) == sorted(shop.small)


def test_without_the_flag_and_without_sizes_nothing_is_asked(getting: Getting, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(1)
    assert getting.run(*shop.small).status == 0
    plain = fault_server.at("/plain.png", ranged(png(5, 5)))
    ended = getting.run(plain, "--larger")
    assert ended.status == 0
    assert "No address tells that there is a larger version." in ended.err
    assert len(fault_server.seen()) == 2


def test_check_for_changes_asks_for_what_was_fetched(getting: Getting, fault_server: FaultServer) -> None:
    shop = Shop(fault_server)
    shop.add(1)
    assert getting.run(*shop.small, "--larger").status == 0
    ended = getting.run(*shop.small, "--refresh")
    assert "Checked 1: 1 unchanged." in ended.err
    assert getting.files() == ["0-30x20.png"]
