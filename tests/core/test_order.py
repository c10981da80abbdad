"""The order of ids against a plain sorted set."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from pixhaul.core import order
from pixhaul.core.status import DownloadStatus

IDS = st.sets(st.integers(0, 79), max_size=80)


def _status(present: set[int]) -> bytearray:
    return bytearray(DownloadStatus.QUEUED if item in present else DownloadStatus.REMOVED for item in range(80))


@given(IDS, st.one_of(IDS, st.integers(0, 79).map(lambda end: set(range(end)))))
def test_ids_leave_and_come_back_in_order(present: set[int], some: set[int]) -> None:
    gone = present & some
    kept = order.without(array("q", sorted(present)), gone, _status(present - gone))
    assert list(kept) == sorted(present - gone)
    whole = order.having(kept, sorted(gone), _status(present))
    assert list(whole) == sorted(present)
