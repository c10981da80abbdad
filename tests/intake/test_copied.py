import pytest

from pixhaul.intake.copied import read_copied
from pixhaul.intake.dropped import Dropped

HOST = "https://shop.example"


def texts(copied: Dropped) -> list[str]:
    return [entry.text for entry in read_copied(copied)]


@pytest.mark.parametrize(
    "copied",
    [
        Dropped(),
        Dropped(text="my password is hunter2"),
        Dropped(text="C:\\Users\\me\\cat.jpg"),
        Dropped(text="node.js e.g. shop.example"),
        Dropped(urls=["file:///home/me/secret.txt"], text="/home/me/secret.txt"),
        Dropped(html="<p>only <b>words</b></p>", text="only words"),
        Dropped(text="http://[broken"),
    ],
)
def test_nothing_is_taken_of_what_is_no_address(copied: Dropped) -> None:
    assert list(read_copied(copied)) == []


def test_only_the_addresses_of_a_text_are_taken() -> None:
    assert texts(Dropped(text=f"Dear Ann,\nsee {HOST}/a.jpg and www.shop.example/b.jpg.\nYours")) == [
        f"{HOST}/a.jpg",
        "https://www.shop.example/b.jpg",
    ]


def test_of_a_table_the_addresses_come_without_the_other_cells() -> None:
    (entry,) = read_copied(Dropped(text=f"A1\tsecret\t{HOST}/a.jpg", html="<table><tr><td>A1</td></tr></table>"))
    assert (entry.text, entry.sheet) == (f"{HOST}/a.jpg", None)


def test_links_and_pictures_where_there_is_no_text() -> None:
    assert texts(Dropped(urls=[f"{HOST}/a.jpg", "file:///x"])) == [f"{HOST}/a.jpg"]
    assert texts(Dropped(html=f'<img src="{HOST}/a.jpg">')) == [f"{HOST}/a.jpg"]
