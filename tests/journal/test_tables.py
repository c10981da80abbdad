"""Where entries came from, in the record and back: tables with their cells, links as given, names wanted."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.engine.ledger import DESCRIBED, Ledger
from pixhaul.journal import ItemRecord, JournalError
from pixhaul.journal.slices import slice_of
from tests.journal.tabled import URL, Desk, price_list, same, vars_of


def test_a_table_comes_back_with_every_cell(desk: Desk) -> None:
    _, entries = price_list(3 * DESCRIBED)
    desk.add(NewEntry("https://example.com/plain.jpg"), *entries)
    same(desk.again(), desk.store)
    assert desk.again().origins.columns(1)["SKU"] == " A-1 "
    assert desk.again().origins.cell(0) is None


def test_several_tables_read_at_the_same_time_keep_their_rows(desk: Desk) -> None:
    _, mine = price_list(40)
    second, theirs = price_list(60)
    desk.add(*mine[:10])
    desk.add(*theirs[:10], *mine[10:])
    second.add(("late", "", ""))
    desk.add(*theirs[10:])
    assert desk.again().origins.sheets[1].cells(len(second) - 1) == ("late", "", "")
    same(desk.again(), desk.store)


def test_rows_without_addresses_at_the_end_are_kept_too(desk: Desk) -> None:
    sheet, entries = price_list(10)
    desk.add(*entries)
    sheet.add(("the sum", "", "10"))
    desk.ledger.finished()
    assert desk.again().origins.sheets[0].cells(len(sheet) - 1) == ("the sum", "", "10")
    assert desk.journal.jobs()[0].job.state == "finished"


def test_links_as_given_and_wanted_names_come_back(desk: Desk) -> None:
    desk.add(
        NewEntry(URL.format(0), given="https://share.example.com/0"),
        NewEntry(URL.format(1), wish="cats/a:b@2x.jpg"),
        NewEntry(URL.format(2), "", "https://example.com/page", wish="x.jpg", given="https://share.example.com/2"),
        NewEntry(URL.format(3)),
    )
    back = desk.again()
    same(back, desk.store)
    assert back.origins.wishes[1] == "cats/a:b@2x.jpg"


def test_an_edited_entry_keeps_its_cell_and_loses_the_rest(desk: Desk) -> None:
    _, entries = price_list(4)
    desk.add(entries[0]._replace(given="https://share.example.com/1", wish="a.jpg"), entries[1])
    desk.store.replace(0, NewEntry(URL.format("larger")))
    desk.store.origins.larger[0] = entries[0].text
    desk.ledger.replaced(0)
    back = desk.again()
    same(back, desk.store)
    assert back.origins.cell(0) is not None
    assert back.origins.larger == {0: entries[0].text}
    assert not back.origins.given


def test_a_list_that_was_brought_back_goes_on(desk: Desk) -> None:
    sheet, entries = price_list(100)
    desk.add(*entries)
    store = desk.again()
    later = Ledger(store, desk.writer)
    later.adopt(desk.job)
    more, others = price_list(30)
    store.append(others)
    while later.enter():
        pass
    assert [len(one) for one in desk.again().origins.sheets] == [len(sheet), len(more)]
    same(desk.again(), store)


def test_nothing_is_kept_of_a_deleted_list(desk: Desk) -> None:
    _, entries = price_list(10)
    desk.add(*entries, NewEntry(URL.format("a"), wish="a.jpg"))
    desk.again()
    desk.journal.delete(desk.job)
    with closing(sqlite3.connect(desk.journal.path)) as database:
        for table in ("items", "sheets", "sheet_rows", "cells", "origins"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_lists_without_tables_store_nothing_beside_their_entries(desk: Desk) -> None:
    desk.add(*(NewEntry(URL.format(number)) for number in range(100)))
    assert len(desk.again()) == 100
    with closing(sqlite3.connect(desk.journal.path)) as database:
        for table in ("sheets", "sheet_rows", "cells", "origins"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_no_password_reaches_the_disk(desk: Desk) -> None:
    login = "https://ann:s3cr3tword@example.com/"
    sheet = Sheet("a.csv", ("Link", "Mail", "Note"), url_columns=(0,))
    sheet.add((f"{login}a.jpg", "ann@example.com", f"see {login}page"))
    sheet.add(("ann:s3cr3tword@example.com/b.jpg", "mailto:ann@example.com", "10:30 @home"))
    entry = NewEntry(f"{login}a.jpg", given=f"{login}share", wish=f"{login}x", sheet=sheet, row=0, column=0)
    desk.add(entry, NewEntry(URL.format("b")))
    desk.store.origins.larger[1] = f"{login}small.jpg"
    desk.ledger.replaced(1)
    back = desk.again().origins
    assert back.larger[1] == "https://example.com/small.jpg"
    assert back.sheets[0].cells(0)[1] == "ann@example.com"
    assert back.sheets[0].cells(1)[1:] == ("mailto:ann@example.com", "10:30 @home")
    assert "s3cr3tword" not in str([vars_of(back.sheets[0]), back.given, back.wishes, back.larger])
    for file in desk.journal.path.parent.iterdir():
        assert b"s3cr3tword" not in file.read_bytes()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sheet_rows SET cells = x'00'",
        "DELETE FROM sheet_rows WHERE first = 0",
        "UPDATE sheets SET number = 7",
        "UPDATE sheets SET names = '['",
        "UPDATE cells SET first = first + 9",
        "UPDATE cells SET places = x'789c030000000001'",
        "DELETE FROM sheets",
    ],
)
def test_tables_that_cannot_be_read_are_told(desk: Desk, statement: str) -> None:
    _, entries = price_list(10)
    desk.add(*entries)
    desk.again()
    with closing(sqlite3.connect(desk.journal.path)) as database:
        database.execute(statement)
        database.commit()
    with pytest.raises(JournalError, match="tables"):
        desk.again()


def test_entries_in_columns_are_stored_like_those_described_one_by_one(desk: Desk, folder: Path) -> None:
    store = ItemStore()
    store.append([NewEntry(URL.format(number)) for number in range(20)])
    journal = desk.journal
    one, other = journal.create_job(folder, ""), journal.create_job(folder, "")
    journal.add(one, [slice_of(store, 0, 12), slice_of(store, 12, 20)])
    journal.add_items(other, [ItemRecord(number, URL.format(number)) for number in range(20)])
    assert list(journal.load(one)) == list(journal.load(other))


def test_larger_versions_come_and_go_without_making_the_list_another(desk: Desk) -> None:
    desk.add(NewEntry(URL.format("a"), wish="a.jpg"), NewEntry(URL.format("b")))
    desk.store.origins.larger |= {0: URL.format("large-a"), 1: URL.format("large-b")}
    desk.ledger.larger([0, 1])
    same(desk.again(), desk.store)
    desk.store.origins.larger = {1: URL.format("b")}
    desk.store.set_status(1, DownloadStatus.QUEUED)
    desk.ledger.larger([0])
    desk.ledger.settled(1, None)
    back = desk.again()
    same(back, desk.store)
    assert back.fell_back(1)
    assert back.origins.wishes == {0: "a.jpg"}
