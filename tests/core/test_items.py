"""The list: single cases by name, and its invariants under any sequence of changes."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pixhaul.core.errors import Cancelled, HttpStatusError
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import LISTED, SAVED, DownloadStatus

REFUSED, DUPLICATE, REMOVED = DownloadStatus.REFUSED, DownloadStatus.DUPLICATE, DownloadStatus.REMOVED
QUEUED, ACTIVE = DownloadStatus.QUEUED, DownloadStatus.ACTIVE


def listed(*texts: str) -> ItemStore:
    store = ItemStore()
    store.append([NewEntry(text) for text in texts])
    return store


def result(url: str, size: int = 10, seconds: float = 0.5) -> DownloadResult:
    return DownloadResult("a/b.jpg", size, b"\1" * 32, PictureFacts("image/jpeg", ".jpg", 4, 3), url, seconds=seconds)


def words(store: ItemStore) -> list[str]:
    return [store.state(item).word for item in range(store.slots)]


def test_equal_addresses_are_fetched_once() -> None:
    store = listed("u", "v", "u", "u")
    assert words(store) == ["queued", "queued", "duplicate", "duplicate"]
    assert [store.first(item) for item in range(4)] == [None, None, 0, 0]
    assert (len(store), store.listed) == (4, 2)


def test_refused_texts_are_no_duplicates_of_each_other() -> None:
    store = ItemStore()
    store.append([NewEntry("x", "This is not a web address"), NewEntry("x", "This is not a web address")])
    assert words(store) == ["refused", "refused"]
    assert store.failure(0) is store.failure(1), "equal sentences are kept once"


def test_ids_are_never_used_again() -> None:
    store = listed("u", "v")
    store.remove([1])
    assert store.append([NewEntry("w")]) == range(2, 3)
    assert list(store.order) == [0, 2]
    assert [store.row_of(item) for item in range(4)] == [0, -1, 1, -1]


def test_undo_of_a_removal_brings_everything_back() -> None:
    store = listed("u", "v", "u", "u")
    store.complete(0, result("u"))
    before = words(store)
    taken = store.remove([0, 1])
    assert words(store) == ["removed", "removed", "queued", "duplicate"]
    assert store.first(3) == 2
    assert store.restore(taken) == [0, 1]
    assert words(store) == before, "the heir that had not begun is a duplicate again"
    assert (store.first(2), store.first(3)) == (0, 0)


def test_undo_leaves_an_heir_that_has_begun_alone() -> None:
    store = listed("u", "u")
    taken = store.remove([0])
    store.set_status(1, ACTIVE)
    store.restore(taken)
    assert words(store) == ["duplicate", "active"]
    assert store.first(0) == 1


def test_undo_in_another_order_than_the_removal() -> None:
    store = listed("u", "u", "u")
    taken = store.remove([2, 1, 0])
    assert store.restore(taken) == [0, 1, 2]
    assert words(store) == ["queued", "duplicate", "duplicate"]
    assert (store.first(1), store.first(2)) == (0, 0)


def test_undo_queues_what_was_under_way_without_its_old_words() -> None:
    store = listed("u", "v", "w")
    store.set_status(0, ACTIVE)
    store.wait(1, Failure("waiting", "Trying again at 14:02:10"))
    store.fail(2, Cancelled())
    store.restore(store.remove([0, 1, 2]))
    assert words(store) == ["queued"] * 3
    assert [store.failure(item) for item in range(3)] == [None] * 3


def test_removing_twice_and_restoring_twice_do_nothing() -> None:
    store = listed("u")
    taken = store.remove([0, 0])
    assert taken == [(0, QUEUED)]
    assert store.remove([0]) == []
    assert store.restore(taken) == [0]
    assert store.restore(taken) == []


def test_replacing_begins_anew() -> None:
    store = ItemStore()
    store.append([NewEntry("u", referer="page"), NewEntry("u")])
    store.attempts[0] = 3
    store.complete(0, result("u"))
    store.replace(0, NewEntry("v"))
    assert words(store) == ["queued", "queued"]
    assert (store.path(0), store.saved_bytes, store.referer(0), store.attempts[0]) == (None, 0, None, 0)
    assert store.view(0).seconds == 0
    store.replace(1, NewEntry("v", referer="other"))
    assert words(store) == ["queued", "duplicate"]
    assert store.referer(1) == "other"
    store.replace(0, NewEntry("nonsense", "This is not a web address"))
    assert words(store) == ["refused", "queued"]


def test_a_view_tells_all_and_a_duplicate_shows_its_original() -> None:
    store = listed("u", "u")
    store.attempts[0] = 2
    store.complete(0, result("https://cdn/u", size=3_000_000_000))
    view = store.view(1)
    assert (view.index, view.status, view.first, view.path) == (2, DUPLICATE, 0, "a/b.jpg")
    assert (view.size, view.width, view.height, view.media_type) == (3_000_000_000, 4, 3, "image/jpeg")
    assert (view.sha256, view.final_url, view.http_status) == ("01" * 32, "https://cdn/u", 200)
    assert (store.view(0).attempts, store.view(0).seconds) == (2, 0.5)


def test_failing_forgets_an_earlier_picture() -> None:
    store = listed("u")
    store.complete(0, result("u"))
    store.fail(0, HttpStatusError(404))
    view = store.view(0)
    assert (view.path, view.size, view.sha256, view.http_status) == ("", 0, "", 404)
    assert view.message == "The picture is not there any more"
    assert store.saved_bytes == 0


def test_the_moment_of_saving_is_the_files_own_and_goes_with_it() -> None:
    store = listed("u", "v")
    store.complete(1, replace(result("v"), mtime_ns=1_700_000_000_500_000_000))
    assert store.results.finished.tolist() == [0.0, 1_700_000_000.5]
    store.fail(1, HttpStatusError(404))
    assert store.results.finished.tolist() == [0.0, 0.0]


def test_seconds_add_up_over_tries() -> None:
    store = listed("u", "v")
    store.add_seconds(0, 0.25)
    store.complete(0, result("u", seconds=0.5))
    store.add_seconds(1, 1.0)
    assert store.transfer_seconds == 1.75
    assert store.view(0).seconds == 0.75


def test_changes_are_told_once() -> None:
    store = listed("u", "v")
    assert store.take_dirty() == set()
    store.set_status(1, ACTIVE)
    store.touch(0)
    assert store.take_dirty() == {0, 1}
    assert store.take_dirty() == set()


URLS = st.sampled_from(["u", "v"])
ENTRIES = st.one_of(URLS.map(NewEntry), URLS.map(NewEntry), st.just(NewEntry("nonsense", "This is not a web address")))


class ListUnderChange(RuleBasedStateMachine):
    """Whatever is done to the list, an address is fetched by one entry and the books balance."""

    @initialize(entries=st.lists(ENTRIES, min_size=1, max_size=6))
    def begin(self, entries: list[NewEntry]) -> None:
        self.store = ItemStore()
        self.taken: list[list[tuple[int, DownloadStatus]]] = []
        self.store.append(entries)

    def some(self, data: st.DataObject, *states: DownloadStatus) -> int | None:
        ids = list(self.store.ids(states or DownloadStatus))
        return data.draw(st.sampled_from(ids)) if ids else None

    @rule(entries=st.lists(ENTRIES, max_size=3))
    def append(self, entries: list[NewEntry]) -> None:
        before = self.store.slots
        assert self.store.append(entries) == range(before, before + len(entries))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        ids = data.draw(st.lists(st.integers(0, self.store.slots - 1), min_size=1, max_size=2))
        self.taken.append(self.store.remove(ids))

    @precondition(lambda self: bool(self.taken))
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        taken = self.taken.pop(data.draw(st.integers(0, len(self.taken) - 1)))
        gone = sorted(item for item, _ in taken if self.store.state(item) is REMOVED)
        assert self.store.restore(taken) == gone

    @rule(data=st.data(), entry=ENTRIES)
    def replace(self, data: st.DataObject, entry: NewEntry) -> None:
        if (item := self.some(data)) is not None:
            self.store.replace(item, entry)

    @rule(data=st.data())
    def start(self, data: st.DataObject) -> None:
        if (item := self.some(data, QUEUED)) is not None:
            self.store.set_status(item, ACTIVE)

    @rule(data=st.data())
    def succeed(self, data: st.DataObject) -> None:
        if (item := self.some(data, QUEUED, ACTIVE)) is not None:
            self.store.complete(item, result(self.store.urls[item]))

    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        if (item := self.some(data, QUEUED, ACTIVE)) is not None:
            self.store.fail(item, HttpStatusError(500))

    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        if (item := self.some(data, DownloadStatus.FAILED)) is not None:
            self.store.set_status(item, QUEUED)

    @rule()
    def restart(self) -> None:
        """What the record does: the same entries in a new store."""
        old = self.store
        states = [QUEUED if old.state(item) is ACTIVE else old.state(item) for item in range(old.slots)]
        self.store = ItemStore()
        entries = [
            NewEntry(url, "refused" if state is REFUSED else "") for url, state in zip(old.urls, states, strict=True)
        ]
        assert self.store.adopt(entries, states) == range(old.slots)
        for item in self.store.ids(SAVED):
            self.store.complete(item, result(self.store.urls[item]))
        self.store.settle_duplicates()
        self.taken = []
        for url in set(old.urls):
            assert saved(self.store, url) == saved(old, url)

    @invariant()
    def the_books_balance(self) -> None:
        store = self.store
        for status in DownloadStatus:
            assert store.counts[status] == sum(1 for number in store.status if number == status)
        assert list(store.order) == [item for item in range(store.slots) if store.state(item) is not REMOVED]
        assert store.listed == sum(1 for item in store.order if store.state(item) in LISTED)

    @invariant()
    def an_address_is_fetched_by_one_entry(self) -> None:
        store = self.store
        for url in {store.urls[item] for item in store.order if store.state(item) is not REFUSED}:
            same = [item for item in store.order if store.urls[item] == url and store.state(item) is not REFUSED]
            own = [item for item in same if store.state(item) is not DUPLICATE]
            assert own, "somebody fetches it"
            waiting = [item for item in own if store.state(item) is QUEUED]
            assert not waiting or len(own) == 1, "nobody waits to fetch what another entry has or fetches"
            for item in set(same) - set(own):
                assert store.first(item) in own


def saved(store: ItemStore, url: str) -> int:
    return sum(1 for item in store.ids(SAVED) if store.urls[item] == url)


TestListUnderChange = ListUnderChange.TestCase
TestListUnderChange.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)


def test_a_list_that_is_emptied_and_taken_back_knows_its_addresses_as_before() -> None:
    store = ItemStore()
    store.append([NewEntry(f"https://x.example/{name}.png") for name in ("a", "b", "a", "c")])
    taken = store.remove([3, 0, 2, 1, 0])
    assert len(store.order) == 0
    assert store.restore(taken) == [0, 1, 2, 3]
    assert [store.state(item) for item in store.order] == [QUEUED, QUEUED, DUPLICATE, QUEUED]
    store.append([NewEntry("https://x.example/b.png")])
    assert store.state(4) is DUPLICATE
    store.remove([0])
    assert store.state(2) is QUEUED, "the duplicate takes its place"


def test_what_came_in_between_is_known_when_an_emptied_list_comes_back() -> None:
    store = ItemStore()
    store.append([NewEntry("https://x.example/a.png"), NewEntry("https://x.example/b.png")])
    taken = store.remove([0, 1])
    store.append([NewEntry("https://x.example/b.png")])
    store.restore(taken)
    assert [store.state(item) for item in store.order] == [QUEUED, QUEUED, DUPLICATE]
    again = store.remove([0, 1, 2])
    store.restore(again[:1])
    store.restore(again)
    assert sorted(store.state(item) for item in store.order) == [QUEUED, QUEUED, DUPLICATE]


def test_ids_are_read_while_lines_leave() -> None:
    store = ItemStore()
    store.append([NewEntry(f"https://x.example/{number}.png") for number in range(10)])
    waiting = store.ids({QUEUED})
    assert [next(waiting), next(waiting)] == [0, 1]
    store.remove([0, 1, 3])
    assert list(waiting) == [2, 4, 5, 6, 7, 8, 9], "none is passed over because its row is another one now"
    assert list(store.ids(DownloadStatus)) == list(store.order)
