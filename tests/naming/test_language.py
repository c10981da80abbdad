"""The language of names: columns, filters, defaults, extensions, wishes; and what is said about mistakes."""

from collections.abc import Sequence
from datetime import date
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pixhaul.naming.fields import FIELDS, Facts
from pixhaul.naming.filters import slug
from pixhaul.naming.template import MAX_PATH_BYTES, NameTemplate, TemplateError, joined, parted
from pixhaul.naming.urlname import extension_of, without_picture_ending
from tests.naming.test_parts import HOSTILE, sound

DAY = date(2025, 3, 9)
ROW = {"SKU": "A-17", "Brand Name": "Ærø & Söhne", "name": "of the row", "Empty": "", "File": "shoe-12.JPG "}
FACTS = Facts("https://h.org/a/Cat.png", 7, DAY, 3, ROW, extension=".png")


def name(template: str, facts: Facts = FACTS, columns: Sequence[str] = tuple(ROW)) -> str:
    stem, extension = NameTemplate.parse(template, columns).render(facts)
    return stem + extension


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{SKU}_{n:02}", "A-17_03.png"),
        ("{sku}", "A-17.png"),
        ("{Brand Name|slug}/{SKU|lower}", "ærø-sohne/a-17.png"),
        ("{brand name|upper|trim:3}", "ÆRØ.png"),
        ("{name}", "Cat.png"),
        ("{col.name}", "of the row.png"),
        ("{col.SKU}", "A-17.png"),
        ("{Empty?none}-{SKU?x}", "none-A-17.png"),
        ("{Empty?No Name|lower}", "no name.png"),
        ("{Empty}/{name}", "Cat.png"),
        ("{Empty}", "picture.png"),
        ("{File}", "shoe-12.png"),
        ("{SKU}.jpg", "A-17.png"),
        ("{name|lower}.{ext}", "cat.png"),
        ("{name}.{ext|upper}", "Cat.PNG"),
        ("{ext}/{name}", "png/Cat.png"),
        ("{name}_{ext}", "Cat_png"),
        (".{ext}", "picture.png"),
        ("{ext}_{File}", "png_shoe-12.JPG.png"),
        ("{ext}_{SKU}.exe", "png_A-17.exe.png"),
        ("{date}_{index:04}", "2025-03-09_0007.png"),
        ("{sha256:8}_{width}x{height:04}", "########_#x####.png"),
        ("{ SKU | lower }", "a-17.png"),
    ],
)
def test_what_a_template_makes(template: str, expected: str) -> None:
    assert name(template) == expected


def test_what_only_the_picture_tells() -> None:
    facts = FACTS._replace(sha256="0123456789abcdef" * 4, width=640, height=48)
    assert name("{sha256:8}_{width}x{height:04}", facts) == "01234567_640x0048.png"
    assert name("{sha256}", facts) == "0123456789abcdef" * 4 + ".png"
    assert name("{ext}/{name}.{ext}", FACTS._replace(extension="")) == "Cat"


def test_columns_with_signs_of_the_language_in_their_names() -> None:
    facts = FACTS._replace(columns={"Price: EUR": "12", "a|b": "x", "why?": "y"})
    columns = ["Price: EUR", "a|b", "why?", "Price"]
    assert name("{Price: EUR}_{a|b|upper}_{why??z}", facts, columns) == "12_X_y.png"


def test_columns_that_differ_in_case_only() -> None:
    facts = FACTS._replace(columns={"sku": "small", "SKU": "large"})
    assert name("{sku}-{SKU}", facts, ["sku", "SKU"]) == "small-large.png"
    with pytest.raises(TemplateError, match="more than one column") as caught:
        NameTemplate.parse("{Sku}", ["sku", "SKU"])
    assert caught.value.hint == "Write one of these: {sku}, {SKU}."


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("{SKUU}", "column or field {SKUU}", "Did you mean {SKU}?"),
        ("{brandname}", "column or field", "Did you mean {Brand Name}?"),
        ("{zzzzzz}", "column or field", "Known are {SKU}, {Brand Name}, {name}, "),
        ("{name|lwer}", "no filter |lwer", "Did you mean {name|lower}?"),
        ("{name|zzz}", "no filter |zzz", "|trim:40"),
        ("{name|trim}", "|trim needs", "{name|trim:40}"),
        ("{name|trim:0}", "|trim needs", "{name|trim:40}"),
        ("{name|trim:999}", "|trim needs", "{name|trim:40}"),
        ("{name|lower:3}", "takes no number", "{name|lower}"),
        ("{sha256:65}", "length", "{sha256:8}"),
        ("{SKU:04}", "takes no width", "{SKU} only"),
        ("{}", "column or field {}", "Known are"),
    ],
)
def test_mistakes(text: str, message: str, hint: str) -> None:
    with pytest.raises(TemplateError) as caught:
        NameTemplate.parse(text, tuple(ROW))
    assert message in caught.value.message
    assert hint in caught.value.hint
    assert caught.value.hint.endswith((".", "?"))


def test_columns_are_taken_on_trust_only_while_no_table_is_known() -> None:
    with pytest.raises(TemplateError, match="There is no field"):
        NameTemplate.parse("{SKU}")
    trusted = NameTemplate.parse("{sku|lower}_{col.name}_{name}", any_column=True)
    assert trusted.columns() == ("sku", "name")
    assert trusted.fields() == {"name"}
    assert trusted.uses("name")
    assert not trusted.uses("sku")


@pytest.mark.parametrize("column", ["Meta: brand", "Price|EUR", "Image: URL | main"])
def test_columns_may_be_called_anything_while_and_when_they_are_known(column: str) -> None:
    for text in (f"{{{column}}}", f"{{col.{column}}}"):
        for template in (
            NameTemplate.parse(text, any_column=True),
            NameTemplate.parse(text, (column,)),
            NameTemplate.parse(text, (column,), any_column=True),
        ):
            assert template.render(FACTS._replace(columns={column: "x"}))[0] == "x"
    filtered = NameTemplate.parse(f"{{{column}|upper}}", ("Price", column), any_column=True)
    assert filtered.render(FACTS._replace(columns={column: "x"}))[0] == "X"
    with pytest.raises(TemplateError):
        NameTemplate.parse("{name|nothing}", any_column=True)


def test_a_wish_gives_name_and_folders() -> None:
    wished = FACTS._replace(wish="sub/deep/Pic One.jpeg")
    assert name("{name}", wished) == "sub/deep/Pic One.png"
    assert name("{host}/{index:02}_{name|lower}", wished) == "h.org/sub/deep/07_pic one.png"
    assert name("{SKU}", wished) == "A-17.png"
    assert name("{name}", FACTS._replace(wish="only/")) == "only/Cat.png"
    assert name("{name}", FACTS._replace(wish="C:\\x\\..\\y.png")) == "x/y.png"
    assert name("{name}", FACTS._replace(wish="../../etc/passwd")) == "etc/passwd.png"


def test_the_servers_name_comes_after_the_lists_and_before_the_addresss() -> None:
    served = FACTS._replace(disposition='attachment; filename="../From Server.jpg"')
    assert name("{name}", served) == "From Server.png"
    assert name("{name}", served._replace(wish="mine.jpg")) == "mine.png"
    assert name("{name}", FACTS._replace(disposition='attachment; filename=".."')) == "Cat.png"


def every_way(text: str) -> list[tuple[str, Facts]]:
    """Template and facts with a hostile text in each place where it may come from."""
    url = "https://h.org/x"
    escaped = quote(text, safe="", errors="replace")
    return [
        ("{name}", Facts(f"https://h.org/{escaped}", 1, DAY)),
        ("{path}/{name}", Facts(f"https://h.org/a/{escaped}/x", 1, DAY)),
        ("{name}", Facts(url, 1, DAY, disposition=f'attachment; filename="{text}"')),
        ("{name}", Facts(url, 1, DAY, disposition=f"attachment; filename*=UTF-8''{escaped}")),
        ("{name}", Facts(url, 1, DAY, wish=text)),
        ("{name}", Facts(url, 1, DAY, wish=f"{text}/{text}")),
        ("{File}", Facts(url, 1, DAY, columns={"File": text})),
        ("{File}/{name}", Facts(url, 1, DAY, columns={"File": text})),
        ("{File|lower|slug|trim:9?x}_{n}", Facts(url, 1, DAY, columns={"File": text})),
        ("{ext}{File}", Facts(url, 1, DAY, columns={"File": text}, extension=".jpg")),
        ("{File}.{ext}", Facts(url, 1, DAY, columns={"File": text}, extension=".jpg")),
    ]


def check(template: str, facts: Facts) -> None:
    stem, extension = NameTemplate.parse(template, ["File"]).render(facts)
    parts = stem.split("/")
    for part in parts:
        sound(part)
    sound(parts[-1] + extension, 250)
    assert len(stem.encode()) <= MAX_PATH_BYTES
    assert len(parts) <= 1 + template.count("/") + facts.wish.count("/") + facts.wish.count("\\")


@pytest.mark.parametrize("text", [*HOSTILE, "\nname\n", "a\tb", "con", "x" * 400, "é" * 225 + ".jpg", ".exe", "a.exe"])
def test_rows_48_to_58_every_hostile_name_through_every_way_in(text: str) -> None:
    for template, facts in every_way(text):
        check(template, facts)


@given(st.text(max_size=300))
def test_any_text_through_every_way_in(text: str) -> None:
    for template, facts in every_way(text):
        check(template, facts)


@given(
    st.lists(st.sampled_from([*(f"{{{field}}}" for field in FIELDS), "{File|slug}", "{File?none}", "_", "/", ".", "ü"]),
             min_size=1, max_size=12),
    st.text(max_size=300), st.text(max_size=300), st.sampled_from(["", ".jpg", ".webp"]),
)  # fmt: skip
def test_any_template_makes_safe_paths(pieces: list[str], cell: str, wish: str, extension: str) -> None:
    try:
        template = NameTemplate.parse("".join(pieces), ["File"])
    except TemplateError:
        return
    facts = Facts("https://h.org/x.jpg", 1, DAY, columns={"File": cell}, wish=wish, extension=extension)
    stem, ending = template.render(facts)
    for part in stem.split("/"):
        sound(part)
    assert ending in ("", ".jpg", ".webp")


def test_numbers_stay_whole_when_a_name_is_long() -> None:
    facts = FACTS._replace(columns={"SKU": "ü" * 400})
    template = NameTemplate.parse("{SKU}_{index:04}.{ext}", ["SKU"])
    stem, extension = template.render(facts)
    assert stem.endswith("ü_0007")
    assert extension == ".png"
    assert 230 <= len((stem + extension).encode()) <= 240


def test_a_deep_wish_stays_within_the_bounds_of_a_path() -> None:
    stem, _ = NameTemplate.parse("{name}").render(FACTS._replace(wish="/".join("x" * 240 for _ in range(20))))
    assert stem.count("/") == 8
    assert len(stem) <= MAX_PATH_BYTES


def test_folder_and_name_are_joined_and_parted() -> None:
    assert joined("", "{name}") == "{name}"
    assert joined(" {Brand}/", "{name}") == "{Brand}/{name}"
    assert parted("{A/B}/{host}/{x/y}_{name}") == ("{A/B}/{host}", "{x/y}_{name}")
    assert parted("{A/B}") == ("", "{A/B}")
    assert joined(*parted("a\\{b}/c")) == "a\\{b}/c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Grüße aus Köln!", "grusse-aus-koln"), ("  A--b  ", "a-b"), ("雪 が", "雪-が"), ("नमस्ते", "नमस्ते"), ("!!", ""),
     ("Ça ira", "ca-ira")],
)  # fmt: skip
def test_slugs(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h.org/a.JPEG?x=1", ".jpg"), ("https://h.org/a.tiff", ".tif"), ("https://h.org/a.jpg:large", ".jpg"),
        ("https://h.org/a.webp", ".webp"), ("https://h.org/a.php", ""), ("https://h.org/jpg", ""),
        ("https://h.org/", ""), ("data:image/jpeg;base64,AAAA/b.png", ".jpg"), ("data:text/plain,x", ""),
    ],
)  # fmt: skip
def test_the_probable_extension(url: str, expected: str) -> None:
    assert extension_of(url) == expected


def test_pictures_in_the_address_itself_have_no_name() -> None:
    assert name("{name}", Facts("data:image/png;base64,AAAA/BBBB", 1, DAY), ()) == "picture"


def test_endings_of_pictures_go_and_others_stay() -> None:
    assert without_picture_ending("a.jpg.PNG ") == "a"
    assert without_picture_ending("setup.exe") == "setup.exe"
    assert without_picture_ending(".jpg") == ".jpg"
