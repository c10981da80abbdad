"""Reading a million lines of text and csv, and 100,000 rows of xlsx and ods: time, and what the rows take in memory."""

import os
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pixhaul.intake.files import read_file

LINES = 1_000_000
ROWS = 100_000
COLUMNS = 10
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def address(number: int) -> str:
    """One of five hosts."""
    return f"https://images-{number % 5}.example.com/photos/{number:08}/original-{number * 7919 % 9973}.jpg"


def write_text(path: Path) -> None:
    """One address a line."""
    with path.open("w") as file:
        file.writelines(address(number) + "\n" for number in range(LINES))


def write_csv(path: Path) -> None:
    """SKU and address."""
    with path.open("w") as file:
        file.write("SKU,Picture\n")
        file.writelines(f"SKU-{number:07},{address(number)}\n" for number in range(LINES))


def write_xlsx(path: Path) -> None:
    """Texts, numbers and an address in each row, as streams of strings in place."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        relation = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}'
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"/>')
        file.writestr("_rels/.rels", f'{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book = '<sheets><sheet name="Stock" sheetId="1" r:id="rId1"/></sheets>'
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{book}</workbook>')
        target = f'{relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        file.writestr("xl/_rels/workbook.xml.rels", target)
        with file.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            sheet.writelines(row.encode() for row in _rows())
            sheet.write(b"</sheetData></worksheet>")


def _rows() -> Iterator[str]:
    for row in range(1, ROWS + 2):
        cells = ["Picture" if row == 1 else address(row), *(f"Cell {column} of {row}" for column in range(1, COLUMNS))]
        texts = (f'<c r="{chr(65 + n)}{row}" t="inlineStr"><is><t>{text}</t></is></c>' for n, text in enumerate(cells))
        yield f'<row r="{row}">{"".join(texts)}</row>'


def megabytes() -> float:
    """What this process has in memory now (Linux)."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Measure and print."""
    if not sys.platform.startswith("linux"):
        print("memory is measured on Linux only")
        return
    print(f"load of the machine {os.getloadavg()[0]:.1f}")
    print(f"{'':16}{'entries':>10}{'s':>8}{'work s':>8}{'MB kept':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for name, write in (("list.txt", write_text), ("list.csv", write_csv), ("list.xlsx", write_xlsx)):
            path = Path(folder) / name
            write(path)
            before, clock, work = megabytes(), time.perf_counter(), time.process_time()
            count, sheet = 0, None
            for entry in read_file(path):
                count, sheet = count + 1, entry.sheet
            seconds = f"{time.perf_counter() - clock:8.2f}{time.process_time() - work:8.2f}"
            print(f"{name:16}{count:10,}{seconds}{megabytes() - before:9.0f}")
            del sheet


if __name__ == "__main__":
    main()
