"""Groups of addresses with one picture: found at the threshold, counted right, kept through changes of the list."""

import hashlib

import pytest

from pixhaul.core.errors import SuspiciousPlaceholder
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus as S
from pixhaul.engine.clusters import IDENTICAL, MOST_COUNTED, SAME_TARGET, Clusters

HOST = "http://a.test"


def listed(count: int) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(f"{HOST}/{number}.png") for number in range(count)])
    return store


def save(store: ItemStore, clusters: Clusters, item: int, content: str, target: str = "") -> list[int]:
    digest = hashlib.sha256(content.encode()).digest()
    facts = PictureFacts("image/png", ".png", 8, 8)
    store.attempts[item] += 1
    store.complete(item, DownloadResult(f"{item}.png", 9, digest, facts, target or store.urls[item]))
    return clusters.saved(item)


def states(store: ItemStore) -> list[S]:
    return [store.state(item) for item in store.order]


def said(store: ItemStore, item: int) -> str:
    failure = store.failure(item)
    return failure.message if failure else ""


def test_the_threshold_marks_those_before_it_too_and_the_words_follow() -> None:
    store = listed(9)
    clusters = Clusters(store, 5)
    assert [save(store, clusters, item, "same" if item % 2 else str(item)) for item in range(8)] == [[]] * 8
    assert set(states(store)[:8]) == {S.COMPLETE}
    assert save(store, clusters, 8, "same") == [1, 3, 5, 7]
    assert states(store) == [S.COMPLETE, S.SUSPICIOUS] * 4 + [S.SUSPICIOUS]
    assert said(store, 1) == said(store, 8) == "5 identical"
    (found,) = clusters.found()
    assert (found.reason, found.count, found.sentence) == (IDENTICAL, 5, "5 addresses gave the same picture")


def test_a_late_one_is_marked_at_once_and_the_others_are_put_right_before_they_are_shown() -> None:
    store = listed(7)
    clusters = Clusters(store, 3)
    for item in range(6):
        save(store, clusters, item, "same")
    store.take_dirty()
    assert save(store, clusters, 6, "same") == []
    assert (store.state(6), said(store, 6), said(store, 0)) == (S.SUSPICIOUS, "7 identical", "3 identical")
    clusters.refresh()
    assert {said(store, item) for item in range(7)} == {"7 identical"}
    assert store.take_dirty() == set(range(7))


def test_one_target_of_redirects_is_a_group_whatever_it_sends() -> None:
    store = listed(5)
    clusters = Clusters(store, 5)
    for item in range(5):
        save(store, clusters, item, f"differs {item}", f"{HOST}/gone")
    (found,) = clusters.found()
    assert (found.reason, found.count) == (SAME_TARGET, 5)
    assert said(store, 0) == "5 same target"


def test_the_same_bytes_say_more_than_the_same_target() -> None:
    store = listed(6)
    clusters = Clusters(store, 5)
    for item in range(6):
        save(store, clusters, item, "same", f"{HOST}/gone")
    clusters.refresh()
    assert {said(store, item) for item in range(6)} == {"6 identical"}


@pytest.mark.parametrize("threshold", [0, 6])
def test_below_the_threshold_and_switched_off_nothing_is_marked(threshold: int) -> None:
    store = listed(5)
    clusters = Clusters(store, threshold)
    for item in range(5):
        save(store, clusters, item, "same", f"{HOST}/gone")
    assert set(states(store)) == {S.COMPLETE}
    assert clusters.found() == []


def test_an_entry_that_is_fetched_again_counts_once() -> None:
    store = listed(5)
    clusters = Clusters(store, 5)
    for item in (0, 1, 2, 2, 2, 3, 0):
        save(store, clusters, item, "same")
    assert set(states(store)[:4]) == {S.COMPLETE}
    save(store, clusters, 4, "same")
    assert clusters.found()[0].count == 5


def test_what_was_marked_as_failed_comes_back_suspicious_when_it_is_the_same_again_and_whole_when_it_is_not() -> None:
    store = listed(5)
    clusters = Clusters(store, 5)
    for item in range(5):
        save(store, clusters, item, "same")
    for item in range(5):
        store.fail(item, SuspiciousPlaceholder("5"))
    assert clusters.found() == []
    save(store, clusters, 0, "same")
    save(store, clusters, 1, "the real one")
    clusters.refresh()
    assert states(store) == [S.SUSPICIOUS, S.COMPLETE, S.FAILED, S.FAILED, S.FAILED]
    assert said(store, 0) == "5 identical"
    assert [cluster.count for cluster in clusters.found()] == [5]


def test_the_group_outlives_its_first_member() -> None:
    store = listed(6)
    clusters = Clusters(store, 5)
    for item in range(5):
        save(store, clusters, item, "same")
    save(store, clusters, 0, "the real one")
    save(store, clusters, 5, "same")
    assert states(store) == [S.COMPLETE] + [S.SUSPICIOUS] * 5


def test_entries_off_the_list_do_not_count_and_come_back() -> None:
    store = listed(6)
    clusters = Clusters(store, 5)
    for item in range(6):
        save(store, clusters, item, "same")
    taken = store.remove([0, 5])
    clusters.left([0, 5])
    clusters.refresh()
    assert {said(store, item) for item in range(1, 5)} == {"4 identical"}
    for item in store.restore(taken):
        clusters.saved(item)
    clusters.refresh()
    assert {said(store, item) for item in range(6)} == {"6 identical"}


def test_an_edited_address_does_not_carry_the_mark_of_its_group() -> None:
    store = listed(6)
    clusters = Clusters(store, 5)
    for item in range(5):
        save(store, clusters, item, "same")
    store.replace(0, NewEntry(f"{HOST}/other.png"))
    save(store, clusters, 0, "another")
    save(store, clusters, 5, "same")
    clusters.refresh()
    assert store.state(0) is S.COMPLETE
    assert store.failure(0) is None


def test_the_words_of_a_huge_group_come_to_rest() -> None:
    count = MOST_COUNTED + 20
    store = listed(count)
    clusters = Clusters(store, 5)
    for item in range(count):
        save(store, clusters, item, "same")
        if item % 100 == 0:
            clusters.refresh()
    clusters.refresh()
    store.take_dirty()
    save(store, clusters, 0, "same")
    clusters.refresh()
    assert store.take_dirty() == {0}
    assert said(store, count - 1) == "1,000+ identical"
    assert clusters.found()[0].sentence == "1,020 addresses gave the same picture"


def test_sizes_of_one_picture_that_led_to_one_larger_version_are_no_placeholder() -> None:
    store = listed(9)
    clusters = Clusters(store, 3)
    store.origins.larger |= dict.fromkeys(range(6), f"{HOST}/large.png")
    for item in range(6):
        assert save(store, clusters, item, "same", f"{HOST}/large.png") == []
    assert set(states(store)[:6]) == {S.COMPLETE}
    assert save(store, clusters, 6, "same") == []
    assert save(store, clusters, 7, "same") == [0, 6], "three addresses that have nothing to do with each other"
    clusters.left([0, 1])
    assert save(store, clusters, 8, "other") == []
