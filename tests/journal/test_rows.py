import pytest

from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.status import DownloadStatus
from pixhaul.journal import fingerprint, outcome_of, record_of
from pixhaul.journal.rows import scrub


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("nothing special", "nothing special"),
        ("ftp://ann:secret@example.com/a.jpg", "ftp://…@example.com/a.jpg"),
        ("ann:secret@example.com/a.jpg", "…@example.com/a.jpg"),
        ("//ann:secret@example.com/a.jpg", "//…@example.com/a.jpg"),
        ("http://ann:sec/ret@example.com/", "http://…@example.com/"),
        ("http://ann:sec@ret@example.com:99999/", "http://…@example.com:99999/"),
        ("see https://medium.com/@writer/a.jpg", "see https://medium.com/@writer/a.jpg"),
        ("http://example.com:8080/@writer", "http://example.com:8080/@writer"),
        ("failed for http://ann:secret@example.com/x here", "failed for http://…@example.com/x here"),
        ("\ud800 lone", "? lone"),
    ],
)
def test_scrub_takes_logins_out_of_any_text(text: str, kept: str) -> None:
    assert scrub(text) == kept


def test_fingerprint_tells_lists_apart_but_not_passwords() -> None:
    one = fingerprint(["https://a/1", "https://a/2"])
    assert one == fingerprint(iter(["https://ann:secret@a/1", "https://a/2"]))
    assert one != fingerprint(["https://a/2", "https://a/1"])
    assert one != fingerprint(["https://a/1", "https://a/2", "https://a/3"])
    assert fingerprint(["https://a/1https://a/2"]) != one


def test_record_of_an_address_with_a_password() -> None:
    store = ItemStore()
    store.append([NewEntry("https://ann:secret@example.com/a", referer="https://example.com/page")])
    row = record_of(store, 0)
    assert (row.url, row.secret, row.referer) == ("https://example.com/a", True, "https://example.com/page")
    assert "secret@" not in repr(row)


def test_record_of_refused_duplicate_and_removed_entries() -> None:
    store = ItemStore()
    store.append([NewEntry("x", refusal="This is not a web address"), NewEntry("https://a/"), NewEntry("https://a/")])
    assert record_of(store, 0).status == "refused"
    assert record_of(store, 0).message == "This is not a web address"
    assert record_of(store, 2).status == "duplicate"
    store.remove([1])
    assert (record_of(store, 1).removed, record_of(store, 1).status) == (True, "queued")


def test_what_was_refused_stays_so_while_it_is_off_the_list_and_without_its_login() -> None:
    store = ItemStore()
    store.append([NewEntry("https//ann:secret@example.com/a", refusal="This is not a web address")])
    store.remove([0])
    row = record_of(store, 0)
    assert (row.removed, row.status, row.message) == (True, "refused", "This is not a web address")
    assert "ann" not in repr(row)


def test_outcome_of_a_failed_entry_has_its_words() -> None:
    store = ItemStore()
    store.append([NewEntry("https://a/")])
    store.attempts[0] = 3
    store.add_seconds(0, 1.5)
    store.fail(0, NotAPicture("a web page", "text/html"))
    outcome = outcome_of(store, 0)
    assert outcome.status is DownloadStatus.FAILED
    assert outcome.failure is not None
    assert outcome.failure.message == "The server sent a web page, not a picture"
    assert (outcome.attempts, outcome.seconds) == (3, 1.5)
