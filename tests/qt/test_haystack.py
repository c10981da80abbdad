"""Words in addresses, names and cells: what counts as found, and that many at once agree with one by one."""

from array import array
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.sheets import Sheet
from pixhaul.qt import haystack
from pixhaul.qt.haystack import Haystack, fold, words_of
from pixhaul.qt.order import natural, text_key
from pixhaul.qt.presenter import ItemPresenter


def listed(*entries: NewEntry) -> tuple[ItemStore, ItemPresenter]:
    store = ItemStore()
    store.append(entries)
    return store, ItemPresenter(store, lambda _item: None, lambda item: f"planned{item}")


def found(store: ItemStore, presenter: ItemPresenter, search: str) -> list[int]:
    ids = array("q", range(store.slots))
    return Haystack(store, presenter, words_of(search)).among(ids).tolist()


def table() -> tuple[ItemStore, ItemPresenter]:
    sheet = Sheet("stock", ("SKU", "Title", "Image"), url_columns=(2,))
    rows: Sequence[tuple[str, ...]] = (
        ("CH-101", "Café\x1ftable, brûlée", "http://h.example/a.jpg http://h.example/b.jpg"),
        ("CH-102", "Chair", "http://h.example/c.jpg"),
    )
    numbers = [sheet.add(row) for row in rows]
    places = (("a", 0), ("b", 0), ("c", 1))
    return listed(
        *(NewEntry(f"http://h.example/{name}.jpg", sheet=sheet, row=numbers[row], column=2) for name, row in places)
    )


@pytest.mark.parametrize(
    ("search", "items"),
    [
        ("ch-101", [0, 1]),
        ("CAFE brulee", [0, 1]),
        ("café b.jpg", [1]),
        ("b.jpg", [1]),
        ("chair", [2]),
        ("chair ch-101", []),
        ("planned1", [1]),
        ("planned1 cafe h.example", [1]),
    ],
)
def test_all_words_are_found_in_address_name_or_cells(search: str, items: list[int]) -> None:
    assert found(*table(), search) == items


def test_addresses_of_the_row_belong_to_their_own_pictures_only() -> None:
    assert found(*table(), "a.jpg") == [0]


def test_logins_are_never_found() -> None:
    store, presenter = listed(
        NewEntry("http://secret:word@h.example/k%C3%A4tzchen.jpg"), NewEntry("http://h.example/x")
    )
    assert found(store, presenter, "secret") == []
    assert found(store, presenter, "katzchen") == [0]
    assert found(store, presenter, "%c3%a4") == [0]


def test_lines_with_breaks_in_them_are_told_apart() -> None:
    store, presenter = listed(
        NewEntry("first\nsecond", "This is not a web address"), NewEntry("third", "This is not a web address")
    )
    assert found(store, presenter, "second") == [0]
    assert found(store, presenter, "third") == [1]


def test_a_saved_name_counts_and_expected_ones_only_in_lists_that_are_not_too_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, presenter = listed(NewEntry("http://h.example/1"), NewEntry("http://h.example/2"))
    facts = PictureFacts("image/png", ".png", 1, 1)
    store.complete(0, DownloadResult("pets/Whiskers.png", 9, bytes(32), facts, "http://h.example/1"))
    assert found(store, presenter, "whiskers") == [0]
    assert found(store, presenter, "planned") == [1]
    monkeypatch.setattr(haystack, "MOST_EXPECTED", 0)
    assert found(store, presenter, "planned") == []
    assert found(store, presenter, "whiskers") == [0]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("ÉTÉ", "ete"), ("Straße", "strasse"), ("plain.JPG", "plain.jpg"), ("Ｆｕｌｌ", "full"), ("مُحَمَّد", "محمد")],
)
def test_case_accents_and_widths_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_are_asked_for_once() -> None:
    assert words_of("  Two two\tWORDS ") == ("two", "words")


@given(st.lists(st.text("aé%/ b", max_size=6), max_size=8), st.text("aeé b", max_size=5))
def test_many_at_once_agree_with_one_by_one(tails: list[str], search: str) -> None:
    store, presenter = listed(*(NewEntry(f"http://h.example/{tail.replace(' ', '')}") for tail in tails))
    words = words_of(search)
    if not words or not tails:
        return
    hay = Haystack(store, presenter, words)
    one_by_one = [item for item in range(len(tails)) if hay.among(array("q", [item]))]
    assert hay.among(array("q", range(len(tails)))).tolist() == one_by_one


def test_numbers_in_names_are_counted() -> None:
    names = ["img10.jpg", "IMG2.jpg", "img1.jpg", "Árbol.jpg", "azul.jpg"]
    assert sorted(names, key=natural) == ["Árbol.jpg", "azul.jpg", "img1.jpg", "IMG2.jpg", "img10.jpg"]
    assert text_key("z/a.jpg") < text_key("a/b.jpg")
