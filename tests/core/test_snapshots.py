"""A copy of the list stays as it was, whatever becomes of the list."""

from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import HttpStatusError
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.core.snapshots import selection, snapshot
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.report.writers import records
from tests.report.lists import SITE, fetched, result


def stock() -> ItemStore:
    sheet = Sheet("stock", ["SKU", "url"], path=Path("stock.csv"), url_columns=(1,))
    for number, name in enumerate(("a.png", "gone.png", "a.png", "words")):
        sheet.add([str(number), SITE + name if "." in name else name])
    return fetched(sheet)


def test_it_tells_what_the_list_told_then() -> None:
    store = stock()
    before = list(records(store))
    taken = snapshot(store)
    cells = [store.origins.cell(item) for item in store.order]
    store.fail(0, HttpStatusError(500))
    store.complete(1, result("later.png"))
    store.append([NewEntry(f"{SITE}new.png")])
    store.remove([2])
    assert list(records(store)) != before
    assert list(records(taken)) == before
    assert [taken.origins.cell(item) for item in taken.order] == cells
    assert taken.count(DownloadStatus.DUPLICATE) == 1
    assert taken.origins.columns(0) == {"SKU": "0", "url": f"{SITE}a.png"}


def test_it_stays_when_another_list_takes_its_place() -> None:
    store = stock()
    taken = snapshot(store)
    store.become(ItemStore())
    assert len(store) == 0
    assert len(taken) == 4


def test_it_rests_at_each_look() -> None:
    rested: list[bool] = []
    taken = snapshot(stock(), lambda: rested.append(True))
    assert not rested
    assert len(list(records(taken))) == 4
    assert len(rested) == 4
    assert len(list(taken.ids(SAVED))) == 1
    assert len(rested) == 5
    assert taken.origins.cell(0) is not None
    assert len(rested) == 6


def test_a_selection_is_all_that_it_knows_of() -> None:
    """Whoever exports two pictures hands out two."""
    store = stock()
    store.complete(1, result("later.png"))
    rested: list[bool] = []
    taken = selection(store, [1, 3], lambda: rested.append(True))
    assert list(taken.ids(SAVED)) == [1]
    assert len(rested) == 1
    assert list(taken.ids(iter(DownloadStatus))) == [1, 3]
    assert len(list(records(taken))) == 2
