"""What follows from each error of the tree."""

import pytest

from pixhaul.core.errors import (
    AddressError,
    BadAnswer,
    BadEncoding,
    Cancelled,
    ConnectionLost,
    ConnectionRefused,
    ConnectTimedOut,
    DamagedPicture,
    DiskFull,
    DownloadError,
    EmptyAnswer,
    FileChanged,
    FileMissing,
    FolderMissing,
    FolderNotWritable,
    HandshakeBroken,
    HandshakeTimedOut,
    HttpStatusError,
    IncompleteAnswer,
    InternalError,
    NotAPicture,
    NotModified,
    PasswordNeeded,
    PrivateAddressRefused,
    ProxyFailed,
    RedirectRefused,
    SecureConnectionFailed,
    ServerNotFound,
    SuspiciousPlaceholder,
    SvgRefused,
    TimedOut,
    TookTooLong,
    TooLarge,
    TooManyOpenFiles,
    TooManyPixels,
    TooManyRedirects,
    TooSlow,
    UnsupportedPicture,
    WriteFailed,
)
from pixhaul.core.options import RetryPolicy
from pixhaul.engine.verdict import Again, GiveUp, Park, PauseQueue, Verdict, judge

POLICY = RetryPolicy(tries=4, base=0.5, ceiling=20.0, longest_wait=60.0)


def tree(kind: type[DownloadError] = DownloadError) -> set[type[DownloadError]]:
    """The leaves: every word that can be said of one item."""
    below = {leaf for child in kind.__subclasses__() for leaf in tree(child)}
    return below or {kind}


# error, tries that are made in all, what the lane learns
TABLE: list[tuple[DownloadError, int, set[str]]] = [
    (AddressError(), 1, set()),
    (ServerNotFound(), 1, {"unreachable"}),
    (ConnectionRefused(), 4, {"unreachable"}),
    (ConnectionLost(), 4, {"shaky"}),
    (TimedOut(), 2, {"shaky"}),
    (ConnectTimedOut(), 2, {"shaky", "unreachable"}),
    (HandshakeTimedOut(), 2, {"shaky"}),
    (HandshakeBroken(), 4, {"shaky"}),
    (TooSlow(), 2, {"shaky"}),
    (TookTooLong(limit="3600 s"), 1, {"shaky"}),
    (SecureConnectionFailed(), 1, set()),
    (ProxyFailed(), 1, set()),
    (BadAnswer(), 2, {"answered"}),
    (TooManyRedirects(), 1, {"answered"}),
    (RedirectRefused(), 1, {"answered"}),
    (PrivateAddressRefused(), 1, {"answered"}),
    (IncompleteAnswer(), 4, {"answered"}),
    (EmptyAnswer(), 1, {"answered"}),
    (TooLarge(limit="1 MB"), 1, {"answered"}),
    (BadEncoding(), 1, {"answered"}),
    (NotAPicture("a web page"), 1, {"answered"}),
    (SvgRefused(), 1, {"answered"}),
    (NotModified(), 1, {"answered"}),
    (SuspiciousPlaceholder(), 1, {"answered"}),
    (DamagedPicture(), 1, {"answered"}),
    (TooManyPixels(limit="1"), 1, {"answered"}),
    (UnsupportedPicture(kind="XCF"), 1, {"answered"}),
    (TooManyOpenFiles(), 8, set()),
    (WriteFailed(), 1, set()),
    (FileChanged(), 1, set()),
    (FileMissing(), 1, set()),
    (PasswordNeeded(), 1, set()),
    (Cancelled(), 1, set()),
    (InternalError(), 1, set()),
    *((HttpStatusError(status), 1, {"answered"}) for status in (400, 401, 403, 404, 407, 410, 451, 204, 304, 999)),
    *((HttpStatusError(status), 4, {"answered"}) for status in (408, 425, 500, 502, 504, 520)),
    *((HttpStatusError(status), 4, {"answered", "overloaded"}) for status in (429, 503)),
]
PAUSING = [DiskFull(), FolderMissing(), FolderNotWritable()]


def learnt(verdict: Verdict) -> set[str]:
    return {word for word in ("overloaded", "shaky", "unreachable", "answered") if getattr(verdict, word)}


def test_the_table_names_every_word_of_the_tree() -> None:
    missing = tree() - {type(error) for error, _, _ in TABLE} - {type(error) for error in PAUSING}
    assert missing == set()


@pytest.mark.parametrize(("error", "tries", "words"), TABLE, ids=lambda value: getattr(value, "reason", None))
def test_how_often_and_what_the_host_is_thought_of(error: DownloadError, tries: int, words: set[str]) -> None:
    for number in range(1, tries):
        verdict = judge(error, number, POLICY, 1.0)
        assert isinstance(verdict, Again)
        assert learnt(verdict) == words
    last = judge(error, tries, POLICY, 1.0)
    assert isinstance(last, GiveUp)
    assert learnt(last) == words


@pytest.mark.parametrize("error", PAUSING, ids=lambda error: error.reason)
def test_what_no_other_item_could_bear_pauses_the_queue(error: DownloadError) -> None:
    assert judge(error, 1, POLICY, 0.5) == PauseQueue()
    assert judge(error, 99, POLICY, 0.5) == PauseQueue()


def test_pauses_grow_and_are_spread() -> None:
    def pause(number: int, jitter: float) -> float:
        verdict = judge(ConnectionLost(), number, POLICY, jitter)
        assert isinstance(verdict, Again)
        return verdict.seconds

    assert [pause(number, 1.0) for number in (1, 2, 3)] == [0.5, 1.0, 2.0]
    assert [pause(number, 0.0) for number in (1, 2, 3)] == [0.25, 0.5, 1.0]


def test_silence_is_asked_again_last() -> None:
    assert judge(TimedOut(), 1, POLICY, 0.0) == Again(shaky=True, seconds=0.25, last=True)
    verdict = judge(ConnectionLost(), 1, POLICY, 0.0)
    assert isinstance(verdict, Again)
    assert not verdict.last


@pytest.mark.parametrize("status", [429, 503])
def test_a_short_wait_that_the_host_asks_for_holds_its_lane(status: int) -> None:
    verdict = judge(HttpStatusError(status, retry_after=12.0), 1, POLICY, 0.0)
    assert verdict == Again(overloaded=True, answered=True, lane_pause=12.0, seconds=12.0)
    last = judge(HttpStatusError(status, retry_after=12.0), 4, POLICY, 0.0)
    assert last == GiveUp(overloaded=True, answered=True, lane_pause=12.0)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("tries", [1, 4])
def test_a_long_wait_parks(status: int, tries: int) -> None:
    assert judge(HttpStatusError(status, retry_after=61.0), tries, POLICY, 0.0) == Park(
        overloaded=True, answered=True, seconds=61.0
    )


def test_a_wait_beside_another_status_means_nothing() -> None:
    verdict = judge(HttpStatusError(500, retry_after=86400.0), 1, POLICY, 0.0)
    assert isinstance(verdict, Again)
    assert verdict.seconds == 0.25
    assert verdict.lane_pause == 0.0
    assert isinstance(judge(HttpStatusError(404, retry_after=5.0), 1, POLICY, 0.0), GiveUp)


def test_an_overload_without_a_time_holds_the_lane_for_the_pause() -> None:
    assert judge(HttpStatusError(503), 2, POLICY, 1.0).lane_pause == 1.0
    assert judge(HttpStatusError(503), 2, POLICY, 1.0, overloads=4).lane_pause == 4.0
    last = judge(HttpStatusError(503), 4, POLICY, 1.0, overloads=3)
    assert last == GiveUp(overloaded=True, answered=True, lane_pause=2.0)


def test_no_retries_means_one_try() -> None:
    assert isinstance(judge(ConnectionLost(), 1, RetryPolicy(tries=1), 0.0), GiveUp)
