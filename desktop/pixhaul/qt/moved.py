"""Which of the running transfers look different from how they were painted last."""

from collections.abc import Mapping

from pixhaul.engine.running import Running

Stage = tuple[int, int, int | None, bool, bool]
"""What is said about a transfer: its try, its bytes, how many there are, whether it checks, whether it may go on."""


class Moved:
    """Remembers how far each transfer was. A stalled one is at the same place for long, and is not painted for that."""

    def __init__(self) -> None:
        self._before: dict[int, Stage] = {}

    def since(self, running: Mapping[int, Running]) -> list[int]:
        """Entries that began or moved since the last call."""
        now = {item: _stage(transfer) for item, transfer in running.items()}
        before, self._before = self._before, now
        return [item for item, stage in now.items() if before.get(item) != stage]


def _stage(transfer: Running) -> Stage:
    control = transfer.control
    return transfer.attempt, control.received, control.total, control.checking, control.gate.is_open
