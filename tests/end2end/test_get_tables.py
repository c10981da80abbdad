"""``pixhaul get`` with a table: a plan without a request, pictures named by its columns, and the table handed back."""

import csv
import hashlib
import json
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png

BODIES = {f"/{name}.png": png(8, 8, seed) for seed, name in enumerate(("red", "blue", "green"), 1)}


@pytest.fixture
def urls(fault_server: FaultServer) -> list[str]:
    return [fault_server.at(path, answer(body)) for path, body in BODIES.items()]


@pytest.fixture
def table(urls: list[str], tmp_path: Path, fault_server: FaultServer) -> Path:
    gone = fault_server.at("/gone.png", answer(b"", status="404 Not Found"))
    path = tmp_path / "stock.csv"
    path.write_text(
        f"SKU;Category;Pictures\r\nA1;Coats;{urls[0]},{urls[1]}\r\nB 2;=Hats;{urls[2]} | {gone}\r\nC3;Coats;\r\n",
        encoding="utf-8",
        newline="",
    )
    return path


NAMES = ("--name", "{SKU}_{n:02}", "--folder", "{Category|slug}")


def test_columns_name_pictures_and_folders(getting: Getting, table: Path) -> None:
    ended = getting.run(str(table), *NAMES)
    assert ended.status == 1
    assert getting.files() == ["coats/A1_01.png", "coats/A1_02.png", "hats/B 2_01.png"]


def test_the_plan_asks_for_nothing(getting: Getting, table: Path, fault_server: FaultServer) -> None:
    ended = getting.run(str(table), *NAMES, "--plan", "--json")
    assert ended.status == 0
    rows = [json.loads(line) for line in ended.out.splitlines()]
    assert [row["path"] for row in rows] == [
        "coats/A1_01.png",
        "coats/A1_02.png",
        "hats/B 2_01.png",
        "hats/B 2_02.png",
    ]
    assert [list(row) for row in rows] == [["index", "url", "path", "referer", "columns", "refused"]] * 4
    assert [row["index"] for row in rows] == [1, 2, 3, 4]
    assert rows[2]["columns"]["Category"] == "=Hats"
    assert fault_server.connections == 0
    assert not getting.out.exists()


def test_the_plan_tells_of_refused_and_equal_lines(getting: Getting, urls: list[str]) -> None:
    listed = getting.list_of([urls[0], "no address", urls[0]])
    rows = [json.loads(line) for line in getting.run(listed, "--plan", "--json").out.splitlines()]
    assert [row["path"] for row in rows] == ["red.png", None, "red.png"]
    assert [row["refused"] for row in rows] == [None, "Not a web address.", None]
    table = getting.run(listed, "--plan").out
    assert "same address as line 1" in table
    assert table.endswith("1 picture to fetch\n")


def test_the_plan_after_a_run_says_what_is_here(getting: Getting, urls: list[str]) -> None:
    listed = getting.list_of(urls)
    assert getting.run(listed).status == 0
    plan = getting.run(listed, "--plan").out
    assert plan.count("already here") == 3
    assert plan.endswith("0 pictures to fetch\n")


def test_the_table_comes_back_with_what_happened(getting: Getting, table: Path, tmp_path: Path) -> None:
    back = tmp_path / "back.csv"
    assert getting.run(str(table), *NAMES, "--sheet-back", str(back)).status == 1
    with back.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    with table.open(encoding="utf-8", newline="") as file:
        before = list(csv.reader(file, delimiter=";"))
    assert [row[:3] for row in rows] == before
    head = rows[0].index
    assert rows[1][head("status")].splitlines() == ["complete", "complete"]
    assert rows[2][head("status")].splitlines() == ["complete", "failed"]
    assert rows[2][head("path")].splitlines()[0] == "hats/B 2_01.png"
    assert rows[2][head("sha256")].splitlines()[0] == hashlib.sha256(BODIES["/green.png"]).hexdigest()
    assert rows[3][head("status")] == ""


def test_a_workbook_comes_back_as_a_workbook(getting: Getting, urls: list[str], tmp_path: Path) -> None:
    book = Workbook()
    stock = book.create_sheet("Stock", 0)
    del book["Sheet"]
    stock.append(["SKU", "Price", "Picture"])
    stock.append(["A1", 12.5, urls[0]])
    book.create_sheet("Notes").append(["keep me"])
    book.save(tmp_path / "stock.xlsx")
    report = tmp_path / "report.xlsx"
    arguments = (str(tmp_path / "stock.xlsx"), "--url-column", "picture", "--sheet", "Stock", "--name", "{sku}")
    assert getting.run(*arguments, "--report", str(report)).status == 0
    assert getting.files() == ["A1.png"]
    written = load_workbook(report)
    assert written.sheetnames == ["Stock", "Notes"]
    rows = list(written["Stock"].iter_rows(values_only=True))
    assert rows[1][:3] == ("A1", 12.5, urls[0])
    assert rows[1][rows[0].index("status")] == "complete"
    assert rows[1][rows[0].index("bytes")] == len(BODIES["/red.png"])


def test_a_column_that_is_not_there_is_told_before_anything_is_fetched(
    getting: Getting, table: Path, fault_server: FaultServer
) -> None:
    ended = getting.run(str(table), "--name", "{SKUU}")
    assert ended.status == 2
    assert "Did you mean {SKU}?" in ended.err
    ended = getting.run(str(table), "--url-column", "Photo")
    assert ended.status == 2
    assert "Pictures" in ended.err
    assert fault_server.connections == 0


def test_a_sheet_is_not_looked_for_in_vain(getting: Getting, table: Path, fault_server: FaultServer) -> None:
    ended = getting.run(str(table), "--sheet", "Prices")
    assert ended.status == 2
    assert "There is no sheet “Prices” here: only workbooks have sheets" in ended.err
    assert fault_server.connections == 0
    assert not getting.out.exists()


def test_a_list_beside_a_workbook_whose_sheet_is_named_is_read(getting: Getting, urls: list[str]) -> None:
    book = Workbook()
    del book["Sheet"]
    book.create_sheet("Prices").append([urls[0]])
    book.create_sheet("Old").append([urls[1]])
    path = getting.base / "stock.xlsx"
    book.save(path)
    ended = getting.run(str(path), str(getting.list_of(urls[2:])), "--sheet", "Prices", "--plan")
    assert ended.status == 0
    assert [url in ended.out for url in urls] == [True, False, True]


def test_a_system_without_letters_plans_names_with_all_letters(getting: Getting, fault_server: FaultServer) -> None:
    """Ascii is what ``LC_ALL=C`` leaves when Python is kept from its own way out (PEP 538, PEP 540)."""
    getting.environment.update(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    ended = getting.run(fault_server.url("/%F0%9F%98%80%C3%A9.jpg"), "--plan")
    assert (ended.status, ended.err) == (0, "")
    assert "\\ud83d\\ude00\\u00e9.jpg" in ended.out


def test_sums_bag_contact_sheet_job_and_copies(getting: Getting, urls: list[str], tmp_path: Path) -> None:
    listed = getting.list_of(urls)
    sums, bag, sheet, job = (tmp_path / name for name in ("SHA256SUMS", "bag", "sheet.html", "list.pixhaul"))
    outputs = ("--sums", sums, "--bag", bag, "--contact-sheet", sheet, "--save-job", job)
    ended = getting.run(listed, *map(str, outputs), "--copies", "jpeg:64", "--sidecars")
    assert ended.status == 0, ended.err
    checked = subprocess.run(["sha256sum", "--check", sums.name], cwd=tmp_path, check=False, capture_output=True)
    assert checked.returncode == 0, checked.stderr.decode()
    assert sorted(path.name for path in (bag / "data").iterdir()) == ["blue.png", "green.png", "red.png"]
    assert sheet.read_text(encoding="utf-8").count("data:image/") == 3
    assert len(json.loads(job.read_text(encoding="utf-8"))["entries"]) == 3
    made = getting.files()
    assert [name for name in made if name.endswith(".jpg")] == [
        "converted/blue.jpg",
        "converted/green.jpg",
        "converted/red.jpg",
    ]
    assert [name for name in made if name.endswith(".json")] == ["blue.png.json", "green.png.json", "red.png.json"]


def test_a_job_file_brings_its_names(getting: Getting, table: Path, tmp_path: Path) -> None:
    job = tmp_path / "stock.pixhaul"
    assert getting.run(str(table), "--name", "{SKU}-{n}", "--save-job", str(job)).status == 1
    other = tmp_path / "elsewhere"
    ended = getting.run(str(job), "-d", str(other))
    assert ended.status == 1
    assert sorted(path.name for path in other.iterdir()) == ["A1-1.png", "A1-2.png", "B 2-1.png"]


def test_outputs_that_cannot_be_written_are_told_before_the_run(
    getting: Getting, urls: list[str], tmp_path: Path, fault_server: FaultServer
) -> None:
    (tmp_path / "bag").mkdir()
    for flag, value in (("--bag", "bag"), ("--sums", "none/SUMS"), ("--sheet-back", "back.pdf"), ("--copies", "gif")):
        ended = getting.run(urls[0], flag, str(tmp_path / value) if flag != "--copies" else value)
        assert ended.status == 2, flag
    assert fault_server.connections == 0


def test_ranges_in_an_argument_stand_for_all_their_addresses(getting: Getting, fault_server: FaultServer) -> None:
    for number in (1, 2):
        fault_server.at(f"/p{number}.png", answer(png(8, 8, number)))
    assert getting.run(fault_server.url("/p[1-2].png")).status == 0
    assert getting.files() == ["p1.png", "p2.png"]


def test_what_is_written_may_lie_in_the_folder_that_the_run_makes(getting: Getting, table: Path) -> None:
    out = getting.out
    wanted: list[str | Path] = ["--sums", out / "SHA256SUMS", "--report", out / "report.csv", "--bag", out / "bag"]
    ended = getting.run(str(table), *wanted, "--sheet-back", out / "stock.csv", "--save-job", out / "again.pixhaul")
    assert ended.status == 1  # one of the pictures is not there
    assert len((out / "SHA256SUMS").read_text(encoding="utf-8").splitlines()) == 3
    assert {"SHA256SUMS", "report.csv", "stock.csv", "again.pixhaul", "bag"} < {path.name for path in out.iterdir()}


def test_a_folder_that_nobody_makes_is_told_before_the_first_request(
    getting: Getting, table: Path, fault_server: FaultServer
) -> None:
    ended = getting.run(str(table), "--sums", getting.out / "sums" / "SHA256SUMS")
    assert ended.status == 2
    assert "folder does not exist" in ended.err
    assert fault_server.connections == 0


@pytest.mark.parametrize("switch", ["--report", "--sums", "--contact-sheet", "--save-job"])
def test_no_list_is_replaced_by_what_is_said_of_it(
    getting: Getting, table: Path, fault_server: FaultServer, switch: str
) -> None:
    before = table.read_bytes()
    ended = getting.run(str(table), switch, table.parent / "." / table.name)
    assert ended.status == 2
    assert "“stock.csv” is the list itself. Choose another name" in ended.err
    assert table.read_bytes() == before
    assert fault_server.connections == 0


def test_the_table_itself_may_come_back_with_results(getting: Getting, table: Path) -> None:
    assert getting.run(str(table), "--sheet-back", table).status == 1
    first = table.read_bytes()
    assert b"complete" in first
    assert getting.run(str(table), "--sheet-back", table).status == 1
    assert table.read_bytes().splitlines()[0] == first.splitlines()[0]


def test_two_files_of_one_name_are_refused(getting: Getting, table: Path, fault_server: FaultServer) -> None:
    ended = getting.run(str(table), "--report", "out.csv", "--sheet-back", table.parent / "out.csv")
    assert ended.status == 2
    assert "have the same name" in ended.err
    assert fault_server.connections == 0


def test_a_list_of_several_tables_cannot_come_back_as_one_which_is_told_first(
    getting: Getting, table: Path, fault_server: FaultServer
) -> None:
    other = table.with_name("other.csv")
    other.write_bytes(table.read_bytes())
    ended = getting.run(str(table), str(other), "--sheet-back", table.with_name("back.csv"))
    assert ended.status == 2
    assert "The list came from several tables. Save a report instead." in ended.err
    assert fault_server.connections == 0


def test_a_list_beside_the_table_is_not_replaced_by_it(
    getting: Getting, table: Path, urls: list[str], fault_server: FaultServer
) -> None:
    other = table.with_name("more.txt")
    other.write_text(urls[0] + "\n", encoding="utf-8")
    ended = getting.run(str(table), str(other), "--sheet-back", other)
    assert ended.status == 2
    assert "“more.txt” is the list itself" in ended.err
    ended = getting.run(other.as_uri(), "--sums", other)
    assert ended.status == 2
    assert "“more.txt” is the list itself" in ended.err
    assert other.read_text(encoding="utf-8") == urls[0] + "\n"
    assert fault_server.connections == 0


def test_no_workbook_is_replaced_by_a_report_of_a_longer_list(
    getting: Getting, table: Path, urls: list[str], fault_server: FaultServer
) -> None:
    stock = table.with_name("stock.xlsx")
    book = Workbook()
    page = book.create_sheet("Stock")
    page.append(["SKU", "Picture"])
    page.append(["A1", urls[0]])
    book.save(stock)
    before = stock.read_bytes()
    ended = getting.run(str(stock), str(table), "--report", stock)
    assert ended.status == 2
    assert "“stock.xlsx” is the list itself" in ended.err
    assert stock.read_bytes() == before
    assert fault_server.connections == 0
