"""Names are decided in list order, are all different, and stay the same from run to run."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.naming.claims import key_of
from pixhaul.naming.columns import column_names, read_template
from pixhaul.naming.plan import NamePlan, first_path
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.naming.unique import tells_lines_apart
from tests.naming.test_parts import sound

DAY = date(2025, 3, 9)
PICTURE = PictureFacts("image/jpeg", ".jpg", 4, 3)


def listed(*names: str) -> ItemStore:
    """Different addresses that end in these names."""
    store = ItemStore()
    store.append([NewEntry(f"https://h.org/{number}/{name}") for number, name in enumerate(names)])
    return store


def table(names: Sequence[str], *rows: Sequence[str]) -> ItemStore:
    """The first column holds addresses, several in one cell parted by blanks."""
    sheet = Sheet("stock.csv", names, url_columns=(0,))
    store = ItemStore()
    for cells in rows:
        row = sheet.add(cells)
        store.append([NewEntry(url, sheet=sheet, row=row, column=0) for url in cells[0].split()])
    return store


def planned(store: ItemStore, text: str) -> NamePlan:
    plan = NamePlan(store, read_template(text, store), DAY)
    plan.complete()
    return plan


def paths(store: ItemStore, text: str) -> list[str]:
    plan = planned(store, text)
    states = (DownloadStatus.REFUSED, DownloadStatus.DUPLICATE)
    return [plan.wanted(item).path for item in store.order if store.state(item) not in states]


def save(store: ItemStore, item: int, path: str) -> None:
    store.complete(item, DownloadResult(path, 1, bytes(32), PICTURE, "https://h.org/x"))


def test_equal_names_are_numbered_in_list_order() -> None:
    store = listed("image.jpg", "Image.jpeg", "image.png", "image (2).jpg", "image.jpg", "image")
    assert paths(store, "{name}") == [
        "image.jpg", "Image (2).jpg", "image.png", "image (2) (2).jpg", "image (3).jpg", "image",
    ]  # fmt: skip


def test_names_that_differ_by_unicode_form_only_are_numbered() -> None:
    assert paths(listed("%C3%A4.jpg", "a%CC%88.jpg"), "{name}") == ["ä.jpg", "ä (2).jpg"]


def test_counts_go_on_within_a_group() -> None:
    store = table(
        ["Link", "SKU"],
        ("https://h.org/1.jpg https://h.org/2.png", "A"),
        ("https://h.org/3.jpg", "B"),
        ("https://h.org/4.jpg https://h.org/1.jpg https://h.org/5.jpg", "a"),
    )
    assert store.count(DownloadStatus.DUPLICATE) == 1
    assert paths(store, "{SKU}_{n:02}") == ["A_01.jpg", "A_02.png", "B_01.jpg", "a_03.jpg", "a_04.jpg"]
    assert paths(store, "{SKU}_{n}.{ext}") == ["A_1.jpg", "A_2.png", "B_1.jpg", "a_3.jpg", "a_4.jpg"]
    assert paths(store, "{SKU|lower}/{n}") == ["a/1.jpg", "a/2.png", "b/1.jpg", "a/3.jpg", "a/4.jpg"]
    assert paths(store, "{SKU}{n?}x{index}") == ["A1x1.jpg", "A1x2.png", "B1x3.jpg", "a1x4.jpg", "a1x6.jpg"]


def test_groups_that_run_into_each_other_stay_apart() -> None:
    rows = [("https://h.org/a.jpg", "x1"), *((f"https://h.org/{number}.jpg", "x") for number in range(12))]
    found = paths(table(["Link", "SKU"], *rows), "{SKU}{n}")
    assert found == ["x11.jpg", *(f"x{n}.jpg" for n in range(1, 11)), "x12.jpg", "x13.jpg"]


def test_refused_lines_do_not_count() -> None:
    store = ItemStore()
    store.append([NewEntry("https://h.org/1.jpg"), NewEntry("words", "This is not a web address")])
    store.append([NewEntry("https://h.org/2.jpg")])
    assert paths(store, "pic {n}") == ["pic 1.jpg", "pic 2.jpg"]


def test_columns_of_several_tables() -> None:
    store = table(["Link", "SKU"], ("https://h.org/1.jpg", "A"))
    other = Sheet("other.csv", ["sku", "Size", "Url"])
    store.append([NewEntry("https://h.org/2.jpg", sheet=other, row=other.add(["b", "XL", "..."]), column=2)])
    store.append([NewEntry("https://h.org/3.jpg")])
    assert column_names(store) == ["Link", "SKU", "sku", "Size", "Url"]
    assert paths(store, "{SKU?none}-{Size?M}") == ["A-M.jpg", "b-XL.jpg", "none-M.jpg"]
    with pytest.raises(TemplateError, match="no column or field"):
        read_template("{Sise}", store)
    assert read_template("{Sise}", ItemStore()).columns() == ("Sise",)


def test_it_goes_on_where_it_stopped_and_nothing_before_changes() -> None:
    store = listed("image.jpg", "image.jpg")
    plan = planned(store, "{name}")
    store.append([NewEntry("https://h.org/more/image.jpg")])
    assert not plan.ready
    assert plan.expected(2) == "image"
    plan.complete()
    assert [plan.wanted(item).path for item in range(3)] == ["image.jpg", "image (2).jpg", "image (3).jpg"]
    assert plan.expected(2) == "image (3)"


def test_it_may_be_asked_for_any_entry_first() -> None:
    store = listed(*["image.jpg"] * 500)
    plan = NamePlan(store, NameTemplate.parse("{name}"), DAY)
    assert plan.wanted(321).path == "image (322).jpg"
    assert plan.wanted(0).path == "image.jpg"


def test_it_works_in_slices() -> None:
    store = listed(*["image.jpg"] * 1_000)
    plan = NamePlan(store, NameTemplate.parse("{name}"), DAY)
    slices = 1
    while plan.advance(0.0):
        slices += 1
    assert slices == 11
    assert plan.wanted(999).path == "image (1000).jpg"


def test_after_a_change_the_list_is_named_anew() -> None:
    store = listed("image.jpg", "image.jpg", "image.jpg")
    plan = planned(store, "{name}")
    store.remove([0])
    plan.begin_anew()
    plan.complete()
    assert [plan.wanted(item).path for item in store.order] == ["image.jpg", "image (2).jpg"]


def test_an_edited_entry_alone_gets_another_name_while_the_others_are_on_their_way() -> None:
    store = listed("image.jpg", "image.jpg", "other.jpg")
    plan = planned(store, "{name}")
    store.replace(0, NewEntry("https://h.org/x/other.jpg"))
    plan.forget(0)
    assert plan.wanted(0).path == "other (2).jpg"
    assert plan.wanted(1).path == "image (2).jpg"


def test_a_duplicate_that_takes_the_place_of_its_original_is_named_then() -> None:
    store = listed("image.jpg")
    store.append([NewEntry(store.urls[0]), NewEntry("https://h.org/9/image.jpg")])
    plan = planned(store, "{name}")
    store.remove([0])
    assert store.state(1) is DownloadStatus.QUEUED
    assert plan.wanted(1).path == "image (3).jpg"


def test_the_rest_of_a_list_gets_the_names_it_would_have_had() -> None:
    names = ["image.jpg", "image.jpg", "other.png", "image.jpg", "image.jpg"]
    whole = paths(listed(*names), "{name}")
    for saved in ({3}, {0, 3}, {1, 2}, {0, 1, 2, 3}):
        store = listed(*names)
        for item in saved:
            save(store, item, whole[item])
        assert [plan for item, plan in enumerate(paths(store, "{name}")) if item not in saved] == [
            path for item, path in enumerate(whole) if item not in saved
        ]


def test_what_was_saved_under_another_ending_still_counts() -> None:
    store = listed("image.jpg", "image.jpg")
    save(store, 0, "image.webp")
    assert planned(store, "{name}").wanted(1).path == "image (2).jpg"


def test_counts_pass_over_what_was_saved_before_the_list_was_shortened() -> None:
    rows = [(f"https://h.org/{number}.jpg", "A") for number in range(4)]
    store = table(["Link", "SKU"], *rows)
    save(store, 0, "A_1.jpg")
    save(store, 1, "A_2.jpg")
    store.remove([0])
    assert [planned(store, "{SKU}_{n}").wanted(item).path for item in (2, 3)] == ["A_3.jpg", "A_4.jpg"]


def test_planned_names_are_kept() -> None:
    plan = planned(listed("image.jpg", "image.jpg"), "{name}")
    assert plan.reserved("IMAGE (2).jpg")
    assert plan.reserved("image.jpg")
    assert not plan.reserved("image (3).jpg")
    assert not plan.reserved("image.png")


def test_failures_change_nothing() -> None:
    store = listed("image.jpg", "image.jpg")
    store.fail(0, NotAPicture())
    assert planned(store, "{name}").wanted(1).path == "image (2).jpg"


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("{index:04}_{name}", True), ("{index}", True), ("{host}_{index:04}", True), ("{name}_{index}", True),
        ("{index}/{name}", True), ("x{index}-{name}", True), ("{index:04}_{sha256:8}", True),
        ("{name}", False), ("{index:04}{name}", False), ("{name}{index}", False), ("{index}_{n}", False),
        ("{name} ({index})", False), ("{a}_{index}_{b}", False), ("{index|trim:1}", False), ("{index}5{name}", False),
        ("{name}/{index}/x", False), ("{index}_" + "x" * 121, False), ("{index}\u200b{name}", False),
    ],
)  # fmt: skip
def test_which_templates_tell_lines_apart(text: str, apart: bool) -> None:
    assert tells_lines_apart(NameTemplate.parse(text, any_column=True)) is apart


def test_such_a_template_looks_at_nothing() -> None:
    store = listed(*["image.jpg"] * 3)
    plan = NamePlan(store, NameTemplate.parse("{index}_{name}"), DAY)
    assert plan.ready
    wanted = plan.wanted(2)
    assert (wanted.path, wanted.place.kept) == ("3_image.jpg", False)
    assert not plan.reserved("3_image.jpg")


def test_what_the_picture_tells_makes_the_name_anew() -> None:
    store = listed("image.jpg", "image.jpg")
    served = 'attachment; filename="served.gif"'
    wanted = planned(store, "{name}").wanted(1)
    assert wanted.final(PICTURE, bytes(32), None) == ("image", ".jpg", True)
    assert wanted.final(PICTURE, bytes(32), served) == ("served", ".jpg", False)
    assert wanted.final(PICTURE, bytes(32), 'inline; filename="image.png"') == ("image", ".jpg", True)
    wanted = planned(store, "{sha256:4}_{width}x{height}.{ext}").wanted(1)
    assert (wanted.path, wanted.place.kept) == ("####_#x#.jpg", False)
    assert wanted.final(PictureFacts("image/png", ".png", 4, 3), b"\xab" * 32, None) == ("abab_4x3", ".png", False)


def test_the_first_path_is_a_preview() -> None:
    store = table(["Link", "SKU"], ("https://h.org/x", "A"))
    assert first_path(store, 0, read_template("{SKU}/{name}_{n}", store), DAY) == "A/x_1.jpg"


NAMES = st.sampled_from(
    ["a", "A", "a.jpg", "a%20(2)", "a%20(2).jpg", "a%20(3).jpg", "%C3%A4.png", "a%CC%88.png", "a_1", "1", "a1", ""]
)
TEMPLATES = st.sampled_from(
    [
        *(
            "{name}",
            "{name}_{n}",
            "{name}{n}",
            "{n}{name}",
            "{host}/{name}",
            "{name}.{ext}",
            "{SKU}{n}",
            "{SKU}/{name}",
        ),
        *("{index}_{name}", "{name}_{index}", "{name}{index}", "{name|trim:1}", "{n|trim:1}", "x", "{name}_{SKU?a}"),
    ]
)


@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=30), TEMPLATES, st.integers(min_value=1, max_value=30))
def test_every_path_is_safe_and_the_only_one_of_its_kind(rows: list[tuple[str, str]], text: str, cut: int) -> None:
    cells = [(f"https://h{number}.org/{name}", sku) for number, (name, sku) in enumerate(rows)]
    store = table(["Link", "SKU"], *cells)
    found = paths(store, text)
    assert len({key_of(path) for path in found}) == len(found) == len(rows)
    for path in found:
        for part in path.split("/"):
            sound(part, 255)
    in_two = table(["Link", "SKU"], *cells[:cut])
    plan = planned(in_two, text)
    sheet = in_two.origins.sheets[0]
    in_two.append([NewEntry(row[0], sheet=sheet, row=sheet.add(row), column=0) for row in cells[cut:]])
    plan.complete()
    assert [plan.wanted(item).path for item in in_two.order] == found


def test_ranks_differ_for_all_of_a_name_whatever_its_extension() -> None:
    plan = planned(listed("a.jpg", "a.png", "A.jpg", "b.jpg", "a"), "{name}")
    places = [plan.wanted(item).place for item in range(5)]
    assert [(place.number, place.rank, place.spare) for place in places] == [
        (1, 1, 5), (1, 2, 6), (2, 3, 7), (1, 1, 2), (1, 4, 8),
    ]  # fmt: skip
