"""A list of one host, a quarter of which misbehaves in every way: the rest arrives whole, and each ends as it must."""

import hashlib

import pytest

from tests.end2end.getting import Getting
from tests.end2end.misbehaviour import BODY, cases
from tests.servers.faulty import FaultServer, answer, png

GOOD = 190


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_rows_2_to_36_and_73_to_79_in_one_list_of_one_host(getting: Getting, fault_server: FaultServer) -> None:
    bad = cases(fault_server)
    assert len(bad) >= 60
    pictures = {fault_server.at(f"/good/{number}.png", answer(png(16, 16, number + 1))) for number in range(GOOD)}
    whole = {url: hashlib.sha256(png(16, 16, int(url.rpartition("/")[2][:-4]) + 1)).hexdigest() for url in pictures}
    mixed: list[str] = []
    good = sorted(pictures)
    for number, (url, _) in enumerate(bad):
        mixed += [*good[number * 3 : number * 3 + 3], url]
    mixed += good[len(bad) * 3 :]
    # The misbehaving addresses share one picture, which is no matter of this test.
    options = ["--timeout", "6", "--max-bytes", "20M", "--name", "{index:03}_{name}", "--suspicious", "0"]
    ended, rows = getting.report(*options, getting.list_of(mixed), longest=180.0)
    assert ended.status == 1
    found = {row["url"]: row for row in rows}
    assert {url: found[url]["sha256"] for url in pictures} == whole
    wrong = []
    for url, case in bad:
        row = found[url]
        asked = len(fault_server.seen(url.partition(f":{fault_server.port}")[2]))
        right_bytes = row["status"] != "complete" or row["sha256"] == hashlib.sha256(BODY).hexdigest()
        if (
            row["status"] not in case.ends
            or (case.reason and row["reason"] != case.reason)
            or asked > case.asked
            or not right_bytes
        ):
            wrong.append(f"row {case.row} {case.name}: {row['status']} {row['reason']} asked {asked} {right_bytes}")
    assert wrong == []
    assert sorted(row["path"] for row in rows if row["path"]) == getting.files()
