"""Processes for fragile decoders, as their tests begin, watch and ask them."""

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.openfile import OpenFile
from pixhaul.imaging import separate
from pixhaul.imaging.inspect import Inspection
from pixhaul.imaging.separate import SeparateDecoders
from tests.imaging.samples import samples


@pytest.fixture
def control() -> TransferControl:
    return TransferControl(Gate())


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """All that are started."""
    begun: list[subprocess.Popen[bytes]] = []
    start = separate._started

    def started() -> subprocess.Popen[bytes]:
        begun.append(start())
        return begun[-1]

    monkeypatch.setattr(separate, "_started", started)
    return begun


@pytest.fixture
def decoders(processes: list[subprocess.Popen[bytes]]) -> Iterator[SeparateDecoders]:
    made = SeparateDecoders()
    yield made
    made.rest()
    assert all(process.returncode is not None for process in processes), "one was left behind"


class Room:
    """A budget that does something whenever a decode is about to begin."""

    def __init__(self, then: Callable[[], object]) -> None:
        self.asked: list[int] = []
        self._then = then

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        self.asked.append(pixels)
        self._then()
        yield


def ask(
    decoders: SeparateDecoders,
    path: Path,
    control: TransferControl,
    room: Room | None = None,
    *,
    max_pixels: int = 1_000_000,
    edge: int = 64,
) -> Inspection | None:
    with OpenFile.at(path) as file:
        return decoders.inspect(
            path, file, control, max_pixels=max_pixels, thumbnail_edge=edge, budget=room, with_look=True
        )


def written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(samples()[name][1])
    return path
