"""The plan as people read it: each line with its path, and in words what had to be done."""

from datetime import date
from pathlib import Path

from pixhaul.core.entries import NewEntry
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.naming.columns import read_template
from pixhaul.naming.plan import NamePlan
from pixhaul.naming.plan_rows import PlannedRow, names_below, plan, rows
from tests.naming.test_plan import DAY, listed, table


def told(store: ItemStore, text: str, *existing: str) -> list[tuple[str, tuple[str, ...]]]:
    found = list(plan(store, read_template(text, store), DAY, frozenset(existing)))
    assert [row.line for row in found] == list(range(1, len(store) + 1))
    return [(row.path, row.notes) for row in found]


def test_equal_names() -> None:
    assert told(listed("cat.jpg", "image.jpg", "image.jpg", "IMAGE.jpg"), "{name}") == [
        ("cat.jpg", ()),
        ("image.jpg", ()),
        ("image (2).jpg", ("same name as line 2: becomes image (2).jpg",)),
        ("IMAGE (3).jpg", ("same name as line 2: becomes IMAGE (3).jpg",)),
    ]


def test_what_lies_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "h.org").mkdir()
    for name in ("cat.jpg", "h.org/Cat.jpg", "h.org/cat (3).jpg"):
        (tmp_path / name).write_bytes(b"x")
    there = names_below(tmp_path)
    assert there == {"cat.jpg", "h.org", "h.org/cat.jpg", "h.org/cat (3).jpg"}
    assert told(listed("cat.jpg", "cat.jpg"), "{host}/{name}", *there) == [
        ("h.org/cat (4).jpg", ("a file of this name is there already: becomes cat (4).jpg",)),
        ("h.org/cat (2).jpg", ("same name as line 1: becomes cat (2).jpg",)),
    ]
    assert names_below(tmp_path / "missing") == frozenset()


def test_names_that_had_to_be_changed() -> None:
    store = table(["Link", "SKU"], ("https://h.org/1.jpg", "a:b"), ("https://h.org/2.jpg", "c/d"))
    refuse = "the name had characters that some disks refuse"
    assert told(store, "{SKU}") == [("a_b.jpg", (refuse,)), ("c_d.jpg", (refuse,))]
    store = table(["Link", "SKU"], ("https://h.org/1.jpg", "x" * 300), ("https://h.org/2.jpg", "  y  "))
    assert told(store, "{SKU}_{n}") == [("x" * 238 + "_1.jpg", ("name shortened",)), ("y_1.jpg", ())]


def test_missing_cells_and_columns() -> None:
    store = table(["Link", "SKU", "Brand"], ("https://h.org/1.jpg", "", " "), ("https://h.org/2", "B", "b"))
    assert told(store, "{SKU?unknown}/{Brand}") == [
        ("unknown/picture.jpg", ("no SKU in this row, so unknown", "no Brand in this row")),
        ("B/b", ("the extension follows the picture",)),
    ]


def test_what_only_the_picture_tells() -> None:
    assert told(listed("a.jpg"), "{sha256:4}") == [("####.jpg", ("the rest of the name follows the picture",))]


def test_lines_that_nothing_is_saved_for() -> None:
    store = ItemStore()
    store.append(
        [
            NewEntry("https://user:secret@h.org/a.jpg"),
            NewEntry("https://user:secret@h.org/a.jpg"),
            NewEntry("ftp://user:secret@x", "This is not a web address"),
            NewEntry("https://h.org/b.jpg"),
        ]
    )
    store.complete(
        3, DownloadResult("old.jpg", 1, bytes(32), PictureFacts("image/jpeg", ".jpg", 1, 1), "https://h.org/b")
    )
    found = list(plan(store, read_template("{name}", store), DAY))
    assert found[0] == PlannedRow(0, 1, "https://h.org/a.jpg", "a.jpg")
    assert found[1] == PlannedRow(1, 2, "https://h.org/a.jpg", "", ("same address as line 1",))
    assert found[2].path == ""
    assert found[2].refused == "This is not a web address"
    assert found[2].notes == (found[2].refused,)
    assert found[3] == PlannedRow(3, 4, "https://h.org/b.jpg", "old.jpg", ("already here",))
    assert "secret" not in repr(found)


def test_a_plan_that_is_ready_is_told_without_another_look_at_the_list() -> None:
    store = listed("a.jpg", "a.jpg")
    names = NamePlan(store, read_template("{date}_{name}", store), date(2024, 1, 2))
    names.complete()
    assert [row.path for row in rows(names, store)] == ["2024-01-02_a.jpg", "2024-01-02_a (2).jpg"]
