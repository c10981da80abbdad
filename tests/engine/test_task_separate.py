"""A task whose picture has a fragile decoder: what breaks a process costs that picture, and none of the others."""

import contextlib
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pixhaul.core.errors import DamagedPicture
from pixhaul.engine.maker import TaskMaker
from pixhaul.imaging import separate
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.separate import SeparateDecoders
from pixhaul.naming.template import NameTemplate
from tests.engine.task_parts import Shop, shop
from tests.imaging.samples import samples
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "shop"]


class Hostile(DecodeBudget):
    """Breaks each decoder of a picture this large, as a hostile file would, as soon as it may begin."""

    def __init__(self, pixels: int, processes: list[int]) -> None:
        super().__init__()
        self._hostile = pixels
        self._processes = processes

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        if pixels == self._hostile:
            os.kill(self._processes[-1], signal.SIGSEGV)
        with super().hold(pixels):
            yield


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Their numbers."""
    begun: list[int] = []
    start = separate._started

    def started() -> object:
        process = start()
        begun.append(process.pid)
        return process

    monkeypatch.setattr(separate, "_started", started)
    return begun


def test_a_picture_that_breaks_its_decoder_fails_alone(
    shop: Shop, fault_server: FaultServer, processes: list[int], tmp_path: Path
) -> None:
    decoders = SeparateDecoders()
    shop.workshop = replace(shop.workshop, separate=decoders, budget=Hostile(90 * 60 * 2, processes))
    shop.maker = TaskMaker(shop.store, shop.workshop, shop.maker.limits, shop.events.append)
    shop.maker.aim(shop.folder, NameTemplate.parse("{name}"), "ab12")
    small, hostile = samples()["avif"][1], samples()["webp"][1]  # a pixel of WebP weighs two

    event = shop.run(shop.item(fault_server.at("/hostile.webp", answer(hostile))))
    assert isinstance(event.error, DamagedPicture)
    assert shop.files() == []
    assert len(processes) == 2

    for name, body in (("small.avif", small), ("plain.png", png())):
        result = shop.run(shop.item(fault_server.at(f"/{name}", answer(body)))).result
        assert result is not None
        assert shop.thumbnails.load(result.sha256)
    assert shop.files() == ["plain.png", "small.avif"]
    assert len(processes) == 3
    decoders.rest()
