"""The rest of one large file over several connections, each of which writes its own stretch of it.

The owner offers connections that nobody else needs (``core/helpers.py``). The first one goes on reading from the
beginning; whoever is added takes the second half of the longest stretch, asked for with If-Range, so that it is the
same version or nothing (RFC 9110 sections 13.1.5 and 14). What comes of no use is given back to the stretch before it;
when that one has ended already, a gap stays, and the caller goes on from there over one connection.
"""

import threading
from dataclasses import dataclass
from hashlib import sha256
from io import FileIO
from pathlib import Path

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import BadAnswer, DownloadError
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.adapter import Exchange
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.head import Head
from pixhaul.fetch.partfile import ResumePoint
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.reach import Reach
from pixhaul.fetch.validators import strong_validator

LEAST_BYTES = 1024 * 1024
"""Files below this are never divided, and no stretch below half of it."""
_PAYS = 4.0
"""How many times the wait for an answer a stretch must still take to be divided."""
_LEAST_SECONDS = 0.1
_PIECE = 64 * 1024
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
        with self._changed:
            return max(0, min(count, self._first.left))

    def came(self, count: int) -> None:
        """So many more are written."""
        self._advance(self._first, count)

    def join(self) -> int:
        """Wait for all helpers; up to where the file has no gap. Raises what the guard raises."""
        self._guard.phase()
        with self._control.aside():
            while True:
                with self._changed:
                    if self._changed.wait_for(lambda: not self._helping, 0.1):
                        return self._without_gap()
                self._guard.check()
                if self._control.helpers.offered:
                    self._add()

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
        while not helpers.refused:
            with self._changed:
                longest = max((one for one in self._stretches if one.active), key=_left, default=None)
            if longest is None or not self._pays(longest.left) or not helpers.begin():
                return
            self._begin(longest)

    def _pays(self, left: int) -> bool:
        seconds = max(0.001, self._guard.now() - self._began)
        speed = (self._first.at - self._first.start) / seconds
        wait = max(_LEAST_SECONDS, _PAYS * self._guard.pace.waited)
        return left >= LEAST_BYTES // 2 and 0 < speed * wait <= left

    def _begin(self, longest: Stretch) -> None:
        control = TransferControl(self._control.gate)
        try:
            file = FileIO(self._part, "r+b")
        except OSError:
            self._control.helpers.refused = True
            self._control.helpers.end()
            return
        with self._changed:
            middle = longest.at + longest.left // 2
            stretch = Stretch(middle, longest.end, middle, longest.end)
            longest.end = middle
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
        except (DownloadError, OSError):
            pass  # what is missing is brought by others, who will meet the same trouble if it lasts
        finally:
            self._ended(stretch, control)

    def _fetch(self, stretch: Stretch, guard: Guard, file: FileIO) -> None:
        """Raises ``DownloadError`` and ``OSError``."""
        known = self._point
        point = ResumePoint(known.url, known.validator, stretch.start, known.total, sha256(), stretch.asked - 1)
        exchange = self._reach.ask(known.url, self._request.url, self._request, guard, point)
        try:
            head = exchange.answer.head
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
            count = exchange.answer.readinto1(room[: self._rate.piece(len(room))])
            if not count:
                return
            with self._changed:
                mine = max(0, min(count, stretch.left))
            rest = room[:mine]
            while rest:
                rest = rest[file.write(rest) :]
            self._advance(stretch, mine)
            if self._rate.bytes_per_second is not None:
                guard.not_counted(self._rate.take(count, guard.control.checkpoint))

    def _advance(self, stretch: Stretch, count: int) -> None:
        with self._changed:
            stretch.at += count
            self._control.received = min(self._point.total, self._control.received + count)

    def _ended(self, stretch: Stretch, control: TransferControl) -> None:
        with self._changed:
            stretch.active = False
            if stretch.left > 0:
                self._control.helpers.refused = True
                self._give_back(stretch)
            self._control.helpers.end()
            self._helping.discard(control)
            self._changed.notify_all()

    def _give_back(self, stretch: Stretch) -> None:
        """Whoever comes before it goes on into it, when its connection brings those bytes."""
        for before in self._stretches:
            if before.active and before.end == stretch.start and before.asked >= stretch.end:
                before.end = stretch.end
                return


def _left(stretch: Stretch) -> int:
    return stretch.left
