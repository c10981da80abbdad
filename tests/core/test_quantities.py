import pytest

from pixhaul.core.quantities import (
    parse_amount,
    parse_copies,
    parse_headers,
    parse_hosts,
    parse_rules,
    show_pairs,
    whole_parser,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("500 MB", 500_000_000),
        ("500m", 500_000_000),
        ("2 MB/s", 2_000_000),
        ("1.5G", 1_500_000_000),
        ("1,5 GB", 1_500_000_000),
        ("20k", 20_000),
        ("4096", 4096),
        ("4096 B", 4096),
        ("No limit", 0),
        ("", 0),
        ("0", 0),
    ],
)
def test_amounts_as_people_type_them(text: str, value: int) -> None:
    assert parse_amount(text, 1000, 10**15, none_allowed=True, example="2 MB/s") == value


@pytest.mark.parametrize(
    "text", ["fast", "5x", "9" * 400, "-5 MB", "5 XB 3", "1e9", "999", "9999999 TB", "1.2.3 MB", "٣ MB;"]
)
def test_amounts_that_make_no_sense_are_told_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="for example 2 MB"):
        parse_amount(text, 1000, 10**15, none_allowed=True, example="2 MB")


def test_nothing_is_no_amount_where_one_is_needed() -> None:
    for text in ("", "none", "0"):
        with pytest.raises(ValueError, match="example"):
            parse_amount(text, 1000, 10**15, none_allowed=False, example="2 MB")


def test_whole_numbers() -> None:
    parse = whole_parser(1, 256, "Automatic")
    assert [parse(text) for text in ("1", "256", "automatic", "", "0", "auto")] == [1, 256, 0, 0, 0, 0]
    for text in ("257", "-1", "1.5", "many", "9" * 40):
        with pytest.raises(ValueError, match="from 1 to 256"):
            parse(text)
    with pytest.raises(ValueError, match="whole number"):
        whole_parser(1, 21)("0")


def test_lists_are_read_line_by_line_and_shown_as_they_are_read() -> None:
    headers = parse_headers("\n X-Key:  a: b \nAccept-Language: en\n")
    assert headers == (("X-Key", "a: b"), ("Accept-Language", "en"))
    assert parse_headers(show_pairs(headers)) == headers
    rules = parse_rules("A.example: none\n[::1]: page\nb.example: Page of origin")
    assert rules == (("a.example", "none"), ("::1", "page"), ("b.example", "page"))
    assert parse_rules(show_pairs(rules)) == rules
    assert parse_hosts("a.example, B.example\n[::1] a.example") == ("a.example", "b.example", "::1")
    assert parse_hosts("Bücher.example") == ("xn--bcher-kva.example",)
    page = parse_rules("a.example: HTTPS://Page.example:8443/a: b\n[::1]:http://x.example")
    assert page == (("a.example", "https://page.example:8443/a:%20b"), ("::1", "http://x.example/"))
    assert parse_rules(show_pairs(page)) == page
    assert parse_rules("bücher.example: none") == (("xn--bcher-kva.example", "none"),)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_headers, "no colon"),
        (parse_headers, "Host: a"),
        (parse_hosts, "https://a.example"),
        (parse_hosts, "a.example:443"),
        (parse_rules, "a.example"),
        (parse_rules, "a.example: always"),
        (parse_rules, "http://a.example: none"),
        (parse_rules, "a.example: ftp://page.example/"),
    ],
)
def test_what_cannot_be_used_is_quoted(parse: object, text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse(text)  # type: ignore[operator]


def test_a_login_in_a_rule_is_refused_and_not_repeated() -> None:
    with pytest.raises(ValueError, match="cannot be understood") as caught:
        parse_rules("a.example: http://ann:s3cret@page.example/")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jpeg", ("jpeg", 0)),
        ("JPG:1600", ("jpeg", 1600)),
        (" webp : 16 ", ("webp", 16)),
        ("png:65500", ("png", 65_500)),
        ("none", ("", 0)),
        ("", ("", 0)),
    ],
)
def test_copies_are_a_kind_and_perhaps_a_longest_side(text: str, value: tuple[str, int]) -> None:
    assert parse_copies(text) == value


@pytest.mark.parametrize("text", ["gif", "jpeg:", "jpeg:5", "jpeg:-5", "jpeg:65501", "jpeg:x", "none:5", ":9"])
def test_copies_that_cannot_be_are_told(text: str) -> None:
    with pytest.raises(ValueError, match="jpeg:1600"):
        parse_copies(text)
