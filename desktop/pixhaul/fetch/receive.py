"""The body of one answer into its temporary file, piece by piece, within every limit."""

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import EmptyAnswer, TooLarge
from pixhaul.core.wording import size
from pixhaul.fetch.answer import Answer
from pixhaul.fetch.decoding import Decoder
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.partfile import PartFile
from pixhaul.fetch.ratelimit import RateLimit
from pixhaul.fetch.split import Split

_PIECE = 256 * 1024


class Receiver:
    """Reads one body. Raises what the guard, the answer, the decoder and the file raise, and ``TooLarge``."""

    def __init__(self, guard: Guard, rate: RateLimit) -> None:
        self._guard = guard
        self._rate = rate
        self._max_bytes = guard.limits.max_bytes

    def announce(self, length: int | None, offset: int = 0) -> None:
        """Tell the owner what to expect. Raises ``TooLarge`` before a byte is read."""
        if length is not None and length + offset > self._max_bytes:
            raise self._too_large()
        control = self._guard.control
        control.received = control.resumed = offset
        control.total = None if length is None else length + offset

    def receive(self, answer: Answer, decoder: Decoder, part: PartFile, split: Split | None = None) -> None:
        """All of the body, or what ``split`` leaves of it. Raises ``EmptyAnswer`` when there is none."""
        guard, control = self._guard, self._guard.control
        guard.phase(silence=guard.limits.read_timeout, watch_speed=True)
        room = memoryview(bytearray(self._room(answer)))
        while split is None or split.goes_on():
            count = answer.readinto1(room[: self._rate.piece(len(room))])
            if not count:
                break
            if split is not None:
                count = split.clip(count)
            for piece in decoder.feed(room[:count]):
                if part.size + len(piece) > self._max_bytes:
                    raise self._too_large()
                part.write(piece)
                control.checkpoint()
            if split is not None:
                split.came(count)
            else:
                control.received += count
            if self._rate.bytes_per_second is not None:
                with control.aside():
                    guard.not_counted(self._rate.take(count, control.checkpoint))
        decoder.finish()
        if not part.size:
            raise EmptyAnswer("the body has no bytes")
        self._settle(control)

    def _settle(self, control: TransferControl) -> None:
        if control.total is None:
            control.total = control.received

    @staticmethod
    def _room(answer: Answer) -> int:
        length = answer.framing.length
        return _PIECE if length is None else max(1024, min(_PIECE, length))

    def _too_large(self) -> TooLarge:
        return TooLarge(limit=size(self._max_bytes))
