"""Do larger versions of the listed pictures exist? A few of each host and rule are asked for, in lanes of their own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from pixhaul.core import wording
from pixhaul.core.addresses import host_of
from pixhaul.core.control import TransferControl
from pixhaul.core.errors import DownloadError
from pixhaul.core.items import ItemStore, NewEntry
from pixhaul.core.options import RetryPolicy, RunOptions
from pixhaul.core.request import DownloadRequest, DownloadResult, Finished, PictureFacts
from pixhaul.core.status import PENDING, RETRYABLE, DownloadStatus
from pixhaul.engine.engine import Engine
from pixhaul.engine.hooks import Hooks, Task
from pixhaul.engine.task import DownloadTask, Workshop

SAMPLE = 5
"""Pictures of one host and rule that are asked for."""
AT_ONCE = 2
"""Most requests at once to one host."""
OPEN = PENDING | RETRYABLE
"""States of entries that may still get another address."""
_REST_EVERY = 32
"""Entries between two rests: about a millisecond of work."""
_RETRY = RetryPolicy(tries=2, longest_wait=15.0)


class Candidate(NamedTuple):
    """An entry with the address of its larger version."""

    item: int
    url: str
    larger: str


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of one host whose addresses one rule rewrites, in list order."""

    host: str
    rule: str
    candidates: list[Candidate] = field(default_factory=list)


class Tried(NamedTuple):
    """One picture of a sample."""

    candidate: Candidate
    gain: float
    """How many times as large the larger version is, by pixels or else by bytes; 0 when it is not larger."""
    before: str = ""
    """``300×200``, or a size in bytes; empty when it could not be had."""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the sample of a group says."""

    group: Group
    tried: Sequence[Tried]

    @property
    def better(self) -> list[Tried]:
        """Those with a larger version."""
        return [one for one in self.tried if one.gain > 1]

    @property
    def sentence(self) -> str:
        """``For 5 of 5 tried pictures of img.example a larger version exists, about 6 times as large``, and so on."""
        group, better = self.group, self.better
        of = f"{len(self.tried)} tried {'picture' if len(self.tried) == 1 else 'pictures'} of {group.host}"
        kind = f"({group.rule}, {wording.plural(len(group.candidates), 'picture', 'pictures')})"
        if not better:
            return f"For none of {of} a larger version exists {kind}"
        from statistics import median  # brings fractions and decimals along: few lists need it

        gain = median(one.gain for one in better)
        times = f"{gain:.1f}" if gain < 1.95 else f"{gain:,.0f}"
        return f"For {len(better)} of {of} a larger version exists, about {times} times as large {kind}"


def entries_of(store: ItemStore) -> Iterator[tuple[int, str]]:
    """Id and address of all entries whose address may still be another.

    To be called on the thread that owns the list, which may change at once; what comes of it may be taken elsewhere.
    """
    urls, status, order, known = store.urls.copy(), bytes(store.status), store.order[:], set(store.origins.larger)
    return ((item, urls[item]) for item in order if status[item] in OPEN and item not in known)


def grouped(entries: Iterable[tuple[int, str]], rest: Callable[[], None] = lambda: None) -> list[Group]:
    """The entries with an address that a rule rewrites, by host and rule; the largest group first.

    ``rest`` is called often; what it raises ends the work. On any thread: it may be a million.
    """
    groups: dict[tuple[str, str], Group] = {}
    from pixhaul.intake.larger import larger  # rules of many servers: not before the window shows

    for number, (item, url) in enumerate(entries):
        if number % _REST_EVERY == 0:
            rest()
        if (found := larger(url)) is not None:
            key = (host_of(url), found.rule)
            group = groups.get(key) or groups.setdefault(key, Group(*key))
            group.candidates.append(Candidate(item, url, found.url))
    return sorted(groups.values(), key=lambda group: -len(group.candidates))


def sample(group: Group, most: int = SAMPLE) -> list[Candidate]:
    """A few of a group, spread over the list, the first and the last among them."""
    every = group.candidates
    if len(every) <= most:
        return every
    return [every[round(number * (len(every) - 1) / (most - 1))] for number in range(most)] if most > 1 else every[:1]


class ProbeTask(DownloadTask):
    """Asks for the first bytes alone; the result tells size and pixels, and has no file."""

    def _run(self) -> DownloadResult:
        from pixhaul.imaging.measure import pixel_size  # reads Pillow: not before the window shows

        probed = self._workshop.fetcher.probe(self.request, self.control)
        width, height = pixel_size(probed.head)
        picture = PictureFacts("", "", width, height)
        return DownloadResult("", probed.size, bytes(32), picture, probed.final_url, probed.http_status)


class Survey:
    """One survey of many groups. Owned by one thread, which pumps :attr:`engine` and gives it what is posted."""

    def __init__(
        self,
        groups: Iterable[Group],
        workshop: Workshop,
        options: RunOptions,
        submit: Callable[[Task], None],
        post: Callable[[Finished], None],
        page_of: Callable[[int], str | None] = lambda _item: None,
    ) -> None:
        """``page_of`` tells the page that an entry was found on, for the Referer."""
        self._samples = [(group, sample(group)) for group in groups]
        self._workshop = workshop
        self._limits = options.limits
        self._post = post
        self._found: dict[str, DownloadResult] = {}
        self.blocked: DownloadError | None = None
        """Why it stopped, None while all is well."""
        self.asked = 0
        """Addresses that have been asked for."""
        self.store = ItemStore()
        every = [one for _, few in self._samples for one in few]
        pages = {url: page_of(one.item) for one in every for url in (one.url, one.larger)}
        self._ids = dict(
            zip(pages, self.store.append([NewEntry(url, "", page) for url, page in pages.items()]), strict=True)
        )
        careful = replace(options, per_host=min(AT_ONCE, options.per_host or AT_ONCE), retry=_RETRY)
        self.engine = Engine(self.store, submit, self, careful, Hooks(settled=self._settled, paused_by=self._block))

    def __call__(self, item: int, attempt: int, control: TransferControl) -> ProbeTask:
        """The work of one request."""
        request = DownloadRequest(item, self.store.urls[item], Path(), "", self.store.referer(item), self._limits)
        return ProbeTask(request, Path(), attempt, control, self._workshop, self._post)

    def forget(self, item: int) -> Task | None:  # noqa: ARG002 - it has no files
        """Nothing is left of a request."""
        return None

    @property
    def total(self) -> int:
        """Number of addresses that are asked for."""
        return self.store.listed

    def findings(self) -> list[Finding]:
        """What each sample says; without the pictures that could not be asked for any more."""
        found = (Finding(group, [self._tried(one) for one in few if self._ended(one)]) for group, few in self._samples)
        return [one for one in found if one.tried]

    def _settled(self, item: int, result: DownloadResult | None) -> None:
        self.asked += 1
        if result is not None:
            self._found[self.store.urls[item]] = result
        elif self.store.state(item) is DownloadStatus.CANCELLED:
            self.asked -= 1

    def _block(self, error: DownloadError) -> None:
        self.blocked = error

    def _ended(self, one: Candidate) -> bool:
        ended = {DownloadStatus.COMPLETE, DownloadStatus.FAILED}
        return all(self.store.state(self._ids[url]) in ended for url in (one.url, one.larger))

    def _tried(self, one: Candidate) -> Tried:
        before, after = self._found.get(one.url), self._found.get(one.larger)
        gain = _gain(before, after) if before is not None and after is not None else 0.0
        return Tried(one, gain if gain > 1 else 0.0, _words(before), _words(after))


def _gain(before: DownloadResult, after: DownloadResult) -> float:
    """Pixels over pixels; bytes over bytes where pixels are not known; 0 when neither is."""
    pixels = [one.picture.width * one.picture.height for one in (before, after)]
    for small, large in (pixels, (before.size, after.size)):
        if small and large:
            return large / small
    return 0.0


def _words(found: DownloadResult | None) -> str:
    if found is None:
        return ""
    picture = found.picture
    parts = [f"{picture.width}×{picture.height}"] if picture.width else []
    return " · ".join([*parts, *([wording.size(found.size)] if found.size else [])])
