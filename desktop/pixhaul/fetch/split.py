"""The rest of one large file over several connections, each of which writes its own stretch of it.

The owner offers connections that nobody else needs (``core/helpers.py``). The first one goes on reading from the
beginning; whoever is added takes a share from the end of the longest stretch, asked for with If-Range, so that
it is the same version or nothing (RFC 9110 sections 13.1.5 and 14). What comes of no use is given back to the stretch
before it; when that one has ended already, a gap stays, and the caller goes on from there over one connection.

Some servers send other bytes under the same tag, or from another place than they say. So each part is asked for from a
little before its beginning, and those bytes must be the ones that the connection before it has brought.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from io import FileIO
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import BadAnswer, DownloadError, HttpStatusError
from pixhaul.core.openfile import OWN, open_handle
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.journey import status_error
from pixhaul.fetch.partfile import ResumePoint
from pixhaul.fetch.pools import Exchange
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.reach import Reach
from pixhaul.fetch.validators import strong_validator

LEAST_BYTES = 1024 * 1024
"""Files below this are never divided, and no stretch below half of it."""
_LEAST_SHARE = LEAST_BYTES // 4
_PAYS = 4.0
"""How many times the wait for an answer a stretch must still take to be divided."""
_LEAST_SECONDS = 0.1
_PIECE = 64 * 1024
_LOOK_AGAIN = 0.02
"""Seconds between two looks for an offer, once the first connection has nothing more to read."""
SEAM = 2048
"""Bytes before its beginning that come with each part, to be compared."""
_A_MOMENT = 1.0
"""Seconds for which a server that wants time, and does not say how much, is asked for no more of the file."""
_PATIENCE = 2.0
"""Seconds that helpers which were told to end get for it."""


@dataclass(slots=True, eq=False)
class Stretch:
    """Bytes ``start`` to ``end`` of the file, those before ``at`` written."""

    start: int
    end: int
    at: int
    asked: int
    """Its connection brings bytes up to here, whatever ``end`` is."""
    active: bool = True
    seam: bytearray = field(default_factory=bytearray)
    """What its connection has brought of the bytes before ``start``."""

    @property
    def left(self) -> int:
        return self.end - self.at


def divisible(head: Head, length: int | None) -> str | None:
    """The validator for parts of this answer; None when its server does not say that parts can be had for certain."""
    if head.status != 200 or length is None or length < LEAST_BYTES or head.all("content-encoding"):
        return None
    units = {unit.strip().lower() for value in head.all("accept-ranges") for unit in value.split(",")}
    return strong_validator(head) if "bytes" in units else None


class Split:
    """One body. Methods are the first connection's worker's; helpers run on threads of their own."""

    def __init__(
        self, reach: Reach, request: DownloadRequest, guard: Guard, rate: RateLimit, part: Path, point: ResumePoint
    ) -> None:
        """``point`` says which version, where from, and how long; its offset is not used."""
        self._reach, self._request, self._guard, self._rate = reach, request, guard, rate
        self._part, self._point = part, point
        self._control = guard.control
        self._began = guard.now()
        self._changed = threading.Condition()
        self._first = Stretch(0, point.total, 0, point.total)
        self._stretches = [self._first]
        self._helping: set[TransferControl] = set()
        self._sent_away: tuple[HttpStatusError, float] | None = None
        """With what the server has answered last because it wants time, and when."""

    @property
    def used(self) -> bool:
        """Whether anybody has helped."""
        return len(self._stretches) > 1

    # ---- the first connection

    def goes_on(self) -> bool:
        """Whether the first connection has more to read. Adds helpers when some are offered."""
        if self._control.helpers.offered:
            self._add()
        with self._changed:
            self._first.active = self._first.left > 0
            return self._first.active

    def clip(self, count: int) -> int:
        """Of so many bytes that came: how many belong to the first stretch."""
        return self._clipped(self._first, count)

    def came(self, count: int) -> None:
        """So many more are written."""
        self._advance(self._first, count)

    def join(self) -> int:
        """Wait for all helpers; up to where the file has no gap. Raises what the guard raises."""
        self._guard.phase()
        with self._control.aside():
            while True:
                with self._changed:
                    if self._changed.wait_for(lambda: not self._helping, _LOOK_AGAIN):
                        return self._without_gap()
                self._guard.check()
                if self._control.helpers.offered:
                    self._add()

    def seams(self, until: int) -> Iterator[tuple[int, bytes]]:
        """After :meth:`join`: what the file must hold at which places, when its parts are of one version."""
        for stretch in self._stretches:
            if stretch.seam and stretch.start < until:
                yield stretch.start - SEAM, bytes(stretch.seam)

    @property
    def sent_away(self) -> HttpStatusError | None:
        """After :meth:`join`: why no more may be asked for now, with the seconds that are left of it."""
        if self._sent_away is None:
            return None
        error, said = self._sent_away
        asked = error.retry_after
        left = (_A_MOMENT if asked is None else asked) - (self._guard.now() - said)
        return HttpStatusError(error.status, retry_after=None if asked is None else left) if left > 0 else None

    def abandon(self) -> bool:
        """Let nobody write any more; false when somebody still might."""
        with self._changed:
            helping = list(self._helping)
        for control in helping:
            control.cancel()
        with self._changed:
            return self._changed.wait_for(lambda: not self._helping, _PATIENCE)

    def _without_gap(self) -> int:
        at = 0
        for stretch in sorted(self._stretches, key=lambda stretch: stretch.start):
            if stretch.start > at:
                break
            at = max(at, stretch.at)
        return min(at, self._point.total)

    # ---- dividing

    def _add(self) -> None:
        helpers = self._control.helpers
        alone = helpers.offered == 1
        while not helpers.refused:
            with self._changed:
                longest = max((one for one in self._stretches if one.active), key=_left, default=None)
            offered = helpers.offered
            if longest is None or not self._pays(longest.left) or not helpers.begin():
                return
            # Even shares for all who come together. Whoever comes alone gets half of one, and comes again: a share that
            # is cut has been asked for in vain at its end, and its connection is lost.
            self._begin(longest, max(_LEAST_SHARE, longest.left // (4 if alone else 1 + offered)))

    def _pays(self, left: int) -> bool:
        seconds = max(0.001, self._guard.now() - self._began)
        speed = (self._first.at - self._first.start) / seconds
        wait = max(_LEAST_SECONDS, _PAYS * self._guard.pace.waited)
        return left >= LEAST_BYTES // 2 and 0 < speed * wait <= left

    def _begin(self, longest: Stretch, share: int) -> None:
        """Give so many bytes from the end of a stretch to a helper."""
        control = TransferControl(self._control.gate)
        try:
            file = FileIO(open_handle(self._part, OWN), "r+b")
        except OSError:
            self._control.helpers.refused = True
            self._control.helpers.end()
            return
        with self._changed:
            start = longest.end - share
            stretch = Stretch(start, longest.end, start, longest.end)
            longest.end = start
            self._stretches.append(stretch)
            self._helping.add(control)
        try:
            threading.Thread(target=self._help, args=(stretch, control, file), name="helper", daemon=True).start()
        except RuntimeError:  # no more threads on this computer
            file.close()
            self._ended(stretch, control)

    # ---- a helper's thread

    def _help(self, stretch: Stretch, control: TransferControl, file: FileIO) -> None:
        guard = Guard(control, self._guard.limits, zones=self._guard.zone_of)
        # Where the first connection came to is as far inside as another one may come.
        guard.earlier = [*self._guard.earlier, *([self._guard.zone] if self._guard.zone is not None else [])]
        self._reach.wiring.current.guard = guard
        try:
            with file, self._control.interruptible(control.cancel), control.interruptible(guard.break_off):
                try:
                    self._fetch(stretch, guard, file)
                finally:
                    guard.detach()
        except HttpStatusError as error:
            if error.asks_for_time:
                self._sent_away = error, self._guard.now()
                self._control.helpers.send_away(error)
        except DownloadError:
            pass  # what is missing is brought by others, who will meet the same trouble if it lasts
        except OSError:
            self._advance(stretch, stretch.start - stretch.at)  # a close that fails may have lost what was written
        finally:
            self._ended(stretch, control)

    def _fetch(self, stretch: Stretch, guard: Guard, file: FileIO) -> None:
        """Raises ``DownloadError`` and ``OSError``."""
        known = self._point
        start, last = stretch.start - SEAM, stretch.asked - 1
        point = ResumePoint(known.url, known.validator, start, known.total, sha256(), last)
        exchange = self._reach.ask(known.url, self._request.url, self._request, guard, point)
        try:
            head = exchange.answer.head
            if head.status not in {200, 206}:
                raise status_error(head)
            if head.status != 206 or not point.continued_by(head):
                raise BadAnswer("the answer is not the part that was asked for")
            file.seek(stretch.start)
            self._copy(exchange, stretch, guard, file)
        finally:
            exchange.release()

    def _copy(self, exchange: Exchange, stretch: Stretch, guard: Guard, file: FileIO) -> None:
        guard.phase(silence=guard.limits.read_timeout, watch_speed=True)
        room = memoryview(bytearray(_PIECE))
        while stretch.left > 0:
            before = SEAM - len(stretch.seam)
            most = before or len(room)
            count = exchange.answer.readinto1(room[: min(most, self._rate.piece(most))])
            if not count:
                return
            if before:
                stretch.seam += room[:count]
            else:
                self._write(stretch, room[:count], file)
            if self._rate.bytes_per_second is not None:
                guard.not_counted(self._rate.take(count, guard.control.checkpoint))

    def _write(self, stretch: Stretch, data: memoryview, file: FileIO) -> None:
        """What belongs to the stretch. Raises ``OSError``."""
        mine = self._clipped(stretch, len(data))
        rest = data[:mine]
        while rest:
            rest = rest[file.write(rest) :]
        self._advance(stretch, mine)

    def _clipped(self, stretch: Stretch, count: int) -> int:
        """Of so many bytes that came: how many belong to the stretch. What is dropped comes no second time."""
        with self._changed:
            mine = max(0, min(count, stretch.left))
            if mine < count:
                stretch.asked = min(stretch.asked, stretch.at + mine)
            return mine

    def _advance(self, stretch: Stretch, count: int) -> None:
        """So many more are written; fewer than none when some are lost."""
        with self._changed:
            stretch.at += count
            self._control.received = min(self._point.total, self._control.received + count)

    def _ended(self, stretch: Stretch, control: TransferControl) -> None:
        with self._changed:
            stretch.active = False
            if stretch.left > 0:
                self._control.helpers.refused = True
                self._give_back()
            self._control.helpers.end()
            self._helping.discard(control)
            self._changed.notify_all()

    def _give_back(self) -> None:
        """Whoever comes before a gap goes on into it, when its connection brings those bytes."""
        gaps = [stretch for stretch in self._stretches if not stretch.active and stretch.left > 0]
        for gap in sorted(gaps, key=_start):
            for before in self._stretches:
                if before.active and before.end == gap.start and before.asked >= gap.end:
                    self._control.received -= gap.at - gap.start  # these come once more
                    before.end, gap.end = gap.end, gap.at


def _left(stretch: Stretch) -> int:
    return stretch.left


def _start(stretch: Stretch) -> int:
    return stretch.start
