"""Whatever happens to a list, in pieces and on other threads, the filter agrees with a plain look at every entry."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from pixhaul.core.errors import NotAPicture
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import LISTED
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt import arrangement, item_filter, preparation
from pixhaul.qt.item_filter import Group
from pixhaul.qt.order import GroupBy, Order, SortBy
from tests.qt.filtering import World, entry, picture

OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.integers(0, 30), min_size=1, max_size=12)),
        st.tuples(st.just("remove"), st.sets(st.integers(0, 60), max_size=30)),
        st.tuples(st.just("fail"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(st.just("complete"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(st.just("queue"), st.sets(st.integers(0, 60), max_size=20)),
        st.tuples(
            st.just("edit"), st.tuples(st.integers(0, 30), st.sampled_from(["words", "http://h/1", "http://h/new"]))
        ),
        st.tuples(st.just("group"), st.sampled_from(Group)),
        st.tuples(st.just("search"), st.sampled_from(["", "1", "H/2", "NAME3", "saved", "none"])),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(
            st.just("order"),
            st.builds(Order, st.sampled_from(SortBy), st.booleans(), st.sampled_from(GroupBy), st.just("Kind")),
        ),
        st.tuples(st.just("reason"), st.sampled_from(["", "not-a-picture", "http-status 404"])),
        st.tuples(st.just("host"), st.sampled_from(["", "h", "g"])),
    ),
    max_size=25,
)


def do(w: World, gone: list[Any], kind: str, value: Any) -> None:
    """One operation on a list."""
    store = w.store
    if kind == "add":
        sheet = Sheet("s", ("Kind", "URL"))
        rows = [sheet.add((f"kind{n % 3}", "x")) for n in value]
        texts = [f"http://{'gh'[n % 2]}/{n}" if n else "words" for n in value]
        w.model.append(
            [entry(text)._replace(sheet=sheet, row=row, column=1) for text, row in zip(texts, rows, strict=True)]
        )
    elif kind == "remove":
        gone.append(w.model.remove(item for item in value if item < store.slots))
    elif kind == "undo" and gone:
        w.model.restore(gone.pop())
    elif kind == "edit" and value[0] < w.model.rowCount():
        w.model.setData(w.model.index(value[0]), value[1])
    elif kind == "group":
        w.filter.set_group(value)
    elif kind == "search":
        w.filter.set_search(value)
    elif kind == "order":
        w.filter.arrange(value)
    elif kind in ("reason", "host"):
        w.filter.choose(replace(w.filter.choice, **{kind: value}))
    elif kind in ("fail", "complete", "queue"):
        for item in value:
            if item < store.slots and store.state(item) in LISTED:
                if kind == "fail":
                    store.fail(item, NotAPicture())
                elif kind == "complete":
                    store.complete(item, picture(f"f{item % 3}/saved{item}.png", 9 + item % 5))
                else:
                    store.set_status(item, S.QUEUED)
        w.changed()


@given(OPERATIONS)
def test_the_filter_agrees_with_a_plain_look_at_every_entry(qapp: object, operations: list[tuple[str, Any]]) -> None:
    w = World()
    gone: list[Any] = []
    for kind, value in operations:
        do(w, gone, kind, value)
        w.check()


@contextmanager
def in_tiny_pieces() -> Iterator[None]:
    """Nothing ends on the window's thread, threads take turns as often as they can, and few is many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(item_filter, "SLICE_SECONDS", -1.0)
        patch.setattr(item_filter, "_VERY_MANY", 12)
        patch.setattr(item_filter, "AT_ONCE", 3)
        patch.setattr(preparation, "TEXTS_STEP", 4)
        patch.setattr(preparation, "STATES_STEP", 4)
        patch.setattr(arrangement, "_STEP", 4)
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-5)
        try:
            yield
        finally:
            sys.setswitchinterval(interval)


@given(OPERATIONS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_whatever_happens_while_another_thread_looks_the_end_is_the_same(
    qapp: object, operations: list[tuple[str, Any]], chance: Random
) -> None:
    with in_tiny_pieces():
        w = World(200)
        gone: list[Any] = []
        for kind, value in operations:
            do(w, gone, kind, {3 * item for item in value} if isinstance(value, set) else value)
            if chance.random() < 0.5:
                QCoreApplication.processEvents()
        w.check()
        assert w.filter.close(30)
