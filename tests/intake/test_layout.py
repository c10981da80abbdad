"""What is a header in a table, what its columns are called, and which of them hold addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.intake.errors import IntakeError
from pixhaul.intake.layout import unique_names
from pixhaul.intake.reading import Reading
from tests.intake.tabled import PAGE, A, B, C, places, read, sheet_of


@pytest.mark.parametrize(
    ("text", "header", "names"),
    [
        (f"Export from 2024\n\nSKU,Picture\n1,{A}\n", 2, ("SKU", "Picture")),
        (f"Export from 2024,,\nSKU,Picture,Note\n1,{A},x\n", 1, ("SKU", "Picture", "Note")),
        (f"See {PAGE},,\nSKU,Picture,Note\n1,{A},x\n2,{B},x\n3,{C},\n4,,{PAGE}\n", 1, ("SKU", "Picture", "Note")),
        (f"SKU,Picture\n1,\n2,{A}\n", 0, ("SKU", "Picture")),
        (f"Image,,Image,image\n{A},x,{B},{C}\n", 0, ("Image", "Column 2", "Image 2", "image 3")),
        (f"1,{A}\n2,{B}\n", -1, ("Column 1", "Column 2")),
        (f"\ufeffPicture\n{A}\n", 0, ("Picture",)),
        (f"{A}\n{B}\n", -1, ("Column 1",)),
        (f'"Main\n picture",n\n{A},1\n', 0, ("Main picture", "n")),
        (f"SKU,Title,\n1,Shoe,{A}\n2,Hat,{B}\n", 0, ("SKU", "Title", "Column 3")),
        (f"SKU,Title,\n1,Shoe,\n2,Hat,{B}\n", 0, ("SKU", "Title", "Column 3")),
        (f"Export from 2024,,\nSKU,Title,\n1,Shoe,{A}\n", 1, ("SKU", "Title", "Column 3")),
        (f"SKU,Title\n1,Shoe,{A}\n", 0, ("SKU", "Title", "Column 3")),
        (f"SKU,\n1,{A}\n", 0, ("SKU", "Column 2")),
        (f"Export from 2024\n1,{A}\n2,{B}\n", -1, ("Column 1", "Column 2")),
        (f"1,Shoe,\n2,Hat,{B}\n", -1, ("Column 1", "Column 2", "Column 3")),
        (f"S-1,Shoe,\nS-2,Hat,{B}\n", -1, ("Column 1", "Column 2", "Column 3")),
    ],
)
def test_headers(text: str, header: int, names: tuple[str, ...]) -> None:
    sheet = sheet_of(read(text))
    assert (sheet.header_row, sheet.names) == (header, names)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (f"SKU,Picture,Page\n1,{A},{PAGE}\n2,{B},{PAGE}\n", (1,)),
        (f"SKU,Page\n1,{PAGE}\n2,{PAGE}\n", (1,)),
        (f"SKU,a,b\n1,{A},{B}\n2,,{B}\n", (1, 2)),
        # Pictures without an ending are taken beside others when their column is named like theirs.
        (f"SKU,Image 1,Image 2,Page\n1,{A},https://cdn.com/1,{PAGE}\n", (1, 2)),
        (f"SKU,CDN,Page\n1,https://cdn.com/1,{PAGE}\n", (1, 2)),
        (f"SKU,Text,Picture\n1,See {A} there,{B}\n", (2,)),
        (f'SKU,Text\n1,"<p><img src=""{A}""></p>"\n2,none\n', (1,)),
        (f"SKU,Picture,Note\n1,{A},\n2,{B},\n3,{B},\n4,{B},\n5,,{PAGE}\n6,,x\n7,,y\n8,,z\n9,,z\n", (1,)),
        ("SKU,Picture\n1,a.com/x.jpg\n2,www.b.com/x.jpg\n3,//c.com/x.jpg\n", (1,)),
    ],
)
def test_columns_of_addresses_are_found_by_content(text: str, columns: tuple[int, ...]) -> None:
    assert sheet_of(read(text)).url_columns == columns


def test_a_column_may_begin_to_hold_pictures_far_below() -> None:
    filler = f"1,{A},,\n" * 1500
    entries = read(f"SKU,Picture,Second,Page\n{filler}2,{A},{B},{PAGE}\n3,{A},{C},\n")
    assert [place for place in places(entries) if place[2] != 1] == [(B, 1501, 2), (C, 1502, 2)]
    assert sheet_of(entries).url_columns == (1, 2)


def test_chosen_columns() -> None:
    text = f"SKU,Picture,Proof\n1,{A},{B}\n2,{A},{C}\n"
    assert [entry.text for entry in read(text, Reading(url_columns=("PROOF",)))] == [B, C]
    assert [entry.text for entry in read(text, Reading(url_columns=("proof", "picture")))] == [A, B, A, C]
    with pytest.raises(IntakeError) as caught:
        read(text, Reading(url_columns=("Photo",)))
    assert caught.value.message == "There is no column “Photo” in this table"
    assert caught.value.hint == "It has these: SKU, Picture, Proof."


def test_braces_in_a_header_become_round_for_a_name_template_could_not_hold_them() -> None:
    text = f"SK{{U}},SK(U),Picture\n1,2,{A}\n"
    (entry,) = read(text, Reading(url_columns=("picture",)))
    assert entry.sheet is not None
    assert entry.sheet.names == ("SK(U)", "SK(U) 2", "Picture")
    assert entry.sheet.cells(0) == ("SK{U}", "SK(U)", "Picture")


def test_a_chosen_column_finds_its_header_below_other_lines() -> None:
    text = f"Report,Links,x\nSKU,Picture,Proof\n1,{A},{B}\n"
    entries = read(text, Reading(url_columns=("Proof",)))
    assert [entry.text for entry in entries] == [B]
    assert sheet_of(entries).header_row == 1


def test_remembered_columns() -> None:
    text = f"SKU,Picture,Proof\n1,{A},{B}\n"
    key = sheet_of(read(text)).key
    remembered = Reading(remembered={key: ("proof",)})
    assert [entry.text for entry in read(text, remembered)] == [B]
    assert [entry.text for entry in read(text.replace("SKU", "Number"), remembered)] == [A, B]
    gone = Reading(remembered={key: ("Photo",)})
    assert [entry.text for entry in read(text, gone)] == [A, B]


@given(st.lists(st.text(max_size=6)))
def test_names_are_never_empty_and_all_different(titles: list[str]) -> None:
    names = unique_names(titles)
    assert len(names) == len(titles)
    assert all(name.strip() for name in names)
    assert len({name.casefold() for name in names}) == len(names)
