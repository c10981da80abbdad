"""Which folder each saved picture lies in, when the user chooses another one half-way."""

from dataclasses import replace
from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, Finished, PictureFacts
from pixhaul.qt.destination import SavedFiles

RESULT = DownloadResult(
    path="a.png",
    size=1,
    sha256=bytes(32),
    picture=PictureFacts("image/png", ".png", 1, 1),
    final_url="http://h.example/a.png",
    http_status=200,
    etag=None,
    last_modified=None,
    mtime_ns=0,
    seconds=0.0,
)
A, B = Path("/pictures/a"), Path("/pictures/b")


def store(count: int) -> ItemStore:
    made = ItemStore()
    made.append([NewEntry(f"http://h.example/{number}.png") for number in range(count)])
    return made


def save(items: ItemStore, files: SavedFiles, item: int, attempt: int = 0) -> None:
    event = files.located(Finished(item, attempt, replace(RESULT, path=f"{item}.png"), None, 0.0))
    assert event.result is not None
    items.complete(item, event.result)
    files.note(item)


def test_each_picture_stays_where_it_was_saved() -> None:
    items = store(4)
    files = SavedFiles(items)
    files.aim(A)
    save(items, files, 0)
    files.aim(B)
    save(items, files, 1)
    files.aim(A)
    save(items, files, 2)
    assert [files.path(item) for item in range(4)] == [A / "0.png", B / "1.png", A / "2.png", None]


def test_what_was_under_way_goes_where_it_was_meant_to() -> None:
    items = store(3)
    files = SavedFiles(items)
    files.aim(A)
    files.aim(B, under_way=[7])
    save(items, files, 0, attempt=7)
    save(items, files, 1, attempt=8)
    assert [files.path(0), files.path(1)] == [A / "0.png", B / "1.png"]


def test_before_the_first_picture_a_new_choice_replaces_the_old_one() -> None:
    items = store(1)
    files = SavedFiles(items)
    for number in range(300):
        files.aim(Path(f"/pictures/{number}"))
    save(items, files, 0)
    assert files.path(0) == Path("/pictures/299/0.png")


def test_a_list_that_was_read_back_lies_in_its_own_folder() -> None:
    items = store(2)
    files = SavedFiles(items)
    files.aim(A)
    items.complete(0, replace(RESULT, path="0.png"))
    files.begin(B)
    assert files.path(0) == B / "0.png"
