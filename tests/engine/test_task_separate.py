"""A task whose picture has a fragile decoder: what breaks a process costs that picture, and none of the others."""

import contextlib
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pixhaul.core.errors import DamagedPicture
from pixhaul.engine.maker import TaskMaker
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.separate import SeparateDecoders
from pixhaul.naming.template import NameTemplate
from tests.engine.task_parts import Shop, shop
from tests.imaging.samples import samples
from tests.imaging.separately import processes
from tests.servers.faulty import FaultServer, answer, png
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "processes", "shop"]


class Hostile(DecodeBudget):
    """Breaks each decoder of a picture this large, as a hostile file would, as soon as it may begin."""

    def __init__(self, pixels: int, processes: list[subprocess.Popen[bytes]]) -> None:
        super().__init__()
        self._hostile = pixels
        self._processes = processes

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        if pixels == self._hostile:
            self._processes[-1].send_signal(signal.SIGSEGV)
        with super().hold(pixels):
            yield


def test_a_picture_that_breaks_its_decoder_fails_alone(
    shop: Shop, fault_server: FaultServer, processes: list[subprocess.Popen[bytes]], tmp_path: Path
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
