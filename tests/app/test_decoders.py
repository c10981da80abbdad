"""Processes for fragile decoders begin with the first picture that needs one, and end with the run."""

import subprocess

from pixhaul.core.status import DownloadStatus as S
from tests.app.window import Window
from tests.imaging.samples import samples
from tests.imaging.separately import processes
from tests.servers.faulty import FaultServer, answer, png

__all__ = ["processes"]


def test_no_process_outlives_the_run(
    window: Window, fault_server: FaultServer, processes: list[subprocess.Popen[bytes]]
) -> None:
    for name, body, begun in (("a.png", png(8, 8), 0), ("b.avif", samples()["avif"][1], 1)):
        window.add(fault_server.at(f"/{name}", answer(body)))
        window.manager.start()
        window.until_idle()
        window.until(lambda: all(process.returncode is not None for process in processes))
        assert len(processes) == begun
    assert window.store.count(S.COMPLETE) == 2
