"""What a server's wish for a pause comes to."""

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.fetch.retry_after import LONGEST, retry_after

NOW = 784111777.0  # Sun, 06 Nov 1994 08:49:37 GMT


def test_row_20_the_three_forms_of_a_date() -> None:
    for text in ("Sun, 06 Nov 1994 08:50:37 GMT", "Sunday, 06-Nov-94 08:50:37 GMT", "Sun Nov  6 08:50:37 1994"):
        assert retry_after(text, now=NOW) == 60


def test_row_20_a_wrong_clock_here_or_there_does_no_harm() -> None:
    wish, sent = "Sun, 06 Nov 1994 08:50:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"
    assert retry_after(wish, sent, now=NOW + 3600) == 60  # our clock is an hour ahead
    assert retry_after(wish, sent, now=NOW - 3600) == 60  # our clock is an hour behind
    assert retry_after(wish, "Sat, 01 Jan 1994 00:00:00 GMT", now=NOW) == 60  # theirs stands still


def test_row_21_what_says_nothing() -> None:
    for text in (
        None,
        "",
        "soon",
        "-1",
        "1.5",
        "1e3",
        "+5",
        "Sun, 06 Nov 1994 08:49:36 GMT",
        "Sun, 99 Foo 1994 99:99:99",
    ):
        assert retry_after(text, now=NOW) is None


def test_row_22_long_wishes_are_capped() -> None:
    assert retry_after("86400") == 86400
    assert retry_after("9" * 30) == LONGEST
    assert retry_after("Fri, 31 Dec 9999 23:59:59 GMT", now=NOW) == LONGEST


@given(st.text(max_size=60), st.text(max_size=40))
def test_any_text_gives_a_bounded_wait_or_none(text: str, date: str) -> None:
    wait = retry_after(text, date)
    assert wait is None or 0 <= wait <= LONGEST
