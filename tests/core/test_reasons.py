"""Failures are counted by kind as states change, and the counts agree with a plain look at every entry."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core.errors import DownloadError, HttpStatusError, NotAPicture
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.reasons import Reasons, kind_of
from pixhaul.core.status import DownloadStatus as S

ERRORS: tuple[DownloadError, ...] = (NotAPicture(), HttpStatusError(404), HttpStatusError(410))


def listed(count: int) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(f"http://h.example/{number}") for number in range(count)])
    return store


def test_kinds_tell_statuses_apart() -> None:
    store = listed(4)
    for item, error in enumerate((*ERRORS, HttpStatusError(404))):
        store.fail(item, error)
    assert store.reasons.counted() == [("http-status 404", 2), ("http-status 410", 1), ("not-a-picture", 1)]
    assert store.reasons.of(3) == "http-status 404"
    store.set_status(3, S.QUEUED)
    assert store.reasons.of(3) == ""
    assert dict(store.reasons.counted())["http-status 404"] == 1


def test_flags_are_a_table_of_one_kind() -> None:
    store = listed(3)
    store.fail(1, NotAPicture())
    assert store.reasons.codes.translate(store.reasons.flags("not-a-picture")) == bytes([0, 1, 0])
    assert not any(store.reasons.codes.translate(store.reasons.flags("unheard-of")))


def test_a_failure_without_a_reason_has_a_kind_too() -> None:
    assert kind_of(None, 0) == "failed"


def test_more_kinds_than_a_byte_holds_share_the_last() -> None:
    reasons = Reasons()
    reasons.grow(400)
    for item in range(400):
        reasons.note(item, S.FAILED, None, 0)
        reasons.kinds[-1] = f"kind {item}"
    assert len(reasons.kinds) == 256
    assert sum(count for _, count in reasons.counted()) == 400


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("fail", "queue", "remove", "restore", "replace")), st.integers(0, 9), st.integers(0, 2)
        ),
        max_size=40,
    )
)
def test_counts_agree_with_a_look_at_every_entry(deeds: list[tuple[str, int, int]]) -> None:
    store = listed(10)
    taken = []
    for deed, item, which in deeds:
        if deed == "remove":
            taken.append(store.remove([item, (item + 3) % 10]))
        elif deed == "restore" and taken:
            store.restore(taken.pop())
        elif store.state(item) is S.REMOVED:
            continue
        elif deed == "fail":
            store.fail(item, ERRORS[which])
        elif deed == "queue":
            store.set_status(item, S.QUEUED)
        elif deed == "replace":
            store.replace(item, NewEntry(f"http://h.example/new/{item}"))
        failed = Counter(kind_of(store.failure(item), store.view(item).http_status) for item in store.ids({S.FAILED}))
        assert dict(store.reasons.counted()) == failed
