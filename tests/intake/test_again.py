from pixhaul.core.sheets import Sheet
from pixhaul.intake.again import read_again
from pixhaul.intake.reading import Reading

HOST = "https://shop.example"


def sheet() -> Sheet:
    made = Sheet("stock", ["SKU", "One", "Two"], header_row=1, url_columns=(1,))
    for cells in (
        ["Export of today"],
        ["SKU", "One", "Two"],
        ["A", f"{HOST}/a.jpg", f"{HOST}/b.jpg; {HOST}/c,1.jpg"],
        ["B"],
        ["C", "to follow", ""],
        ["D", f" {HOST}/d.jpg ", "https://www.dropbox.com/s/abc/e.jpg?dl=0"],
    ):
        made.add(cells)
    return made


def test_addresses_come_from_the_columns_that_are_asked_for_in_row_order() -> None:
    made = sheet()
    entries = list(read_again(made, (1, 2), reading=Reading(direct_links=False)))
    assert [(entry.text.removeprefix(HOST), entry.row, entry.column) for entry in entries if not entry.refusal] == [
        ("/a.jpg", 2, 1),
        ("/b.jpg", 2, 2),
        ("/c,1.jpg", 2, 2),
        ("/d.jpg", 5, 1),
        ("https://www.dropbox.com/s/abc/e.jpg?dl=0", 5, 2),
    ]
    assert all(entry.sheet is made for entry in entries)


def test_a_row_with_words_is_refused_and_an_empty_one_is_not() -> None:
    refused = [entry for entry in read_again(sheet(), (1,)) if entry.refusal]
    assert [(entry.text, entry.refusal, entry.row) for entry in refused] == [
        ("to follow", "No web address in row 5", 4)
    ]  # fmt: skip


def test_some_rows_only_and_links_for_sharing_as_the_user_wants() -> None:
    (entry,) = read_again(sheet(), (2,), range(5, 6))
    assert entry.given == "https://www.dropbox.com/s/abc/e.jpg?dl=0"
    assert entry.text != entry.given
    assert (entry.row, entry.column) == (5, 2)
